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
      "halve (fake.ts:22) has no @example with a ts block",
      "one (fake.ts:30) has a summary that begins with no sentence",
      "zero (fake.ts:27) has no summary",
      "Bare (fake.ts:25) has no summary",
      "Count (fake.ts:3) unit has no comment",
    ]);
  },
);

it("says when a door is absent or empty", { timeout: 60_000 }, () => {
  const program = programOf([], new Map([["fake-door.ts", "const a = 1;\n"]]));
  expect(undocumented(program, "fake-door.ts")).toStrictEqual(["fake-door.ts exports nothing"]);
  expect(undocumented(program, "absent.ts")).toStrictEqual(["absent.ts does not exist"]);
});
