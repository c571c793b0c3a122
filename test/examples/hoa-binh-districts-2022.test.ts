import { readFileSync } from "node:fs";
import { hasUnit, parseRegister, sum } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";

const json: unknown = JSON.parse(readFileSync("examples/data/hoa-binh-districts-2022.json", "utf8"));
const { adminUnits, successions, populations, sources } = parseRegister(json);

/** Niên giám thống kê tỉnh Hòa Bình năm 2021, trang 67 (dân số trung bình, sơ bộ); phường, thị trấn, xã in 2022. */
const districts: readonly (readonly [
  code: string,
  name: string,
  inhabitants: number,
  ...communes: [phuong: number, thiTran: number, xa: number],
])[] = [
  ["148", "thành phố Hòa Bình", 139_844, 12, 0, 7],
  ["150", "huyện Đà Bắc", 55_812, 0, 1, 16],
  ["152", "huyện Lương Sơn", 101_528, 0, 1, 10],
  ["153", "huyện Kim Bôi", 121_746, 0, 1, 16],
  ["154", "huyện Cao Phong", 46_187, 0, 1, 9],
  ["155", "huyện Tân Lạc", 88_203, 0, 1, 15],
  ["156", "huyện Mai Châu", 56_474, 0, 1, 15],
  ["157", "huyện Lạc Sơn", 139_306, 0, 1, 23],
  ["158", "huyện Yên Thủy", 61_313, 0, 1, 10],
  ["159", "huyện Lạc Thủy", 61_311, 0, 2, 8],
];

const recordOf = (code: string, unit: string) =>
  populations.filter(({ place, quantity }) => place === code && quantity.unit === unit);

const ofDistricts = <U extends "inhabitant" | "commune">(unit: U) =>
  populations.flatMap(({ place, quantity }) => (place !== "17" && hasUnit(quantity, unit) ? [quantity] : []));

describe("Hòa Bình and its districts", () => {
  it("is the province as the library ships it", () => {
    const shipped = vietnamProvinces.units.filter(({ code }) => code === "17");
    expect(adminUnits.filter(({ level }) => level === "province")).toStrictEqual(shipped);
  });

  it("had one city and nine districts, known from the year of the yearbook until the level ended", () => {
    const listed = adminUnits.slice(1).map(({ code, type, name }) => [code, `${type ?? "?"} ${name}`]);
    expect(listed).toStrictEqual(districts.map(([code, name]) => [code, name]));
    for (const unit of adminUnits.slice(1))
      expect(unit).toMatchObject({
        level: "district",
        parent: "17",
        validFrom: "2021-01-01",
        validTo: "2025-06-30",
      });
  });

  it("lost its districts with their level", () => {
    const codes = districts.map(([code]) => code);
    expect(successions).toStrictEqual([
      {
        kind: "levelAbolished",
        effectiveOn: "2025-07-01",
        from: codes,
        to: [],
        legalBasis: "72/2025/QH15",
      },
    ]);
  });
});

describe("populations of 2021", () => {
  it.each(districts)("%s %s: %i", (code, _, inhabitants) => {
    expect(recordOf(code, "inhabitant")).toMatchObject([
      { when: "2021", quantity: { value: inhabitants, hedge: "exact" }, basis: "average", preliminary: true },
    ]);
  });

  it("add up to the province's, to the person", () => {
    expect(recordOf("17", "inhabitant")).toMatchObject([
      { when: "2021", quantity: { value: 871_724, hedge: "exact" }, basis: "average", preliminary: true },
    ]);
    const total = sum(ofDistricts("inhabitant"));
    expect([total?.estimate, total?.lower, total?.upper]).toStrictEqual([871_724, 871_724, 871_724]);
  });
});

describe("communes of 2022", () => {
  it.each(districts)("%s %s: phường, thị trấn and xã", (code, _name, _inhabitants, ...communes) => {
    const [phuong, thiTran, xa] = communes;
    expect(recordOf(code, "commune")).toMatchObject([
      { when: "2022", quantity: { value: phuong + thiTran + xa, hedge: "exact" } },
    ]);
  });

  it("add up to the province's 151: 12 phường, 10 thị trấn, 129 xã", () => {
    const column = (at: 3 | 4 | 5) => districts.reduce((total, row) => total + row[at], 0);
    expect([column(3), column(4), column(5)]).toStrictEqual([12, 10, 129]);
    expect(recordOf("17", "commune")).toMatchObject([{ when: "2022", quantity: { value: 151 } }]);
    expect(sum(ofDistricts("commune"))?.estimate).toBe(151);
  });
});

it("names the source of each number", () => {
  expect(populations).toHaveLength(22);
  const named = populations.map(
    ({ quantity, provenance }) => `${quantity.unit}: ${provenance?.[0]?.source ?? "?"}`,
  );
  expect([...new Set(named)]).toStrictEqual(["inhabitant: yearbook-2021", "commune: unit-list-2022"]);
  expect(sources.map(({ title, locator }) => `${title}, ${locator ?? "?"}`)[0]).toBe(
    "Niên giám thống kê tỉnh Hòa Bình năm 2021, trang 67",
  );
});
