import { readFileSync } from "node:fs";
import { checkRegister, createGazetteer, findingsToSarif, parseRegister } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { en } from "phongtrao/locale/en";
import { expect, it } from "vitest";
import { corrected } from "../../examples/support/corrections.js";
import { locateInJson } from "../../examples/support/locate-in-json.js";

const read = (name: string) => readFileSync(`examples/data/${name}.json`, "utf8");
const text = read("register-with-mistakes");
const register = parseRegister(JSON.parse(text));
const options = { gazetteer: createGazetteer(vietnamProvinces), asOf: "2025-12-31" };
const result = checkRegister(register, options);

/** What was planted: the rule that has to speak, the record, and what stands on the line that it speaks of. */
const planted = [
  ["audience/partition-differs", "hoi-nghi", `"parts": [`],
  ["coverage/duplicate-submission", "nop-lan-1", `"id": "nop-lan-1"`],
  ["documents/press-form", "chi-thi-09", `"number": "09/CT-TW"`],
  ["duplicates/same-activity-twice", "toa-dam-nhap-lai", `"attendance": { "value": 215`],
  ["ledger/closing-differs", "cuoi-nam", `"quantity": { "value": 1602`],
  ["period/activity-outside-campaign", "ngay-hoi", `"when": "2023-08-19"`],
  ["place/unit-did-not-exist", "noi-chuyen", `"place": "17"`],
  [
    "privacy/identity-number",
    "antq-2022",
    `"title": "Phong trào Toàn dân bảo vệ an ninh Tổ quốc năm 2022 (đầu mối`,
  ],
  ["provenance/figure-differs", "buoi-tuyen-truyen", `"attendance": { "value": 85500`],
  ["rates/wrong-base", "hoa-giai", `"percent": "17.4"`],
  ["totals/media-kinds-differ", "tin-bai", `"value": 370`],
  ["units/people-over-many-sessions", "lop-tap-huan", `"attendance": { "value": 486`],
] as const;

it("has twelve mistakes of twelve families, and the rules find these and nothing else", () => {
  expect(result.findings.map(({ rule, records }) => [rule, records[0]])).toStrictEqual(
    planted.map(([rule, record]) => [rule, record]),
  );
  expect(new Set(planted.map(([rule]) => rule.split("/")[0])).size).toBe(12);
});

it("leads to the lines of the file where they stand", () => {
  const lines = text.split("\n");
  const { runs } = findingsToSarif(result, en, { locate: locateInJson(text) });
  const regions = runs[0]?.results.map(({ locations }) => locations[0]?.physicalLocation.region);
  for (const [index, [rule, , beginning]] of planted.entries()) {
    const { startLine = 0, endLine = 0 } = regions?.[index] ?? {};
    expect(lines.slice(startLine - 1, endLine).join("\n"), rule).toContain(beginning);
  }
});

it("is clean when it is put right, and was not changed", () => {
  expect(checkRegister(corrected(register, result.findings), options).findings).toStrictEqual([]);
  expect(register).toStrictEqual(parseRegister(JSON.parse(text)));
});

it.each([
  ["hoa-binh-2022", [["quantity/hedge-on-non-round", "talks-in-communes"]]],
  ["hoa-binh-districts-2022", []],
  [
    "models-2020-2023",
    [
      ["ledger/closing-differs", "total-2023"],
      ["ledger/method-changed", "total-2023"],
    ],
  ],
  ["phu-tho-2021-2025", []],
])("is sure of no more in the real figures of %s than a person is", (name, sure) => {
  const real = parseRegister(JSON.parse(read(name)));
  const { findings } = checkRegister(real, { asOf: "2026-11-28" });
  const certain = findings.filter(({ verdict }) => verdict === "fail");
  expect(certain.map(({ rule, records }) => [rule, records[0]])).toStrictEqual(sure);
});
