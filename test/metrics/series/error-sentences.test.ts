import { exactly, fromYearToDate, toYearToDate } from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

type Case = readonly [points: unknown, message: string, data: object, path: readonly unknown[]];

const first = { period: "2022-Q1", value: 1 };

const both: readonly Case[] = [
  [{}, "A series is a list of points; found an object.", { found: "an object" }, []],
  [[3], "A point of a series has a period and a value; found 3.", { found: "3" }, [0]],
  [
    [first, first],
    "The series has two points for 2022-Q1; a key of their own tells series apart.",
    { period: "2022-Q1" },
    [1, "period"],
  ],
  [
    [{ period: "2022-Q1", value: 0.1234567 }],
    "0.1234567 cannot be added exactly; a value is a whole number or has at most six decimals.",
    { found: "0.1234567" },
    [0, "value"],
  ],
  [
    [{ period: "2022-Q1", value: exactly(108, "model") }],
    "model is a stock: how many there are at the end of a period is not added over time. Of models added and the like, say so: { changes: true }.",
    { unit: "model" },
    [0, "value"],
  ],
  [
    [first, { period: "2022-Q2", value: exactly(3, "session") }],
    "A series holds numbers or counts of one unit, not both.",
    {},
    [1, "value"],
  ],
];

const sums: readonly Case[] = [
  [
    [{ period: "2022-Q3", value: 3, includes: "2022-Q1" }],
    'includes is a list of the ids of periods; found "2022-Q1".',
    { found: '"2022-Q1"' },
    [0, "includes"],
  ],
  [
    [first, { period: "2022-Q2", value: 2, includes: ["2022-Q1"] }],
    "The flow of 2022-Q1 is counted twice, or before its time; a point includes only earlier periods that have no flow of their own.",
    { period: "2022-Q1" },
    [1],
  ],
];

const flows: readonly Case[] = [
  [
    [{ period: "2022-Q3", value: 3, missing: [1] }],
    "missing is a list of the ids of periods; found a list.",
    { found: "a list" },
    [0, "missing"],
  ],
  [
    [
      { period: "2022-Q2", value: 2 },
      { period: "2022-Q3", value: 3, missing: ["2022-Q1", "2022-Q3"] },
    ],
    "A sum lacks 2022-Q1, 2022-Q3, which it or an earlier sum of the year holds.",
    { missing: ["2022-Q1", "2022-Q3"] },
    [1, "missing"],
  ],
];

describe.each([
  ["toYearToDate", toYearToDate, [...both, ...sums]],
  ["fromYearToDate", fromYearToDate, [...both, ...flows]],
] as const)("%s says what is wrong, and where", (_, turn, cases) => {
  it.each(cases)("%#: %j", (points, message, data, path) => {
    const error = thrownBy(() => turn(points as Parameters<typeof turn>[0]));
    expect([error.message, error.data, error.path]).toStrictEqual([message, data, path]);
  });
});
