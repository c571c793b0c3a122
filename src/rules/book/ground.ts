import type { PlainDate } from "../../calendar/plain-date.js";
import { indexOf } from "../../geography/gazetteer.js";
import { groundSince } from "../../geography/stretches-of.js";
import type { MomentName } from "../finding.js";
import type { RuleContext } from "../rule.js";
import type { Days } from "./days.js";
import { placeName } from "./place-name.js";

/** What the code of a place stands for in a time: the days since which it has had the ground of the first and of the last day; empty texts where no change is known. */
export interface Ground {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** Tells the ground of a place in a time. */
export type GroundOf = (place: string | undefined, days: Days) => Ground;

const unchanged: Ground = Object.freeze({ first: "", last: "" });

/**
 * The grounds of places by the administrative units of a check; without them, or without a place, nothing is known to have changed.
 *
 * @internal
 */
export function groundsIn({ gazetteer }: Pick<RuleContext, "gazetteer">): GroundOf {
  if (gazetteer === null) return () => unchanged;
  const index = indexOf(gazetteer);
  return (place, { firstDay, lastDay }) =>
    place === undefined
      ? unchanged
      : { first: groundSince(index, place, firstDay), last: groundSince(index, place, lastDay) };
}

/**
 * Whether a code certainly stands for one ground in two times.
 *
 * @internal
 */
export function isSameGround(a: Ground, b: Ground): boolean {
  return [a.last, b.first, b.last].every((since) => since === a.first);
}

/**
 * Whether a code certainly stands for different grounds in two times. A time within which the ground changed is neither: nobody knows which of the two it tells of.
 *
 * @internal
 */
export function isOtherGround(a: Ground, b: Ground): boolean {
  return a.last < b.first || b.last < a.first;
}

/**
 * Names a place whose ground changed between two times, and the day on which it last did, for findings.
 *
 * @internal
 */
export function groundChange(
  place: string | undefined,
  grounds: readonly [Ground, Ground],
  context: Pick<RuleContext, "gazetteer">,
): { readonly place: string; readonly since: MomentName } {
  const [since = ""] = grounds
    .map(({ last }) => last)
    .sort()
    .reverse();
  return { place: placeName(place ?? "", since, context), since: { moment: since } };
}
