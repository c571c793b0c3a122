import { createGazetteer, exactly } from "phongtrao";
import { describe, expect, it } from "vitest";
import { dataOf, found, outcome } from "../check-rule.js";

const province = (code: string, name: string, validFrom: string, validTo?: string) =>
  ({ code, name, level: "province", validFrom, ...(validTo === undefined ? {} : { validTo }) }) as const;
const talk = (place: string | undefined, when: string, ...quotes: readonly (string | null)[]) => ({
  sources: [{ id: "s", title: "Báo cáo", kind: "report" }],
  activities: [
    {
      id: "hd",
      kind: "talk",
      when,
      topics: [],
      ...(place === undefined ? {} : { place }),
      provenance: quotes.map((quote) => ({ source: "s", ...(quote === null ? {} : { quote }) })),
    },
  ],
});

describe("place/code-means-another-unit", () => {
  const rule = "place/code-means-another-unit";

  /** Code 10 was Đông, from 2000 Tây, which is the same ground; its name of old was given to 30. */
  const renamed = () => ({
    gazetteer: createGazetteer({
      units: [
        province("10", "Đông", "1990-01-01", "1999-12-31"),
        province("10", "Tây", "2000-01-01"),
        province("30", "Đông", "2001-01-01"),
      ],
      successions: [{ kind: "renamed", effectiveOn: "2000-01-01", from: ["10"], to: ["10"] }],
    }),
  });

  it("takes a new name for the same ground", () => {
    expect(outcome(rule, talk("10", "2005", "tỉnh Đông"), renamed())).toBe("1 pass");
  });

  /** Code 10 was Đông and Tây, then nobody's, and is Nam since 2010; from 2020 it is called Bắc. Đông, Tây and Nam are names of others now. */
  const given = () => ({
    gazetteer: createGazetteer({
      units: [
        province("10", "Đông", "1990-01-01", "1994-12-31"),
        province("10", "Tây", "1995-01-01", "1999-12-31"),
        province("10", "Nam", "2010-01-01", "2019-12-31"),
        province("10", "Bắc", "2020-01-01"),
        province("30", "Đông", "1992-01-01"),
        province("31", "Tây", "1997-01-01", "2014-12-31"),
        province("32", "Nam", "1998-01-01"),
      ],
      successions: [
        { kind: "renamed", effectiveOn: "1995-01-01", from: ["10"], to: ["10"] },
        { kind: "dissolved", effectiveOn: "2000-01-01", from: ["10"], to: [] },
        { kind: "renamed", effectiveOn: "2020-01-01", from: ["10"], to: ["10"] },
        { kind: "dissolved", effectiveOn: "2015-01-01", from: ["31"], to: [] },
      ],
    }),
  });

  it("finds the other unit by any of its names, in any of the quotes", () => {
    for (const quotes of [["tỉnh Đông"], ["toàn tỉnh", "tỉnh Tây"]])
      expect(found(rule, talk("10", "2012", ...quotes), given()), quotes.join()).toStrictEqual([
        ["fail", "another", "hd"],
      ]);
    expect(found(rule, talk("10", "1998", "tỉnh Nam"), given())).toStrictEqual([["fail", "another", "hd"]]);
  });

  it("does not take a name that was in use once for one of today", () => {
    expect(outcome(rule, talk("10", "2022", "tỉnh Tây, tỉnh Đông"), given())).toBe("1 fail");
    expect(dataOf(rule, talk("10", "2022", "tỉnh Tây"), given())).toMatchObject([{ codes: "30" }]);
  });

  it("takes a name that comes back for the same unit", () => {
    const gazetteer = createGazetteer({
      units: [
        province("10", "Đông", "1990-01-01", "1994-12-31"),
        province("10", "Tây", "1995-01-01", "1999-12-31"),
        province("10", "Đông", "2010-01-01"),
        province("31", "Tây", "1997-01-01"),
      ],
      successions: [
        { kind: "renamed", effectiveOn: "1995-01-01", from: ["10"], to: ["10"] },
        { kind: "dissolved", effectiveOn: "2000-01-01", from: ["10"], to: [] },
      ],
    });
    expect(outcome(rule, talk("10", "2012", "tỉnh Tây"), { gazetteer })).toBe("1 pass");
  });

  it("leaves days on which the code was nobody's to another rule", () => {
    for (const when of ["2005", "1999-06-01/2005-01-01", "2005-01-01/2012-01-01"])
      expect(outcome(rule, talk("10", when, "tỉnh Nam"), given()), when).toBe("1 skip");
    expect(found(rule, talk("10", "1999-06-01/2012-01-01"), given())).toStrictEqual([
      ["possible", "changes-meaning", "hd"],
    ]);
  });

  it("passes a source without a quote, and an unknown code", () => {
    expect(outcome(rule, talk("10", "2012", null), given())).toBe("1 pass");
    expect(outcome(rule, talk("77", "2012", "tỉnh Nam"), given())).toBe("1 pass");
  });
});

describe("place/outside-reporting-unit", () => {
  const rule = "place/outside-reporting-unit";
  const options = () => ({
    gazetteer: createGazetteer({
      units: [province("10", "Đông", "1990-01-01"), province("11", "Tây", "1990-01-01")],
      successions: [],
    }),
  });
  const held = (fields: object) => ({
    organisations: [{ id: "cat", name: "Công an tỉnh Đông", kind: "police", place: "10" }],
    activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], ...fields }],
  });

  it("asks only of what has a place and somebody who held it", () => {
    expect(outcome(rule, held({ place: "11" }), options())).toBe("");
    expect(outcome(rule, held({ organiser: "cat" }), options())).toBe("");
    expect(outcome(rule, held({ organiser: "cat", place: "10" }), options())).toBe("1 pass");
    expect(found(rule, held({ organiser: "cat", place: "11" }), options())).toStrictEqual([
      ["fail", "outside", "hd"],
    ]);
  });
});

describe("place/unit-did-not-exist", () => {
  const rule = "place/unit-did-not-exist";
  const options = () => ({
    gazetteer: createGazetteer({
      units: [province("20", "Trước", "1990-01-01", "1999-12-31"), province("20", "Sau", "2010-01-01")],
      successions: [{ kind: "dissolved", effectiveOn: "2000-01-01", from: ["20"], to: [] }],
    }),
  });

  it("is not certain where one of the lives of a code touches the time", () => {
    const touched = [
      ["Trước", "1999-06-01/2005-01-01"],
      ["Sau", "2005-01-01/2010-01-01"],
      ["Trước", "1999-12-31/2005-01-01"],
    ] as const;
    for (const [name, when] of touched)
      expect(dataOf(rule, talk("20", when), options()), when).toStrictEqual([
        { place: `${name} (20)`, when: { moment: when } },
      ]);
  });

  it("passes a time that begins in one life and ends in another", () => {
    expect(outcome(rule, talk("20", "1999-06-01/2012-01-01"), options())).toBe("1 pass");
  });

  it("asks for the period of a target that cannot be read", () => {
    const target = {
      targets: [
        {
          id: "ct",
          measure: "Mô hình",
          period: "2022-Q4",
          value: exactly(5, "model"),
          direction: "increase",
          place: "20",
        },
      ],
    };
    expect(found(rule, target, { ...options(), periodKinds: [] })).toStrictEqual([
      ["incomplete", "unreadable-moment", "ct"],
    ]);
  });
});
