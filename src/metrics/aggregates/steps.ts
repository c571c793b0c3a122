import type { AggregateName } from "./aggregates.js";

/** How one number of a group follows from those of its records. */
export type Step = "add" | "max";

/** What happens to point values, lower and upper bounds. */
export interface Steps {
  readonly estimate: Step;
  readonly lower: Step;
  readonly upper: Step;
}

const adding: Steps = { estimate: "add", lower: "add", upper: "add" };

/**
 * The aggregates that run on columns, number by number.
 *
 * @internal
 */
export const steps: Readonly<Record<AggregateName, Steps>> = {
  sum: adding,
  count: adding,
  max: { estimate: "max", lower: "max", upper: "max" },
  distinct: { estimate: "max", lower: "max", upper: "add" },
};
