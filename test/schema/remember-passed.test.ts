import { describe, expect, it, vi } from "vitest";
import { rememberPassed } from "../../src/schema/remember-passed.js";

describe("a test that remembers what passed", () => {
  it("is made once of a word that passes, and each time of one that does not", () => {
    const test = vi.fn((word: string) => word === "2022");
    const isYear = rememberPassed(test);
    expect([isYear("2022"), isYear("2022"), isYear("2023"), isYear("2023")]).toStrictEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(test.mock.calls.flat()).toStrictEqual(["2022", "2023", "2023"]);
  });

  it("forgets, so that it never holds more than so many words", () => {
    const test = vi.fn(() => true);
    const passes = rememberPassed(test);
    for (let n = 0; n < 4_001; n++) passes(`word ${n}`);
    passes("word 4000");
    expect(test).toHaveBeenCalledTimes(4_001);
    passes("word 0");
    expect(test).toHaveBeenCalledTimes(4_002);
  });

  it("does not keep long words", () => {
    const test = vi.fn(() => true);
    const passes = rememberPassed(test);
    const long = "2".repeat(41);
    expect([passes(long), passes(long)]).toStrictEqual([true, true]);
    expect(test).toHaveBeenCalledTimes(2);
  });
});
