import { expect, it } from "vitest";
import { programOf } from "./program.js";
import { undocumented } from "./undocumented.js";

const declarations = `
/** A number of things. */
export interface Count {
  /** How many. */
  readonly value: number;
  readonly unit: string;
}

/**
 * Twice the number.
 *
 * @param n - The number.
 *
 * @example
 * \`\`\`ts
 * twice(2); // 4
 * \`\`\`
 */
export function twice(n: number): number {
  return 2 * n;
}

/** Half the number. */
export const half = (n: number): number => n / 2;

/** @internal */
export type Bare = string;

export const zero = 0;

/** one thing */
export const one = 1;
`;

const functions = `
/**
 * The first so many of a list.
 *
 * @param list - What to take from; see {@link first}.
 * @param
 * @param many -
 * @param of - Nothing has this name.
 *
 * @example
 * \`\`\`ts
 * first([1, 2], 1); // [1]
 * \`\`\`
 */
export function first<T>(list: readonly T[], many: number, from = 0): readonly T[] {
  return list.slice(from, from + many);
}

/**
 * The length of a text or a list.
 *
 * @param text - What is measured.
 *
 * @example
 * \`\`\`ts
 * size("ab"); // 2
 * \`\`\`
 */
export function size(text: string): number;
export function size(list: readonly unknown[]): number;
/**
 * @param other - What is measured.
 */
export function size(other: { readonly length: number }): number;
export function size(counted: { readonly length: number }): number {
  return counted.length;
}

/**
 * The first of a pair.
 *
 * @param pair - The pair.
 *
 * @example
 * \`\`\`ts
 * left([1, 2]); // 1
 * \`\`\`
 */
export const left = <T>([first]: readonly [T, T]): T => first;

/**
 * The double of a number.
 *
 * @param n - The number.
 *
 * @example
 * \`\`\`ts
 * double(2); // 4
 * \`\`\`
 */
export const double: (n: number) => number = twiceOf();

declare function twiceOf(): (n: number) => number;
`;

it(
  "names whatever lacks a summary, an example or a member's comment, behind re-exports too",
  { timeout: 60_000 },
  () => {
    const program = programOf(
      [],
      new Map([
        [
          "fake-door.ts",
          'export { half as halve, one, twice, zero } from "./fake.js";\nexport type { Bare, Count } from "./fake.js";\n',
        ],
        ["fake.ts", declarations],
      ]),
    );
    expect(undocumented(program, "fake-door.ts")).toStrictEqual([
      "halve (fake.ts:24) has no @example with a ts block",
      "halve (fake.ts:24) has no @param with a text for n",
      "one (fake.ts:32) has a summary that begins with no sentence",
      "one (fake.ts:32) has no @example with a ts block",
      "zero (fake.ts:29) has no summary",
      "zero (fake.ts:29) has no @example with a ts block",
      "Bare (fake.ts:27) has no summary",
      "Count (fake.ts:3) unit has no comment",
    ]);
  },
);

it(
  "names each parameter that no @param tells of, and each @param of no parameter",
  { timeout: 60_000 },
  () => {
    const program = programOf([], new Map([["fake-door.ts", functions]]));
    expect(undocumented(program, "fake-door.ts")).toStrictEqual([
      "first (fake-door.ts:15) has no @param with a text for many",
      "first (fake-door.ts:15) has no @param with a text for from",
      "first (fake-door.ts:15) has an @param without a name",
      "first (fake-door.ts:15) has an @param for of, which is no parameter",
      "size (fake-door.ts:29) has no @param with a text for list",
      "size (fake-door.ts:29) has an @param for text, which is no parameter",
      "left (fake-door.ts:49) has a parameter without a name",
      "left (fake-door.ts:49) has an @param for pair, which is no parameter",
    ]);
  },
);

it("says when a door is absent or empty", { timeout: 60_000 }, () => {
  const program = programOf([], new Map([["fake-door.ts", "const a = 1;\n"]]));
  expect(undocumented(program, "fake-door.ts")).toStrictEqual(["fake-door.ts exports nothing"]);
  expect(undocumented(program, "absent.ts")).toStrictEqual(["absent.ts does not exist"]);
});
