import { describe, expect, it } from "vitest";
import { readDocumentNumber } from "../../../../src/rules/book/documents/read-document-number.js";

const read = (text: string) => {
  const found = readDocumentNumber(text);
  return found && [found.number, found.year, found.sign, found.agency, found.unit, found.style];
};

describe("the numbers of documents", () => {
  it.each([
    // The Party: a dash behind the number.
    ["44-KL/TW", [44, null, "KL", "TW", null, "party"]],
    ["09-CT/TW", [9, null, "CT", "TW", null, "party"]],
    ["399-QĐ/TW", [399, null, "QĐ", "TW", null, "party"]],
    ["36-HD/VPTW", [36, null, "HD", "VPTW", null, "party"]],
    ["24-KH/BDVTU", [24, null, "KH", "BDVTU", null, "party"]],
    ["12-CTr/HU", [12, null, "CTr", "HU", null, "party"]],
    ["129-KH/ĐĐHLGVN", [129, null, "KH", "ĐĐHLGVN", null, "party"]],
    // As the press writes them.
    ["05/CT-TW", [5, null, "CT", "TW", null, "press"]],
    ["34/CT-TW", [34, null, "CT", "TW", null, "press"]],
    ["19 KL/TW", [19, null, "KL", "TW", null, "press"]],
    ["19 KL-TW", [19, null, "KL", "TW", null, "press"]],
    ["44/KL/TW", [44, null, "KL", "TW", null, "press"]],
    ["44-KL-TW", [44, null, "KL", "TW", null, "press"]],
    ["19 KH/HLGVN", [19, null, "KH", "HLGVN", null, "press"]],
    // The state: a stroke behind the number.
    ["06/QĐ-TTg", [6, null, "QĐ", "TTg", null, "state"]],
    ["04/CT-BCA-V28", [4, null, "CT", "BCA", "V28", "state"]],
    ["11/CT-BCA-V05", [11, null, "CT", "BCA", "V05", "state"]],
    ["12/KH-CAT-PV05-Đ2", [12, null, "KH", "CAT", "PV05-Đ2", "state"]],
    ["314/QĐ-HLGVN", [314, null, "QĐ", "HLGVN", null, "state"]],
    ["01/KH-MNPB", [1, null, "KH", "MNPB", null, "state"]],
    ["1654/NQ-UBTVQH15", [1654, null, "NQ", "UBTVQH15", null, "state"]],
    ["1687/NQ-UBTVQH15", [1687, null, "NQ", "UBTVQH15", null, "state"]],
    ["45/NĐ-CP", [45, null, "NĐ", "CP", null, "state"]],
    // Of a steering committee: whose it is, behind another stroke.
    ["79/QĐ-BCĐ138/CP", [79, null, "QĐ", "BCĐ138", "CP", "state"]],
    ["12/KH-BCĐ-VP/TU", [12, null, "KH", "BCĐ", "VP-TU", "state"]],
    // With a letter.
    ["15a/KH-UBND", [15, null, "KH", "UBND", null, "state"]],
    ["15A-KH/TU", [15, null, "KH", "TU", null, "party"]],
    ["15đ/2022/QĐ-UBND", [15, 2022, "QĐ", "UBND", null, "state"]],
    ["Số 1133b", [1133, null, null, null, null, null]],
    // With a year: legal documents.
    ["30/2020/NĐ-CP", [30, 2020, "NĐ", "CP", null, "state"]],
    ["124/2021/TT-BCA", [124, 2021, "TT", "BCA", null, "state"]],
    ["202/2025/QH15", [202, 2025, null, "QH15", null, "state"]],
    ["01/2020/TTLT-BCA-BQP", [1, 2020, "TTLT", "BCA", "BQP", "state"]],
    // Official letters of the state have no type; of the Party they do.
    ["3371/BCA-V05", [3371, null, null, "BCA", "V05", "state"]],
    ["2895/UBND-NC", [2895, null, null, "UBND", "NC", "state"]],
    ["400/HLGVN", [400, null, null, "HLGVN", null, "state"]],
    ["123-CV/VPTW", [123, null, "CV", "VPTW", null, "party"]],
    // Of old.
    ["36/CP", [36, null, null, "CP", null, "state"]],
    ["17-HĐBT", [17, null, null, "HĐBT", null, "party"]],
    // Blanks, dashes of all kinds, a word in front, letters put together or not.
    ["367 - QĐ/TWĐTN-VP", [367, null, "QĐ", "TWĐTN", "VP", "party"]],
    ["44–KL/TW", [44, null, "KL", "TW", null, "party"]],
    ["44 — KL / TW", [44, null, "KL", "TW", null, "party"]],
    ["06 / QĐ - TTg", [6, null, "QĐ", "TTg", null, "state"]],
    [" 44-KL/TW ", [44, null, "KL", "TW", null, "party"]],
    ["Số 44-KL/TW", [44, null, "KL", "TW", null, "party"]],
    ["số: 06/QĐ-TTg", [6, null, "QĐ", "TTg", null, "state"]],
    ["06/QÐ-TTg", [6, null, "QĐ", "TTg", null, "state"]],
    ["06/qd-ttg", [6, null, "QĐ", "TTg", null, "state"]],
    ["30/2020/ND-CP", [30, 2020, "NĐ", "CP", null, "state"]],
    ["07-KH/THU", [7, null, "KH", "ThU", null, "party"]],
    ["12/QyĐ-UBND", [12, null, "QyĐ", "UBND", null, "state"]],
    ["12/QD\u0335-UBND", null],
    ["05/2026/KH-UBND", [5, 2026, "KH", "UBND", null, "state"]],
    // A part is missing.
    ["1133", [1133, null, null, null, null, null]],
    ["044", [44, null, null, null, null, null]],
    ["Số 44", [44, null, null, null, null, null]],
    ["45/NĐ", [45, null, "NĐ", null, null, "state"]],
    ["44-KL", [44, null, "KL", null, null, "party"]],
    ["999999", [999999, null, null, null, null, null]],
    // No numbers of documents.
    ["1234567", null],
    ["1234567a", null],
    ["15ab/KH-UBND", null],
    ["a15/KH-UBND", null],
    ["15a1/KH-UBND", null],
    ["15 a/KH-UBND", null],
    ["15-a/KH-UBND", null],
    ["15ä/KH-UBND", null],
    ["06/QĐ-TTg/2022", null],
    ["79/QĐ-BCĐ138/CP/TW", null],
    ["79/QĐ-BCĐ138/CP-VP", null],
    ["79/QĐ-BCĐ138 CP", null],
    ["79/BCĐ138/CP", null],
    ["05/CT-TW/VP", null],
    ["", null],
    [" ", null],
    ["/", null],
    ["-44", null],
    ["44-", null],
    ["44/", null],
    ["44-/TW", null],
    ["44--KL/TW", null],
    ["KL/TW", null],
    ["KL-44/TW", null],
    ["số", null],
    ["44 KL", null],
    ["06 QĐ-TTg", null],
    ["06-QĐ-TTg", null],
    ["06/QĐ/TTg", null],
    ["44 TW", null],
    ["06/QĐ TTg", null],
    ["44-KL/TW của Ban Bí thư", null],
    ["44-KL/TW, 09-CT/TW", null],
    ["44-KL/TW/VP", null],
    ["3371/BCA/V05", null],
    ["30/2020", null],
    ["30/2020/2021/NĐ-CP", null],
    ["30/20/NĐ-CP", null],
    ["30/1944/NĐ-CP", null],
    ["30/2201/NĐ-CP", null],
    ["30/2020-NĐ/CP", null],
    ["44/2019/KL-TW", null],
    ["30-2020-NĐ-CP", null],
    ["27/8/2019", null],
    ["44.KL/TW", null],
  ])("%s", (text, expected) => {
    expect(read(text)).toStrictEqual(expected);
  });

  it("tells the letter behind the number, small or not", () => {
    const letterOf = (text: string) => readDocumentNumber(text)?.letter;
    expect(["15a/KH-UBND", "15A/KH-UBND", "15đ", "15/KH-UBND"].map(letterOf)).toStrictEqual([
      "A",
      "A",
      "Đ",
      null,
    ]);
  });

  it("has a first and a last year", () => {
    expect(read("1/1945/NĐ-CP")?.[1]).toBe(1945);
    expect(read("1/2200/NĐ-CP")?.[1]).toBe(2200);
  });

  it("reads a hundred characters and no more", () => {
    const long = (length: number) => `1/KH-${"A".repeat(length - 5)}`;
    expect(read(long(100))?.[2]).toBe("KH");
    expect(read(long(101))).toBeNull();
  });

  it.each(["1", "-", "/", " ", "Đ", "1/", "KH-", "\ud800", "\u0301"])(
    "a megabyte of %j is not a number",
    (part) => {
      expect(readDocumentNumber(part.repeat(1_000_000 / part.length))).toBeNull();
    },
  );
});
