import { toDecimal } from "../../quantity/exact.js";
import type { Difference } from "../../quantity/figure.js";
import type { Count } from "./count-table.js";

/** What is told of a count: its point value and its bounds, each of which adds up by itself. */
type FacetName = "estimate" | "lower" | "upper";

/** One facet of every count, in whole units of 1 / `scale`; `null` where there is no bound. */
export interface Facet {
  readonly name: FacetName;
  readonly scale: bigint;
  readonly values: readonly (bigint | null)[];
  /** The counts that are certainly zero. */
  readonly none: ReadonlySet<number>;
  /** Of a count whose column holds something below zero, so that it may be itself: how far all of the column are from zero together. */
  readonly spread: ReadonlyMap<number, bigint>;
}

/**
 * The facets of counts; bounds that are the point values are not told apart.
 *
 * @internal
 */
export function facetsOf(counts: readonly Count[]): readonly [Facet, ...Facet[]] {
  const numbers = counts.flatMap(({ figure: { estimate, lower, upper } }) => [
    estimate,
    lower ?? 0,
    upper ?? 0,
  ]);
  const places = numbers.reduce((most, number) => Math.max(most, toDecimal(number).scale), 0);
  const none = new Set([...counts.entries()].filter(([, { figure }]) => isNone(figure)).map(([at]) => at));
  const facetOf = (name: FacetName): Facet => {
    const values = counts.map(({ figure }) => inUnits(figure[name], places));
    return { name, scale: 10n ** BigInt(places), values, none, spread: spreadOf(counts, values) };
  };
  const bounds = (["lower", "upper"] as const).filter((name) =>
    counts.some(({ figure }) => figure[name] !== figure.estimate),
  );
  return [facetOf("estimate"), ...bounds.map(facetOf)];
}

/**
 * Whether a figure says that there is nothing.
 *
 * @internal
 */
export function isNone({ estimate, upper }: Difference): boolean {
  return estimate === 0 && (upper === 0 || upper === null);
}

function spreadOf(counts: readonly Count[], values: readonly (bigint | null)[]): ReadonlyMap<number, bigint> {
  const valueOf = (at: number) => values[at] ?? 0n;
  const changes = new Set(counts.filter((_, at) => valueOf(at) < 0n).map(({ column }) => column));
  const sums = new Map<string, bigint>();
  for (const [at, { column }] of counts.entries()) {
    const value = valueOf(at);
    sums.set(column, (sums.get(column) ?? 0n) + (value < 0n ? -value : value));
  }
  return new Map(
    counts.flatMap(({ column }, at) => (changes.has(column) ? [[at, sums.get(column) ?? 0n] as const] : [])),
  );
}

function inUnits(value: number | null, places: number): bigint | null {
  if (value === null) return null;
  const { digits, scale } = toDecimal(value);
  return digits * 10n ** BigInt(places - scale);
}
