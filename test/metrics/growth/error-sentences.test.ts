import {
  contributions,
  decompose,
  exactly,
  meanAnnualGrowth,
  participationIntensity,
  rateChange,
  ratio,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

type Case = readonly [
  name: string,
  run: () => unknown,
  message: string,
  data: object,
  path: readonly unknown[],
];

const models = (n: number) => exactly(n, "model");
const parts = [{ key: "a", value: models(1) }];
const types = [{ key: "a", value: exactly(1, "modelType") }];
const contributionsOf = (from: unknown, to: unknown) =>
  contributions(from as typeof parts, to as typeof parts);

const rate = [{ group: "all", factors: { a: 1, b: 1 } }];
const decomposed = (from: unknown, to: unknown) => decompose(from as typeof rate, to as typeof rate);
const factors = (value: unknown) => [{ group: "all", factors: { a: value, b: 1 } }];

const sixFactors = [{ group: "all", factors: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 } }];

const half = ratio(models(1), models(2));
const changeOf = (from: unknown, to: unknown) => rateChange(from as typeof half, to as typeof half);
const intensity = (per: number) =>
  participationIntensity({ attendances: exactly(5, "attendance"), population: exactly(10, "person"), per });

const unlike = (found: string) =>
  `"${found}" and "model" are different units; count both in one unit first, or list them side by side.`;

const cases: readonly Case[] = [
  ["no list", () => contributionsOf(null, parts), "Expected a list, not null.", { found: "null" }, ["from"]],
  ["no list after", () => contributionsOf(parts, 5), "Expected a list, not 5.", { found: "5" }, ["to"]],
  [
    "no part",
    () => contributionsOf([...parts, 5], parts),
    "Expected an object, not 5.",
    { found: "5" },
    ["from", 1],
  ],
  [
    "no key",
    () => contributionsOf(parts, [{ key: 5, value: null }]),
    "Expected a text, not 5.",
    { found: "5" },
    ["to", 0, "key"],
  ],
  [
    "a key twice",
    () => contributionsOf(parts, [...parts, ...parts]),
    '"a" stands twice in one list.',
    { found: "a" },
    ["to", 1, "key"],
  ],
  [
    "two units, one before and one after",
    () => contributionsOf(parts, [{ key: "b", value: null }, ...types]),
    unlike("modelType"),
    { found: "modelType", expected: "model" },
    ["to", 1, "value"],
  ],
  [
    "two units before",
    () => contributionsOf([{ key: "b", value: models(1) }, ...types], []),
    unlike("modelType"),
    { found: "modelType", expected: "model" },
    ["from", 1, "value"],
  ],
  [
    "two units after, where nothing was reported before",
    () => contributionsOf([{ key: "a", value: null }], [{ key: "b", value: models(1) }, ...types]),
    unlike("modelType"),
    { found: "modelType", expected: "model" },
    ["to", 1, "value"],
  ],

  ["no groups", () => decomposed("all", rate), 'Expected a list, not "all".', { found: '"all"' }, ["from"]],
  ["no group", () => decomposed(rate, [null]), "Expected an object, not null.", { found: "null" }, ["to", 0]],
  [
    "one factor",
    () => decomposed([{ group: "all", factors: { a: 1 } }], rate),
    "A rate is decomposed by two to five factors, not by 1.",
    { found: ["a"] },
    [],
  ],
  [
    "six factors on both sides",
    () => decomposed(sixFactors, sixFactors),
    "A rate is decomposed by two to five factors, not by 6.",
    { found: ["a", "b", "c", "d", "e", "f"] },
    [],
  ],
  [
    "other factors after",
    () => decomposed(rate, [{ group: "all", factors: { c: 1, b: 2 } }]),
    'Every group has the same factors: "a, b", not "b, c".',
    { found: ["b", "c"], expected: ["a", "b"] },
    ["to", 0, "factors"],
  ],
  [
    "other factors in the second group",
    () => decomposed([...rate, { group: "x", factors: { a: 1 } }], rate),
    'Every group has the same factors: "a, b", not "a".',
    { found: ["a"], expected: ["a", "b"] },
    ["from", 1, "factors"],
  ],
  [
    "no value of a factor",
    () => decomposed(rate, factors("1,5")),
    '"1,5" is not a value of a factor: a finite number, a decimal string, a ratio or null.',
    { found: '"1,5"' },
    ["to", 0, "factors", "a"],
  ],

  [
    "no ratio before",
    () => changeOf(0.5, half),
    "0.5 is not a ratio; form one with ratio, so that its parts are known.",
    { found: "0.5" },
    ["from"],
  ],
  [
    "no ratio after",
    () => changeOf(half, {}),
    "an object is not a ratio; form one with ratio, so that its parts are known.",
    { found: "an object" },
    ["to"],
  ],
  [
    "another numerator",
    () => changeOf(half, ratio(exactly(1, "modelType"), models(2))),
    unlike("modelType"),
    { found: "modelType", expected: "model" },
    ["to", "numerator"],
  ],
  [
    "another denominator",
    () => changeOf(half, ratio(models(1), exactly(2, "commune"))),
    unlike("commune"),
    { found: "commune", expected: "model" },
    ["to", "denominator"],
  ],
  [
    "per another number",
    () => rateChange(intensity(100), intensity(1000)),
    "One ratio is per 100, another per 1000; form both per the same number.",
    { found: 1000, expected: 100 },
    ["to", "per"],
  ],

  [
    "no years",
    () => meanAnnualGrowth(models(1), models(2), 0),
    "Growth a year is over a number of years above zero, at least 1/366, not 0.",
    { found: "0" },
    [],
  ],
  [
    "an end below zero",
    () => meanAnnualGrowth(models(1), { ...toFigure(models(0)), estimate: -5, lower: -5, upper: -5 }, 2),
    "There is no mean growth to -5.",
    { found: -5 },
    [],
  ],
];

describe("growth says what is wrong, and where", () => {
  it.each(cases)("%s", (_, run, message, data, path) => {
    const error = thrownBy(run);
    expect([error.message, error.data, error.path]).toStrictEqual([message, data, path]);
  });
});
