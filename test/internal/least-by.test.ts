import { expect, it } from "vitest";
import { leastBy } from "../../src/internal/least-by.js";

it("finds the first of the items with the least number", () => {
  expect(leastBy(["bốn", "hai", "ba", "xa"], (word) => word.length)).toBe("ba");
  expect(leastBy<string>([], (word) => word.length)).toBeUndefined();
});
