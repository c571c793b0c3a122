import { isDeepStrictEqual } from "node:util";

/** Throws if what was found is not what is expected. */
export function compare(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected))
    throw new Error(`Found ${JSON.stringify(found)}\nexpected ${JSON.stringify(expected)}`);
}
