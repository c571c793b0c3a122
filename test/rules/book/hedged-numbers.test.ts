import { exactly, lessThan, moreThan, type UnitId } from "phongtrao";
import { describe, expect, it } from "vitest";
import { found, inEnglish, inVietnamese } from "./check-rule.js";
import { ledgerOf, type Line } from "./ledger/ledger-lines.js";

const ledger = ledgerOf(["dvk"], "model");
const months = Array.from({ length: 12 }, (_, index) => `2022-${String(index + 1).padStart(2, "0")}`);
const everyMonth = months.map((month): Line => [month, "established", month, moreThan(100, "model")]);
const none: Line = ["giam", "discontinued", "2022", 0];
const balance = (closing: number, ...flows: readonly Line[]) =>
  ledger(["dau", "opening", "2022", 0], ...flows, ["cuoi", "statedTotal", "2022", closing]);

// Twelve times more than 100 are 12 × 101 = 1,212 or more.
describe("a sum of hedged numbers is told by what it is at least", () => {
  it("of a stock and what was added to it", () => {
    const rule = "ledger/closing-differs";
    expect(inVietnamese(rule, balance(1205, ...everyMonth, none))).toStrictEqual([
      "Số cuối kỳ là 1.205 mô hình, nhưng số đầu kỳ 0, tăng từ 1.212 trở lên, giảm 0 thì phải là từ 1.212 trở lên: thiếu ít nhất 7.",
    ]);
    expect(inEnglish(rule, balance(1205, ...everyMonth, none))).toStrictEqual([
      "The closing stock is 1,205 models, but an opening stock of 0, with 1,212 or more added and 0 removed, makes 1,212 or more: at least 7 too few.",
    ]);
    expect(
      inVietnamese(rule, balance(400, ["tang", "established", "2022", moreThan(400, "model")], none)),
    ).toStrictEqual([
      "Số cuối kỳ là 400 mô hình, nhưng số đầu kỳ 0, tăng trên 400, giảm 0 thì phải là trên 400: thiếu ít nhất 1.",
    ]);
  });

  it("of groups of an audience", () => {
    const talk = {
      activities: [
        {
          id: "hd",
          kind: "talk",
          when: "2022-11-18",
          topics: [],
          attendance: exactly(31, "person"),
          audiences: {
            relation: "partition",
            parts: ["officials", "parishioners", "youth"].map((audience) => ({
              audience,
              count: moreThan(10, "person"),
            })),
          },
        },
      ],
    };
    const rule = "audience/partition-differs";
    expect(inVietnamese(rule, talk)).toStrictEqual([
      "Cộng các nhóm được từ 33 người trở lên, nhưng tổng số ghi 31 người: thừa trên 1 người.",
    ]);
    expect(inEnglish(rule, talk)).toStrictEqual([
      "The groups add up to 33 people or more, but the whole is given as 31 people: more than 1 person too many.",
    ]);
  });
});

it("a stock that is too small by its bounds may lack removals, whatever its point value", () => {
  const rule = "ledger/closing-differs";
  for (const closing of [1199, 1205])
    expect(found(rule, balance(closing, ...everyMonth)), `${closing}`).toMatchObject([
      ["incomplete", "removed-missing", expect.any(String)],
    ]);
  // 100 less twelve times more than 8, which are 108 or more.
  const out = months.map((month): Line => [month, "discontinued", month, moreThan(8, "model")]);
  const falling = (closing: number) =>
    ledger(["dau", "opening", "2022", 110], ...out, ["cuoi", "statedTotal", "2022", closing]);
  for (const closing of [10, 15])
    expect(found(rule, falling(closing)), `${closing}`).toMatchObject([
      ["incomplete", "added-missing", expect.any(String)],
    ]);
});

describe("English sentences have room for hedged numbers", () => {
  const total = (id: string, count: object): Line => [id, "statedTotal", "2022", count];
  const count = <U extends UnitId>(n: number, unit: U) => lessThan(n, unit);

  it("of what was added and removed", () => {
    // 10 and at most 1 less at least 13.
    const register = ledger(
      ["dau", "opening", "2022", 10],
      ["tang", "established", "2022", count(2, "model")],
      ["giam", "discontinued", "2022", moreThan(12, "model")],
    );
    expect(inEnglish("ledger/negative-stock", register)).toStrictEqual([
      "From 10 models, with less than 2 added and more than 12 removed, remain at most -2: there cannot be fewer models than 0.",
    ]);
    expect(inVietnamese("ledger/negative-stock", register)).toStrictEqual([
      "Số đã có 10 mô hình, tăng dưới 2, giảm trên 12 thì còn không quá -2: số mô hình không thể nhỏ hơn 0.",
    ]);
  });

  it("of what is more than another number", () => {
    const over = ledger(["dk", "registered", "2022", count(60, "model")], ["cn", "recognised", "2022", 61]);
    expect(inEnglish("ledger/recognised-exceeds-registered", over)).toStrictEqual([
      "Recognised (2022): 61 models, more than were registered (less than 60): a difference of 2 to 61.",
    ]);
    const mixed = ledger(total("loai", exactly(40, "modelType")), total("mo-hinh", count(30, "model")));
    expect(inEnglish("units/ledger-units-mixed", mixed)).toStrictEqual([
      "The record says 40 model types (2022), more than the number beside it (less than 30 models); each type has at least one model and each model at least one site, so look at the units.",
    ]);
  });
});

describe("what is certain is not said to be possible", () => {
  const rule = "ledger/recognised-exceeds-registered";
  const year = (kind: "recognised" | "effective", registered: object | number) =>
    ledger(
      ["dk", "registered", "2022", registered],
      ["co", kind, "2022", 61],
      ["cuoi", "statedTotal", "2022", 123],
    );

  it("61 are more than the 60 that were registered, and only whether that is a mistake is open", () => {
    expect(found(rule, year("recognised", 60))).toStrictEqual([
      ["possible", "recognised-over-registered-only", "co dk cuoi"],
    ]);
    expect(inVietnamese(rule, year("recognised", 60))).toStrictEqual([
      "Số liệu năm 2022 ghi công nhận 61 mô hình, nhiều hơn số đã đăng ký 60: chênh lệch 1; cần xem có tính cả mô hình của những năm trước hay không.",
    ]);
    expect(inEnglish(rule, year("recognised", 60))).toStrictEqual([
      "Recognised (2022): 61 models, more than were registered (60): a difference of 1; see whether models of earlier years are among them.",
    ]);
    expect(inVietnamese(rule, year("effective", 60))).toStrictEqual([
      "Số liệu năm 2022 ghi có 61 mô hình phát huy hiệu quả, nhiều hơn số đã đăng ký 60: chênh lệch 1; cần xem có tính cả mô hình của những năm trước hay không.",
    ]);
    expect(inEnglish(rule, year("effective", 60))).toStrictEqual([
      "Working well (2022): 61 models, more than were registered (60): a difference of 1; see whether models of earlier years are among them.",
    ]);
  });

  it("61 may be more than at least 60, and that the numbers leave open", () => {
    const least = { ...exactly(60, "model"), hedge: "atLeast" };
    expect(inVietnamese(rule, year("recognised", least))).toStrictEqual([
      "Số liệu năm 2022 ghi công nhận 61 mô hình, đăng ký từ 60 trở lên: các số ghi áng chừng, có thể số công nhận nhiều hơn số đăng ký; cần xem có tính cả mô hình của những năm trước hay không.",
    ]);
    expect(inEnglish(rule, year("effective", least))).toStrictEqual([
      "Working well (2022): 61 models; registered: at least 60. The numbers are approximate, and there may be more than were registered; see whether models of earlier years are among them.",
    ]);
  });
});
