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
    name: "good: an address is not text",
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
    // Beside other numbers.
    ["017202012345 0912345678", ["citizen", "phone"]],
    ["0912345678 0987654321", ["phone", "phone"]],
    ["0912345678-0987654321", ["phone", "phone"]],
    ["0912 345 678 0987 654 321", ["phone", "phone"]],
    ["HS4011712345678 0912345678", ["health-insurance", "phone"]],
    ["1 0912345678", ["phone"]],
    ["tổ 3 0912345678", ["phone"]],
    ["3.0912345678", ["phone"]],
    ["tổ 3 017 202 012 345", ["citizen"]],
    ["0912345678 100 người", ["phone"]],
    ["0912345678 20 suất", ["phone"]],
    ["0912 345 678 20 suất", ["phone"]],
    ["0912345678 05/12/2022", ["phone"]],
    ["05.12.2022 0912345678", ["phone"]],
    ["123456789 0912345678", ["nine-digits", "phone"]],
    ["tổ 3 123456789", ["nine-digits"]],
    // With other blanks, and with area codes.
    ["0912\u00a0345\u00a0678", ["phone"]],
    ["0912\u202f345\u202f678", ["phone"]],
    ["0912\t345\t678", ["phone"]],
    ["0912–345–678", ["phone"]],
    ["0912\u2011345\u2011678", ["phone"]],
    ["0912345678–0987654321", ["phone", "phone"]],
    ["giai đoạn 2021–2025, 15.12.2021–14.12.2022", []],
    ["(0218)–3853.123", ["phone"]],
    ["(0218) 3853.123", ["phone"]],
    ["(0218)3853123", ["phone"]],
    ["+84 218 3853123", ["phone"]],
    ["(+84) 912 345 678", ["phone"]],
    ["+84 (218) 3853 123", ["phone"]],
    ["+84(0)912345678", ["phone"]],
    ["+84 118 3853123", []],
    ["84 218 3853123", []],
    ["0912 (a) 345678", []],
    // Amounts, years, dates, hours, ranges, documents and codes of places.
    ["1.234.567.890 đồng", []],
    ["1.017.202.012.345 đồng", []],
    ["12 500 000 đồng", []],
    ["12\u00a0034\u00a0567\u00a0890 đồng", []],
    ["1 234 567 890", []],
    ["123456789.123", []],
    ["1.123456789", []],
    ["2021 2022 2023", []],
    ["ngày 05.12.2022 08 giờ 30", []],
    ["01-02-03-04-05-06", []],
    ["1000-2000-3000 và 100 - 200", []],
    ["số 0123/2022/QĐ-UBND, 124/2021/TT-BCA, 06 2022", []],
    ["17 148 04789", []],
    ["148 150 151 152", []],
    ["các xã 03118 03121", []],
    ["các xã 03118 03121 03124 03127", []],
    ["các quận 017 018 019 020 021", []],
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
    ["groups of three", "017 "],
    ["groups in brackets", "0(0)\u00a0"],
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
