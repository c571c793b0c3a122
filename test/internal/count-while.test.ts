import { expect, it } from "vitest";
import { countWhile } from "../../src/internal/count-while.js";

it("counts the items up to the first that does not hold", () => {
  const numbers = [1, 3, 3, 5, 8];
  const upTo = (most: number) => countWhile(numbers, (number) => number <= most);
  expect([0, 1, 2, 3, 4, 5, 8, 9].map(upTo)).toStrictEqual([0, 1, 1, 3, 3, 4, 5, 5]);
  expect(countWhile([], () => true)).toBe(0);
});
