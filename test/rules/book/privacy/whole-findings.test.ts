import { between, checkRegister, exactly, parseRegister, renderFinding } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { expect, it } from "vitest";
import { findIdentifiers } from "../../../../src/rules/book/privacy/find-identifiers.js";
import { countListedNames } from "../../../../src/rules/book/privacy/count-listed-names.js";
import { maskIdentifiers } from "../../../../src/rules/book/privacy/mask-identifiers.js";
import { found, outcome } from "../check-rule.js";

const visit = (headcount: object) => ({
  engagements: [{ id: "gt", kind: "visit", when: "2022", audience: "parishioners", headcount, place: "157" }],
});

it("a small cell is one that is certainly below the number, and not on it", () => {
  const rule = "privacy/small-cell";
  expect(found(rule, visit(between(3, 4, "person")))).toStrictEqual([["fail", "small", "gt"]]);
  expect(found(rule, visit(between(3, 5, "person")))).toStrictEqual([["possible", "may-be-small", "gt"]]);
  expect(outcome(rule, visit(exactly(5, "person")))).toBe("1 pass");
});

it("a population of nobody in particular is no cell", () => {
  const register = {
    populations: [{ id: "ds", place: "157", when: "2022", quantity: exactly(3, "inhabitant") }],
  };
  expect(outcome("privacy/small-cell", register)).toBe("1 pass");
});

it("what stands around an identifier is kept as it is", () => {
  expect(maskIdentifiers("gọi 0912345678 hoặc 0987654321 nhé")).toBe("gọi 09…8 hoặc 09…1 nhé");
  expect(maskIdentifiers("không có số nào")).toBe("không có số nào");
});

it("an identifier within another is masked with it, and nothing of either is left", () => {
  expect(maskIdentifiers("gửi ab0912345678@thu.vn nhé")).toBe("gửi ab…n nhé");
  expect(maskIdentifiers("gửi 0912345678@thu.vn nhé")).toBe("gửi 09…n nhé");
  expect(maskIdentifiers("gửi a@b.vn0912345678 nhé")).toBe("gửi a@…8 nhé");
  // One that goes on where the other ends.
  expect(maskIdentifiers("gửi 0912 345 678@thu.vn nhé")).toBe("gửi 09…867…n nhé");
});

it("of numbers side by side each is masked by its own ends", () => {
  const masked: readonly (readonly [string, string])[] = [
    ["017202012345 0912345678", "01…5 09…8"],
    ["0912345678 0987654321", "09…8 09…1"],
    ["HS4011712345678 0912345678", "HS…8 09…8"],
    ["1 0912345678", "1 09…8"],
    ["tổ 3 0912345678", "tổ 3 09…8"],
    ["0912345678 100 người", "09…8 100 người"],
    ["0912345678 20 suất", "09…8 20 suất"],
    ["0912345678 05/12/2022", "09…8 05/12/2022"],
    ["0912\u00a0345\u00a0678", "09…8"],
    ["(0218) 3853.123", "(02…3"],
    ["+84 218 3853123", "+84…3"],
  ];
  for (const [text, expected] of masked) expect(maskIdentifiers(text)).toBe(expected);
});

it("no sentence of another rule prints a number that stands beside others", () => {
  const register = (title: string) =>
    parseRegister({
      campaigns: [{ id: "c", title, period: "2022-06" }],
      activities: [{ id: "hd", kind: "talk", when: "2023", topics: [], campaign: "c" }],
    });
  for (const [title, secret] of [
    ["Liên hệ 0912345678 100 suất", "0912345678"],
    ["Tổ 3 017202012345", "017202012345"],
    ["Liên hệ (0218) 3853.123", "3853.123"],
  ] as const) {
    const { findings } = checkRegister(register(title));
    expect(findings.map(({ rule }) => rule)).toContain("period/activity-outside-campaign");
    for (const finding of findings)
      for (const words of [vi, en]) expect(renderFinding(finding, words)).not.toContain(secret);
  }
});

const kindsIn = (text: string) => findIdentifiers(text).map(({ kind }) => kind);

it("an address ends before the dot of its sentence, and before any other sign", () => {
  for (const text of [
    "gửi a.b@example.vn.",
    "gửi a.b@example.vn, rồi",
    "gửi a.b@example.vn",
    "gửi a.b@example.vn).",
  ])
    expect(findIdentifiers(text), text).toStrictEqual([{ kind: "e-mail", start: 4, end: 18 }]);
  expect(["a@b.", "a@b..", "a@.", "a@b.v", "a@b.v."].flatMap(kindsIn)).toStrictEqual([]);
});

it("an address has a name of up to 64 signs in front, of letters, digits and some others", () => {
  const start = (name: string) => findIdentifiers(`${name}@b.vn`)[0]?.start;
  expect(start("a".repeat(64))).toBe(0);
  expect(start("a".repeat(65))).toBe(1);
  for (const sign of "azAZ09._%+-") expect(start(sign), sign).toBe(0);
  for (const sign of "`{@[/:ê ") expect(start(`${sign}x`), sign).toBe(1);
});

it("an address has a domain of up to 255 signs", () => {
  const end = (domain: string) => findIdentifiers(`gửi a@${domain}`)[0]?.end;
  expect(end(`${"b".repeat(252)}.vn`)).toBe(261);
  expect(end(`${"b".repeat(253)}.vn`)).toBeUndefined();
});

it("a number of birth registration is one of a province", () => {
  const kind = (digits: string) => kindsIn(`${digits}000000000`);
  expect(["001", "096"].map(kind)).toStrictEqual([["citizen"], ["citizen"]]);
  expect(["000", "097", "101"].map(kind)).toStrictEqual([[], [], []]);
});

it("a phone begins as those of today do", () => {
  const digits = "0123456789".split("");
  const phones = (start: string) =>
    digits.filter((digit) => kindsIn(`${start}${digit}12345678`).includes("phone"));
  expect(phones("0")).toStrictEqual(["3", "5", "7", "8", "9"]);
  expect(phones("+84")).toStrictEqual(["3", "5", "7", "8", "9"]);
  expect(phones("84")).toStrictEqual([]);
  expect(phones("+85")).toStrictEqual([]);
  expect(kindsIn("02183123456")).toStrictEqual(["phone"]);
  expect(kindsIn("01183123456")).toStrictEqual([]);
  // One digit less than those of today.
  expect(kindsIn("0218312345")).toStrictEqual([]);
});

it("an identifier is told with its place, a card with its letters", () => {
  expect(findIdentifiers("thẻ HS4010000000000.")).toStrictEqual([
    { kind: "health-insurance", start: 4, end: 19 },
  ]);
  expect(findIdentifiers("số 0912 345-678, 123456789")).toStrictEqual([
    { kind: "phone", start: 3, end: 15 },
    { kind: "nine-digits", start: 17, end: 26 },
  ]);
  for (const text of ["S4010000000000", "hS4010000000000", "Hs4010000000000", "HS401 0000000000"])
    expect(kindsIn(text), text).toStrictEqual([]);
});

it("digits are parted by one sign, and not after a group of two", () => {
  expect(["0912  345678", "0912/345678", "09 12345678", "091 2345678"].map(kindsIn)).toStrictEqual([
    [],
    [],
    [],
    ["phone"],
  ]);
});

it("names are told by their letters, from the first of the alphabet to the last", () => {
  for (const name of ["Zaz", "Azz", "Àng", "Ằng", "Ỹen", "Ôn", "Ơn", "Ưng"])
    expect(countListedNames(`Lê ${name}, Lê Văn B, Lê Văn C`, 3), name).toBe(3);
  for (const sign of ["[", "`", "{", "@", "×", "÷"])
    expect(countListedNames(`Lê Văn${sign}A, Lê Văn B, Lê Văn C`, 3), sign).toBe(0);
  // Signs of multiplication, Cyrillic, Greek, quotation marks: what follows them is another word, and here none of a name.
  for (const sign of ["×", "÷", "¿", "ж", "α", "ἀ", "”", "ˈ"])
    expect(countListedNames(`Lê Văn${sign}a, Lê Văn B, Lê Văn C`, 3), sign).toBe(0);
  // A mark that no letter is composed with.
  expect(countListedNames("Lê Va\u0323\u0308n, Lê Văn B, Lê Văn C", 3)).toBe(3);
});

it("a source without a quote has nothing that could be told", () => {
  const register = {
    sources: [{ id: "bc", title: "Báo cáo", kind: "report" }],
    movements: [{ id: "dvk", name: "Dân vận khéo", provenance: [{ source: "bc" }] }],
  };
  for (const rule of ["privacy/identity-number", "privacy/name-list"] as const)
    expect(outcome(rule, register), rule).toBe("2 pass");
});
