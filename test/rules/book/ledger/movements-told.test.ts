import { exactly } from "phongtrao";
import { describe, expect, it } from "vitest";
import { dataOf, found, foundUnparsed, outcome } from "../check-rule.js";

const rule = "ledger/movements-summed";
type Line = readonly [id: string, movement: string, count: number, quote?: string | null, start?: number];

const words = ["a", "b", "c", "d", "e"];
const entry = ([id, movement, count, quote, start]: Line) => ({
  id,
  movement,
  kind: "statedTotal",
  when: "2022",
  quantity: exactly(count, "model"),
  ...(quote === undefined
    ? {}
    : {
        provenance: [
          {
            source: "bc",
            ...(quote === null ? {} : { quote }),
            ...(start === undefined ? {} : { span: [start, start + 14] }),
          },
        ],
      }),
});
const ledger = (...lines: readonly Line[]) => ({
  sources: [{ id: "bc", title: "Báo cáo năm 2022", kind: "report" }],
  movements: words.map((id) => ({ id, name: `Phong trào ${id.toUpperCase()}` })),
  ledger: lines.map(entry),
});
const quote = "123 mô hình điểm";

describe("one number for several movements", () => {
  it("is held against the first that has it, by as many as have it", () => {
    expect(
      found(rule, ledger(["1", "a", 123, quote], ["2", "b", 123, quote], ["3", "c", 123, quote])),
    ).toStrictEqual([
      ["fail", "same-words", "2 1"],
      ["fail", "same-words", "3 1"],
    ]);
  });

  it("is held against the first of another movement where the first is of its own", () => {
    const register = ledger(
      ["1", "a", 123, quote],
      ["2", "b", 123, quote],
      ["3", "c", 123, quote],
      ["4", "a", 123, quote],
    );
    expect(found(rule, register).at(-1)).toStrictEqual(["fail", "same-words", "4 2"]);
  });

  it("is no matter where it is one movement's, entered several times", () => {
    const register = ledger(
      ["1", "a", 123, quote],
      ["2", "a", 123, quote],
      ["3", "a", 123, quote],
      ["4", "b", 123, "cũng 123 mô hình"],
    );
    expect(outcome(rule, register)).toBe("1 pass");
  });

  it("is asked about where neither quotes the source that both name", () => {
    expect(found(rule, ledger(["1", "a", 123, null], ["2", "b", 123, null]))).toStrictEqual([
      ["incomplete", "same-source", "2 1"],
    ]);
  });

  it("is one where both say the same place of the source", () => {
    expect(found(rule, ledger(["1", "a", 123, quote, 5], ["2", "b", 123, quote, 5]))).toStrictEqual([
      ["fail", "same-words", "2 1"],
    ]);
    expect(outcome(rule, ledger(["1", "a", 123, quote, 5], ["2", "b", 123, quote, 50]))).toBe("1 pass");
  });

  it("tells a movement that is not in the register by its id", () => {
    const register = { ...ledger(["1", "a", 123, quote], ["2", "x", 123, quote]) };
    expect(foundUnparsed(rule, register)[0]?.data).toMatchObject({ movement: "x", other: "Phong trào A" });
  });
});

describe("the sum of others", () => {
  it("is asked of the largest number of each movement", () => {
    const register = ledger(["1", "a", 200], ["2", "a", 150], ["3", "b", 90], ["4", "c", 60], ["5", "d", 50]);
    expect(found(rule, register)).toStrictEqual([["possible", "sum-of-all", "1 5 4 3"]]);
  });

  it("names the first two that make it", () => {
    const register = ledger(["1", "a", 100], ["2", "b", 30], ["3", "c", 30], ["4", "d", 70], ["5", "e", 7]);
    expect(dataOf(rule, register)).toMatchObject([{ first: "Phong trào B", second: "Phong trào D" }]);
  });
});
