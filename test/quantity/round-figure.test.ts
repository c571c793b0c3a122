import { fc, test } from "@fast-check/vitest";
import {
  between,
  exactly,
  explain,
  figureOfRecord,
  moreThan,
  nearly,
  roundFigure,
  scale,
  subtract,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";

const numbers = ({ estimate, lower, upper }: ReturnType<typeof subtract>) => [estimate, lower, upper];
const untyped = (value: unknown) => value as never;

describe("a figure with fewer decimals", () => {
  it("holds all that it held", () => {
    // A third of 100, and 0.2133 of 123, which is 26.2359.
    expect(numbers(roundFigure(scale(exactly(100, "model"), 1 / 3), { places: 0 }))).toStrictEqual([
      33, 33, 34,
    ]);
    const part = scale(exactly(123, "model"), 0.2133);
    expect(numbers(roundFigure(part, { places: 1 }))).toStrictEqual([26.2, 26.2, 26.3]);
    expect(numbers(roundFigure(part, { places: 0 }))).toStrictEqual([26, 26, 27]);
    expect(numbers(roundFigure(part, { places: 12 }))).toStrictEqual([26.2359, 26.2359, 26.2359]);
    // Halves away from zero.
    expect(numbers(roundFigure(exactly(2.5, "hour"), { places: 0 }))).toStrictEqual([3, 2, 3]);
  });

  it("has the bounds of its hedge", () => {
    expect(numbers(roundFigure(moreThan(88500, "attendance"), { places: 0 }))).toStrictEqual([
      88500,
      88501,
      null,
    ]);
    expect(numbers(roundFigure(between(1.25, 3.75, "hour"), { places: 1 }))).toStrictEqual([2.5, 1.2, 3.8]);
  });

  it("may lie below zero, and is never minus zero", () => {
    const less = subtract(exactly(1.2, "hour"), exactly(1.5, "hour"));
    expect(numbers(roundFigure(less, { places: 0 }))).toStrictEqual([0, -1, 0]);
    expect(roundFigure(less, { places: 0 }).upper).toBe(0);
    expect(
      numbers(roundFigure(subtract(nearly(3, "hour"), moreThan(1, "hour")), { places: 0 })),
    ).toStrictEqual([2, null, 2]);
  });

  it("keeps its flags, its assumptions and how it came about", () => {
    const told = figureOfRecord(exactly(2.5, "hour"), { list: "activities", id: "a" });
    const rounded = roundFigure(told, { places: 0 });
    expect(explain(rounded).records).toStrictEqual(explain(told).records);
    const byCustom = toFigure(nearly(500, "person"), "customary");
    expect(roundFigure(byCustom, { places: 0 })).toStrictEqual(byCustom);
    expect(Object.isFrozen(rounded)).toBe(true);
  });

  it("refuses places that are none, and what is not a count", () => {
    const round = (count: unknown, places: unknown) =>
      codeOf(() => roundFigure(untyped(count), { places: untyped(places) }));
    expect([-1, 13, 0.5, "0", undefined].map((places) => round(exactly(1, "person"), places))).toStrictEqual(
      Array.from({ length: 5 }, () => "invalid-places"),
    );
    expect(
      ["5", 5, {}, { unit: "person", estimate: Number.NaN }].map((count) => round(count, 0)),
    ).toStrictEqual(Array.from({ length: 4 }, () => "invalid-figure"));
    expect([null, undefined].map((count) => round(count, 0))).toStrictEqual([
      "invalid-figure",
      "invalid-figure",
    ]);
  });

  const value = fc.integer({ min: 0, max: 10 ** 11 }).map((n) => n / 1_000);
  test.prop([value, value, fc.integer({ min: 0, max: 6 })])(
    "by less than one of its last place",
    (a, b, places) => {
      const figure = toFigure(between(Math.min(a, b), Math.max(a, b), "hour"));
      const { lower, upper } = roundFigure(figure, { places });
      const step = 10 ** -places;
      const [least, most] = [figure.lower, figure.upper ?? 0];
      expect(lower <= least && least - lower < step + 1e-6).toBe(true);
      expect(upper !== null && most <= upper && upper - most < step + 1e-6).toBe(true);
    },
  );
});
