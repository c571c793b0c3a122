import { createGazetteer, exactly, standardMetrics, toFigure } from "phongtrao";
import { expect, it } from "vitest";
import { indexOf } from "../../../src/geography/gazetteer.js";
import type { Counted } from "../../../src/metrics/evaluate/counted.js";
import { stockPlaces } from "../../../src/metrics/evaluate/stock-places.js";
import { stockTotal } from "../../../src/metrics/evaluate/stock-total.js";

const since = "2010-01-01";
const unit = { name: "", level: "commune", parent: "25", validFrom: since } as const;

/** A part of 00003 passes to 00004 in February; in July 00005 is formed of parts of 00001 and 00002. */
const places = stockPlaces(
  indexOf(
    createGazetteer({
      units: [
        { code: "25", name: "Phú Thọ", level: "province", validFrom: since },
        ...["00001", "00002", "00003", "00004"].map((code) => ({ ...unit, code, name: code })),
        { ...unit, code: "00005", name: "00005", validFrom: "2025-07-01" },
      ],
      successions: [
        { kind: "split", effectiveOn: "2025-02-01", from: ["00003"], to: ["00003", "00004"] },
        { kind: "split", effectiveOn: "2025-07-01", from: ["00001"], to: ["00001", "00005"] },
        { kind: "split", effectiveOn: "2025-07-01", from: ["00002"], to: ["00002", "00005"] },
      ],
    }),
  ),
);

const counted = (place: string, lastDay: string, count: number | null): Counted => ({
  method: null,
  figure: count === null ? null : toFigure(exactly(count, "model")),
  ids: [place],
  series: "",
  place,
  lastDay,
  standsFrom: lastDay,
  changes: null,
  aside: [],
});
const stock = { ...standardMetrics.modelsInForce, addsOverPlaces: true };
const totalOf = (...items: readonly Counted[]) => {
  const total = stockTotal([[[items]]], stock, places);
  return total && [total.lower, total.upper, total.flags];
};
const [a, b] = [counted("00001", "2025-01-31", 50), counted("00002", "2025-06-30", 30)];

it("communes add up, though a third has ground of both of them, of which nobody knows what there is", () => {
  expect(totalOf(a, b, counted("00005", "2025-12-31", null))).toStrictEqual([80, 80, ["incomplete"]]);
});

it("the models of a commune that has ground of another may be among those of that one", () => {
  expect(totalOf(a, counted("00005", "2025-12-31", 10))).toStrictEqual([50, 60, ["possibleOverlap"]]);
});

it("of nothing known there is no total", () => {
  expect(totalOf(counted("00001", "2025-01-31", null))).toBeNull();
});
