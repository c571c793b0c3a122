import { areTexts } from "../internal/are-texts.js";
import { deepFreeze } from "../internal/deep-freeze.js";
import { fail, type Path } from "../internal/failure.js";
import { isTable } from "../internal/is-table.js";
import { preview } from "../internal/preview.js";
import { printing } from "../internal/printing.js";
import { isFilledText } from "../internal/is-filled-text.js";
import { isRuleId } from "./define-rule.js";
import { nameOfPlace } from "./print-place.js";
import type { Rule, RuleMessages } from "./rule.js";
import type { RuleText, RuleWords } from "./rule-words.js";

/**
 * The words of a language with those of a rule of your own: what its findings are called, and a sentence for each of its messages. Another language is another call.
 *
 * In a sentence `{found}` stands for what the message tells of as `found`, and `{foundBare}` for the same without its unit; {@link RuleText} has the other ways to say it. A sentence that is missing or belongs to no message,
 * and a place that its message does not fill, throw `invalid-rule-words` with where it stands as path: what is printed later has no raw `{foo}` in it. A value that is not a rule throws
 * `invalid-rule`; invalid words, `unprintable`.
 *
 * @param words - The words of a language: a locale, such as `vi`.
 * @param rule - The rule, from {@link defineRule}.
 * @param text - Its `title`, and its `messages`: a sentence under each of their names.
 * @returns A copy of all the words, frozen, with the new ones among the `rules`.
 *
 * @example
 * ```ts
 * import { checkRecord, defineRule, renderFinding, withRuleWords } from "phongtrao";
 * import { en } from "phongtrao/locale/en";
 *
 * const namedTopics = defineRule({
 *   id: "house/named-topics",
 *   definition: "An activity names its topics.",
 *   severity: "warning",
 *   provenance: "house rule",
 *   selects: { each: "record", lists: ["activities"] },
 *   messages: { none: ["activity"] },
 *   judge: ({ id, topics }) =>
 *     topics.length > 0 ? "pass" : { verdict: "fail", message: "none", data: { activity: id } },
 * });
 * const words = withRuleWords(en, namedTopics, {
 *   title: "No topics",
 *   messages: { none: "Activity {activity} names no topics." },
 * });
 *
 * const talk = { id: "hd-1", kind: "talk", when: "2022-11-18", topics: [] } as const;
 * const { findings } = checkRecord("activity", talk, { rules: [namedTopics] });
 * findings.map((finding) => renderFinding(finding, words)); // ["Activity hd-1 names no topics."]
 *
 * // The place {activty} is misspelt, so this throws.
 * withRuleWords(en, namedTopics, { title: "No topics", messages: { none: "{activty}" } }); // throws invalid-rule-words
 * ```
 */
export function withRuleWords<Words extends RuleWords, Messages extends RuleMessages>(
  words: Words,
  rule: Pick<Rule<Rule["id"], Messages>, "id" | "messages">,
  text: RuleText<NoInfer<Messages>>,
): Words {
  requireRule(rule);
  const copy = checkedText(rule, text);
  return printing(words, () => {
    const rules = Object.fromEntries([...Object.entries(words.rules), [rule.id, copy]]);
    return Object.freeze({ ...words, rules: Object.freeze(rules) });
  });
}

type Named = Pick<Rule, "id" | "messages">;

function requireRule(rule: unknown): void {
  const { id, messages } = (rule ?? {}) as Partial<Named>;
  if (isRuleId(id) && isTable(messages) && Object.values(messages).every(areTexts)) return;
  fail("invalid-rule", `${preview(rule)} is not a rule.`, { found: preview(rule) });
}

function checkedText({ id, messages }: Named, text: unknown): RuleText {
  const { title, messages: sentences } = (text ?? {}) as Partial<RuleText>;
  if (!isFilledText(title))
    refuse(id, `${preview(title)} is not a title`, { found: preview(title) }, "title");
  if (!isTable(sentences))
    return refuse(id, `${preview(sentences)} are no sentences`, { found: preview(sentences) }, "messages");
  const unknown = Object.keys(sentences).find((name) => !Object.hasOwn(messages, name));
  if (unknown !== undefined)
    refuse(id, `there is no message ${preview(unknown)}`, { found: unknown }, "messages", unknown);
  const checked = Object.entries(messages).map(([name, tellsOf]) => {
    const sentence = sentences[name];
    if (!isFilledText(sentence))
      return refuse(id, `${name} has no sentence`, { found: preview(sentence) }, "messages", name);
    requirePlaces(id, name, sentence, tellsOf);
    return [name, sentence] as const;
  });
  return deepFreeze({ title, messages: Object.fromEntries(checked) });
}

function requirePlaces(id: string, message: string, sentence: string, expected: readonly string[]): void {
  const places = (sentence.match(/\{\w+\}/g) ?? []).map((place) => place.slice(1, -1));
  const found = places.find((place) => nameOfPlace(place, expected) === undefined);
  if (found === undefined) return;
  const names = expected.map((name) => `{${name}}`).join(", ");
  const what = names === "" ? "nothing" : `${names} only`;
  refuse(id, `${message} tells of ${what}, not of {${found}}`, { found, expected }, "messages", message);
}

function refuse(id: string, what: string, data: Readonly<Record<string, unknown>>, ...path: Path): never {
  return fail("invalid-rule-words", `The words of ${id}: ${what}.`, data, path);
}
