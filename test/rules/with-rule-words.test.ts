import {
  checkRecord,
  defineRule,
  exactly,
  type Finding,
  renderFinding,
  type Rule,
  standardRules,
  withRuleWords,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";

const rule = defineRule({
  id: "house/few-people",
  definition: "A talk has listeners.",
  severity: "warning",
  provenance: "house rule",
  selects: { each: "record", lists: ["activities"] },
  messages: { few: ["found", "least"], none: [] },
  judge: ({ attendance }) =>
    attendance === undefined
      ? { verdict: "incomplete", message: "none", data: {} }
      : { verdict: "fail", message: "few", data: { found: attendance, least: 5 } },
});
const messages = { few: "{foundBare} of {least}: {found}.", none: "Nobody was counted." };
const text = { title: "Few people", messages };

describe("the words of a rule of one's own", () => {
  it("are those that its findings are printed in", () => {
    const words = withRuleWords(en, rule, text);
    const activity = {
      id: "a",
      kind: "talk",
      when: "2022",
      topics: [],
      attendance: { value: 3, hedge: "exact", unit: "person" },
    } as const;
    const { findings } = checkRecord("activity", activity, { rules: [rule] });
    expect(findings.map((finding) => renderFinding(finding, words))).toStrictEqual(["3 of 5: 3 people."]);
  });

  it("leave all others as they are, and what was given too", () => {
    const words = withRuleWords(en, rule, text);
    expect(words).toStrictEqual({ ...en, rules: { ...en.rules, "house/few-people": text } });
    expect(Object.isFrozen(words) && Object.isFrozen(words.rules["house/few-people"]?.messages)).toBe(true);
    expect(Object.isFrozen(messages)).toBe(false);
    expect(en.rules["house/few-people"]).toBeUndefined();
  });

  it("may be other words for a rule of the book", () => {
    for (const standard of standardRules as readonly Rule[]) {
      const { [standard.id]: words = text } = vi.rules;
      expect(withRuleWords(vi, standard, words)).toStrictEqual(vi);
    }
  });

  it("may say what they tell of in all ways that there are", () => {
    const few = "{foundSize}, {foundGap}, {foundWay}, {foundDated}, {leastMore}, {foundSizeBare}";
    expect(
      withRuleWords(en, rule, { ...text, messages: { ...messages, few } }).rules[rule.id]?.messages,
    ).toStrictEqual({ ...messages, few });
  });

  it.each<[string, object, readonly string[]]>([
    ["has no title", { messages }, ["title"]],
    ["has an empty title", { title: "", messages }, ["title"]],
    ["has no sentences", { title: "Few" }, ["messages"]],
    ["lacks a sentence", { ...text, messages: { few: messages.few } }, ["messages", "none"]],
    ["has an empty sentence", { ...text, messages: { ...messages, none: "" } }, ["messages", "none"]],
    [
      "has a sentence for no message",
      { ...text, messages: { ...messages, nnone: "?" } },
      ["messages", "nnone"],
    ],
    [
      "has a place that nothing fills",
      { ...text, messages: { ...messages, none: "{foo}" } },
      ["messages", "none"],
    ],
    [
      "has that of another message",
      { ...text, messages: { ...messages, none: "{found}" } },
      ["messages", "none"],
    ],
    [
      "has a place of every object",
      { ...text, messages: { ...messages, few: "{toString}" } },
      ["messages", "few"],
    ],
  ])("that %s are refused", (_, wrong, path) => {
    const error = thrownBy(() => withRuleWords(en, rule, wrong as typeof text));
    expect([error.code, error.path]).toStrictEqual(["invalid-rule-words", path]);
  });

  it("say which place is wrong, and which there are", () => {
    const wrong = { title: "Few", messages: { ...messages, few: "{found} of {leest}" } };
    const { message, data } = thrownBy(() => withRuleWords(en, rule, wrong));
    expect(data).toStrictEqual({ found: "leest", expected: ["found", "least"] });
    expect(message).toBe(
      "The words of house/few-people: few tells of {found}, {least} only, not of {leest}.",
    );
    const nothing = thrownBy(() =>
      withRuleWords(en, rule, { title: "Few", messages: { ...messages, none: "{foo}" } }),
    );
    expect(nothing.message).toBe("The words of house/few-people: none tells of nothing, not of {foo}.");
    const none = thrownBy(() => withRuleWords(en, rule, { title: "Few", messages: null as never }));
    expect(none.message).toBe("The words of house/few-people: null are no sentences.");
  });

  it("know a place by its whole name before they look for a way to say it", () => {
    const house = { id: "house/lee-way", messages: { most: ["lee", "leeWay"] } } as const;
    const words = withRuleWords(en, house, {
      title: "Leeway",
      messages: { most: "{leeWay} left, {leeWayBare}" },
    });
    const finding: Finding = {
      ...{ rule: house.id, verdict: "fail", severity: "info", records: [], path: [], message: "most" },
      data: { lee: "the lee", leeWay: exactly(5, "person") },
    };
    expect(renderFinding(finding, words)).toBe("5 people left, 5");
  });

  it("are asked of a rule and a language", () => {
    for (const value of [
      ...[null, undefined, 5, {}, { ...rule, id: "few" }, { ...rule, messages: null }],
      ...[5, [5], { 0: "found" }].map((few) => ({ ...rule, messages: { few } })),
    ])
      expect(thrownBy(() => withRuleWords(en, value as typeof rule, text)).code).toBe("invalid-rule");
    for (const value of [null, 5, "few"])
      expect(thrownBy(() => withRuleWords(en, rule, value as unknown as typeof text)).code).toBe(
        "invalid-rule-words",
      );
    expect(thrownBy(() => withRuleWords(null as unknown as typeof en, rule, text)).code).toBe("unprintable");
  });
});
