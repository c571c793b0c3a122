import { add, exactly, type Figure, toFigure } from "phongtrao";
import { expect, it } from "vitest";
import { codeOf } from "../code-of.js";

const sound = toFigure(exactly(5, "session"));
const unsound: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["a unit that is not text", { unit: 5 }],
  ["a point value that is text", { estimate: "5" }],
  ["a point value that is not a number", { estimate: Number.NaN }],
  ["a lower bound without end", { lower: -Infinity }],
  ["a lower bound that is missing", { lower: undefined }],
  ["an upper bound without end", { upper: Infinity }],
  ["an upper bound that is text", { upper: "6" }],
  ["bounds in the wrong order", { lower: 6, upper: 5 }],
  ["flags that are one word", { flags: "inferred" }],
  ["assumptions that are missing", { assumptions: undefined }],
];

it.each(unsound)("a figure with %s is none, on either side", (_, fields) => {
  const broken = { ...sound, ...fields } as Figure<"session">;
  expect(codeOf(() => add(broken, sound))).toBe("invalid-figure");
  expect(codeOf(() => add(sound, broken))).toBe("invalid-figure");
});

it("a figure without bounds is sound", () => {
  const open = { ...sound, lower: null, upper: null };
  expect(add(open, sound)).toStrictEqual({ ...sound, estimate: 10, lower: null, upper: null });
});
