import { exactly } from "phongtrao";
import { expect, it } from "vitest";
import { found, outcome } from "../check-rule.js";

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
