import { exactly } from "phongtrao";
import { expect, it } from "vitest";
import { found, inEnglish, outcome } from "../check-rule.js";

type Line = readonly [id: string, when: string, count: number, more?: object];
const rule = "units/stock-as-flow";
const columns = (...list: readonly Line[]) => ({
  mediaOutputs: list.map(([id, when, count, more]) => ({
    id,
    when,
    output: exactly(count, "column"),
    ...more,
  })),
});
const whole = "2022-01-01/2022-02-28";

it("a stock of two months that is their sum is told with the first and the last", () => {
  const register = columns(["a", "2022-01", 5], ["b", "2022-02", 20], ["c", whole, 25]);
  expect(found(rule, register)).toStrictEqual([["fail", "summed", "c a b"]]);
  expect(outcome(rule, columns(["a", "2022-01", 5], ["b", "2022-02", 20], ["c", whole, 20]))).toBe("1 pass");
});

it("of a month with two numbers nobody knows which would be added", () => {
  const register = columns(["a", "2022-01", 10], ["b", "2022-01", 5], ["c", "2022-02", 20], ["d", whole, 25]);
  expect(outcome(rule, register)).toBe("1 pass");
});

it("stocks of other topics are other stocks, in whatever order the topics stand", () => {
  const [one, other] = ["legal-education", "traffic-safety"];
  const register = (ofWhole: readonly string[]) =>
    columns(
      ["a", "2022-01", 5, { topics: [one, other] }],
      ["b", "2022-02", 20, { topics: [one, other] }],
      ["c", whole, 25, { topics: ofWhole }],
    );
  expect(outcome(rule, register([other, one]))).toBe("1 fail");
  expect(outcome(rule, register([one]))).toBe("2 pass");
});

it("names the first and the last of the periods that were added, also of weeks", () => {
  const weeks = columns(
    ["a", "2022-11-01/2022-11-07", 4],
    ["b", "2022-11-08/2022-11-14", 5],
    ["c", "2022-11-01/2022-11-14", 9],
  );
  expect(inEnglish(rule, weeks)).toStrictEqual([
    "The record says 9 standing columns (1 November 2022 to 14 November 2022), exactly the sum of the 2 periods within that time (the first: 1 November 2022 to 7 November 2022; the last: 8 November 2022 to 14 November 2022); that is what there is at one time, which is not added up over periods.",
  ]);
});
