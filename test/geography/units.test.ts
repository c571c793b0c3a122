import {
  ancestors,
  childrenAt,
  createGazetteer,
  descendants,
  findUnits,
  parentAt,
  predecessorsOf,
  safeCreateGazetteer,
  successorsOf,
  unitAt,
  unitsAt,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { hostile } from "../calendar/hostile.js";
import { codeOf } from "../code-of.js";
import { thrownBy } from "../thrown-by.js";
import { communes } from "./communes.js";

const provinces = createGazetteer(vietnamProvinces);
const corner = createGazetteer(communes);
const eve = "2025-06-30";
const on = "2025-07-01";
const named = (units: readonly { readonly code: string; readonly name: string }[]) =>
  units.map(({ code, name }) => `${code} ${name}`);

describe("the unit of a code on a day", () => {
  it.each([
    ["15", eve, "Yên Bái"],
    ["15", on, "Lào Cai"],
    ["10", eve, "Lào Cai"],
    ["10", on, undefined],
    ["75", "2026-04-29", "tỉnh Đồng Nai"],
    ["75", "2026-04-30", "thành phố Đồng Nai"],
    ["46", "2024-12-31", "tỉnh Thừa Thiên Huế"],
    ["46", "2025-01-01", "thành phố Huế"],
    ["99", on, undefined],
    ["17", "1950-01-01", undefined],
  ])("%s on %s is %s", (code, date, expected) => {
    const unit = unitAt(provinces, code, date);
    const full = unit === undefined ? undefined : `${unit.type ?? ""} ${unit.name}`;
    if (expected === undefined) expect(full).toBeUndefined();
    else expect(full).toMatch(new RegExp(`${expected}$`));
  });

  it.each(hostile)("is asked with hostile values: %s", (_, value) => {
    expect(codeOf(() => unitAt(provinces, "15", value as never))).toBe("invalid-date");
    if (typeof value === "string") expect(unitAt(provinces, value, on)).toBeUndefined();
    else expect(codeOf(() => unitAt(provinces, value as never, on))).toBe("unknown-admin-unit");
    expect(codeOf(() => unitAt(value as never, "15", on))).toBe("invalid-gazetteer");
  });
});

describe("around a commune", () => {
  it("are the units that it lies in, the nearest first", () => {
    expect(named(ancestors(corner, "05003", eve))).toStrictEqual(["157 Lạc Sơn", "25 Phú Thọ"]);
    expect(named(ancestors(corner, "05001", on))).toStrictEqual(["25 Phú Thọ"]);
    expect(ancestors(corner, "25", on)).toStrictEqual([]);
    expect(parentAt(corner, "05001", eve)?.name).toBe("Lạc Sơn");
    expect(parentAt(corner, "05001", on)?.name).toBe("Phú Thọ");
    expect(parentAt(corner, "25", on)).toBeUndefined();
  });

  it("are those that lie in a province, by code", () => {
    expect(named(childrenAt(corner, "25", eve))).toStrictEqual(["157 Lạc Sơn", "158 Yên Thủy"]);
    expect(named(childrenAt(corner, "25", on))).toStrictEqual([
      "05001 Tân Lập",
      "05004 Tân Lập",
      "05005 Yên Thủy",
    ]);
    expect(descendants(corner, "25", eve).map(({ code }) => code)).toStrictEqual([
      "05001",
      "05002",
      "05003",
      "05004",
      "05005",
      "05006",
      "157",
      "158",
    ]);
    expect(descendants(corner, "25", eve, { level: "commune" })).toHaveLength(6);
    expect(descendants(corner, "25", on, { level: "district" })).toStrictEqual([]);
    expect(unitsAt(corner, "commune", eve)).toHaveLength(6);
    expect(unitsAt(corner, "district", on)).toStrictEqual([]);
  });

  it.each([ancestors, childrenAt, descendants, parentAt])(
    "nothing is said of units that there are not",
    (ask) => {
      expect(codeOf(() => ask(corner, "05002", on))).toBe("unknown-admin-unit");
      expect(codeOf(() => ask(corner, "99", on))).toBe("unknown-admin-unit");
      expect(codeOf(() => ask(corner, "25", "1/7/2025"))).toBe("invalid-date");
    },
  );

  it("a gazetteer without a level has no unit of it", () => {
    expect(unitsAt(provinces, "commune", on)).toStrictEqual([]);
  });

  it("a parent's code is text, as all codes are", () => {
    const ask = () => findUnits(corner, "Tân Lập", { date: eve, parent: 25 as never });
    expect(codeOf(ask)).toBe("unknown-admin-unit");
  });

  // "xã" would be no level of any unit, and so a province without communes.
  it.each<[string, (level: never) => unknown]>([
    ["unitsAt", (level) => unitsAt(corner, level, eve)],
    ["descendants", (level) => descendants(corner, "25", eve, { level })],
    ["findUnits", (level) => findUnits(corner, "Phú Thọ", { date: eve, level })],
  ])("%s knows provinces, districts and communes, and no other level", (_, ask) => {
    for (const level of ["xã", "Commune", "", 3, null]) {
      const { code, data, path } = thrownBy(() => ask(level as never));
      expect([code, data["found"], path]).toStrictEqual([
        "unknown-admin-level",
        JSON.stringify(level),
        ["level"],
      ]);
    }
  });
});

it("lists of units are frozen, and so is what tells of a gazetteer or of its problems", () => {
  const found = [
    ancestors(corner, "05003", eve),
    childrenAt(corner, "25", on),
    descendants(corner, "25", on),
    findUnits(corner, "Phú Thọ", { date: on }),
    findUnits(corner, "", { date: on }),
    predecessorsOf(corner, "25", eve),
    successorsOf(corner, "25", on),
    unitsAt(corner, "province", on),
    safeCreateGazetteer(communes),
    safeCreateGazetteer({} as never),
  ];
  expect(found.map((list) => Object.isFrozen(list))).toStrictEqual(found.map(() => true));
});

describe("successors", () => {
  it.each([
    ["10", on, ["15 Lào Cai"]],
    ["15", on, ["15 Lào Cai"]],
    ["24", on, ["24 Bắc Ninh"]],
    ["27", on, ["24 Bắc Ninh"]],
    ["17", on, ["25 Phú Thọ"]],
    ["17", eve, ["17 Hòa Bình"]],
    ["62", "2040-01-01", ["51 Quảng Ngãi"]],
    ["70", "2026-04-30", ["75 Đồng Nai"]],
    ["46", "2026-01-01", ["46 Huế"]],
    ["01", on, ["01 Hà Nội"]],
  ])("of %s on %s are %j", (code, date, expected) => {
    expect(named(successorsOf(provinces, code, date))).toStrictEqual(expected);
  });

  it.each([
    ["05001", ["05001"]],
    ["05002", ["05001"]],
    ["05003", ["05001", "05004"]],
    ["05004", ["05004"]],
    ["05005", ["05005"]],
    ["05006", []],
    ["157", ["05001", "05004"]],
    ["158", ["05004", "05005"]],
    ["25", ["25"]],
  ])("of %s in the corner are %j", (code, expected) => {
    expect(successorsOf(corner, code, on).map((unit) => unit.code)).toStrictEqual(expected);
  });

  const twoLives = createGazetteer({
    units: [
      { code: "1", name: "A", level: "province", validFrom: "2000-01-01", validTo: "2009-12-31" },
      { code: "2", name: "B", level: "province", validFrom: "2000-01-01", validTo: "2009-12-31" },
      { code: "1", name: "B", level: "province", validFrom: "2010-01-01", validTo: "2019-12-31" },
      { code: "3", name: "A", level: "province", validFrom: "2010-01-01" },
      { code: "1", name: "B mới", level: "province", validFrom: "2020-01-01" },
    ],
    successions: [
      { kind: "recoded", effectiveOn: "2010-01-01", from: ["1"], to: ["3"] },
      { kind: "recoded", effectiveOn: "2010-01-01", from: ["2"], to: ["1"] },
      { kind: "renamed", effectiveOn: "2020-01-01", from: ["1"], to: ["1"] },
    ],
  });

  it("of a code that passed to another unit are those of the unit that had it before; a new name ends no life", () => {
    expect(named(successorsOf(twoLives, "1", "2010-01-01"))).toStrictEqual(["3 A"]);
    expect(named(successorsOf(twoLives, "1", "2025-01-01"))).toStrictEqual(["3 A"]);
    expect(named(successorsOf(twoLives, "1", "2009-12-31"))).toStrictEqual(["1 A"]);
    expect(named(successorsOf(twoLives, "2", "2025-01-01"))).toStrictEqual(["1 B mới"]);
  });

  it("are those of the life that a day names", () => {
    expect(named(successorsOf(twoLives, "1", "2025-01-01", { asOf: "2009-12-31" }))).toStrictEqual(["3 A"]);
    expect(named(successorsOf(twoLives, "1", "2025-01-01", { asOf: "2010-01-01" }))).toStrictEqual([
      "1 B mới",
    ]);
    expect(named(successorsOf(twoLives, "1", "2025-01-01", { asOf: "2025-01-01" }))).toStrictEqual([
      "1 B mới",
    ]);
  });

  it("and predecessors are asked in one direction each, of units that there are", () => {
    expect(codeOf(() => successorsOf(provinces, "15", eve, { asOf: on }))).toBe("dates-reversed");
    expect(codeOf(() => predecessorsOf(provinces, "15", on, { asOf: eve }))).toBe("dates-reversed");
    expect(codeOf(() => successorsOf(provinces, "10", on, { asOf: on }))).toBe("unknown-admin-unit");
    expect(codeOf(() => successorsOf(provinces, "99", on))).toBe("unknown-admin-unit");
    expect(codeOf(() => successorsOf(twoLives, "3", "2009-12-31"))).toBe("unknown-admin-unit");
    expect(codeOf(() => predecessorsOf(twoLives, "2", "2010-01-01"))).toBe("unknown-admin-unit");
    expect(codeOf(() => successorsOf(provinces, "15", "2025-02-30"))).toBe("invalid-date");
    expect(codeOf(() => predecessorsOf(provinces, "15", eve, { asOf: "x" }))).toBe("invalid-date");
  });

  it("of a unit that goes on beside those that an event names include itself", () => {
    const off = createGazetteer({
      units: [
        { code: "1", name: "A", level: "province", validFrom: "2000-01-01" },
        { code: "2", name: "B", level: "province", validFrom: "2010-01-01" },
      ],
      successions: [{ kind: "split", effectiveOn: "2010-01-01", from: ["1"], to: ["2"] }],
    });
    expect(named(successorsOf(off, "1", "2010-01-01"))).toStrictEqual(["1 A", "2 B"]);
    expect(named(predecessorsOf(off, "2", "2009-12-31"))).toStrictEqual(["1 A"]);
    expect(named(predecessorsOf(off, "1", "2009-12-31"))).toStrictEqual(["1 A"]);
  });
});

describe("predecessors", () => {
  it.each([
    ["25", eve, ["17 Hòa Bình", "25 Phú Thọ", "26 Vĩnh Phúc"]],
    ["15", eve, ["10 Lào Cai", "15 Yên Bái"]],
    ["24", eve, ["24 Bắc Giang", "27 Bắc Ninh"]],
    ["75", eve, ["70 Bình Phước", "75 Đồng Nai"]],
    ["01", eve, ["01 Hà Nội"]],
    ["15", on, ["15 Lào Cai"]],
  ])("of %s on %s are %j", (code, date, expected) => {
    expect(named(predecessorsOf(provinces, code, date))).toStrictEqual(expected);
  });

  it("reach over several events", () => {
    expect(named(predecessorsOf(provinces, "75", eve, { asOf: "2026-05-01" }))).toStrictEqual([
      "70 Bình Phước",
      "75 Đồng Nai",
    ]);
    expect(named(successorsOf(provinces, "70", "2026-05-01", { asOf: "2010-01-01" }))).toStrictEqual([
      "75 Đồng Nai",
    ]);
  });

  it("are of the level that the unit is of", () => {
    expect(predecessorsOf(corner, "05004", eve).map(({ code }) => code)).toStrictEqual(["05003", "05004"]);
  });
});
