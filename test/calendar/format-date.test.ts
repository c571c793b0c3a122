import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/calendar/format-date.js";
import { codeOf } from "../code-of.js";
import { hostile } from "./hostile.js";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";

describe("formatDate", () => {
  it.each([
    ["2022-11-18", "18/11/2022", "18 November 2022"],
    ["2008-03-26", "26/3/2008", "26 March 2008"],
    ["2018-04-03", "03/4/2018", "3 April 2018"],
    ["2022-02-03", "03/02/2022", "3 February 2022"],
    ["2022-01-01", "01/01/2022", "1 January 2022"],
    ["2022-12-31", "31/12/2022", "31 December 2022"],
    ["2024-02-29", "29/02/2024", "29 February 2024"],
    ["1900-01-01", "01/01/1900", "1 January 1900"],
    ["2200-10-10", "10/10/2200", "10 October 2200"],
  ])("%s: %s, %s", (date, vietnamese, english) => {
    expect(formatDate(date, vi)).toBe(vietnamese);
    expect(formatDate(date, en)).toBe(english);
  });

  it("fills every place that a date has", () => {
    const date = "{day} {dd} {month} {mm} {monthName} {quarter} {half} {year}";
    expect(formatDate("2022-07-05", { ...vi, date })).toBe("5 05 7 07 tháng 7 III 6 tháng cuối 2022");
  });

  it("leaves places alone that it does not know", () => {
    expect(formatDate("2022-07-05", { ...vi, date: "{year} {week} {constructor}" })).toBe(
      "2022 {week} {constructor}",
    );
  });

  it.each(hostile)("throws for %s", (_, value) => {
    expect(codeOf(() => formatDate(value as string, vi))).toBe("invalid-date");
  });
});
