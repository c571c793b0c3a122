import {
  type ChangeOptions,
  defineMetric,
  definePlan,
  defineRegime,
  evaluate,
  evaluateChange,
  exactly,
  formatPoints,
  type Grouping,
  type LedgerEntry,
  modelGrowth,
  percent,
  parsePeriod,
  periodKinds,
  periodKindsOf,
  type PlanReporting,
  type PlanTotals,
  type StandardMetrics,
  standardMetrics,
  type Submission,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { entry, gazetteer, registerOf, said, sent, talk } from "./small-province.js";

const at = (place: string, when: string, people: number) => talk(people, { place, when });
const activities = [
  at("00001", "2021-03-01", 400),
  at("00002", "2021-03-01", 100),
  at("00001", "2022-03-01", 450),
  at("00002", "2022-11-01", 90),
  at("00003", "2022-03-01", 60),
];
const byCommune = { commune: { by: "place", level: "commune" } } as const;
const attendance = definePlan({
  measures: { a: "attendance", each: "attendancePerSession" },
  groupBy: byCommune,
});

function change(options: Partial<ChangeOptions> = {}) {
  return evaluateChange(attendance, registerOf({ activities }), { to: "2022", gazetteer, ...options });
}

describe("the change from the year before", () => {
  it("is the growth of each group and of the total", () => {
    const { from, to, rows, totals, flags } = change();
    expect([from.id, to.id, flags]).toStrictEqual(["2021", "2022", []]);
    expect(
      rows.map(({ key, changes }) => [key.commune, changes.a.status, changes.a.absolute?.estimate]),
    ).toStrictEqual([
      ["00001", "determined", 50],
      ["00002", "determined", -10],
      ["00003", "missing", undefined],
    ]);
    // 500 to 600.
    expect(totals[0] && percent(totals[0].changes.a.relative, { places: 0 })).toBe("20");
    expect(rows[0]?.changes.each.status).toBe("missing");
    expect(rows[2]?.changes.a.flags).toStrictEqual([]);
  });

  it("has contributions only where every part of the total is known on both sides", () => {
    expect(change().contributions.a?.total.status).toBe("missing");
    expect(change().contributions.a?.unmatched).toStrictEqual(["00003"]);
    expect(change().contributions.each).toBeNull();
  });

  it("of like for like leaves out who was not there on both sides, and says so", () => {
    const { a } = change({ likeForLike: true }).contributions;
    // 500 to 540: +50 and −10 of +40.
    expect(a && percent(a.total.relative, { places: 0 })).toBe("8");
    expect(a?.total.flags).toContain("likeForLike");
    expect(a?.parts.map(({ key, share }) => [key, share.estimate])).toStrictEqual([
      ["00001", "1.25"],
      ["00002", "-0.25"],
    ]);
  });

  it("of topics has no contributions, since activities have several", () => {
    const plan = definePlan({ measures: { a: "attendance" }, groupBy: { topic: { by: "topic" } } });
    const { rows, contributions } = evaluateChange(plan, registerOf({ activities }), { to: "2022" });
    expect(rows[0]?.changes.a.absolute?.estimate).toBe(100);
    expect(contributions.a).toBeNull();
  });
});

describe("the order", () => {
  const list = [
    at("00003", "2021-03-01", 400),
    talk(10, { when: "2021-03-01" }),
    at("00002", "2022-03-01", 100),
    at("00001", "2021-03-01", 50),
    at("00001", "2022-03-01", 60),
  ];
  const keysOf = (totals: PlanTotals) => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { kind: { by: "kind" }, ...byCommune },
      totals,
    });
    const changed = evaluateChange(plan, registerOf({ activities: list }), { to: "2022", gazetteer });
    return { rows: changed.rows.map(({ key }) => key), totals: changed.totals.map(({ key }) => key) };
  };

  it("of rows is that of their keys, whichever side they stand on; what has no word comes last", () => {
    expect(keysOf("none").rows).toStrictEqual([
      { kind: "talk", commune: "00001" },
      { kind: "talk", commune: "00002" },
      { kind: "talk", commune: "00003" },
      { kind: "talk", commune: null },
    ]);
  });

  it("of totals is from the grand total on", () => {
    expect(keysOf("rollup").totals).toStrictEqual([{}, { kind: "talk" }]);
    expect(keysOf("none").totals).toStrictEqual([]);
  });
});

describe("contributions", () => {
  const list = [
    at("00001", "2021-03-01", 50),
    at("00001", "2022-03-01", 60),
    talk(10, { when: "2021-03-01" }),
    talk(15, { when: "2022-03-01" }),
  ];
  const contributionsOf = (measure: keyof StandardMetrics, groupBy: Readonly<Record<string, Grouping>>) =>
    evaluateChange(definePlan({ measures: { m: measure }, groupBy }), registerOf({ activities: list }), {
      to: "2022",
      gazetteer,
    }).contributions.m;

  it("are known by the words of their group", () => {
    const parts = contributionsOf("attendance", { kind: { by: "kind" }, ...byCommune })?.parts;
    expect(parts?.map(({ key, absolute }) => [key, absolute.estimate])).toStrictEqual([
      ["talk · 00001", 10],
      ["talk · –", 5],
    ]);
  });

  it("are known apart, whatever marks their words hold", () => {
    const named = (organiser: string | undefined, host: string | undefined, people: number) =>
      ["2021-03-01", "2022-03-01"].map((when, later) => talk(people + later, { when, organiser, host }));
    const activities = [
      ...named("A · B", "C", 10),
      ...named("A", "B · C", 20),
      ...named("–", "C", 30),
      ...named(undefined, "C", 40),
      ...named('"A · B"', "C", 50),
      ...named("A ·", "B", 60),
      ...named("A", "· B", 70),
      ...named('A "B"', "–C", 80),
      ...named("D–", "C", 90),
    ];
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { organiser: { by: "organiser" }, host: { by: "host" } },
    });
    const { a } = evaluateChange(plan, registerOf({ activities }), { to: "2022", gazetteer }).contributions;
    const quoted = JSON.stringify('"A · B"');
    expect(new Set(a?.parts.map(({ key }) => key))).toStrictEqual(
      new Set([
        ...['"A · B" · C', 'A · "B · C"', '"A ·" · B', 'A · "· B"'],
        ...['"–" · C', "– · C", `${quoted} · C`],
        // Marks that could be taken for nothing else.
        ...['A "B" · –C', "D– · C"],
      ]),
    );
    expect(a?.total.absolute?.estimate).toBe(9);
  });

  it("are there for numbers of records, and not for people counted once or what rates are held against", () => {
    expect(contributionsOf("activities", byCommune)?.total.absolute?.estimate).toBe(0);
    expect(contributionsOf("distinctPeople", byCommune)).toBeNull();
    expect(contributionsOf("population", byCommune)).toBeNull();
  });

  it("are not there where one of the groupings overlaps", () => {
    expect(contributionsOf("attendance", { kind: { by: "kind" }, topic: { by: "topic" } })).toBeNull();
  });

  it("are not there where places are put together otherwise than times", () => {
    const all = defineMetric({
      ...standardMetrics.attendance,
      id: "all",
      overTime: "sum",
      overPlaces: "sum",
    });
    const most = defineMetric({ ...all, id: "most", overPlaces: "max" });
    const metrics = { ...standardMetrics, all, most };
    const plan = definePlan({ measures: { all: "all", most: "most" }, groupBy: byCommune }, { metrics });
    const changed = evaluateChange(plan, registerOf({ activities: list }), {
      to: "2022",
      gazetteer,
      metrics,
    });
    expect(changed.contributions.most).toBeNull();
    // 60 to 75.
    expect(changed.contributions.all?.total.absolute?.estimate).toBe(15);
  });
});

it("periods may be given as they were read", () => {
  const [from, to] = [parsePeriod("2021"), parsePeriod("2022")];
  expect(change({ from, to })).toStrictEqual(change());
});

describe("a period that is still running", () => {
  it("is compared with the same days of the year before", () => {
    const { from, to, rows } = change({ upTo: "2022-03-31" });
    expect([from.id, to.id]).toStrictEqual(["2021-01-01/2021-03-31", "2022-01-01/2022-03-31"]);
    expect(rows.find(({ key }) => key.commune === "00002")?.changes.a.status).toBe("missing");
  });

  it("is not compared with a full one unless that is asked for, and then flagged", () => {
    const error = thrownBy(() => change({ from: "2021", upTo: "2022-03-31" }));
    expect([error.code, error.path]).toStrictEqual(["partial-period", ["from"]]);
    expect(error.data).toStrictEqual({ from: "2021", to: "2022", upTo: "2022-03-31" });
    expect(error.message).toBe(
      '2022 is known up to 2022-03-31 only, and 2021 is full; leave out from to compare the same days of the year before, or ask for acrossPartial: "compute".',
    );
    expect(change({ from: "2021", upTo: "2022-03-31", acrossPartial: "compute" }).flags).toStrictEqual([
      "partialPeriod",
    ]);
    expect(change({ from: "2021", upTo: "2022-12-31" }).flags).toStrictEqual([]);
    expect(change({ upTo: "2022-03-31" }).flags).toStrictEqual([]);
  });

  it("is compared with one of as many days, or of fewer", () => {
    const against = (from: string) => {
      const compared = change({ from, upTo: "2022-03-31" });
      // What is told of it ends where the data do.
      expect(compared.to.id).toBe("2022-01-01/2022-03-31");
      return compared.flags;
    };
    expect(against("2021-01-01/2021-03-31")).toStrictEqual([]);
    expect(against("2021-01")).toStrictEqual(["unequalPeriods"]);
    const longer = { from: "2021-01-01/2021-04-01", upTo: "2022-03-31" };
    expect(thrownBy(() => change(longer)).code).toBe("partial-period");
  });

  it("is compared with one of as many months, though they have more days", () => {
    const against = (from: string, to: string, upTo: string) => change({ from, to, upTo }).to.lastDay;
    // 91 days of 2024 and 90 of 2025, 31 days of January and 30 of April.
    expect(against("2024-Q1", "2025", "2025-03-31")).toBe("2025-03-31");
    expect(against("2022-01", "2022-Q2", "2022-04-30")).toBe("2022-04-30");
    // Reporting months of 30 days and of 28.
    expect(against("R2021-12", "2022-02-15/2022-04-14", "2022-03-14")).toBe("2022-03-14");
    const refused = (from: string, to: string, upTo: string) =>
      thrownBy(() => change({ from, to, upTo })).code;
    expect(refused("2024-H1", "2025", "2025-03-31")).toBe("partial-period");
    expect(refused("2024-Q1", "2025", "2025-03-30")).toBe("partial-period");
  });

  it.each<[string, string, readonly string[]]>([
    // 28 days and 31, 90 and 92, 365 and 366.
    ["2022-02", "2022-01", []],
    ["2022-Q1", "2022-Q3", []],
    ["2022", "2020", []],
    ["2022-Q1", "2021", ["unequalPeriods"]],
    ["2022", "2021-Q1", ["unequalPeriods"]],
    // 27 days are less than nine tenths of 31, and of 30 they are nine tenths.
    ["2022-01-01/2022-01-27", "2021-01", ["unequalPeriods"]],
    ["2022-01-01/2022-01-27", "2021-04", []],
  ])("of %s is held against %s", (to, from, flags) => {
    expect(change({ to, from }).flags).toStrictEqual(flags);
  });

  it("has its first day, and nothing before it begins", () => {
    expect(change({ upTo: "2022-01-01" }).to.id).toBe("2022-01-01/2022-01-01");
    const error = thrownBy(() => change({ upTo: "2021-12-31" }));
    expect(error.message).toBe("2022 begins on 2022-01-01, so nothing of it is there on 2021-12-31.");
    expect([error.code, error.data, error.path]).toStrictEqual([
      "invalid-change",
      { period: "2022", upTo: "2021-12-31" },
      ["upTo"],
    ]);
  });

  it("may be of a regime of one's own, from the 21st to the 20th", () => {
    const own = periodKindsOf(defineRegime({ id: "province", closingDay: 20, prefix: "K" }));
    const given = { to: "K2022-03", periodKinds: [...periodKinds, ...own] };
    expect(change(given).from.id).toBe("K2021-03");
    const { from, to } = change({ ...given, upTo: "2022-03-01" });
    expect([from.id, to.id]).toStrictEqual(["2021-02-21/2021-03-01", "2022-02-21/2022-03-01"]);
    expect(change({ ...given, upTo: "2022-03-20" }).to.id).toBe("K2022-03");
  });
});

describe("two regimes", () => {
  it("are not compared unless that is asked for, and then flagged", () => {
    expect(thrownBy(() => change({ from: "R2021" })).code).toBe("regime-mismatch");
    expect(change({ from: "R2021", acrossRegimes: "compute" }).flags).toStrictEqual(["regimeMismatch"]);
  });

  it("are two where the one is told up to a day, too", () => {
    const running = { to: "R2022", upTo: "2022-06-14" };
    expect(thrownBy(() => change({ ...running, from: "2021-H1" })).code).toBe("regime-mismatch");
    const asked = change({ ...running, from: "2021-H1", acrossRegimes: "compute" });
    expect([asked.to.id, asked.flags]).toStrictEqual(["2021-12-15/2022-06-14", ["regimeMismatch"]]);
    expect(change({ ...running, from: "R2021-H1" }).flags).toStrictEqual([]);
  });
});

describe("a change of counting method", () => {
  const ledger: LedgerEntry[] = [
    entry("statedTotal", "2021", 2382, { method: "registered" }),
    entry("statedTotal", "2022", 1602, { method: "effective" }),
  ];
  const plan = definePlan({ measures: { models: "modelsInForce" } });
  const growth = (acrossBreak?: "compute") =>
    evaluateChange(plan, registerOf({ ledger }), { to: "2022", acrossBreak }).rows[0]?.changes.models;

  it("is a series break, computed only when asked for, and then flagged", () => {
    expect(growth()?.status).toBe("series-break");
    const computed = growth("compute");
    expect(computed && percent(computed.relative, { places: 2 })).toBe("-32.75");
    expect(computed?.flags).toStrictEqual(["seriesBreak"]);
  });

  it.each([
    ["the first", "registered", undefined],
    ["the second", undefined, "registered"],
  ])("is not known where only %s names its method, and that is flagged", (_, before, after) => {
    const named = [
      entry("statedTotal", "2021", 108, { method: before }),
      entry("statedTotal", "2022", 123, { method: after }),
    ];
    const { rows, contributions } = evaluateChange(plan, registerOf({ ledger: named }), { to: "2022" });
    const change = rows[0]?.changes.models;
    expect([change?.status, change?.flags, change?.relative.flags]).toStrictEqual([
      ...["determined", ["methodUnknown"], ["methodUnknown"]],
    ]);
    expect(contributions.models?.parts.map(({ share }) => share.flags)).toStrictEqual([["methodUnknown"]]);
    // The function that reads a ledger says the same.
    const { status, flags } = modelGrowth(registerOf({ ledger: named }), {
      ...{ movement: "dan-van-kheo", from: "2021", to: "2022" },
    });
    expect([status, flags]).toStrictEqual(["determined", ["methodUnknown"]]);
    const standard = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2022" } });
    const [row] = evaluate(standard, registerOf({ ledger: named })).rows;
    expect(row?.figures.growth.flags).toStrictEqual(["methodUnknown"]);
  });
});

describe("two communes, of which one counted by another method", () => {
  const registered = { method: "registered" };
  const ledger: LedgerEntry[] = [
    entry("statedTotal", "2021", 100, { place: "00001", ...registered }),
    entry("statedTotal", "2022", 60, { place: "00001", method: "effective" }),
    entry("statedTotal", "2021", 50, { place: "00002", ...registered }),
    entry("statedTotal", "2022", 55, { place: "00002", ...registered }),
    entry("recognised", "2021", 10, { place: "00002" }),
    entry("recognised", "2022", 22, { place: "00002" }),
  ];
  const recounted = entry("opening", "2022", 54, { place: "00001", method: "effective" });
  const plan = definePlan({
    measures: { models: "modelsInForce", share: "recognisedShare" },
    groupBy: byCommune,
  });
  const changed = (entries: LedgerEntry[], options: Partial<ChangeOptions> = {}) =>
    evaluateChange(plan, registerOf({ ledger: entries }), { to: "2022", gazetteer, ...options });
  const sharesOf = ({ totals }: ReturnType<typeof changed>) => totals[0]?.changes.share;

  it("have no share of the change that cannot be told, as the total has no growth", () => {
    const { totals, contributions } = changed(ledger);
    const { models } = contributions;
    expect(totals[0]?.changes.models.status).toBe("series-break");
    expect([models?.total.status, models?.total.absolute]).toStrictEqual(["series-break", null]);
    expect(models?.unmatched).toStrictEqual(["00001"]);
    expect(
      models?.parts.map(({ key, absolute, contribution, share }) => [
        key,
        absolute.estimate,
        [contribution.status, contribution.flags],
        [share.status, share.flags],
      ]),
    ).toStrictEqual([["00002", 5, ["missing", ["seriesBreak"]], ["missing", ["seriesBreak"]]]]);
  });

  it("are compared like for like without it: 50 to 55", () => {
    const { models } = changed(ledger, { likeForLike: true }).contributions;
    expect([models?.total.absolute?.estimate, models?.total.flags]).toStrictEqual([5, ["likeForLike"]]);
    expect(models && percent(models.total.relative, { places: 0 })).toBe("10");
    expect(models?.parts.map(({ key, share }) => [key, share.estimate])).toStrictEqual([["00002", "1"]]);
    expect(models?.unmatched).toStrictEqual(["00001"]);
  });

  it("are compared on demand, and flagged wherever it shows: 150 to 115", () => {
    const { models } = changed(ledger, { acrossBreak: "compute" }).contributions;
    expect([models?.total.absolute?.estimate, models?.total.flags]).toStrictEqual([-35, ["seriesBreak"]]);
    expect(
      models?.parts.map(({ key, absolute, contribution, share }) => [
        key,
        absolute.estimate,
        contribution.flags,
        share.flags,
      ]),
    ).toStrictEqual([
      ["00001", -40, ["seriesBreak"], ["seriesBreak"]],
      ["00002", 5, ["seriesBreak"], ["seriesBreak"]],
    ]);
  });

  it("are compared by the method that both years know, where one was recounted: 104 to 115", () => {
    const { totals, contributions } = changed([...ledger, recounted]);
    expect(totals[0]?.changes.models.absolute?.estimate).toBe(11);
    expect(contributions.models?.total).toStrictEqual(totals[0]?.changes.models);
    expect(contributions.models?.parts.map(({ absolute }) => absolute.estimate)).toStrictEqual([6, 5]);
  });

  it("have no change of a ratio over them either", () => {
    const share = sharesOf(changed(ledger));
    expect([share?.status, share?.difference.estimate, share?.flags]).toStrictEqual([
      "series-break",
      null,
      ["seriesBreak"],
    ]);
    expect(share?.relative).toStrictEqual({ status: "missing", estimate: null, lower: null, upper: null });
    // Both ratios are told all the same: 10/150 and 22/115.
    expect([share?.from?.denominator?.estimate, share?.to?.denominator?.estimate]).toStrictEqual([150, 115]);
    expect(share && formatPoints(share, vi, { places: 1 })).toBe("không so sánh được (cách đếm đã thay đổi)");
  });

  it("have one on demand, flagged", () => {
    const share = sharesOf(changed(ledger, { acrossBreak: "compute" }));
    // 22/115 − 10/150
    expect(share && formatPoints(share, vi, { places: 1 })).toBe("12,5 điểm phần trăm");
    expect([share?.status, share?.flags]).toStrictEqual(["determined", ["seriesBreak"]]);
  });

  it("have one by the method that both years know, where one was recounted", () => {
    const share = sharesOf(changed([...ledger, recounted]));
    // 22/115 − 10/104
    expect(share && formatPoints(share, vi, { places: 1 })).toBe("9,5 điểm phần trăm");
    expect(share?.flags).toStrictEqual([]);
  });

  it("have one where the ratio rests on the other", () => {
    const { rows } = changed(ledger);
    expect(rows.map(({ key, changes }) => [key.commune, changes.share.status])).toStrictEqual([
      ["00001", "series-break"],
      ["00002", "determined"],
    ]);
  });
});

it("a ratio over models that were counted in sites the year before is missing, and says so", () => {
  const sites = (when: string): LedgerEntry => ({
    ...entry("statedTotal", when, 0),
    quantity: exactly(90, "modelSite"),
  });
  const recognised = [entry("recognised", "2021", 10), entry("recognised", "2022", 20)];
  const plan = definePlan({ measures: { share: "recognisedShare" } });
  const changed = (...ledger: LedgerEntry[]) => {
    const { rows } = evaluateChange(plan, registerOf({ ledger: [...recognised, ...ledger] }), { to: "2022" });
    const share = rows[0]?.changes.share;
    return [share?.status, share?.flags];
  };
  expect(changed(sites("2021"), entry("statedTotal", "2022", 115))).toStrictEqual([
    "missing",
    ["differentUnits"],
  ]);
  expect(changed(entry("statedTotal", "2021", 100), sites("2022"))).toStrictEqual([
    "missing",
    ["differentUnits"],
  ]);
  expect(changed(entry("statedTotal", "2021", 100), entry("statedTotal", "2022", 115))).toStrictEqual([
    "determined",
    [],
  ]);
});

it("models of one commune are not compared with those of another", () => {
  const ledger = [
    entry("statedTotal", "2021", 100, { place: "00001" }),
    entry("recognised", "2021", 10, { place: "00001" }),
    entry("statedTotal", "2022", 50, { place: "00002" }),
    entry("recognised", "2022", 20, { place: "00002" }),
  ];
  const plan = definePlan({ measures: { models: "modelsInForce", share: "recognisedShare" } });
  const { rows } = evaluateChange(plan, registerOf({ ledger }), { to: "2022", gazetteer });
  const { models, share } = rows[0]?.changes ?? {};
  expect([models?.status, share?.status]).toStrictEqual(["different-coverage", "different-coverage"]);
  expect([share?.flags, share?.difference.estimate]).toStrictEqual([["differentCoverage"], null]);
  expect(share && formatPoints(share, vi, { places: 1 })).toBe(vi.noValue.differentCoverage);
  expect(vi.noValue.differentCoverage).toContain("không so sánh được");
});

describe("metrics of one's own that rest on a stock", () => {
  const share = defineMetric({
    ...said,
    id: "share",
    numerator: "modelsInForce",
    denominator: "modelsInForce",
    outOfAll: ["holder"],
  });
  const same = defineMetric({ ...said, id: "same", parts: { a: "modelsInForce" }, compute: ({ a }) => a });
  const metrics = { ...standardMetrics, share, same };
  const held = (holder: "collective" | "individual", when: string, count: number, method?: string) =>
    entry("statedTotal", when, count, { holder, ...(method !== undefined && { method }) });
  const ledger = [
    held("collective", "2021", 10),
    held("collective", "2022", 12),
    held("individual", "2021", 5, "registered"),
    held("individual", "2022", 3, "effective"),
  ];
  const changes = (measure: "share" | "same", entries: LedgerEntry[]) => {
    const groupBy = { holder: { by: "holder" } } as const;
    const plan = definePlan({ measures: { m: measure }, groupBy }, { metrics });
    const { rows } = evaluateChange(plan, registerOf({ ledger: entries }), { to: "2022", metrics });
    return rows.map(({ key, changes: { m } }) => [key.holder, m.status, m.flags]);
  };

  it("a share of all is refused where only the others were counted by another method", () => {
    expect(changes("share", ledger)).toStrictEqual([
      ["collective", "series-break", ["seriesBreak"]],
      ["individual", "series-break", ["seriesBreak"]],
    ]);
  });

  it("a computed count is refused where the stock that it reads is", () => {
    expect(changes("same", ledger)).toStrictEqual([
      ["collective", "determined", []],
      ["individual", "series-break", ["seriesBreak"]],
    ]);
  });
});

describe("what the totals cover", () => {
  const reporting: PlanReporting = { level: "commune" };
  const plan = definePlan({
    measures: { a: "attendance" },
    groupBy: byCommune,
    filter: { place: "25" },
    reporting,
  });
  const all = ["00001", "00002", "00003"];
  const totalOf = (submissions: Submission[]) =>
    evaluateChange(plan, registerOf({ activities, submissions }), { to: "2022", gazetteer }).totals[0];

  it("is the same where all returns are there on both sides", () => {
    const total = totalOf(all.flatMap((place) => [sent(place, "2021"), sent(place, "2022")]));
    expect(total?.changes.a.flags).toStrictEqual([]);
    expect(total?.coverage.from).toStrictEqual({ status: "complete", received: 3, expected: 3 });
  });

  it("is flagged where it is not, whatever the growth", () => {
    const total = totalOf([...all.map((place) => sent(place, "2022")), sent("00001", "2021")]);
    expect(total?.changes.a.flags).toStrictEqual(["differentCoverage", "incomplete"]);
    expect(total?.changes.a.status).toBe("determined");
  });

  it("is flagged where returns are missing on the later side alone", () => {
    const total = totalOf([...all.map((place) => sent(place, "2021")), sent("00001", "2022")]);
    expect(total?.changes.a.flags).toStrictEqual(["differentCoverage", "incomplete"]);
  });

  it("is flagged in the contributions of a plan without totals, unless each group is whole", () => {
    const both = activities.filter(({ place }) => place !== "00003");
    const contributed = (submissions: Submission[]) =>
      evaluateChange(definePlan({ ...plan, totals: "none" }), registerOf({ activities: both, submissions }), {
        to: "2022",
        gazetteer,
      }).contributions.a?.total.flags;
    const sentIn = (...years: string[]) =>
      ["00001", "00002"].flatMap((place) => years.map((year) => sent(place, year)));
    expect(contributed(sentIn("2021", "2022"))).toStrictEqual([]);
    expect(contributed([...sentIn("2021"), sent("00001", "2022")])).toStrictEqual([
      "differentCoverage",
      "incomplete",
    ]);
  });

  it("is flagged in the contributions as it is in the growth, unless they are like for like", () => {
    const submissions = [...all.map((place) => sent(place, "2022")), sent("00001", "2021")];
    const both = activities.filter(({ place }) => place === "00001");
    const contributed = (likeForLike: boolean) =>
      evaluateChange(plan, registerOf({ activities: both, submissions }), {
        to: "2022",
        gazetteer,
        likeForLike,
      }).contributions.a?.total;
    expect([contributed(false)?.status, contributed(false)?.flags]).toStrictEqual([
      "determined",
      ["differentCoverage"],
    ]);
    expect(contributed(true)?.flags).toStrictEqual([]);
  });

  it("is that of the units whose returns are there on both sides, like for like", () => {
    const submissions = [sent("00001", "2021"), sent("00001", "2022"), sent("00002", "2022")];
    const { contributions } = evaluateChange(plan, registerOf({ activities, submissions }), {
      to: "2022",
      gazetteer,
      likeForLike: true,
    });
    expect(contributions.a?.parts.map(({ key }) => key)).toStrictEqual(["00001"]);
  });
});

describe("a plan with periods of its own", () => {
  it.each([
    [{ measures: { a: "attendance" }, filter: { period: "2022" } }, ["filter", "period"]],
    [
      { measures: { a: "attendance" }, groupBy: { m: { by: "period", kind: "calendar-month" } } },
      ["groupBy", "m"],
    ],
  ] as const)("%j is refused", (input, path) => {
    const error = thrownBy(() => evaluateChange(definePlan(input), registerOf({}), { to: "2022" }));
    expect([error.code, error.path]).toStrictEqual(["invalid-change", path]);
    expect(error.message).toBe(
      "A change is from one period to another, which the options say; leave periods out of the filter and the groupings of the plan.",
    );
  });
});
