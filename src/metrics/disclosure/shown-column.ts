import type { Difference } from "../../quantity/figure.js";

/** Which part of a ratio a count is, `sum` for both parts together, which is what something grew to; `null` for a count in its own right. */
export type CountPart = "numerator" | "denominator" | "sum" | null;

/** What the rows of a table tell in one measure, or in one part of its ratios, by the ids of their keys. */
export interface ShownColumn {
  readonly name: string;
  readonly measure: string;
  readonly part: CountPart;
  readonly figures: Map<string, Difference>;
}

/**
 * The name of the column of a measure, or of one part of its ratios.
 *
 * @internal
 */
export function columnName(measure: string, part: CountPart): string {
  return JSON.stringify([measure, part]);
}
