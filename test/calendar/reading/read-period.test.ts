import { describe, expect, it } from "vitest";
import { defineRegime } from "../../../src/calendar/define-regime.js";
import { periodProblemCodes, type PeriodProblemCode } from "../../../src/calendar/reading/period-problem.js";
import { readPeriod } from "../../../src/calendar/reading/read-period.js";
import { renderPeriodProblem } from "../../../src/calendar/reading/render-period-problem.js";
import { calendarRegime, reportingRegime } from "../../../src/calendar/regime.js";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { hostile, unreadable } from "../hostile.js";

function idOf(text: string, regime = calendarRegime): string {
  const result = readPeriod(text, { regime });
  return result.ok ? result.period.id : result.problem.code;
}

function problemOf(text: unknown): PeriodProblemCode | "none" {
  const result = readPeriod(text as string);
  return result.ok ? "none" : result.problem.code;
}

describe("what people write, read for the calendar and for reports", () => {
  it.each([
    ["2022", "2022", "R2022"],
    ["năm 2022", "2022", "R2022"],
    ["Cả năm 2022", "2022", "R2022"],
    ["Quý III/2022", "2022-Q3", "R2022-Q3"],
    ["quý 3 năm 2022", "2022-Q3", "R2022-Q3"],
    ["Quý IV-2022", "2022-Q4", "R2022-Q4"],
    ["quý I, năm 2022", "2022-Q1", "R2022-Q1"],
    ["quý II của năm 2022", "2022-Q2", "R2022-Q2"],
    ["quý tư năm 2022", "2022-Q4", "R2022-Q4"],
    ["Quí 1/2022", "2022-Q1", "R2022-Q1"],
    ["Q3/2022", "2022-Q3", "R2022-Q3"],
    ["tháng 7/2022", "2022-07", "R2022-07"],
    ["Tháng 07 năm 2022", "2022-07", "R2022-07"],
    ["THÁNG 12/2022", "2022-12", "R2022-12"],
    ["tháng mười hai năm 2022", "2022-12", "R2022-12"],
    ["T7/2022", "2022-07", "R2022-07"],
    ["t.7/2022", "2022-07", "R2022-07"],
    ["7/2022", "2022-07", "R2022-07"],
    ["07 - 2022", "2022-07", "R2022-07"],
    ["7/ 2022", "2022-07", "R2022-07"],
    ["7 /2022", "2022-07", "R2022-07"],
    ["T7.2022", "2022-07", "R2022-07"],
    ["7.2022", "2022-07", "R2022-07"],
    ["Tháng 7.2022", "2022-07", "R2022-07"],
    ["2022-07", "2022-07", "R2022-07"],
    ["2022/7", "2022-07", "R2022-07"],
    ["2022-07-20", "2022-07-20/2022-07-20", "2022-07-20/2022-07-20"],
    ["2022/7/5", "2022-07-05/2022-07-05", "2022-07-05/2022-07-05"],
    ["20-7-2022", "2022-07-20/2022-07-20", "2022-07-20/2022-07-20"],
    ["ngày 20-07-2022", "2022-07-20/2022-07-20", "2022-07-20/2022-07-20"],
    ["Quý III.2022", "2022-Q3", "R2022-Q3"],
    ["6T/2022", "2022-H1", "R2022-H1"],
    ["9T2022", "2022-9M", "R2022-9M"],
    ["từ tháng 1 đến tháng 6/2022", "2022-H1", "R2022-H1"],
    ["tháng 1 – tháng 3 năm 2022", "2022-Q1", "R2022-Q1"],
    ["từ tháng 5 đến hết tháng 8 năm 2022", "2022-05-01/2022-08-31", "2022-04-15/2022-08-14"],
    ["từ tháng 11/2021 đến tháng 1/2022", "2021-11-01/2022-01-31", "2021-10-15/2022-01-14"],
    ["6 tháng đầu năm 2022", "2022-H1", "R2022-H1"],
    ["06 tháng đầu năm 2022", "2022-H1", "R2022-H1"],
    ["Sáu tháng đầu năm 2022", "2022-H1", "R2022-H1"],
    ["6 tháng năm 2022", "2022-H1", "R2022-H1"],
    ["6 tháng cuối năm 2022", "2022-H2", "R2022-H2"],
    ["3 tháng đầu năm 2022", "2022-Q1", "R2022-Q1"],
    ["3 tháng cuối năm 2022", "2022-Q4", "R2022-Q4"],
    ["9 tháng năm 2022", "2022-9M", "R2022-9M"],
    ["9 tháng đầu năm 2022", "2022-9M", "R2022-9M"],
    ["lũy kế 9 tháng đầu năm 2022", "2022-9M", "R2022-9M"],
    ["12 tháng năm 2022", "2022", "R2022"],
    ["8 tháng đầu năm 2022", "2022-01-01/2022-08-31", "2021-12-15/2022-08-14"],
    ["lũy kế đến 14/9/2022", "2022-01-01/2022-09-14", "R2022-9M"],
    ["Luỹ kế từ đầu năm đến hết ngày 30/9/2022", "2022-9M", "2021-12-15/2022-09-30"],
    ["lũy kế đến 20/12/2022", "2022-01-01/2022-12-20", "2022-12-15/2022-12-20"],
    ["lũy kế đến hết tháng 6 năm 2022", "2022-H1", "R2022-H1"],
    ["lũy kế đến quý III/2022", "2022-9M", "R2022-9M"],
  ])("%s: %s, %s", (text, calendar, report) => {
    for (const written of [text, text.normalize("NFD"), text.toUpperCase(), `  ${text} .`]) {
      expect(idOf(written), written).toBe(calendar);
      expect(idOf(written, reportingRegime), written).toBe(report);
    }
  });

  it.each([
    ["Năm 2022 (15/12/2021–14/12/2022)", "days-disagree", "R2022"],
    ["quý III/2022 (từ ngày 15/6 đến ngày 14/9/2022)", "days-disagree", "R2022-Q3"],
    ["tháng 7/2022 (15/6 – 14/7/2022).", "days-disagree", "R2022-07"],
    ["quý III/2022 (01/7–30/9/2022)", "2022-Q3", "days-disagree"],
    ["quý III/2022(01/7–30/9/2022)", "2022-Q3", "days-disagree"],
    ["quý III/2022 (02/7–30/9/2022)", "days-disagree", "days-disagree"],
    ["quý III/2022 (01/7–29/9/2022)", "days-disagree", "days-disagree"],
    ["quý III/2022 (15/6–31/9/2022)", "no-such-day", "no-such-day"],
    ["quý III/2022 (01/7–30/9/2022) tạm tính", "unrecognised", "unrecognised"],
    ["quý III/2022 (tạm tính)", "unrecognised", "unrecognised"],
    ["quý III/2022 ()", "unrecognised", "unrecognised"],
    ["(quý III/2022)", "unrecognised", "unrecognised"],
  ])("%s, with its days in brackets: %s, %s", (text, calendar, report) => {
    expect(idOf(text)).toBe(calendar);
    expect(idOf(text, reportingRegime)).toBe(report);
  });

  it("is read for a regime of your own", () => {
    const mine = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
    expect(idOf("Quý I/2022", mine)).toBe("K2022-Q1");
    expect(idOf("9 tháng năm 2022", mine)).toBe("K2022-9M");
    expect(idOf("lũy kế đến 20/3/2022", mine)).toBe("K2022-Q1");
  });
});

describe("what no regime changes", () => {
  it.each([
    ["năm học 2021 – 2022", "S2021-2022"],
    ["Năm học 2021-2022", "S2021-2022"],
    ["năm học 2021/2022", "S2021-2022"],
    ["năm 1900", "1900"],
    ["năm 2200", "2200"],
    ["2022".padEnd(200, "."), "2022"],
    ["giai đoạn 2022 – 2022", "P2022-2022"],
    ["giai đoạn 2022 – 2025", "P2022-2025"],
    ["Giai đoạn 2022-2025", "P2022-2025"],
    ["giai đoạn từ năm 2022 đến năm 2025", "P2022-2025"],
    ["thời kỳ 2021 — 2030", "P2021-2030"],
    ["thời kì 2021−2030", "P2021-2030"],
    ["giai đoạn 2022 – 2025, tầm nhìn đến năm 2030", "P2022-2025-V2030"],
    ["giai đoạn 2021-2030 và tầm nhìn 2050", "P2021-2030-V2050"],
    ["từ ngày 15/12/2021 đến ngày 14/12/2022", "2021-12-15/2022-12-14"],
    ["15/12/2021 - 14/12/2022", "2021-12-15/2022-12-14"],
    ["Từ ngày 15 tháng 12 năm 2021 đến hết ngày 14 tháng 12 năm 2022", "2021-12-15/2022-12-14"],
    ["từ 1/6 đến 30/6/2022", "2022-06-01/2022-06-30"],
    ["từ 1/6/2022 đến 1/6/2022", "2022-06-01/2022-06-01"],
    ["từ 01.6 đến 30.6.2022", "2022-06-01/2022-06-30"],
    ["từ ngày 01 đến ngày 30/6/2022", "2022-06-01/2022-06-30"],
    ["từ 28/02/2024 đến 29/02/2024", "2024-02-28/2024-02-29"],
    ["ngày 14/9/2022", "2022-09-14/2022-09-14"],
    ["nhiệm kỳ từ ngày 14/10/2020 đến ngày 12/10/2025", "T2020-10-14/2025-10-12"],
    ["năm\u00a02022", "2022"],
    ["giai\t đoạn\n2022\u00a0– 2025", "P2022-2025"],
  ])("%s: %s", (text, id) => {
    expect(idOf(text)).toBe(id);
    expect(idOf(text.normalize("NFD"))).toBe(id);
    expect(idOf(text.toUpperCase())).toBe(id);
  });

  it("has the vision as a year", () => {
    expect(readPeriod("giai đoạn 2022–2025, tầm nhìn đến năm 2030")).toStrictEqual({
      ok: true,
      period: {
        kind: "programme",
        id: "P2022-2025-V2030",
        firstDay: "2022-01-01",
        lastDay: "2025-12-31",
        visionYear: 2030,
      },
    });
  });
});

describe("problems", () => {
  it.each<readonly [unknown, PeriodProblemCode]>([
    ["", "empty"],
    [" \n\u00a0", "empty"],
    ["T13/2022", "no-such-month"],
    ["tháng 0/2022", "no-such-month"],
    ["13/2022", "no-such-month"],
    ["13 tháng đầu năm 2022", "no-such-month"],
    ["0 tháng cuối năm 2022", "no-such-month"],
    ["quý V/2022", "no-such-quarter"],
    ["quý 0/2022", "no-such-quarter"],
    ["quý iiii/2022", "no-such-quarter"],
    ["30/02/2022", "no-such-day"],
    ["2022-02-30", "no-such-day"],
    ["2022-20-07", "no-such-day"],
    ["30-02-2022", "no-such-day"],
    ["29/02/2023", "no-such-day"],
    ["từ 1/6 đến 31/6/2022", "no-such-day"],
    ["từ 29/02 đến 30/4/2022", "no-such-day"],
    ["từ 1/13/2022 đến 2/13/2022", "no-such-day"],
    ["lũy kế đến 31/9/2022", "no-such-day"],
    ["năm học 2021 – 2023", "not-consecutive"],
    ["năm học 2021 – 2021", "not-consecutive"],
    ["từ 30/6/2022 đến 1/6/2022", "reversed"],
    ["từ 15/12 đến 14/3/2022", "reversed"],
    ["giai đoạn 2025 – 2022", "reversed"],
    ["năm học 2022 – 2021", "reversed"],
    ["nhiệm kỳ từ ngày 12/10/2025 đến ngày 14/10/2020", "reversed"],
    ["nhiệm kỳ 2020 – 2025", "term-without-days"],
    ["nhiệm kỳ", "term-without-days"],
    ["giai đoạn 2022 – 2025, tầm nhìn đến năm 2025", "vision-not-later"],
    ["22", "two-digit-year"],
    ["năm 22", "two-digit-year"],
    ["quý III/22", "two-digit-year"],
    ["tháng 7/22", "two-digit-year"],
    ["từ 1/6 đến 30/6/22", "two-digit-year"],
    ["giai đoạn 22-25", "two-digit-year"],
    ["quý III", "year-missing"],
    ["tháng 7", "year-missing"],
    ["6 tháng đầu năm", "year-missing"],
    ["từ 1/6 đến 30/6", "year-missing"],
    ["năm 1899", "year-out-of-range"],
    ["năm 2201", "year-out-of-range"],
    ["năm 202", "year-out-of-range"],
    ["năm 02022", "year-out-of-range"],
    ["quý III/20222", "year-out-of-range"],
    ["năm học 2200 – 2201", "year-out-of-range"],
    ["2022-13", "no-such-month"],
    ["13T/2022", "no-such-month"],
    ["6T/22", "two-digit-year"],
    ["từ tháng 1 đến tháng 6", "year-missing"],
    ["từ tháng 6 đến tháng 1/2022", "reversed"],
    ["từ tháng 6 đến tháng 6/2022", "reversed"],
    ["từ tháng 1/2022 đến tháng 13/2022", "no-such-month"],
    ["năm nay", "unrecognised"],
    ["quý này", "unrecognised"],
    ["2022-2025", "unrecognised"],
    ["2022-Q3", "unrecognised"],
    ["quy III/2022", "unrecognised"],
    ["nam 2022", "unrecognised"],
    ["1-6/2022", "unrecognised"],
    ["2022-07-20T00:00:00", "unrecognised"],
    ["20-7-22", "two-digit-year"],
    ["báo cáo quý III/2022", "unrecognised"],
    ["quý III/2022 và quý IV/2022", "unrecognised"],
    ["２０２２", "unrecognised"],
    [2022, "not-text"],
    [null, "not-text"],
    [undefined, "not-text"],
    ["năm 2022".padEnd(201), "too-long"],
  ])("%j: %s", (text, code) => {
    expect(problemOf(text)).toBe(code);
  });

  it("lies in the regime: a year of reports begins in the year before", () => {
    expect(idOf("năm 1900")).toBe("1900");
    expect(idOf("năm 1900", reportingRegime)).toBe("year-out-of-range");
    expect(idOf("lũy kế đến 20/12/2200", reportingRegime)).toBe("year-out-of-range");
  });

  it.each(hostile)("never throws: %s", (_, value) => {
    const result = readPeriod(value as string);
    expect(result.ok).toBe(false);
    expect(Object.isFrozen(result)).toBe(true);
  });

  it("looks at text only", () => {
    expect(problemOf(unreadable)).toBe("not-text");
  });

  it.each([" ", "0", "-", "/", "quý ", "1/1/", "từ 1/1 đến ", "i", "\u0301", "năm năm "])(
    "reads a megabyte of %j no further than it must",
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(problemOf(text)).toBe("too-long");
    },
  );

  it("tells each in a sentence of both languages", () => {
    const result = readPeriod("T13/2022");
    const problem = result.ok ? null : result.problem;
    expect(problem).toStrictEqual({
      code: "no-such-month",
      found: '"T13/2022"',
      message: '"T13/2022" names a month that does not exist; months are numbered 1 to 12.',
    });
    expect(Object.keys(vi.periodProblems).sort()).toStrictEqual([...periodProblemCodes].sort());
    for (const code of periodProblemCodes) {
      for (const words of [vi, en]) {
        const sentence = renderPeriodProblem({ code, found: "§" }, words);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/[{}]/);
        expect(sentence.includes("§")).toBe(code !== "empty");
      }
    }
  });
});
