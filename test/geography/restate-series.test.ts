import {
  createGazetteer,
  exactly,
  type Figure,
  parsePeriod,
  periodKinds,
  periodKindsOf,
  defineRegime,
  restate,
  totalsOf,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";
import { at, corner, eve, on, provinces } from "./before-and-after.js";

const count = (figure: Figure | null) => figure?.estimate ?? null;

describe("the order of a restated series", () => {
  const options = {
    get gazetteer() {
      return provinces();
    },
    to: "2024-12-31",
    from: "2024-12-31",
  };

  it("is that of the periods, by first and then by last day, and of the codes", () => {
    const series = [
      at("10", 1, "2024-02"),
      at("01", 2, "2024-02"),
      at("01", 3, "2024"),
      at("01", 4, "2024-Q1"),
      at("01", 5, "2023-12"),
    ];
    const { series: restated } = restate(series, options);
    expect(restated.map(({ period, unit }) => `${period} ${unit}`)).toStrictEqual([
      "2023-12 01",
      "2024-Q1 01",
      "2024 01",
      "2024-02 01",
      "2024-02 10",
    ]);
  });

  it("of two periods with the same days is that of their ids, and they are not added", () => {
    const series = [at("01", 1, "2024-01-01/2024-12-31"), at("01", 2, "2024")];
    const { series: restated } = restate(series, options);
    expect(restated.map(({ period, value }) => [period, count(value)])).toStrictEqual([
      ["2024", 2],
      ["2024-01-01/2024-12-31", 1],
    ]);
  });

  it("is that of the further keys first", () => {
    const series = ["b", "a"].flatMap((movement) =>
      ["2024", "2023"].map((period) => ({ ...at("01", 1, period), movement })),
    );
    const { series: restated } = restate(series, options);
    expect(restated.map(({ movement, period }) => `${movement} ${period}`)).toStrictEqual([
      "a 2023",
      "a 2024",
      "b 2023",
      "b 2024",
    ]);
  });
});

describe("further keys", () => {
  const options = {
    get gazetteer() {
      return provinces();
    },
    to: on,
  };

  it('tell points apart by kind as well as by text: 1 is not "1", and false is not null', () => {
    const keys = [1, "1", false, null, "null", true];
    const series = keys.flatMap((key, n) => [
      { ...at("17", n + 1), key },
      { ...at("25", 10), key },
      { ...at("26", 100), key },
    ]);
    const { series: restated } = restate(series, options);
    expect(new Map(restated.map(({ key, value }) => [key, count(value)]))).toStrictEqual(
      new Map(keys.map((key, n) => [key, n + 111])),
    );
  });

  it("do not mind the order in which they are written, nor one that is undefined", () => {
    const series = [
      { unit: "17", period: "2024", value: 1, movement: "a", sex: "f", note: undefined },
      { sex: "f", movement: "a", unit: "26", period: "2024", value: 2 },
      { movement: "a", unit: "25", note: undefined, period: "2024", value: 4, sex: "f" },
    ];
    const { series: restated } = restate(series, options);
    expect(restated.map(({ unit, value }) => [unit, count(value)])).toStrictEqual([["25", 7]]);
    expect(totalsOf({ series: restated, groups: [], unplaced: [], events: [], to: on })).toHaveLength(1);
  });

  it("and all of them have to be the same for two points to be one too many", () => {
    const first = { ...at("17", 1), movement: "a", sex: "f" };
    expect(codeOf(() => restate([first, { ...first, sex: "m" }], options))).toBe("nothing");
    expect(codeOf(() => restate([first, { ...first, period: "2023" }], options))).toBe("nothing");
    expect(codeOf(() => restate([first, { ...first, value: null }], options))).toBe("duplicate-point");
  });

  it("are kept on what could not be placed, on groups and on totals", () => {
    const series = [
      { ...at("99", 1, "2026"), movement: "a" },
      { ...at("25", 3, "2026"), movement: "a" },
    ];
    const restated = restate(series, { gazetteer: provinces(), to: eve });
    expect(restated.unplaced).toStrictEqual([
      {
        movement: "a",
        unit: "99",
        period: "2026",
        value: { unit: "number", estimate: 1, lower: 1, upper: 1, flags: [], assumptions: [] },
        reason: "unknownUnit",
      },
    ]);
    expect(restated.groups.map(({ movement, units }) => [movement, units])).toStrictEqual([
      ["a", ["17", "25", "26"]],
    ]);
    const four = { unit: "number", estimate: 4, lower: 4, upper: 4, flags: [], assumptions: [] };
    expect(totalsOf(restated)).toStrictEqual([
      { movement: "a", period: "2026", value: four, reported: four, missing: [] },
    ]);
  });

  it("that restating gives itself are not taken for keys when a series is restated again", () => {
    const there = restate([at("17", 30)], { gazetteer: provinces(), to: on });
    const [again] = restate([...there.series], { gazetteer: provinces(), from: on, to: on }).series;
    expect(Object.keys(again ?? {}).sort()).toStrictEqual(Object.keys(there.series[0] ?? {}).sort());
    const [total] = totalsOf(there);
    expect(Object.keys(total ?? {}).sort()).toStrictEqual(["missing", "period", "reported", "value"]);
    const aside = restate([at("99", 30)], { gazetteer: provinces(), to: on }).unplaced;
    expect(restate([...aside], { gazetteer: provinces(), from: on, to: on }).unplaced).toStrictEqual(aside);
  });
});

describe("periods", () => {
  const year = parsePeriod("2024");

  it("and their ids are the same cell, which has the id where one of its points had it", () => {
    const points = [
      { unit: "17", period: year, value: 1 },
      { unit: "26", period: "2024", value: 2 },
      { unit: "25", period: year, value: 4 },
    ];
    for (const series of [points, [...points].reverse()]) {
      const restated = restate(series, { gazetteer: provinces(), to: on });
      expect(restated.series.map(({ period, value }) => [period, count(value)])).toStrictEqual([["2024", 7]]);
    }
  });

  it("are given back as they were given", () => {
    const restated = restate([{ unit: "17", period: year, value: 1 }], { gazetteer: provinces(), to: on });
    expect(restated.series.map(({ period }) => period)).toStrictEqual([year]);
    expect(totalsOf(restated).map(({ period }) => period)).toStrictEqual([year]);
  });

  it("that are none are told with their place", () => {
    const series = [at("01", 1), { unit: "17", period: {}, value: 1 }];
    expect(() => restate(series as never, { gazetteer: provinces(), to: on })).toThrow(
      expect.objectContaining({ code: "invalid-period", path: [1, "period"] }),
    );
  });

  it("of a regime of your own are read with its kinds", () => {
    const regime = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
    const kinds = [...periodKinds, ...periodKindsOf(regime)];
    const series = [at("17", 1, "K2024")];
    expect(codeOf(() => restate(series, { gazetteer: provinces(), to: on }))).toBe("invalid-period");
    expect(restate(series, { gazetteer: provinces(), to: on, kinds }).series).toHaveLength(1);
  });
});

describe("groups", () => {
  it("are one for each set of units that a value was split over, by their first codes", () => {
    const series = [at("25", 3, "2026"), at("15", 2, "2026"), at("01", 9, "2026"), at("46", 1, "2026")];
    const restated = restate(series, { gazetteer: provinces(), to: eve });
    expect(restated.groups.map(({ units, value }) => [units, count(value)])).toStrictEqual([
      [["10", "15"], 2],
      [["17", "25", "26"], 3],
    ]);
    expect(totalsOf(restated).map(({ value }) => count(value))).toStrictEqual([15]);
  });

  it("are formed within a period, not over several", () => {
    const series = [at("25", 3, "2027"), at("25", 4, "2026")];
    const { groups } = restate(series, { gazetteer: provinces(), to: eve });
    expect(groups.map(({ period, value }) => [period, count(value)])).toStrictEqual([
      ["2026", 4],
      ["2027", 3],
    ]);
  });

  it("have what other units bring to them, and name what is missing", () => {
    const series = [at("05001", 10), at("05002", 2), at("05003", null), at("05004", 5), at("05005", 1)];
    const { groups } = restate(series, { gazetteer: corner(), to: on });
    expect(
      groups.map(({ units, value, reported, missing }) => [units, value, count(reported), missing]),
    ).toStrictEqual([[["05001", "05004"], null, 17, ["05003"]]]);
  });

  it("lack what could not be placed", () => {
    const series = [at("157", 40), at("158", 100)];
    const { groups } = restate(series, { gazetteer: corner(), to: on });
    expect(
      groups.map(({ units, value, reported, missing }) => [units, value, count(reported), missing]),
    ).toStrictEqual([[["05001", "05004", "05005"], null, 40, ["158"]]]);
  });

  it("that share a unit are one", () => {
    // 1 is split over 6 and 7, 3 over 4 and 5, and 2 over 5 and 6, which binds them.
    const old = ["1", "2", "3"].map((code) => ({ code, validFrom: "2000-01-01", validTo: eve }));
    const now = ["4", "5", "6", "7"].map((code) => ({ code, validFrom: on }));
    const gazetteer = createGazetteer({
      units: [...old, ...now].map((unit) => ({ ...unit, name: `Tỉnh ${unit.code}`, level: "province" })),
      successions: [
        { kind: "split", effectiveOn: on, from: ["3"], to: ["5", "4"] },
        { kind: "split", effectiveOn: on, from: ["1"], to: ["7", "6"] },
        { kind: "split", effectiveOn: on, from: ["2"], to: ["6", "5"] },
      ],
    });
    const units = (...codes: readonly string[]) =>
      restate(
        codes.map((code) => at(code, 2)),
        { gazetteer, to: on },
      ).groups.map((group) => group.units);
    expect(units("1", "3")).toStrictEqual([
      ["4", "5"],
      ["6", "7"],
    ]);
    expect(units("1", "2", "3")).toStrictEqual([["4", "5", "6", "7"]]);
    expect(units("1", "2")).toStrictEqual([["5", "6", "7"]]);
    expect(units("2", "3")).toStrictEqual([["4", "5", "6"]]);
  });
});

describe("totals", () => {
  it("are in the order of the series, those of which nothing could be placed last", () => {
    const series = [at("99", 1, "2022"), at("01", 2, "2023"), at("01", 3, "2024"), at("99", 4, "2024")];
    const restated = restate(series, { gazetteer: provinces(), to: on });
    expect(totalsOf(restated).map(({ period, value }) => [period, count(value)])).toStrictEqual([
      ["2023", 2],
      ["2024", 7],
      ["2022", 1],
    ]);
  });

  it("lack what was not reported, be it placed or not", () => {
    const series = [at("17", null), at("99", null), at("09", undefined), at("25", 2), at("26", 5)];
    const restated = restate(series, { gazetteer: provinces(), to: on });
    expect(
      totalsOf(restated).map(({ value, reported, missing }) => [value, count(reported), missing]),
    ).toStrictEqual([[null, 7, ["09", "17", "99"]]]);
  });

  it("of nothing that was reported are nothing", () => {
    const restated = restate([at("99", null)], { gazetteer: provinces(), to: on });
    expect(totalsOf(restated)).toStrictEqual([
      { period: "2024", value: null, reported: null, missing: ["99"] },
    ]);
    expect(totalsOf(restate([], { gazetteer: provinces(), to: on }))).toStrictEqual([]);
  });
});

describe("events", () => {
  it("are in order of time, whichever way one goes, each once", () => {
    const kinds = (unit: string, from: string, to: string) =>
      restate([at(unit, 4)], { gazetteer: provinces(), from, to }).events.map(
        ({ kind, effectiveOn }) => `${kind} ${effectiveOn}`,
      );
    const both = ["merged 2025-07-01", "renamed 2026-04-30"];
    expect(kinds("70", eve, "2026-04-30")).toStrictEqual(both);
    expect(kinds("75", "2026-04-30", eve)).toStrictEqual(both);
  });

  it("of a district that ended are those of its communes too", () => {
    const kinds = (unit: string) =>
      restate([at(unit, 4)], { gazetteer: corner(), to: on }).events.map(
        ({ kind, from }) => `${kind} ${from.join("+")}`,
      );
    expect(kinds("157")).toStrictEqual([
      "levelAbolished 157+158",
      "merged 05001+05002+05003",
      "split 05003",
      "merged 05003+05004",
    ]);
  });

  it("of all points are told once, and each point has its own", () => {
    const series = [at("17", 1), at("25", 2), at("10", 3), at("01", 4)];
    const restated = restate(series, { gazetteer: provinces(), to: on });
    expect(restated.events).toHaveLength(2);
    expect(restated.series.map(({ unit, events }) => [unit, events.length])).toStrictEqual([
      ["01", 0],
      ["15", 1],
      ["25", 1],
    ]);
  });
});

it("a restated series is frozen, with all its parts", () => {
  const series = [at("25", 3, "2026"), at("99", 1, "2026")];
  const restated = restate(series, { gazetteer: provinces(), to: eve });
  const { series: points, groups, unplaced, events } = restated;
  const totals = totalsOf(restated);
  const parts = [restated, points, groups, unplaced, events, ...points, ...groups, ...unplaced, ...totals];
  const inner = points.flatMap(({ from, events: own, missing }) => [from, own, missing]);
  const codes = groups.flatMap(({ units, missing }) => [units, missing]);
  for (const part of [...parts, ...inner, ...codes]) expect(Object.isFrozen(part)).toBe(true);
});

it("counts of what is counted differently are not added, in totals either", () => {
  const series = [at("01", exactly(1, "model")), at("17", exactly(1, "session" as never))];
  const restated = restate(series, { gazetteer: provinces(), to: on });
  expect(restated.series).toHaveLength(2);
  expect(codeOf(() => totalsOf(restated))).toBe("unit-mismatch");
});
