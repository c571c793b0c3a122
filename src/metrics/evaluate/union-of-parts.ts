import { addToGroup } from "../../internal/add-to-group.js";
import { largest } from "../../internal/largest.js";
import { addExact } from "../../quantity/exact.js";
import type { Overlapping, PartOfWhole } from "./overlap-groups.js";

/** A part with its lower bound. */
type Part = PartOfWhole & { readonly lower: number };

/** A point value, and the most that it can be; `null` where nothing bounds it. */
interface Union {
  readonly estimate: number;
  readonly upper: number | null;
}

/**
 * What parts of wholes come to: those of one whole, which may have the same people, to no more than it. Where one of them is surely larger than its whole, something told is wrong,
 * and they are added up as they stand.
 *
 * @internal
 */
export function unionOfParts(overlapping: readonly Overlapping[]): Union {
  if (overlapping.length === 0) return nothing;
  const wholes = new Map<string, Part[]>();
  for (const { lower, part } of overlapping) if (part) addToGroup(wholes, part.of, { ...part, lower });
  return [...wholes.values()].map(within).reduce(plus, nothing);
}

const nothing: Union = Object.freeze({ estimate: 0, upper: 0 });

function within(parts: readonly Part[]): Union {
  const all = parts.reduce<Union>(plus, nothing);
  const [whole] = parts;
  const { wholeEstimate, wholeUpper } = whole ?? noWhole;
  if (wholeUpper !== null && largest(parts.map(({ lower }) => lower)) > wholeUpper) return all;
  const most = largest([wholeEstimate, ...parts.map(({ estimate }) => estimate)]);
  return { estimate: Math.min(all.estimate, most), upper: smaller(all.upper, wholeUpper) };
}

const noWhole = { wholeEstimate: 0, wholeUpper: null };

function plus(a: Union, b: Union): Union {
  return {
    estimate: addExact(a.estimate, b.estimate),
    upper: a.upper === null || b.upper === null ? null : addExact(a.upper, b.upper),
  };
}

function smaller(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
