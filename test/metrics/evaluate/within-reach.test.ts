import { exactly, type Figure, toFigure } from "phongtrao";
import { expect, it } from "vitest";
import type { StatedFlow } from "../../../src/metrics/evaluate/stock-changes.js";
import { withinReach } from "../../../src/metrics/evaluate/within-reach.js";

const models = (count: number) => toFigure(exactly(count, "model"));
const came = (figure: Figure | null): StatedFlow => ({
  id: "f",
  key: [],
  series: "",
  place: null,
  firstDay: "2025-05-01",
  lastDay: "2025-05-31",
  standsFrom: "2025-05-31",
  method: null,
  isOtherUnit: false,
  figure,
  flow: "added",
});

it("a stock to which 3 models may have come, and others of which nobody knows how many, is incomplete", () => {
  const { lower, upper, flags } = withinReach(models(10), [came(models(3)), came(null)]);
  expect([lower, upper, flags]).toStrictEqual([10, 13, ["assumed", "incomplete"]]);
});
