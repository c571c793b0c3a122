import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { seenSolutions } from "../../../src/metrics/disclosure/seen-solutions.js";
import { type LinearEquation, startTableau } from "../../../src/metrics/disclosure/start-tableau.js";
import { floorOf, pivot, type Row, type Tableau } from "../../../src/metrics/disclosure/tableau.js";

const systems = fc.integer({ min: 2, max: 5 }).chain((length) =>
  fc.record({
    solution: fc.array(fc.nat(5), { minLength: length, maxLength: length }),
    equations: fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: length, maxLength: length }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
);

const equationsOf = (lists: readonly (readonly number[])[]): readonly LinearEquation[] =>
  lists.map((coefs) => ({ terms: coefs.map((coef, at) => [at, coef] as const) }));

const sumOf = (coefs: readonly number[], values: readonly number[]) =>
  values.reduce((sum, value, at) => sum + (coefs[at] ?? 0) * value, 0);

/** The corner at which a tableau stands: what is not solved for is zero. */
function cornerOf({ rows, variables }: Tableau): readonly number[] {
  const values = new Array<number>(variables).fill(0);
  for (const { basic, rhs, scale } of rows) values[basic] = Number(rhs) / scale;
  return values;
}

/** The equation of a row, at some values. */
const isTrueAt = ({ basic, scale, coefs, rhs }: Row, values: readonly number[]) =>
  scale * (values[basic] ?? 0) + sumOf(coefs, values) === Number(rhs);

function expectSound(tableau: Tableau, solution: readonly number[]): void {
  for (const row of tableau.rows) {
    expect(row.scale).toBeGreaterThan(0);
    expect(isTrueAt(row, solution)).toBe(true);
    for (const other of tableau.rows) expect(other.coefs[row.basic]).toBe(0);
  }
  expect(new Set(tableau.rows.map(({ basic }) => basic)).size).toBe(tableau.rows.length);
}

describe("a tableau", () => {
  test.prop([systems])("begins at a corner of what the equations allow", ({ solution, equations }) => {
    const tableau = startTableau(solution.map(BigInt), equationsOf(equations));
    expectSound(tableau, solution);
    const corner = cornerOf(tableau);
    expect(Math.min(...corner)).toBeGreaterThanOrEqual(0);
    for (const coefs of equations) expect(sumOf(coefs, corner)).toBeCloseTo(sumOf(coefs, solution), 6);
  });

  test.prop([systems])("has no row that follows from the others", ({ solution, equations }) => {
    const once = startTableau(solution.map(BigInt), equationsOf(equations));
    const twice = startTableau(solution.map(BigInt), equationsOf([...equations, ...equations]));
    expect(twice.rows).toHaveLength(once.rows.length);
    expectSound(twice, solution);
  });

  test.prop([systems, fc.array(fc.nat(20), { maxLength: 6 })])(
    "is true of the same after rows have been solved for others",
    ({ solution, equations }, choices) => {
      const tableau = startTableau(solution.map(BigInt), equationsOf(equations));
      for (const choice of choices) {
        const options = tableau.rows.flatMap((row) =>
          solution.flatMap((_, column) => ((row.coefs[column] ?? 0) === 0 ? [] : [{ row, column }])),
        );
        const chosen = options[choice % Math.max(1, options.length)];
        if (chosen === undefined) return;
        pivot(tableau, chosen.row, chosen.column);
        expect(chosen.row.basic).toBe(chosen.column);
        expectSound(tableau, solution);
      }
      expect(tableau.broken).toBe(false);
    },
  );

  test.prop([systems])(
    "tells by its last columns of which equations a row was made",
    ({ solution, equations }) => {
      const { rows, variables } = startTableau(solution.map(BigInt), equationsOf(equations));
      for (const { basic, scale, coefs } of rows) {
        const weights = coefs.slice(variables);
        for (const at of solution.keys()) {
          const made = equations.reduce((sum, own, index) => sum + (own[at] ?? 0) * (weights[index] ?? 0), 0);
          expect(made).toBe(at === basic ? scale : coefs[at]);
        }
      }
    },
  );
});

it.each<readonly [bigint, number, bigint]>([
  [7n, 2, 3n],
  [6n, 2, 3n],
  [0n, 3, 0n],
  [-1n, 2, -1n],
  [-4n, 2, -2n],
  [-5n, 2, -3n],
  [5n, 1, 5n],
])("%s / %s: no whole number above %s is not above it", (rhs, scale, floor) => {
  expect(floorOf({ scale, coefs: [], rhs })).toBe(floor);
});

describe("what was seen of unknowns", () => {
  const rowOf = (basic: number, rhs: bigint, scale = 1, coefs: readonly number[] = []): Row => ({
    basic,
    scale,
    coefs: [...coefs],
    rhs,
  });

  it("is the true table, until there is more", () => {
    const { farthest, reaches } = seenSolutions([3n, 0n]);
    expect([farthest(0, 1), farthest(0, -1), farthest(1, 1), farthest(1, -1)]).toStrictEqual([
      3n,
      3n,
      0n,
      0n,
    ]);
    expect([reaches(0, 1, 3n), reaches(0, 1, 4n)]).toStrictEqual([true, false]);
    expect([reaches(0, -1, 3n), reaches(0, -1, 2n)]).toStrictEqual([true, false]);
  });

  it("only grows, up and down", () => {
    const { farthest, note } = seenSolutions([3n]);
    for (const value of [5n, 4n, 1n, 2n, 3n]) note(0, value);
    expect([farthest(0, 1), farthest(0, -1)]).toStrictEqual([5n, 1n]);
  });

  it("takes in a corner in whole numbers, in which what is not solved for is zero", () => {
    const { farthest, noteCorner } = seenSolutions([3n, 1n, 2n]);
    noteCorner({ rows: [rowOf(0, 8n, 2), rowOf(2, 2n)], variables: 3, broken: false });
    expect([0, 1, 2].map((at) => [farthest(at, -1), farthest(at, 1)])).toStrictEqual([
      [3n, 4n],
      [0n, 1n],
      [2n, 2n],
    ]);
  });

  it("takes in no corner in fractions", () => {
    const { farthest, noteCorner } = seenSolutions([3n, 1n]);
    noteCorner({ rows: [rowOf(0, 9n, 2)], variables: 2, broken: false });
    expect([0, 1].map((at) => [farthest(at, -1), farthest(at, 1)])).toStrictEqual([
      [3n, 3n],
      [1n, 1n],
    ]);
  });

  it("has no end where an unknown grows without one, and those that grow with it", () => {
    const { farthest, note, noteRay, reaches } = seenSolutions([3n, 1n, 2n, 4n]);
    const rows = [rowOf(0, 3n, 1, [0, -1, 0, 0]), rowOf(2, 2n, 1, [0, 0, 0, 0])];
    noteRay({ rows, variables: 4, broken: false }, 1);
    note(1, 9n);
    expect([0, 1, 2, 3].map((at) => farthest(at, 1))).toStrictEqual([null, null, 2n, 4n]);
    expect(farthest(1, -1)).toBe(1n);
    expect([reaches(0, 1, 1000n), reaches(2, 1, 3n)]).toStrictEqual([true, false]);
  });
});
