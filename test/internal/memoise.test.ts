import { expect, it } from "vitest";
import { memoise } from "../../src/internal/memoise.js";

it("computes each key once, and nothing of a key is not asked again either", () => {
  const asked: string[] = [];
  const lengthOf = memoise((key: string) => {
    asked.push(key);
    return key === "" ? undefined : key.length;
  });
  expect(["a", "bb", "a", "", "", "bb"].map(lengthOf)).toStrictEqual([1, 2, 1, undefined, undefined, 2]);
  expect(asked).toStrictEqual(["a", "bb", ""]);
});

it("computes anew what threw", () => {
  let calls = 0;
  const failing = memoise(() => {
    calls += 1;
    throw new Error("no value");
  });
  expect(() => failing("a")).toThrow("no value");
  expect(() => failing("a")).toThrow("no value");
  expect(calls).toBe(2);
});
