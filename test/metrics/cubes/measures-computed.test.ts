import {
  type AboutParts,
  defineMetric,
  definePlan,
  defineRegime,
  defineUnit,
  evaluate,
  evaluatePartial,
  exactly,
  type Figure,
  type LedgerEntry,
  mergeCubes,
  type PartialCube,
  percent,
  periodKinds,
  periodKindsOf,
  standardMetrics,
  subtract,
  units,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { entry, gazetteer, registerOf, said, talk } from "./small-province.js";

const netAdded = defineMetric({
  ...said,
  id: "netAdded",
  parts: { opening: { metric: "modelsInForce", when: "samePeriodLastYear" }, closing: "modelsInForce" },
  compute: ({ opening, closing }) => (opening && closing ? subtract(closing, opening) : null),
});
const perTalk = defineMetric({
  ...said,
  id: "perTalk",
  parts: { people: "attendance", models: "modelsInForce" },
  compute: ({ people }) => people,
});
const metrics = { ...standardMetrics, netAdded, perTalk };

describe("what a computed figure rests on", () => {
  const talks = [talk(40), talk(30), talk(null)];

  it("is what its first part rests on: of counts, the records of the group", () => {
    const plan = definePlan({ measures: { m: "perTalk" } }, { metrics });
    const { rows } = evaluate(plan, registerOf({ activities: talks }), { metrics });
    expect(rows[0]?.basis.m).toStrictEqual({ records: 3, reported: 2 });
    expect(rows[0]?.figures.m?.estimate).toBe(70);
  });

  it("is of a stock the records that state it", () => {
    const plan = definePlan({ measures: { m: "modelGrowth" }, filter: { period: "2022" } });
    const ledger = [entry("statedTotal", "2021", 100), entry("statedTotal", "2022", 110)];
    const { rows } = evaluate(plan, registerOf({ ledger }));
    expect(rows[0]?.basis.m).toStrictEqual({ records: 1, reported: 1 });
  });

  it("names the methods of all its times, and the records that were set aside", () => {
    const plan = definePlan({ measures: { m: "netAdded" }, filter: { period: "2022" } }, { metrics });
    const ledger = [
      entry("statedTotal", "2021", 100, { id: "a", method: "registered" }),
      entry("statedTotal", "2022", 110, { id: "b", method: "registered" }),
      entry("statedTotal", "2022", 70, { id: "c", method: "effective" }),
    ];
    const { rows } = evaluate(plan, registerOf({ ledger }), { metrics });
    expect(rows[0]?.figures.m?.estimate).toBe(10);
    expect(rows[0]?.basis.m).toStrictEqual({
      records: 1,
      reported: 1,
      methods: ["registered"],
      aside: ["c"],
    });
  });

  it("is by the method that all its times have in common, though one of three names none", () => {
    const own = {
      ...standardMetrics,
      sinceLastYear: defineMetric({
        ...said,
        id: "sinceLastYear",
        parts: {
          now: "modelsInForce",
          before: { metric: "modelsInForce", when: "previousPeriod" },
          lastYear: { metric: "modelsInForce", when: "samePeriodLastYear" },
        },
        compute: ({ now, before, lastYear }) => (now && before && lastYear ? subtract(now, lastYear) : null),
      }),
    };
    const plan = definePlan(
      { measures: { m: "sinceLastYear" }, filter: { period: "2022-Q4" } },
      { metrics: own },
    );
    const ledger = [
      entry("statedTotal", "2021-Q4", 100, { method: "registered" }),
      entry("statedTotal", "2022-Q3", 105),
      entry("statedTotal", "2022-Q4", 110, { method: "registered" }),
      entry("statedTotal", "2022-Q4", 70, { method: "effective" }),
    ];
    // 110 − 100, both as registered; the 70 that are effective compare with nothing.
    expect(evaluate(plan, registerOf({ ledger }), { metrics: own }).rows[0]?.figures.m?.estimate).toBe(10);
  });

  it("names the methods of stocks beside what its first part rests on", () => {
    const plan = definePlan({ measures: { m: "perTalk" } }, { metrics });
    const ledger = [entry("statedTotal", "2022", 100, { method: "registered" })];
    const { rows } = evaluate(plan, registerOf({ activities: talks, ledger }), { metrics });
    expect(rows[0]?.basis.m).toStrictEqual({ records: 3, reported: 2, methods: ["registered"] });
  });
});

describe("a computation", () => {
  /** What a computation was given. */
  const given = (ledger: readonly LedgerEntry[]) => {
    const seen: { parts: Readonly<Record<string, Figure | null>>; about: AboutParts }[] = [];
    const spy = defineMetric({
      ...netAdded,
      id: "spy",
      compute: (parts, about) => {
        seen.push({ parts, about });
        return null;
      },
    });
    const book = { ...standardMetrics, spy };
    const plan = definePlan({ measures: { m: "spy" }, filter: { period: "2022" } }, { metrics: book });
    const { rows } = evaluate(plan, registerOf({ ledger }), { metrics: book });
    expect(rows[0]?.figures.m).toBeNull();
    const [first] = seen;
    return first && [first.parts["opening"]?.estimate, first.parts["closing"]?.estimate, first.about];
  };

  it("is told the methods of its stocks, and that they cannot be compared", () => {
    expect(
      given([
        entry("statedTotal", "2021", 100, { method: "registered" }),
        entry("statedTotal", "2022", 60, { method: "effective" }),
      ]),
    ).toStrictEqual([
      100,
      60,
      {
        methods: ["effective", "registered"],
        comparison: {
          seriesBreak: true,
          methodUnknown: false,
          coverage: "same",
          groundChanged: false,
          differentUnits: false,
        },
      },
    ]);
  });

  it("is told of nothing where nobody names a method", () => {
    expect(given([entry("statedTotal", "2022", 60)])).toStrictEqual([
      undefined,
      60,
      {
        methods: [],
        comparison: {
          seriesBreak: false,
          methodUnknown: false,
          coverage: "same",
          groundChanged: false,
          differentUnits: false,
        },
      },
    ]);
  });

  it.each<[string, unknown, string, string]>([
    [
      "a number",
      5,
      "invalid-metric",
      'The metric "wrong" computed 5; a figure, a ratio or null is needed (toFigure makes a figure of a quantity).',
    ],
    [
      "a quantity",
      exactly(5, "model"),
      "invalid-metric",
      'The metric "wrong" computed an object; a figure, a ratio or null is needed (toFigure makes a figure of a quantity).',
    ],
  ])("that gives %s is refused with its name", (_, value, code, message) => {
    const wrong = defineMetric({
      ...said,
      id: "wrong",
      parts: { a: "sessions" },
      compute: () => value as null,
    });
    const book = { ...standardMetrics, wrong };
    const plan = definePlan({ measures: { m: "wrong" } }, { metrics: book });
    const error = thrownBy(() => evaluate(plan, registerOf({}), { metrics: book }));
    expect([error.code, error.message]).toStrictEqual([code, message]);
    expect(error.data).toStrictEqual({ id: "wrong", found: value === 5 ? "5" : "an object" });
  });
});

describe("a stock of an earlier period", () => {
  const ledger = [
    entry("statedTotal", "1900", 3),
    entry("statedTotal", "2021-06-20", 100),
    entry("statedTotal", "2022-06-20", 110),
  ];
  const net = (period: string | undefined, kinds = periodKinds) => {
    const options = { metrics, periodKinds: kinds };
    const plan = definePlan({ measures: { m: "netAdded" }, filter: { period } }, options);
    return evaluate(plan, registerOf({ ledger }), options).rows[0]?.figures.m?.estimate;
  };

  it("is found by the kinds of period of one's own", () => {
    const own = periodKindsOf(defineRegime({ id: "province", closingDay: 20, prefix: "K" }));
    expect(net("K2022-H1", [...periodKinds, ...own])).toBe(10);
  });

  it("is not there for all time", () => {
    expect(net(undefined)).toBeUndefined();
  });

  it("is not there before the first year that there is, and the rest of the table stands", () => {
    expect(net("1900")).toBeUndefined();
    const plan = definePlan({
      measures: { g: "modelGrowth", m: "modelsInForce" },
      filter: { period: "1900" },
    });
    const { figures } = evaluate(plan, registerOf({ ledger })).rows[0] ?? {};
    expect([figures?.g.status, figures?.m?.estimate]).toStrictEqual(["missing", 3]);
  });

  it("is not an answer for a period that is longer than a year, which is said", () => {
    expect(thrownBy(() => net("2020-01-01/2022-06-30")).code).toBe("longer-than-year");
  });

  it("of a row in no single month is not there", () => {
    const plan = definePlan(
      {
        measures: { m: "netAdded", a: "attendance" },
        groupBy: { month: { by: "period", kind: "calendar-month" } },
      },
      { metrics: { ...metrics, netAdded: ledgerOrTalks } },
    );
    const { rows } = evaluate(plan, registerOf({ activities: [talk(5, { when: "2022-Q2" })], ledger }), {
      metrics: { ...metrics, netAdded: ledgerOrTalks },
    });
    expect(rows.at(-1)?.key.month).toBeNull();
    expect(rows.at(-1)?.figures.m).toBeNull();
  });
});

/** As it is, but closed by what stands when nothing is stated. */
const ledgerOrTalks = defineMetric({
  ...netAdded,
  compute: ({ opening, closing }) => opening ?? closing,
});

describe("a part that was kept without what a metric reads", () => {
  const plan = definePlan(
    { measures: { net: "netAdded", models: "modelsInForce", a: "attendance", m: "perTalk" } },
    { metrics },
  );
  const register = registerOf({
    activities: [talk(40)],
    ledger: [entry("statedTotal", "2021", 100), entry("statedTotal", "2022", 110)],
  });
  const part = evaluatePartial(plan, register, { metrics });
  const rowOf = (change: Partial<Pick<PartialCube, "stated" | "cells">>) =>
    mergeCubes([{ ...part, ...change }], { metrics }).rows[0];

  it("has no figure of a stock that it does not hold, nor what is computed from it", () => {
    const row = rowOf({ stated: {} });
    expect([row?.figures.net, row?.figures.models, row?.figures.a?.estimate]).toStrictEqual([null, null, 40]);
    const nothing = { records: 0, reported: 0 };
    expect([row?.basis.net, row?.basis.models]).toStrictEqual([nothing, nothing]);
  });

  it("has no figure of a count that it does not hold", () => {
    const row = rowOf({ cells: {} });
    expect([row?.figures.models?.estimate, row?.figures.a, row?.figures.m]).toStrictEqual([110, null, null]);
    expect(row?.basis.a).toStrictEqual({ records: 0, reported: 0 });
  });
});

describe("ratios", () => {
  it("rest on what their numerator rests on, and on no comparison in a table of one period", () => {
    const plan = definePlan({ measures: { m: "attendancePerSession" } });
    const activities = [talk(40, { sessions: exactly(2, "session") }), talk(null)];
    const { rows } = evaluate(plan, registerOf({ activities }));
    expect([rows[0]?.basis.m, rows[0]?.figures.m.estimate]).toStrictEqual([
      { records: 2, reported: 1 },
      "20",
    ]);
  });

  it("out of all are out of their group, whether the table has a row for it or not", () => {
    const output = (unit: "article" | "newsItem", value: number, channel: string) => ({
      id: `${unit} ${channel}`,
      when: "2022",
      channel,
      output: exactly(value, unit),
    });
    const mediaOutputs = [
      output("newsItem", 30, "website"),
      output("article", 10, "website"),
      output("article", 5, "newspaper"),
    ];
    const plan = definePlan({
      measures: { share: "mediaShare" },
      groupBy: { channel: { by: "channel" }, kind: { by: "unit" } },
      totals: "none",
    });
    const { rows, totals } = evaluate(plan, registerOf({ mediaOutputs }));
    expect(
      rows.map(({ key, figures }) => [key.channel, key.kind, percent(figures.share, { places: 0 })]),
    ).toStrictEqual([
      ["newspaper", "article", "100"],
      ["website", "article", "25"],
      ["website", "newsItem", "75"],
    ]);
    expect(totals).toStrictEqual([]);
  });

  it("may be rates of bodies of one's own", () => {
    const club = defineUnit({ id: "club", counts: "bodies", additiveOverTime: false });
    const registry = { ...units, club };
    const clubs = { ...said, unit: "club", source: "ledger", of: "quantity", overTime: "last" } as const;
    const options = { units: registry };
    const active = defineMetric({ ...clubs, id: "active", where: { kind: ["effective"] } }, options);
    const all = defineMetric({ ...clubs, id: "all", where: { kind: ["statedTotal"] } }, options);
    const rate = defineMetric({ ...said, id: "rate", numerator: "active", denominator: "all", sort: "rate" });
    const book = { active, all, rate };
    const plan = definePlan({ measures: { m: "rate" } }, { metrics: book, units: registry });
    const ledger = [
      entry("effective", "2022", exactly(3, club) as never),
      entry("statedTotal", "2022", exactly(4, club) as never),
    ];
    const { rows } = evaluate(plan, registerOf({ ledger }), { metrics: book, units: registry });
    expect(rows[0]?.figures.m.estimate).toBe("0.75");
  });

  it("may be out of things of one's own that are looked up", () => {
    const canton = defineUnit({ id: "canton", counts: "bodies", additiveOverTime: false });
    const registry = { ...units, canton };
    const cantons = defineMetric(
      { ...said, id: "cantons", unit: "canton", refersTo: { kind: "units", level: "commune" } },
      { units: registry },
    );
    const options = { metrics: { cantons }, units: registry, gazetteer };
    const plan = definePlan({ measures: { m: "cantons" }, filter: { period: "2022", place: "25" } }, options);
    expect(evaluate(plan, registerOf({}), options).rows[0]?.figures.m?.estimate).toBe(3);
  });
});
