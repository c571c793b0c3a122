import { fc, test } from "@fast-check/vitest";
import {
  definePlan,
  evaluate,
  evaluateChange,
  exactly,
  isPhongTraoError,
  type LedgerEntry,
  modelGrowth,
} from "phongtrao";
import { describe, expect } from "vitest";
import { gazetteer, registerOf } from "../cubes/small-province.js";

const stated = {
  kind: fc.constantFrom<LedgerEntry["kind"]>("statedTotal", "opening"),
  when: fc.constantFrom("2022", "2022-06-30", "2023", "2023-12-31", "2024"),
  method: fc.constantFrom(undefined, "old", "new", "other"),
  count: fc.integer({ min: 1, max: 3 }),
};
const ledgerOf = (entries: fc.Arbitrary<object>): fc.Arbitrary<readonly LedgerEntry[]> =>
  fc.array(entries, { maxLength: 7 }).map((list) =>
    list.map((one, index) => {
      const { count, unit = "model", ...rest } = one as { readonly count: number; readonly unit?: "model" };
      return { id: `l${index}`, movement: "m", ...rest, quantity: exactly(count, unit) } as LedgerEntry;
    }),
  );
const ofOneStock = ledgerOf(fc.record(stated));
const ofMany = ledgerOf(
  fc.record({
    ...stated,
    movement: fc.constantFrom("m", "n"),
    place: fc.constantFrom(undefined, "25", "17", "00001", "00002", "00003"),
    unit: fc.constantFrom("model", "modelSite"),
  }),
);

const cellOf = (ledger: readonly LedgerEntry[], options: object = {}) => {
  const plan = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2023" } });
  const [row] = evaluate(plan, registerOf({ ledger }), options).rows;
  if (row === undefined) throw new Error("An ungrouped plan has one row.");
  return { growth: row.figures.growth, aside: row.basis.growth.aside ?? [] };
};

describe("where only stocks are stated,", () => {
  test.prop([ofMany, fc.boolean()])(
    "the growth in a cell is the change of the models in force, refused for the same reason",
    (ledger, withPlaces) => {
      const options = withPlaces ? { gazetteer } : {};
      const plan = definePlan({ measures: { models: "modelsInForce" } });
      const [row] = evaluateChange(plan, registerOf({ ledger }), { to: "2023", ...options }).rows;
      expect(row?.changes.models.relative).toStrictEqual(cellOf(ledger, options).growth);
    },
  );

  test.prop([ofOneStock])("the function says of one stock what the cell says", (ledger) => {
    const { growth, aside } = cellOf(ledger);
    try {
      const models = modelGrowth({ ledger }, { movement: "m", from: "2022", to: "2023" });
      expect(models.relative).toStrictEqual(growth);
      expect([...models.aside].sort()).toStrictEqual(aside);
    } catch (error) {
      if (!isPhongTraoError(error, "conflicting-stocks")) throw error;
      // What conflicts is flagged in the cell, unless there is nothing to compare or the methods differ.
      const isTold = growth.flags.includes("conflicting") || growth.estimate === null;
      expect(isTold).toBe(true);
    }
  });

  test.prop([ofMany, fc.nat(7)])("the order of the entries makes no difference", (ledger, cut) => {
    const turned = [...ledger.slice(cut), ...ledger.slice(0, cut)].reverse();
    expect(cellOf(turned, { gazetteer })).toStrictEqual(cellOf(ledger, { gazetteer }));
  });
});
