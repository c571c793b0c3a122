import { definePlan, evaluate, type EvaluateOptions, type LedgerEntry } from "phongtrao";
import { describe, expect, it } from "vitest";
import { adjusted } from "../cubes/changed-units.js";
import { entry, gazetteer, registerOf } from "../cubes/small-province.js";

/** The bounds of the models in force at the end of 2025, the entries that they rest on, and how many these are. */
function inForce(ledger: readonly LedgerEntry[], options: EvaluateOptions = {}) {
  const plan = definePlan({ measures: { models: "modelsInForce" }, filter: { period: "2025" } });
  const { rows } = evaluate(plan, registerOf({ ledger }), { ...options, lineage: true });
  const models = rows[0]?.figures.models;
  const records = models?.lineage?.from === "records" ? [...models.lineage.records].sort() : null;
  return { bounds: [models?.lower, models?.upper], records, count: rows[0]?.basis.models.records };
}
const stated = (count: number, more: Partial<LedgerEntry>, when = "2025-03-31") =>
  entry("statedTotal", when, count, more);

describe("three models that one stock surely lost", () => {
  it("may have been among those of another that is told by field and not by holder", () => {
    const ledger = [
      stated(10, { id: "a", holder: "collective" }),
      stated(10, { id: "b", field: "economy" }),
      stated(4, { id: "c", holder: "individual", field: "culture-society" }),
      entry("discontinued", "2025-05", 3, { id: "d", holder: "collective" }),
    ];
    // 7 of collectives. The 10 of the field are 10 others, or these 7 and the 3 that are gone; 4 more are neither.
    expect(inForce(ledger)).toStrictEqual({ bounds: [11, 21], records: ["a", "b", "c", "d"], count: 4 });
  });

  it("may have been among those of another place, of which nobody knows whether the first lies in it", () => {
    const ledger = [
      stated(10, { id: "a", place: "00001", holder: "collective" }),
      stated(10, { id: "b", place: "00002", holder: "collective" }),
      stated(4, { id: "c", place: "00001", holder: "individual" }),
      entry("discontinued", "2025-05", 3, { id: "d", place: "00001", holder: "collective" }),
    ];
    expect(inForce(ledger).bounds).toStrictEqual([11, 21]);
  });

  it("may have been among those of a commune that gave ground to theirs, whatever else is apart from both", () => {
    // In July a part of 00001 passed to 00009.
    const ledger = [
      stated(10, { place: "00001" }),
      stated(10, { place: "00009" }, "2025-08-31"),
      stated(5, { place: "00002" }),
      entry("discontinued", "2025-10", 3, { place: "00009" }),
    ];
    expect(inForce(ledger, { gazetteer: adjusted }).bounds).toStrictEqual([12, 22]);
  });
});

it("what surely came to a stock came to no other, where all are apart", () => {
  const ledger = [
    stated(100, { holder: "collective" }),
    entry("established", "2025-05", 5, { holder: "collective" }),
    stated(10, { place: "00001", holder: "individual" }),
    stated(20, { place: "00002", holder: "individual" }),
  ];
  expect(inForce(ledger, { gazetteer }).bounds).toStrictEqual([135, 135]);
});
