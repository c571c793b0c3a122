import { createGazetteer, readCodeMapping, readUnits, renderTableProblem } from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { hostile, unreadable } from "../calendar/hostile.js";
import { codeOf } from "../code-of.js";
import { thrownBy } from "../thrown-by.js";

const from = "2004-07-01";

describe("layouts that people have", () => {
  it("a flat table with columns of its own", () => {
    const rows = [
      { ma_xa: "05293", ten: "Xã Mỹ Thành", ma_huyen: "157", tu_ngay: "2004-07-01", den_ngay: "2025-06-30" },
      { ma_xa: "04894", ten: "Thị trấn Đà Bắc", ma_huyen: "150", tu_ngay: "2019-12-17", den_ngay: "" },
    ];
    const columns = { code: "ma_xa", name: "ten", parent: "ma_huyen", from: "tu_ngay", to: "den_ngay" };
    const { units, problems } = readUnits(rows, { level: "commune", columns });
    expect(problems).toStrictEqual([]);
    expect(units).toStrictEqual([
      {
        code: "05293",
        name: "Mỹ Thành",
        level: "commune",
        type: "xã",
        parent: "157",
        validFrom: "2004-07-01",
        validTo: "2025-06-30",
      },
      {
        code: "04894",
        name: "Đà Bắc",
        level: "commune",
        type: "thị trấn",
        parent: "150",
        validFrom: "2019-12-17",
      },
    ]);
  });

  it("lists within lists, as the JSON of provinces with their districts and wards has them", () => {
    const rows = [
      {
        Code: "17",
        FullName: "Tỉnh Hoà Bình",
        District: [
          { Code: "157", FullName: "Huyện Lạc Sơn", Ward: [{ Code: "05293", FullName: "Xã Mỹ Thành" }] },
          { Code: "158", FullName: "Huyện Yên Thủy", Ward: null },
        ],
      },
    ];
    const columns = { code: "Code", name: "FullName" };
    const { units, problems } = readUnits(rows, {
      level: "province",
      columns,
      within: {
        column: "District",
        level: "district",
        columns,
        within: { column: "Ward", level: "commune", columns },
      },
      from,
    });
    expect(problems).toStrictEqual([]);
    expect(units.map(({ code, name, type, parent }) => [code, name, type, parent])).toStrictEqual([
      ["17", "Hoà Bình", "tỉnh", undefined],
      ["157", "Lạc Sơn", "huyện", "17"],
      ["05293", "Mỹ Thành", "xã", "157"],
      ["158", "Yên Thủy", "huyện", "17"],
    ]);
    expect(createGazetteer({ units, successions: [] }).units).toHaveLength(4);
  });

  it.each([
    ["Phường Một", undefined, "Một", "phường"],
    ["phường 1", undefined, "1", "phường"],
    ["Tân Lập", "Xã", "Tân Lập", "xã"],
    ["Xã Tân Lập", "Xã", "Tân Lập", "xã"],
    ["Tân Lập", "", "Tân Lập", undefined],
    ["Tân Lập", "làng", "Tân Lập", "làng"],
    ["Huyện Lập", undefined, "Huyện Lập", undefined],
    ["Ho\u0300a Bi\u0300nh", undefined, "Hòa Bình", undefined],
    [" Xã  Mỹ Thành ", undefined, "Mỹ Thành", "xã"],
  ])("the name %j with the type %j is %j, of type %j", (name, type, expected, of) => {
    const [unit] = readUnits([{ code: "05293", name, type }], { level: "commune", from }).units;
    expect([unit?.name, unit?.type]).toStrictEqual([expected, of]);
  });
});

describe("rows are judged one by one", () => {
  it.each([
    [{ code: 4828 }, "leading-zeros-lost", "code", "4828", "04828"],
    [{ code: "4828" }, "leading-zeros-lost", "code", '"4828"', "04828"],
    [{ code: "4828.0" }, "code-as-decimal", "code", '"4828.0"', "04828"],
    [{ code: "32186.0" }, "code-as-decimal", "code", '"32186.0"', "32186"],
    [{ code: "321861.0" }, "invalid-code", "code", '"321861.0"', "5"],
    [{ code: "4828.5" }, "invalid-code", "code", '"4828.5"', "5"],
    [{ parent: "25.0" }, "code-as-decimal", "parent", '"25.0"', "25, 025"],
    [{ code: "" }, "missing", "code", "undefined", ""],
    [{ code: "0482A" }, "invalid-code", "code", '"0482A"', "5"],
    [{ code: "048281" }, "invalid-code", "code", '"048281"', "5"],
    [{ code: 4828.5 }, "invalid-code", "code", "4828.5", "5"],
    [{ code: -4828 }, "invalid-code", "code", "-4828", "5"],
    [{ name: undefined }, "missing", "name", "undefined", ""],
    [{ name: 5 }, "not-text", "name", "5", ""],
    [{ parent: "1" }, "leading-zeros-lost", "parent", '"1"', "01, 001"],
    [{ parent: "1577" }, "invalid-code", "parent", '"1577"', "2, 3"],
    [{ from: "1/7/2004" }, "invalid-date", "from", '"1/7/2004"', "2025-07-01"],
    [{ from: 38169 }, "invalid-date", "from", "38169", "2025-07-01"],
    [{ to: "2025-06-31" }, "invalid-date", "to", '"2025-06-31"', "2025-07-01"],
    [{ to: "2004-06-30" }, "range-reversed", "to", '"2004-06-30"', "2004-07-01"],
  ])("%j: %s in %s", (change, code, column, found, expected) => {
    const good = { code: "05293", name: "Xã Mỹ Thành", parent: "157" };
    const { units, problems } = readUnits([good, { ...good, ...change }], { level: "commune", from });
    expect(units).toHaveLength(1);
    expect(problems.map((problem) => [problem.code, problem.row, problem.column])).toStrictEqual([
      [code, 2, column],
    ]);
    expect([problems[0]?.found, problems[0]?.expected]).toStrictEqual([found, expected]);
    expect(problems[0]?.message).toContain("ow 2");
  });

  it("a code that is a number, and lost nothing, is taken", () => {
    const { units } = readUnits([{ code: 10001, name: "Xã Mỹ Thành" }], { level: "commune", from });
    expect(units[0]?.code).toBe("10001");
  });

  it("a row without a first day, where no option gives one, has a problem", () => {
    const { problems } = readUnits([{ code: "17", name: "Hòa Bình" }], { level: "province" });
    expect(problems.map(({ code, column }) => [code, column])).toStrictEqual([["missing-column", "from"]]);
  });

  it("a province has no parent", () => {
    const { problems } = readUnits([{ code: "17", name: "Hòa Bình", parent: "01" }], {
      level: "province",
      from,
    });
    expect(problems.map(({ code, column }) => [code, column])).toStrictEqual([["stray-parent", "parent"]]);
  });

  it("rows within a row without a code are left out with it, unless they name their parent themselves", () => {
    const within = { column: "within", level: "commune" } as const;
    const communes = [
      { code: "00001", name: "Xã A" },
      { code: "00002", name: "Xã B", parent: "25" },
      { code: 3, name: "Xã C" },
    ];
    const rows = [{ code: "2x", name: "Phú Thọ", within: communes }];
    const { units, problems } = readUnits(rows, { level: "province", within, from });
    expect(units.map(({ code, parent }) => [code, parent])).toStrictEqual([["00002", "25"]]);
    expect(problems.map(({ code, row }) => [code, row])).toStrictEqual([
      ["invalid-code", 1],
      ["leading-zeros-lost", 1],
    ]);
  });

  it("rows within a row are told by the number of the outermost", () => {
    const rows = [{ code: "17", name: "Hòa Bình", within: [{ code: 5, name: "Lạc Sơn" }, 7] }];
    const within = { column: "within", level: "district" } as const;
    const { units, problems } = readUnits(rows, { level: "province", within, from });
    expect(units.map(({ code }) => code)).toStrictEqual(["17"]);
    expect(problems.map(({ code, row }) => [code, row])).toStrictEqual([
      ["leading-zeros-lost", 1],
      ["not-a-row", 1],
    ]);
  });
});

describe("days of the table", () => {
  const options = { level: "commune", from: "2004-07-01", to: "2025-06-30" } as const;
  const days = (row: object) =>
    readUnits([{ code: "05293", name: "Xã Mỹ Thành", ...row }], options).units.map(
      ({ validFrom, validTo }) => [validFrom, validTo],
    );

  it("hold for rows that have none of their own", () => {
    expect(days({})).toStrictEqual([["2004-07-01", "2025-06-30"]]);
    expect(days({ from: " ", to: null })).toStrictEqual([["2004-07-01", "2025-06-30"]]);
    expect(days({ from: "2010-01-01" })).toStrictEqual([["2010-01-01", "2025-06-30"]]);
    expect(days({ to: "2010-01-01" })).toStrictEqual([["2004-07-01", "2010-01-01"]]);
  });

  it("may make a life of one day, and none that ends before it begins", () => {
    expect(days({ from: "2025-06-30" })).toStrictEqual([["2025-06-30", "2025-06-30"]]);
    expect(days({ from: "2025-07-01" })).toStrictEqual([]);
  });

  it("that there are not are refused", () => {
    expect(codeOf(() => readUnits([], { level: "commune", from: "2025-02-29" }))).toBe("invalid-date");
    expect(codeOf(() => readUnits([], { level: "commune", to: "2025-02-29" }))).toBe("invalid-date");
  });
});

describe("types", () => {
  it.each([
    ["THÀNH PHỐ", "province", "thành phố"],
    ["Thị xã", "district", "thị xã"],
    ["Đặc khu", "commune", "đặc khu"],
    ["Thành phố Trung ương", "province", "thành phố"],
    ["Thành phố thuộc tỉnh", "district", "thành phố"],
    ["TT", "commune", "thị trấn"],
    ["P.", "commune", "phường"],
    ["Xã đảo", "commune", "Xã đảo"],
    ["Làng", "commune", "Làng"],
  ] as const)("%s of its own column is %s", (type, level, expected) => {
    const code = { province: "01", district: "001", commune: "00001" }[level];
    expect(readUnits([{ code, name: "A", type }], { level, from }).units).toStrictEqual([
      { code, name: "A", type: expected, level, validFrom: from },
    ]);
  });

  it.each([
    ["Thành phố Huế", "province", ["Huế", "thành phố"]],
    ["Thành phố Huế", "district", ["Huế", "thành phố"]],
    ["Thành phố Huế", "commune", ["Thành phố Huế", undefined]],
    ["Thị xã", "district", ["Thị xã", undefined]],
    ["Xãng Lớn", "commune", ["Xãng Lớn", undefined]],
    ["Tân Xã Lập", "commune", ["Tân Xã Lập", undefined]],
  ] as const)("%s of level %s is %j", (name, level, expected) => {
    const code = { province: "01", district: "001", commune: "00001" }[level];
    const [unit] = readUnits([{ code, name }], { level, from }).units;
    expect([unit?.name, unit?.type]).toStrictEqual(expected);
  });
});

describe("columns are those that a row has itself", () => {
  it("not those of its prototype", () => {
    const row: unknown = Object.create({ code: "17", name: "Hòa Bình" });
    const { problems } = readUnits([row], { level: "province", from });
    expect(problems.map(({ code, column }) => [code, column])).toStrictEqual([
      ["missing", "code"],
      ["missing", "name"],
    ]);
  });

  it("not what every object has", () => {
    const columns = { code: "constructor" };
    const { problems } = readUnits([{ name: "A" }], { level: "province", columns, from });
    expect(problems.map(({ code, column, found }) => [code, column, found])).toStrictEqual([
      ["missing-column", "constructor", "undefined"],
    ]);
  });
});

it("what is read is frozen", () => {
  const read = readUnits([{ code: "17", name: "Hòa Bình" }, 7], { level: "province", from });
  for (const part of [read, read.units, read.problems, ...read.units, ...read.problems])
    expect(Object.isFrozen(part)).toBe(true);
});

it("headings are the same, whether their marks are written in one sign or in two", () => {
  const [code, name] = ["Mã xã".normalize("NFD"), "Tên".normalize("NFD")];
  const rows = [{ [code]: "00001", [name]: "Phúc Xá" }];
  for (const form of ["NFC", "NFD"] as const) {
    const columns = { code: "Mã xã".normalize(form), name: "Tên".normalize(form) };
    const { units, problems } = readUnits(rows, { level: "commune", from, columns });
    expect(problems).toStrictEqual([]);
    expect(units.map((unit) => [unit.code, unit.name])).toStrictEqual([["00001", "Phúc Xá"]]);
  }
});

describe("a column that no row has", () => {
  const told = (problems: ReturnType<typeof readUnits>["problems"]) =>
    problems.map(({ code, row, column, expected }) => [code, row, column, expected]);

  it("is told once, with the columns that there are", () => {
    const rows = Array.from({ length: 3321 }, (_, at) => ({ "Mã xã": String(10_001 + at), Tên: "Xã A" }));
    const { units, problems } = readUnits(rows, { level: "commune", from });
    expect(units).toStrictEqual([]);
    expect(told(problems)).toStrictEqual([
      ["missing-column", 1, "code", "Mã xã, Tên"],
      ["missing-column", 1, "name", "Mã xã, Tên"],
    ]);
    expect(problems[0]?.message).toBe(
      "Row 1 and those after it have no column code; the columns are Mã xã, Tên. The option columns says which of them it is.",
    );
    const [first] = problems;
    if (first !== undefined)
      expect(renderTableProblem(first, vi)).toBe(
        "Dòng 1 và các dòng sau không có cột code; các cột hiện có: Mã xã, Tên. Ghi tên cột tương ứng vào tùy chọn columns.",
      );
  });

  it("is no column that one row has, however empty", () => {
    const rows = [{ name: "A" }, { code: null, name: "A" }, { name: "A" }];
    const { problems } = readUnits(rows, { level: "commune", from });
    expect(told(problems)).toStrictEqual([
      ["missing", 1, "code", ""],
      ["missing", 2, "code", ""],
      ["missing", 3, "code", ""],
    ]);
  });

  it("is told of each list by itself, and beside what else is wrong", () => {
    const communes = [{ ma: "00001", name: "A" }, 7, { ma: "00002", name: 5 }];
    const rows = [
      { code: "17", name: "Hòa Bình", communes: [] },
      { code: "25", name: "Phú Thọ", communes },
      { code: "26", name: "Vĩnh Phúc", communes },
    ];
    const within = { column: "communes", level: "commune" } as const;
    const { units, problems } = readUnits(rows, { level: "province", from, within });
    expect(units.map(({ code }) => code)).toStrictEqual(["17", "25", "26"]);
    expect(told(problems)).toStrictEqual([
      ["missing-column", 2, "code", "ma, name"],
      ["not-a-row", 2, null, ""],
      ["not-text", 2, "name", ""],
      ["not-a-row", 3, null, ""],
      ["not-text", 3, "name", ""],
    ]);
  });

  it("may be one that a row need not have, where nobody names it", () => {
    const { units, problems } = readUnits([{ code: "00001", name: "A" }], { level: "commune", from });
    expect([units.length, problems]).toStrictEqual([1, []]);
  });

  // Without what "cha" was to hold, the communes would lie in no province, and nobody would hear of it.
  it("is told where it is named, though a row need not have it", () => {
    const columns = { type: "loai", parent: "cha", to: "den", from: "tu" };
    const rows = [
      { code: "00001", name: "A", chA: "25", loai: "" },
      { code: "00002", name: "B", chA: "25" },
    ];
    const { units, problems } = readUnits([null, ...rows], { level: "commune", from, columns });
    expect(units).toHaveLength(2);
    expect(problems.map(({ code, row, column, expected }) => [code, row, column, expected])).toStrictEqual([
      ["missing-column", 2, "cha", "code, name, chA, loai"],
      ["missing-column", 2, "den", "code, name, chA, loai"],
      ["missing-column", 2, "tu", "code, name, chA, loai"],
      ["not-a-row", 1, null, ""],
    ]);
    expect(readUnits([], { level: "commune", from, columns }).problems).toStrictEqual([]);
    const [only, ...others] = readUnits([null], { level: "commune", from, columns }).problems;
    expect([only?.code, others]).toStrictEqual(["not-a-row", []]);
  });

  it("may be that of a list within rows", () => {
    const within = { column: "xa", level: "commune" } as const;
    const { units, problems } = readUnits([{ code: "25", name: "Phú Thọ", Xa: [] }], {
      level: "province",
      from,
      within,
    });
    expect(units).toHaveLength(1);
    expect(problems.map(({ code, column, expected }) => [code, column, expected])).toStrictEqual([
      ["missing-column", "xa", "code, name, Xa"],
    ]);
  });

  it("of rows without any column, or that tell of none, is told by row", () => {
    const { problems } = readUnits([{}, {}], { level: "commune", from });
    expect(problems.map(({ code }) => code)).toStrictEqual(["missing", "missing", "missing", "missing"]);
    expect(readUnits([unreadable, unreadable], { level: "commune", from }).problems).toHaveLength(4);
  });

  it("of hundreds is told by the first thirty, each cut short", () => {
    const row = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${"c".repeat(1000)}${at}`, at]));
    const [problem] = readUnits([row], { level: "commune", from }).problems;
    expect(problem?.expected.length).toBeLessThan(1000);
  });

  it("is told of a mapping of codes, too", () => {
    const rows = Array.from({ length: 10 }, () => ({ cu: "00001", moi: "00002" }));
    const { problems } = readCodeMapping(rows, { level: "commune", columns: { old: "cu" } });
    expect(told(problems)).toStrictEqual([
      ["missing-column", 1, "new", "cu, moi"],
      ["missing-column", 1, "on", "cu, moi"],
    ]);
    const columns = { old: "cu", new: "moi", on: "ngay", legalBasis: "van ban", oldParent: "cha" };
    const options = { level: "commune", columns, effectiveOn: "2025-07-01" } as const;
    // What the units lay in is read where units are made of the table.
    expect(told(readCodeMapping(rows, options).problems).slice(0, 3)).toStrictEqual([
      ["missing-column", 1, "ngay", "cu, moi"],
      ["missing-column", 1, "van ban", "cu, moi"],
      ["duplicate-row", 2, "moi", "1"],
    ]);
    const ofUnits = readCodeMapping(rows, { ...options, oldFrom: "2020-01-01" }).problems;
    expect(told(ofUnits).slice(0, 4)).toStrictEqual([
      ["missing-column", 1, "ngay", "cu, moi"],
      ["missing-column", 1, "van ban", "cu, moi"],
      ["missing-column", 1, "cha", "cu, moi"],
      ["missing-column", 1, "oldName", "cu, moi"],
    ]);
  });
});

describe("what is said of a table", () => {
  const circle: Record<string, unknown> = { level: "commune", column: "communes" };
  circle["within"] = circle;
  const odd = { toString: "text", valueOf: 5 };
  const within = { level: "district", column: "districts" } as const;

  it.each<[object, string, readonly string[]]>([
    [{ level: "xã" }, '"xã" is not a level; levels are province, district, commune.', ["level"]],
    [{ columns: 5 }, "5 names no columns.", ["columns"]],
    [{ columns: ["code"] }, "a list names no columns.", ["columns"]],
    [{ columns: { code: odd } }, "an object is not a name of a column; names are text.", ["columns", "code"]],
    [{ within: 5 }, "5 is not a table within another.", ["within"]],
    [
      { within: { ...within, level: 5 } },
      "5 is not a level; levels are province, district, commune.",
      ["within", "level"],
    ],
    [
      { within: { level: "district" } },
      "undefined is not a name of a column; names are text.",
      ["within", "column"],
    ],
    [
      { within: { ...within, columns: { name: 5 } } },
      "5 is not a name of a column; names are text.",
      ["within", "columns", "name"],
    ],
    [{ within: circle }, "an object is not a table within another.", ["within", "within"]],
  ])("%#: is refused with where it stands", (wrong, message, path) => {
    for (const read of [readUnits, readCodeMapping] as const) {
      if (read === readCodeMapping && "within" in wrong) continue;
      const error = thrownBy(() => read([], { level: "province", ...wrong } as never));
      expect([error.code, error.message, error.path]).toStrictEqual(["invalid-table", message, path]);
    }
  });

  it("may leave columns out, each by itself", () => {
    const rows = [{ ma: "17", name: "Hòa Bình", districts: [{ code: "148", name: "Hòa Bình" }] }];
    const { units, problems } = readUnits(rows, {
      ...({ level: "province", columns: { code: "ma", name: undefined }, from, within } as const),
    });
    expect([units.map(({ code }) => code), problems]).toStrictEqual([["17", "148"], []]);
  });
});

describe("hostile input", () => {
  it.each(hostile)("as a table, a level or a day: %s", (_, value) => {
    expect(codeOf(() => readUnits([], { level: value as never }))).toBe("invalid-table");
    if (value !== undefined)
      expect(codeOf(() => readUnits([], { level: "commune", from: value as never }))).toBe("invalid-date");
    if (!Array.isArray(value))
      expect(codeOf(() => readUnits(value as never, { level: "commune" }))).toBe("invalid-table");
  });

  it.each([...hostile, ["what cannot be read", unreadable] as const])(
    "as a row or a cell: %s",
    (_, value) => {
      const rows = [value, { code: value, name: "A" }, { code: "05293", name: value }];
      const result = readUnits(rows, { level: "commune", from });
      expect(result.problems.length).toBeGreaterThan(1);
    },
  );
});
