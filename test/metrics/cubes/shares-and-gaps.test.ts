import {
  type Activity,
  aggregates,
  type AudienceBreakdown,
  checkMetricLaws,
  defineAggregate,
  defineMetric,
  definePlan,
  evaluate,
  evaluatePartial,
  exactly,
  type Figure,
  type MediaOutput,
  mergeCubes,
  percent,
  type PlanInput,
  standardMetrics,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { gazetteer, registerOf, said, talk } from "./small-province.js";

const youthAndWomen = (relation: AudienceBreakdown["relation"], youth: number, women: number) => ({
  relation,
  parts: [
    { audience: "youth", count: exactly(youth, "person") },
    { audience: "women", count: exactly(women, "person") },
  ],
});

describe("the audience", () => {
  const plan = definePlan({
    measures: { people: "audienceHeadcount", share: "audienceShare" },
    groupBy: { audience: { by: "audience" } },
  });

  it("of a partition adds up, and shares make a whole", () => {
    const activities = [
      talk(100, { audiences: youthAndWomen("partition", 60, 40) }),
      talk(60, { audiences: youthAndWomen("partition", 20, 40) }),
      talk(999),
    ];
    const { rows, totals } = evaluate(plan, registerOf({ activities }));
    expect(
      rows.map(({ key, figures }) => [
        key.audience,
        figures.people?.estimate,
        percent(figures.share, { places: 1 }),
      ]),
    ).toStrictEqual([
      ["women", 80, "50.0"],
      ["youth", 80, "50.0"],
    ]);
    const total = totals[0]?.figures.people;
    expect([total?.estimate, total?.lower, total?.upper, total?.flags]).toStrictEqual([160, 160, 160, []]);
  });

  it("is a share of those who came where the group was named, and not of those of whom nobody says what they were", () => {
    const women = (count: number) => ({
      relation: "subset" as const,
      parts: [{ audience: "women", count: exactly(count, "person") }],
    });
    const activities = [talk(100, { audiences: women(45) }), talk(900)];
    const sharesIn = (input: PlanInput, list = activities) =>
      evaluate(definePlan(input), registerOf({ activities: list })).rows.map(({ figures: { share } }) =>
        share !== null && share !== undefined && "numerator" in share
          ? [share.estimate && percent(share, { places: 1 }), share.flags]
          : null,
      );
    const measures = { share: "audienceShare" } as const;
    const byAudience = { measures, groupBy: { audience: { by: "audience" } } };
    expect(sharesIn(byAudience)).toStrictEqual([["45.0", []]]);
    expect(sharesIn({ measures, filter: { words: { audience: ["women"] } } })).toStrictEqual([["45.0", []]]);
    // Named without a number, or of nobody knows how many: the two sides are of different records.
    const named = talk(100, { audiences: { relation: "subset", parts: [{ audience: "women" }] } });
    expect(sharesIn(byAudience, [...activities, named])).toStrictEqual([
      ["22.5", ["differentCoverage", "incomplete"]],
    ]);
    const uncounted = talk(null, { audiences: women(10) });
    expect(sharesIn(byAudience, [...activities, uncounted])).toStrictEqual([
      ["55.0", ["differentCoverage", "incomplete"]],
    ]);
    expect(sharesIn(byAudience, [talk(100, { audiences: women(130) })])).toStrictEqual([
      ["130.0", ["exceedsWhole"]],
    ]);
  });

  it("is flagged without a group where one of an activity has no number", () => {
    const shareOf = (activities: readonly Activity[]) => {
      const whole = definePlan({ measures: { share: "audienceShare" } });
      return evaluate(whole, registerOf({ activities })).rows.map(({ figures }) => figures.share.flags);
    };
    const parts = [{ audience: "women", count: exactly(40, "person") }, { audience: "youth" }];
    expect(shareOf([talk(100, { audiences: { relation: "subset", parts } })])).toStrictEqual([
      ["differentCoverage", "incomplete"],
    ]);
    expect(
      shareOf([talk(100, { audiences: { relation: "subset", parts: parts.slice(0, 1) } })]),
    ).toStrictEqual([[]]);
  });

  it("of records of one kind has nothing to do with those of another", () => {
    const kind = ["talk"];
    const over = { ...standardMetrics.audienceHeadcount, id: "over", where: { audience: ["women"], kind } };
    const under = { ...standardMetrics.attendance, id: "under", where: { kind } };
    const ratio = { ...said, id: "ratio", numerator: "over", denominator: "under" };
    const metrics = {
      ...standardMetrics,
      over: defineMetric(over),
      under: defineMetric(under),
      ratio: defineMetric(ratio),
    };
    const plan = definePlan({ measures: { r: "ratio" } }, { metrics });
    const activities = [
      talk(50, { kind: "launch", audiences: youthAndWomen("partition", 20, 30) }),
      talk(100, { audiences: youthAndWomen("partition", 60, 40) }),
    ];
    const { rows } = evaluate(plan, registerOf({ activities }), { metrics });
    expect(rows.map(({ figures: { r } }) => [r.estimate, r.flags])).toStrictEqual([["0.4", []]]);
  });

  it("of a metric of one's own over all who came is flagged where some activities do not name the group", () => {
    const womenShare = defineMetric({
      ...said,
      id: "womenShare",
      numerator: "women",
      denominator: "attendance",
    });
    const women = defineMetric({
      ...standardMetrics.audienceHeadcount,
      id: "women",
      where: { audience: ["women"] },
    });
    const metrics = { ...standardMetrics, women, womenShare };
    const plan = definePlan({ measures: { share: "womenShare" } }, { metrics });
    const flagsOf = (activities: readonly Activity[]) =>
      evaluate(plan, registerOf({ activities }), { metrics }).rows[0]?.figures.share.flags;
    const both = talk(100, { audiences: youthAndWomen("partition", 60, 40) });
    expect(flagsOf([both])).toStrictEqual([]);
    expect(flagsOf([both, talk(900)])).toStrictEqual(["differentCoverage"]);
    const youth = {
      relation: "partition" as const,
      parts: [{ audience: "youth", count: exactly(9, "person") }],
    };
    expect(flagsOf([both, talk(9, { audiences: youth })])).toStrictEqual(["differentCoverage"]);
    const parts = [[both], [talk(900)]].map((activities) =>
      evaluatePartial(plan, registerOf({ activities }), { metrics }),
    );
    expect(mergeCubes(parts, { metrics }).rows[0]?.figures.share.flags).toStrictEqual(["differentCoverage"]);
  });

  it("of groups that overlap is at least the largest of them", () => {
    const activities = [talk(100, { audiences: youthAndWomen("overlapping", 60, 70) })];
    const total = evaluate(plan, registerOf({ activities })).totals[0]?.figures.people;
    expect([total?.lower, total?.upper, total?.flags]).toStrictEqual([70, 100, ["possibleOverlap"]]);
  });

  it("of activities that may be the same counts once at least", () => {
    const activities = [
      talk(100, { id: "x", audiences: youthAndWomen("partition", 60, 40) }),
      talk(60, { id: "y", audiences: youthAndWomen("partition", 20, 40), mayOverlap: ["x"] }),
    ];
    const { rows } = evaluate(plan, registerOf({ activities }));
    expect(rows.map(({ figures }) => [figures.people?.lower, figures.people?.upper])).toStrictEqual([
      [40, 80],
      [60, 80],
    ]);
  });
});

describe("the mix of media", () => {
  it("is each kind over all kinds of the same group", () => {
    const output = (unit: string, value: number, channel: string): MediaOutput => ({
      id: `${unit} ${channel}`,
      when: "2022",
      channel,
      output: exactly(value, unit as "article"),
    });
    const mediaOutputs = [
      output("newsItem", 30, "website"),
      output("article", 10, "website"),
      output("article", 5, "newspaper"),
      output("visit", 900, "website"),
    ];
    const plan = definePlan({
      measures: { share: "mediaShare" },
      groupBy: { channel: { by: "channel" }, kind: { by: "unit" } },
      totals: "rollup",
    });
    const { rows, totals } = evaluate(plan, registerOf({ mediaOutputs }));
    expect(
      rows.map(({ key, figures }) => [
        key.channel,
        key.kind,
        figures.share.status === "missing" ? null : percent(figures.share, { places: 0 }),
      ]),
    ).toStrictEqual([
      ["newspaper", "article", "100"],
      ["website", "article", "25"],
      ["website", "newsItem", "75"],
      // Visits are no media items.
      ["website", "visit", null],
    ]);
    expect(totals.map(({ figures }) => percent(figures.share, { places: 0 }))).toStrictEqual([
      "100",
      "100",
      "100",
    ]);
  });
});

describe("gaps", () => {
  const groupBy = { month: { by: "period", kind: "calendar-month" } } as const;
  const activities = [
    talk(5, { when: "2022-01-10" }),
    talk(null, { when: "2022-02-10" }),
    talk(7, { when: "2022-04-30" }),
  ];

  it("are no rows unless they are filled", () => {
    const plan = definePlan({ measures: { a: "attendance" }, groupBy });
    expect(evaluate(plan, registerOf({ activities })).rows.map(({ key }) => key.month)).toStrictEqual([
      "2022-01",
      "2022-02",
      "2022-04",
    ]);
  });

  it("filled with zero say what was assumed; what was not reported is no gap", () => {
    const plan = definePlan({ measures: { a: "attendance" }, groupBy, gaps: { flows: "zero" } });
    const { rows } = evaluate(plan, registerOf({ activities }));
    expect(
      rows.map(({ key, figures }) => [key.month, figures.a?.estimate, figures.a?.assumptions]),
    ).toStrictEqual([
      ["2022-01", 5, []],
      ["2022-02", undefined, undefined],
      ["2022-03", 0, ["nothingHappened"]],
      ["2022-04", 7, []],
    ]);
  });

  it("are filled for all of the period that is asked for", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy,
      filter: { period: "2022-H1" },
      gaps: { flows: "zero" },
    });
    expect(evaluate(plan, registerOf({ activities })).rows).toHaveLength(6);
  });

  it.each([{ flows: "carryForward" }, { stocks: "zero" }, { flows: 0 }, 5])(
    "%j is no way to fill them",
    (gaps) => {
      expect(thrownBy(() => definePlan({ measures: { a: "attendance" }, gaps: gaps as never })).code).toBe(
        "invalid-plan",
      );
    },
  );
});

describe("how a measure goes over places", () => {
  const perCommune = defineMetric({
    ...standardMetrics.distinctPeople,
    id: "peopleOfCommunes",
    definition: "Different people, where nobody goes to two communes.",
    overPlaces: "sum",
  });
  const metrics = { ...standardMetrics, peopleOfCommunes: perCommune };
  const activities = [
    talk(500, { place: "00001" }),
    talk(300, { place: "00001" }),
    talk(200, { place: "00002" }),
  ];

  it("is a setting apart from how it goes over time", () => {
    const plan = definePlan({ measures: { all: "distinctPeople", apart: "peopleOfCommunes" } }, { metrics });
    const { all, apart } = evaluate(plan, registerOf({ activities }), { metrics }).rows[0]?.figures ?? {};
    expect([all?.lower, all?.upper]).toStrictEqual([500, 1000]);
    // Of the first commune at least 500 and at most 800, of the second 200.
    expect([apart?.lower, apart?.upper, apart?.estimate]).toStrictEqual([700, 1000, 700]);
    expect(apart?.flags).toContain("distinctPeople");
  });

  it("keeps the laws", () => {
    const groupBy = { commune: { by: "place", level: "commune" } } as const;
    expect(
      checkMetricLaws(perCommune, { registers: [registerOf({ activities })], groupBy, gazetteer }),
    ).toStrictEqual([]);
  });
});

describe("an aggregate of one's own", () => {
  const smallest = defineAggregate<Figure | null>({
    zero: null,
    add: (state, count) => (state === null || count.estimate < state.estimate ? count : state),
    merge: (a, b) => (a === null || (b !== null && b.estimate < a.estimate) ? b : a),
    value: (state) => state,
  });
  const least = defineMetric({
    id: "leastAttendance",
    definition: "The smallest attendance.",
    provenance: "house rule",
    unit: "attendance",
    source: "activities",
    of: "attendance",
    overTime: smallest,
  });
  const metrics = { ...standardMetrics, leastAttendance: least };
  const activities = [talk(500, { topics: ["fire-safety"] }), talk(30), talk(300), talk(null)];

  it("is put together record by record, in each row and in the total", () => {
    const plan = definePlan(
      { measures: { least: "leastAttendance" }, groupBy: { topic: { by: "topic" } } },
      { metrics },
    );
    const { rows, totals } = evaluate(plan, registerOf({ activities }), { metrics });
    expect(rows.map(({ key, figures }) => [key.topic, figures.least?.estimate])).toStrictEqual([
      ["drug-prevention", 30],
      ["fire-safety", 500],
    ]);
    expect([totals[0]?.figures.least?.estimate, totals[0]?.basis.least]).toStrictEqual([
      30,
      { records: 4, reported: 3 },
    ]);
  });

  it("without a count to read is given one for each record", () => {
    const days = defineAggregate<readonly string[]>({
      zero: [],
      add: (state, count, { lastDay }) => [...state, `${lastDay} ${count.estimate} ${count.unit}`].sort(),
      merge: (a, b) => [...a, ...b].sort(),
      value: (state) => toFigure(exactly(new Set(state).size, "activity")),
    });
    const activeDays = defineMetric({
      ...least,
      id: "activeDays",
      unit: "activity",
      of: undefined,
      overTime: days,
    });
    const list = [talk(500), talk(null), talk(30, { when: "2022-03-20" })];
    const plan = definePlan({ measures: { days: "activeDays" } }, { metrics: { activeDays } });
    const [row] = evaluate(plan, registerOf({ activities: list }), { metrics: { activeDays } }).rows;
    expect([row?.figures.days?.estimate, row?.basis.days]).toStrictEqual([2, { records: 3, reported: 3 }]);
    expect(checkMetricLaws(activeDays, { registers: [registerOf({ activities: list })] })).toStrictEqual([]);
  });

  it("that reads a count that there is not is refused, like any other", () => {
    expect(thrownBy(() => defineMetric({ ...least, of: "headcount" })).code).toBe("invalid-metric");
  });

  it("that keeps the laws breaks none", () => {
    expect(checkMetricLaws(least, { registers: [registerOf({ activities })] })).toStrictEqual([]);
  });

  it("whose zero counts, or whose parts are lost, is found out", () => {
    const bad = (change: Partial<typeof aggregates.sum>) =>
      defineMetric({ ...least, overTime: defineAggregate({ ...aggregates.sum, ...change }) });
    const lawsOf = (metric: typeof least) =>
      checkMetricLaws(metric, { registers: [registerOf({ activities })] }).map(({ law }) => law);
    expect(lawsOf(bad({}))).toStrictEqual([]);
    expect(lawsOf(bad({ merge: (a) => a }))).toStrictEqual(["merge"]);
    expect(lawsOf(bad({ merge: (_, b) => b }))).toStrictEqual(["merge"]);
    expect(lawsOf(bad({ add: (_, count) => count }))).toStrictEqual(["order", "merge"]);
    const broken = checkMetricLaws(bad({ merge: (a) => a }), { registers: [registerOf({ activities })] });
    expect([broken, ...broken].map((part) => Object.isFrozen(part))).toStrictEqual([true, true]);
  });

  it.each([
    null,
    5,
    {},
    { zero: null, add: () => null, merge: () => null },
    { ...aggregates.sum, zero: undefined },
  ])("%j is none", (value) => {
    expect(thrownBy(() => defineAggregate(value as never)).code).toBe("invalid-aggregate");
  });
});
