import { describe, expect, it } from "vitest";
import { formatPeriod } from "../../src/calendar/format-period.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { codeOf } from "../code-of.js";
import { shapeless } from "./broken-periods.js";
import { fiveYears } from "./five-years.js";
import { hostile } from "./hostile.js";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";

describe("formatPeriod", () => {
  it.each([
    ["2022-07", "tháng 7/2022", "July 2022"],
    ["2022-01", "tháng 1/2022", "January 2022"],
    ["2022-12", "tháng 12/2022", "December 2022"],
    ["2022-Q1", "quý I/2022", "quarter 1 of 2022"],
    ["2022-Q2", "quý II/2022", "quarter 2 of 2022"],
    ["2022-Q3", "quý III/2022", "quarter 3 of 2022"],
    ["2022-Q4", "quý IV/2022", "quarter 4 of 2022"],
    ["2022-H1", "6 tháng đầu năm 2022", "first half of 2022"],
    ["2022-H2", "6 tháng cuối năm 2022", "second half of 2022"],
    ["2022", "năm 2022", "2022"],
    ["R2022", "năm 2022 (15/12/2021–14/12/2022)", "2022 (15 December 2021 – 14 December 2022)"],
    ["2022-9M", "9 tháng đầu năm 2022", "first nine months of 2022"],
    ["R2022-07", "tháng 7/2022 (15/6–14/7/2022)", "July 2022 (15 June – 14 July 2022)"],
    ["R2022-03", "tháng 3/2022 (15/02–14/3/2022)", "March 2022 (15 February – 14 March 2022)"],
    ["R2022-01", "tháng 1/2022 (15/12/2021–14/01/2022)", "January 2022 (15 December 2021 – 14 January 2022)"],
    ["R2022-Q3", "quý III/2022 (15/6–14/9/2022)", "quarter 3 of 2022 (15 June – 14 September 2022)"],
    ["R2022-Q1", "quý I/2022 (15/12/2021–14/3/2022)", "quarter 1 of 2022 (15 December 2021 – 14 March 2022)"],
    [
      "R2022-H1",
      "6 tháng đầu năm 2022 (15/12/2021–14/6/2022)",
      "first half of 2022 (15 December 2021 – 14 June 2022)",
    ],
    [
      "R2022-H2",
      "6 tháng cuối năm 2022 (15/6–14/12/2022)",
      "second half of 2022 (15 June – 14 December 2022)",
    ],
    [
      "R2022-9M",
      "9 tháng đầu năm 2022 (15/12/2021–14/9/2022)",
      "first nine months of 2022 (15 December 2021 – 14 September 2022)",
    ],
    ["S2021-2022", "năm học 2021–2022", "school year 2021–2022"],
    ["T2020-10-14/2025-10-12", "nhiệm kỳ 2020–2025", "term 2020–2025"],
    ["P2022-2025", "giai đoạn 2022–2025", "2022–2025"],
    ["P2022-2025-V2030", "giai đoạn 2022–2025, tầm nhìn đến năm 2030", "2022–2025, with a vision to 2030"],
    ["C2022-06-01/2022-06-30", "từ 01/6/2022 đến 30/6/2022", "1 June 2022 to 30 June 2022"],
    ["P2022-2022", "năm 2022", "2022"],
    ["2022-03-08/2022-03-08", "ngày 08/3/2022", "8 March 2022"],
    ["C2022-03-08/2022-03-08", "ngày 08/3/2022", "8 March 2022"],
    ["2022-01-01/2025-12-31", "giai đoạn 2022–2025", "2022–2025"],
    ["2022-01-01/2023-12-31", "giai đoạn 2022–2023", "2022–2023"],
    ["2022-01-01/2022-12-31", "từ 01/01/2022 đến 31/12/2022", "1 January 2022 to 31 December 2022"],
    ["2022-01-02/2025-12-31", "từ 02/01/2022 đến 31/12/2025", "2 January 2022 to 31 December 2025"],
    ["2022-01-01/2025-12-30", "từ 01/01/2022 đến 30/12/2025", "1 January 2022 to 30 December 2025"],
    ["2022-01-01/2025-10-31", "từ 01/01/2022 đến 31/10/2025", "1 January 2022 to 31 October 2025"],
    ["2018-12-16/2019-01-14", "từ 16/12/2018 đến 14/01/2019", "16 December 2018 to 14 January 2019"],
  ])("%s: %s, %s", (id, vietnamese, english) => {
    expect(formatPeriod(parsePeriod(id), vi)).toBe(vietnamese);
    expect(formatPeriod(parsePeriod(id), en)).toBe(english);
  });

  it("prints a kind without words as its days", () => {
    const plan = parsePeriod("2021+5", [fiveYears]);
    expect(formatPeriod(plan, vi)).toBe("từ 01/01/2021 đến 31/12/2025");
    expect(formatPeriod({ ...plan, kind: "constructor" }, vi)).toBe("từ 01/01/2021 đến 31/12/2025");
    expect(formatPeriod({ ...plan, kind: "" }, en)).toBe("1 January 2021 to 31 December 2025");
  });

  it("prints a single day as that day only where its kind has no words of its own", () => {
    const month = parsePeriod("2022-07");
    const day = { ...month, lastDay: month.firstDay };
    expect(formatPeriod({ ...day, kind: "toString" }, en)).toBe("1 July 2022");
    expect(formatPeriod(day, en)).toBe("July 2022");
  });

  it("prints your own kinds in words that you add", () => {
    const plan = parsePeriod("2021+5", [fiveYears]);
    const periods = { ...vi.periods, "five-years": "kế hoạch 5 năm {firstYear}–{year}" };
    expect(formatPeriod(plan, { ...vi, periods })).toBe("kế hoạch 5 năm 2021–2025");
  });

  it.each([...hostile, ...shapeless])("throws for %s", (_, value) => {
    expect(codeOf(() => formatPeriod(value as never, vi))).toBe("invalid-period");
  });
});
