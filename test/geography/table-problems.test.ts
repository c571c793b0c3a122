import { readCodeMapping, readUnits, renderTableProblem, type TableProblem } from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";

type Told = Omit<TableProblem, "message">;

/** A change of a good row, what is told of it, and the sentence. */
type Case = readonly [change: object, told: Omit<Told, "row">, english: string];

const commune = { code: "05293", name: "Xã Mỹ Thành", parent: "157", from: "2004-07-01" };

const ofUnits: Readonly<Record<string, Case>> = {
  "no code": [
    { code: null },
    { code: "missing", column: "code", found: "undefined", expected: "" },
    "Row 2 has nothing in column code.",
  ],
  "a code that lost a zero": [
    { code: 4828 },
    { code: "leading-zeros-lost", column: "code", found: "4828", expected: "04828" },
    "Row 2, column code: code 4828 is too short; a spreadsheet may have dropped its zeros. Store codes as text: 04828.",
  ],
  "a code of a parent that may be a province's or a district's": [
    { parent: "1" },
    { code: "leading-zeros-lost", column: "parent", found: '"1"', expected: "01, 001" },
    'Row 2, column parent: code "1" is too short; a spreadsheet may have dropped its zeros. Store codes as text: 01, 001.',
  ],
  "a number that is a province's code, or a district's without its zero": [
    { parent: 17 },
    { code: "leading-zeros-lost", column: "parent", found: "17", expected: "17, 017" },
    "Row 2, column parent: code 17 is too short; a spreadsheet may have dropped its zeros. Store codes as text: 17, 017.",
  ],
  "a code with decimals": [
    { code: "4828.00" },
    { code: "code-as-decimal", column: "code", found: '"4828.00"', expected: "04828" },
    'Row 2, column code: code "4828.00" was taken for a decimal number. Store codes as text: 04828.',
  ],
  "a parent of three digits with decimals": [
    { parent: "157.0" },
    { code: "code-as-decimal", column: "parent", found: '"157.0"', expected: "157" },
    'Row 2, column parent: code "157.0" was taken for a decimal number. Store codes as text: 157.',
  ],
  "a code with letters behind": [
    { code: "05293a" },
    { code: "invalid-code", column: "code", found: '"05293a"', expected: "5" },
    'Row 2, column code: "05293a" is not a code; digits that a code has here: 5.',
  ],
  "a code with letters in front": [
    { code: "x05293" },
    { code: "invalid-code", column: "code", found: '"x05293"', expected: "5" },
    'Row 2, column code: "x05293" is not a code; digits that a code has here: 5.',
  ],
  "a code that is true": [
    { code: true },
    { code: "invalid-code", column: "code", found: "true", expected: "5" },
    "Row 2, column code: true is not a code; digits that a code has here: 5.",
  ],
  "a parent that is too long": [
    { parent: "05293" },
    { code: "invalid-code", column: "parent", found: '"05293"', expected: "2, 3" },
    'Row 2, column parent: "05293" is not a code; digits that a code has here: 2, 3.',
  ],
  "a name of blanks": [
    { name: "  " },
    { code: "missing", column: "name", found: "undefined", expected: "" },
    "Row 2 has nothing in column name.",
  ],
  "a name that is a number": [
    { name: 5 },
    { code: "not-text", column: "name", found: "5", expected: "" },
    "Row 2, column name: 5 is not text.",
  ],
  "a type that is a number": [
    { type: 5 },
    { code: "not-text", column: "type", found: "5", expected: "" },
    "Row 2, column type: 5 is not text.",
  ],
  "a first day as people write it": [
    { from: "1/7/2004" },
    { code: "invalid-date", column: "from", found: '"1/7/2004"', expected: "2025-07-01" },
    'Row 2, column from: "1/7/2004" is not a day; write it as 2025-07-01.',
  ],
  "no first day": [
    { from: "" },
    { code: "missing", column: "from", found: "undefined", expected: "" },
    "Row 2 has nothing in column from.",
  ],
  "a last day that there is not": [
    { to: "2025-06-31" },
    { code: "invalid-date", column: "to", found: '"2025-06-31"', expected: "2025-07-01" },
    'Row 2, column to: "2025-06-31" is not a day; write it as 2025-07-01.',
  ],
  "a last day before the first": [
    { to: "2004-06-30" },
    { code: "range-reversed", column: "to", found: '"2004-06-30"', expected: "2004-07-01" },
    'Row 2, column to: the last day "2004-06-30" lies before the first, 2004-07-01.',
  ],
};

const pair = { old: "00001", oldName: "Xã A", new: "00002", newName: "Xã B", on: "2025-07-01" };

const ofMappings: Readonly<Record<string, Case>> = {
  "the same pair again": [
    {},
    { code: "duplicate-row", column: "new", found: '"00001 → 00002"', expected: "1" },
    'Row 2, column new: "00001 → 00002" stands in row 1 already.',
  ],
  "another old name of the same code and day": [
    { new: "00003", oldName: "Xã Khác" },
    { code: "contradicts-row", column: "oldName", found: '"Xã Khác"', expected: "1" },
    'Row 2, column oldName: "Xã Khác", while row 1 says otherwise of the same code at the same time.',
  ],
  "another type of the new unit of the same code and day": [
    { old: "00003", newName: "Phường B" },
    { code: "contradicts-row", column: "newName", found: '"Phường B"', expected: "1" },
    'Row 2, column newName: "Phường B", while row 1 says otherwise of the same code at the same time.',
  ],
  "a parent of the new unit where the row before has none": [
    { old: "00003", newParent: "25" },
    { code: "contradicts-row", column: "newParent", found: '"25"', expected: "1" },
    'Row 2, column newParent: "25", while row 1 says otherwise of the same code at the same time.',
  ],
  "another name than the code came to on an earlier day": [
    { old: "00002", oldName: "Xã Khác", new: "00003", newName: "Xã C", on: "2026-01-01" },
    { code: "contradicts-row", column: "oldName", found: '"Xã Khác"', expected: "1" },
    'Row 2, column oldName: "Xã Khác", while row 1 says otherwise of the same code at the same time.',
  ],
  "another parent than the code came to on an earlier day": [
    { old: "00002", oldName: "Xã B", oldParent: "25", new: "00003", newName: "Xã C", on: "2026-01-01" },
    { code: "contradicts-row", column: "oldParent", found: '"25"', expected: "1" },
    'Row 2, column oldParent: "25", while row 1 says otherwise of the same code at the same time.',
  ],
  "a day on which the old units begin": [
    { old: "00003", new: "00004", on: "2020-01-01" },
    { code: "range-reversed", column: "on", found: '"2020-01-01"', expected: "2020-01-01" },
    'Row 2, column on: the last day "2020-01-01" lies before the first, 2020-01-01.',
  ],
  "an old parent with decimals": [
    { old: "00003", oldParent: "25.0" },
    { code: "code-as-decimal", column: "oldParent", found: '"25.0"', expected: "25, 025" },
    'Row 2, column oldParent: code "25.0" was taken for a decimal number. Store codes as text: 25, 025.',
  ],
  "a legal basis that is a number": [
    { old: "00003", legalBasis: 202 },
    { code: "not-text", column: "legalBasis", found: "202", expected: "" },
    "Row 2, column legalBasis: 202 is not text.",
  ],
};

describe("a problem of a row has its column, what was found and expected, and a sentence", () => {
  it.each(Object.entries(ofUnits))("of a table of units: %s", (_, [change, told, message]) => {
    const { units, problems } = readUnits([commune, { ...commune, ...change }], { level: "commune" });
    expect(problems).toStrictEqual([{ ...told, row: 2, message }]);
    expect(units.map(({ code }) => code)).toStrictEqual(["05293"]);
  });

  it.each(Object.entries(ofMappings))("of a mapping: %s", (_, [change, told, message]) => {
    const options = { level: "commune", oldFrom: "2020-01-01" } as const;
    const { successions, problems } = readCodeMapping([pair, { ...pair, ...change }], options);
    expect(problems).toStrictEqual([{ ...told, row: 2, message }]);
    expect(successions.map(({ from, to }) => [from, to])).toStrictEqual([[["00001"], ["00002"]]]);
  });

  it("another name is not taken for the same name with the code of a parent behind it", () => {
    const rows = [
      { ...pair, newName: "Khu 1", newParent: "25" },
      { ...pair, old: "00003", newName: "Khu 125" },
    ];
    const { problems } = readCodeMapping(rows, { level: "commune", oldFrom: "2020-01-01" });
    expect(problems.map(({ code, column }) => [code, column])).toStrictEqual([
      ["contradicts-row", "newName"],
    ]);
  });

  it("a row that is none has no column, in either language", () => {
    const { units, problems } = readUnits([commune, ["05294"]], { level: "commune" });
    expect(problems).toStrictEqual([
      {
        code: "not-a-row",
        row: 2,
        column: null,
        found: "a list",
        expected: "",
        message: "Row 2 is a list, not a row with columns.",
      },
    ]);
    expect(problems.map((problem) => renderTableProblem(problem, vi))).toStrictEqual([
      "Dòng 2 không phải là một dòng có các cột.",
    ]);
    expect(units).toHaveLength(1);
  });

  it("a day of a row that is wrong is told once, whatever days hold for the table", () => {
    const options = { level: "commune", from: "2010-01-01", to: "2020-01-01" } as const;
    const rows = [
      { ...commune, from: "x", to: "2009-12-31" },
      { ...commune, from: "2020-01-02", to: "x" },
    ];
    expect(readUnits(rows, options).problems.map(({ code, column }) => [code, column])).toStrictEqual([
      ["invalid-date", "from"],
      ["invalid-date", "to"],
    ]);
  });

  it("two problems of one row are both told, in the order in which it is read", () => {
    const { units, problems } = readUnits([{ ...commune, name: "", to: "x" }], { level: "commune" });
    expect(problems.map(({ code, column }) => `${column ?? ""} ${code}`)).toStrictEqual([
      "name missing",
      "to invalid-date",
    ]);
    expect(units).toStrictEqual([]);
  });

  it("what contradicts a row and repeats it is told as both", () => {
    const again = { ...pair, oldName: "Xã C", newName: "Xã D" };
    const { problems } = readCodeMapping([pair, again], { level: "commune", oldFrom: "2020-01-01" });
    expect(problems.map(({ code, column }) => `${column ?? ""} ${code}`)).toStrictEqual([
      "oldName contradicts-row",
      "newName contradicts-row",
      "new duplicate-row",
    ]);
  });
});

describe("columns of your own", () => {
  it("of a mapping are named in its problems", () => {
    const columns = {
      old: "ma_cu",
      new: "ma_moi",
      on: "tu_ngay",
      legalBasis: "van_ban",
      oldName: "ten_cu",
      newName: "ten_moi",
      oldParent: "cha_cu",
      newParent: "cha_moi",
    };
    const read = (...rows: readonly object[]) =>
      readCodeMapping(rows, { level: "commune", columns, oldFrom: "2020-01-01" });
    const wrong = {
      ma_cu: "1",
      ma_moi: "2",
      tu_ngay: "x",
      van_ban: 7,
      ten_cu: 5,
      ten_moi: 6,
      cha_cu: "1",
      cha_moi: "2",
    };
    expect(read(wrong).problems.map(({ column }) => column)).toStrictEqual([
      "ma_cu",
      "ma_moi",
      "tu_ngay",
      "van_ban",
      "ten_cu",
      "cha_cu",
      "ten_moi",
      "cha_moi",
    ]);
    const empty = { van_ban: "", cha_cu: null, cha_moi: null };
    const names = { ten_cu: "Xã A", ten_moi: "Xã B" };
    const good = { ma_cu: "00001", ma_moi: "00002", tu_ngay: "2025-07-01", ...names, ...empty };
    expect(read(good, good).problems.map(({ column }) => column)).toStrictEqual(["ma_moi"]);
    expect(
      read(good, { ...good, ma_moi: "00003", ten_cu: "Xã C" }).problems.map(({ column }) => column),
    ).toStrictEqual(["ten_cu"]);
  });

  it("of a table of units are named in its problems", () => {
    const columns = { code: "ma", name: "ten", type: "loai", parent: "cha", from: "tu_ngay", to: "den_ngay" };
    const rows = [
      { ma: "1" },
      { ma: "05293", ten: 5, loai: 6, cha: "1", tu_ngay: "x", den_ngay: "y" },
      { ma: "05293", ten: "A", tu_ngay: "2020-01-01", den_ngay: "2019-12-31" },
    ];
    const { problems } = readUnits(rows, { level: "commune", columns });
    expect(problems.map(({ row, column }) => `${row} ${column ?? ""}`)).toStrictEqual([
      "1 ma",
      "1 ten",
      "1 tu_ngay",
      "2 ten",
      "2 loai",
      "2 cha",
      "2 tu_ngay",
      "2 den_ngay",
      "3 den_ngay",
    ]);
  });
});
