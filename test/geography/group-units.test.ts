import { expect, it } from "vitest";
import { groupUnits } from "../../src/geography/group-units.js";

it("two groups that a later list joins are one", () => {
  expect(
    groupUnits([
      ["1", "2", "3"],
      ["4", "5"],
      ["3", "4"],
    ]),
  ).toStrictEqual([["1", "2", "3", "4", "5"]]);
});

it("the smaller may be the first", () => {
  expect(
    groupUnits([
      ["4", "5"],
      ["1", "2", "3"],
      ["5", "1"],
      ["8", "9"],
    ]),
  ).toStrictEqual([
    ["1", "2", "3", "4", "5"],
    ["8", "9"],
  ]);
});

it("one unit alone shares with nobody", () => {
  expect(groupUnits([["1"], ["2"], []])).toStrictEqual([]);
});
