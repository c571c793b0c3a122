import {
  between,
  createGazetteer,
  defineUnit,
  exactly,
  type Figure,
  moreThan,
  parsePeriod,
  restate,
  type RestateOptions,
  type PlacePoint,
  totalsOf,
  units,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { hostile } from "../calendar/hostile.js";
import { codeOf } from "../code-of.js";
import { at, eve, on } from "./before-and-after.js";
import { communes } from "./communes.js";

const provinces = createGazetteer(vietnamProvinces);
const corner = createGazetteer(communes);

function numbers(figure: Figure | null | undefined): readonly (number | null)[] | null {
  return figure == null ? null : [figure.estimate, figure.lower, figure.upper];
}

function rows(series: readonly PlacePoint[], options: RestateOptions) {
  return restate(series, options).series.map(({ unit, value }) => [unit, numbers(value)]);
}

describe("Hòa Bình, Phú Thọ and Vĩnh Phúc on Phú Thọ of today", () => {
  const models = [
    at("17", exactly(123, "model")),
    at("25", moreThan(200, "model")),
    at("26", between(70, 80, "model")),
  ];

  it("add, bounds and all", () => {
    const { series, groups, unplaced, events } = restate(models, { gazetteer: provinces, to: on });
    expect(
      series.map(({ unit, value, from, missing }) => [unit, numbers(value), from, missing]),
    ).toStrictEqual([["25", [398, 394, null], ["17", "25", "26"], []]]);
    expect(series[0]?.value?.flags).toStrictEqual(["restated"]);
    expect(series[0]?.events).toStrictEqual(events);
    expect(events.map(({ kind, legalBasis }) => [kind, legalBasis])).toStrictEqual([
      ["merged", "202/2025/QH15"],
    ]);
    expect([groups, unplaced]).toStrictEqual([[], []]);
  });

  it("and back lie between nothing and all of it, with their sum kept", () => {
    const back = restate([at("25", exactly(400, "model"), "2026")], { gazetteer: provinces, to: eve });
    expect(back.series.map(({ unit, value }) => [unit, numbers(value)])).toStrictEqual([
      ["17", [134, 0, 400]],
      ["25", [133, 0, 400]],
      ["26", [133, 0, 400]],
    ]);
    expect(back.groups.map(({ units: codes, value }) => [codes, numbers(value)])).toStrictEqual([
      [
        ["17", "25", "26"],
        [400, 400, 400],
      ],
    ]);
    expect(totalsOf(back).map(({ period, value }) => [period, numbers(value)])).toStrictEqual([
      ["2026", [400, 400, 400]],
    ]);
    expect(Object.isFrozen(totalsOf(back))).toBe(true);
  });

  it("and back with shares are those parts of it", () => {
    const shares = { "25": { "17": 0.3, "25": 0.5, "26": 0.2 } };
    expect(
      rows([at("25", between(400, 500, "model"), "2026")], { gazetteer: provinces, to: eve, shares }),
    ).toStrictEqual([
      ["17", [135, 120, 150]],
      ["25", [225, 200, 250]],
      ["26", [90, 80, 100]],
    ]);
  });

  it("with shares in thirds sum to the whole in point value", () => {
    const shares = { "25": { "17": 1 / 3, "25": 1 / 3, "26": 1 / 3 } };
    expect(
      rows([at("25", exactly(100, "model"), "2026")], { gazetteer: provinces, to: eve, shares }),
    ).toStrictEqual([
      ["17", [33.333334, 33.333333, 33.333334]],
      ["25", [33.333333, 33.333333, 33.333334]],
      ["26", [33.333333, 33.333333, 33.333334]],
    ]);
  });
});

describe("which units a point is on", () => {
  it.each([
    ["2024", on, { "10": 3, "15": 4 }, "15"],
    ["2025-06", on, { "10": 3, "15": 4 }, "15"],
    ["2025-07", on, { "15": 7 }, "15"],
    ["2025", on, { "15": 7 }, "15"],
    ["R2024", eve, { "10": 7 }, "10"],
  ])("%s to %s: %j becomes %s", (period, to, values, expected) => {
    const series = Object.entries(values).map(([code, value]) => at(code, value, period));
    expect(rows(series, { gazetteer: provinces, to })).toStrictEqual([[expected, [7, 7, 7]]]);
  });

  it("is that of the last day of the period, unless a date is given", () => {
    const { series, unplaced } = restate([at("17", 7, "2025")], { gazetteer: provinces, to: on });
    expect([
      series.length,
      unplaced.map(({ unit, reason, value }) => [unit, reason, numbers(value)]),
    ]).toStrictEqual([0, [["17", "unknownUnit", [7, 7, 7]]]]);
    const all = [at("17", 7, "2025"), at("25", 2, "2025"), at("26", 1, "2025")];
    expect(rows(all, { gazetteer: provinces, to: on, from: eve })).toStrictEqual([["25", [10, 10, 10]]]);
  });

  it("passes through new names and types, flagged; what nothing happened to is as it was", () => {
    const { series } = restate([at("75", 7, "2025"), at("01", exactly(5, "model"), "2025")], {
      gazetteer: provinces,
      to: "2026-04-30",
    });
    expect(series.map(({ unit, value, events }) => [unit, value?.flags, events.length])).toStrictEqual([
      ["01", [], 0],
      ["75", ["restated"], 1],
    ]);
  });
});

describe("a corner of communes on 1 July 2025", () => {
  const all = ["05001", "05002", "05003", "05004", "05005"].map((code, n) => at(code, 10 + n));
  const options = { gazetteer: corner, to: on };

  it("half of 05003 may be in either", () => {
    expect(rows(all, options)).toStrictEqual([
      ["05001", [27, 21, 33]],
      ["05004", [19, 13, 25]],
      ["05005", [14, 14, 14]],
    ]);
    const { groups } = restate(all, options);
    expect(groups.map(({ units: codes, value }) => [codes, numbers(value)])).toStrictEqual([
      [
        ["05001", "05004"],
        [46, 46, 46],
      ],
    ]);
  });

  it("or is divided by shares", () => {
    const shares = { "05003": { "05001": 0.75, "05004": 0.25 } };
    expect(rows(all, { ...options, shares })).toStrictEqual([
      ["05001", [30, 30, 30]],
      ["05004", [16, 16, 16]],
      ["05005", [14, 14, 14]],
    ]);
  });

  it("what ended without a successor is kept aside, and counted in the total", () => {
    const restated = restate([...all, at("05006", 100)], options);
    expect(restated.unplaced.map(({ unit, reason, value }) => [unit, reason, numbers(value)])).toStrictEqual([
      ["05006", "noSuccessor", [100, 100, 100]],
    ]);
    expect(numbers(totalsOf(restated)[0]?.value)).toStrictEqual([160, 160, 160]);
  });

  it("what comes from nowhere is kept aside too", () => {
    const late = createGazetteer({
      units: [{ code: "1", name: "A", level: "province", validFrom: on }],
      successions: [],
    });
    const { unplaced } = restate([at("1", 5, "2026")], { gazetteer: late, to: eve });
    expect(unplaced.map(({ reason }) => reason)).toStrictEqual(["noPredecessor"]);
  });

  it("what was not reported stays so, and takes what it belongs to with it", () => {
    const restated = restate([...all.slice(0, 2), at("05003", null), ...all.slice(3)], options);
    expect(
      restated.series.map(({ unit, value, reported, missing }) => [
        unit,
        numbers(value),
        numbers(reported),
        missing,
      ]),
    ).toStrictEqual([
      ["05001", null, [21, 21, 21], ["05003"]],
      ["05004", null, [13, 13, 13], ["05003"]],
      ["05005", [14, 14, 14], [14, 14, 14], []],
    ]);
    expect(
      totalsOf(restated).map(({ value, reported, missing }) => [value, numbers(reported), missing]),
    ).toStrictEqual([[null, [48, 48, 48], ["05003"]]]);
  });

  it("a district's figure is divided among what became of its communes", () => {
    const { unplaced, series } = restate([at("157", 100), at("05004", 5)], options);
    expect(series.map(({ unit, value }) => [unit, numbers(value)])).toStrictEqual([
      ["05001", [50, 0, 100]],
      ["05004", [55, 5, 105]],
    ]);
    expect(unplaced).toStrictEqual([]);
  });
});

it("a district one of whose communes was dissolved cannot be placed, and those that have a part of it say so", () => {
  const series = [at("157", 40), at("158", 100)];
  const restated = restate(series, { gazetteer: corner, to: on });
  expect(restated.unplaced.map(({ unit, reason, value }) => [unit, reason, numbers(value)])).toStrictEqual([
    ["158", "noSuccessor", [100, 100, 100]],
  ]);
  expect(
    restated.series.map(({ unit, value, reported, missing }) => [
      unit,
      numbers(value),
      numbers(reported),
      missing,
    ]),
  ).toStrictEqual([
    ["05001", [20, 0, 40], [20, 0, 40], []],
    ["05004", null, [20, 0, 40], ["158"]],
    ["05005", null, null, ["158"]],
  ]);
  expect(totalsOf(restated).map(({ value, missing }) => [numbers(value), missing])).toStrictEqual([
    [[140, 140, 140], []],
  ]);
});

describe("series side by side", () => {
  it("are told apart by further keys, which are kept", () => {
    const series = ["a", "b"].flatMap((movement) =>
      ["17", "25", "26"].map((unit) => ({
        unit,
        movement,
        period: parsePeriod("2024"),
        value: exactly(5, "model"),
      })),
    );
    const restated = restate(series, { gazetteer: provinces, to: on });
    expect(
      restated.series.map(({ movement, period, unit, value }) => [movement, period.id, unit, numbers(value)]),
    ).toStrictEqual([
      ["a", "2024", "25", [15, 15, 15]],
      ["b", "2024", "25", [15, 15, 15]],
    ]);
    expect(totalsOf(restated).map(({ movement, value }) => [movement, value?.estimate])).toStrictEqual([
      ["a", 15],
      ["b", 15],
    ]);
  });

  it("may be restated again", () => {
    const series = [at("17", 30), at("25", 18), at("26", 12)];
    const there = restate(series, { gazetteer: provinces, to: on }).series;
    const back = restate(there, { gazetteer: provinces, from: on, to: eve }).series;
    expect(back.map(({ unit, from, value }) => [unit, from, numbers(value)])).toStrictEqual([
      ["17", ["25"], [20, 0, 60]],
      ["25", ["25"], [20, 0, 60]],
      ["26", ["25"], [20, 0, 60]],
    ]);
  });
});

describe("what does not add over places", () => {
  const followers = [
    at("17", exactly(300, "follower")),
    at("25", exactly(500, "follower")),
    at("26", exactly(200, "follower")),
  ];

  it("is at least the largest part, at most the sum", () => {
    const { series } = restate(followers, { gazetteer: provinces, to: on });
    expect(numbers(series[0]?.value)).toStrictEqual([1000, 500, 1000]);
    expect(series[0]?.value?.flags).toStrictEqual(["possibleOverlap", "restated"]);
  });

  it("as types of models, of which one stands in many places, and unlike their sites", () => {
    const of = (unit: "modelSite" | "modelType") => {
      const parts = [at("17", exactly(47, unit)), at("25", exactly(30, unit)), at("26", exactly(12, unit))];
      return numbers(restate(parts, { gazetteer: provinces, to: on }).series[0]?.value);
    };
    expect(of("modelType")).toStrictEqual([89, 47, 89]);
    expect(of("modelSite")).toStrictEqual([89, 89, 89]);
  });

  it("is divided within bounds even where there are shares", () => {
    const shares = { "25": { "17": 0.25, "25": 0.25, "26": 0.5 } };
    const back = restate([at("25", exactly(800, "follower"), "2026")], {
      gazetteer: provinces,
      to: eve,
      shares,
    });
    expect(back.series.map(({ value }) => numbers(value))).toStrictEqual([
      [200, 0, 800],
      [200, 0, 800],
      [400, 0, 800],
    ]);
    expect(numbers(totalsOf(back)[0]?.value)).toStrictEqual([800, 800, 800]);
  });

  it("is not added to another unit, even one that it may be counted as, in whatever order", () => {
    const own = defineUnit({ id: "visitor", additiveOverPlaces: false, countableAs: ["follower"] });
    const registry = { ...units, [own.id]: own };
    const options = { gazetteer: provinces, to: on, units: registry };
    const [one, other] = [exactly(3, own), exactly(4, "follower")];
    expect(codeOf(() => restate([at("17", one), at("25", other)], options))).toBe("unit-mismatch");
    expect(codeOf(() => restate([at("17", other), at("25", one)], options))).toBe("unit-mismatch");
  });

  it("may be a unit of your own", () => {
    const own = defineUnit({ id: "visitor", additiveOverPlaces: false });
    const registry = { ...units, [own.id]: own };
    const series = [at("17", exactly(3, own)), at("25", exactly(4, own)), at("26", exactly(2, own))];
    expect(codeOf(() => restate(series, { gazetteer: provinces, to: on }))).toBe("unknown-unit");
    const restated = restate(series, { gazetteer: provinces, to: on, units: registry });
    expect(numbers(restated.series[0]?.value)).toStrictEqual([9, 4, 9]);
  });
});

describe("what cannot be calculated with throws", () => {
  const options = { gazetteer: provinces, to: on };
  it.each<[string, unknown, string]>([
    ["a point without a unit", [{ period: "2024", value: 1 }], "invalid-series"],
    ["a point without a period", [{ unit: "17", value: 1 }], "invalid-period"],
    ["a period that there is not", [at("17", 1, "2024-13")], "invalid-period"],
    ["a value below zero", [at("17", -1)], "invalid-figure"],
    ["a value that is none", [at("17", Number.NaN)], "invalid-figure"],
    ["text for a value", [at("17", "trên 7" as never)], "invalid-figure"],
    ["a key that is a list", [{ ...at("17", 1), topics: ["a"] }], "invalid-series"],
    ["the same point twice", [at("17", 1), at("17", 2)], "duplicate-point"],
    [
      "two units in one sum",
      [at("17", exactly(1, "model")), at("25", exactly(1, "session"))],
      "unit-mismatch",
    ],
    ["no point", [null], "invalid-series"],
    ["no list", {}, "invalid-series"],
  ])("%s: %s", (_, series, code) => {
    expect(codeOf(() => restate(series as never, options))).toBe(code);
  });

  it.each([
    ["shares below zero", { "17": -0.5, "25": 1, "26": 0.5 }],
    ["shares that sum to less", { "17": 0.3, "25": 0.3, "26": 0.3 }],
    ["shares that sum to more", { "17": 0.4, "25": 0.4, "26": 0.4 }],
    ["a part without a share", { "17": 0.5, "25": 0.5 }],
    ["a part that there is not", { "17": 0.5, "25": 0.25, "26": 0.25, "27": 0 }],
    ["a share that is not a number", { "17": "0.5" as unknown as number, "25": 0.25, "26": 0.25 }],
    ["no shares", {}],
  ])("%s: invalid-shares", (_, shares) => {
    const series = [at("25", 10, "2026")];
    expect(codeOf(() => restate(series, { gazetteer: provinces, to: eve, shares: { "25": shares } }))).toBe(
      "invalid-shares",
    );
  });

  it.each(hostile)("hostile values: %s", (_, value) => {
    expect(codeOf(() => restate([], { gazetteer: provinces, to: value as never }))).toBe("invalid-date");
    expect(codeOf(() => restate([], { gazetteer: value as never, to: on }))).toBe("invalid-gazetteer");
    const asValue = codeOf(() => restate([at("17", value as never)], options));
    expect(asValue).toBe(value == null || value === 2022 ? "nothing" : "invalid-figure");
  });

  it("is told with its place", () => {
    expect(() => restate([at("01", 1), at("17", -1)], options)).toThrow(
      expect.objectContaining({ code: "invalid-figure", path: [1, "value"] }),
    );
  });
});
