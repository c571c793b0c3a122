import { describe, expect, it } from "vitest";
import { findIdentifiers } from "../../../../src/rules/book/privacy/find-identifiers.js";
import { ruleCases } from "../rule-cases.js";

// No number here is anybody's: provinces end at 096, and these are runs of one digit or in order.
const campaign = (title: string) => ({ campaigns: [{ id: "c", title, period: "2022" }] });
const quoted = (quote: string) => ({
  sources: [{ id: "s", title: "Báo cáo", kind: "report" }],
  activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], provenance: [{ source: "s", quote }] }],
});

ruleCases("privacy/identity-number", [
  {
    name: "good: figures, years, documents",
    register: quoted("Năm 2022: trên 88.500 lượt, 871.724 người, 1.234.567.890 đồng, 124/2021/TT-BCA"),
  },
  {
    name: "good: an address is no text",
    register: { sources: [{ id: "s", title: "Tin", kind: "article", url: "https://x.vn/217/178099123" }] },
  },
  {
    name: "bad: twelve digits of a province",
    register: campaign("Liên hệ 017000000000"),
    finds: [["fail", "citizen", "campaigns.0.title", { found: "01…0" }]],
    says: ["Nội dung có số định danh cá nhân hoặc số căn cước (01…0); phải xóa."],
  },
  {
    name: "bad: a phone",
    register: campaign("Gọi 0912 345 678"),
    finds: [["fail", "phone", "campaigns.0.title"]],
  },
  {
    name: "bad: a health-insurance card, in a quote",
    register: quoted("thẻ HS4010000000000"),
    finds: [["fail", "health-insurance", "activities.0.provenance.0.quote"]],
  },
  {
    name: "bad: an address",
    register: campaign("gửi a.b@example.vn"),
    finds: [["fail", "e-mail", "campaigns.0.title"]],
  },
  {
    name: "possible: nine digits",
    register: campaign("số 123456789"),
    finds: [["possible", "nine-digits", "campaigns.0.title"]],
  },
]);

describe("what is an identifier", () => {
  it.each([
    ["017000000000", ["citizen"]],
    ["017 000 000000", ["citizen"]],
    ["097000000000", []],
    ["117000000000", []],
    ["0170000000000", []],
    ["123456789", ["nine-digits"]],
    ["123.456.789", []],
    ["12345678", []],
    ["0312345678", ["phone"]],
    ["0912.345.678", ["phone"]],
    ["+84 912 345 678", ["phone"]],
    ["84 912 345 678", []],
    ["0218.3123.456", ["phone"]],
    ["03.05.2022 18", []],
    ["ngày 03.05.2022 18", []],
    ["15/12/2021–14/12/2022", []],
    ["HS4010000000000", ["health-insurance"]],
    // Other digits than those, before or behind.
    ["HS40100000000001", []],
    ["+849123456789", []],
    ["1912345678", []],
    ["917085123456", []],
    ["12083123456", []],
    // Of an address with a phone in it, the address begins first.
    ["ab0912345678@thu.vn", ["e-mail", "phone"]],
    ["0912345678@thu.vn", ["e-mail", "phone"]],
    ["4010000000000", []],
    ["a@b.vn", ["e-mail"]],
    ["a@b", []],
    ["@b.vn", []],
    ["a@.vn", []],
    ["a@b.c d@e.vn", ["e-mail"]],
    ["0912345678, 0987654321", ["phone", "phone"]],
    ["", []],
  ] as const)("%s", (text, kinds) => {
    expect(findIdentifiers(text).map(({ kind }) => kind)).toStrictEqual(kinds);
  });
});

describe("a megabyte of hostile text takes steps in proportion to its length", () => {
  const million = 1_000_000;
  it.each([
    ["digits", "0"],
    ["digits and blanks", "0 "],
    ["at-signs", "@"],
    ["addresses without end", "a@"],
    ["long names and at-signs", `${"a".repeat(64)}@`],
    ["dots", "a."],
    ["signs of the alphabet", "ệ"],
    ["half of a character", "\ud800"],
    ["prefixes of phones", "+84 9"],
    ["domains without end", `a@${"b.".repeat(127)}`],
  ])("%s", (_, part) => {
    const text = part.repeat(Math.ceil(million / part.length));
    let steps = 0;
    findIdentifiers(text, () => steps++);
    expect(steps).toBeGreaterThan(0);
    expect(steps).toBeLessThan(6 * text.length);
  });
});
