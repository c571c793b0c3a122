/** How one number of a group follows from those of its records. */
export type Step = "add" | "max";

/**
 * How records become the figure of a group, as plain data: what happens to point values, lower and upper bounds. Groups merge as records do.
 */
export interface Aggregate {
  /** What happens to point values. */
  readonly estimate: Step;
  /** What happens to lower bounds. */
  readonly lower: Step;
  /** What happens to upper bounds. */
  readonly upper: Step;
}

/**
 * The aggregates that phongtrao knows.
 *
 * - `sum`: counts add
 * - `count`: the records themselves are counted, each as one
 * - `max`: the largest count
 * - `distinct`: people counted once over several events: at least the largest, at most all together
 * - `last`: a stock: of each series the latest, and these add
 */
export const aggregates = Object.freeze({
  sum: Object.freeze({ estimate: "add", lower: "add", upper: "add" }),
  count: Object.freeze({ estimate: "add", lower: "add", upper: "add" }),
  max: Object.freeze({ estimate: "max", lower: "max", upper: "max" }),
  distinct: Object.freeze({ estimate: "max", lower: "max", upper: "add" }),
  last: Object.freeze({ estimate: "add", lower: "add", upper: "add" }),
} as const satisfies Readonly<Record<string, Aggregate>>);

/** The name of one of {@link aggregates}. */
export type AggregateName = keyof typeof aggregates;
