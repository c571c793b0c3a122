import {
  type Activity,
  createGazetteer,
  defineMetric,
  definePlan,
  evaluate,
  type EvaluateOptions,
  evaluatePartial,
  exactly,
  explain,
  type Figure,
  mergeCubes,
  type PartialCube,
  type PartialOptions,
  type Plan,
  type PlanInput,
  type Register,
  standardMetrics,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { gazetteer, inhabitants, registerOf, sent, talk } from "./small-province.js";

const byCommune = { commune: { by: "place", level: "commune" } } as const;
const byProvince = { province: { by: "place", level: "province" } } as const;

/** A part as it comes back from a file. */
function partOf<Input extends PlanInput>(
  plan: Plan<Input>,
  register: Partial<Register>,
  options: PartialOptions = {},
): PartialCube<Input> {
  const part = evaluatePartial(plan, registerOf(register), { gazetteer, ...options });
  return JSON.parse(JSON.stringify(part)) as PartialCube<Input>;
}

/** The cube of parts that hold an activity each, whichever comes first: it must be that of the whole. */
function mergedOf(input: PlanInput, activities: readonly Activity[], options: EvaluateOptions = {}) {
  const plan: Plan = definePlan(input, options);
  const all = { gazetteer, ...options };
  const parts = activities.map((one) => partOf(plan, { activities: [one] }, options));
  const cube = mergeCubes(parts, all);
  const whole = evaluate(plan, registerOf({ activities }), all);
  expect(cube).toStrictEqual(whole);
  expect(mergeCubes([...parts].reverse(), all).rows.map(({ key }) => key)).toStrictEqual(
    cube.rows.map(({ key }) => key),
  );
  return cube;
}
const tableOf = ({ rows }: ReturnType<typeof mergedOf>, measure = "a") =>
  rows.map(({ key, figures }) => [...Object.values(key), (figures[measure] as Figure | null)?.estimate]);

describe("the rows of parts", () => {
  it("are in order, whichever part comes first; what has no word comes last", () => {
    const cube = mergedOf({ measures: { a: "attendance" }, groupBy: byCommune }, [
      talk(5),
      talk(40, { place: "00002" }),
      talk(30, { place: "00001" }),
      talk(2, { place: "00002" }),
    ]);
    expect(tableOf(cube)).toStrictEqual([
      ["00001", 30],
      ["00002", 42],
      [null, 5],
    ]);
    expect(cube.totals[0]?.figures["a"]).toMatchObject({ estimate: 77 });
  });

  it("tell a word that is missing before another from one that is missing after it", () => {
    const groupBy = { campaign: { by: "campaign" }, host: { by: "host" } };
    const cube = mergedOf({ measures: { a: "attendance", n: "activities" }, groupBy, totals: "none" }, [
      talk(5, { host: "x" }),
      talk(40, { campaign: "x" }),
      talk(300),
      talk(2000, { campaign: "x", host: "x" }),
      talk(1, { host: "x" }),
    ]);
    expect(tableOf(cube)).toStrictEqual([
      ["x", "x", 2000],
      ["x", null, 40],
      [null, "x", 6],
      [null, null, 300],
    ]);
  });

  it("are those of places that have kept their code, and the code is what they are called", () => {
    const cube = mergedOf(
      { measures: { a: "attendance" }, groupBy: { topic: { by: "topic" }, ...byProvince } },
      [
        talk(40, { place: "25", when: "2025-07-02" }),
        talk(5, { place: "00009", when: "2025-08" }),
        talk(7, { place: "17", when: "2025-06-30" }),
      ],
    );
    expect(tableOf(cube)).toStrictEqual([
      ["drug-prevention", "17", 7],
      ["drug-prevention", "25", 45],
    ]);
  });

  it("are none where a code stands for two grounds in different parts", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { topic: { by: "topic" }, ...byProvince },
    });
    const parts = ["2025-06-30", "2025-07-01"].map((when) =>
      partOf(plan, { activities: [talk(5, { place: "25", when })] }),
    );
    const error = thrownBy(() => mergeCubes(parts, { gazetteer }));
    expect([error.code, error.data]).toStrictEqual(["ground-changed", { unit: "25", on: "2025-07-01" }]);
    expect(error.message).toBe(
      'The unit "25" covers other ground since 2025-07-01, so its figures before and after make no row; narrow the period, or restate the figures.',
    );
  });

  it("say since when, where a code stands for three grounds: since the last of the days asked about", () => {
    const [since, first, second] = ["2010-01-01", "2015-01-01", "2020-01-01"];
    const unit = (code: string, validFrom: string, validTo?: string) => ({
      code,
      name: `Unit ${code}`,
      level: "province" as const,
      validFrom,
      ...(validTo !== undefined && { validTo }),
    });
    const grown = createGazetteer({
      units: [
        unit("01", since, "2014-12-31"),
        unit("01", first, "2019-12-31"),
        unit("01", second),
        unit("02", since, "2014-12-31"),
        unit("03", since, "2019-12-31"),
      ],
      successions: [
        { kind: "merged", effectiveOn: first, from: ["01", "02"], to: ["01"] },
        { kind: "merged", effectiveOn: second, from: ["01", "03"], to: ["01"] },
      ],
    });
    const plan = definePlan({ measures: { a: "attendance" }, groupBy: byProvince });
    const dayOf = (...times: readonly string[]) => {
      const activities = times.map((when) => talk(5, { place: "01", when }));
      return thrownBy(() => evaluate(plan, registerOf({ activities }), { gazetteer: grown })).data;
    };
    expect(dayOf("2012", "2016")).toStrictEqual({ unit: "01", on: first });
    expect(dayOf("2021", "2012")).toStrictEqual({ unit: "01", on: second });
    expect(dayOf("2021", "2016")).toStrictEqual({ unit: "01", on: second });
    expect(dayOf("2016", "2021")).toStrictEqual({ unit: "01", on: second });
    const options = { gazetteer: grown };
    const parts = ["2021", "2016"].map((when) =>
      partOf(plan, { activities: [talk(5, { place: "01", when })] }, options),
    );
    expect(thrownBy(() => mergeCubes(parts, options)).data).toStrictEqual({ unit: "01", on: second });
  });

  it("are those of units reached, which two parts may reach both", () => {
    const cube = mergedOf(
      { measures: { reached: "communesReached" }, groupBy: byProvince, filter: { period: "2022" } },
      [
        talk(5, { place: "00001" }),
        talk(5, { place: "00003" }),
        talk(5, { place: "00001" }),
        talk(5, { place: "00009" }),
      ],
    );
    expect(tableOf(cube, "reached")).toStrictEqual([
      ["17", 1],
      ["25", 2],
    ]);
  });
});

describe("records of several lists", () => {
  const engaged = defineMetric({
    id: "perEngaged",
    definition: "Attendances over people engaged, whatever the topic.",
    provenance: "house rule",
    numerator: "attendance",
    denominator: "headcountEngaged",
    outOfAll: ["topic"],
  });
  const metrics = { ...standardMetrics, perEngaged: engaged };
  const plan = definePlan(
    { measures: { share: "perEngaged" }, groupBy: { topic: { by: "topic" } } },
    { metrics },
  );
  const engagement = (id: string, people: number) =>
    ({
      id,
      kind: "volunteer",
      when: "2022",
      audience: "youth",
      headcount: exactly(people, "person"),
    }) as const;
  const lists = {
    activities: [talk(30, { topics: ["fire-safety"] }), talk(60, { topics: ["legal-education"] })],
    engagements: [engagement("e", 10), engagement("f", 5)],
  };
  const sharesOf = ({ rows, totals }: { rows: readonly object[]; totals: readonly object[] }) =>
    [...rows, ...totals].map((row) => {
      const { share } = (
        row as { figures: { share: { numerator: Figure | null; denominator: Figure | null } } }
      ).figures;
      return [share.numerator?.estimate, share.denominator?.estimate];
    });

  it("may lack the word of a grouping where a ratio is out of all, in the whole and in parts", () => {
    const expected = [
      [30, 15],
      [60, 15],
      [90, 15],
    ];
    expect(sharesOf(evaluate(plan, registerOf(lists), { metrics }))).toStrictEqual(expected);
    const parts = [
      partOf(
        plan,
        { activities: lists.activities.slice(0, 1), engagements: lists.engagements.slice(1) },
        { metrics },
      ),
      partOf(
        plan,
        { activities: lists.activities.slice(1), engagements: lists.engagements.slice(0, 1) },
        { metrics },
      ),
    ];
    expect(sharesOf(mergeCubes(parts, { metrics }))).toStrictEqual(expected);
    expect(Object.keys(parts[0]?.cells["headcountEngaged"] ?? {})).toStrictEqual(["0"]);
  });

  it("of which a part says nothing add nothing", () => {
    const [part, silent] = [partOf(plan, lists, { metrics }), partOf(plan, lists, { metrics })];
    expect(mergeCubes([part, { ...silent, cells: {} }], { metrics })).toStrictEqual(
      mergeCubes([part], { metrics }),
    );
  });

  it("what figures are held against may be in one part or in all, and counts once", () => {
    const reporting = { level: "commune", every: "calendar-year" } as const;
    const input = {
      measures: { people: "population", asked: "sessionsTarget", n: "activities" },
      filter: { period: "2022", place: "25" },
      reporting,
    } as const;
    const beside = {
      populations: [inhabitants("25", "2022", 3500, { id: "p" })],
      targets: [
        {
          id: "t",
          measure: "sessions",
          place: "25",
          period: "2022",
          direction: "increase",
          value: exactly(40, "session"),
        },
      ] as unknown as Register["targets"],
      submissions: [sent("00001", "2022", { id: "s" }), sent("00002", "2022", { id: "u" })],
    };
    const both = definePlan(input);
    const [row] = mergeCubes(
      [
        partOf(both, { activities: [talk(5, { place: "00001" })], ...beside }),
        partOf(both, { activities: [talk(5, { place: "00001" })], ...beside }),
        partOf(both, {}),
      ],
      { gazetteer },
    ).rows;
    expect([
      row?.figures.people?.estimate,
      row?.figures.asked?.estimate,
      row?.figures.n?.estimate,
    ]).toStrictEqual([3500, 40, 2]);
    expect(row?.coverage).toStrictEqual({ status: "partial", received: 2, expected: 3 });
  });
});

describe("the records that a figure of parts rests on", () => {
  const plan = definePlan({ measures: { a: "attendance" }, groupBy: byCommune });
  const [one, two, three] = [
    talk(40, { id: "x", place: "00001" }),
    talk(30, { id: "y", place: "00001" }),
    talk(7, { id: "z", place: "00002" }),
  ];
  const of = (activities: readonly Activity[], lineage: boolean) => partOf(plan, { activities }, { lineage });
  const recordsOf = (parts: readonly ReturnType<typeof of>[]) =>
    mergeCubes(parts, { gazetteer }).rows.map(({ figures }) => {
      const lineage = figures.a?.lineage;
      return lineage?.from === "records" ? lineage.records : undefined;
    });

  it("are those of all parts", () => {
    expect(recordsOf([of([one, three], true), of([], true), of([two], true)])).toStrictEqual([
      ["x", "y"],
      ["z"],
    ]);
  });

  it("are not told where some part does not know its own: half of them would be taken for all", () => {
    for (const parts of [
      [of([one, three], true), of([two], false)],
      [of([two], false), of([one, three], true)],
    ])
      expect(recordsOf(parts)).toStrictEqual([undefined, undefined]);
  });

  it("are told by explain", () => {
    const register = registerOf({ activities: [one, two] });
    const [row] = mergeCubes([of([one], true), of([two], true)], { gazetteer }).rows;
    const { text } = explain(row?.figures.a as Figure, { register, locale: vi });
    expect(text.split("\n").map((line) => /bản ghi (\w)/.exec(line)?.[1])).toStrictEqual([
      undefined,
      "x",
      "y",
    ]);
  });
});

describe("records of different parts that may overlap", () => {
  const plan = definePlan({ measures: { a: "attendance", n: "activities" } });
  const x = talk(40, { id: "x", mayOverlap: ["y", "w"] });
  const y = talk(30, { id: "y" });
  const z = talk(7, { id: "z" });
  const w = talk(25, { id: "w", mayOverlap: ["z"] });
  const boundsOf = (parts: readonly ReturnType<typeof told>[]) => {
    const { lower, upper, flags } = mergeCubes(parts).rows[0]?.figures.a as Figure;
    return [lower, upper, flags];
  };
  const told = (namedElsewhere: string[], ...activities: Activity[]) =>
    partOf(plan, { activities }, { namedElsewhere });

  it("count once at least and all together at most, as in the whole", () => {
    // x, y, w and z are one group by way of each other, the largest of which is x.
    const whole = evaluate(plan, registerOf({ activities: [x, y, z, w] })).rows[0]?.figures.a as Figure;
    expect([whole.lower, whole.upper, whole.flags]).toStrictEqual([40, 102, ["possibleOverlap"]]);
    const names = ["y", "w", "z"];
    expect(boundsOf([told(names, x), told(names, y, z), told(names, w)])).toStrictEqual([
      40,
      102,
      ["possibleOverlap"],
    ]);
    expect(boundsOf([told(names, w, y), told(names, z), told(names, x)])).toStrictEqual([
      40,
      102,
      ["possibleOverlap"],
    ]);
  });

  it("do not make others overlap that nobody names", () => {
    expect(boundsOf([told(["y"], talk(40, { mayOverlap: ["y"] })), told(["y"], y, talk(7))])).toStrictEqual([
      47,
      77,
      ["possibleOverlap"],
    ]);
  });

  it("stay two groups where two records are each named by another", () => {
    const v = talk(20, { mayOverlap: ["z"] });
    const names = ["y", "z"];
    const parts = [told(names, talk(40, { mayOverlap: ["y"] }), v), told(names, y, z)];
    expect(boundsOf(parts)).toStrictEqual([60, 97, ["possibleOverlap"]]);
  });

  it("are asked for by the ids that a part names without having them, in order", () => {
    const error = thrownBy(() => mergeCubes([told([], y, z), told([], x)]));
    expect([error.code, error.data, error.path]).toStrictEqual([
      "overlap-across-parts",
      { ids: ["w", "y"] },
      [1],
    ]);
    expect([told([], x, w, y).names, told([], x, w, y, z).names, told([], y, z).names]).toStrictEqual([
      ["z"],
      [],
      [],
    ]);
  });
});

describe("a part", () => {
  it("names places by their codes, and by the day of the change where they cover other ground since", () => {
    const keysOf = (groupBy: PlanInput["groupBy"], place: string, when: string) => {
      const plan = definePlan({ measures: { a: "attendance" }, groupBy, totals: "none" });
      const { cells } = partOf(plan, { activities: [talk(5, { place, when })] });
      return cells["attendance"]?.map(({ groups }) => groups.map(({ key }) => key));
    };
    expect(keysOf(byCommune, "00001", "2025-07-02")).toStrictEqual([[["00001"]]]);
    expect(keysOf(byProvince, "00001", "2025-06-30")).toStrictEqual([[["25"]]]);
    expect(keysOf(byProvince, "00001", "2025-07-02")).toStrictEqual([[["25\u00002025-07-01"]]]);
    expect(keysOf(byProvince, "00009", "2009-12-31")).toStrictEqual([[[null]]]);
  });

  it("is plain data: the plan, and by metric and group what its records say", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { ...byProvince, kind: { by: "kind" } },
      filter: { period: "2025-07" },
      totals: "none",
    });
    const activities = [
      talk(40, { id: "x", place: "25", when: "2025-07-02", mayOverlap: ["z"] }),
      talk(null, { id: "y", place: "25", when: "2025-07-03" }),
      talk(5, { id: "long", place: "25", when: "2025-Q3" }),
    ];
    const part = evaluatePartial(plan, registerOf({ activities }), {
      gazetteer,
      lineage: true,
      namedElsewhere: ["q"],
    });
    expect(part).toStrictEqual({
      plan,
      cells: {
        attendance: [
          {
            names: ["province", "kind"],
            groups: [
              {
                key: ["25\u00002025-07-01", "talk"],
                state: {
                  records: 2,
                  reported: 1,
                  isCustomary: false,
                  scale: 1,
                  estimate: 40,
                  lower: 0,
                  upper: 40,
                  overlapping: [{ id: "x", names: ["z"], lower: 40 }],
                },
                records: ["x"],
              },
            ],
          },
        ],
      },
      stated: {},
      submissions: [],
      targets: [],
      names: ["z"],
      namedElsewhere: ["q"],
      isTraced: true,
      leftOut: [{ reason: "straddles-period", source: "activities", records: ["long"] }],
      grounds: ["25\u00002025-07-01"],
    });
  });
});

it.each(["toString", "constructor"])("a metric may be called %s", (id) => {
  const attended = defineMetric({ ...standardMetrics.attendance, id });
  const metrics = { ...standardMetrics, [id]: attended };
  const activities = [talk(400, { place: "00001" }), talk(30, { place: "00002" })];
  const plan = definePlan({ measures: { people: id }, groupBy: byCommune }, { metrics });
  const whole = evaluate(plan, registerOf({ activities }), { gazetteer, metrics });
  const parts = activities.map((one) => partOf(plan, { activities: [one] }, { metrics }));
  expect(mergeCubes(parts, { gazetteer, metrics })).toStrictEqual(whole);
  expect(whole.rows.map(({ figures }) => figures.people?.estimate)).toStrictEqual([400, 30]);
});
