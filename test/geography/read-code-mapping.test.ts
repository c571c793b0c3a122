import {
  createGazetteer,
  exactly,
  readCodeMapping,
  restate,
  successorsOf,
  totalsOf,
  unitAt,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";
import { hostile } from "../calendar/hostile.js";

const day = { level: "commune", effectiveOn: "2025-07-01" } as const;
const withNames = { ...day, oldFrom: "2020-01-01" } as const;
const kinds = (rows: readonly unknown[], options: Parameters<typeof readCodeMapping>[1] = day) =>
  readCodeMapping(rows, options).successions.map(
    ({ kind, from, to }) => `${kind} ${from.join("+")} > ${to.join("+")}`,
  );
const row = (old: string, next: string) => ({ old, new: next });

describe("pairs of codes are read as events", () => {
  it.each([
    ["a merger", [row("00001", "00009"), row("00002", "00009")], ["merged 00001+00002 > 00009"]],
    ["a split", [row("00001", "00008"), row("00001", "00009")], ["split 00001 > 00008+00009"]],
    ["another code", [row("00001", "00009")], ["recoded 00001 > 00009"]],
    ["the same code", [row("00001", "00001")], ["reassigned 00001 > 00001"]],
    [
      "several into several",
      [row("00001", "00001"), row("00002", "00001"), row("00002", "00003"), row("00003", "00003")],
      ["split 00002 > 00001+00003", "merged 00001+00002 > 00001", "merged 00002+00003 > 00003"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(kinds(rows)).toStrictEqual(expected);
  });

  it("with the resolution of the row, or of the table", () => {
    const rows = [
      { ...row("00001", "00009"), legalBasis: "1656/NQ-UBTVQH15" },
      row("00002", "00009"),
      { ...row("00003", "00008"), legalBasis: "" },
    ];
    const { successions } = readCodeMapping(rows, { ...day, legalBasis: "202/2025/QH15" });
    expect(successions.map(({ legalBasis }) => legalBasis)).toStrictEqual([
      "1656/NQ-UBTVQH15; 202/2025/QH15",
      "202/2025/QH15",
    ]);
  });

  it("day by day, where rows have their own", () => {
    const rows = [
      { ...row("00001", "00002"), on: "2020-01-01" },
      { ...row("00002", "00003"), on: "2025-07-01" },
    ];
    const { successions } = readCodeMapping(rows, { level: "commune" });
    expect(successions.map(({ effectiveOn, from }) => [effectiveOn, from])).toStrictEqual([
      ["2020-01-01", ["00001"]],
      ["2025-07-01", ["00002"]],
    ]);
  });
});

describe("units are made from the names", () => {
  const rows = [
    { old: "00001", oldName: "Xã A", oldParent: "001", new: "00001", newName: "Xã A", newParent: "01" },
    { old: "00002", oldName: "Xã B", oldParent: "001", new: "00002", newName: "Phường B", newParent: "01" },
    { old: "00003", oldName: "Xã C", oldParent: "01", new: "00003", newName: "Xã C", newParent: "01" },
    { old: "00004", oldName: "Xã D", oldParent: "001", new: "00005", newName: "Xã E", newParent: "01" },
    { old: "00005", oldName: "Xã F", oldParent: "001", new: "00005", newName: "Xã E", newParent: "01" },
  ];
  const { units, successions, problems } = readCodeMapping(rows, withNames);
  const lives = units.map(
    ({ code, type, name, parent, validFrom, validTo }) =>
      `${code} ${type ?? ""} ${name} in ${parent ?? ""}: ${validFrom} to ${validTo ?? "today"}`,
  );

  it("a life for what was and what is; one life where nothing changed", () => {
    expect(problems).toStrictEqual([]);
    expect(lives).toStrictEqual([
      "00001 xã A in 001: 2020-01-01 to 2025-06-30",
      "00001 xã A in 01: 2025-07-01 to today",
      "00002 xã B in 001: 2020-01-01 to 2025-06-30",
      "00002 phường B in 01: 2025-07-01 to today",
      "00003 xã C in 01: 2020-01-01 to today",
      "00004 xã D in 001: 2020-01-01 to 2025-06-30",
      "00005 xã F in 001: 2020-01-01 to 2025-06-30",
      "00005 xã E in 01: 2025-07-01 to today",
    ]);
  });

  it("and events that say what changed", () => {
    expect(successions.map(({ kind, from }) => `${kind} ${from.join("+")}`)).toStrictEqual([
      "merged 00004+00005",
      "reassigned 00001",
      "renamed 00002",
    ]);
  });

  it("over several days", () => {
    const named = (old: string, next: string, on: string) => ({
      ...row(old, next),
      oldName: `Xã ${old}`,
      newName: `Xã ${next}`,
      on,
    });
    const table = readCodeMapping(
      [named("00001", "00002", "2022-01-01"), named("00002", "00003", "2025-07-01")],
      { level: "commune", oldFrom: "2020-01-01" },
    );
    const gazetteer = createGazetteer(table);
    expect(unitAt(gazetteer, "00002", "2021-12-31")).toBeUndefined();
    expect(unitAt(gazetteer, "00002", "2022-01-01")?.validTo).toBe("2025-06-30");
    expect(successorsOf(gazetteer, "00001", "2026-01-01").map(({ code }) => code)).toStrictEqual(["00003"]);
  });
});

describe("what a row with names on both sides says", () => {
  const given = {
    old: "00001",
    oldName: "Xã A",
    oldParent: "001",
    new: "00001",
    newName: "Xã A",
    newParent: "001",
  };

  it.each([
    ["nothing happened", {}, []],
    ["another name is a new name", { newName: "Xã B" }, ["renamed"]],
    ["another type is a new name", { newName: "Phường A" }, ["renamed"]],
    ["another name and parent are a new name", { newName: "Xã B", newParent: "002" }, ["renamed"]],
    ["another parent is another parent", { newParent: "002" }, ["reassigned"]],
    ["no parent any more likewise", { newParent: "" }, ["reassigned"]],
    ["another code is another code, whatever the name", { new: "00002" }, ["recoded"]],
    ["another code and name too", { new: "00002", newName: "Xã B" }, ["recoded"]],
  ])("%s", (_, change, expected) => {
    const { units, successions, problems } = readCodeMapping([{ ...given, ...change }], withNames);
    expect(problems).toStrictEqual([]);
    expect(successions.map(({ kind }) => kind)).toStrictEqual(expected);
    expect(units).toHaveLength(expected.length + 1);
    const parents = ["001", "002"].map((code) => ({ code, name: code, level: "district" as const }));
    const around = parents.map((unit) => ({ ...unit, validFrom: "2020-01-01" }));
    expect(codeOf(() => createGazetteer({ units: [...around, ...units], successions }))).toBe("nothing");
  });

  it("a unit that gives a part of its ground and keeps its name is split all the same", () => {
    const { units, successions } = readCodeMapping(
      [given, { ...given, new: "00002", newName: "Xã B" }],
      withNames,
    );
    expect(successions).toStrictEqual([
      { kind: "split", effectiveOn: "2025-07-01", from: ["00001"], to: ["00001", "00002"] },
    ]);
    expect(units).toStrictEqual([
      {
        code: "00001",
        level: "commune",
        name: "A",
        type: "xã",
        parent: "001",
        validFrom: "2020-01-01",
        validTo: "2025-06-30",
      },
      { code: "00001", level: "commune", name: "A", type: "xã", parent: "001", validFrom: "2025-07-01" },
      { code: "00002", level: "commune", name: "B", type: "xã", parent: "001", validFrom: "2025-07-01" },
    ]);
  });

  it("a unit that takes in others and keeps its name begins anew", () => {
    const { units, successions } = readCodeMapping(
      [{ ...given, old: "00002", oldName: "Xã B" }, given],
      withNames,
    );
    expect(successions).toStrictEqual([
      { kind: "merged", effectiveOn: "2025-07-01", from: ["00001", "00002"], to: ["00001"] },
    ]);
    expect(units.map(({ code, validFrom, validTo }) => [code, validFrom, validTo])).toStrictEqual([
      ["00001", "2020-01-01", "2025-06-30"],
      ["00001", "2025-07-01", undefined],
      ["00002", "2020-01-01", "2025-06-30"],
    ]);
  });
});

describe("rows of several days", () => {
  const named = (old: string, next: string, on: string, name = "Xã A") => ({
    ...row(old, next),
    oldName: name,
    newName: name,
    on,
  });
  const read = (...rows: readonly object[]) =>
    readCodeMapping(rows, { level: "commune", oldFrom: "2020-01-01" });
  const lives = (...rows: readonly object[]) =>
    read(...rows).units.map(({ code, name, validFrom, validTo }) => [code, name, validFrom, validTo]);

  it("are read in order of time, in whatever order they stand", () => {
    const rows = [named("00002", "00003", "2025-07-01"), named("00001", "00002", "2022-01-01")];
    const expected = [
      ["00001", "A", "2020-01-01", "2021-12-31"],
      ["00002", "A", "2022-01-01", "2025-06-30"],
      ["00003", "A", "2025-07-01", undefined],
    ];
    expect(lives(...rows)).toStrictEqual(expected);
    expect(lives(...[...rows].reverse())).toStrictEqual(expected);
    expect(read(...rows).successions.map(({ effectiveOn }) => effectiveOn)).toStrictEqual([
      "2022-01-01",
      "2025-07-01",
    ]);
  });

  it("a life goes on over a day on which nothing happened to the unit", () => {
    expect(lives(named("00001", "00001", "2022-01-01"), named("00001", "00002", "2025-07-01"))).toStrictEqual(
      [
        ["00001", "A", "2020-01-01", "2025-06-30"],
        ["00002", "A", "2025-07-01", undefined],
      ],
    );
    expect(lives(named("00001", "00002", "2022-01-01"), named("00002", "00002", "2025-07-01"))).toStrictEqual(
      [
        ["00001", "A", "2020-01-01", "2021-12-31"],
        ["00002", "A", "2022-01-01", undefined],
      ],
    );
  });

  it("a code that another unit has in the meantime has a life for each", () => {
    const rows = [
      named("00001", "00002", "2022-01-01"),
      named("00003", "00001", "2022-01-01", "Xã C"),
      named("00001", "00004", "2025-07-01", "Xã C"),
    ];
    expect(lives(...rows)).toStrictEqual([
      ["00001", "A", "2020-01-01", "2021-12-31"],
      ["00001", "C", "2022-01-01", "2025-06-30"],
      ["00002", "A", "2022-01-01", undefined],
      ["00003", "C", "2020-01-01", "2021-12-31"],
      ["00004", "C", "2025-07-01", undefined],
    ]);
    expect(codeOf(() => createGazetteer(read(...rows)))).toBe("nothing");
  });

  it("the same pair on another day is another event, and another name then no contradiction", () => {
    const rows = [
      { ...row("00001", "00002"), on: "2022-01-01" },
      { ...row("00002", "00001"), on: "2023-01-01" },
      { ...row("00001", "00002"), on: "2025-07-01" },
    ];
    const { successions, problems } = readCodeMapping(rows, { level: "commune" });
    expect([problems, successions.length]).toStrictEqual([[], 3]);
    expect(
      read(named("00001", "00001", "2022-01-01"), {
        ...named("00001", "00001", "2025-07-01"),
        newName: "Xã B",
      }).problems,
    ).toStrictEqual([]);
  });

  it("say of an earlier day what later rows are held against, in whatever order they stand", () => {
    const rows = [
      { ...named("00002", "00004", "2025-07-01", "Xã Khác"), newName: "Xã D" },
      named("00003", "00002", "2023-01-01", "Xã B"),
      named("00001", "00002", "2022-01-01"),
      { ...named("00002", "00005", "2023-01-01"), newName: "Xã E" },
      { ...named("00005", "00006", "2024-01-01", "xã E"), newName: "" },
    ];
    const told = (list: readonly object[]) =>
      read(...list).problems.map(({ code, row, column, expected }) => [code, row, column, expected]);
    expect(told(rows)).toStrictEqual([
      ["contradicts-row", 1, "oldName", "2"],
      ["missing", 5, "newName", ""],
    ]);
    expect(told([...rows].reverse())).toStrictEqual([
      ["missing", 1, "newName", ""],
      ["contradicts-row", 5, "oldName", "4"],
    ]);
  });

  it("have their own day even where the table has one", () => {
    const rows = [{ ...row("00001", "00002"), on: "2022-01-01" }, row("00003", "00004")];
    expect(readCodeMapping(rows, day).successions.map(({ effectiveOn }) => effectiveOn)).toStrictEqual([
      "2022-01-01",
      "2025-07-01",
    ]);
  });
});

describe("what is said of the whole table", () => {
  it("the resolutions of an event are each named once, in order", () => {
    const rows = ["B", "A", "B"].map((legalBasis, n) => ({ ...row(`0000${n}`, "00009"), legalBasis }));
    expect(readCodeMapping(rows, day).successions).toStrictEqual([
      {
        kind: "merged",
        effectiveOn: "2025-07-01",
        from: ["00000", "00001", "00002"],
        to: ["00009"],
        legalBasis: "A; B",
      },
    ]);
  });

  it("days that there are not are refused", () => {
    expect(codeOf(() => readCodeMapping([], { level: "commune", effectiveOn: "2025-02-29" }))).toBe(
      "invalid-date",
    );
    expect(codeOf(() => readCodeMapping([], { ...day, oldFrom: "2025-02-29" }))).toBe("invalid-date");
    expect(codeOf(() => readCodeMapping({} as never, day))).toBe("invalid-table");
  });

  it("a name that is spelt in two ways is one name", () => {
    const rows = [
      { ...row("00001", "00003"), oldName: "Xã A", newName: "Xã Hòa Bình" },
      { ...row("00002", "00003"), oldName: "Xã B", newName: "XÃ HOÀ  BÌNH" },
      { ...row("00004", "00004"), oldName: "Xã Thuỷ-Lương", newName: "Xã Thủy - Lương" },
    ];
    const { units, successions, problems } = readCodeMapping(rows, withNames);
    expect(problems).toStrictEqual([]);
    expect(successions.map(({ kind, from }) => [kind, from])).toStrictEqual([["merged", ["00001", "00002"]]]);
    expect(units.map(({ name, validTo }) => [name, validTo])).toStrictEqual([
      ["A", "2025-06-30"],
      ["B", "2025-06-30"],
      ["Hòa Bình", undefined],
      ["Thuỷ-Lương", undefined],
    ]);
  });

  it("units have a parent and a type only where they are written", () => {
    const rows = [{ ...row("00001", "00002"), oldName: "A", newName: "B" }];
    const level = "commune";
    expect(readCodeMapping(rows, withNames).units).toStrictEqual([
      { code: "00001", level, name: "A", validFrom: "2020-01-01", validTo: "2025-06-30" },
      { code: "00002", level, name: "B", validFrom: "2025-07-01" },
    ]);
  });

  it("without the first day of the old units no units are made, and names are not looked at", () => {
    const rows = [{ ...row("00001", "00002"), oldName: 5, newParent: "x" }];
    const { units, successions, problems } = readCodeMapping(rows, day);
    expect([units, problems]).toStrictEqual([[], []]);
    expect(successions).toHaveLength(1);
  });

  it("a province has no parent, a district that of a province, a commune either", () => {
    const parents = (level: "province" | "district" | "commune", code: string, newParent: string) =>
      readCodeMapping([{ old: code, new: code, oldName: "A", newName: "A", newParent }], {
        ...withNames,
        level,
      }).problems.map((problem) => problem.code);
    expect(parents("province", "01", "25")).toStrictEqual(["stray-parent"]);
    expect(parents("district", "001", "25")).toStrictEqual([]);
    expect(parents("district", "001", "157")).toStrictEqual(["invalid-code"]);
    expect(parents("commune", "00001", "25")).toStrictEqual([]);
    expect(parents("commune", "00001", "157")).toStrictEqual([]);
  });

  it("what is read is frozen", () => {
    const read = readCodeMapping([{ ...row("00001", "00002"), oldName: "A", newName: "B" }, 7], withNames);
    const lists = [read.units, read.successions, read.problems];
    const events = read.successions.flatMap((event) => [event, event.from, event.to]);
    for (const part of [read, ...lists, ...lists.flat(), ...events]) expect(Object.isFrozen(part)).toBe(true);
  });
});

describe("an excerpt in the layout of public mappings, made up", () => {
  /** As programs write them that took a column for decimals: the last row is a district without communes. */
  const written = [
    ["7.0", "Thị Trấn Một", "00025", "Xã Nhất", "31"],
    ["7.0", "Thị Trấn Một", "00008", "Xã Nhì", "31"],
    ["25.0", "Xã Hai", "00025", "Xã Nhất", "31"],
    ["8.0", "Xã Ba - Bốn", "00008", "Xã Nhì", "31"],
    ["", "", "00318", "Đặc khu Đảo", "31"],
  ].map(([wardCode, ward, newWardCode, newWard, newProvinceCode]) => ({
    wardCode,
    ward,
    newWardCode,
    newWard,
    newProvinceCode,
  }));
  const columns = {
    old: "wardCode",
    oldName: "ward",
    new: "newWardCode",
    newName: "newWard",
    newParent: "newProvinceCode",
  };
  const read = (rows: readonly unknown[]) => readCodeMapping(rows, { ...withNames, columns });
  const mended = written
    .filter(({ wardCode }) => wardCode !== "")
    .map((line) => ({ ...line, wardCode: (line.wardCode ?? "").replace(".0", "").padStart(5, "0") }));

  it("is told row by row, each with the code that is meant", () => {
    expect(read(written).problems.map(({ row, code, expected }) => [row, code, expected])).toStrictEqual([
      [1, "code-as-decimal", "00007"],
      [2, "code-as-decimal", "00007"],
      [3, "code-as-decimal", "00025"],
      [4, "code-as-decimal", "00008"],
      [5, "missing", ""],
      [5, "missing", ""],
    ]);
  });

  it("once mended, and with the event of the district beside it, is restated with its total", () => {
    const { units, successions, problems } = read(mended);
    expect(problems).toStrictEqual([]);
    const province = { code: "31", name: "Hải Phòng", level: "province", validFrom: "2020-01-01" } as const;
    const island = { code: "318", name: "Đảo", level: "district", parent: "31" } as const;
    const gazetteer = createGazetteer({
      units: [
        province,
        { ...island, type: "huyện", validFrom: "2020-01-01", validTo: "2025-06-30" },
        {
          code: "00318",
          name: "Đảo",
          level: "commune",
          type: "đặc khu",
          parent: "31",
          validFrom: "2025-07-01",
        },
        ...units,
      ],
      successions: [
        { kind: "recoded", effectiveOn: "2025-07-01", from: ["318"], to: ["00318"] },
        ...successions,
      ],
    });
    const points = [
      { unit: "00007", period: "2024", value: exactly(101, "attendance") },
      { unit: "00025", period: "2024", value: exactly(40, "attendance") },
      { unit: "00008", period: "2024", value: exactly(7, "attendance") },
      { unit: "318", period: "2024", value: exactly(5, "attendance") },
    ];
    const restated = restate(points, { gazetteer, to: "2025-07-01" });
    expect(restated.unplaced).toStrictEqual([]);
    expect(restated.series.map(({ unit, value }) => [unit, value?.lower, value?.upper])).toStrictEqual([
      ["00008", 7, 108],
      ["00025", 40, 141],
      ["00318", 5, 5],
    ]);
    expect(
      totalsOf(restated).map(({ value }) => [value?.estimate, value?.lower, value?.upper]),
    ).toStrictEqual([[153, 153, 153]]);
  });
});

describe("rows are judged one by one", () => {
  const good = { old: "00001", oldName: "Xã A", new: "00002", newName: "Xã B" };
  it.each([
    [{ old: "1" }, "leading-zeros-lost", "old", "00001"],
    [{ new: 2 }, "leading-zeros-lost", "new", "00002"],
    [{ old: "1.0" }, "code-as-decimal", "old", "00001"],
    [{ new: "" }, "missing", "new", ""],
    [{ old: "00003", oldName: "" }, "missing", "oldName", ""],
    [{ on: "1/7/2025" }, "invalid-date", "on", "2025-07-01"],
    [{ on: "2020-01-01" }, "range-reversed", "on", "2020-01-01"],
    [{}, "duplicate-row", "new", "1"],
    [{ new: "00003", oldName: "Xã Khác" }, "contradicts-row", "oldName", "1"],
    [{ old: "00003", newName: "Xã Khác" }, "contradicts-row", "newName", "1"],
  ])("%j: %s in %s", (change, code, column, expected) => {
    const { problems } = readCodeMapping([good, { ...good, ...change }], withNames);
    expect(
      problems.map((problem) => [problem.code, problem.row, problem.column, problem.expected]),
    ).toStrictEqual([[code, 2, column, expected]]);
  });

  it("names of the same letters in other words are two names", () => {
    const rows = [
      { ...good, oldName: "Xã Nam An" },
      { ...good, oldName: "Xã Na Man", new: "00003" },
    ];
    const { problems } = readCodeMapping(rows, withNames);
    expect(problems.map(({ code, row: at, column }) => [code, at, column])).toStrictEqual([
      ["contradicts-row", 2, "oldName"],
    ]);
  });

  it("a row without a day, where no option gives one, has a problem", () => {
    const { problems } = readCodeMapping([row("00001", "00002")], { level: "commune" });
    expect(problems.map(({ code, column }) => [code, column])).toStrictEqual([["missing-column", "on"]]);
  });

  it.each(hostile)("hostile values: %s", (_, value) => {
    const { successions, problems } = readCodeMapping([value, { old: value, new: "00001" }], day);
    expect([...new Set(problems.map((problem) => problem.row))]).toStrictEqual([1, 2]);
    expect(successions).toStrictEqual([]);
    expect(codeOf(() => readCodeMapping([], { level: value as never }))).toBe("invalid-table");
  });
});

describe("a mapping of the size of the country's", { timeout: 30_000 }, () => {
  // 10,040 old communes in 10,602 pairs: 471 of them are split, 380 in two and 91 in three; 380 + 2 × 91 = 562 more pairs than communes.
  const olds = 10_040;
  const news = 3_321;
  const code = (n: number) => String(n).padStart(5, "0");
  const pair = (old: number, next: number) => ({
    old: code(old),
    oldName: `Xã Cũ ${old}`,
    new: code(20_000 + (next % news)),
    newName: `Xã Mới ${next % news}`,
  });
  const splits = Array.from({ length: 471 }, (_, n) => n * 21);
  const rows = [
    ...Array.from({ length: olds }, (_, n) => pair(n, n)),
    ...splits.map((n) => pair(n, n + 1)),
    ...splits.slice(0, 91).map((n) => pair(n, n + 2)),
  ];
  const { units, successions, problems } = readCodeMapping(rows, withNames);
  const gazetteer = createGazetteer({ units, successions });
  const points = Array.from({ length: olds }, (_, n) => ({ unit: code(n), period: "2024", value: n % 97 }));

  it("goes through, row by row", () => {
    expect(rows).toHaveLength(10_602);
    expect(problems).toStrictEqual([]);
    expect(units).toHaveLength(olds + news);
    expect(successions.filter(({ kind }) => kind === "split")).toHaveLength(471);
  });

  it("keeps the total of what is restated over it", () => {
    const restated = restate(points, { gazetteer, to: "2025-07-01" });
    const before = points.reduce((all, { value }) => all + value, 0);
    const [total] = totalsOf(restated);
    expect([total?.value?.estimate, total?.value?.lower, total?.value?.upper]).toStrictEqual([
      before,
      before,
      before,
    ]);
    expect(restated.series).toHaveLength(news);
    expect(restated.series.reduce((all, { value }) => all + (value?.estimate ?? 0), 0)).toBe(before);
    expect(restated.unplaced).toStrictEqual([]);
  });
});

it("a number in a name is the same with a zero in front of it and without, and no new name", () => {
  const pair = { old: "26734", new: "26734", oldName: "Phường 01", newName: "phường 1" };
  const { units, successions, problems } = readCodeMapping([pair], withNames);
  expect([units.map(({ name, validFrom }) => `${name} ${validFrom}`), successions, problems]).toStrictEqual([
    ["01 2020-01-01"],
    [],
    [],
  ]);
  const other = readCodeMapping([{ ...pair, newName: "phường 10" }], withNames);
  expect(other.units.map(({ name, validFrom }) => `${name} ${validFrom}`)).toStrictEqual([
    "01 2020-01-01",
    "10 2025-07-01",
  ]);
});
