import { atMostVerdict, defineRule, sameVerdict } from "phongtrao";
import { describe, expect, it } from "vitest";
import { unreadable } from "../arbitraries/hostile.js";
import { thrownBy } from "../thrown-by.js";

const good = {
  id: "house/rule",
  definition: "Holds.",
  severity: "error",
  provenance: "house rule",
  selects: { each: "record", lists: ["activities"] },
  messages: { odd: ["found"] },
  judge: (): "pass" => "pass",
} as const;

describe("a definition", () => {
  it("is filled in and frozen", () => {
    const rule = defineRule({ ...good, missing: undefined });
    expect(rule).toMatchObject({ missing: "incomplete", needs: [], parameters: {} });
    expect(Object.isFrozen(rule) && Object.isFrozen(rule.messages.odd)).toBe(true);
  });

  it.each<[string, object]>([
    ["id", { id: "house" }],
    ["id", { id: "House/rule" }],
    ["id", { id: "a/b/c" }],
    ["id", { id: `a/${"b".repeat(200)}` }],
    ["definition", { definition: "" }],
    ["severity", { severity: "fatal" }],
    ["provenance", { provenance: undefined }],
    ["since", { since: "2022" }],
    ["until", { until: "2022-02-30" }],
    ["missing", { missing: "zero" }],
    ["needs", { needs: ["clock"] }],
    ["parameters", { parameters: { seats: 5 } }],
    ["parameters", { parameters: { seats: { default: Number.NaN, meaning: "Seats." } } }],
    ["messages", { messages: { odd: "found" } }],
    ["messages", { messages: [] }],
    ["selects", { selects: { each: "record", lists: "activities" } }],
    ["selects", { selects: { each: "record", lists: [5] } }],
    ["selects", { selects: { each: "record", lists: ["activities"], where: "kind" } }],
    ["selects", { selects: { each: "group", list: "activities" } }],
    ["selects", { selects: { each: "record", lists: ["activities"], references: { campaign: 5 } } }],
    ["selects", { selects: { each: "day" } }],
    ["selects", { selects: { each: "record", lists: ["activities"], list: "activities" } }],
    ["selects", { selects: { each: "record", lists: ["activities"], reference: { campaign: "campaigns" } } }],
    ["selects", { selects: { each: "group", list: "activities", by: () => null, where: () => true } }],
    ["selects", { selects: { each: "register", lists: ["activities"] } }],
    ["judge", { judge: "pass" }],
    ...["parameters", "messages", "selects"].flatMap((part) =>
      [null, 5, "record", []].map((wrong): [string, object] => [part, { [part]: wrong }]),
    ),
    ["parameters", { parameters: { seats: null } }],
    ["selects", { selects: { each: "record", lists: ["activities"], references: null } }],
  ])("without a usable %s is refused", (part, wrong) => {
    const { code, path } = thrownBy(() => defineRule({ ...good, ...wrong }));
    expect([code, path]).toStrictEqual(["invalid-rule", [part]]);
  });

  const all =
    "sources, directives, organisations, adminUnits, successions, campaigns, activities, mediaOutputs, engagements, movements, ledger, populations, targets, statedRates, submissions";

  it.each<[path: readonly (string | number)[], selects: object, message: string]>([
    [
      ["lists", 0],
      { each: "record", lists: ["activity"] },
      'There is no list "activity"; did you mean "activities"?',
    ],
    [
      ["lists", 1],
      { each: "record", lists: ["ledger", "target"] },
      'There is no list "target"; did you mean "targets"?',
    ],
    [
      ["list"],
      { each: "group", list: "ledgr", by: () => null },
      'There is no list "ledgr"; did you mean "ledger"?',
    ],
    [
      ["list"],
      { each: "group", list: "ledgerEntry", by: () => null },
      'There is no list "ledgerEntry"; did you mean "ledger"?',
    ],
    [["lists", 0], { each: "record", lists: ["people"] }, `There is no list "people"; there are ${all}.`],
    [["lists", 0], { each: "record", lists: ["toString"] }, `There is no list "toString"; there are ${all}.`],
    [
      ["references", "campaign"],
      { each: "record", lists: ["activities"], references: { campaign: "campaign" } },
      'There is no list "campaign"; did you mean "campaigns"?',
    ],
  ])("of a list that there is not is refused at %j", (path, selects, message) => {
    const error = thrownBy(() => defineRule({ ...good, selects } as unknown as typeof good));
    expect([error.code, error.path, error.message]).toStrictEqual([
      "invalid-rule",
      ["selects", ...path],
      message,
    ]);
  });

  it.each(["references", "unitl", "toString"])(
    "with a part that rules do not have is refused: %s",
    (part) => {
      const { code, path, message } = thrownBy(() => defineRule({ ...good, [part]: {} }));
      expect([code, path]).toStrictEqual(["invalid-rule", [part]]);
      expect(message).toBe(
        `A rule has no parts but id, definition, severity, provenance, since, until, missing, needs, parameters, messages, selects, judge, not "${part}".`,
      );
      expect(defineRule({ ...good, [part]: undefined }).id).toBe(good.id);
    },
  );

  it("that is none is refused", () => {
    for (const value of [null, undefined, 5, "rule", []])
      expect(thrownBy(() => defineRule(value as unknown as typeof good)).code).toBe("invalid-rule");
    expect(() => defineRule(unreadable as typeof good)).toThrow();
  });
});

describe("verdicts from bounds", () => {
  // A is at most B, and A is B: the truth table of certain and possible, by hand.
  const table: readonly [
    a: [number, number | null],
    b: [number, number | null],
    atMost: string,
    same: string,
  ][] = [
    [[5, 5], [5, 5], "pass", "pass"],
    [[4, 4], [5, 5], "pass", "fail"],
    [[6, 6], [5, 5], "fail", "fail"],
    [[0, 5], [5, 9], "pass", "possible"],
    [[0, 6], [5, 9], "possible", "possible"],
    [[5, 9], [0, 5], "possible", "possible"],
    [[6, 9], [0, 5], "fail", "fail"],
    [[5, null], [9, 9], "possible", "possible"],
    [[10, null], [9, 9], "fail", "fail"],
    [[9, 9], [5, null], "possible", "possible"],
    [[5, 5], [5, null], "pass", "possible"],
    [[0, null], [0, null], "possible", "possible"],
  ];

  it.each(table)("%j and %j: at most %s, same %s", (a, b, atMost, same) => {
    const [left, right] = [a, b].map(([lower, upper]) => ({ lower, upper }));
    if (left === undefined || right === undefined) throw new Error("no row");
    expect([atMostVerdict(left, right), sameVerdict(left, right), sameVerdict(right, left)]).toStrictEqual([
      atMost,
      same,
      same,
    ]);
  });

  it("know nothing of what has no lower bound", () => {
    const open = { lower: null, upper: null };
    expect([atMostVerdict(open, { lower: 5, upper: 5 }), sameVerdict(open, open)]).toStrictEqual([
      "possible",
      "possible",
    ]);
    // Differences go below nothing: what may be anything may be less than -5, or more than -2.
    expect(atMostVerdict(open, { lower: -10, upper: -5 })).toBe("possible");
    expect(atMostVerdict({ lower: -5, upper: -2 }, open)).toBe("possible");
  });

  it.each([null, 5, {}, { lower: 3 }, { upper: 3 }, { lower: 3, upper: "5" }])(
    "are not given for what has no bounds: %j",
    (wrong) => {
      const error = thrownBy(() => atMostVerdict(wrong as never, { lower: 5, upper: 5 }));
      expect(error.code).toBe("invalid-figure");
      expect(error.message).toMatch(/ has no bounds\.$/);
      expect(thrownBy(() => sameVerdict({ lower: 5, upper: 5 }, wrong as never)).code).toBe("invalid-figure");
    },
  );
});
