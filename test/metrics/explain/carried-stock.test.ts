import { definePlan, evaluate, type LedgerEntry } from "phongtrao";
import { expect, it } from "vitest";
import { entry, gazetteer, registerOf, total } from "../cubes/small-province.js";

const plan = definePlan({
  measures: { models: "modelsInForce" },
  filter: { period: "2022", place: "25" },
  gaps: { stocks: "carryForward" },
});
const lineageOf = (ledger: readonly LedgerEntry[]) =>
  evaluate(plan, registerOf({ ledger }), { gazetteer, lineage: true }).rows[0]?.figures.models?.lineage;

it("a stock of which one part was carried forward is told as such", () => {
  const stated = total("00002", "2022", 100);
  const before = total("00001", "2021", 50);
  const came = entry("established", "2022-05", 7, { place: "00001" });
  expect(lineageOf([stated, before, came])).toMatchObject({ operation: "carriedForward" });
  expect(lineageOf([stated, total("00001", "2022", 57)])).toMatchObject({ operation: "last" });
});
