import {
  add,
  type Difference,
  exactly,
  explain,
  type Explanation,
  figureOfRecord,
  growth,
  type Lineage,
  modelGrowth,
  moreThan,
  participationIntensity,
  ratio,
  reconcile,
  type Register,
  scale,
  subtract,
  sum,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

const register: Pick<Register, "activities" | "ledger" | "sources" | "submissions"> = {
  sources: [{ id: "report", title: "Báo cáo năm 2022", kind: "report", locator: "trang 3" }],
  activities: [
    {
      id: "talk",
      kind: "talk",
      when: "2022-11-18",
      topics: ["drug-prevention"],
      sessions: exactly(2, "session"),
      attendance: moreThan(400, "person"),
      provenance: [
        { source: "report", quote: "hơn 400 người" },
        { source: "lost", quote: "02 buổi" },
        { source: "report" },
      ],
    },
  ],
  ledger: [
    { id: "added", movement: "m", kind: "established", when: "2022", quantity: exactly(15, "model") },
    { id: "total", movement: "m", kind: "statedTotal", when: "2022", quantity: exactly(123, "model") },
  ],
  submissions: [{ id: "s", place: "17", period: "2022-Q3", status: "accepted" }],
};

const talk = figureOfRecord(moreThan(400, "person"), { list: "activities", id: "talk" });

/** A count with the lineage that the evaluation of a plan gives. */
const counted = (lineage: Lineage<Difference>): Difference => ({
  ...toFigure(exactly(2, "session")),
  lineage,
});

describe("a figure of a record", () => {
  it("is explained by its record, its quantity and its quotes", () => {
    expect(explain(talk, { register })).toStrictEqual({
      operation: "reported",
      sign: 1,
      unit: "person",
      estimate: 400,
      lower: 401,
      upper: null,
      flags: [],
      assumptions: [],
      operands: [],
      records: [
        {
          list: "activities",
          id: "talk",
          status: "found",
          when: "2022-11-18",
          quantity: { value: 400, hedge: "moreThan", unit: "person" },
          sources: [
            { id: "report", title: "Báo cáo năm 2022", locator: "trang 3", quote: "hơn 400 người" },
            { id: "lost", quote: "02 buổi" },
            { id: "report", title: "Báo cáo năm 2022", locator: "trang 3" },
          ],
        },
      ],
    });
  });

  it("only names it without a register, and says so", () => {
    expect(explain(talk).records).toStrictEqual([
      { list: "activities", id: "talk", status: "named", sources: [] },
    ]);
  });

  it.each([
    ["a record", "activities", "gone"],
    ["a list", "engagements", "talk"],
    ["a list of that name", "toString", "talk"],
  ])("says that the register has no such %s", (_, list, id) => {
    const figure = figureOfRecord(exactly(1, "session"), { list, id });
    expect(explain(figure, { register }).records).toStrictEqual([
      { list, id, status: "not-found", sources: [] },
    ]);
  });

  it("takes of several quantities the one that was counted", () => {
    const quantityOf = (figure: Difference) => explain(figure, { register }).records[0]?.quantity?.value;
    const from = (operation: "sum" | "count", unit: "session" | "attendance" | "activity") =>
      quantityOf({
        ...toFigure(exactly(1, unit)),
        lineage: { from: "records", operation, list: "activities", records: ["talk"] },
      });
    expect([from("sum", "session"), from("sum", "attendance"), from("count", "activity")]).toStrictEqual([
      2,
      400,
      undefined,
    ]);
    // Where records are counted, what one of them holds is not what was counted.
    expect(from("count", "session")).toBeUndefined();
  });

  it("takes the period of a record that has no day", () => {
    const figure = figureOfRecord(exactly(1, "submission"), { list: "submissions", id: "s" });
    expect(explain(figure, { register }).records[0]?.when).toBe("2022-Q3");
  });

  it("tells what an entry of the ledger says of the stock and how it was counted, and what a population was counted for", () => {
    const entry = {
      id: "recount",
      movement: "m",
      kind: "statedTotal",
      when: "2023",
      quantity: exactly(120, "model"),
      method: "by site",
    } as const;
    const people = {
      id: "p",
      place: "17",
      when: "2022",
      quantity: exactly(880_000, "inhabitant"),
      basis: "average",
    } as const;
    const held = { ...register, ledger: [...register.ledger, entry], populations: [people] };
    const told = (list: "ledger" | "populations" | "activities", id: string) => {
      const figure = figureOfRecord(exactly(1, "model"), { list, id });
      const { kind, method, basis } = explain(figure, { register: held }).records[0] ?? {};
      return [kind, method, basis];
    };
    expect(told("ledger", "added")).toStrictEqual(["established", undefined, undefined]);
    expect(told("ledger", "recount")).toStrictEqual(["statedTotal", "by site", undefined]);
    expect(told("populations", "p")).toStrictEqual([undefined, undefined, "average"]);
    // What kind of activity it was changes nothing in the calculation.
    expect(told("activities", "talk")).toStrictEqual([undefined, undefined, undefined]);
  });

  it("takes of what a record holds only what is well-formed", () => {
    const odd = {
      id: "talk",
      when: 2022,
      place: null,
      basis: "average",
      method: "by site",
      sessions: exactly(2, "session"),
      provenance: [null, 5, { source: 5, quote: "a" }, { source: "report", quote: 5 }],
    };
    const explained = (unit: "session" | "person") =>
      explain(figureOfRecord(exactly(2, unit), { list: "activities", id: "talk" }), {
        register: { ...register, activities: [odd] } as unknown as typeof register,
      }).records;
    const sources = [{ id: "report", title: "Báo cáo năm 2022", locator: "trang 3" }];
    const found = { list: "activities", id: "talk", status: "found", sources } as const;
    expect(explained("session")).toStrictEqual([{ ...found, quantity: exactly(2, "session") }]);
    // Nothing in it is counted in people, nor can be.
    expect(explained("person")).toStrictEqual([found]);
  });

  it.each([null, 5, "register"])("is not looked up in what is not a register: %j", (given) => {
    const error = thrownBy(() => explain(talk, { register: given as never }));
    expect([error.code, error.path]).toStrictEqual(["invalid-register", []]);
    expect(error.message).toMatch(/^Expected a register, not /);
  });

  it("keeps nothing of the register", () => {
    const { records } = explain(talk, { register });
    expect(records[0]?.quantity).not.toBe(register.activities[0]?.attendance);
    expect(Object.isFrozen(records[0]?.quantity)).toBe(true);
  });
});

describe("a figure of many records", () => {
  it("names them all, and what they cover", () => {
    const { operation, records, coverage } = explain(
      counted({
        from: "records",
        operation: "sum",
        list: "activities",
        records: ["talk", "gone"],
        coverage: { received: 146, expected: 148 },
      }),
      { register },
    );
    expect(operation).toBe("sum");
    expect(records.map(({ id, status }) => [id, status])).toStrictEqual([
      ["talk", "found"],
      ["gone", "not-found"],
    ]);
    expect(coverage).toStrictEqual({ received: 146, expected: 148 });
  });
});

describe("a figure that was computed", () => {
  const total = figureOfRecord(exactly(123, "model"), { list: "ledger", id: "total" });
  const added = figureOfRecord(exactly(15, "model"), { list: "ledger", id: "added" });

  it("is explained by what it was computed from: 2 × (123 − 15)", () => {
    const explanation = explain(scale(subtract(total, added), 2));
    expect([explanation.operation, explanation.factor, explanation.estimate]).toStrictEqual([
      "scale",
      2,
      216,
    ]);
    const [difference] = explanation.operands;
    expect([difference?.operation, difference?.estimate]).toStrictEqual(["difference", 108]);
    expect(
      difference?.operands.map(({ sign, estimate, records }) => [sign, estimate, records[0]?.id]),
    ).toStrictEqual([
      [1, 123, "total"],
      [-1, 15, "added"],
    ]);
  });

  it("explains a part whose origin was not kept by what it carries", () => {
    const { operands } = explain(add(total, toFigure(moreThan(5, "model"))));
    expect(operands[1]).toStrictEqual({
      operation: "unknown",
      sign: 1,
      unit: "model",
      estimate: 5,
      lower: 6,
      upper: null,
      flags: [],
      assumptions: [],
      operands: [],
      records: [],
    });
  });

  it("explains what went in twice in both places", () => {
    expect(explain(sum([total, total])).operands.map(({ records }) => records[0]?.id)).toStrictEqual([
      "total",
      "total",
    ]);
  });

  it("names the part of a balance, and what was assumed", () => {
    const { opening } = modelGrowth(register, { movement: "m", from: "2021", to: "2022", lineage: true });
    const explanation = opening && explain(opening);
    expect([explanation?.role, explanation?.operation, explanation?.assumptions]).toStrictEqual([
      "opening",
      "balance",
      ["nothingCorrected", "nothingRemoved"],
    ]);
    expect(explanation?.operands.map(({ role, operation }) => [role, operation])).toStrictEqual([
      ["closing", "reported"],
      ["added", "reported"],
      ["removed", "assumption"],
      ["correction", "assumption"],
    ]);
  });
});

describe("a ratio", () => {
  const population = exactly(871724, "inhabitant");

  it("is explained by its parts", () => {
    const attendances = figureOfRecord(moreThan(88500, "attendance"), { list: "activities", id: "talks" });
    const explanation = explain(participationIntensity({ attendances, population }));
    expect([explanation.operation, explanation.status, explanation.per]).toStrictEqual([
      "ratio",
      "determined",
      100,
    ]);
    expect(explanation.estimate?.slice(0, 5)).toBe("10.15");
    expect(explanation.operands.map(({ role, estimate }) => [role, estimate])).toStrictEqual([
      ["numerator", 88500],
      ["denominator", 871724],
    ]);
  });

  it("keeps what was assumed of its parts", () => {
    const { opening } = reconcile({ added: exactly(15, "model"), closing: exactly(123, "model") });
    const { assumptions } = explain(ratio(opening, exactly(216, "model")));
    expect(assumptions).toStrictEqual(["nothingCorrected", "nothingRemoved"]);
  });

  it.each<[string, object, readonly string[]]>([
    ["the two counts of a comparison", { estimate: null, compared: null }, ["compared"]],
    ["the two counts of a comparison", { estimate: null, compared: 5 }, ["compared"]],
    ["a status", { status: ["determined"] }, []],
    ["a decimal", { estimate: 0.5 }, []],
  ])("without %s is none: %j", (_, wrong, path) => {
    const given = { ...ratio(exactly(15, "model"), exactly(30, "model")), ...wrong };
    const error = thrownBy(() => explain(given as never));
    expect([error.code, error.path]).toStrictEqual(["invalid-figure", path]);
  });

  it("of a growth without one of its counts names the other", () => {
    const after = figureOfRecord(exactly(123, "model"), { list: "ledger", id: "total-2022" });
    const { operands } = explain(growth(null, after).relative);
    expect(operands.map(({ role, estimate }) => [role, estimate])).toStrictEqual([["after", 123]]);
    const before = explain(growth(exactly(108, "model"), null).relative).operands;
    expect(before.map(({ role, estimate }) => [role, estimate])).toStrictEqual([["before", 108]]);
  });

  it("without a part has no operand for it", () => {
    const { status, operands } = explain(participationIntensity({ attendances: null, population }));
    expect([status, operands.map(({ role }) => role)]).toStrictEqual(["missing", ["denominator"]]);
  });
});

it("is frozen plain data, all the way down", () => {
  const frozen = (explanation: Explanation): boolean =>
    [
      explanation,
      explanation.flags,
      explanation.assumptions,
      explanation.operands,
      explanation.records,
    ].every((part) => Object.isFrozen(part)) && explanation.operands.every(frozen);
  expect(frozen(explain(add(talk, talk), { register }))).toBe(true);
});

describe("what cannot be explained is refused with a code and a path", () => {
  const deep = Array.from({ length: 600 }).reduce<Difference>((total) => add(total, talk), talk);
  const wide = Array.from({ length: 17 }).reduce<Difference>((total) => add(total, total), talk);
  const circle: Record<string, unknown> = { ...toFigure(exactly(1, "person")) };
  circle["lineage"] = { from: "figures", operation: "sum", operands: [{ figure: circle, sign: 1 }] };
  const claim = (lineage: unknown): unknown => ({ ...toFigure(exactly(1, "person")), lineage });
  const records = { from: "records", operation: "sum", list: "activities", records: ["a"] };
  const figures = { from: "figures", operation: "sum", operands: [] };

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ["nothing", null, "invalid-figure", []],
    ["a number", 108, "invalid-figure", []],
    ["a quantity", exactly(108, "model"), "invalid-figure", []],
    ["a figure without flags", { ...talk, flags: null }, "invalid-figure", []],
    ["flags that are no words", { ...talk, flags: [1] }, "invalid-figure", []],
    [
      "a ratio with a number as its value",
      { numerator: null, denominator: null, estimate: 0.5 },
      "invalid-figure",
      [],
    ],
    [
      "a ratio with a part that is none",
      { ...participationIntensity({ attendances: null, population: null }), numerator: 5 },
      "invalid-figure",
      ["numerator"],
    ],
    ["a lineage that is none", claim("ledger"), "invalid-lineage", ["lineage"]],
    ["an unknown origin", claim({ from: "hearsay" }), "invalid-lineage", ["lineage", "from"]],
    [
      "an unknown operation",
      claim({ ...records, operation: "toString" }),
      "invalid-lineage",
      ["lineage", "operation"],
    ],
    ["records without a list", claim({ ...records, list: 1 }), "invalid-lineage", ["lineage", "list"]],
    [
      "records that are no list",
      claim({ ...records, records: "a" }),
      "invalid-lineage",
      ["lineage", "records"],
    ],
    [
      "an id that is none",
      claim({ ...records, records: ["a", 1] }),
      "invalid-lineage",
      ["lineage", "records", 1],
    ],
    [
      "coverage that is none",
      claim({ ...records, coverage: { received: 1 } }),
      "invalid-lineage",
      ["lineage", "coverage"],
    ],
    [
      "operands that are no list",
      claim({ ...figures, operands: {} }),
      "invalid-lineage",
      ["lineage", "operands"],
    ],
    ["a factor that is none", claim({ ...figures, factor: "2" }), "invalid-lineage", ["lineage", "factor"]],
    ["an unknown result", claim({ ...figures, result: "rest" }), "invalid-lineage", ["lineage", "result"]],
    [
      "an operand without a sign",
      claim({ ...figures, operands: [{ figure: talk }] }),
      "invalid-lineage",
      ["lineage", "operands", 0, "sign"],
    ],
    [
      "an operand that is not a figure",
      claim({ ...figures, operands: [{ figure: 5, sign: 1 }] }),
      "invalid-figure",
      ["lineage", "operands", 0, "figure"],
    ],
    [
      "a list of operands longer than it is",
      claim({ ...figures, operands: new Array(4_000_000_000) }),
      "lineage-too-large",
      ["lineage"],
    ],
    [
      "a list of records longer than it is",
      claim({ ...records, records: new Array(4_000_000_000) }),
      "lineage-too-large",
      ["lineage"],
    ],
  ])("%s", (_, given, code, path) => {
    const error = thrownBy(() => explain(given as Difference));
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });

  it.each<[string, unknown]>([
    ["600 sums in one another", deep],
    ["2¹⁷ figures", wide],
    ["a figure that was computed from itself", circle],
  ])("%s", (_, given) => {
    expect(thrownBy(() => explain(given as Difference)).code).toBe("lineage-too-large");
  });

  it.each<[string, unknown, readonly (string | number)[]]>([
    ["a word", "register", []],
    ["one whose list is none", { activities: {} }, ["activities"]],
    ["one whose records are none", { activities: [null] }, ["activities", 0]],
  ])("a register that is %s", (_, given, path) => {
    const error = thrownBy(() => explain(talk, { register: given as Register }));
    expect([error.code, error.path]).toStrictEqual(["invalid-register", path]);
  });
});
