import { ruleCases } from "../rule-cases.js";

const two = (number: string, a: string | null, b: string | null, more: object = {}) => ({
  directives: [directive("a", number, a, more), directive("b", number, b, more)],
});
const directive = (id: string, number: string, issuedOn: string | null, more: object = {}) => ({
  id,
  type: "directive",
  number,
  ...(issuedOn === null ? {} : { issuedOn }),
  ...more,
});
const province = { issuer: "Tỉnh ủy Hòa Bình" };
const found = (verdict: "fail" | "possible" | "incomplete", message: string, at = 1) =>
  [[verdict, message, `directives.${String(at)}.number`]] as const;
const twice = found("fail", "twice");
const mayBe = found("possible", "may-be-twice");
const noDay = found("incomplete", "no-day");

// The national congresses of the Party: 18 to 25 April 2006, 12 to 19 January 2011, 20 to 28 January 2016, 25 January to 1 February 2021.
ruleCases("documents/same-number", [
  {
    name: "good: two numbers, two types",
    register: {
      directives: [
        directive("a", "44-KL/TW", "2019-07-22"),
        directive("b", "45-KL/TW", "2019-07-22"),
        directive("b2", "45a-KL/TW", "2019-07-22"),
        directive("c", "44-KL/TW", "2019-07-22", { type: "conclusion" }),
        { id: "d", type: "directive" },
        { id: "e", type: "directive" },
        { id: "f", type: "directive", number: "Số cũ", issuedOn: "2019-07-22" },
        { id: "g", type: "directive", number: "Số cũ", issuedOn: "2019-07-22" },
      ],
    },
  },
  { name: "good: the state, in two years", register: two("06/QĐ-TTg", "2021-12-31", "2022-01-01") },
  { name: "good: the Party's centre, in two terms", register: two("09-CT/TW", "2011-01-11", "2011-01-20") },
  { name: "good: and in the next two", register: two("09-CT/TW", "2016-01-19", "2016-01-29") },
  {
    name: "good: a province, more than six years apart",
    register: two("09-CT/TU", "2014-03-01", "2020-03-02", province),
  },
  {
    name: "good: two provinces",
    register: {
      directives: [
        directive("a", "09-CT/TU", "2021-06-01", province),
        directive("b", "09-CT/TU", "2021-06-01", { issuer: "Tỉnh ủy Phú Thọ" }),
      ],
    },
  },
  {
    name: "good: two years in the number",
    register: {
      directives: [directive("a", "30/2020/NĐ-CP", null), directive("b", "30/2021/NĐ-CP", null)],
    },
  },
  {
    name: "bad: the state, in one year",
    register: two("06/QĐ-TTg", "2022-01-01", "2022-12-31"),
    finds: twice,
    says: [
      "Cùng loại, cùng cơ quan ban hành và cùng số 06/QĐ-TTg với văn bản “a” trong một năm hoặc một nhiệm kỳ: một văn bản bị nhập hai lần, hoặc ghi nhầm số.",
    ],
  },
  {
    name: "bad: written in two ways",
    register: {
      directives: [directive("a", "05/CT-TW", "2021-06-23"), directive("b", "5 – CT/TW", "2021-06-23")],
    },
    finds: twice,
  },
  {
    name: "bad: the Party's centre, from the day after one congress to the day before the next",
    register: two("09-CT/TW", "2011-01-20", "2016-01-19"),
    finds: twice,
  },
  {
    name: "bad: on one day of a congress",
    register: two("09-CT/TW", "2021-01-30", "2021-01-30"),
    finds: twice,
  },
  {
    name: "bad: the first and the last days that are known of",
    register: {
      directives: [
        directive("a", "1-CT/TW", "2006-04-26"),
        directive("b", "1-CT/TW", "2011-01-11"),
        directive("c", "2-CT/TW", "2021-02-02"),
        directive("d", "2-CT/TW", "2025-12-31"),
      ],
    },
    finds: [...twice, ...found("fail", "twice", 3)],
  },
  {
    name: "bad: the year or the term is in the number, whatever the days",
    register: {
      directives: [
        directive("a", "30/2020/NĐ-CP", null, { type: "decree" }),
        directive("b", "30/2020/NĐ-CP", "2020-03-05", { type: "decree" }),
        directive("c", "1654/NQ-UBTVQH15", null, { type: "resolution" }),
        directive("d", "1654/NQ-UBTVQH15", null, { type: "resolution" }),
      ],
    },
    finds: [...twice, ...found("fail", "twice", 3)],
  },
  {
    name: "bad: a province, on one day",
    register: two("09-CT/TU", "2021-06-01", "2021-06-01", province),
    finds: twice,
  },
  {
    name: "bad: three, of which each follows one",
    register: {
      directives: [
        directive("c", "06/QĐ-TTg", "2022-03-01"),
        directive("a", "06/QĐ-TTg", "2022-01-01"),
        directive("b", "06/QĐ-TTg", "2022-02-01"),
      ],
    },
    finds: [...found("fail", "twice", 2), ...found("fail", "twice", 0)],
  },
  {
    name: "possible: a province, within a term or not",
    register: two("09-CT/TU", "2020-03-01", "2020-12-01", province),
    finds: mayBe,
  },
  {
    name: "possible: a province, six years apart",
    register: two("09-CT/TU", "2014-03-01", "2020-03-01", province),
    finds: mayBe,
  },
  {
    name: "possible: a term of five years and a half counts as six",
    register: two("09-CT/TU", "2014-03-01", "2020-03-01", province),
    options: { parameters: { "documents/same-number": { term: 5.5 } } },
    finds: mayBe,
  },
  {
    name: "good: more than five years, where terms are of five",
    register: two("09-CT/TU", "2014-03-01", "2019-03-02", province),
    options: { parameters: { "documents/same-number": { term: 5 } } },
  },
  {
    name: "possible: no province is named",
    register: two("09-CT/TU", "2021-06-01", "2021-06-01"),
    finds: mayBe,
  },
  {
    name: "possible: no committee of a province is named, in one year",
    register: two("05/KH-UBND", "2021-06-01", "2021-07-01", { type: "plan" }),
    finds: mayBe,
  },
  {
    name: "possible: a congress lies on one of the days",
    register: two("09-CT/TW", "2011-01-12", "2011-06-01"),
    finds: mayBe,
  },
  {
    name: "possible: a congress ends on one of the days",
    register: two("09-CT/TW", "2016-01-28", "2016-06-01"),
    finds: mayBe,
  },
  {
    name: "possible: nothing is known of congresses so long ago, or from 2026 on",
    register: {
      directives: [
        directive("a", "1-CT/TW", "2003-04-26"),
        directive("b", "1-CT/TW", "2006-01-11"),
        directive("c", "2-CT/TW", "2025-12-30"),
        directive("d", "2-CT/TW", "2026-01-01"),
      ],
    },
    finds: [...mayBe, ...found("possible", "may-be-twice", 3)],
  },
  // Every commune has a UBND.
  {
    name: "possible: of an issuer without the name of its commune",
    register: two("20/CT-UBND", "2021-03-01", "2021-06-01", { issuer: "Chủ tịch UBND xã" }),
    finds: mayBe,
  },
  {
    name: "possible: of a Party committee without the name of its province, even on one day",
    register: two("09-CT/TU", "2021-06-01", "2021-06-01", { issuer: "Ban Thường vụ Tỉnh uỷ" }),
    finds: mayBe,
  },
  {
    name: "bad: of the UBND of a commune that is named",
    register: two("20/CT-UBND", "2021-03-01", "2021-06-01", { issuer: "UBND xã Mỹ Thành" }),
    finds: twice,
  },
  {
    name: "possible: the number alone, of one issuer",
    register: two("1133", "2021-06-01", "2022-06-01", { issuer: "Thủ tướng Chính phủ" }),
    finds: mayBe,
  },
  {
    name: "incomplete: one has no day",
    register: two("06/QĐ-TTg", "2022-01-01", null),
    finds: found("incomplete", "no-day", 0),
  },
  { name: "incomplete: none has", register: two("09-CT/TW", null, null), finds: noDay },
]);
