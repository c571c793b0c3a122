import {
  defineRegime,
  type ParseOptions,
  periodKinds,
  periodKindsOf,
  type Problem,
  renderProblem,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { activitySchema } from "phongtrao/schema";
import { describe, expect, it } from "vitest";
import { samples } from "./samples.js";
import { problemOf, problemsOf } from "./told.js";

const moment = (when: string, options?: ParseOptions) => problemOf("activity", { when }, options);
const date = (launchedOn: string) => problemOf("movement", { launchedOn });
const period = (written: string) => problemOf("campaign", { period: written });

const inVietnamese = (problem: Problem) => renderProblem(problem, vi);

describe("a day in another form is told how to write it", () => {
  it.each([
    ["18/11/2022", "2022-11-18"],
    ["3/4/2022", "2022-04-03"],
    ["18.11.2022", "2022-11-18"],
    ["18-11-2022", "2022-11-18"],
    ["ngày 18/11/2022", "2022-11-18"],
    ["18 tháng 11 năm 2022", "2022-11-18"],
    ["2022-11-3", "2022-11-03"],
    ["2022/11/18", "2022-11-18"],
    [" 2022-11-18 ", "2022-11-18"],
  ])("%s", (written, day) => {
    for (const problem of [moment(written), date(written)]) {
      expect(problem.expected).toStrictEqual([day]);
      expect(inVietnamese(problem)).toBe(`“${written}” chưa đúng mẫu; ghi ${day}.`);
      expect(problem.message).toBe(`"${written}" is not in the right form; write ${day}.`);
    }
    expect([moment(written).code, date(written).code]).toStrictEqual(["invalid-moment", "invalid-date"]);
  });

  it("not where a period belongs: which one is not certain", () => {
    for (const written of ["18/11/2022", "2022-11-18"]) expect(period(written).expected).toStrictEqual([]);
  });

  it("in lists of a register too", () => {
    const [problem] = problemsOf({ activities: [{ ...samples.activity, when: "18/11/2022" }] });
    expect(problem && inVietnamese(problem)).toBe("“18/11/2022” chưa đúng mẫu; ghi 2022-11-18.");
  });
});

describe("a period in another form is told how to write it", () => {
  it.each([
    ["11/2022", "2022-11"],
    ["tháng 11/2022", "2022-11"],
    ["T11/2022", "2022-11"],
    ["2022-7", "2022-07"],
    ["quý 3/2022", "2022-Q3"],
    ["Quý III năm 2022", "2022-Q3"],
    ["6 tháng đầu năm 2022", "2022-H1"],
    ["năm 2022", "2022"],
  ])("%s, in both calendars", (written, id) => {
    for (const problem of [moment(written), period(written)]) {
      expect(problem.expected).toStrictEqual([id, `R${id}`]);
      expect(inVietnamese(problem)).toBe(
        `“${written}” chưa đúng mẫu; ghi ${id}, hoặc R${id} nếu là kỳ báo cáo từ ngày 15 đến ngày 14.`,
      );
      expect(renderProblem(problem, en)).toBe(
        `"${written}" is not in the right form; write ${id}, or R${id} for the reporting period from the 15th to the 14th.`,
      );
    }
  });

  it.each([
    ["giai đoạn 2022–2025", "P2022-2025"],
    ["năm học 2021-2022", "S2021-2022"],
    ["từ 1/6 đến 30/6/2022", "2022-06-01/2022-06-30"],
    ["năm 2022 (15/12/2021–14/12/2022)", "R2022"],
    ["2022-q3", "2022-Q3"],
    ["r2022-11", "R2022-11"],
  ])("%s, which is one alone", (written, id) => {
    expect(inVietnamese(moment(written))).toBe(`“${written}” chưa đúng mẫu; ghi ${id}.`);
  });

  it("never as something that would be refused again", () => {
    const calendar = periodKinds.filter(({ regime }) => regime === "calendar");
    expect(inVietnamese(moment("quý 3/2022", { periodKinds: calendar }))).toBe(
      "“quý 3/2022” chưa đúng mẫu; ghi 2022-Q3.",
    );
    const province = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
    expect(moment("quý 3/2022", { periodKinds: periodKindsOf(province) }).expected).toStrictEqual([]);
  });

  it("not where a day belongs", () => {
    expect(date("11/2022").expected).toStrictEqual([]);
    expect(inVietnamese(date("11/2022"))).toBe("“11/2022” không phải là một ngày; ghi theo mẫu 2022-11-18.");
  });
});

describe("a day that there is not is told so", () => {
  it.each(["2022-11-31", "31/11/2022", "29-2-2023", "11/18/2022", "1899-12-31"])("%s", (written) => {
    for (const problem of [moment(written), date(written)]) {
      expect(inVietnamese(problem)).toBe(
        `“${written}” không phải là ngày có thật trong các năm 1900–2200; ghi theo mẫu 2022-11-18.`,
      );
      expect(problem.message).toBe(
        `"${written}" is not a real day of the years 1900 to 2200; write days as 2022-11-18.`,
      );
    }
  });
});

describe("what is empty is told as any other empty text", () => {
  it.each(["", " ", "\t\u00a0"])("%j", (written) => {
    for (const problem of [moment(written), date(written), period(written)]) {
      expect(inVietnamese(problem)).toBe("Không được để trống.");
      expect(problem.message).toBe("This may not be empty.");
    }
    expect(moment(written).code).toBe("invalid-moment");
  });
});

describe("anything else is told all forms", () => {
  it.each([
    "hôm qua",
    "2022-Q5",
    "2022-13",
    "T13/2022",
    "quý III/22",
    "2022-11-18T08:00:00Z",
    "x".repeat(60),
  ])("%s", (written) => {
    expect(inVietnamese(moment(written))).toBe(
      `“${written}” không phải là ngày (2022-11-18) hoặc kỳ (tháng 2022-11, quý 2022-Q3, năm 2022; kỳ báo cáo từ ngày 15 đến ngày 14: thêm R, ví dụ R2022-11).`,
    );
    expect(inVietnamese(period(written))).toBe(
      `“${written}” không phải là một kỳ; ghi theo mẫu 2022-11 (tháng), 2022-Q3 (quý), 2022-H1 (6 tháng), 2022 (năm) hoặc 2022-01-01/2022-06-30; kỳ báo cáo từ ngày 15 đến ngày 14: thêm R, ví dụ R2022-11.`,
    );
    expect(inVietnamese(date(written))).toBe(`“${written}” không phải là một ngày; ghi theo mẫu 2022-11-18.`);
  });
});

it("the issues of the public schemas stay plain data", () => {
  const { error } = activitySchema.safeParse({ ...samples.activity, when: "18/11/2022" });
  expect(structuredClone(error?.issues[0])).toMatchObject({ params: { problem: "invalid-moment" } });
});
