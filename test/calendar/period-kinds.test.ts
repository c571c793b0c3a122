import { describe, expect, it } from "vitest";
import { periodKinds } from "../../src/calendar/period-kinds.js";

describe("periodKinds", () => {
  it("is a frozen list of frozen kinds", () => {
    expect(Object.isFrozen(periodKinds)).toBe(true);
    expect(periodKinds.every((kind) => Object.isFrozen(kind))).toBe(true);
  });

  it("has each kind once", () => {
    expect(periodKinds.map(({ id }) => id)).toStrictEqual([
      "calendar-month",
      "calendar-quarter",
      "calendar-half",
      "calendar-nine-months",
      "calendar-year",
      "reporting-month",
      "reporting-quarter",
      "reporting-half",
      "reporting-nine-months",
      "reporting-year",
      "school-year",
      "congress-term",
      "programme",
      "campaign",
      "span",
    ]);
  });
});
