import {
  type Activity,
  type Aggregate,
  aggregates,
  between,
  type CountedRecord,
  defineAggregate,
  defineMetric,
  definePlan,
  defineUnit,
  evaluate,
  type EvaluateOptions,
  evaluatePartial,
  exactly,
  type Figure,
  type FlowMetric,
  mergeCubes,
  moreThan,
  type PlanInput,
  type Register,
  standardMetrics,
  toFigure,
  units,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { registerOf, talk } from "./small-province.js";

const attendanceBy = (
  overTime: FlowMetric["overTime"],
  more: Partial<FlowMetric> = {},
  options: EvaluateOptions = {},
) =>
  defineMetric<FlowMetric>(
    {
      id: "mine",
      definition: "Attendances, put together in a way of one's own.",
      provenance: "house rule",
      unit: "attendance",
      source: "activities",
      of: "attendance",
      overTime,
      ...more,
    },
    options,
  );

/** What an aggregate is handed of a register, in the order of the records. */
function handedOf(
  register: Register,
  more: Partial<FlowMetric> = {},
  input: Partial<PlanInput> = {},
  options: EvaluateOptions = {},
): readonly (readonly [Figure, CountedRecord])[] {
  const handed: (readonly [Figure, CountedRecord])[] = [];
  const listening: Aggregate<number> = {
    zero: 0,
    add: (state, count, record) => {
      handed.push([count, record]);
      return state + 1;
    },
    merge: (a, b) => a + b,
    value: () => null,
  };
  const mine = attendanceBy(listening as Aggregate, more, options);
  const all = { ...options, metrics: { mine } };
  evaluate(definePlan({ measures: { mine: "mine" }, ...input }, all), register, all);
  return handed;
}
const countsOf = (...rest: Parameters<typeof handedOf>) => handedOf(...rest).map(([count]) => count);
const countOf = (
  unit: string,
  estimate: number,
  lower: number,
  upper: number | null,
  ...flags: string[]
) => ({
  unit,
  estimate,
  lower,
  upper,
  flags,
  assumptions: [],
});

describe("an aggregate of one's own is handed", () => {
  it("amounts with decimals as they were reported, and whole ones beside them", () => {
    const options = {
      units: { ...units, airtime: defineUnit({ id: "airtime", counts: "amounts", whole: false }) },
    };
    const output = (id: string, count: object) => ({ id, when: "2022", output: count as never });
    const mediaOutputs = [
      output("a", { value: 1.5, hedge: "exact", unit: "airtime" }),
      output("b", { value: 1.5, upTo: 2, hedge: "between", unit: "airtime" }),
      output("c", { value: 4, hedge: "exact", unit: "airtime" }),
      output("d", { value: 2.25, hedge: "atLeast", unit: "airtime" }),
    ];
    const airtime = { unit: "airtime", source: "mediaOutputs", of: "output" } as const;
    expect(countsOf(registerOf({ mediaOutputs }), airtime, {}, options)).toStrictEqual([
      countOf("airtime", 1.5, 1.5, 1.5),
      countOf("airtime", 1.75, 1.5, 2),
      countOf("airtime", 4, 4, 4),
      countOf("airtime", 2.25, 2.25, null),
    ]);
  });

  it("counts as the plan reads them, each flagged only where the customary reading made a difference", () => {
    const activities = [
      talk(null, { attendance: moreThan(400, "person") }),
      talk(null, { attendance: between(10, 21, "person") }),
    ];
    expect(countsOf(registerOf({ activities }), {}, { reading: "customary" })).toStrictEqual([
      countOf("attendance", 400, 400, 499, "customaryReading"),
      countOf("attendance", 15.5, 10, 21),
    ]);
    expect(countsOf(registerOf({ activities }), {}, { reading: "strict" })).toStrictEqual([
      countOf("attendance", 400, 401, null),
      countOf("attendance", 15.5, 10, 21),
    ]);
  });

  it("of records that may overlap, only the upper bound as certain", () => {
    const activities = [
      talk(40, { id: "x", mayOverlap: ["y"] }),
      talk(30, { id: "y" }),
      talk(7, { id: "z" }),
    ];
    expect(countsOf(registerOf({ activities }))).toStrictEqual([
      countOf("attendance", 40, 0, 40, "possibleOverlap"),
      countOf("attendance", 30, 0, 30, "possibleOverlap"),
      countOf("attendance", 7, 7, 7),
    ]);
  });

  it("what is known of each record: its id, its place and its days", () => {
    const activities = [
      talk(5, { id: "month", place: "00001", when: "2022-02" }),
      talk(5, { id: "nowhere", when: "2022-03-18" }),
      talk(5, { id: "night", place: "00002", when: "2022-03-31/2022-04-01" }),
    ];
    expect(handedOf(registerOf({ activities })).map(([, record]) => record)).toStrictEqual([
      { id: "month", place: "00001", firstDay: "2022-02-01", lastDay: "2022-02-28" },
      { id: "nowhere", place: null, firstDay: "2022-03-18", lastDay: "2022-03-18" },
      { id: "night", place: "00002", firstDay: "2022-03-31", lastDay: "2022-04-01" },
    ]);
  });

  it("records of the period asked for alone, once for each group that they are in", () => {
    const activities = [
      talk(1, { when: "2021-12-31", topics: ["a", "b"] }),
      talk(20, { when: "2022-01-01", topics: ["a", "b", "c"] }),
      talk(300, { when: "2022-02-01", topics: ["b"] }),
      talk(4000, { when: "2023-01-01", topics: ["a"] }),
    ];
    const groupBy = { topic: { by: "topic" }, kind: { by: "kind" } } as const;
    const input = { groupBy, filter: { period: "2022" }, totals: "none" } as const;
    expect(countsOf(registerOf({ activities }), {}, input).map(({ estimate }) => estimate)).toStrictEqual([
      20, 20, 20, 300,
    ]);
  });
});

/** The sum of the two largest counts; `null` of fewer than two. */
const twoLargest = defineAggregate<readonly number[]>({
  zero: [],
  add: (largest, { estimate }) => [...largest, estimate].sort((a, b) => b - a).slice(0, 2),
  merge: (a, b) => [...a, ...b].sort((c, d) => d - c).slice(0, 2),
  value: ([first, second]) =>
    first === undefined || second === undefined ? null : toFigure(exactly(first + second, "attendance")),
});

function figureOf(metric: FlowMetric, activities: readonly Activity[]) {
  const metrics = { ...standardMetrics, mine: metric };
  const plan = definePlan({ measures: { mine: "mine" } }, { metrics });
  const row = evaluate(plan, registerOf({ activities }), { metrics }).rows[0];
  return { figure: row?.figures.mine, basis: row?.basis.mine };
}
const mine = attendanceBy(twoLargest);
const rounds = { attendance: exactly(9, "household" as never) };

describe("the figure of an aggregate of one's own", () => {
  it("is that of all places together, where nothing is said of places", () => {
    const activities = [talk(40, { place: "00001" }), talk(50, { place: "00002" }), talk(30)];
    expect(figureOf(mine, activities).figure).toStrictEqual(toFigure(exactly(90, "attendance")));
  });

  it("is that of each row, by words of which records have several", () => {
    const activities = [
      talk(40, { topics: ["a", "b"] }),
      talk(50, { topics: ["a"] }),
      talk(7, { kind: "walk", topics: ["b"] }),
      talk(8, { kind: "walk", topics: ["b", "a"] }),
      talk(9, { kind: "walk", topics: ["b"] }),
    ];
    const metrics = { mine };
    const groupBy = { topic: { by: "topic" }, kind: { by: "kind" } } as const;
    const plan = definePlan({ measures: { mine: "mine" }, groupBy }, { metrics });
    const { rows, totals } = evaluate(plan, registerOf({ activities }), { metrics });
    expect(
      [...rows, ...totals].map(({ key, figures, basis }) => [
        key.topic,
        key.kind,
        figures.mine?.estimate,
        basis.mine.records,
      ]),
    ).toStrictEqual([
      ["a", "talk", 90, 2],
      ["a", "walk", undefined, 1],
      ["b", "talk", undefined, 1],
      ["b", "walk", 17, 3],
      [undefined, undefined, 90, 5],
    ]);
  });

  it("is incomplete where a count is missing, and where one is in a unit that is not counted", () => {
    const [a, b, silent, other] = [talk(40), talk(50), talk(null), talk(null, rounds)];
    expect(figureOf(mine, [a, b, silent])).toStrictEqual({
      figure: countOf("attendance", 90, 90, 90, "incomplete"),
      basis: { records: 3, reported: 2 },
    });
    expect(figureOf(mine, [a, other, b])).toStrictEqual({
      figure: countOf("attendance", 90, 90, 90, "incomplete"),
      basis: { records: 3, reported: 2 },
    });
  });

  it("is none where the aggregate gives none, whatever is left out", () => {
    expect(figureOf(mine, [talk(40)])).toStrictEqual({ figure: null, basis: { records: 1, reported: 1 } });
    expect(figureOf(mine, [talk(40), talk(null, rounds)])).toStrictEqual({
      figure: null,
      basis: { records: 2, reported: 1 },
    });
  });

  it.each<[string, unknown, string]>([
    ["nothing at all", undefined, "undefined"],
    ["a quantity", exactly(5, "attendance"), "an object"],
  ])("cannot be %s", (_, value, found) => {
    const error = thrownBy(() =>
      figureOf(attendanceBy({ ...twoLargest, value: () => value as never }), [talk(4)]),
    );
    expect([error.code, error.data]).toStrictEqual(["invalid-aggregate", { found }]);
    expect(error.message).toBe(
      `The value of an aggregate is a figure or null, not ${found} (toFigure makes a figure of a quantity).`,
    );
  });
});

describe("over places", () => {
  const activities = [
    talk(500, { place: "00002" }),
    talk(300, { place: "00001" }),
    talk(200, { place: "00001" }),
    talk(70),
    talk(100, { place: "00001" }),
    talk(50),
    talk(90, { place: "00002" }),
    talk(33, { place: "00003" }),
  ];

  it.each([
    // The two largest of 00001 are 300 and 200, of 00002 500 and 90, of no place 70 and 50; 00003 has one.
    ["sum", 500 + 590 + 120],
    ["max", 590],
    // Three places have a figure.
    ["count", 3],
  ] as const)("the figures of places are put together by %s", (overPlaces, expected) => {
    expect(figureOf(attendanceBy(twoLargest, { overPlaces }), activities)).toStrictEqual({
      figure: countOf("attendance", expected, expected, expected),
      basis: { records: 8, reported: 8 },
    });
  });

  it("what goes the same way over time is as if nothing were said of places", () => {
    const overlapping = [
      talk(40, { id: "x", place: "00001", mayOverlap: ["y"] }),
      talk(30, { id: "y", place: "00002" }),
    ];
    const { figure } = figureOf(attendanceBy("sum", { overPlaces: "sum" }), overlapping);
    expect(figure).toStrictEqual(countOf("attendance", 70, 40, 70, "possibleOverlap"));
  });
});

describe("in parts", () => {
  const metrics = { mine: attendanceBy(twoLargest, { overPlaces: "sum" }) };
  const plan = definePlan({ measures: { mine: "mine" } }, { metrics });
  const partOf = (...activities: readonly Activity[]) =>
    evaluatePartial(plan, registerOf({ activities }), { metrics });
  const first = partOf(talk(500, { place: "00002" }), talk(40, { place: "00001" }), talk(8));
  const second = partOf(
    talk(60, { place: "00001" }),
    talk(30, { place: "00001" }),
    talk(null, rounds),
    talk(2),
  );

  it("the states of places are merged, and what only one part leaves out is left out of all", () => {
    for (const parts of [
      [first, second],
      [second, first],
    ]) {
      const [row] = mergeCubes(parts, { metrics }).rows;
      // Commune 00001 has 60 and 40, the records without a place 8 and 2, and commune 00002 one only.
      expect(row?.figures.mine).toStrictEqual(countOf("attendance", 110, 110, 110, "incomplete"));
      expect(row?.basis.mine).toStrictEqual({ records: 7, reported: 6 });
    }
  });

  it("the states of the aggregate are kept as they are, by the code of the place, and by none", () => {
    expect(first.cells["mine"]).toStrictEqual([
      {
        names: [],
        groups: [
          {
            key: [],
            state: {
              records: 3,
              reported: 3,
              states: [
                ["00002", [500]],
                ["00001", [40]],
                ["", [8]],
              ],
            },
          },
        ],
      },
    ]);
  });

  it("the state is one where places are not told apart, and one that somebody took away is not a figure", () => {
    const own = { mine };
    const activities = [talk(40, { place: "00001" }), talk(50, { place: "00002" })];
    const part = evaluatePartial(plan, registerOf({ activities }), { metrics: own });
    const [set] = part.cells["mine"] ?? [];
    const [group] = set?.groups ?? [];
    expect(group?.state).toStrictEqual({
      records: 2,
      reported: 2,
      states: [["", [50, 40]]],
    });
    const without = { ...group, state: { ...(group?.state as object), states: [] } };
    const changed = { ...part, cells: { mine: [{ ...set, groups: [without] }] } } as unknown as typeof part;
    expect(mergeCubes([changed], { metrics: own }).rows[0]?.figures.mine).toBeNull();
  });

  it("what the figures of places rest on is told in the order of the places", () => {
    const from = (id: string) =>
      ({ from: "records", operation: "custom", list: "activities", records: [id] }) as const;
    const traced = defineAggregate<Figure | null>({
      ...aggregates.max,
      add: (state, count, { id }) => aggregates.max.merge(state, { ...count, lineage: from(id) }),
      merge: (a, b) => a ?? b,
    });
    const own = { mine: attendanceBy(traced, { overPlaces: "sum" }) };
    const activities = [talk(5, { id: "b", place: "00002" }), talk(7, { id: "a", place: "00001" })];
    const parts = activities.map((one) =>
      evaluatePartial(plan, registerOf({ activities: [one] }), { metrics: own }),
    );
    const operands = [
      { figure: { ...countOf("attendance", 7, 7, 7), lineage: from("a") }, sign: 1 },
      { figure: { ...countOf("attendance", 5, 5, 5), lineage: from("b") }, sign: 1 },
    ];
    for (const { rows } of [
      evaluate(plan, registerOf({ activities }), { metrics: own }),
      mergeCubes(parts, { metrics: own }),
      mergeCubes([...parts].reverse(), { metrics: own }),
    ])
      expect(rows[0]?.figures.mine?.lineage).toStrictEqual({ from: "figures", operation: "sum", operands });
  });
});
