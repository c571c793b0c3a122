import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { addDays, parseRegister } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { root } from "../../docs/doors.js";

const { units, successions } = vietnamProvinces;

const on = (day: string) =>
  units.filter(({ validFrom, validTo = "9999-12-31" }) => validFrom <= day && day <= validTo);

/** What a code stood for on a day: "tỉnh Yên Bái". More than one life on a day would show as two names. */
const called = (code: string, day: string) =>
  on(day)
    .filter((unit) => unit.code === code)
    .map(({ type, name }) => `${type ?? "?"} ${name}`)
    .join(" and ");

const codesOf = (name: string, day: string) =>
  on(day).flatMap((unit) => (unit.name === name ? [unit.code] : []));

const nameAndCode = (code: string, day: string) =>
  `${called(code, day).replace(/^(tỉnh|thành phố) /, "")} (${code})`;

/** The old provinces that a code of today covers, as of 30 June 2025: "Hà Giang (02) + Tuyên Quang (08)". */
function formedFrom(code: string): string {
  const events = successions.filter(({ kind, to }) => kind === "merged" && to.includes(code));
  expect(events.length, `mergers into ${code}`).toBeLessThan(2);
  const [codes = [code]] = events.map(({ from }) => from);
  return codes.map((old) => nameAndCode(old, "2025-06-30")).join(" + ");
}

/** The list of 30 June 2025. */
const sixtyThree = [
  "01 thành phố Hà Nội",
  "02 tỉnh Hà Giang",
  "04 tỉnh Cao Bằng",
  "06 tỉnh Bắc Kạn",
  "08 tỉnh Tuyên Quang",
  "10 tỉnh Lào Cai",
  "11 tỉnh Điện Biên",
  "12 tỉnh Lai Châu",
  "14 tỉnh Sơn La",
  "15 tỉnh Yên Bái",
  "17 tỉnh Hòa Bình",
  "19 tỉnh Thái Nguyên",
  "20 tỉnh Lạng Sơn",
  "22 tỉnh Quảng Ninh",
  "24 tỉnh Bắc Giang",
  "25 tỉnh Phú Thọ",
  "26 tỉnh Vĩnh Phúc",
  "27 tỉnh Bắc Ninh",
  "30 tỉnh Hải Dương",
  "31 thành phố Hải Phòng",
  "33 tỉnh Hưng Yên",
  "34 tỉnh Thái Bình",
  "35 tỉnh Hà Nam",
  "36 tỉnh Nam Định",
  "37 tỉnh Ninh Bình",
  "38 tỉnh Thanh Hóa",
  "40 tỉnh Nghệ An",
  "42 tỉnh Hà Tĩnh",
  "44 tỉnh Quảng Bình",
  "45 tỉnh Quảng Trị",
  "46 thành phố Huế",
  "48 thành phố Đà Nẵng",
  "49 tỉnh Quảng Nam",
  "51 tỉnh Quảng Ngãi",
  "52 tỉnh Bình Định",
  "54 tỉnh Phú Yên",
  "56 tỉnh Khánh Hòa",
  "58 tỉnh Ninh Thuận",
  "60 tỉnh Bình Thuận",
  "62 tỉnh Kon Tum",
  "64 tỉnh Gia Lai",
  "66 tỉnh Đắk Lắk",
  "67 tỉnh Đắk Nông",
  "68 tỉnh Lâm Đồng",
  "70 tỉnh Bình Phước",
  "72 tỉnh Tây Ninh",
  "74 tỉnh Bình Dương",
  "75 tỉnh Đồng Nai",
  "77 tỉnh Bà Rịa - Vũng Tàu",
  "79 thành phố Hồ Chí Minh",
  "80 tỉnh Long An",
  "82 tỉnh Tiền Giang",
  "83 tỉnh Bến Tre",
  "84 tỉnh Trà Vinh",
  "86 tỉnh Vĩnh Long",
  "87 tỉnh Đồng Tháp",
  "89 tỉnh An Giang",
  "91 tỉnh Kiên Giang",
  "92 thành phố Cần Thơ",
  "93 tỉnh Hậu Giang",
  "94 tỉnh Sóc Trăng",
  "95 tỉnh Bạc Liêu",
  "96 tỉnh Cà Mau",
];

/** The list of 1 July 2025, each with what it was formed from. */
const thirtyFour: readonly (readonly [code: string, name: string, formedFrom: string])[] = [
  ["01", "thành phố Hà Nội", "Hà Nội (01)"],
  ["04", "tỉnh Cao Bằng", "Cao Bằng (04)"],
  ["08", "tỉnh Tuyên Quang", "Hà Giang (02) + Tuyên Quang (08)"],
  ["11", "tỉnh Điện Biên", "Điện Biên (11)"],
  ["12", "tỉnh Lai Châu", "Lai Châu (12)"],
  ["14", "tỉnh Sơn La", "Sơn La (14)"],
  ["15", "tỉnh Lào Cai", "Lào Cai (10) + Yên Bái (15)"],
  ["19", "tỉnh Thái Nguyên", "Bắc Kạn (06) + Thái Nguyên (19)"],
  ["20", "tỉnh Lạng Sơn", "Lạng Sơn (20)"],
  ["22", "tỉnh Quảng Ninh", "Quảng Ninh (22)"],
  ["24", "tỉnh Bắc Ninh", "Bắc Giang (24) + Bắc Ninh (27)"],
  ["25", "tỉnh Phú Thọ", "Hòa Bình (17) + Phú Thọ (25) + Vĩnh Phúc (26)"],
  ["31", "thành phố Hải Phòng", "Hải Dương (30) + Hải Phòng (31)"],
  ["33", "tỉnh Hưng Yên", "Hưng Yên (33) + Thái Bình (34)"],
  ["37", "tỉnh Ninh Bình", "Hà Nam (35) + Nam Định (36) + Ninh Bình (37)"],
  ["38", "tỉnh Thanh Hóa", "Thanh Hóa (38)"],
  ["40", "tỉnh Nghệ An", "Nghệ An (40)"],
  ["42", "tỉnh Hà Tĩnh", "Hà Tĩnh (42)"],
  ["44", "tỉnh Quảng Trị", "Quảng Bình (44) + Quảng Trị (45)"],
  ["46", "thành phố Huế", "Huế (46)"],
  ["48", "thành phố Đà Nẵng", "Đà Nẵng (48) + Quảng Nam (49)"],
  ["51", "tỉnh Quảng Ngãi", "Quảng Ngãi (51) + Kon Tum (62)"],
  ["52", "tỉnh Gia Lai", "Bình Định (52) + Gia Lai (64)"],
  ["56", "tỉnh Khánh Hòa", "Khánh Hòa (56) + Ninh Thuận (58)"],
  ["66", "tỉnh Đắk Lắk", "Phú Yên (54) + Đắk Lắk (66)"],
  ["68", "tỉnh Lâm Đồng", "Bình Thuận (60) + Đắk Nông (67) + Lâm Đồng (68)"],
  ["75", "tỉnh Đồng Nai", "Bình Phước (70) + Đồng Nai (75)"],
  ["79", "thành phố Hồ Chí Minh", "Bình Dương (74) + Bà Rịa - Vũng Tàu (77) + Hồ Chí Minh (79)"],
  ["80", "tỉnh Tây Ninh", "Tây Ninh (72) + Long An (80)"],
  ["82", "tỉnh Đồng Tháp", "Tiền Giang (82) + Đồng Tháp (87)"],
  ["86", "tỉnh Vĩnh Long", "Bến Tre (83) + Trà Vinh (84) + Vĩnh Long (86)"],
  ["91", "tỉnh An Giang", "An Giang (89) + Kiên Giang (91)"],
  ["92", "thành phố Cần Thơ", "Cần Thơ (92) + Hậu Giang (93) + Sóc Trăng (94)"],
  ["96", "tỉnh Cà Mau", "Bạc Liêu (95) + Cà Mau (96)"],
];

const untouched = ["01", "04", "11", "12", "14", "20", "22", "38", "40", "42", "46"];

describe("the 63", () => {
  it("are the list of 30 June 2025", () => {
    const listed = on("2025-06-30").map(({ code, type, name }) => `${code} ${type ?? "?"} ${name}`);
    expect(listed).toStrictEqual(sixtyThree);
  });

  it("are the same 63 since 1 August 2008, with Huế a tỉnh", () => {
    const before = sixtyThree.map((line) => line.replace("thành phố Huế", "tỉnh Thừa Thiên Huế"));
    for (const day of ["2008-08-01", "2015-01-01", "2024-12-31"]) {
      const listed = on(day).map(({ code, type, name }) => `${code} ${type ?? "?"} ${name}`);
      expect(listed, day).toStrictEqual(before);
    }
  });
});

describe("the 34", () => {
  it("are the list of 1 July 2025, and no other", () => {
    const listed = on("2025-07-01").map(({ code }) => [code, called(code, "2025-07-01"), formedFrom(code)]);
    expect(listed).toStrictEqual(thirtyFour);
  });

  it("are the same today, with Đồng Nai a city", () => {
    const now = thirtyFour.map(([code, name]) => [code, name.replace("tỉnh Đồng Nai", "thành phố Đồng Nai")]);
    const ongoing = units.filter(({ validTo }) => validTo === undefined);
    expect(ongoing.map(({ code, type, name }) => [code, `${type ?? "?"} ${name}`])).toStrictEqual(now);
  });

  it("are what the guide prints, with the codes in bold whose name changed", () => {
    const bold = ["15", "24", "44", "52", "80", "82", "91"];
    const cells = (line: string) => line.split("|").map((cell) => cell.trim());
    const guide = readFileSync(join(root, "docs/provinces.md"), "utf8").split("\n");
    const printed = guide
      .filter((line) => /^\| (\*\*)?\d\d/.test(line))
      .map((line) => cells(line).slice(1, -1));
    const expected = thirtyFour.map(([code, ...rest]) => [
      bold.includes(code) ? `**${code}**` : code,
      ...rest,
    ]);
    expect(printed).toStrictEqual(expected);
  });
});

describe("seven codes changed their name on 1 July 2025", () => {
  it.each([
    ["15", "tỉnh Yên Bái", "tỉnh Lào Cai"],
    ["24", "tỉnh Bắc Giang", "tỉnh Bắc Ninh"],
    ["44", "tỉnh Quảng Bình", "tỉnh Quảng Trị"],
    ["52", "tỉnh Bình Định", "tỉnh Gia Lai"],
    ["80", "tỉnh Long An", "tỉnh Tây Ninh"],
    ["82", "tỉnh Tiền Giang", "tỉnh Đồng Tháp"],
    ["91", "tỉnh Kiên Giang", "tỉnh An Giang"],
  ])("%s: %s, then %s", (code, before, after) => {
    expect([called(code, "2025-06-30"), called(code, "2025-07-01")]).toStrictEqual([before, after]);
  });

  it("and no other code did", () => {
    const nameOf = (code: string, day: string) => on(day).find((unit) => unit.code === code)?.name;
    const changed = on("2025-07-01").filter(({ code, name }) => nameOf(code, "2025-06-30") !== name);
    expect(changed.map(({ code }) => code)).toStrictEqual(["15", "24", "44", "52", "80", "82", "91"]);
  });
});

describe("seven names have another code since 1 July 2025", () => {
  it.each([
    ["Lào Cai", "10", "15"],
    ["Bắc Ninh", "27", "24"],
    ["Quảng Trị", "45", "44"],
    ["Gia Lai", "64", "52"],
    ["Tây Ninh", "72", "80"],
    ["Đồng Tháp", "87", "82"],
    ["An Giang", "89", "91"],
  ])("%s: %s, then %s", (name, before, after) => {
    expect([codesOf(name, "2025-06-30"), codesOf(name, "2025-07-01")]).toStrictEqual([[before], [after]]);
  });
});

describe("from one day to the next", () => {
  it.each([
    ["46", "2024-12-31", "tỉnh Thừa Thiên Huế"],
    ["46", "2025-01-01", "thành phố Huế"],
    ["46", "2025-06-30", "thành phố Huế"],
    ["46", "2025-07-01", "thành phố Huế"],
    ["17", "2025-06-30", "tỉnh Hòa Bình"],
    ["17", "2025-07-01", ""],
    ["10", "2025-06-30", "tỉnh Lào Cai"],
    ["10", "2025-07-01", ""],
    ["25", "2025-06-30", "tỉnh Phú Thọ"],
    ["25", "2025-07-01", "tỉnh Phú Thọ"],
    ["75", "2025-06-30", "tỉnh Đồng Nai"],
    ["75", "2025-07-01", "tỉnh Đồng Nai"],
    ["75", "2026-04-29", "tỉnh Đồng Nai"],
    ["75", "2026-04-30", "thành phố Đồng Nai"],
    ["01", "2008-07-31", ""],
    ["01", "2008-08-01", "thành phố Hà Nội"],
    ["28", "2008-08-01", ""],
  ])("%s on %s: %s", (code, day, expected) => {
    expect(called(code, day)).toBe(expected);
  });

  it.each([
    ["2008-07-31", 0, 0],
    ["2008-08-01", 63, 5],
    ["2024-12-31", 63, 5],
    ["2025-01-01", 63, 6],
    ["2025-06-30", 63, 6],
    ["2025-07-01", 34, 6],
    ["2026-04-29", 34, 6],
    ["2026-04-30", 34, 7],
    ["2026-12-31", 34, 7],
  ])("on %s there are %i, of them %i cities", (day, all, cities) => {
    const there = on(day);
    expect([there.length, there.filter(({ type }) => type === "thành phố").length]).toStrictEqual([
      all,
      cities,
    ]);
  });
});

describe("what became of them", () => {
  it("is 23 mergers of 52 old provinces, and two that became cities", () => {
    const mergers = successions.filter(({ kind }) => kind === "merged");
    expect(mergers).toHaveLength(23);
    expect(mergers.flatMap(({ from }) => from)).toHaveLength(52);
    expect(successions).toHaveLength(25);
    expect(successions.filter(({ kind }) => kind === "renamed")).toStrictEqual([
      { kind: "renamed", effectiveOn: "2025-01-01", from: ["46"], to: ["46"], legalBasis: "175/2024/QH15" },
      { kind: "renamed", effectiveOn: "2026-04-30", from: ["75"], to: ["75"], legalBasis: "30/2026/QH16" },
    ]);
  });

  it("names, for each merger, its day and its resolution", () => {
    const mergers = successions.filter(({ kind }) => kind === "merged");
    const stated = mergers.map(({ effectiveOn, legalBasis }) => `${effectiveOn} ${legalBasis ?? "?"}`);
    expect([...new Set(stated)]).toStrictEqual(["2025-07-01 202/2025/QH15"]);
  });

  it.each(sixtyThree)("%s has exactly one successor, itself if nothing merged it", (line) => {
    const code = line.slice(0, 2);
    const into = successions.flatMap(({ kind, from, to }) =>
      kind === "merged" && from.includes(code) ? to : [],
    );
    expect(into).toHaveLength(untouched.includes(code) ? 0 : 1);
    expect(on("2025-07-01").filter((unit) => unit.code === (into[0] ?? code))).toHaveLength(1);
  });

  it("leaves one life to the eleven that merged with none, two to Huế", () => {
    const open = (code: string) =>
      units.filter((unit) => unit.code === code).map(({ validFrom }) => validFrom);
    for (const code of untouched.filter((other) => other !== "46"))
      expect(open(code), code).toStrictEqual(["2008-08-01"]);
    expect(open("46")).toStrictEqual(["2008-08-01", "2025-01-01"]);
  });

  it("explains each life that ends: an event of the day after comes from its code", () => {
    const ended = units.filter(({ validTo }) => validTo !== undefined);
    expect(ended).toHaveLength(54);
    for (const { code, validTo = "" } of ended) {
      const events = successions.filter(
        ({ effectiveOn, from }) => effectiveOn === addDays(validTo, 1) && from.includes(code),
      );
      expect(events, `${code} until ${validTo}`).toHaveLength(1);
    }
  });

  it("explains each life that begins after 1 August 2008", () => {
    const begun = units.filter(({ validFrom }) => validFrom !== "2008-08-01");
    expect(begun).toHaveLength(25);
    for (const { code, validFrom } of begun) {
      const events = successions.filter(
        ({ effectiveOn, to }) => effectiveOn === validFrom && to.includes(code),
      );
      expect(events, `${code} since ${validFrom}`).toHaveLength(1);
    }
  });
});

describe("as data", () => {
  it("stands by code, then by date, and no code has two lives on one day", () => {
    const keys = units.map(({ code, validFrom }) => `${code} ${validFrom}`);
    expect(keys).toStrictEqual([...keys].sort());
    for (const [index, { code, validFrom }] of units.entries()) {
      const before = units[index - 1];
      if (before?.code === code) expect(before.validTo, code).toBe(addDays(validFrom, -1));
    }
  });

  it("is written in NFC, with two digits a code", () => {
    const text = JSON.stringify(vietnamProvinces);
    expect(text).toBe(text.normalize("NFC"));
    expect(units.filter(({ code }) => !/^\d\d$/.test(code))).toStrictEqual([]);
    expect(units.filter(({ name }) => name !== name.trim() || /oà|uỷ/.test(name))).toStrictEqual([]);
  });

  it("passes the gate, and JSON, unchanged", () => {
    const json: unknown = JSON.parse(JSON.stringify({ adminUnits: units, successions }));
    const register = parseRegister(json);
    expect([register.adminUnits, register.successions]).toStrictEqual([units, successions]);
  });

  it("is frozen to the last list", () => {
    expect(thawed(vietnamProvinces)).toStrictEqual([]);
  });
});

describe("the table", () => {
  it("reaches those who open its door, and nobody else", () => {
    const isTable = (path: string) => path.startsWith("src/geography/data/");
    expect(reachedFrom("src/geography/index.ts").filter(isTable)).toHaveLength(3);
    for (const door of ["src/index.ts", "src/schema/index.ts", "src/locale/vi/index.ts"])
      expect(reachedFrom(door).filter(isTable), door).toStrictEqual([]);
  });
});

/** Everything within a value that could still be changed, by its path. */
function thawed(value: unknown, path = "vietnamProvinces"): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => thawed(part, `${path}.${key}`));
  return Object.isFrozen(value) ? inside : [path, ...inside];
}

/** The files of src that a file imports, and what they import in turn. */
function reachedFrom(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [...seen];
  seen.add(file);
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), "utf8"));
  for (const { fileName } of importedFiles.filter((imported) => imported.fileName.startsWith(".")))
    reachedFrom(relative(root, join(root, dirname(file), fileName.replace(/\.js$/, ".ts"))), seen);
  return [...seen];
}
