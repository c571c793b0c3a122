import { expect, it } from "vitest";
import { preview } from "../../src/internal/preview.js";
import { requoted } from "../../src/internal/requoted.js";

const shown = (value: unknown) => requoted(preview(value), "“{text}”");

it.each<[value: unknown, shown: string]>([
  ["31/11/2022", "“31/11/2022”"],
  ["", "“”"],
  ['a "word"', String.raw`“a \"word\"”`],
  ["{text}", "“{text}”"],
  // A text of 100 letters is shown by its mark and the first 79, which sum to the 80 signs of a preview.
  ["a".repeat(100), `“${"a".repeat(79)}…”`],
  [12.5, "12.5"],
  [null, "null"],
  [[], "a list"],
])("of %j shows %s", (value, expected) => {
  expect(shown(value)).toBe(expected);
});

it("leaves alone what is no preview of one text", () => {
  expect(requoted('"a", "b"', "“{text}”")).toBe('"a", "b"');
});
