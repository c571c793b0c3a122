import {
  gazetteerProblemCodes,
  readUnits,
  renderGazetteerProblem,
  renderTableProblem,
  safeCreateGazetteer,
  tableProblemCodes,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { unreadable } from "../calendar/hostile.js";

const languages = [
  ["vi", vi],
  ["en", en],
] as const;

const told = { path: [], unit: "<unit>", found: "<found>", expected: "<expected>" };
const toldOfRow = { row: 7, column: "<column>", found: "<found>", expected: "<expected>" };

/** A sentence with nothing unfilled in it. */
const aSentence = /^[\p{Lu}<][^{}]+\.$/u;

describe.each(languages)("in %s", (_, words) => {
  it("there is a sentence for each code, and for nothing else", () => {
    expect(Object.keys(words.gazetteerProblems).sort()).toStrictEqual([...gazetteerProblemCodes]);
    expect(Object.keys(words.tableProblems).sort()).toStrictEqual([...tableProblemCodes]);
  });

  it.each(gazetteerProblemCodes)("%s of a gazetteer is a sentence", (code) => {
    expect(renderGazetteerProblem({ code, ...told }, words)).toMatch(aSentence);
  });

  it.each(tableProblemCodes)("%s of a table is a sentence that names the row", (code) => {
    const sentence = renderTableProblem({ code, ...toldOfRow }, words);
    expect(sentence).toMatch(aSentence);
    expect(sentence).toMatch(/^(Row|Dòng) 7/);
    expect(sentence.includes("<column>")).toBe(code !== "not-a-row");
  });
});

it("what a problem says nothing of is left empty in sentences of your own", () => {
  const words = {
    ...en,
    gazetteerProblems: { ...en.gazetteerProblems, missing: "[{unit}] is required" },
    tableProblems: { ...en.tableProblems, "not-a-row": "Row {row}[{column}]" },
  };
  expect(renderGazetteerProblem({ ...told, code: "missing", unit: null }, words)).toBe("[] is required");
  expect(renderTableProblem({ ...toldOfRow, code: "not-a-row", column: null }, words)).toBe("Row 7[]");
});

describe("what is expected is in every language", () => {
  /** What was found may be left out in words such as "an object", which are English. */
  const mayBeLeftOut = ["not-a-list", "not-an-object", "not-a-row", "not-text"];

  it.each(["gazetteerProblems", "tableProblems"] as const)("%s", (section) => {
    for (const [code, sentence] of Object.entries(vi[section])) {
      const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
      const english = places((en[section] as Readonly<Record<string, string>>)[code] ?? "");
      const optional = mayBeLeftOut.includes(code) ? ["{found}"] : [];
      expect(
        places(sentence).filter((place) => !optional.includes(place)),
        code,
      ).toStrictEqual(english.filter((place) => !optional.includes(place)));
    }
  });
});

describe("what a clerk reads", () => {
  const province = {
    code: "17",
    name: "Hòa Bình",
    level: "province",
    validFrom: "2008-08-01",
    validTo: "2025-06-30",
  };
  const district = { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: "2008-08-01" };
  const sentencesOf = (units: readonly unknown[], successions: readonly unknown[] = []) => {
    const result = safeCreateGazetteer({ units, successions } as never);
    return result.ok ? [] : result.problems.map((problem) => renderGazetteerProblem(problem, vi));
  };

  it.each<[string, readonly unknown[], readonly unknown[], readonly string[]]>([
    [
      "a province that ends without a word, and its district",
      [province, district],
      [],
      [
        "Đơn vị 17 kết thúc vào ngày 2025-06-30, nhưng không có sự kiện nào của ngày hôm sau cho biết đơn vị này trở thành đơn vị nào; cần bổ sung sự kiện, ghi loại dissolved nếu không có đơn vị kế tục.",
        "Đơn vị cấp trên 17 không tồn tại vào ngày 2025-07-01, trong khi dòng này có hiệu lực vào ngày đó.",
      ],
    ],
    [
      "two rows at once",
      [
        { ...province, validTo: undefined },
        { ...province, validFrom: "2010-01-01", validTo: undefined },
      ],
      [],
      [
        "Dòng này của đơn vị 17 bắt đầu từ ngày 2010-01-01, khi dòng bắt đầu từ ngày 2008-08-01 của cùng đơn vị vẫn còn hiệu lực.",
      ],
    ],
    [
      "a level in Vietnamese",
      [{ ...province, level: "tỉnh" }],
      [],
      ["“tỉnh” không có trong danh mục; chọn một trong: province, district, commune."],
    ],
    [
      "an event without units",
      [],
      [{ kind: "merged", effectiveOn: "2025-07-01", from: [], to: [] }],
      [
        "Sự kiện loại này phải nêu ít nhất một đơn vị trong from.",
        "Sự kiện loại này phải nêu ít nhất một đơn vị trong to.",
      ],
    ],
  ])("%s", (_, units, successions, expected) => {
    expect(sentencesOf(units, successions)).toStrictEqual(expected);
  });

  it("input that cannot be read", () => {
    const result = safeCreateGazetteer(unreadable as never);
    expect(
      result.ok ? [] : result.problems.map((problem) => renderGazetteerProblem(problem, vi)),
    ).toStrictEqual(["Không đọc được dữ liệu đưa vào."]);
  });

  it("rows of a table", () => {
    const rows = [{ ma: "17", ten: "Hòa Bình", cha: "01" }, { ma: 1 }, "25"];
    const columns = { code: "ma", name: "ten", parent: "cha" };
    const { problems } = readUnits(rows, { level: "province", columns, from: "2008-08-01" });
    expect(problems.map((problem) => renderTableProblem(problem, vi))).toStrictEqual([
      "Dòng 1, cột cha: cấp tỉnh không có đơn vị cấp trên, đang ghi “01”.",
      "Dòng 2, cột ma: mã 1 thiếu chữ số; có thể bảng tính đã bỏ các số 0 ở đầu. Ghi mã dưới dạng chữ: 01.",
      "Dòng 2: cột ten để trống.",
      "Dòng 3 không phải là một dòng có các cột.",
    ]);
  });

  it("a list within a row that is none", () => {
    const rows = [{ code: "17", name: "Hòa Bình", within: "157" }];
    const within = { column: "within", level: "district" } as const;
    const { units, problems } = readUnits(rows, { level: "province", within, from: "2008-08-01" });
    expect(units.map(({ code }) => code)).toStrictEqual(["17"]);
    expect(problems.map(({ message }) => message)).toStrictEqual([
      'Row 1, column within: this must be a list; found "157".',
    ]);
    expect(problems.map((problem) => renderTableProblem(problem, vi))).toStrictEqual([
      "Dòng 1, cột within: phải là một danh sách.",
    ]);
  });
});
