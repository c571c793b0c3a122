import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { explore } from "../../../src/metrics/disclosure/explore.js";
import type { Relation } from "../../../src/metrics/disclosure/relation.js";

/** Equations of whole coefficients, and whole numbers from 0 up that they are true of. */
interface System {
  readonly solution: readonly number[];
  readonly equations: readonly (readonly number[])[];
}

const systems: fc.Arbitrary<System> = fc.integer({ min: 2, max: 4 }).chain((length) =>
  fc.record({
    solution: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: length, maxLength: length }),
    equations: fc.array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: length, maxLength: length }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

/** The relations that equations come from, of which nothing is asked but which they are. */
const relations: readonly Relation[] = Array.from({ length: 14 }, (_, index) => ({
  index,
  kind: "total",
  total: 0,
  parts: [],
  less: [],
  over: [],
}));
const relationAt = (index: number): Relation => {
  const relation = relations[index];
  if (relation === undefined) throw new Error("too many equations");
  return relation;
};

function explorerOf({ solution, equations }: System) {
  return explore({
    unknowns: solution.map((excess) => ({ floor: 0n, excess: BigInt(excess) })),
    equations: equations.map((coefs, index) => ({
      relation: relationAt(index),
      terms: coefs.flatMap((coef, at) => (coef === 0 ? [] : [[at, coef] as const])),
    })),
    placeOf: new Map(solution.map((_, at) => [at, at])),
    isWhole: true,
  });
}

const valueOf = (coefs: readonly number[], list: readonly number[]) =>
  coefs.reduce((sum, coef, at) => sum + coef * (list[at] ?? 0), 0);

/** All lists of whole numbers from 0 up of a length and a sum. */
function listsOf(length: number, total: number): readonly (readonly number[])[] {
  if (length === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    listsOf(length - 1, total - first).map((rest) => [first, ...rest]),
  ).flat();
}

/** The same with the sum of all as one more equation, so that there is an end to trying, and all its solutions. */
function closed({ solution, equations }: System): readonly [System, readonly (readonly number[])[]] {
  const all = solution.map(() => 1);
  const lists = listsOf(solution.length, valueOf(all, solution));
  const solutions = lists.filter((list) =>
    equations.every((coefs) => valueOf(coefs, list) === valueOf(coefs, solution)),
  );
  return [{ solution, equations: [...equations, all] }, solutions];
}

describe("each unknown goes as far as in any of all solutions, and no farther", () => {
  test.prop([systems])("up and down", (system) => {
    const [whole, solutions] = closed(system);
    const { push } = explorerOf(whole);
    for (const at of system.solution.keys()) {
      const values = solutions.map((list) => BigInt(list[at] ?? 0)).sort((a, b) => Number(a - b));
      const [up, down] = [push(at, 1), push(at, -1)];
      expect([up.limit, up.seen, up.reached]).toStrictEqual([values.at(-1), values.at(-1), false]);
      expect([down.limit, down.seen, down.reached]).toStrictEqual([values[0], values[0], false]);
    }
  });

  test.prop([systems, fc.integer({ min: -1, max: 9 })])("as far as it is asked to", (system, target) => {
    const [whole, solutions] = closed(system);
    for (const at of system.solution.keys()) {
      const values = solutions.map((list) => list[at] ?? 0);
      const { push } = explorerOf(whole);
      const up = push(at, 1, BigInt(target));
      expect(up.reached).toBe(Math.max(...values) >= target);
      const down = push(at, -1, BigInt(target));
      expect(down.reached).toBe(Math.min(...values) <= target);
      for (const { reached, limit } of [up, down]) if (!reached) expect(limit).not.toBeNull();
    }
  });

  test.prop([systems])("the equations that have to do with a limit are enough for one", (system) => {
    const [whole] = closed(system);
    for (const at of system.solution.keys()) {
      const { limit, weights } = explorerOf(whole).push(at, 1);
      const known = {
        ...whole,
        equations: whole.equations.filter((_, index) => weights.has(relationAt(index))),
      };
      const found = explorerOf(known).push(at, 1).limit;
      // Where fractions go farther than whole numbers, the others may have to do with it too.
      expect(found).toBeGreaterThanOrEqual(limit ?? 0n);
    }
  });
});

it.each<readonly [string, System, readonly (readonly [bigint, bigint])[]]>([
  [
    // 22 is 6 and 6 and 10, and neither 7 nor 37 is made of 6 and 10.
    "6x + 10y + 15z = 37 has one solution",
    { solution: [2, 1, 1], equations: [[6, 10, 15]] },
    [
      [2n, 2n],
      [1n, 1n],
      [1n, 1n],
    ],
  ],
  [
    // 101 less 45 is 56 = 6 · 6 + 2 · 10 = 6 + 5 · 10; less 15 it is 86, from 1 · 6 to 11 · 6; less 75, 26 = 6 + 2 · 10.
    "6x + 10y + 15z = 101 has some, far from those in fractions",
    { solution: [6, 2, 3], equations: [[6, 10, 15]] },
    [
      [1n, 11n],
      [2n, 8n],
      [1n, 5n],
    ],
  ],
  [
    // (0,4,2,0), (1,1,4,0), (1,3,1,1), (2,0,3,1) and (2,2,0,2): with w = 3 or 4 the others are more than 3 or 2.
    "3x + y - 2w = 4 and x + y + z + w = 6 have five",
    {
      solution: [1, 1, 4, 0],
      equations: [
        [3, 1, 0, -2],
        [1, 1, 1, 1],
      ],
    },
    [
      [0n, 2n],
      [0n, 4n],
      [0n, 4n],
      [0n, 2n],
    ],
  ],
  [
    // 3 divides x - 1 and so c - d; where that is 3, x is 3 and the sum too large. So x is 1, c is d, and b + e = 4 - 2c.
    "3x - 2c + 2d = 3 and x + b + c + d + e = 5 leave x one value",
    {
      solution: [1, 0, 1, 1, 2],
      equations: [
        [3, 0, -2, 2, 0],
        [1, 1, 1, 1, 1],
      ],
    },
    [
      [1n, 1n],
      [0n, 4n],
      [0n, 2n],
      [0n, 2n],
      [0n, 4n],
    ],
  ],
  [
    // b is even: with 0, d is 5 and a and c nothing; with 2, d is 2 and a + c = 1.
    "3b + 2d = 10 and a + b + c + d = 5 have three",
    {
      solution: [0, 2, 1, 2],
      equations: [
        [0, 3, 0, 2],
        [1, 1, 1, 1],
      ],
    },
    [
      [0n, 1n],
      [0n, 2n],
      [0n, 1n],
      [2n, 5n],
    ],
  ],
])("%s", (_, system, limits) => {
  const { push } = explorerOf(system);
  expect(system.solution.map((_, at) => [push(at, -1).limit, push(at, 1).limit])).toStrictEqual(limits);
  expect(system.solution.map((_, at) => [push(at, -1).seen, push(at, 1).seen])).toStrictEqual(limits);
});

describe("an unknown that nothing holds", () => {
  const pushOf = (equations: System["equations"], solution: readonly number[]) =>
    explorerOf({ equations, solution }).push;

  it("goes up without end, and down to nothing", () => {
    const { limit, seen, reached } = pushOf([], [3])(0, 1);
    expect([limit, seen, reached]).toStrictEqual([null, null, false]);
    const down = pushOf([], [3])(0, -1);
    expect([down.limit, down.seen]).toStrictEqual([0n, 0n]);
  });

  it("takes along what hangs together with it: x is y and 2 more", () => {
    const push = pushOf([[1, -1]], [5, 3]);
    expect([push(0, 1), push(1, 1)].map(({ limit, seen }) => [limit, seen])).toStrictEqual([
      [null, null],
      [null, null],
    ]);
    expect([push(0, -1), push(1, -1)].map(({ limit, seen }) => [limit, seen])).toStrictEqual([
      [2n, 2n],
      [0n, 0n],
    ]);
  });

  it("is reached at any target once it is known to have no end", () => {
    const push = pushOf([[1, -1]], [5, 3]);
    expect(push(0, 1, 1000n).reached).toBe(true);
    expect(push(1, 1, 2000n).reached).toBe(true);
    expect(push(0, -1, 1n).reached).toBe(false);
  });
});

describe("numbers that are too large to be exact", () => {
  it("say nothing, rather than something wrong", () => {
    const coefs = [
      [100_000_007, 99_999_989, 1, 3],
      [99_999_971, 100_000_037, 2, 1],
      [99_999_941, 100_000_039, 1, 1],
    ];
    const { push } = explorerOf({ solution: [5, 7, 11, 13], equations: coefs });
    for (const at of [0, 1, 2, 3]) {
      expect(push(at, 1).limit).toBeNull();
      expect(push(at, -1).seen).toBe([5n, 7n, 11n, 13n][at]);
    }
  });

  it("that only come up in looking for whole numbers leave the limit that fractions have", () => {
    // x and y of (2^27 + 1)x + 2^27 y = 2^28 are 0 and 2, and no others; in fractions x goes to almost 2.
    const { push } = explorerOf({ solution: [0, 2], equations: [[2 ** 27 + 1, 2 ** 27]] });
    const { limit, seen } = push(0, 1);
    expect([limit, seen]).toStrictEqual([1n, 0n]);
  });

  it("are reckoned with while they are exact", () => {
    const { push } = explorerOf({ solution: [1, 1], equations: [[2 ** 26, 2 ** 26 - 1]] });
    expect([push(0, 1), push(0, -1)].map(({ limit, seen }) => [limit, seen])).toStrictEqual([
      [1n, 1n],
      [1n, 1n],
    ]);
  });
});

it("a limit for which too much had to be tried is that of fractions", () => {
  // Each of 11 is 0 or 1, and twice their sum and y are 11, so that y is odd; in fractions five and a half of them leave 0. R. G. Jeroslow, Trivial integer programs unsolvable by
  // branch-and-bound (Mathematical Programming 6, 1974): hundreds of cases have to be told apart.
  const many = Array.from({ length: 11 }, (_, at) => at);
  const { push } = explorerOf({
    solution: [...many.map((at) => (at < 5 ? 1 : 0)), ...many.map((at) => (at < 5 ? 0 : 1)), 1],
    equations: [
      ...many.map((own) => [...many, ...many, 0].map((at, index) => (at === own && index < 22 ? 1 : 0))),
      [...many.map(() => 2), ...many.map(() => 0), 1],
    ],
  });
  const { limit, seen } = push(22, -1);
  expect([limit, seen]).toStrictEqual([0n, 1n]);
});

it("an unknown that stands twice in an equation counts twice", () => {
  const { push } = explore({
    unknowns: [2n, 3n].map((excess) => ({ floor: 0n, excess })),
    equations: [
      {
        relation: relationAt(0),
        terms: [
          [0, 1],
          [1, 1],
          [0, 1],
        ],
      },
    ],
    placeOf: new Map(),
    isWhole: true,
  });
  // 2x + y = 7.
  expect([push(0, 1).limit, push(1, 1).limit]).toStrictEqual([3n, 7n]);
  expect([push(0, -1).limit, push(1, -1).limit]).toStrictEqual([0n, 1n]);
});

describe("what was left out", () => {
  it("leaves a limit unknown: of a part of the equations alone nothing is said but what was seen", () => {
    const { push } = explore({
      unknowns: [2n, 3n].map((excess) => ({ floor: 0n, excess })),
      equations: [
        {
          relation: relationAt(3),
          terms: [
            [0, 1],
            [1, 1],
          ],
        },
      ],
      placeOf: new Map([
        [0, 0],
        [1, 1],
      ]),
      isWhole: false,
    });
    const up = push(0, 1);
    expect([up.limit, up.seen, [...up.weights.keys()]]).toStrictEqual([null, 5n, [relationAt(3)]]);
    const down = push(0, -1);
    expect([down.limit, down.seen]).toStrictEqual([0n, 0n]);
  });
});
