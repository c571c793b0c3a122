import {
  type AdminLevel,
  type AdminUnit,
  createGazetteer,
  exactly,
  type Figure,
  type PlacePoint,
  restate,
  type RestateOptions,
  totalsOf,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";
import { at, corner, eve, on, provinces } from "./before-and-after.js";
import { provinceLife } from "./province-life.js";

/** A figure as its one number where it is exact, otherwise as its point value and bounds. */
function numbers(figure: Figure | null) {
  if (figure === null) return null;
  const { estimate, lower, upper } = figure;
  return lower === upper ? estimate : [estimate, lower, upper];
}

function answer({
  value,
  reported,
  missing,
}: Pick<ReturnType<typeof totalsOf>[number], "value" | "reported" | "missing">) {
  return [numbers(value), numbers(reported), missing];
}

/** Of each unit: its figure, the sum of what is there, and what is missing. */
function rows(series: readonly PlacePoint[], options: RestateOptions) {
  return restate(series, options).series.map((point) => [point.unit, ...answer(point)]);
}

function totals(series: readonly PlacePoint[], options: RestateOptions) {
  return totalsOf(restate(series, options)).map(answer);
}

describe("Phú Thọ of today, which was 17, 25 and 26", () => {
  const options = { gazetteer: provinces(), to: on };
  const [hoaBinh, phuTho, vinhPhuc] = [
    at("17", exactly(123, "model")),
    at("25", exactly(201, "model")),
    at("26", exactly(77, "model")),
  ];

  it("is not known from two of the three", () => {
    expect(rows([hoaBinh, phuTho], options)).toStrictEqual([["25", null, 324, ["26"]]]);
    expect(totals([hoaBinh, phuTho], options)).toStrictEqual([[null, 324, ["26"]]]);
  });

  it("nor from one of them, not even from the one that had the same code", () => {
    expect(rows([phuTho], options)).toStrictEqual([["25", null, 201, ["17", "26"]]]);
    expect(rows([vinhPhuc], options)).toStrictEqual([["25", null, 77, ["17", "25"]]]);
  });

  it("is known from all three", () => {
    expect(rows([hoaBinh, phuTho, vinhPhuc], options)).toStrictEqual([["25", 401, 401, []]]);
    expect(totals([hoaBinh, phuTho, vinhPhuc], options)).toStrictEqual([[401, 401, []]]);
  });

  it("has the same answer whether a point is null or not there", () => {
    const withNull = [hoaBinh, phuTho, at("26", null)];
    expect(rows(withNull, options)).toStrictEqual(rows([hoaBinh, phuTho], options));
    expect(totals(withNull, options)).toStrictEqual(totals([hoaBinh, phuTho], options));
    const both = [hoaBinh, at("26", undefined)];
    expect(rows(both, options)).toStrictEqual([["25", null, 123, ["25", "26"]]]);
  });

  it("names as the points that it was made from those that are there", () => {
    const [point] = restate([hoaBinh, phuTho], options).series;
    expect([point?.from, point?.reported?.flags]).toStrictEqual([["17", "25"], ["restated"]]);
  });

  it("is asked about as of another date, if one is given", () => {
    const series = [at("17", 1, "2025"), at("25", 2, "2025")];
    expect(rows(series, { ...options, from: eve })).toStrictEqual([["25", null, 3, ["26"]]]);
    expect(rows([at("25", 2, "2025")], options)).toStrictEqual([["25", 2, 2, []]]);
  });

  it("is known in the period that is complete, and not in the other", () => {
    const series = [
      ...["17", "25", "26"].map((unit) => at(unit, 10, "2023")),
      ...["17", "26"].map((unit) => at(unit, 20, "2024")),
    ];
    expect(rows(series, options)).toStrictEqual([
      ["25", 30, 30, []],
      ["25", null, 40, ["25"]],
    ]);
    expect(totals(series, options)).toStrictEqual([
      [30, 30, []],
      [null, 40, ["25"]],
    ]);
  });

  it("is known for the further key that is complete, and not for the other", () => {
    const series = [
      ...["17", "26"].map((unit) => ({ ...at(unit, 20), movement: "a" })),
      ...["17", "25", "26"].map((unit) => ({ ...at(unit, 10), movement: "b" })),
    ];
    expect(rows(series, options)).toStrictEqual([
      ["25", null, 40, ["25"]],
      ["25", 30, 30, []],
    ]);
    expect(totals(series, options)).toStrictEqual([
      [null, 40, ["25"]],
      [30, 30, []],
    ]);
  });

  it("does not keep another unit from being known, only their total", () => {
    const series = [at("01", 5), at("17", 5), at("25", 5)];
    expect(rows(series, options)).toStrictEqual([
      ["01", 5, 5, []],
      ["25", null, 10, ["26"]],
    ]);
    expect(totals(series, options)).toStrictEqual([[null, 15, ["26"]]]);
  });
});

describe("going back", () => {
  it("a unit that is split over what it was needs no other", () => {
    const options = { gazetteer: provinces(), to: eve };
    expect(rows([at("25", 30, "2026")], options)).toStrictEqual([
      ["17", [10, 0, 30], [10, 0, 30], []],
      ["25", [10, 0, 30], [10, 0, 30], []],
      ["26", [10, 0, 30], [10, 0, 30], []],
    ]);
    expect(totals([at("25", 30, "2026")], options)).toStrictEqual([[30, 30, []]]);
  });

  it("a unit that was split is not known from one of its parts", () => {
    const gazetteer = createGazetteer({
      units: [
        provinceLife("1", "2000-01-01", "2009-12-31"),
        provinceLife("2", "2010-01-01"),
        provinceLife("3", "2010-01-01"),
      ],
      successions: [{ kind: "split", effectiveOn: "2010-01-01", from: ["1"], to: ["2", "3"] }],
    });
    const options = { gazetteer, to: "2009-12-31" };
    expect(rows([at("2", 4)], options)).toStrictEqual([["1", null, 4, ["3"]]]);
    expect(rows([at("2", 4), at("3", 5)], options)).toStrictEqual([["1", 9, 9, []]]);
    expect(rows([at("1", 8, "2005")], { gazetteer, to: "2010-01-01" })).toStrictEqual([
      ["2", [4, 0, 8], [4, 0, 8], []],
      ["3", [4, 0, 8], [4, 0, 8], []],
    ]);
  });
});

describe("a corner of communes", () => {
  const options = { gazetteer: corner(), to: on };

  it("lacks a commune that is not there where it went, and in the group of what shares it", () => {
    // 05001 is 05001, 05002 and a part of 05003; 05004 is itself and the other part; 05005 is named anew.
    const series = ["05001", "05003", "05004", "05005"].map((unit) => at(unit, 10));
    expect(rows(series, options)).toStrictEqual([
      ["05001", null, [15, 10, 20], ["05002"]],
      ["05004", [15, 10, 20], [15, 10, 20], []],
      ["05005", 10, 10, []],
    ]);
    const { groups } = restate(series, options);
    expect(groups.map((group) => [group.units, ...answer(group)])).toStrictEqual([
      [["05001", "05004"], null, 30, ["05002"]],
    ]);
    expect(totals(series, options)).toStrictEqual([[null, 40, ["05002"]]]);
  });

  it("lacks one that was split in each of its parts", () => {
    const series = ["05001", "05002", "05004"].map((unit) => at(unit, 10));
    expect(rows(series, options)).toStrictEqual([
      ["05001", null, 20, ["05003"]],
      ["05004", null, 10, ["05003"]],
    ]);
    expect(totals(series, options)).toStrictEqual([[null, 30, ["05003"]]]);
  });

  it("a district's point stands for its communes, and only for its own", () => {
    expect(rows([at("157", 100)], options)).toStrictEqual([
      ["05001", [50, 0, 100], [50, 0, 100], []],
      ["05004", null, [50, 0, 100], ["05004"]],
    ]);
  });

  it("a district's point that is null stands for them too, and is what is missing", () => {
    expect(rows([at("157", null), at("05004", 5)], options)).toStrictEqual([
      ["05001", null, null, ["157"]],
      ["05004", null, 5, ["157"]],
    ]);
  });

  it.each([
    ["a district", "157", "05001"],
    ["a province, with a district between", "25", "05003"],
    ["a province", "25", "157"],
  ])("the row of %s beside that of a unit in it would count that twice, and is refused", (_, whole, part) => {
    const error = thrownBy(() => restate([at(part, 10), at(whole, 10)], options));
    expect([error.code, error.path, error.data]).toStrictEqual([
      "nested-points",
      [0],
      { unit: part, within: whole, period: "2024" },
    ]);
    // What was not reported counts nothing.
    expect(() => restate([at(part, null), at(whole, 10)], options)).not.toThrow();
    expect(() => restate([at(part, 10), at(whole, null)], options)).not.toThrow();
  });

  it("the rows of several levels are restated apart by a further key", () => {
    const series = [
      { ...at("25", 500), level: "province" },
      { ...at("05001", 10), level: "commune" },
      { ...at("05003", 2), level: "commune" },
    ];
    expect(totals(series, options)).toStrictEqual([
      [null, 12, ["05002", "05004"]],
      [500, 500, []],
    ]);
  });

  it("the row of a unit beside that of one in which it lay before is another's", () => {
    const series = [at("25", 500, "2024"), at("05001", 10, "2026")];
    expect(rows(series, options).map(([unit]) => unit)).toStrictEqual(["25", "05001"]);
  });
});

describe("a point stands for what lies in its unit only where it is passed on", () => {
  const life = (
    code: string,
    level: AdminLevel,
    parent: string | undefined,
    from: string,
    to?: string,
  ): AdminUnit => ({
    code,
    name: `Đơn vị ${code}`,
    level,
    validFrom: from,
    ...(parent !== undefined && { parent }),
    ...(to !== undefined && { validTo: to }),
  });

  it("of a district that another province took in, the point of its own province is none", () => {
    const gazetteer = createGazetteer({
      units: [
        life("1", "province", undefined, "2000-01-01"),
        life("2", "province", undefined, "2000-01-01"),
        life("3", "province", undefined, "2000-01-01", "2009-12-31"),
        life("100", "district", "2", "2000-01-01", "2009-12-31"),
      ],
      successions: [{ kind: "merged", effectiveOn: "2010-01-01", from: ["1", "3", "100"], to: ["1"] }],
    });
    const series = ["1", "2", "3"].map((unit) => at(unit, 10, "2009"));
    expect(rows(series, { gazetteer, to: "2010-01-01" })).toStrictEqual([
      ["1", null, 20, ["100"]],
      ["2", 10, 10, []],
    ]);
  });

  it("of a commune that moved to another district before the districts ended, that of the first is none", () => {
    const gazetteer = createGazetteer({
      units: [
        life("1", "province", undefined, "2000-01-01"),
        life("101", "district", "1", "2000-01-01", "2024-12-31"),
        life("102", "district", "1", "2000-01-01", "2024-12-31"),
        life("00001", "commune", "101", "2000-01-01", "2009-12-31"),
        life("00001", "commune", "102", "2010-01-01", "2024-12-31"),
        life("00001", "commune", "1", "2025-01-01"),
        life("00002", "commune", "101", "2000-01-01", "2024-12-31"),
        life("00002", "commune", "1", "2025-01-01"),
      ],
      successions: [
        { kind: "reassigned", effectiveOn: "2010-01-01", from: ["00001"], to: ["00001"] },
        { kind: "levelAbolished", effectiveOn: "2025-01-01", from: ["101", "102"], to: [] },
        { kind: "reassigned", effectiveOn: "2025-01-01", from: ["00001"], to: ["00001"] },
        { kind: "reassigned", effectiveOn: "2025-01-01", from: ["00002"], to: ["00002"] },
      ],
    });
    const series = (period: string) => [at("101", 5, period), at("102", 3, period)];
    const options = { gazetteer, to: "2025-01-01" };
    expect(rows(series("2005"), options)).toStrictEqual([
      ["00001", null, 3, ["00001"]],
      ["00002", 5, 5, []],
    ]);
    expect(rows(series("2024"), { ...options, from: "2024-12-31" })).toStrictEqual([
      ["00001", 3, 3, []],
      ["00002", 5, 5, []],
    ]);
  });
});
