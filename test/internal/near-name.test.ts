import { describe, expect, it } from "vitest";
import { isNearName } from "../../src/internal/near-name.js";

describe("a name is near another one", () => {
  it.each([
    // But for capitals.
    ["seriesbreak", "seriesBreak"],
    ["ASOF", "asOf"],
    ["To", "to"],
    // One letter wrong, missing or too many.
    ["gazeteer", "gazetteer"],
    ["percnt", "percent"],
    ["participant", "participants"],
    ["unitts", "units"],
    ["lebel", "level"],
    ["tp", "to"],
    ["o", "to"],
    ["too", "to"],
    // Two neighbours that changed places.
    ["form", "from"],
    ["gazettere", "gazetteer"],
    // Two letters, of names that are not short, wherever they are.
    ["gazeter", "gazetteer"],
    ["acrossbraek", "acrossBreak"],
    ["zeriesBreal", "seriesBreak"],
    ["priodkinds", "periodKinds"],
    ["xxseriesBreak", "seriesBreak"],
  ])("%s, %s", (found, name) => {
    expect(isNearName(found, name)).toBe(true);
  });

  it.each([
    ["", "to"],
    ["add", "added"],
    ["by", "to"],
    ["lebbel", "level"],
    ["label", "level"],
    ["rfmo", "from"],
    ["zerjesBreal", "seriesBreak"],
    ["xxxseriesBreak", "seriesBreak"],
    ["zeros", "threshold"],
    ["__proto__", "per"],
    ["constructor", "correction"],
    ["0", "to"],
  ])("or not: %s, %s", (found, name) => {
    expect(isNearName(found, name)).toBe(false);
  });
});

it("a word that is an option of other functions is no slip", () => {
  expect([isNearName("unit", "units"), isNearName("units", "unit")]).toStrictEqual([false, false]);
  expect([isNearName("places", "place"), isNearName("place", "places")]).toStrictEqual([false, true]);
  expect([isNearName("Unit", "units"), isNearName("unitt", "unit")]).toStrictEqual([true, true]);
});

it("of a name without end little is looked at", () => {
  const long = "a".repeat(30_000_000);
  const started = performance.now();
  for (let times = 0; times < 1000; times += 1) expect(isNearName(long, "a".repeat(90))).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});
