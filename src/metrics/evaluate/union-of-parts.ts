import { addToGroup } from "../../internal/add-to-group.js";
import { largest } from "../../internal/largest.js";
import { addExact } from "../../quantity/exact.js";
import type { Overlapping, PartOfWhole } from "./overlapping.js";

/** A point value, and the most that it can be; `null` where nothing bounds it. */
interface Union {
  readonly estimate: number;
  readonly upper: number | null;
}

/**
 * What parts of wholes come to: those of one whole, which may have the same people, to no more than it. One that is larger than its whole, so that something told is wrong, stays as
 * it is.
 *
 * @internal
 */
export function unionOfParts(overlapping: readonly Overlapping[]): Union {
  if (overlapping.length === 0) return nothing;
  const wholes = new Map<string, PartOfWhole[]>();
  for (const { part } of overlapping) if (part) addToGroup(wholes, part.of, part);
  return [...wholes.values()].map(within).reduce(plus, nothing);
}

const nothing: Union = Object.freeze({ estimate: 0, upper: 0 });

function within(parts: readonly PartOfWhole[]): Union {
  const all = parts.reduce<Union>(plus, nothing);
  const most = largest(parts.flatMap(({ estimate, wholeEstimate }) => [estimate, wholeEstimate]));
  const uppers = parts.flatMap(({ upper, wholeUpper }) => [upper, wholeUpper].map(orOpen));
  const upper = Math.min(orOpen(all.upper), largest(uppers));
  return {
    estimate: Math.min(all.estimate, most),
    upper: upper === Number.POSITIVE_INFINITY ? null : upper,
  };
}

function plus(a: Union, b: Union): Union {
  return {
    estimate: addExact(a.estimate, b.estimate),
    upper: a.upper === null || b.upper === null ? null : addExact(a.upper, b.upper),
  };
}

function orOpen(upper: number | null): number {
  return upper ?? Number.POSITIVE_INFINITY;
}
