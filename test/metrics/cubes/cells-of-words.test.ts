import {
  type Activity,
  defineMetric,
  definePlan,
  defineUnit,
  evaluate,
  exactly,
  type Figure,
  type Grouping,
  type MediaOutput,
  moreThan,
  type PeriodKind,
  periodKinds,
  type PlanFilter,
  type PlanInput,
  type Quantity,
  type Register,
  standardMetrics,
  units,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { gazetteer, registerOf, talk } from "./small-province.js";

type Row = readonly (string | number | null | undefined)[];

/** The keys and the point values of all rows. */
function tableOf(
  activities: readonly Activity[],
  groupBy: Readonly<Record<string, Grouping>>,
  filter: PlanFilter = {},
): readonly Row[] {
  const plan = definePlan({ measures: { a: "attendance" }, groupBy, filter, totals: "none" });
  return evaluate(plan, registerOf({ activities })).rows.map(({ key, figures }) => [
    ...Object.values(key as Readonly<Record<string, string | null>>),
    figures.a?.estimate,
  ]);
}
const [topic, kind, audience, campaign] = ["topic", "kind", "audience", "campaign"].map((by) => ({ by })) as [
  Grouping,
  Grouping,
  Grouping,
  Grouping,
];
const audiences = (...names: string[]): Partial<Activity> => ({
  audiences: { relation: "subset", parts: names.map((name) => ({ audience: name })) },
});

describe("rows by several words", () => {
  it("are in the order of the first, then of the second; what has none comes last", () => {
    const activities = [
      talk(1, { kind: "walk", campaign: "b" }),
      talk(20, { kind: "talk", campaign: "b" }),
      talk(300, { kind: "walk", campaign: "a" }),
      talk(4000, { kind: "walk" }),
      talk(50_000, { kind: "talk", campaign: "c" }),
      talk(600_000, { kind: "talk", campaign: "b" }),
    ];
    expect(tableOf(activities, { kind, campaign })).toStrictEqual([
      ["talk", "b", 600_020],
      ["talk", "c", 50_000],
      ["walk", "a", 300],
      ["walk", "b", 1],
      ["walk", null, 4000],
    ]);
  });

  const activities = [
    talk(100, { when: "2022-02-01", topics: ["b", "a"], ...audiences("women", "youth") }),
    talk(7, { when: "2021-02-01", topics: ["a"], ...audiences("youth") }),
    talk(20, { when: "2022-03-01", topics: ["a"] }),
    talk(3000, { when: "2022-04-01", kind: "show", topics: [], ...audiences("youth") }),
    talk(50_000, { when: "2022-05-01", kind: "show", topics: ["b"], ...audiences("women", "all") }),
  ];

  it("of both of which a record may have several, are one for each pair", () => {
    expect(tableOf(activities, { topic, audience })).toStrictEqual([
      ["a", "women", 100],
      ["a", "youth", 107],
      ["a", null, 20],
      ["b", "all", 50_000],
      ["b", "women", 50_100],
      ["b", "youth", 100],
      [null, "youth", 3000],
    ]);
  });

  it("are of the period asked for alone, with any other word between or after them", () => {
    const filter = { period: "2022" };
    expect(tableOf(activities, { topic, kind, audience }, filter)).toStrictEqual([
      ["a", "talk", "women", 100],
      ["a", "talk", "youth", 100],
      ["a", "talk", null, 20],
      ["b", "show", "all", 50_000],
      ["b", "show", "women", 50_000],
      ["b", "talk", "women", 100],
      ["b", "talk", "youth", 100],
      [null, "show", "youth", 3000],
    ]);
    expect(tableOf(activities, { audience, topic, kind }, filter)).toStrictEqual([
      ["all", "b", "show", 50_000],
      ["women", "a", "talk", 100],
      ["women", "b", "show", 50_000],
      ["women", "b", "talk", 100],
      ["youth", "a", "talk", 100],
      ["youth", "b", "talk", 100],
      ["youth", null, "show", 3000],
      [null, "a", "talk", 20],
    ]);
  });

  it("are those that there are, however many there might be", () => {
    // Five sorts of 120 words would make 26 thousand million groups, and six 121 times as many.
    const name = (n: number) => String(n % 120).padStart(3, "0");
    const talkOf = (n: number, people: number) =>
      talk(people, {
        campaign: name(119 - n),
        organiser: name(n),
        host: name(n * 7),
        kind: name(n * 11),
        topics: [name(n * 13)],
        ...audiences(name(n * 17)),
      });
    const many = [...Array.from({ length: 120 }, (_, n) => talkOf(n, n)), talkOf(1, 1000)];
    const groupBy = { campaign, organiser: { by: "organiser" }, host: { by: "host" }, kind, topic };
    const expected = Array.from({ length: 120 }, (_, at): string[] => {
      const n = 119 - at;
      return [name(at), name(n), name(n * 7), name(n * 11), name(n * 13)];
    });
    const peopleOf = (at: number): number => (at === 118 ? 1001 : 119 - at);
    expect(tableOf(many, groupBy)).toStrictEqual(expected.map((words, at) => [...words, peopleOf(at)]));
    expect(tableOf(many, { ...groupBy, audience })).toStrictEqual(
      expected.map((words, at) => [...words, name((119 - at) * 17), peopleOf(at)]),
    );
  });
});

describe("records that report nothing, or in another unit, or in round numbers", () => {
  const households = { attendance: exactly(9, "household" as never) };
  const round = { attendance: moreThan(400, "person") };
  const activities = [
    talk(30, { topics: ["a", "b"], kind: "talk" }),
    talk(null, { topics: ["b", "c"], kind: "talk" }),
    talk(null, { topics: ["d", "c"], kind: "walk", ...households }),
    talk(null, { topics: ["a", "e"], kind: "walk", ...round }),
    talk(50, { topics: ["c", "d"], kind: "walk" }),
    talk(null, { topics: ["e"], kind: "walk" }),
    talk(null, { topics: ["f"], kind: "walk", ...households }),
  ];
  const largest = defineMetric({
    ...standardMetrics.attendance,
    id: "largest",
    definition: "The largest attendance.",
    overTime: "max",
  });
  const metrics = { ...standardMetrics, largest };
  const told = (measure: string, groupBy: Readonly<Record<string, Grouping>>) => {
    const plan = definePlan({ measures: { a: measure }, groupBy, reading: "customary" }, { metrics });
    const { rows, totals } = evaluate(plan, registerOf({ activities }), { metrics });
    return [...rows, ...totals].map(({ key, figures, basis }) => {
      const figure = (figures as { a: Figure | null }).a;
      return [
        ...Object.values(key as Readonly<Record<string, string>>),
        figure && [figure.estimate, figure.lower, figure.upper, ...figure.flags],
        Object.values(basis.a),
      ];
    });
  };
  const custom = "customaryReading";

  it("are told in each of the groups that they are in, and in no other", () => {
    expect(told("attendance", { topic, kind })).toStrictEqual([
      ["a", "talk", [30, 30, 30], [1, 1]],
      ["a", "walk", [400, 400, 499, custom], [1, 1]],
      ["b", "talk", [30, 30, 30, "incomplete"], [2, 1]],
      ["c", "talk", null, [1, 0]],
      ["c", "walk", [50, 50, 50, "incomplete"], [2, 1]],
      ["d", "walk", [50, 50, 50, "incomplete"], [2, 1]],
      ["e", "walk", [400, 400, 499, custom, "incomplete"], [2, 1]],
      ["f", "walk", null, [1, 0]],
      [
        [480, 480, 579, custom, "incomplete"],
        [7, 3],
      ],
    ]);
  });

  it("are told where each record is in one group", () => {
    expect(told("attendance", { kind })).toStrictEqual([
      ["talk", [30, 30, 30, "incomplete"], [2, 1]],
      ["walk", [450, 450, 549, custom, "incomplete"], [5, 2]],
      [
        [480, 480, 579, custom, "incomplete"],
        [7, 3],
      ],
    ]);
  });

  it("are told of the largest as well", () => {
    expect(told("largest", { topic })).toStrictEqual([
      ["a", [400, 400, 499, custom], [2, 2]],
      ["b", [30, 30, 30, "incomplete"], [2, 1]],
      ["c", [50, 50, 50, "incomplete"], [3, 1]],
      ["d", [50, 50, 50, "incomplete"], [2, 1]],
      ["e", [400, 400, 499, custom, "incomplete"], [2, 1]],
      ["f", null, [1, 0]],
      [
        [400, 400, 499, custom, "incomplete"],
        [7, 3],
      ],
    ]);
  });

  it("overlap nothing", () => {
    const overlapping = [
      talk(30, { id: "x", mayOverlap: ["y", "z"] }),
      talk(null, { id: "y", ...households }),
      talk(null, { id: "z" }),
    ];
    const plan = definePlan({ measures: { a: "attendance" } });
    const [row] = evaluate(plan, registerOf({ activities: overlapping })).rows;
    expect([row?.figures.a?.lower, row?.figures.a?.flags]).toStrictEqual([30, ["incomplete"]]);
  });
});

describe("amounts with decimals", () => {
  it("that may overlap count once at least, all together at most", () => {
    const airtime = defineUnit({ id: "airtime", counts: "amounts", whole: false });
    const options = { units: { ...units, airtime } };
    const hours = defineMetric(
      { ...standardMetrics.mediaItems, id: "hours", unit: "airtime", definition: "Hours on air." },
      options,
    );
    const all = { ...options, metrics: { hours } };
    const output = (id: string, value: number, more: Partial<MediaOutput> = {}): MediaOutput => ({
      id,
      when: "2022",
      output: { value, hedge: "exact", unit: "airtime" } as unknown as MediaOutput["output"],
      ...more,
    });
    const mediaOutputs = [output("x", 1.5, { mayOverlap: ["y"] }), output("y", 2.25), output("z", 10)];
    const plan = definePlan({ measures: { hours: "hours" } }, all);
    const figure = evaluate(plan, registerOf({ mediaOutputs }), all).rows[0]?.figures.hours;
    expect([figure?.estimate, figure?.lower, figure?.upper]).toStrictEqual([13.75, 12.25, 13.75]);
  });
});

describe("records are counted each as one", () => {
  it("whether they report a count that the metric names or not", () => {
    const reports = defineMetric({
      ...standardMetrics.activities,
      id: "reports",
      definition: "Activities, however many attended.",
      of: "attendance",
    });
    const metrics = { reports };
    const plan = definePlan({ measures: { n: "reports" } }, { metrics });
    const [row] = evaluate(plan, registerOf({ activities: [talk(40), talk(null)] }), { metrics }).rows;
    expect([row?.figures.n?.estimate, row?.basis.n]).toStrictEqual([2, { records: 2, reported: 2 }]);
  });
});

describe("measures of several lists", () => {
  const output = (id: string, count: Quantity, more: Partial<MediaOutput>): MediaOutput => ({
    id,
    when: "2022",
    output: count,
    ...more,
  });
  const register = registerOf({
    activities: [talk(40, { campaign: "b" }), talk(5, { campaign: "c" }), talk(2)],
    mediaOutputs: [
      output("m", exactly(3, "article"), { campaign: "c" }),
      output("n", exactly(7, "article"), { campaign: "a" }),
    ],
  });

  it("stand in one row for each word, whichever list has it", () => {
    const plan = definePlan({ measures: { a: "attendance", m: "mediaItems" }, groupBy: { campaign } });
    const { rows, totals } = evaluate(plan, register);
    expect(
      [...rows, ...totals].map(({ key, figures }) => [
        key.campaign,
        figures.a?.estimate,
        figures.m?.estimate,
      ]),
    ).toStrictEqual([
      ["a", undefined, 7],
      ["b", 40, undefined],
      ["c", 5, 3],
      [null, 2, undefined],
      [undefined, 47, 10],
    ]);
  });

  it("make one total, where one of the lists has nothing", () => {
    const plan = definePlan({ measures: { a: "attendance", m: "mediaItems" } });
    const { activities } = register;
    const { rows } = evaluate(plan, registerOf({ activities }));
    expect(
      rows.map(({ key, figures, basis }) => [key, figures.a?.estimate, figures.m, basis.m]),
    ).toStrictEqual([[{}, 47, null, { records: 0, reported: 0 }]]);
  });
});

describe("a filter", () => {
  const activities = [
    talk(1, { id: "before", when: "2022-03-31", topics: ["a"] }),
    talk(20, { id: "first", when: "2022-04-01", topics: ["a", "b"] }),
    talk(300, { id: "last", when: "2022-06-30", topics: ["b", "c"] }),
    talk(4000, { id: "after", when: "2022-07-01", topics: ["c"] }),
    talk(50_000, { id: "month", when: "2022-06", topics: [] }),
    talk(600_000, { id: "early", when: "2022-03-31/2022-04-01", topics: ["c"] }),
    talk(7_000_000, { id: "late", when: "2022-06-30/2022-07-01", topics: ["a"] }),
    talk(80_000_000, { id: "year", when: "2022", topics: ["b", "c"] }),
    talk(900_000_000, { id: "yearBefore", when: "2021", topics: ["a", "b"] }),
  ];
  const answer = (filter: PlanFilter) => {
    const { rows, leftOut } = evaluate(
      definePlan({ measures: { a: "attendance" }, filter }),
      registerOf({ activities }),
    );
    return [rows[0]?.figures.a?.estimate, leftOut.flatMap(({ records }) => records)];
  };

  it("by a period takes what lies in it as a whole, and names what lies there in part", () => {
    expect(answer({ period: "2022-Q2" })).toStrictEqual([50_320, ["early", "late", "year"]]);
  });

  it("that leaves no record half in and half out names none", () => {
    expect(answer({ period: "2022-05" })).toStrictEqual([undefined, ["year"]]);
    const [first, second] = activities.slice(0, 2);
    const plan = definePlan({ measures: { a: "attendance" }, filter: { period: "2022-Q2" } });
    const { leftOut } = evaluate(plan, registerOf({ activities: [first, second] as Activity[] }));
    expect(leftOut).toStrictEqual([]);
  });

  it("by words takes what has one of them, and names what has none", () => {
    expect(answer({ words: { topic: ["a"] } })).toStrictEqual([907_000_021, ["month"]]);
    expect(answer({ words: { topic: ["b"] } })).toStrictEqual([980_000_320, ["month"]]);
    expect(answer({ words: { topic: ["c", "b"] } })).toStrictEqual([980_604_320, ["month"]]);
    expect(answer({ words: { topic: ["d"] } })).toStrictEqual([undefined, ["month"]]);
  });

  it("by words and a period names in part only what has the words, and what has none in it", () => {
    expect(answer({ period: "2022-Q2", words: { topic: ["c"] } })).toStrictEqual([
      300,
      ["month", "early", "year"],
    ]);
    expect(answer({ period: "2022-Q1", words: { topic: ["c"] } })).toStrictEqual([
      undefined,
      ["early", "year"],
    ]);
  });
});

describe("groups by periods", () => {
  it("at the ends of the calendar are none where no period holds the day", () => {
    // The reporting month of 1 to 14 January 1900 begins in 1899, where the calendar does not reach.
    const activities = [talk(5, { when: "1900-01-05" }), talk(40, { when: "1900-01-15" })];
    expect(tableOf(activities, { month: { by: "period", kind: "reporting-month" } })).toStrictEqual([
      ["R1900-02", 40],
      [null, 5],
    ]);
  });

  it("pass on what a kind of period of one's own throws", () => {
    const closed: PeriodKind = {
      ...(periodKinds.find(({ id }) => id === "calendar-month") as PeriodKind),
      id: "mine",
      containing: () => {
        throw new Error("closed");
      },
    };
    const options = { periodKinds: [...periodKinds, closed] };
    const month = { by: "period", kind: "mine" };
    const plan = definePlan({ measures: { a: "attendance" }, groupBy: { month } }, options);
    expect(() => evaluate(plan, registerOf({ activities: [talk(5)] }), options)).toThrow("closed");
  });

  it("say with a code that a day is none", () => {
    const activities = [talk(5, { when: "2022-02-30" })];
    const month = { by: "period", kind: "calendar-month" };
    expect(thrownBy(() => tableOf(activities, { month })).code).toBe("invalid-period");
  });
});

describe("places", () => {
  const plan = definePlan({
    measures: { a: "attendance" },
    groupBy: { commune: { by: "place", level: "commune" } },
  });
  const nowhere = definePlan({ measures: { a: "attendance" }, filter: { place: "99" } });

  it("are not known without the units", () => {
    const error = thrownBy(() => evaluate(plan, registerOf({})));
    expect([error.code, error.message]).toStrictEqual([
      "no-gazetteer",
      "A plan with places needs the administrative units; pass `gazetteer` to evaluate.",
    ]);
  });

  it("that never were are refused", () => {
    const error = thrownBy(() => evaluate(nowhere, registerOf({}), { gazetteer }));
    expect([error.code, error.message]).toStrictEqual([
      "unknown-admin-unit",
      'No unit has the code "99" on any day; no unit ever had it.',
    ]);
  });
});

describe("lists that a plan does not ask about", () => {
  const without = (...names: (keyof Register)[]): Register =>
    Object.fromEntries(
      Object.entries(registerOf({ activities: [talk(5, { place: "00001" })] })).filter(
        ([name]) => !names.includes(name as keyof Register),
      ),
    ) as unknown as Register;
  const rowsOf = (input: PlanInput, register: Register) => evaluate(definePlan(input), register).rows;

  it("may be missing", () => {
    const measures = { n: "activities" };
    for (const [input, register] of [
      [{ measures }, without("submissions", "targets", "ledger")],
      [{ measures: { ...measures, t: "sessionsTarget" } }, without("submissions")],
      [{ measures: { ...measures, r: "returnsAccepted" } }, without("targets")],
      [{ measures, reporting: { level: "commune" } }, without("targets")],
    ] as const)
      expect(rowsOf(input, register).map(({ basis }) => basis["n"])).toStrictEqual([
        { records: 1, reported: 1 },
      ]);
  });

  it.each<[keyof Register, Partial<PlanInput>]>([
    ["submissions", { reporting: { level: "commune" } }],
    ["submissions", { measures: { n: "activities", r: "returnsAccepted" } }],
    ["targets", { measures: { n: "activities", t: "sessionsTarget" } }],
  ])("may not where it does: %s for %j", (name, input) => {
    const error = thrownBy(() => rowsOf({ measures: { n: "activities" }, ...input }, without(name)));
    expect([error.code, error.path]).toStrictEqual(["invalid-register", [name]]);
  });
});
