import {
  checkRegister,
  defineRegime,
  exactly,
  type Finding,
  findingsToSarif,
  findingsToTable,
  moreThan,
  parseRegister,
  periodKinds,
  periodKindsOf,
  renderFinding,
  ruleErrors,
  standardRules,
  withRegimeWords,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";
import { thrownBy } from "../thrown-by.js";

const waiver = {
  rule: "quantity/hedge-on-non-round",
  record: "anh-2",
  reason: "đã xác minh",
  until: "2030-12-31",
};
const register = parseRegister({
  mediaOutputs: [
    { id: "anh-1", when: "2022", output: moreThan(882, "image") },
    { id: "anh-2", when: "2022", output: moreThan(883, "image") },
  ],
  campaigns: [{ id: "c", title: "Số 123456789", period: "2022" }],
  targets: [
    { id: "ct", measure: "models", period: "2022", value: moreThan(100, "model"), direction: "increase" },
  ],
});
const result = checkRegister(register, { waivers: [waiver] });

describe("SARIF", () => {
  const log = findingsToSarif(result, vi, { artifact: "data/so-2022.json" });
  const [run] = log.runs;

  it("has what the standard requires: version, tool with its name, results with messages, rules with ids", () => {
    expect(log.version).toBe("2.1.0");
    expect(log.$schema).toBe("https://json.schemastore.org/sarif-2.1.0.json");
    expect(run?.tool.driver.name).toBe("phongtrao");
    for (const { message } of run?.results ?? []) expect(message.text).not.toBe("");
    for (const { id, shortDescription } of run?.tool.driver.rules ?? [])
      expect([id, shortDescription.text]).not.toContain("");
  });

  it("tells certain, possible and incomplete apart, with a level for what is certain only", () => {
    const told = run?.results.map(({ ruleId, kind, level, suppressions }) => [
      ruleId,
      kind,
      level,
      suppressions?.[0]?.justification,
    ]);
    expect(told).toStrictEqual([
      ["privacy/identity-number", "review", "none", undefined],
      ["quantity/hedge-on-non-round", "fail", "note", undefined],
      ["targets/no-baseline", "open", "none", undefined],
      ["quantity/hedge-on-non-round", "fail", "note", "đã xác minh"],
    ]);
  });

  it("names each rule once, and points at it by its index", () => {
    const ids = run?.tool.driver.rules.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run?.results ?? []) expect(ids[ruleIndex]).toBe(ruleId);
  });

  it("says where, in the file and in the register", () => {
    const [location] = run?.results[1]?.locations ?? [];
    expect(location?.physicalLocation.artifactLocation.uri).toBe("data/so-2022.json");
    expect(location?.logicalLocations[0]?.fullyQualifiedName).toBe("mediaOutputs[0].output");
  });

  it("writes the file as a URI: blanks, accents and halves of characters encoded, what is encoded already kept", () => {
    const uriOf = (artifact: string) =>
      findingsToSarif(result, vi, { artifact }).runs[0]?.results[0]?.locations[0]?.physicalLocation
        .artifactLocation.uri;
    expect(uriOf("sổ 2022/so đăng ký.json")).toBe("s%E1%BB%95%202022/so%20%C4%91%C4%83ng%20k%C3%BD.json");
    expect(uriOf("a%20b/c.json?x=1#y")).toBe("a%20b/c.json?x=1#y");
    expect(uriOf("100%.json")).toBe("100%25.json");
    expect(uriOf("5%a.json")).toBe("5%25a.json");
    expect(uriOf("so\ud83d.json")).toBe("so%EF%BF%BD.json");
    expect(uriOf('a"<b>\\^`{|}.json')).toBe("a%22%3Cb%3E%5C%5E%60%7B%7C%7D.json");
  });

  it("says the lines where the caller knows them", () => {
    const region = { startLine: 3, startColumn: 5 };
    const { runs } = findingsToSarif(result, vi, {
      locate: ([list]) => (list === "mediaOutputs" ? region : undefined),
    });
    const regions = runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.region);
    expect(regions).toStrictEqual([undefined, region, undefined, region]);
    expect(Object.isFrozen(region)).toBe(false);
  });

  it("is plain frozen data in the language that was asked for", () => {
    expect(JSON.parse(JSON.stringify(log))).toStrictEqual(log);
    expect(Object.isFrozen(log)).toBe(true);
    expect(run?.language).toBe("vi");
    expect(findingsToSarif(result, en).runs[0]?.results[1]?.message.text).toMatch(
      /^“more than 882 images”: /,
    );
  });
});

it("a table has a row a finding, and a text a column", () => {
  const { columns, rows } = findingsToTable(result, vi);
  expect(rows.map((row) => row.slice(0, 5))).toStrictEqual([
    ["Có thông tin cá nhân", "có thể không đạt", "lỗi", "c", "campaigns[0].title"],
    ["Từ áng chừng đi với số không tròn", "không đạt", "lưu ý", "anh-1", "mediaOutputs[0].output"],
    ["Chỉ tiêu chưa ghi mức gốc", "chưa đủ thông tin", "lưu ý", "ct", "targets[0].baseline"],
  ]);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  const findings = result.findings.map((finding) => ({ ...finding, records: ["a", "b"] }));
  expect(findingsToTable({ findings }, vi).rows.map((row) => row[3])).toStrictEqual(["a, b", "a, b", "a, b"]);
});

it("a table that has the register tells what the records are called, and no number of a person", () => {
  const recordsIn = (given: typeof result) =>
    findingsToTable(given, vi, { register }).rows.map((row) => row[3]);
  expect(recordsIn(result)).toStrictEqual(["c (Số 12…9, năm 2022)", "anh-1 (năm 2022)", "ct (năm 2022)"]);
  const findings = result.findings.map((finding) => ({ ...finding, records: ["anh-1", "anh-3", "anh-2"] }));
  expect(recordsIn({ ...result, findings })[1]).toBe("anh-1 (năm 2022); anh-3; anh-2 (năm 2022)");
});

it("a table that has the register looks through each list once, however many findings there are", () => {
  let looks = 0;
  const count = 200;
  const mediaOutputs = Array.from({ length: count }, (_, index) => ({
    when: "2022",
    output: moreThan(882, "image"),
    get id() {
      looks += 1;
      return `anh-${index}`;
    },
  }));
  const [, finding] = result.findings;
  const findings = Array.from({ length: count }, (_, index) => ({ ...finding, records: [`anh-${index}`] }));
  const { rows } = findingsToTable({ findings } as never, vi, { register: { mediaOutputs } });
  expect(rows.map((row) => row[3])).toStrictEqual(
    Array.from({ length: count }, (_, index) => `anh-${index} (năm 2022)`),
  );
  expect(looks).toBe(count);
});

describe("a finding that a language does not know", () => {
  const figure = (lower: number | null, estimate: number, upper: number | null) => ({
    ...{ unit: "person", estimate, lower, upper },
    ...{ flags: [], assumptions: [] },
  });
  const strange: Finding = {
    rule: "house/odd",
    verdict: "fail",
    severity: "info",
    records: [],
    path: [],
    message: "toString",
    data: {},
  };

  it("is printed by its ids", () => {
    expect(renderFinding(strange, vi)).toBe("house/odd: toString");
    expect(renderFinding({ ...strange, rule: "toString" }, vi)).toBe("toString: toString");
    expect(renderFinding({ ...strange, rule: "ledger/closing-differs" }, vi)).toBe(
      "ledger/closing-differs: toString",
    );
  });

  it("has percentages in the marks of the language, what is none as it stands", () => {
    const words = {
      ...vi,
      rules: { ...vi.rules, "house/odd": { title: "Lạ", messages: { toString: "{found}, {foundBare}." } } },
    };
    const told = (found: Finding["data"][string]) => renderFinding({ ...strange, data: { found } }, words);
    expect(told({ percent: "12.20" })).toBe("12,20%, 12,20.");
    expect(told({ percent: "-75", hedge: "moreThan" })).toBe("trên -75%, trên -75.");
    expect(told({ percent: "75", hedge: "atLeast" })).toBe("từ 75% trở lên, từ 75 trở lên.");
    expect(told({ percent: "một nửa" })).toBe("một nửa, một nửa.");
  });

  it("has corrections of percentages in the marks of the language", () => {
    const told = (fix: Finding["fix"]) =>
      renderFinding(
        { ...strange, fix },
        { ...vi, rules: { ...vi.rules, "house/odd": { title: "Lạ", messages: { toString: "Sai." } } } },
      );
    expect(told({ path: ["statedRates", 0, "percent"], value: "12.20" })).toBe(
      "Sai. Đề nghị sửa thành 12,20%.",
    );
    expect(told({ path: ["statedRates", 0, "id"], value: "12.20" })).toBe("Sai. Đề nghị sửa thành 12.20.");
    expect(told({ path: ["statedRates", 0, "percent"], value: 1200 })).toBe("Sai. Đề nghị sửa thành 1.200.");
  });

  it("has a correction without a sign after a sentence that says of all its rates that they fell", () => {
    const told = (sentence: string, data: Finding["data"]) =>
      renderFinding(
        { ...strange, data, fix: { path: ["statedRates", 0, "percent"], value: "-17.4" } },
        { ...vi, rules: { ...vi.rules, "house/odd": { title: "Lạ", messages: { toString: sentence } } } },
      );
    const [fall, rise] = [{ percent: "-21.1" }, { percent: "21.1" }];
    expect(told("Tỷ lệ {foundWay} ghi {foundSize}.", { found: fall })).toBe(
      "Tỷ lệ giảm ghi 21,1%. Đề nghị sửa thành 17,4%.",
    );
    expect(told("Tỷ lệ ghi {found}.", { found: fall })).toBe("Tỷ lệ ghi -21,1%. Đề nghị sửa thành -17,4%.");
    expect(told("Tỷ lệ {foundWay} ghi {foundSize}.", { found: rise })).toBe(
      "Tỷ lệ tăng ghi 21,1%. Đề nghị sửa thành -17,4%.",
    );
    expect(told("Ghi {aWay}, {bWay}.", { a: fall, b: rise })).toBe(
      "Ghi giảm, tăng. Đề nghị sửa thành -17,4%.",
    );
    expect(told("Ghi {aWay}.", { a: "giảm" })).toBe("Ghi giảm. Đề nghị sửa thành -17,4%.");
    expect(told("Ghi {aWay}.", {})).toBe("Ghi {aWay}. Đề nghị sửa thành -17,4%.");
  });

  it("is told in the ways that its sentence asks for", () => {
    const told = (sentence: string, found: Finding["data"][string], words = vi) =>
      renderFinding(
        { ...strange, data: { found } },
        {
          ...words,
          rules: { ...words.rules, "house/odd": { title: "Lạ", messages: { toString: sentence } } },
        },
      );
    const gap = (lower: number | null, estimate: number, upper: number | null, words = vi) =>
      told("{foundGap}, {foundGapBare}, {foundSize}, {foundSizeBare}", figure(lower, estimate, upper), words);
    expect(gap(-1, -1, -1)).toBe("thiếu 1 người, thiếu 1, 1 người, 1");
    expect(gap(-1, -1, -1, en)).toBe("1 person too few, 1 too few, 1 person, 1");
    expect(gap(633, 633, 633)).toBe("thừa 633 người, thừa 633, 633 người, 633");
    // Neither too many nor too few, or not certainly.
    expect(told("{foundGap}", figure(0, 5, 10))).toBe("thừa không quá 10 người");
    expect(told("{foundGap}", figure(-10, -5, 0))).toBe("thiếu không quá 10 người");
    expect(told("{foundGap}", figure(null, -7, 5))).toBe("chênh lệch khoảng 7 người");
    expect(told("{foundGap}", figure(-5, 7, null))).toBe("chênh lệch khoảng 7 người");
    // Between 123 and 24 less.
    expect(told("{foundGap}", figure(-123, -23, -24))).toBe("thiếu từ 24 đến 123 người");
    expect(told("{foundGap}", figure(null, -23, -24))).toBe("thiếu trên 23 người");
    expect(told("{foundGap}", figure(8, 7, null))).toBe("thừa trên 7 người");
    // 123 against more than 123: one more at least.
    expect(told("{foundGap}", figure(null, 0, -1))).toBe("thiếu ít nhất 1 người");
    expect(told("{foundGap}", figure(null, 0, -1), en)).toBe("at least 1 person too few");
    // 1.205 against twelve times more than 100: 7 more at least, and the point values are 5 apart.
    expect(gap(null, 5, -7)).toBe("thiếu ít nhất 7 người, thiếu ít nhất 7, ít nhất 7 người, ít nhất 7");
    // From 10 less to 5 more: nobody knows on which side, nor that there is a difference.
    expect(told("{foundGap}", figure(-10, -7, 5))).toBe("chênh lệch khoảng 7 người, không quá 10");
    expect(told("{foundGap}", figure(null, -7, null), en)).toBe("a difference of about 7 people");

    // Where the point value lies beyond what is known, the bound is told; one beside it says “trên” and “dưới”.
    expect(told("{found}", figure(701, 700, null))).toBe("trên 700 người");
    expect(told("{found}", figure(702, 700, null))).toBe("từ 702 người trở lên");
    expect(told("{found}", figure(0, 700, 699))).toBe("dưới 700 người");
    expect(told("{found}", figure(0, 700, 698))).toBe("không quá 698 người");
    expect(told("{found}", figure(null, 700, 698))).toBe("không quá 698 người");
    expect(told("{found}", figure(0, 2, 0))).toBe("0 người");
    expect(told("{found}", figure(0, -1, 38))).toBe("từ 0 đến 38 người");
    expect(told("{found}", figure(1, 0, 38))).toBe("từ 1 đến 38 người");
    expect(told("{found}", figure(null, -7, 5))).toBe("khoảng -7 người, không quá 5");
    expect(told("{found}", figure(700.5, 700, null))).toBe("từ 700,5 người trở lên");

    const way = "{foundWay} {foundSize}, {foundSizeBare}";
    expect(told(way, { percent: "17.40" })).toBe("tăng 17,40%, 17,40");
    expect(told(way, { percent: "-75", hedge: "moreThan" })).toBe("giảm trên 75%, trên 75");
    expect(told(way, { percent: "-0.0" })).toBe("tăng, giảm 0,0%, 0,0");
    expect(told(way, { percent: "một nửa" })).toBe("tăng, giảm một nửa, một nửa");
    expect(told(way, { percent: "-75" }, en)).toBe("fall 75%, 75");
    const open = (percent: string, lower: string | null, upper: string | null, words = vi) =>
      told(`${way}; {found}`, { percent, lower, upper }, words);
    expect(open("20.0", "21.0", null)).toBe("tăng ít nhất 21,0%, ít nhất 21,0; ít nhất 21,0%");
    expect(open("20.0", "21.0", null, en)).toBe("rise at least 21.0%, at least 21.0; at least 21.0%");
    expect(open("22.0", "21.0", "23.0")).toBe(
      "tăng khoảng 22,0% (từ 21,0% đến 23,0%), khoảng 22,0 (từ 21,0 đến 23,0); khoảng 22,0% (từ 21,0% đến 23,0%)",
    );
    expect(open("0.0", "-100.0", "-2.6")).toBe(
      "giảm từ 2,6% đến 100,0%, từ 2,6 đến 100,0; từ -100,0% đến -2,6%",
    );
    // A rise that the numbers of the sentences make, of what surely fell.
    expect(open("1.3", "-100.0", "-2.6")).toBe(
      "giảm từ 2,6% đến 100,0%, từ 2,6 đến 100,0; từ -100,0% đến -2,6%",
    );
    expect(open("0.0", "-38.0", "0.0")).toBe("giảm từ 0,0% đến 38,0%, từ 0,0 đến 38,0; từ -38,0% đến 0,0%");
    // What may have risen and fallen is told by the bound that it has.
    expect(open("-1.3", null, "18.5")).toBe(
      "tăng không quá 18,5%, không quá 18,5; khoảng -1,3%, không quá 18,5%",
    );
    expect(open("1.3", "-21.1", null)).toBe(
      "giảm không quá 21,1%, không quá 21,1; khoảng 1,3%, ít nhất -21,1%",
    );
    expect(open("-1.3", null, null)).toBe("giảm khoảng 1,3%, khoảng 1,3; khoảng -1,3%");
    expect(open("1.3", null, null)).toBe("tăng khoảng 1,3%, khoảng 1,3; khoảng 1,3%");
    // At least nothing, which only a point value below it leaves to be said.
    expect(open("5.0", "0.0", null)).toBe("tăng khoảng 5,0%, khoảng 5,0; khoảng 5,0%, ít nhất 0,0%");
    expect(open("-2.6", "0.0", null)).toMatch(/^tăng ít nhất 0,0%, ít nhất 0,0; /);
    // A program may have written anything.
    expect(open("17.4", "một nửa", null)).toBe("tăng 17,4%, 17,4; 17,4%");

    expect(told("{foundDated}", { moment: "2022-11-18" })).toBe("ngày 18/11/2022");
    expect(told("{foundDated}", { moment: "2022" })).toBe("năm 2022");
    expect(told("{foundDated}", { moment: "2022-11-18" }, en)).toBe("18 November 2022");
    expect(told("{foundBare}", { moment: "2022-11-18" })).toBe("18/11/2022");
    expect(told("{foundBare}", 2000)).toBe("2.000");

    expect([0, 1, 2].map((others) => told("A{foundMore}", others))).toStrictEqual([
      "A",
      "A và 1 đơn vị khác",
      "A và 2 đơn vị khác",
    ]);
    expect([1, 2000].map((others) => told("A{foundMore}", others, en))).toStrictEqual([
      "A and 1 more unit",
      "A and 2,000 more units",
    ]);
  });

  it("is told as ever where a way is none for it", () => {
    const told = (found: Finding["data"][string]) =>
      renderFinding(
        { ...strange, data: { found } },
        {
          ...vi,
          rules: {
            ...vi.rules,
            "house/odd": {
              title: "Lạ",
              messages: {
                toString: "{foundGap} {foundWay} {foundMore} {foundDated} {foundSize} {otherSize}",
              },
            },
          },
        },
      );
    const five = (text: string) => `${[text, text, text, text, text].join(" ")} {otherSize}`;
    expect(told("chữ")).toBe(five("chữ"));
    expect(told(exactly(5, "person"))).toBe(five("5 người"));
    expect(told({ codes: "audiences", code: "youth" })).toBe(five("thanh niên"));
  });

  it("has a place filled by the longest name that it begins with, in whatever order the data come", () => {
    const messages = { toString: "{old}, {oldSize}, {oldSizeBare}, {oldGap}" };
    const words = { ...vi, rules: { ...vi.rules, "house/odd": { title: "Lạ", messages } } };
    const [old, oldSize] = [figure(-1, -1, -1), exactly(2, "model")];
    for (const data of [
      { old, oldSize },
      { oldSize, old },
    ])
      expect(renderFinding({ ...strange, data }, words)).toBe("-1 người, 2 mô hình, 2, thiếu 1 người");
  });

  it("with data that are missing leaves the places as they are", () => {
    expect(renderFinding({ ...strange, rule: "privacy/identity-number", message: "phone" }, en)).toBe(
      "The text holds a phone number ({found}); it has to be removed.",
    );
  });
});

it("what is not a finding and no result has a code", () => {
  for (const value of [null, undefined, 5, {}, { rule: "a/b" }, []]) {
    expect(codeOf(() => renderFinding(value as Finding, vi))).toBe("invalid-findings");
    expect(codeOf(() => findingsToTable(value as typeof result, vi))).toBe("invalid-findings");
    expect(codeOf(() => findingsToSarif(value as typeof result, vi))).toBe("invalid-findings");
  }
});

it.each<[string, object | null]>([
  ["rule", { rule: 5 }],
  ["message", { message: 5 }],
  ["data", { data: null }],
  ["data", { data: "found" }],
  ["path", { path: "activities" }],
  ["path", { path: [null] }],
  ["records", { records: "a" }],
  ["records", { records: [5] }],
  ["reason", { reason: {} }],
  ...["__proto__", "wrong", undefined, { toString: 5 }].flatMap((wrong): [string, object][] => [
    ["verdict", { verdict: wrong }],
    ["severity", { severity: wrong }],
  ]),
])("a finding without a usable %s is none: %j", (_, wrong) => {
  const [finding] = result.findings;
  const error = thrownBy(() => renderFinding({ ...finding, ...wrong } as Finding, vi));
  expect([error.code, error.message, error.data]).toStrictEqual([
    "invalid-findings",
    "an object is not a finding of a check.",
    { found: "an object" },
  ]);
});

it("a title that is not text cannot be printed, and is left as it was", () => {
  const title = { toString: () => "Từ áng chừng" };
  const text = { ...vi.rules["quantity/hedge-on-non-round"], title };
  const words = {
    ...vi,
    rules: { ...vi.rules, "quantity/hedge-on-non-round": text },
  } as unknown as typeof vi;
  for (const print of [findingsToTable, findingsToSarif])
    expect(codeOf(() => print(result, words))).toBe("unprintable");
  expect(Object.isFrozen(title)).toBe(false);
});

it("findings with a word of every object freeze nothing that all objects share", () => {
  const [finding] = result.findings;
  const findings = [{ ...finding, verdict: "__proto__", severity: "__proto__" } as unknown as Finding];
  expect(codeOf(() => findingsToSarif({ findings }, vi))).toBe("invalid-findings");
  expect(Object.isExtensible(Object.prototype)).toBe(true);
});

it("lists each error code with a sentence", () => {
  expect(Object.keys(ruleErrors).sort()).toStrictEqual([
    "aborted",
    "duplicate-rule",
    "invalid-check",
    "invalid-findings",
    "invalid-register",
    "invalid-rule",
    "invalid-rule-words",
    "invalid-waiver",
    "undeclared-reference",
    "unknown-parameter",
    "unknown-record-kind",
    "unknown-rule",
  ]);
  for (const meaning of Object.values(ruleErrors)) expect(meaning).toMatch(/^[A-Z].+\.$/);
  expect(Object.isFrozen(ruleErrors)).toBe(true);
});

describe("personal data", () => {
  it("in a text that a finding of another rule tells of are masked", () => {
    const { findings } = checkRegister(
      parseRegister({
        campaigns: [
          { id: "c", title: "Đầu mối 0912 345 678, thư a.b@example.org; 017 085 123 456", period: "2022" },
        ],
        activities: [{ id: "a", kind: "talk", when: "2023-01-05", topics: [], campaign: "c" }],
      }),
      { rules: standardRules.filter(({ id }) => id === "period/activity-outside-campaign") },
    );
    expect(findings.map(({ data }) => data["campaign"])).toStrictEqual(["Đầu mối 09…8, thư a.…g; 01…6"]);
  });
});

describe("periods of a regime of one's own", () => {
  const province = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
  const kinds = [...periodKinds, ...periodKindsOf(province)];
  const own = checkRegister(
    parseRegister(
      { mediaOutputs: [{ id: "anh", when: "K2022-07", output: exactly(5, "image") }] },
      { periodKinds: kinds },
    ),
    {
      periodKinds: kinds,
      asOf: "2022-01-31",
      rules: standardRules.filter(({ id }) => id === "period/future-date"),
    },
  );
  const words = withRegimeWords(vi, province);

  it("are printed as periods where the kinds are told, and by their id elsewhere", () => {
    const [finding] = own.findings;
    if (finding === undefined) throw new Error("nothing was found");
    const sentence = "Thời gian ghi tháng 7/2022 (21/6–20/7/2022), sau ngày chốt số liệu 31/01/2022.";
    expect(renderFinding(finding, words, { periodKinds: kinds })).toBe(sentence);
    expect(renderFinding(finding, words)).toContain("K2022-07");
    expect(findingsToTable(own, words, { periodKinds: kinds }).rows[0]?.at(-1)).toBe(sentence);
    expect(
      findingsToSarif(own, { ...words, language: "vi" }, { periodKinds: kinds }).runs[0]?.results[0]?.message
        .text,
    ).toBe(sentence);
  });
});
