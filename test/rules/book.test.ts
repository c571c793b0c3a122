import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RuleText, type RuleWords, standardRules } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { rulesPage, rulesPageCommand, rulesPagePath } from "../../scripts/rules-page.js";
import { engineMessages } from "../../src/rules/engine/engine-rules.js";
import { root } from "../docs/doors.js";
import { fencesOf } from "../docs/fences.js";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const ids: readonly string[] = standardRules.map(({ id }) => id);
const families = [...new Set(ids.map((id) => id.split("/")[0] ?? ""))];

describe.each(standardRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("stands in a file of its own, with a test of its own", () => {
    // Mutation testing writes a switch before the text.
    expect(read(`src/rules/book/${id}.ts`)).toMatch(new RegExp(`^ {2}id: (.*, )?"${id}"\\)?,$`, "m"));
    expect(read(`test/rules/book/${id}.test.ts`)).toContain(`ruleCases("${id}"`);
  });

  it("is defined in a sentence, with a source", () => {
    expect(rule.definition).toMatch(/^[A-Z].*[^.]\.$/);
    expect(rule.provenance).not.toBe("");
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(rule)).toBe(true);
  });

  it("has a page with its title, its definition, its source, its parameters and an example", () => {
    const page = read(`docs/rules/${id}.md`);
    expect(page).toMatch(
      new RegExp(`^# \`${id}\`\n\n\\*\\*${vi.rules[id].title}\\*\\*: ${rule.severity} by default\\.\n\n`),
    );
    expect(page).toContain(rule.definition);
    expect(page).toContain(`**Source**: ${rule.provenance}.`);
    for (const name of Object.keys(rule.parameters)) expect(page).toContain(`\`${name}\``);
    expect(
      fencesOf(page.split("\n"))
        .map(({ text }) => text)
        .join("\n"),
    ).toContain("checkRegister(");
  });
});

describe.each([
  ["vi", vi],
  ["en", en],
])("the words in %s", (_, words) => {
  const spoken = {
    ...Object.fromEntries(standardRules.map(({ id, messages }) => [id, messages])),
    ...engineMessages,
  };

  it("are there for every rule and family, and for nothing else", () => {
    expect(Object.keys(words.rules).sort()).toStrictEqual(Object.keys(spoken).sort());
    expect(Object.keys(words.ruleFamilies).sort()).toStrictEqual([...families, "engine"].sort());
  });

  it("fill no place that the message does not tell of", () => {
    for (const [id, messages] of Object.entries<Readonly<Record<string, readonly string[]>>>(spoken)) {
      const { title, messages: sentences } = textOf(id, words);
      expect(title, id).toMatch(/^\p{Lu}[^.]*$/u);
      expect(Object.keys(sentences).sort(), id).toStrictEqual(Object.keys(messages).sort());
      for (const [message, places] of Object.entries(messages)) {
        const sentence = sentences[message] ?? "";
        expect(sentence, `${id} ${message}`).toMatch(/\.$/);
        const filled = [...sentence.matchAll(/\{(\w+?)(?:Gap|Size|Way|More|Dated)?(?:Bare)?\}/g)].map(
          ([, place]) => place,
        );
        for (const place of filled) expect(places, `${id} ${message}`).toContain(place);
      }
    }
  });

  it("have titles of which none stands twice", () => {
    const titles = Object.values(words.rules).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});

it("says in English and in Vietnamese what is found", () => {
  for (const id of ids) {
    const other = textOf(id, en).messages;
    for (const [message, sentence] of Object.entries(textOf(id, vi).messages))
      expect(namesIn(other[message] ?? ""), `${id} ${message}`).toStrictEqual(namesIn(sentence));
  }
});

/** What a language says of a rule; the laws above fail for one of which it says nothing. */
function textOf(id: string, { rules }: RuleWords): RuleText {
  const texts: Readonly<Record<string, RuleText>> = rules;
  return texts[id] ?? { title: "", messages: {} };
}

function namesIn(sentence: string): readonly string[] {
  return [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort();
}

it("has no page that belongs to no rule", () => {
  const pages = readdirSync(join(root, "docs/rules"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  expect(pages.sort()).toStrictEqual([...ids.map((id) => `${id}.md`), "README.md"].sort());
});

it("has a table of all rules that is current", async () => {
  expect(read(rulesPagePath), `The table is old. Write it with: ${rulesPageCommand}`).toBe(await rulesPage());
});

it("is as large as README and CHANGELOG say", () => {
  expect(read("README.md")).toContain(`${ids.length} rules`);
  expect(read("CHANGELOG.md")).toContain(`${ids.length} rules in ${families.length} families`);
});

it("is frozen, in alphabetical order, and leaves engine/ to the engine", () => {
  expect(ids).toStrictEqual([...ids].sort());
  expect(Object.isFrozen(standardRules)).toBe(true);
  expect(families).not.toContain("engine");
});
