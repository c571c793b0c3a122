import { fc, test } from "@fast-check/vitest";
import {
  defineRegime,
  exactly,
  type Figure,
  fromYearToDate,
  periodKinds,
  periodKindsOf,
  periodsBetween,
  toFigure,
  toYearToDate,
} from "phongtrao";
import { describe, expect } from "vitest";

const mine = periodKindsOf(defineRegime({ id: "mine", closingDay: 20, prefix: "M" }));
const options = { periodKinds: [...periodKinds, ...mine] };
const kinds = fc.constantFrom(
  "calendar-month",
  "reporting-month",
  "reporting-quarter",
  "mine-month",
  "mine-half",
);

/** Series of flows, some not reported, some left out, in any order. */
const flows = kinds.chain((kind) => {
  const ids = periodsBetween(kind, "2020-06-01", "2023-05-31", options.periodKinds).map(({ id }) => id);
  const value = fc.option(fc.integer({ min: -1000, max: 1_000_000 }), { freq: 4 });
  const points = fc
    .subarray(ids)
    .chain((some) => fc.tuple(...some.map((id) => value.map((v) => ({ period: id, value: v })))));
  return points.chain((list) => fc.shuffledSubarray(list, { minLength: list.length }));
});

describe("year to date and back", () => {
  test.prop([flows])("gives the flows again, in their order", (points) => {
    const back = fromYearToDate(toYearToDate(points, options), options);
    expect(back).toStrictEqual(points.map((point) => ({ ...point, includes: [] })));
  });

  test.prop([flows])("gives sums again, also where some are not known", (sums) => {
    const back = toYearToDate(fromYearToDate(sums, options), options);
    expect(back.map(({ period, value }) => ({ period, value }))).toStrictEqual(sums);
  });

  test.prop([flows])("is the same with exact figures as with numbers", (points) => {
    const figureOf = (value: number | null): Figure<"session"> | null =>
      value === null ? null : toFigure(exactly(Math.abs(value), "session"));
    const figures = points.map((point) => ({ ...point, value: figureOf(point.value) }));
    const sums = toYearToDate(figures, options);
    const back = fromYearToDate(sums, options);
    expect(back.map(({ value }) => value)).toStrictEqual(figures.map(({ value }) => value));
    for (const { value, missing } of sums) {
      if (value !== null) expect(value.flags).toStrictEqual(missing.length > 0 ? ["incomplete"] : []);
    }
  });

  test.prop([flows])("ends each year with the sum of what was reported", (points) => {
    const sums = toYearToDate(points, options);
    for (const year of ["2020", "2021", "2022", "2023"]) {
      const inYear = (point: { readonly period: string }) =>
        point.period.replace(/^[A-Z]/, "").startsWith(year);
      const reported = points.filter((point) => inYear(point) && point.value !== null);
      const last = [...reported].sort((a, b) => (a.period < b.period ? -1 : 1)).at(-1);
      if (last === undefined) continue;
      const total = reported.reduce((sum, { value }) => sum + (value ?? 0), 0);
      expect(sums[points.indexOf(last)]?.value).toBe(total);
    }
  });
});
