import {
  between,
  createGazetteer,
  exactly,
  type Figure,
  type GazetteerInput,
  moreThan,
  type PlacePoint,
  restate,
  type SplitShares,
  toFigure,
  totalsOf,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";
import { eve, provinces } from "./before-and-after.js";

type Value = PlacePoint["value"];
type Numbers = readonly [estimate: number, lower: number, upper: number | null];

function numbers(figure: Figure | null): Numbers | null {
  return figure === null ? null : [figure.estimate, figure.lower, figure.upper];
}

/** A value of Phú Thọ of 2026 on the three provinces that were there before: 17, 25 and 26. */
function backOf(value: Value, shares?: SplitShares): readonly (Numbers | null)[] {
  const options = { gazetteer: provinces(), to: eve, shares };
  const { series } = restate([{ unit: "25", period: "2026", value }], options);
  expect(series.map(({ unit }) => unit)).toStrictEqual(["17", "25", "26"]);
  return series.map((point) => numbers(point.value));
}

describe("a value that is split", () => {
  it.each<[string, Value, readonly Numbers[]]>([
    [
      "a count of what is whole is divided into whole point values, the rest going to the first",
      exactly(2, "model"),
      [
        [1, 0, 2],
        [1, 0, 2],
        [0, 0, 2],
      ],
    ],
    [
      "a plain whole number likewise",
      1,
      [
        [1, 0, 1],
        [0, 0, 1],
        [0, 0, 1],
      ],
    ],
    [
      "a plain number with decimals into parts with decimals",
      0.5,
      [
        [0.166667, 0, 0.5],
        [0.166667, 0, 0.5],
        [0.166666, 0, 0.5],
      ],
    ],
    [
      "what is counted in parts, too, though it is whole itself",
      exactly(1, "hour"),
      [
        [0.333334, 0, 1],
        [0.333333, 0, 1],
        [0.333333, 0, 1],
      ],
    ],
    [
      "a point value between two whole counts too",
      between(1, 2, "model"),
      [
        [0.5, 0, 2],
        [0.5, 0, 2],
        [0.5, 0, 2],
      ],
    ],
    [
      "nothing is nothing everywhere",
      0,
      [
        [0, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    ],
  ])("%s", (_, value, expected) => {
    expect(backOf(value)).toStrictEqual(expected);
  });

  it("without an upper bound is without one in each part", () => {
    const bounds = backOf(moreThan(200, "model")).map((part) => part?.slice(1));
    expect(bounds).toStrictEqual([
      [0, null],
      [0, null],
      [0, null],
    ]);
  });

  it("by shares, of which one is the whole, is that in one unit and nothing in the others", () => {
    const shares = { "25": { "17": 0, "25": 1, "26": 0 } };
    const whole = toFigure(moreThan(200, "model"));
    const nothing = [0, 0, 0];
    expect(backOf(moreThan(200, "model"), shares)).toStrictEqual([
      nothing,
      [whole.estimate, whole.lower, null],
      nothing,
    ]);
  });

  it("by shares that do not come out even has point values with decimals", () => {
    const shares = { "25": { "17": 0.25, "25": 0.25, "26": 0.5 } };
    expect(backOf(exactly(10, "model"), shares)).toStrictEqual([
      [2.5, 2.5, 2.5],
      [2.5, 2.5, 2.5],
      [5, 5, 5],
    ]);
  });

  it("by shares is bounded from below and from above, in six decimals", () => {
    const shares = { "25": { "17": 2 / 3, "25": 1 / 3, "26": 0 } };
    expect(backOf(exactly(100, "model"), shares)).toStrictEqual([
      [66.666667, 66.666666, 66.666667],
      [33.333333, 33.333333, 33.333334],
      [0, 0, 0],
    ]);
  });

  it("by shares has no upper bound where it had none", () => {
    const shares = { "25": { "17": 0.5, "25": 0.25, "26": 0.25 } };
    expect(backOf(moreThan(199, "hour"), shares).map((part) => part?.[2])).toStrictEqual([null, null, null]);
  });

  it("by shares that sum to a little more than 1, as rounded thirds may, is still all of it", () => {
    const third = 0.3333333334;
    const parts = backOf(between(3, 6, "hour"), { "25": { "17": third, "25": third, "26": third } });
    expect(parts).toStrictEqual([
      [1.5, 1, 2],
      [1.5, 1, 2],
      [1.5, 1, 2],
    ]);
  });

  it("of people who may be counted in several places is at most all of them, whatever the shares", () => {
    const shares = { "25": { "17": 0, "25": 1, "26": 0 } };
    expect(backOf(exactly(800, "follower"), shares)).toStrictEqual([
      [0, 0, 800],
      [800, 800, 800],
      [0, 0, 800],
    ]);
  });

  it("assumes nothing where there is nothing to divide, and where shares are given", () => {
    const flagsOf = (count: number, shares?: SplitShares) =>
      restate([{ unit: "25", period: "2026", value: exactly(count, "model") }], {
        gazetteer: provinces(),
        to: eve,
        shares,
      }).series.map(({ value }) => [value?.flags, value?.assumptions]);
    const plain = [["restated"], []];
    expect(flagsOf(0)).toStrictEqual([plain, plain, plain]);
    expect(flagsOf(10, { "25": { "17": 0.3, "25": 0.5, "26": 0.2 } })).toStrictEqual([plain, plain, plain]);
  });

  it("says that it was restated, whence it came, and what happened", () => {
    const point = { unit: "25", period: "2026", value: exactly(3, "model") } as const;
    const { series, events, groups, unplaced, to } = restate([point], { gazetteer: provinces(), to: eve });
    const merged = vietnamProvinces.successions.filter(({ to: codes }) => codes.includes("25"));
    const told = { flags: ["assumed", "restated"], assumptions: ["dividedEvenly"] };
    const value = { unit: "model", estimate: 1, lower: 0, upper: 3, ...told };
    expect(series).toStrictEqual(
      ["17", "25", "26"].map((unit) => ({
        unit,
        period: "2026",
        value,
        reported: value,
        missing: [],
        from: ["25"],
        events: merged,
      })),
    );
    const all = { ...value, estimate: 3, lower: 3, flags: [], assumptions: [] };
    expect(groups).toStrictEqual([
      { units: ["17", "25", "26"], period: "2026", value: all, reported: all, missing: [] },
    ]);
    expect([to, events, unplaced]).toStrictEqual([eve, merged, []]);
  });

  it("keeps the flags and assumptions that it had, and whence it came", () => {
    const lineage = { from: "records", operation: "reported", list: "ledger", records: ["l1"] } as const;
    const value: Figure<"model"> = {
      ...toFigure(exactly(3, "model")),
      flags: ["incomplete"],
      assumptions: ["nothingAdded"],
      lineage,
    };
    const { series } = restate([{ unit: "25", period: "2026", value }], { gazetteer: provinces(), to: eve });
    const [part] = series;
    expect([part?.value?.flags, part?.value?.assumptions]).toStrictEqual([
      ["assumed", "incomplete", "restated"],
      ["dividedEvenly", "nothingAdded"],
    ]);
    expect(part?.value?.lineage).toStrictEqual({
      from: "figures",
      operation: "restated",
      operands: [{ figure: value, sign: 1 }],
    });
  });
});

/** Unit 1 is split in 2010 into 2 and 3; in 2020, what the case says. The units are 1 to 9; those that do not end are listed first. */
function splitTwice(second: readonly object[], lives: readonly (readonly [string, string?, string?])[]) {
  const input = {
    units: lives.map(([code, from = "2000-01-01", to]) => ({
      code,
      name: `Tỉnh ${code}`,
      level: "province",
      validFrom: from,
      ...(to !== undefined && { validTo: to }),
    })),
    successions: [
      ...second.map((event) => ({ effectiveOn: "2020-01-01", ...event })),
      { kind: "split", effectiveOn: "2010-01-01", from: ["1"], to: ["3", "2"] },
    ],
  };
  return createGazetteer(input as unknown as GazetteerInput);
}

const one = ["1", "2000-01-01", "2009-12-31"] as const;
const inBetween = (code: string) => [code, "2010-01-01", "2019-12-31"] as const;
const ofTwo = (code: string) => [code, "2010-01-01"] as const;
const ofThree = (code: string) => [code, "2020-01-01"] as const;

function forth(gazetteer: ReturnType<typeof createGazetteer>, shares?: SplitShares) {
  const restated = restate([{ unit: "1", period: "2005", value: exactly(8, "model") }], {
    gazetteer,
    to: "2020-01-01",
    shares,
  });
  return {
    series: restated.series.map(({ unit, value }) => [unit, numbers(value)]),
    groups: restated.groups.map(({ units }) => units),
    events: restated.events.map(({ kind, effectiveOn }) => `${kind} ${effectiveOn.slice(0, 4)}`),
    unplaced: restated.unplaced.map(({ unit, reason }) => [unit, reason]),
    totals: totalsOf(restated).map(({ value }) => numbers(value)),
  };
}

describe("over two events", () => {
  const merged = splitTwice(
    [{ kind: "merged", from: ["2", "3"], to: ["4"] }],
    [ofThree("4"), inBetween("3"), inBetween("2"), one],
  );
  const again = splitTwice(
    [{ kind: "split", from: ["3"], to: ["4", "5"] }],
    [ofThree("5"), ofThree("4"), inBetween("3"), ofTwo("2"), one],
  );
  const ended = splitTwice([{ kind: "dissolved", from: ["3"], to: [] }], [inBetween("3"), ofTwo("2"), one]);

  it("says that a part is an even one, although shares are given for the other split", () => {
    const { series } = restate([{ unit: "1", period: "2005", value: exactly(8, "model") }], {
      gazetteer: again,
      to: "2020-01-01",
      shares: { "1": { "2": 0.5, "3": 0.5 } },
    });
    expect(series.map(({ unit, value }) => [unit, numbers(value), value?.assumptions])).toStrictEqual([
      ["2", [4, 4, 4], []],
      ["4", [2, 0, 4], ["dividedEvenly"]],
      ["5", [2, 0, 4], ["dividedEvenly"]],
    ]);
  });

  it("parts that come together again are the whole, exactly", () => {
    expect(forth(merged)).toStrictEqual({
      series: [["4", [8, 8, 8]]],
      groups: [],
      events: ["split 2010", "merged 2020"],
      unplaced: [],
      totals: [[8, 8, 8]],
    });
  });

  it("a part of a part has its part of the point value, and bounds up to all", () => {
    expect(forth(again)).toStrictEqual({
      series: [
        ["2", [4, 0, 8]],
        ["4", [2, 0, 8]],
        ["5", [2, 0, 8]],
      ],
      groups: [["2", "4", "5"]],
      events: ["split 2010", "split 2020"],
      unplaced: [],
      totals: [[8, 8, 8]],
    });
  });

  it("shares of the first split bound what the second divides", () => {
    expect(forth(again, { "1": { "2": 0.75, "3": 0.25 } }).series).toStrictEqual([
      ["2", [6, 6, 6]],
      ["4", [1, 0, 2]],
      ["5", [1, 0, 2]],
    ]);
  });

  it("shares of the second split divide what the first may have left", () => {
    expect(forth(again, { "3": { "4": 0.25, "5": 0.75 } }).series).toStrictEqual([
      ["2", [4, 0, 8]],
      ["4", [1, 0, 2]],
      ["5", [3, 0, 6]],
    ]);
  });

  it("shares of the second split give point values with decimals, even of what is whole", () => {
    expect(forth(again, { "3": { "4": 0.1, "5": 0.9 } }).series).toStrictEqual([
      ["2", [4, 0, 8]],
      ["4", [0.4, 0, 0.8]],
      ["5", [3.6, 0, 7.2]],
    ]);
  });

  it("units stand by code, and the first of them has what is left over, whichever was first in time", () => {
    const recoded = splitTwice(
      [{ kind: "recoded", from: ["2"], to: ["5"] }],
      [ofThree("5"), ofTwo("3"), inBetween("2"), one],
    );
    const series = [{ unit: "1", period: "2005", value: 1 }];
    const restated = restate(series, { gazetteer: recoded, to: "2020-01-01" });
    expect(restated.series.map(({ unit, value }) => [unit, value?.estimate])).toStrictEqual([
      ["3", 1],
      ["5", 0],
    ]);
    expect(restated.groups.map(({ units }) => units)).toStrictEqual([["3", "5"]]);
  });

  it("shares of both divide exactly", () => {
    const shares = { "1": { "2": 0.5, "3": 0.5 }, "3": { "4": 0.25, "5": 0.75 } };
    expect(forth(again, shares).series).toStrictEqual([
      ["2", [4, 4, 4]],
      ["4", [1, 1, 1]],
      ["5", [3, 3, 3]],
    ]);
  });

  it("a part that ended without a successor keeps all of it from being placed", () => {
    const aside = {
      series: [["2", null]],
      groups: [],
      events: ["split 2010"],
      unplaced: [["1", "noSuccessor"]],
      totals: [[8, 8, 8]],
    };
    expect(forth(ended)).toStrictEqual(aside);
    expect(forth(ended, { "1": { "2": 0.5, "3": 0.5 } })).toStrictEqual(aside);
  });

  it("unless its share is nothing", () => {
    expect(forth(ended, { "1": { "2": 1, "3": 0 } })).toStrictEqual({
      series: [["2", [8, 8, 8]]],
      groups: [],
      events: ["split 2010"],
      unplaced: [],
      totals: [[8, 8, 8]],
    });
  });

  it("a unit that was named anew before is split by its shares all the same", () => {
    const renamed = createGazetteer({
      units: [
        { code: "1", name: "A", level: "province", validFrom: "2000-01-01", validTo: "2009-12-31" },
        { code: "1", name: "B", level: "province", validFrom: "2010-01-01", validTo: "2019-12-31" },
        { code: "2", name: "C", level: "province", validFrom: "2020-01-01" },
        { code: "3", name: "D", level: "province", validFrom: "2020-01-01" },
      ],
      successions: [
        { kind: "renamed", effectiveOn: "2010-01-01", from: ["1"], to: ["1"] },
        { kind: "split", effectiveOn: "2020-01-01", from: ["1"], to: ["2", "3"] },
      ],
    });
    expect(forth(renamed, { "1": { "2": 0.25, "3": 0.75 } }).series).toStrictEqual([
      ["2", [2, 2, 2]],
      ["3", [6, 6, 6]],
    ]);
  });

  it("shares that name the units of the last day, not of the split, are refused", () => {
    const error = thrownBy(() => forth(again, { "1": { "2": 0.5, "4": 0.25, "5": 0.25 } }));
    expect([error.code, error.data["expected"]]).toStrictEqual(["invalid-shares", ["2", "3"]]);
  });

  it("shares of a code that no unit ever had are refused: they would divide nothing", () => {
    const error = thrownBy(() => forth(again, { "9": { "2": 0.5, "3": 0.5 } }));
    expect([error.code, error.path]).toStrictEqual(["unknown-admin-unit", ["shares", "9"]]);
    expect(error.message).toBe('No unit has the code "9" on any day; no unit ever had it.');
  });

  it("shares of a unit that is not split are not needed, and not minded", () => {
    expect(forth(merged, { "4": { "5": 1 } }).series).toStrictEqual([["4", [8, 8, 8]]]);
  });
});
