import {
  createGazetteer,
  defineMetric,
  definePlan,
  evaluate,
  evaluatePartial,
  type LedgerEntry,
  mergeCubes,
  parseRegister,
  type PlanInput,
  type Register,
  roundRatio,
  standardMetrics,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, said, talk } from "./small-province.js";

const measures = { r: "participationRate", i: "participationIntensity" } as const;
const different = ["differentCoverage"];

function intensities(input: Omit<PlanInput, "measures">, lists: Partial<Register>, units = gazetteer) {
  const plan = definePlan({ measures, ...input });
  const cube = evaluate(plan, registerOf(lists), { gazetteer: units });
  return [...cube.rows, ...cube.totals].map(({ key, figures: { i, r } }) => {
    expect(r.flags.filter((flag) => flag !== "distinctPeople")).toStrictEqual(i.flags);
    return [...Object.values(key), i.estimate && roundRatio(i, { places: 2 }), i.flags];
  });
}

describe("participation of two provinces over the people of one", () => {
  const national = createGazetteer(vietnamProvinces);
  const activities = [
    talk(10, { place: "01", when: "2026-03-01" }),
    talk(90, { place: "79", when: "2026-03-01" }),
  ];
  const one = [inhabitants("01", "2026", 1000)];
  const both = [...one, inhabitants("79", "2026", 9000)];
  const byProvince = { groupBy: { p: { by: "place", level: "province" } } } as const;
  const filter = { period: "2026" };

  it("is flagged in the total, and has no value where the people are not known", () => {
    expect(intensities({ ...byProvince, filter }, { activities, populations: one }, national)).toStrictEqual([
      ["01", "1.00", []],
      ["79", null, []],
      // 100 over 1000.
      ["10.00", different],
    ]);
    expect(intensities({ filter }, { activities, populations: one }, national)).toStrictEqual([
      ["10.00", different],
    ]);
  });

  it("is not flagged where the people of both are known", () => {
    // 100 over 10,000.
    expect(intensities({ filter }, { activities, populations: both }, national)).toStrictEqual([
      ["1.00", []],
    ]);
  });

  it("is flagged whichever of the two is known", () => {
    const other = [inhabitants("79", "2026", 1000)];
    expect(intensities({ filter }, { activities, populations: other }, national)).toStrictEqual([
      ["10.00", different],
    ]);
  });

  it("says nothing of another ratio beside it", () => {
    // Conferences were in 01 only, whose people are known.
    const atConferences = defineMetric({
      ...standardMetrics.attendance,
      id: "atConferences",
      where: { kind: ["conference"] },
    });
    const ofConferences = defineMetric({
      ...said,
      id: "ofConferences",
      numerator: "atConferences",
      denominator: "population",
    });
    const metrics = { ...standardMetrics, atConferences, ofConferences };
    const plan = definePlan(
      { measures: { c: "ofConferences", all: "participationIntensity" }, filter },
      { metrics },
    );
    const lists = {
      activities: [...activities, talk(5, { kind: "conference", place: "01", when: "2026-03-01" })],
      populations: one,
    };
    const { rows } = evaluate(plan, registerOf(lists), { metrics, gazetteer: national });
    expect(rows.map(({ figures: { c, all } }) => [c.flags, all.flags])).toStrictEqual([[[], different]]);
  });

  it("is flagged in parts put together", () => {
    const plan = definePlan({ measures, filter });
    const options = { gazetteer: national };
    const parts = activities.map((activity) =>
      evaluatePartial(plan, registerOf({ activities: [activity], populations: one }), options),
    );
    expect(mergeCubes(parts, options)).toStrictEqual(
      evaluate(plan, registerOf({ activities, populations: one }), options),
    );
  });
});

describe("participation in communes of a province", () => {
  const filter = { period: "2024" };
  const activities = [talk(20, { place: "00001", when: "2024-03-01" })];

  const over = (place: string) =>
    intensities({ filter }, { activities, populations: [inhabitants(place, "2024", 1000)] });

  it("is over the people of the province, or of the commune itself, which are not all of the province", () => {
    expect(over("25")).toStrictEqual([["2.00", []]]);
    expect(over("00001")).toStrictEqual([["2.00", ["incomplete"]]]);
  });

  it("is flagged over the people of other communes, in the row of the province too", () => {
    expect(over("00002")).toStrictEqual([["2.00", [...different, "incomplete"]]]);
    const byProvince = { groupBy: { p: { by: "place", level: "province" } }, filter } as const;
    const populations = [inhabitants("00002", "2024", 1000)];
    expect(intensities(byProvince, { activities, populations })).toStrictEqual([
      ["25", "2.00", [...different, "incomplete"]],
      ["2.00", [...different, "incomplete"]],
    ]);
  });

  it("of a province is within all its communes", () => {
    const populations = ["00001", "00002", "00003"].map((place) => inhabitants(place, "2024", 100));
    const ofProvince = [talk(30, { place: "25", when: "2024-03-01" })];
    expect(intensities({ filter }, { activities: ofProvince, populations })).toStrictEqual([["10.00", []]]);
  });

  it("is not asked of what is looked up, such as how many communes there are", () => {
    const perHead = defineMetric({
      ...said,
      id: "perHead",
      numerator: "communes",
      denominator: "population",
    });
    const metrics = { ...standardMetrics, perHead };
    const plan = definePlan(
      { measures: { c: "perHead" }, filter, groupBy: { p: { by: "place", level: "province" } } },
      { metrics },
    );
    const lists = { populations: [inhabitants("25", "2024", 1000)], activities };
    const { rows } = evaluate(plan, registerOf(lists), { metrics, gazetteer });
    // Three communes over 1000 people; those of province 17 are not known.
    expect(rows.map(({ key, figures: { c } }) => [key.p, c.estimate, c.flags])).toStrictEqual([
      ["17", null, []],
      ["25", "0.003", []],
    ]);
  });

  it("without a place is not flagged: where it was is not known", () => {
    const populations = [inhabitants("25", "2024", 1000)];
    expect(
      intensities({ filter }, { activities: [talk(20, { when: "2024-03-01" })], populations }),
    ).toStrictEqual([["2.00", []]]);
  });
});

describe("participation before a merger over the people after it", () => {
  const populations = [inhabitants("25", "2025", 4000)];
  const before = [talk(20, { place: "25", when: "2025-03-01" })];
  const after = [talk(20, { place: "25", when: "2025-08-01" })];

  const byProvince = (period: string) =>
    ({ filter: { period }, groupBy: { p: { by: "place", level: "province" } }, totals: "none" }) as const;

  it("is flagged in the year, at whose end these are the people of the province", () => {
    const asked = { filter: { period: "2025", place: "25" } };
    const both = [...different, "incomplete"];
    expect(intensities(asked, { activities: before, populations })).toStrictEqual([["0.50", both]]);
    expect(intensities(byProvince("2025"), { activities: before, populations })).toStrictEqual([
      ["25", "0.50", both],
    ]);
  });

  it("is not known in the month, whose province had fewer", () => {
    const asked = { filter: { period: "2025-03", place: "25" } };
    expect(intensities(asked, { activities: before, populations })).toStrictEqual([[null, []]]);
    expect(intensities(byProvince("2025-03"), { activities: before, populations })).toStrictEqual([
      ["25", null, []],
    ]);
  });

  it("is of the same people where it was after it, or the people are those of before", () => {
    const inYear = { filter: { period: "2025", place: "25" } };
    expect(intensities(inYear, { activities: after, populations })).toStrictEqual([["0.50", ["incomplete"]]]);
    const old = [inhabitants("25", "2025-03", 4000)];
    expect(
      intensities({ filter: { period: "2025-03", place: "25" } }, { activities: before, populations: old }),
    ).toStrictEqual([["0.50", []]]);
  });
});

describe("models that work well over those in force", () => {
  const shareOf = (
    ledger: readonly LedgerEntry[],
    input: Omit<PlanInput, "measures"> = {},
    withPlaces = true,
  ) => {
    const plan = definePlan({ measures: { share: "effectiveShare" }, filter: { period: "2024" }, ...input });
    const { rows } = evaluate(plan, registerOf({ ledger }), withPlaces ? { gazetteer } : {});
    return rows.map(({ figures: { share } }) => [share.estimate, share.flags]);
  };
  const effective = (value: number, more: Partial<LedgerEntry> = {}) =>
    entry("effective", "2024", value, more);
  const inForce = (value: number, more: Partial<LedgerEntry> = {}) =>
    entry("statedTotal", "2024", value, more);
  const [a, b] = [{ movement: "a" }, { movement: "b" }];

  it("are flagged where one of them is of a movement that the other is not of", () => {
    expect(shareOf([effective(8, a), inForce(10, a), inForce(90, b)])).toStrictEqual([["0.08", different]]);
    expect(shareOf([effective(8, a), effective(9, b), inForce(20, a)])).toStrictEqual([["0.85", different]]);
    expect(shareOf([effective(8, a), effective(72, b), inForce(10, a), inForce(90, b)])).toStrictEqual([
      ["0.8", []],
    ]);
  });

  it("are those of the row, where it is one of a movement", () => {
    const groupBy = { movement: { by: "movement" } } as const;
    const ledger = [effective(8, a), inForce(10, a), inForce(90, b)];
    expect(shareOf(ledger, { groupBy, totals: "none" })).toStrictEqual([
      ["0.8", []],
      [null, []],
    ]);
  });

  it("are flagged where one is stated for one holder, and the other for all, or for another", () => {
    const [ours, theirs] = [{ holder: "collective" }, { holder: "individual" }] as const;
    expect(shareOf([effective(8, ours), inForce(10)])).toStrictEqual([["0.8", different]]);
    expect(shareOf([effective(8), inForce(10, ours)])).toStrictEqual([["0.8", different]]);
    expect(shareOf([effective(8, ours), inForce(10, theirs)])).toStrictEqual([["0.8", different]]);
    // Those of 69 collectives and 54 individuals are all 123.
    const all = [inForce(123), inForce(69, ours), inForce(54, theirs)];
    expect(shareOf([...all, effective(60, ours)])[0]?.[1]).toStrictEqual(different);
    expect(shareOf([...all, effective(60, ours), effective(63, theirs)])).toStrictEqual([["1", []]]);
    const inCommune = (place: string) =>
      shareOf([
        inForce(10, { place: "25" }),
        effective(4, { ...ours, place: "25" }),
        effective(3, { ...theirs, place }),
      ]);
    expect(inCommune("25")).toStrictEqual([["0.7", []]]);
    expect(inCommune("17")).toStrictEqual([["0.7", different]]);
  });

  it("are flagged where each commune states them for another movement", () => {
    const of = (make: typeof effective, value: number, movement: string, place: string) =>
      make(value, { movement, place });
    const four = ["00001", "00002"].flatMap((place) => [
      of(inForce, 10, "a", place),
      of(inForce, 10, "b", place),
    ]);
    expect(shareOf([...four, of(effective, 9, "a", "00001"), of(effective, 9, "b", "00002")])).toStrictEqual([
      ["0.45", different],
    ]);
    const crossed = [
      of(effective, 9, "a", "00001"),
      of(effective, 9, "b", "00002"),
      of(inForce, 10, "b", "00001"),
      of(inForce, 10, "a", "00002"),
    ];
    expect(shareOf(crossed)).toStrictEqual([["0.9", different]]);
    expect(shareOf(crossed, {}, false)[0]?.[1]).toContain("differentCoverage");
  });

  it("are flagged where one of them has no place and the other has: it may be of more", () => {
    const place = "00001";
    expect(shareOf([effective(8), inForce(10, { place })])).toStrictEqual([["0.8", different]]);
    // 17 that work well in one commune are no share of the 340 that there are somewhere.
    expect(shareOf([effective(17, { place }), inForce(340)])).toStrictEqual([["0.05", different]]);
    expect(shareOf([effective(17), inForce(340)])).toStrictEqual([["0.05", []]]);
    // Recognitions in 17 are of none in 25, whatever another movement has without a place.
    const plan = definePlan({ measures: { share: "recognisedShare" }, filter: { period: "2024" } });
    const ledger = [
      entry("recognised", "2024", 5, { place: "17", ...a }),
      inForce(10, { place: "25", ...a }),
      inForce(1, b),
    ];
    const { rows } = evaluate(plan, registerOf({ ledger }), { gazetteer });
    expect(rows.map(({ figures: { share } }) => share.flags)).toStrictEqual([different]);
  });

  it("are flagged where each leaves open what the other is of", () => {
    const economy = effective(20, { field: "economy" });
    const individual = inForce(25, { holder: "individual" });
    // Collectives in the economy are not among the 25.
    expect(shareOf([economy, individual])).toStrictEqual([["0.8", different]]);
    // Several of each are taken for all.
    const culture = effective(4, { field: "culture" });
    const collective = inForce(23, { holder: "collective" });
    expect(shareOf([economy, culture, individual, collective])).toStrictEqual([["0.5", []]]);
    expect(shareOf([economy, individual, collective])[0]?.[1]).toStrictEqual(different);
    expect(shareOf([economy, inForce(25, { field: "economy" })])).toStrictEqual([["0.8", []]]);
  });

  it("are flagged without the administrative units where the codes of their places are others", () => {
    const ledger = [effective(9, { place: "00002" }), inForce(10, { place: "00001" })];
    expect(shareOf(ledger, {}, false)).toStrictEqual([["0.9", different]]);
    const more = [
      effective(5, { place: "00002" }),
      effective(4, { place: "00001" }),
      inForce(10, { place: "00001" }),
    ];
    expect(shareOf(more, {}, false)[0]?.[1]).toContain("differentCoverage");
    const same = [effective(9, { place: "00001" }), inForce(10, { place: "00001" })];
    expect(shareOf(same, {}, false)).toStrictEqual([["0.9", []]]);
  });

  it("are those of one holder out of those of all where that is asked", () => {
    const part = {
      ...said,
      id: "part",
      numerator: "modelsInForce",
      denominator: "modelsInForce",
      outOfAll: ["holder"],
    };
    const metrics = { ...standardMetrics, part: defineMetric(part) };
    const plan = definePlan(
      { measures: { m: "part" }, groupBy: { holder: { by: "holder" } }, filter: { period: "2024" } },
      { metrics },
    );
    const ledger = [inForce(60, { holder: "collective" }), inForce(40, { holder: "individual" })];
    const { rows } = evaluate(plan, registerOf({ ledger }), { metrics });
    expect(rows.map(({ figures: { m } }) => [m.estimate, m.flags])).toStrictEqual([
      ["0.6", []],
      ["0.4", []],
    ]);
  });

  it("of a stock that has no words are not asked for those of the people", () => {
    const inAll = defineMetric({ ...standardMetrics.modelsInForce, id: "inAll", series: undefined });
    const perHead = defineMetric({ ...said, id: "perHead", numerator: "inAll", denominator: "population" });
    const metrics = { ...standardMetrics, inAll, perHead };
    const plan = definePlan({ measures: { m: "perHead" }, filter: { period: "2024" } }, { metrics });
    const lists = {
      ledger: [inForce(10, { place: "00001" })],
      populations: [inhabitants("25", "2024", 1000)],
    };
    const { rows } = evaluate(plan, registerOf(lists), { metrics, gazetteer });
    expect(rows.map(({ figures: { m } }) => m.flags)).toStrictEqual([[]]);
  });

  it("are not asked for their words where these are others", () => {
    const series = ["field"] as const;
    const ofField = defineMetric({ ...standardMetrics.modelsEffective, id: "ofField", series });
    const share = defineMetric({ ...said, id: "share", numerator: "ofField", denominator: "modelsInForce" });
    const metrics = { ...standardMetrics, ofField, share };
    const plan = definePlan({ measures: { m: "share" }, filter: { period: "2024" } }, { metrics });
    const ledger = [effective(6, { field: "economy", movement: "a" }), inForce(10, { movement: "a" })];
    const { rows } = evaluate(plan, registerOf({ ledger }), { metrics });
    expect(rows.map(({ figures: { m } }) => [m.estimate, m.flags])).toStrictEqual([["0.6", []]]);
  });

  it("are flagged where only some communes state them, and not where all do, or the province for them", () => {
    const communes = ["00001", "00002", "00003"];
    const all = inForce(30, { place: "25" });
    const of = (codes: readonly string[]) => codes.map((place) => effective(5, { place }));
    expect(shareOf([...of(communes), all])).toStrictEqual([["0.5", []]]);
    expect(shareOf([...of(communes.slice(0, 2)), all])[0]?.[1]).toStrictEqual(different);
    expect(shareOf([effective(15, { place: "25" }), all])).toStrictEqual([["0.5", []]]);
    // Without the administrative units nobody knows what lies in what.
    expect(shareOf([effective(15, { place: "25" }), all], {}, false)).toStrictEqual([["0.5", []]]);
  });

  it("are flagged where they are more than all, as is any share of a part that is larger than its whole", () => {
    expect(shareOf([effective(12), inForce(10)])).toStrictEqual([["1.2", ["exceedsWhole"]]]);
    expect(shareOf([effective(10), inForce(10)])).toStrictEqual([["1", []]]);
    const added = { ...said, id: "added", numerator: "modelsAdded", denominator: "modelsInForce", per: 100 };
    const flagsOf = (sort: "share" | "ratio", count: number) => {
      const metrics = { ...standardMetrics, added: defineMetric({ ...added, sort }) };
      const plan = definePlan({ measures: { m: "added" }, filter: { period: "2024" } }, { metrics });
      const ledger = [entry("established", "2024", count), inForce(10)];
      return evaluate(plan, registerOf({ ledger }), { metrics }).rows[0]?.figures.m.flags;
    };
    expect([flagsOf("share", 10), flagsOf("share", 11), flagsOf("ratio", 11)]).toStrictEqual([
      [],
      ["exceedsWhole"],
      [],
    ]);
  });
});

describe("models over the people of a place", () => {
  const perHead = defineMetric({
    ...said,
    id: "perHead",
    numerator: "modelsInForce",
    denominator: "population",
  });
  const metrics = { ...standardMetrics, perHead };
  const flagsOf = (input: Omit<PlanInput, "measures">, models: string | undefined, people: string) => {
    const plan = definePlan(
      { measures: { m: "perHead" }, filter: { period: "2024" }, ...input },
      { metrics },
    );
    const ledger = [entry("statedTotal", "2024", 10, models === undefined ? {} : { place: models })];
    const lists = { ledger, populations: [inhabitants(people, "2024", 1000)] };
    const { rows, totals } = evaluate(plan, registerOf(lists), { metrics, gazetteer });
    return [...rows, ...totals].map(({ figures: { m } }) => m.flags);
  };
  const byProvince = { groupBy: { p: { by: "place", level: "province" } } } as const;

  it("are those of the place, or of some of its communes", () => {
    expect(flagsOf({}, "25", "25")).toStrictEqual([[]]);
    expect(flagsOf({}, "00001", "25")).toStrictEqual([[]]);
    expect(flagsOf({}, undefined, "25")).toStrictEqual([[]]);
  });

  it("are flagged where they are those of another place", () => {
    const flags = [...different, "incomplete"];
    expect(flagsOf({}, "00001", "00002")).toStrictEqual([flags]);
    expect(flagsOf({}, "25", "00001")).toStrictEqual([flags]);
    expect(flagsOf(byProvince, "00001", "00002")).toStrictEqual([flags, flags]);
  });

  it("are those of the row: a share of the effective by holder", () => {
    const stated = (
      value: number,
      holder: "collective" | "individual",
      place: string,
      kind: LedgerEntry["kind"] = "statedTotal",
    ) => entry(kind, "2024", value, { holder, place });
    const plan = definePlan({
      measures: { share: "effectiveShare" },
      groupBy: { holder: { by: "holder" } },
      filter: { period: "2024" },
    });
    const sharesOf = (...ledger: ReturnType<typeof stated>[]) =>
      evaluate(plan, registerOf({ ledger }), { gazetteer }).rows.map(({ key, figures: { share } }) => [
        key.holder,
        share.flags,
      ]);
    // Those of the collectives are in another commune than all collectives that are known, be there persons or not.
    expect(
      sharesOf(
        stated(5, "collective", "00001", "effective"),
        stated(10, "collective", "00002"),
        stated(8, "individual", "00001"),
      ),
    ).toStrictEqual([
      ["collective", different],
      ["individual", []],
    ]);
    // Those of the persons are where they are, wherever the collectives are.
    expect(
      sharesOf(
        stated(5, "collective", "00003", "effective"),
        stated(10, "collective", "00003"),
        stated(4, "individual", "00001", "effective"),
        stated(8, "individual", "00001"),
      ),
    ).toStrictEqual([
      ["collective", []],
      ["individual", []],
    ]);
  });

  it("are flagged where the place had other ground when they were counted", () => {
    // The people of the province formed on 1 July 2025, the models of the one before.
    const lists = {
      ledger: [entry("statedTotal", "2025-03-31", 10, { place: "25" })],
      populations: [inhabitants("25", "2025", 4000)],
    };
    const plan = definePlan(
      { measures: { m: "perHead" }, filter: { period: "2025", place: "25" } },
      { metrics },
    );
    const { rows } = evaluate(plan, registerOf(lists), { metrics, gazetteer });
    expect(rows.map(({ figures: { m } }) => m.flags)).toStrictEqual([
      ["assumed", ...different, "incomplete"],
    ]);
  });
});

it("without the administrative units nothing is said of places", () => {
  const plan = definePlan({ measures, filter: { period: "2024" } });
  const register = { ...parseRegister({}), activities: [talk(20, { place: "00001", when: "2024-03-01" })] };
  const populations = [inhabitants("00002", "2024", 1000)];
  const { rows } = evaluate(plan, { ...register, populations });
  expect(rows.map(({ figures }) => figures.i.flags)).toStrictEqual([[]]);
});
