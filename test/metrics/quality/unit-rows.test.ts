import { type AdminUnit, createGazetteer, type Gazetteer, type PlainDate, unitAt } from "phongtrao";
import { describe, expect, it } from "vitest";
import { unitRows } from "../../../src/metrics/quality/unit-rows.js";
import { adjusted, divided } from "../cubes/changed-units.js";
import { gazetteer as merged } from "../cubes/small-province.js";

/** The rows of a table in which some codes stand in a column for each of some days: the first day of the unit, and the days of its cells. */
function rowsOf(gazetteer: Gazetteer, codes: readonly string[], days: readonly PlainDate[]) {
  const columns = days.map((day) =>
    codes.flatMap((code) => {
      const unit = unitAt(gazetteer, code, day);
      return unit === undefined ? [] : [{ unit, day }];
    }),
  );
  return unitRows(gazetteer, columns, days).map(({ unit, cells }) => [
    unit.code,
    unit.validFrom,
    ...cells.map((cell) => cell?.day ?? null),
  ]);
}

const since = "2010-01-01";
const [before, on, after] = ["2025-06-30", "2025-07-01", "2025-12-31"];
const commune = (more: Partial<AdminUnit>): AdminUnit => ({
  code: "00001",
  name: "An Bình",
  level: "commune",
  parent: "25",
  validFrom: since,
  ...more,
});
const province: AdminUnit = { code: "25", name: "Phú Thọ", level: "province", validFrom: since };

describe("the rows of a table by unit and day", () => {
  it("go on where a unit has a new parent, and where nothing happened to it", () => {
    expect(rowsOf(merged, ["00009", "00002"], [before, on, after])).toStrictEqual([
      ["00002", since, before, on, after],
      ["00009", on, before, on, after],
    ]);
  });

  it("end where a unit took in another, or gave some of its ground away, from the day of it", () => {
    expect(rowsOf(merged, ["25"], [before, on, after])).toStrictEqual([
      ["25", since, before, null, null],
      ["25", on, null, on, after],
    ]);
    expect(rowsOf(divided, ["00001"], [before, on, after])).toStrictEqual([
      ["00001", since, before, null, null],
      ["00001", on, null, on, after],
    ]);
    // Its row of the gazetteer goes on.
    expect(rowsOf(adjusted, ["00001"], [before, on, after])).toStrictEqual([
      ["00001", since, before, null, null],
      ["00001", since, null, on, after],
    ]);
  });

  it("are two where a code was given to a unit of later years", () => {
    const reused = createGazetteer({
      units: [
        province,
        commune({ validTo: "2012-12-31" }),
        commune({ name: "Bình An", validFrom: "2025-01-01" }),
      ],
      successions: [{ kind: "dissolved", effectiveOn: "2013-01-01", from: ["00001"], to: [] }],
    });
    expect(rowsOf(reused, ["00001"], ["2012-06-30", "2025-06-30"])).toStrictEqual([
      ["00001", since, "2012-06-30", null],
      ["00001", "2025-01-01", null, "2025-06-30"],
    ]);
  });

  it("begin with the last change of the ground, in whatever order the changes are told", () => {
    // In 2015 a part of 00001 passed to 00002, and in 2020 a part of 00002 to it.
    const twice = createGazetteer({
      units: [province, commune({}), commune({ code: "00002" })],
      successions: [
        { kind: "split", effectiveOn: "2020-01-01", from: ["00002"], to: ["00002", "00001"] },
        { kind: "split", effectiveOn: "2015-01-01", from: ["00001"], to: ["00001", "00002"] },
      ],
    });
    const days = ["2014-12-31", "2019-12-31", "2020-01-01", "2021-12-31"];
    expect(rowsOf(twice, ["00001"], days)).toStrictEqual([
      ["00001", since, "2014-12-31", null, null, null],
      ["00001", since, null, "2019-12-31", null, null],
      ["00001", since, null, null, "2020-01-01", "2021-12-31"],
    ]);
  });

  it("begin with the last change, also of a code that was given to another unit the day after it ended", () => {
    // In 2015 the first 00001 went into 00002; in 2020 the second was given a part of it.
    const anew = createGazetteer({
      units: [
        province,
        commune({ validTo: "2014-12-31" }),
        commune({ name: "Cẩm Khê", validFrom: "2015-01-01" }),
        commune({ code: "00002" }),
      ],
      successions: [
        { kind: "merged", effectiveOn: "2015-01-01", from: ["00001", "00002"], to: ["00002"] },
        { kind: "split", effectiveOn: "2020-01-01", from: ["00002"], to: ["00002", "00001"] },
      ],
    });
    expect(rowsOf(anew, ["00001"], ["2014-12-31", "2015-01-01", "2020-12-31"])).toStrictEqual([
      ["00001", since, "2014-12-31", null, null],
      ["00001", "2015-01-01", null, "2015-01-01", null],
      ["00001", "2015-01-01", null, null, "2020-12-31"],
    ]);
  });

  it("are none without a gazetteer", () => {
    expect(unitRows(undefined, [[{ unit: province }]], [on])).toStrictEqual([]);
  });
});
