import { expect, it } from "vitest";
import { numberTokens } from "../../../../src/rules/book/provenance/number-tokens.js";

/** What a token is, and what stands there; “^” behind a word with a capital letter. */
const short = (text: string) =>
  numberTokens(text).map(({ kind, text, isCapital }) => `${kind} ${text}${isCapital ? "^" : ""}`);

it("a text has numbers, words in small letters, signs, and codes that count nothing", () => {
  expect(short("Trên 88.500 lượt, (V28) 0912345678")).toStrictEqual([
    ...["word trên^", "number 88.500", "word lượt", "sign ,", "sign (", "word v^", "code 28", "sign )"],
    "code 0912345678",
  ]);
});

it("where a part stands is told, and blanks are none", () => {
  expect(numberTokens("15\u00a0 Ấp\n")).toStrictEqual([
    { kind: "number", text: "15", start: 0, end: 2, isCapital: false },
    { kind: "word", text: "ấp", start: 4, end: 6, isCapital: true },
  ]);
  expect(numberTokens("")).toStrictEqual([]);
  expect(numberTokens(" \t")).toStrictEqual([]);
});
