import {
  type ChangeOptions,
  defineMetric,
  definePlan,
  evaluate,
  evaluateChange,
  exactly,
  type Gazetteer,
  type LedgerEntry,
  type PlanFilter,
  type Population,
  standardMetrics,
  type StockComparison,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { adjusted, onIslands, regrouped } from "./changed-units.js";
import { entry, gazetteer, inhabitants, registerOf, said, total } from "./small-province.js";

/** As many, but counted in sites, which are no models. */
const sites = (place: string, when: string): LedgerEntry => ({
  ...total(place, when, 0),
  quantity: exactly(90, "modelSite"),
});

/** How the models of all places changed, whatever the order of the records. */
function change(
  ledger: readonly LedgerEntry[],
  options: Partial<ChangeOptions> & { readonly gazetteer: Gazetteer },
) {
  const plan = definePlan({ measures: { models: "modelsInForce" } });
  const [one, other] = [ledger, [...ledger].reverse()].map((list) => {
    const { rows } = evaluateChange(plan, registerOf({ ledger: list }), { to: "2025", ...options });
    const models = rows[0]?.changes.models;
    return models && [models.status, models.absolute?.estimate ?? null, models.flags];
  });
  expect(other).toStrictEqual(one);
  return one;
}

const apart = ["different-coverage", null, ["differentCoverage"]];
const otherPlaces = ["differentCoverage"];

describe("models of a province that took in another", () => {
  const options = { gazetteer };
  const [after, old] = [total("25", "2025", 115), total("25", "2024", 60)];

  it("are compared with those of both", () => {
    expect(change([old, total("17", "2024", 50), after], options)).toStrictEqual(["determined", 5, []]);
  });

  it("are not quite those of its old ground, although it kept its code", () => {
    expect(change([old, after], options)).toStrictEqual(["determined", 55, otherPlaces]);
    const onTheDay = [old, total("25", "2025-07-01", 115)];
    expect(change(onTheDay, options)).toStrictEqual(["determined", 55, ["assumed", ...otherPlaces]]);
  });

  it("are compared from its first day on", () => {
    const ledger = [total("25", "2025-07-01", 115), total("25", "2025-12-31", 120)];
    expect(change(ledger, { gazetteer, from: "2025-07", to: "2025-12" })).toStrictEqual([
      "determined",
      5,
      // What was so on 1 July is taken to be so at the end of the month.
      ["assumed"],
    ]);
  });

  it("have nothing in common with those of the other alone", () => {
    expect(change([total("17", "2024", 50), after], options)).toStrictEqual(apart);
  });

  it("are compared with those of communes and provinces that are the same ground together", () => {
    const communes = ["00001", "00002", "00003"].map((place) => total(place, "2024", 20));
    const all = [...communes, total("17", "2024", 50), after];
    expect(change(all, options)).toStrictEqual(["determined", 5, []]);
    expect(change(all.slice(1), options)).toStrictEqual(apart);
  });

  it("show a change of method wherever the parts were counted by another", () => {
    const counted = (...methods: readonly (string | undefined)[]) =>
      change(
        [
          total("25", "2024", 60, methods[0]),
          total("17", "2024", 50, methods[1]),
          total("25", "2025", 115, methods[2]),
        ],
        options,
      );
    expect(counted("list", "list", "visit")).toStrictEqual(["series-break", null, ["seriesBreak"]]);
    expect(counted("list", "visit", "list")).toStrictEqual(["series-break", null, ["seriesBreak"]]);
    expect(counted("list", "list", "list")).toStrictEqual(["determined", 5, []]);
    // What names no method may have been counted by any.
    expect(counted("list", undefined, "list")).toStrictEqual(["determined", 5, ["methodUnknown"]]);
  });
});

describe("models of communes between which borders moved", () => {
  const communes = [
    total("00001", "2024", 100),
    total("00001", "2025", 80),
    total("00009", "2024", 10),
    total("00009", "2025", 30),
    total("00002", "2024", 5),
    total("00002", "2025", 7),
  ];

  it("are of other ground, although no unit began or ended", () => {
    const options = { gazetteer: adjusted };
    expect(change(communes.slice(0, 2), options)).toStrictEqual(["determined", -20, otherPlaces]);
    expect(change(communes.slice(4), options)).toStrictEqual(["determined", 2, []]);
    expect(change([...communes.slice(0, 2), ...communes.slice(4)], options)).toStrictEqual([
      "determined",
      -18,
      otherPlaces,
    ]);
  });

  it("are of the same ground together", () => {
    expect(change(communes, { gazetteer: adjusted })).toStrictEqual(["determined", 2, []]);
  });

  it("are of other ground where only one of them was stated after that", () => {
    const ledger = [...communes.slice(0, 2), total("00002", "2024", 5), total("00002", "2025-03-31", 7)];
    expect(change(ledger, { gazetteer: adjusted })).toStrictEqual([
      "determined",
      -18,
      ["assumed", ...otherPlaces],
    ]);
  });
});

describe("models of units that ended", () => {
  it("are compared with those of the units that they became", () => {
    const ledger = [
      total("00001", "2024", 10),
      total("00002", "2024", 5),
      total("00003", "2024", 30),
      total("00004", "2025", 16),
      total("00005", "2025", 12),
      total("00006", "2025", 20),
    ];
    expect(change(ledger, { gazetteer: regrouped })).toStrictEqual(["determined", 3, []]);
    expect(change(ledger.slice(0, -1), { gazetteer: regrouped })).toStrictEqual(apart);
  });

  it("are of other ground where nothing became of one of them", () => {
    const ledger = [total("00001", "2022", 10), total("00007", "2022", 5), total("00001", "2023", 12)];
    const options = { gazetteer: onIslands, to: "2023" };
    expect(change(ledger, options)).toStrictEqual(["determined", -3, otherPlaces]);
    expect(change(ledger.slice(1), options)).toStrictEqual(apart);
  });
});

describe("models of several places or series", () => {
  const options = { gazetteer, to: "2022" };
  const [before, after] = [total("00001", "2021", 10), total("00001", "2022", 12)];

  it("are of others in part where one place has none before, none after, or another has", () => {
    const lost = total("00002", "2021", 5);
    const won = total("00003", "2022", 6);
    expect(change([before, after, lost], options)).toStrictEqual(["determined", -3, otherPlaces]);
    expect(change([before, after, won], options)).toStrictEqual(["determined", 8, otherPlaces]);
    expect(change([before, after, lost, won], options)).toStrictEqual(["determined", 3, otherPlaces]);
  });

  it("are of others in part where a holder has none before or none after", () => {
    const held = (when: string) => ({ ...total("00001", when, 4), holder: "individual" as const });
    const [first, second] = [before, after].map((one) => ({ ...one, holder: "collective" as const }));
    const both = [first ?? before, second ?? after];
    expect(change([...both, held("2021")], options)).toStrictEqual(["determined", -2, otherPlaces]);
    expect(change([...both, held("2022")], options)).toStrictEqual(["determined", 6, otherPlaces]);
    expect(change([before, held("2022")], options)).toStrictEqual(apart);
    expect(change([...both, held("2021"), held("2022")], options)).toStrictEqual(["determined", 2, []]);
  });

  it("are those of all holders where these are stated, whichever year tells of one holder, too", () => {
    const held = (when: string) => ({ ...total("00001", when, 4), holder: "individual" as const });
    expect(change([before, after, held("2021")], options)).toStrictEqual(["determined", 2, []]);
    expect(change([before, after, held("2022")], options)).toStrictEqual(["determined", 2, []]);
  });

  it("show a change of method in each place, and not that one counts otherwise than another", () => {
    const second = [total("00002", "2024", 5, "visit"), total("00002", "2025", 7, "visit")];
    const first = (one?: string, other?: string) => [
      total("00001", "2024", 10, one),
      total("00001", "2025", 12, other),
    ];
    const of = (...methods: readonly (string | undefined)[]) =>
      change([...first(...methods), ...second], { gazetteer });
    expect(of("list", "list")).toStrictEqual(["determined", 4, []]);
    // Nobody knows whether what names no method was counted by the one that the other names.
    expect(of("list")).toStrictEqual(["determined", 4, ["methodUnknown"]]);
    expect(of(undefined, "list")).toStrictEqual(["determined", 4, ["methodUnknown"]]);
    expect(of("list", "visit")).toStrictEqual(["series-break", null, ["seriesBreak"]]);
  });

  it("are missing where one year has two methods and the other no total", () => {
    const ledger = [total("00001", "2021", 100, "list"), total("00001", "2021", 60, "visit")];
    expect(change(ledger, options)).toStrictEqual(["missing", null, []]);
  });

  it("have no change of growth for want of the year before, which is no matter of units", () => {
    const ledger = [total("00001", "2021", 100), total("00001", "2022", 105)];
    const plan = definePlan({ measures: { growth: "modelGrowth" } });
    const { rows } = evaluateChange(plan, registerOf({ ledger }), options);
    expect([rows[0]?.changes.growth.status, rows[0]?.changes.growth.flags]).toStrictEqual(["missing", []]);
  });

  it("are compared by the method that both years know, although each knows a newer one", () => {
    const ledger = [
      total("00001", "2020", 90, "list"),
      total("00001", "2021", 100, "list"),
      total("00001", "2021", 60, "visit"),
      total("00001", "2022", 105, "list"),
      total("00001", "2022", 50, "survey"),
    ];
    expect(change(ledger, options)).toStrictEqual(["determined", 5, []]);
  });
});

describe("the population of a place at two times", () => {
  const people = (populations: readonly Population[], filter: PlanFilter, to = "2022") => {
    const plan = definePlan({ measures: { people: "population" }, filter });
    const { rows } = evaluateChange(plan, registerOf({ populations }), { to, gazetteer });
    const { absolute, flags } = rows[0]?.changes.people ?? {};
    return [absolute?.estimate, flags];
  };

  it("is that of the place alone, whatever is known of its neighbours", () => {
    const two = [inhabitants("00001", "2021", 100), inhabitants("00001", "2022", 104)];
    expect(people(two, { place: "00001" })).toStrictEqual([4, []]);
    expect(people(two, { place: "25" })).toStrictEqual([4, ["incomplete"]]);
  });

  it("is held against the units of the end of each period, and not of the day of its records", () => {
    const communes = ["00001", "00002", "00003"];
    const list = ["2024", "2025-06-30"].flatMap((when) =>
      communes.map((place) => inhabitants(place, when, 100)),
    );
    // On 1 July 2025 the province has a commune more.
    expect(people(list, { place: "25" }, "2025")).toStrictEqual([0, ["incomplete"]]);
  });
});

describe("models that were stated in sites", () => {
  const flagsOf = (...ledger: readonly LedgerEntry[]) => {
    const groupBy = { commune: { by: "place", level: "commune" } } as const;
    const recognised = ["2021", "2022"].flatMap((when) =>
      ["00001", "00002"].map((place) => entry("recognised", when, 1, { place })),
    );
    const plan = definePlan({ measures: { share: "recognisedShare" }, groupBy });
    const { rows } = evaluateChange(plan, registerOf({ ledger: [...recognised, ...ledger] }), {
      to: "2022",
      gazetteer,
    });
    return rows.map(({ changes }) => [changes.share.status, changes.share.flags]);
  };
  const differs = ["missing", ["differentUnits"]];
  const missing = ["missing", []];

  it("are why there is no change in their group alone", () => {
    const second = [total("00002", "2021", 50), total("00002", "2022", 60)];
    const first = [total("00001", "2021", 100), sites("00001", "2022")];
    expect(flagsOf(...first, ...second)).toStrictEqual([differs, ["determined", []]]);
    expect(flagsOf(...first, total("00002", "2021", 50))).toStrictEqual([differs, missing]);
  });

  it("are why there is none whatever sites were stated for other years", () => {
    const ledger = [sites("00001", "2019"), total("00001", "2021", 100)];
    expect(flagsOf(...ledger)).toStrictEqual([missing, missing]);
    expect(flagsOf(...ledger, sites("00001", "2022"))).toStrictEqual([differs, missing]);
  });

  it("are not why there is none where models were stated beside them", () => {
    const ledger = [total("00001", "2021", 100), sites("00001", "2021")];
    expect(flagsOf(...ledger)).toStrictEqual([missing, missing]);
  });

  it("are not why there is none of models that nobody stated", () => {
    expect(flagsOf(sites("00001", "2021"), sites("00001", "2022"))).toStrictEqual([missing, missing]);
  });

  it("are why the contributions of all communes have no total", () => {
    const ledger = [
      sites("00001", "2021"),
      total("00001", "2022", 100),
      total("00002", "2021", 50),
      total("00002", "2022", 60),
    ];
    const groupBy = { commune: { by: "place", level: "commune" } } as const;
    const plan = definePlan({ measures: { models: "modelsInForce" }, groupBy });
    const { contributions } = evaluateChange(plan, registerOf({ ledger }), { to: "2022", gazetteer });
    const { status, flags } = contributions.models?.total ?? {};
    expect([status, flags, contributions.models?.unmatched]).toStrictEqual([
      "missing",
      ["differentUnits"],
      ["00001"],
    ]);
  });

  it("leave growth over all time as missing as it is", () => {
    const plan = definePlan({ measures: { growth: "modelGrowth" } });
    const ledger = [total("00001", "2021", 100), sites("00001", "2021")];
    const growth = evaluate(plan, registerOf({ ledger }), { gazetteer }).rows[0]?.figures.growth;
    expect([growth?.status, growth?.flags]).toStrictEqual(["missing", []]);
  });
});

describe("a computed metric over two stocks", () => {
  /** What it is told of how they compare, for 2022. */
  const toldOf = (ledger: readonly LedgerEntry[]) => {
    const told: (StockComparison | undefined)[] = [];
    const both = defineMetric({
      id: "both",
      ...said,
      parts: {
        models: "modelsInForce",
        modelsBefore: { metric: "modelsInForce", when: "previousPeriod" },
        effective: "modelsEffective",
        effectiveBefore: { metric: "modelsEffective", when: "previousPeriod" },
      },
      compute: (_, { comparison }) => {
        told.push(comparison);
        return null;
      },
    });
    const metrics = { ...standardMetrics, both };
    const plan = definePlan(
      { measures: { both: "both" }, filter: { period: "2022" }, totals: "none" },
      { metrics },
    );
    evaluate(plan, registerOf({ ledger }), { metrics, gazetteer });
    return told;
  };
  const works = (place: string, when: string) => entry("effective", when, 3, { place });
  const alike = [works("00001", "2021"), works("00001", "2022")];
  const same: StockComparison = {
    ...{ seriesBreak: false, methodUnknown: false },
    ...{ coverage: "same", groundChanged: false, differentUnits: false },
  };

  it("is told the worse of the two", () => {
    const first = total("00001", "2021", 10);
    expect(toldOf([...alike, first, total("00001", "2022", 9)])).toStrictEqual([same]);
    expect(toldOf([...alike, first, total("00002", "2022", 9)])).toStrictEqual([
      { ...same, coverage: "nothing-in-common" },
    ]);
    expect(toldOf([...alike, first, total("00001", "2022", 9), total("00002", "2022", 9)])).toStrictEqual([
      { ...same, coverage: "different" },
    ]);
    expect(toldOf([...alike, first, sites("00001", "2022")])).toStrictEqual([
      { ...same, differentUnits: true },
    ]);
    expect(toldOf([...alike, total("00001", "2021", 10, "a"), total("00001", "2022", 9, "b")])).toStrictEqual(
      [{ ...same, seriesBreak: true }],
    );
    expect(toldOf([...alike, total("00001", "2021", 10, "a"), total("00001", "2022", 9)])).toStrictEqual([
      { ...same, methodUnknown: true },
    ]);
  });
});
