import { parsePeriod } from "phongtrao";
import { expect, it } from "vitest";
import { stretches } from "../../../src/metrics/evaluate/stretches.js";

const stretchOf = stretches(["2024-12-31", "2025-07-01", "2025-07-01", "2024-06-30"]);
const areOne = (one: string, other: string) => stretchOf(parsePeriod(one)) === stretchOf(parsePeriod(other));

it("months between two of the days are of one stretch", () => {
  expect(areOne("2025-01", "2025-06")).toBe(true);
  expect(areOne("2024-07", "2024-11")).toBe(true);
  expect(areOne("2025-08", "2031-12")).toBe(true);
});

it("a month that ends on one of the days, or begins on one, is of another than those before and after", () => {
  expect(areOne("2024-11", "2024-12")).toBe(false);
  expect(areOne("2024-12", "2025-01")).toBe(false);
  expect(areOne("2025-06", "2025-07")).toBe(false);
  expect(areOne("2025-07", "2025-08")).toBe(false);
});

it("a period that holds one of the days is of another than the months in it", () => {
  expect(areOne("2025", "2025-08")).toBe(false);
  expect(areOne("2025", "2025-01")).toBe(false);
});

it("all time is a stretch of its own", () => {
  expect(stretchOf(undefined)).not.toBe(stretchOf(parsePeriod("2025")));
  expect(stretches([])(undefined)).not.toBe(stretches([])(parsePeriod("2025")));
});
