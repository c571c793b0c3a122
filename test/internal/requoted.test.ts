import { expect, it } from "vitest";
import { foundWords } from "../../src/locale/vi/found-words.js";
import { preview } from "../../src/internal/preview.js";
import { requoted } from "../../src/internal/requoted.js";

const shown = (value: unknown) => requoted(preview(value), foundWords);

it.each<[value: unknown, shown: string]>([
  ["31/11/2022", "“31/11/2022”"],
  ["", "“”"],
  ['a "word"', String.raw`“a \"word\"”`],
  ["{text}", "“{text}”"],
  // A text of 100 letters is shown by its mark and the first 79, which sum to the 80 signs of a preview.
  ["a".repeat(100), `“${"a".repeat(79)}…”`],
  [12.5, "12.5"],
  [null, "giá trị trống (null)"],
  [undefined, "giá trị trống (undefined)"],
  [true, "true"],
  [[], "một danh sách"],
  [{}, "một đối tượng (object)"],
  [new Date(0), "một giá trị ngày (Date)"],
  [() => 0, "một hàm (function)"],
  [Symbol("a"), "một ký hiệu (symbol)"],
  ["a list", "“a list”"],
  ["toString", "“toString”"],
])("of %j shows %s", (value, expected) => {
  expect(shown(value)).toBe(expected);
});

it("leaves alone what is no preview of one text", () => {
  for (const found of ['"a", "b"', "toString", "no list"]) expect(requoted(found, foundWords)).toBe(found);
});
