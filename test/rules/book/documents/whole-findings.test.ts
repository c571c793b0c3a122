import { describe, expect, it } from "vitest";
import { bodiesOfSign } from "../../../../src/rules/book/documents/issuing-bodies.js";
import { numberingOf } from "../../../../src/rules/book/documents/numbering-period.js";
import { isCentralAgency } from "../../../../src/rules/book/documents/party-agencies.js";
import { readDocumentNumber } from "../../../../src/rules/book/documents/read-document-number.js";
import { dataOf, found, foundUnparsed, outcome } from "../check-rule.js";

const directives = (...list: readonly object[]) => ({
  directives: list.map((fields, index) => ({ id: "abc".charAt(index), type: "directive", ...fields })),
});

describe("the numbers of documents", () => {
  it.each(["30-2020/NĐ-CP", "30/2020-NĐ-CP", "72/2025-QH15", "05/CT TW", "Số-44/TW", "44ab-KL/TW"])(
    "%s is none",
    (text) => {
      expect(readDocumentNumber(text)).toBeNull();
    },
  );

  it.each(["44\u00A0-\u00A0KL/TW", "44\t- KL/TW", "Số:\t44-KL/TW"])("%j is read past its blanks", (text) => {
    expect(readDocumentNumber(text)).toStrictEqual({
      number: 44,
      letter: null,
      year: null,
      sign: "KL",
      agency: "TW",
      unit: null,
      style: "party",
    });
  });

  it("may end in the number of a unit", () => {
    expect(readDocumentNumber("12/KH-CAT-05")?.unit).toBe("05");
  });
});

describe("the signs of bodies", () => {
  it("of the National Assembly and its committee have a term, those of others none", () => {
    const namesOf = (sign: string) => bodiesOfSign(sign).map(({ name }) => name);
    expect(["QH15", "UBTVQH15", "BCA", "BCA15"].map(namesOf)).toStrictEqual([
      ["Quốc hội"],
      ["Ủy ban Thường vụ Quốc hội"],
      ["Bộ Công an"],
      [],
    ]);
  });

  it("of the Party's centre end in it", () => {
    const signs = ["TW", "TƯ", "VPTW", "BDVTƯ", "VPTU", "TU", "TWĐTN"];
    expect(signs.filter(isCentralAgency)).toStrictEqual(["TW", "TƯ", "VPTW", "BDVTƯ"]);
  });
});

describe("how a body numbers its documents", () => {
  it.each([
    ["06/QĐ-TTg", "by-year"],
    ["12/KH-ĐBQH15", "by-year"],
    ["12/KH-QH15A", "by-year"],
    ["30/2020/NĐ-CP", "in-sign"],
    ["72/QH15", "in-sign"],
    ["1654/NQ-UBTVQH15", "in-sign"],
    ["36-HD/VPTW", "by-central-term"],
    ["24-KH/BDVTU", "by-term"],
    ["129-KH/ĐĐHLGVN", "unknown"],
    ["06", "unknown"],
    ["Số cũ", "unknown"],
  ])("%s: %s", (number, told) => {
    expect(numberingOf(readDocumentNumber(number))).toBe(told);
  });
});

describe("documents/same-number", () => {
  it("tells of one number in the same form, whichever document has the lower id", () => {
    const written = ["09-CT/TW", "9/CT-TW"].map((number) => ({ number, issuedOn: "2022-05-05" }));
    for (const list of [written, [...written].reverse()])
      expect(dataOf("documents/same-number", directives(...list))).toMatchObject([{ number: "9/CT-TW" }]);
  });

  const rule = "documents/same-number";
  const two = (number: string, first?: string, second?: string, more: readonly object[] = []) =>
    directives(
      { number, ...(first === undefined ? {} : { issuedOn: first }), ...more[0] },
      { number, ...(second === undefined ? {} : { issuedOn: second }), ...more[1] },
    );

  it("needs no days where the number itself tells the year or the term", () => {
    for (const number of ["30/2020/NĐ-CP", "1654/NQ-UBTVQH15", "72/QH15"]) {
      expect(found(rule, two(number)), number).toStrictEqual([["fail", "twice", "b a"]]);
      expect(found(rule, two(number, "2020-03-05", "2031-03-05")), number).toStrictEqual([
        ["fail", "twice", "b a"],
      ]);
    }
  });

  it("leaves the days of a congress open", () => {
    const open = [["possible", "may-be-twice", "b a"]];
    expect(found(rule, two("09-CT/TW", "2011-01-11", "2011-01-19"))).toStrictEqual(open);
    expect(found(rule, two("09-CT/TW", "2010-01-01", "2011-01-12"))).toStrictEqual(open);
    expect(found(rule, two("09-CT/TW", "2010-01-01", "2011-01-11"))).toStrictEqual([
      ["fail", "twice", "b a"],
    ]);
  });

  it("tells issuers apart where the sign does not", () => {
    const issuers = [{ issuer: "Hội Luật gia" }, { issuer: "Hội Nhà báo" }];
    for (const number of ["06", "314/QĐ-HLGVN"])
      expect(outcome(rule, two(number, "2020-01-01", "2020-01-01", issuers)), number).toBe("2 pass");
  });
});

describe("documents/type-differs", () => {
  const rule = "documents/type-differs";

  it("takes only a decision for what a plan is attached to", () => {
    const of = (number: string) => found(rule, directives({ number, type: "plan" }));
    expect(of("12/QĐ-UBND")).toStrictEqual([["possible", "may-be-attached", "a"]]);
    expect(of("12/CT-UBND")).toStrictEqual([["fail", "differs", "a"]]);
  });

  it("says nothing of signs that no type of the list has", () => {
    for (const number of ["12-TTr/TU", "12/TTr-UBND"])
      expect(outcome(rule, directives({ number, type: "plan" })), number).toBe("1 skip");
  });

  it("takes only a number of the state for one of a letter", () => {
    const of = (number: string) => outcome(rule, directives({ number, type: "decision" }));
    expect([of("17/BCA"), of("17-BCA")]).toStrictEqual(["1 possible", "1 skip"]);
  });
});

describe("what is asked of a number", () => {
  it("is not asked of a directive without one", () => {
    const issuer = directives({ issuer: "Bộ Công an" });
    for (const rule of ["issuer-differs", "number-form", "press-form", "type-differs"] as const)
      expect(outcome(`documents/${rule}`, issuer), rule).toBe("");
  });

  it("is mended in the number", () => {
    const fixOf = (rule: "documents/number-form" | "documents/press-form", fields: object) =>
      foundUnparsed(rule, directives(fields))[0]?.fix;
    expect(fixOf("documents/press-form", { number: "05/CT-TW" })).toStrictEqual({
      path: ["directives", 0, "number"],
      value: "05-CT/TW",
    });
    expect(
      fixOf("documents/number-form", { number: "30/NĐ-CP", type: "decree", issuedOn: "2020-03-05" }),
    ).toStrictEqual({ path: ["directives", 0, "number"], value: "30/2020/NĐ-CP" });
  });
});
