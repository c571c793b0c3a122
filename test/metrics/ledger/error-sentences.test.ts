import { exactly, flowToStock, stockToFlow } from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

const first = { period: "2022-Q1", value: 1 };
const count = { period: "2022-Q2", value: exactly(3, "model") };

type Case = readonly [points: unknown, code: string, message: string, data: object, path: readonly unknown[]];

describe.each([
  ["flowToStock", flowToStock],
  ["stockToFlow", stockToFlow],
] as const)("%s says what is wrong, and where", (_, turn) => {
  it.each<Case>([
    [{}, "invalid-series", "an object is not a list of points.", { found: "an object" }, []],
    [[first, 3], "invalid-series", "3 is not a point of a series.", { found: "3" }, [1]],
    [
      [{ period: "2022-Q1", value: 0.1234567 }],
      "invalid-series",
      "0.1234567 is a number that cannot be added exactly: a whole one below 2⁵³, or six decimals below 10⁹.",
      { found: "0.1234567" },
      [0, "value"],
    ],
    [
      [{ ...first, place: {} }],
      "invalid-series",
      "an object is not text, a number or a boolean to tell series apart by.",
      { found: "an object" },
      [0, "place"],
    ],
    [
      [first, count],
      "mixed-series",
      "One series holds plain numbers and counts with a unit; give all of them as one or the other.",
      { index: 1 },
      [1, "value"],
    ],
    [
      [count, { period: "2022-Q3", value: exactly(3, "session") }],
      "unit-mismatch",
      '"session" and "model" are different units; count both in one unit first, or list them side by side.',
      { found: "session", expected: "model" },
      [1, "value"],
    ],
    [
      [first, count, first],
      "mixed-series",
      "One series holds plain numbers and counts with a unit; give all of them as one or the other.",
      { index: 1 },
      [1, "value"],
    ],
    [
      [first, { ...first, value: 2 }],
      "duplicate-period",
      "2022-Q1 stands twice in one series.",
      { period: "2022-Q1", other: "2022-Q1" },
      [1, "period"],
    ],
    [
      [
        { period: "2022-01-01/2022-03-31", value: 1 },
        { period: "2022-03-31/2022-04-30", value: 2 },
      ],
      "overlapping-periods",
      "2022-01-01/2022-03-31 and 2022-03-31/2022-04-30 have days in common.",
      { period: "2022-03-31/2022-04-30", other: "2022-01-01/2022-03-31" },
      [1, "period"],
    ],
  ])("%j", (points, code, message, data, path) => {
    const error = thrownBy(() => turn(points as Parameters<typeof turn>[0]));
    expect([error.code, error.message, error.data, error.path]).toStrictEqual([code, message, data, path]);
  });

  it("spans that touch have no day in common", () => {
    const points = [
      { period: "2022-01-01/2022-03-31", value: 1 },
      { period: "2022-04-01/2022-04-30", value: 2 },
    ];
    expect(turn(points)).toHaveLength(2);
  });
});
