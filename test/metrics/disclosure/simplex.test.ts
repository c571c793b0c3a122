import { describe, expect, it } from "vitest";
import { maximise, type MaximumWatch, objectiveOf } from "../../../src/metrics/disclosure/maximise.js";
import { startTableau } from "../../../src/metrics/disclosure/start-tableau.js";
import {
  eliminate,
  floorOf,
  type Row,
  type Sum,
  type Tableau,
} from "../../../src/metrics/disclosure/tableau.js";
import { wholeMaximum } from "../../../src/metrics/disclosure/whole-maximum.js";

const sumOf = (scale: number, coefs: readonly number[], rhs: bigint): Sum => ({
  scale,
  coefs: [...coefs],
  rhs,
});
const rowOf = (basic: number, scale: number, coefs: readonly number[], rhs: bigint): Row => ({
  basic,
  ...sumOf(scale, coefs, rhs),
});
const tableauOf = (rows: readonly Row[], variables: number): Tableau => ({
  rows: [...rows],
  variables,
  broken: false,
});

describe("a variable is taken out of a row", () => {
  it("by as much of the other row as it takes, in the smallest whole numbers", () => {
    // Twice 3z + 4x + y = 10 less four times 2x + 3y = 8 is 6z - 10y = -12.
    const row = rowOf(2, 3, [4, 1, 0], 10n);
    eliminate(tableauOf([], 3), row, rowOf(0, 2, [0, 3, 0], 8n));
    expect(row).toStrictEqual(rowOf(2, 3, [0, -5, 0], -6n));
  });

  it("that has none of it by leaving it as it is, however large its numbers are", () => {
    const row = rowOf(2, 2 ** 30, [0, 2 ** 30, 0], 4n);
    const tableau = tableauOf([], 3);
    eliminate(tableau, row, rowOf(0, 2 ** 30, [0, 3, 0], 8n));
    expect([row, tableau.broken]).toStrictEqual([rowOf(2, 2 ** 30, [0, 2 ** 30, 0], 4n), false]);
  });

  // The largest number that is exact is 6361 times 1 416 003 655 831.
  const [small, large] = [6361, 1_416_003_655_831];

  it.each<readonly [string, boolean, Sum, Row]>([
    ["a product is the largest", false, sumOf(1, [small, 0, 0], 0n), rowOf(0, 1, [0, large, 0], 0n)],
    ["a product is larger", true, sumOf(1, [small, 0, 0], 0n), rowOf(0, 1, [0, large + 1, 0], 0n)],
    ["a difference is the largest", false, sumOf(1, [1, 2 - 2 ** 53, 0], 0n), rowOf(0, 1, [0, 1, 0], 0n)],
    ["a difference is larger", true, sumOf(1, [1, 1 - 2 ** 53, 0], 0n), rowOf(0, 1, [0, 1, 0], 0n)],
    ["a multiple is the largest", false, sumOf(1, [1, large, 0], 0n), rowOf(0, small, [0, 0, 1], 0n)],
    ["a multiple is larger", true, sumOf(1, [1, large + 1, 0], 0n), rowOf(0, small, [0, 0, 1], 0n)],
    ["a scale is the largest", false, sumOf(large, [1, 0, 0], 0n), rowOf(0, small, [0, 0, 1], 0n)],
    ["a scale is larger", true, sumOf(large + 1, [1, 0, 0], 0n), rowOf(0, small, [0, 0, 1], 0n)],
  ])("and it is noted whether numbers are still exact, where %s that is: %s", (_, broken, row, by) => {
    const tableau = tableauOf([], 3);
    eliminate(tableau, row, by);
    expect(tableau.broken).toBe(broken);
  });
});

describe("a tableau starts where the first variable comes down to zero", () => {
  // Of a = 2v - 5 and b = 2v - 3, a is the first to come down with v: at 2.5.
  it.each([[[3n, 5n, 4n]], [[5n, 3n, 4n]]])("of %s", (solution) => {
    const equations = [0, 1].map((at) => ({ terms: [[at, 1] as const, [2, -2] as const] }));
    const { rows } = startTableau(solution, equations);
    const halves = new Map(rows.map(({ basic, rhs, scale }) => [basic, (rhs * 2n) / BigInt(scale)]));
    expect([...halves].sort(([a], [b]) => a - b)).toStrictEqual([
      [solution[0] === 3n ? 1 : 0, 4n],
      [2, 5n],
    ]);
  });
});

describe("what is to be made large", () => {
  const tableau = tableauOf([rowOf(0, 2, [0, 3, -1, 5], 8n)], 3);

  it("has a coefficient for each column, be it solved for or not", () => {
    expect(objectiveOf(tableau, 0, 1)).toStrictEqual(sumOf(2, [0, 3, -1, 5], 8n));
    expect(objectiveOf(tableau, 0, -1)).toStrictEqual(sumOf(2, [0, -3, 1, -5], -8n));
    expect(objectiveOf(tableau, 1, 1)).toStrictEqual(sumOf(1, [0, -1, 0, 0], 0n));
    expect(objectiveOf(tableau, 2, -1)).toStrictEqual(sumOf(1, [0, 0, 1, 0], 0n));
  });

  it("has as many as it takes where there are no equations", () => {
    expect(objectiveOf(tableauOf([], 3), 1, 1)).toStrictEqual(sumOf(1, [0, -1], 0n));
  });
});

/** Looks for a maximum, up to some corners, and tells how it ended and what grew without end. */
function search(
  tableau: Tableau,
  objective: Sum,
  corners = 50,
): readonly [end: string, rays: readonly number[]] {
  const rays: number[] = [];
  let seen = 0;
  const watch: MaximumWatch = { corner: () => ++seen > corners, ray: (variable) => rays.push(variable) };
  return [maximise(tableau, objective, watch), rays];
}

describe("the search for a maximum", () => {
  it("ends at a corner from which nothing grows: x is at most 4", () => {
    const objective = sumOf(1, [-1, 0], 0n);
    expect(search(tableauOf([rowOf(1, 1, [1, 0], 4n)], 2), objective)).toStrictEqual(["found", []]);
    expect(floorOf(objective)).toBe(4n);
  });

  it("ends where it is told that this is enough, and where numbers are not exact any more", () => {
    const tableau = tableauOf([rowOf(1, 1, [1, 0], 4n)], 2);
    expect(search(tableau, sumOf(1, [-1, 0], 0n), 0)).toStrictEqual(["stopped", []]);
    expect(search({ ...tableau, broken: true }, sumOf(1, [-1, 0], 0n))).toStrictEqual(["broken", []]);
  });

  it("goes by the variable with which it grows fastest, of two alike the first", () => {
    expect(search(tableauOf([], 4), sumOf(1, [-1, -3, -3, -2], 0n))).toStrictEqual(["unbounded", [1]]);
  });

  it("does not go by a column that only records equations", () => {
    expect(search(tableauOf([], 2), sumOf(1, [0, 0, -1], 0n))).toStrictEqual(["found", []]);
  });

  it.each([
    ["a corner where several meet goes by the first with which it grows", 0n, 1],
    ["another one by that with which it grows fastest", 5n, 2],
  ])("from %s", (_, most, ray) => {
    // Four times x, which is at most 5 or 0, and y, and two times z.
    const tableau = tableauOf([rowOf(3, 1, [1, 0, 0, 0], most)], 4);
    expect(search(tableau, sumOf(1, [-4, -1, -2, 0], 0n))).toStrictEqual(["unbounded", [ray]]);
  });

  it("of two that come down to zero at once solves for the first no more", () => {
    const tableau = tableauOf([rowOf(2, 1, [1, 0, 0], 4n), rowOf(1, 1, [1, 0, 0], 4n)], 3);
    search(tableau, sumOf(1, [-1, 0, 0], 0n));
    expect(tableau.rows.map(({ basic }) => basic)).toStrictEqual([2, 0]);
  });

  it("does not go in circles", () => {
    // V. Chvátal, Linear Programming (1983), chapter 3: by the fastest variable alone six steps lead back to the start. The maximum is 10 - 9 = 1.
    const rows = [
      rowOf(4, 2, [1, -11, -5, 18, 0, 0, 0], 0n),
      rowOf(5, 2, [1, -3, -1, 2, 0, 0, 0], 0n),
      rowOf(6, 1, [1, 0, 0, 0, 0, 0, 0], 1n),
    ];
    const objective = sumOf(1, [-10, 57, 9, 24, 0, 0, 0], 0n);
    expect(search(tableauOf(rows, 7), objective)[0]).toBe("found");
    expect(floorOf(objective)).toBe(1n);
  });
});

describe("the largest whole number", () => {
  it("is what is known, where numbers outgrow what is exact on the way to a larger one", () => {
    // x and y of (2^27 + 1)x + 2^27 y = 2^28 are 0 and 2; in fractions x goes to almost 2.
    const row = rowOf(0, 2 ** 27 + 1, [0, 2 ** 27], 2n ** 28n);
    const tableau = tableauOf([row], 2);
    expect(wholeMaximum(tableau, objectiveOf(tableau, 0, 1), 0n)).toStrictEqual({
      value: 0n,
      settled: false,
    });
  });

  it("is certain where nothing is between it and what is known", () => {
    const tableau = tableauOf([rowOf(0, 2, [0, 1], 7n)], 2);
    expect(wholeMaximum(tableau, objectiveOf(tableau, 0, 1), 3n)).toStrictEqual({ value: 3n, settled: true });
  });
});
