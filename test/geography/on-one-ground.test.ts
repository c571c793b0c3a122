import { createGazetteer } from "phongtrao";
import { expect, it } from "vitest";
import { onOneGround } from "../../src/geography/on-one-ground.js";
import { provinceLife as life } from "./province-life.js";

/** In 2010, 2 goes up in 1. Of what 3 was formed in 2015, nobody tells. 4 was dissolved in 2020. 5 was another until 2009. */
const gazetteer = createGazetteer({
  units: [
    life("1", "2000-01-01", "2009-12-31"),
    life("2", "2000-01-01", "2009-12-31"),
    life("1", "2010-01-01"),
    life("3", "2015-01-01"),
    life("4", "2000-01-01", "2019-12-31"),
    life("5", "2000-01-01", "2009-12-31"),
    life("5", "2015-01-01"),
  ],
  successions: [
    { kind: "merged", effectiveOn: "2010-01-01", from: ["1", "2"], to: ["1"] },
    { kind: "dissolved", effectiveOn: "2010-01-01", from: ["5"], to: [] },
    { kind: "dissolved", effectiveOn: "2020-01-01", from: ["4"], to: [] },
  ],
});

it.each([
  ["1", "as it was before it took in another", ["2005-12-31", "2009-12-31"], true],
  ["1", "as it has been since", ["2010-01-01", "2024-12-31"], true],
  ["1", "before and since", ["2009-12-31", "2010-01-01"], false],
  ["1", "of three days, of which the last is since", ["2005-12-31", "2009-12-31", "2010-01-01"], false],
  ["2", "until it went up in the other", ["2005-12-31", "2009-12-31"], true],
  ["2", "until then and since", ["2009-12-31", "2010-01-01"], false],
  ["2", "since then: no ground on either day", ["2010-01-01", "2024-12-31"], true],
  ["3", "before the gazetteer has it and since", ["2014-12-31", "2024-12-31"], true],
  ["4", "until it was dissolved", ["2005-12-31", "2019-12-31"], true],
  ["4", "until then and since", ["2019-12-31", "2020-01-01"], false],
  ["5", "while it was another and when it was none", ["2009-12-31", "2012-12-31"], false],
  ["9", "which never was", ["2005-12-31", "2024-12-31"], true],
])("%s, %s", (code, _, days, expected) => {
  expect(onOneGround(gazetteer, days)(code)).toBe(expected);
});
