import { expect, it } from "vitest";
import { latestOf } from "../../src/calendar/latest-of.js";

it("is the last of some days in the calendar, in whatever order they are told", () => {
  expect(latestOf(["2022-03-01", "2022-10-05", "2022-09-30"])).toBe("2022-10-05");
});

it("is the empty text of no days", () => {
  expect(latestOf([])).toBe("");
});
