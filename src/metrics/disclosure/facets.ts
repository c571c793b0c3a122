import { toDecimal } from "../../quantity/exact.js";
import type { Count } from "./count-table.js";

/** What is told of a count: its point value and its bounds, each of which adds up by itself. */
type FacetName = "estimate" | "lower" | "upper";

/** One facet of every count, in whole units of 1 / `scale`; `null` where there is no bound. */
export interface Facet {
  readonly name: FacetName;
  readonly scale: bigint;
  readonly values: readonly (bigint | null)[];
}

/**
 * The facets of counts; bounds that are the point values are not told apart.
 *
 * @internal
 */
export function facetsOf(counts: readonly Count[]): readonly Facet[] {
  const numbers = counts.flatMap(({ figure: { estimate, lower, upper } }) => [
    estimate,
    lower ?? 0,
    upper ?? 0,
  ]);
  const places = numbers.reduce((most, number) => Math.max(most, toDecimal(number).scale), 0);
  const scale = 10n ** BigInt(places);
  return (["estimate", "lower", "upper"] as const)
    .filter((name) => name === "estimate" || counts.some(({ figure }) => figure[name] !== figure.estimate))
    .map((name) => ({ name, scale, values: counts.map(({ figure }) => inUnits(figure[name], places)) }));
}

function inUnits(value: number | null, places: number): bigint | null {
  if (value === null) return null;
  const { digits, scale } = toDecimal(value);
  return digits * 10n ** BigInt(places - scale);
}
