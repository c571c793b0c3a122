import { expect, it } from "vitest";
import { calendarErrors } from "../../src/calendar/error-codes.js";

it("lists each code with a sentence", () => {
  expect(Object.keys(calendarErrors).sort()).toStrictEqual([
    "invalid-date",
    "invalid-due-rule",
    "invalid-period",
    "invalid-period-kinds",
    "invalid-regime",
    "longer-than-year",
    "no-exact-parts",
    "no-tiling",
    "not-adjacent",
    "not-begun",
    "regime-mismatch",
    "reversed-days",
    "unknown-period-kind",
  ]);
  for (const meaning of Object.values(calendarErrors)) expect(meaning).toMatch(/^[A-Z].+\.$/);
  expect(Object.isFrozen(calendarErrors)).toBe(true);
});
