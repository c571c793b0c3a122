import type { WordColumn } from "./word-column.js";

/**
 * The word of a column in a row; `null` where there is none.
 *
 * @internal
 */
export function wordIn({ dictionary, codes }: WordColumn, row: number): string | null {
  return dictionary[(codes[row] ?? 0) - 1] ?? null;
}
