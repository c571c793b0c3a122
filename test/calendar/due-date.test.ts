import { describe, expect, it } from "vitest";
import { type DueRule, dueDate } from "../../src/calendar/due-date.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { timeliness } from "../../src/calendar/timeliness.js";
import { codeOf } from "../code-of.js";
import { shapeless } from "./broken-periods.js";
import { hostile } from "./hostile.js";

// Tết Quý Mão: Friday 20 to Thursday 26 January 2023.
const tet = [
  "2023-01-20",
  "2023-01-21",
  "2023-01-22",
  "2023-01-23",
  "2023-01-24",
  "2023-01-25",
  "2023-01-26",
];

describe("dueDate", () => {
  it.each<readonly [string, DueRule, string]>([
    // Nghị định 09/2019/NĐ-CP, Art. 13: the 25th of the last month of the period.
    ["R2022-02", { days: 11 }, "2022-02-25"],
    ["R2022-07", { days: 11 }, "2022-07-25"],
    ["R2022-Q1", { days: 11 }, "2022-03-25"],
    ["R2022-H1", { days: 11 }, "2022-06-25"],
    ["R2022-9M", { days: 11 }, "2022-09-25"],
    ["R2022", { days: 11 }, "2022-12-25"],
    ["2022-07", { days: 0 }, "2022-07-31"],
    ["2022", { days: 15 }, "2023-01-15"],
    ["2024-02", { days: 1 }, "2024-03-01"],
    ["2023-02", { days: 366 }, "2024-02-29"],
    // 14 December 2022 was a Wednesday, 14 October a Friday.
    ["R2022", { workingDays: 1 }, "2022-12-15"],
    ["R2022", { workingDays: 2 }, "2022-12-16"],
    ["R2022", { workingDays: 3 }, "2022-12-19"],
    ["R2022-10", { workingDays: 1 }, "2022-10-17"],
    ["R2022-10", { workingDays: 1, weekend: [7] }, "2022-10-15"],
    ["R2022-10", { workingDays: 1, weekend: [] }, "2022-10-15"],
    ["R2022-10", { workingDays: 2, weekend: [1, 2, 3, 4, 5, 6] }, "2022-10-23"],
    // Thursday 1 and Friday 2 September 2022.
    ["2022-08", { workingDays: 1, holidays: ["2022-09-01", "2022-09-02"] }, "2022-09-05"],
    ["2022-08", { workingDays: 2, holidays: ["2022-09-02", "2022-09-01", "2022-09-03"] }, "2022-09-06"],
    // Four days from Monday 16 January, then the first after Tết.
    ["R2023-01", { workingDays: 4, holidays: tet }, "2023-01-19"],
    ["R2023-01", { workingDays: 5, holidays: tet }, "2023-01-27"],
    // 29 February 2024 was a Thursday.
    ["2024-02", { workingDays: 1 }, "2024-03-01"],
    ["2024-02-28/2024-02-28", { workingDays: 1 }, "2024-02-29"],
  ])("the return for %s by %j is due on %s", (id, rule, date) => {
    expect(dueDate(parsePeriod(id), rule)).toBe(date);
  });

  it.each([
    { days: -1 },
    { days: 367 },
    { days: 1.5 },
    { days: Number.NaN },
    { days: "11" },
    {},
    { days: 11, workingDays: 1 },
    { days: 11, holidays: [] },
    { days: 11, weekend: [6, 7] },
    { workingDays: 0 },
    { workingDays: 367 },
    { workingDays: Infinity },
    { workingDays: 1, weekend: [1, 2, 3, 4, 5, 6, 7] },
    { workingDays: 1, weekend: [0] },
    { workingDays: 1, weekend: ["6"] },
    { workingDays: 1, weekend: 7 },
    { workingDays: 1, holidays: "2022-09-02" },
  ])("refuses the rule %j", (rule) => {
    expect(codeOf(() => dueDate(parsePeriod("2022"), rule as never))).toBe("invalid-due-rule");
  });

  it("says which holiday is none", () => {
    expect(() => dueDate(parsePeriod("2022"), { workingDays: 1, holidays: ["2023-01-02", "2/9"] })).toThrow(
      expect.objectContaining({ code: "invalid-date", path: ["holidays", 1] }),
    );
  });

  it("ends with the calendar, even if there are no working days left", () => {
    expect(codeOf(() => dueDate(parsePeriod("2200"), { days: 1 }))).toBe("invalid-date");
    expect(codeOf(() => dueDate(parsePeriod("2200-12"), { workingDays: 1 }))).toBe("invalid-date");
  });

  it.each([...hostile, ...shapeless])("throws for %s", (_, value) => {
    expect(codeOf(() => dueDate(value as never, { days: 11 }))).toBe("invalid-period");
    expect(codeOf(() => dueDate(parsePeriod("2022"), value as never))).toBe("invalid-due-rule");
  });
});

describe("timeliness", () => {
  it.each([
    ["2022-12-25", "2022-12-20", "2022-12-31", "on-time", 0],
    ["2022-12-25", "2022-12-25", "2022-12-31", "on-time", 0],
    ["2022-12-25", "2022-12-26", "2022-12-31", "late", 1],
    ["2022-12-25", "2023-01-02", "2023-01-02", "late", 8],
    ["2022-12-25", undefined, "2022-12-24", "not-due-yet", 0],
    ["2022-12-25", undefined, "2022-12-25", "not-due-yet", 0],
    ["2022-12-25", undefined, "2022-12-26", "missing", 1],
    ["2024-02-28", undefined, "2024-03-01", "missing", 2],
    // As of a day before it came in.
    ["2022-12-25", "2022-12-28", "2022-12-26", "missing", 1],
    ["2022-12-25", "2022-12-28", "2022-12-20", "not-due-yet", 0],
    ["2022-12-25", "2022-12-20", "2022-12-20", "on-time", 0],
    [undefined, "2022-12-20", "2022-12-31", "unknown", null],
    [undefined, undefined, "2022-12-31", "unknown", null],
  ])("due %s, received %s, as of %s: %s, %s days", (dueOn, receivedOn, asOf, status, daysLate) => {
    const result = timeliness({ dueOn, receivedOn }, asOf);
    expect(result).toStrictEqual({ status, daysLate });
    expect(Object.isFrozen(result)).toBe(true);
  });

  it("says which day is none", () => {
    expect(() => timeliness({ dueOn: "25/12/2022" }, "2022-12-31")).toThrow(
      expect.objectContaining({ code: "invalid-date", path: ["dueOn"] }),
    );
    expect(() => timeliness({ dueOn: "2022-12-25", receivedOn: "" }, "2022-12-31")).toThrow(
      expect.objectContaining({ code: "invalid-date", path: ["receivedOn"] }),
    );
  });

  it.each(hostile)("throws for %s", (_, value) => {
    expect(codeOf(() => timeliness({ dueOn: "2022-12-25" }, value as never))).toBe("invalid-date");
  });

  it.each([null, undefined, 2022, "2022-12-25"])("throws for the return %j", (value) => {
    expect(codeOf(() => timeliness(value as never, "2022-12-31"))).toBe("invalid-date");
  });
});
