import {
  checkRegister,
  type Finding,
  findingsToSarif,
  findingsToTable,
  moreThan,
  parseRegister,
  renderFinding,
  ruleErrors,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";

const waiver = {
  rule: "quantity/hedge-on-non-round",
  record: "anh-2",
  reason: "đã xác minh",
  until: "2030-12-31",
};
const result = checkRegister(
  parseRegister({
    mediaOutputs: [
      { id: "anh-1", when: "2022", output: moreThan(882, "image") },
      { id: "anh-2", when: "2022", output: moreThan(883, "image") },
    ],
    campaigns: [{ id: "c", title: "Số 123456789", period: "2022" }],
    targets: [
      { id: "ct", measure: "models", period: "2022", value: moreThan(100, "model"), direction: "increase" },
    ],
  }),
  { waivers: [waiver] },
);

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
    ["Có thông tin cá nhân", "có thể sai", "lỗi", "c", "campaigns[0].title"],
    ["Từ áng chừng đi với số lẻ", "chắc chắn sai", "lưu ý", "anh-1", "mediaOutputs[0].output"],
    ["Chỉ tiêu chưa ghi mức gốc", "chưa đủ thông tin", "lưu ý", "ct", "targets[0].baseline"],
  ]);
  for (const row of rows) expect(row).toHaveLength(columns.length);
});

describe("a finding that a language does not know", () => {
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

  it("with data that are missing leaves the places as they are", () => {
    expect(renderFinding({ ...strange, rule: "privacy/identity-number", message: "phone" }, en)).toBe(
      "The text holds a phone number ({found}); it has to be removed.",
    );
  });
});

it("what is no finding and no result has a code", () => {
  for (const value of [null, undefined, 5, {}, { rule: "a/b" }, []]) {
    expect(codeOf(() => renderFinding(value as Finding, vi))).toBe("invalid-findings");
    expect(codeOf(() => findingsToTable(value as typeof result, vi))).toBe("invalid-findings");
    expect(codeOf(() => findingsToSarif(value as typeof result, vi))).toBe("invalid-findings");
  }
});

it("lists each error code with a sentence", () => {
  expect(Object.keys(ruleErrors).sort()).toStrictEqual([
    "aborted",
    "duplicate-rule",
    "invalid-check",
    "invalid-findings",
    "invalid-register",
    "invalid-rule",
    "invalid-waiver",
    "undeclared-reference",
    "unknown-parameter",
    "unknown-record-kind",
    "unknown-rule",
  ]);
  for (const meaning of Object.values(ruleErrors)) expect(meaning).toMatch(/^[A-Z].+\.$/);
  expect(Object.isFrozen(ruleErrors)).toBe(true);
});
