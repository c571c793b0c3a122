import { definePlan, evaluate, evaluateChange, exactly, type LedgerEntry, type LedgerUnit } from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, registerOf } from "./small-province.js";

const measures = { models: "modelsInForce", sites: "modelSitesInForce", types: "modelTypesInForce" } as const;

const of = (
  unit: LedgerUnit,
  kind: LedgerEntry["kind"],
  when: string,
  count: number,
  more: Partial<LedgerEntry> = {},
) => entry(kind, when, count, { quantity: exactly(count, unit), ...more });

/** What there is of models, sites and types at the end of 2022 in each province. */
function inProvinces(ledger: readonly LedgerEntry[]) {
  const plan = definePlan({
    measures,
    filter: { period: "2022" },
    groupBy: { province: { by: "place", level: "province" } },
  });
  return evaluate(plan, registerOf({ ledger }), { gazetteer }).rows.map(({ figures }) =>
    [figures.models, figures.sites, figures.types].map(
      (figure) => figure && [figure.estimate, figure.lower, figure.upper, ...figure.flags],
    ),
  );
}

describe("models, their sites and their types", () => {
  it("are three stocks, none of which counts in another", () => {
    const ledger = [
      of("modelSite", "statedTotal", "2022", 2382, { place: "25" }),
      of("modelType", "statedTotal", "2022", 47, { place: "25" }),
    ];
    expect(inProvinces(ledger)).toStrictEqual([[null, [2382, 2382, 2382], [47, 47, 47]]]);
  });

  it("are each carried forward by what came and went in their own unit", () => {
    const ledger = [
      of("modelSite", "statedTotal", "2022-06-30", 2382, { place: "25" }),
      of("modelSite", "added", "2022-09", 43, { place: "25" }),
      of("modelSite", "discontinued", "2022-10", 190, { place: "25" }),
      of("model", "established", "2022-09", 5, { place: "25" }),
    ];
    // 2,382 + 43 − 190.
    expect(inProvinces(ledger)).toStrictEqual([[null, [2235, 2235, 2235, "inferred"], null]]);
  });

  it("add up over communes, but for types, of which one stands in many", () => {
    const inCommunes = (unit: LedgerUnit) => [
      of(unit, "statedTotal", "2022", 12, { place: "00001" }),
      of(unit, "statedTotal", "2022", 9, { place: "00002" }),
    ];
    const [row] = inProvinces([...inCommunes("modelSite"), ...inCommunes("modelType")]);
    expect(row).toStrictEqual([null, [21, 21, 21], [21, 12, 21, "possibleOverlap"]]);
    const ofAll = of("modelType", "statedTotal", "2022", 14, { place: "25" });
    expect(inProvinces([...inCommunes("modelType"), ofAll])).toStrictEqual([[null, null, [14, 14, 14]]]);
  });

  it("add up over holders and fields, but for types", () => {
    const byHolder = (unit: LedgerUnit) => [
      of(unit, "statedTotal", "2022", 12, { place: "25", holder: "collective" }),
      of(unit, "statedTotal", "2022", 9, { place: "25", holder: "individual" }),
    ];
    const [row] = inProvinces([...byHolder("modelSite"), ...byHolder("modelType")]);
    expect(row).toStrictEqual([null, [21, 21, 21], [21, 12, 21, "possibleOverlap"]]);
  });

  it("make up a change between them, but for types", () => {
    const plan = definePlan({
      measures: { sites: "modelSitesInForce", types: "modelTypesInForce" },
      groupBy: { commune: { by: "place", level: "commune" } },
    });
    const ledger = (["modelSite", "modelType"] as const).flatMap((unit) =>
      ["00001", "00002"].flatMap((place) => [
        of(unit, "statedTotal", "2021", 9, { place }),
        of(unit, "statedTotal", "2022", 12, { place }),
      ]),
    );
    const { contributions } = evaluateChange(plan, registerOf({ ledger }), { to: "2022", gazetteer });
    expect(contributions["sites"]?.total.absolute?.estimate).toBe(6);
    expect(contributions["types"]).toBeNull();
  });

  it("a type that is new to a commune may have stood elsewhere in the province", () => {
    const june = of("modelType", "statedTotal", "2022-06-30", 47, { place: "25" });
    const came = (place: string) => of("modelType", "established", "2022-09", 3, { place });
    const went = of("modelType", "discontinued", "2022-10", 1, { place: "00002" });
    expect(inProvinces([june, came("25")])).toStrictEqual([[null, null, [50, 50, 50, "inferred"]]]);
    expect(inProvinces([june, came("00001")])).toStrictEqual([[null, null, [47, 47, 50, "assumed"]]]);
    expect(inProvinces([june, came("00001"), went])).toStrictEqual([[null, null, [47, 46, 50, "assumed"]]]);
  });
});
