import { fc, test } from "@fast-check/vitest";
import { compareVietnamese } from "phongtrao";
import { expect } from "vitest";

const onset = fc.constantFrom(
  "",
  "b",
  "c",
  "ch",
  "d",
  "đ",
  "g",
  "h",
  "kh",
  "l",
  "m",
  "ng",
  "ph",
  "t",
  "th",
  "tr",
  "v",
  "x",
);
const vowel = fc.constantFrom(...("aăâeêioôơuưy".match(/./gu) ?? []));
const tone = fc.constantFrom("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");
const coda = fc.constantFrom("", "n", "m", "ng", "t", "c");
const syllable = fc.tuple(onset, vowel, tone, coda).map((parts) => parts.join("").normalize("NFC"));
const word = fc
  .tuple(syllable, fc.boolean())
  .map(([text, capital]) => (capital ? text.charAt(0).toUpperCase() + text.slice(1) : text));
const name = fc
  .array(fc.oneof({ weight: 9, arbitrary: word }, fc.nat(20).map(String)), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(" "));
const text = fc.oneof(name, fc.string({ unit: "grapheme" }));

test.prop([name, name])("agrees with the Unicode tables of this machine on Vietnamese names", (a, b) => {
  const intl = new Intl.Collator("vi", { numeric: true });
  expect(intl.resolvedOptions().locale).toBe("vi");
  expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(intl.compare(a, b)));
});

test.prop([text, text, text])("is an order of any texts", (a, b, c) => {
  expect(compareVietnamese(a, b) === 0).toBe(a === b);
  expect(Math.sign(compareVietnamese(a, b)) + Math.sign(compareVietnamese(b, a))).toBe(0);
  if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0)
    expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
});
