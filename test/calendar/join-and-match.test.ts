import { describe, expect, it } from "vitest";
import { defineRegime } from "../../src/calendar/define-regime.js";
import { joinPeriods } from "../../src/calendar/join-periods.js";
import { matchPeriods } from "../../src/calendar/match-periods.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { periodKindsOf } from "../../src/calendar/period-kinds-of.js";
import { periodKinds } from "../../src/calendar/period-kinds.js";
import type { Period } from "../../src/calendar/period.js";
import { codeOf } from "../code-of.js";
import { broken } from "./broken-periods.js";
import { hostile } from "./hostile.js";

const read = (ids: readonly string[]) => ids.map((id) => parsePeriod(id));
const idsOf = (list: readonly Period[]) => list.map(({ id }) => id);
const months = (year: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${year}-${String(from + index).padStart(2, "0")}`);

describe("matchPeriods", () => {
  it.each([
    ["2022-07", "2022-07", [], []],
    ["2022-Q3", "2022-07", ["2022-08-01/2022-09-30"], []],
    ["2022-07", "2022-Q3", [], ["2022-08-01/2022-09-30"]],
    ["2022", "2022-05", ["2022-01-01/2022-04-30", "2022-06-01/2022-12-31"], []],
    ["2022", "2021", ["2022-01-01/2022-12-31"], ["2021-01-01/2021-12-31"]],
    ["R2022-Q1", "2021-12-15/2022-03-14", [], []],
    ["2022", "P2022-2022", [], []],
    ["C2022-06-01/2022-06-30", "R2022-06", ["2022-06-15/2022-06-30"], ["2022-05-15/2022-05-31"]],
    ["1900-01-01/2200-12-31", "2022", ["1900-01-01/2021-12-31", "2023-01-01/2200-12-31"], []],
  ])("%s and %s differ in %j and %j", (first, second, onlyInFirst, onlyInSecond) => {
    const match = matchPeriods(parsePeriod(first), parsePeriod(second));
    expect(idsOf(match.onlyInFirst)).toStrictEqual(onlyInFirst);
    expect(idsOf(match.onlyInSecond)).toStrictEqual(onlyInSecond);
    expect(match.flags).toStrictEqual([]);
  });

  it.each([
    ["2022", "R2022", ["2022-12-15/2022-12-31"], ["2021-12-15/2021-12-31"]],
    ["R2022-Q1", "2022-Q1", ["2021-12-15/2021-12-31"], ["2022-03-15/2022-03-31"]],
    ["2022-9M", "R2022-9M", ["2022-09-15/2022-09-30"], ["2021-12-15/2021-12-31"]],
    ["S2021-2022", "2022", ["2021-09-01/2021-12-31"], ["2022-09-01/2022-12-31"]],
  ])("%s and %s are of two regimes", (first, second, onlyInFirst, onlyInSecond) => {
    const pair = [parsePeriod(first), parsePeriod(second)] as const;
    expect(codeOf(() => matchPeriods(...pair))).toBe("regime-mismatch");
    expect(codeOf(() => matchPeriods(...pair, { acrossRegimes: "refuse" }))).toBe("regime-mismatch");
    const match = matchPeriods(...pair, { acrossRegimes: "compute" });
    expect(match.flags).toStrictEqual(["regimeMismatch"]);
    expect(idsOf(match.onlyInFirst)).toStrictEqual(onlyInFirst);
    expect(idsOf(match.onlyInSecond)).toStrictEqual(onlyInSecond);
  });

  it("says which regimes met", () => {
    expect(() => matchPeriods(parsePeriod("R2022"), parsePeriod("2022"))).toThrow(
      expect.objectContaining({ data: { regimes: ["calendar", "reporting"], periods: ["R2022", "2022"] } }),
    );
  });

  it.each([...hostile, ...broken])("throws for %s", (_, value) => {
    expect(codeOf(() => matchPeriods(value as never, parsePeriod("2022")))).toBe("invalid-period");
    expect(codeOf(() => matchPeriods(parsePeriod("2022"), value as never))).toBe("invalid-period");
  });
});

describe("joinPeriods", () => {
  it.each([
    [["2022-07"], "2022-07"],
    [["2022-09", "2022-07", "2022-08"], "2022-Q3"],
    [["2022-08", "2022-09"], "2022-08-01/2022-09-30"],
    [["R2022-Q1", "R2022-Q2"], "R2022-H1"],
    [["R2022-Q1", "R2022-Q2", "R2022-Q3"], "R2022-9M"],
    [["R2022-9M", "R2022-Q4"], "R2022"],
    [["2022-H1", "2022-07"], "2022-01-01/2022-07-31"],
    [months("2022", 1, 12), "2022"],
    // Twelve months of the calendar are no school year, though they have its days.
    [[...months("2021", 9, 12), ...months("2022", 1, 8)], "2021-09-01/2022-08-31"],
    [["S2021-2022"], "S2021-2022"],
    [["2022", "2023"], "2022-01-01/2023-12-31"],
    [["2022-01-01/2022-01-31", "2022-02-01/2022-03-31"], "2022-01-01/2022-03-31"],
    [["2022-01-01/2022-01-31", "2022-02", "2022-03"], "2022-Q1"],
    [["1900", "1901"], "1900-01-01/1901-12-31"],
  ])("%j make up %s", (ids, id) => {
    const periods = read(ids);
    expect(joinPeriods(periods)).toStrictEqual({
      period: parsePeriod(id),
      flags: [],
      leftOut: [],
      shared: [],
    });
    expect(idsOf(periods)).toStrictEqual(ids);
  });

  it.each([
    [["2022-Q1", "2022-Q3"], ["2022-04-01/2022-06-30"], []],
    [["2022-H1", "2022-Q2"], [], ["2022-04-01/2022-06-30"]],
    [["2022-07", "2022-07"], [], ["2022-07-01/2022-07-31"]],
    [["2022-07", "2022-06-30/2022-07-01"], [], ["2022-07-01/2022-07-01"]],
  ])("%j do not follow one another", (ids, leftOut, shared) => {
    const data = expect.objectContaining({ leftOut, shared }) as unknown;
    const failure = expect.objectContaining({ code: "not-adjacent", data }) as unknown;
    expect(() => joinPeriods(read(ids))).toThrow(failure);
    expect(() => joinPeriods(read(ids), { acrossRegimes: "compute" })).toThrow(failure);
  });

  it.each([
    [["R2022-H1", "2022-H2"], "2021-12-15/2022-12-31", ["2022-06-15/2022-06-30"], []],
    [["2022-H1", "R2022-H2"], "2022-01-01/2022-12-14", [], ["2022-06-15/2022-06-30"]],
    [["2022", "R2022"], "2021-12-15/2022-12-31", [], ["2022-01-01/2022-12-14"]],
  ])("%j are of two regimes", (ids, id, leftOut, shared) => {
    expect(codeOf(() => joinPeriods(read(ids)))).toBe("regime-mismatch");
    const joined = joinPeriods(read(ids), { acrossRegimes: "compute" });
    expect(joined.period.id).toBe(id);
    expect(joined.flags).toStrictEqual(["regimeMismatch"]);
    expect([idsOf(joined.leftOut), idsOf(joined.shared)]).toStrictEqual([leftOut, shared]);
  });

  it("knows the periods of your own regimes", () => {
    const mine = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
    const options = { periodKinds: [...periodKinds, ...periodKindsOf(mine)] };
    const quarters = ["K2022-Q1", "K2022-Q2", "K2022-Q3"].map((id) => parsePeriod(id, options.periodKinds));
    expect(joinPeriods(quarters, options).period.id).toBe("K2022-9M");
    expect(codeOf(() => joinPeriods(quarters))).toBe("unknown-period-kind");
  });

  it("needs a period", () => {
    expect(codeOf(() => joinPeriods([]))).toBe("invalid-period");
  });

  it.each([...hostile, ...broken])("throws for %s", (_, value) => {
    expect(codeOf(() => joinPeriods(value as never))).toBe("invalid-period");
    expect(codeOf(() => joinPeriods([parsePeriod("2022"), value as never]))).toBe("invalid-period");
  });
});
