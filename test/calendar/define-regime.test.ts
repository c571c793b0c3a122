import { describe, expect, it } from "vitest";
import { defineRegime } from "../../src/calendar/define-regime.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { periodContaining } from "../../src/calendar/period-containing.js";
import { periodKindsOf } from "../../src/calendar/period-kinds-of.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import type { Regime } from "../../src/calendar/regime.js";
import { codeOf } from "../code-of.js";
import { hostile } from "./hostile.js";

const untyped = defineRegime as (regime: unknown) => Regime;

describe("defineRegime", () => {
  it("is a frozen value", () => {
    const regime = defineRegime({ id: "khanh-hoa", closingDay: 20, prefix: "KH" });
    expect(regime).toStrictEqual({ id: "khanh-hoa", closingDay: 20, prefix: "KH" });
    expect(Object.isFrozen(regime)).toBe(true);
  });

  it.each([0, 29, 31, -1, 14.5, Number.NaN, "14", "Last", null, undefined])(
    "refuses to close on %j",
    (closingDay) => {
      expect(codeOf(() => untyped({ id: "mine", closingDay, prefix: "M" }))).toBe("invalid-regime");
    },
  );

  it.each(["", "Mine", "mine-", "-mine", "my regime", "1st", "calendar", "reporting", "school", 1, null])(
    "refuses the id %j",
    (id) => {
      expect(codeOf(() => untyped({ id, closingDay: 20, prefix: "M" }))).toBe("invalid-regime");
    },
  );

  it.each(["", "m", "M1", "M-", "R", "S", "T", "P", "C", "ABCDEFGHI", "Đ", null])(
    "refuses the prefix %j",
    (prefix) => {
      expect(codeOf(() => untyped({ id: "mine", closingDay: 20, prefix }))).toBe("invalid-regime");
    },
  );

  // "constructor" is a word like any other: nothing is looked up by it.
  it.each(hostile.filter(([, value]) => value !== "constructor"))("refuses %s as an id", (_, value) => {
    expect(codeOf(() => untyped({ id: value, closingDay: 20, prefix: "M" }))).toBe("invalid-regime");
  });

  it.each(hostile)("refuses %s", (_, value) => {
    expect(codeOf(() => untyped(value))).toBe("invalid-regime");
    expect(codeOf(() => untyped({ id: "mine", closingDay: value, prefix: "M" }))).toBe("invalid-regime");
    expect(codeOf(() => untyped({ id: "mine", closingDay: 20, prefix: value }))).toBe("invalid-regime");
  });
});

describe("periodKindsOf", () => {
  // Months that close on the 20th: 17 days before those of the calendar do in March, 11 in December.
  const kinds = [
    ...periodKinds,
    ...periodKindsOf(defineRegime({ id: "province", closingDay: 20, prefix: "K" })),
  ];

  it.each([
    ["province-month", "2022-12-20", "K2022-12", "2022-11-21", "2022-12-20"],
    ["province-month", "2022-12-21", "K2023-01", "2022-12-21", "2023-01-20"],
    ["province-month", "2024-02-29", "K2024-03", "2024-02-21", "2024-03-20"],
    ["province-quarter", "2022-12-21", "K2023-Q1", "2022-12-21", "2023-03-20"],
    ["province-quarter", "2022-03-21", "K2022-Q2", "2022-03-21", "2022-06-20"],
    ["province-half", "2022-06-20", "K2022-H1", "2021-12-21", "2022-06-20"],
    ["province-half", "2022-06-21", "K2022-H2", "2022-06-21", "2022-12-20"],
    ["province-year", "2022-12-20", "K2022", "2021-12-21", "2022-12-20"],
    ["province-year", "2022-12-21", "K2023", "2022-12-21", "2023-12-20"],
  ])("the %s of %s is %s, %s to %s", (kind, date, id, firstDay, lastDay) => {
    expect(periodContaining(kind, date, kinds)).toStrictEqual({ kind, id, firstDay, lastDay });
    expect(parsePeriod(id, kinds)).toStrictEqual({ kind, id, firstDay, lastDay });
  });

  it("has nine months and says the regime", () => {
    expect(parsePeriod("K2022-9M", kinds)).toMatchObject({ firstDay: "2021-12-21", lastDay: "2022-09-20" });
    expect(kinds.filter(({ regime }) => regime === "province").map(({ id }) => id)).toStrictEqual([
      "province-month",
      "province-quarter",
      "province-half",
      "province-nine-months",
      "province-year",
    ]);
  });

  it("closes on the 28th in February too, and on the last day of any month", () => {
    const late = periodKindsOf(defineRegime({ id: "late", closingDay: 28, prefix: "L" }));
    expect(parsePeriod("L2023-03", late)).toMatchObject({ firstDay: "2023-03-01", lastDay: "2023-03-28" });
    expect(parsePeriod("L2024-03", late)).toMatchObject({ firstDay: "2024-02-29", lastDay: "2024-03-28" });
    const last = periodKindsOf(defineRegime({ id: "full", closingDay: "last", prefix: "F" }));
    expect(parsePeriod("F2024-02", last)).toMatchObject({ firstDay: "2024-02-01", lastDay: "2024-02-29" });
  });
});
