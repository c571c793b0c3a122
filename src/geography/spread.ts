import type { PlainDate } from "../calendar/plain-date.js";
import {
  compareFractions,
  type Fraction,
  fraction,
  multiplyFractions,
  one,
  sumFractions,
  zero,
} from "../internal/fraction.js";
import type { Change, GazetteerIndex } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import { across, nextChange, type Place } from "./passage.js";
import { type ReadShares, sharesFor } from "./read-shares.js";
import type { Succession } from "./succession.js";

/**
 * How much of a unit one unit of the other date has.
 *
 * @internal
 */
export interface Reach {
  /** The least. */
  readonly lower: Fraction;
  /** The most. */
  readonly upper: Fraction;
  /** The point value; those of all units sum to 1. */
  readonly share: Fraction;
  /** The events on the way. */
  readonly events: ReadonlySet<Succession>;
}

/**
 * What became of a unit: the units that it reaches, and whether some of it comes to nothing.
 *
 * @internal
 */
export interface Spread {
  readonly reaches: ReadonlyMap<string, Reach>;
  readonly isLost: boolean;
}

/**
 * Follows units to a date. Ways are followed once each, and bounds are exact over any number of events: what is split without shares and comes together again is
 * whole.
 *
 * @internal
 */
export function spreader(index: GazetteerIndex, to: PlainDate, shares: ReadShares): (place: Place) => Spread {
  const known = new Map<string, Spread>();
  const spread = (place: Place): Spread => {
    const key = `${place.code} ${place.day}`;
    const found = known.get(key) ?? follow(place);
    known.set(key, found);
    return found;
  };
  const follow = (place: Place): Spread => {
    const change = nextChange(index, place, to);
    if (change === undefined)
      return lifeOn(index.lives, place.code, to) === undefined ? lost : arrived(place.code);
    if (change.codes.length === 0) return lost;
    return divide(place.code, change, across(change, place.day).map(spread), shares);
  };
  return spread;
}

const lost: Spread = { reaches: new Map(), isLost: true };

function arrived(code: string): Spread {
  const whole: Reach = { lower: one, upper: one, share: one, events: new Set() };
  return { reaches: new Map([[code, whole]]), isLost: false };
}

function divide(code: string, change: Change, branches: readonly Spread[], shares: ReadShares): Spread {
  const weights = branches.length === 1 ? [one] : sharesFor(shares, code, change.codes);
  const targets = new Set(branches.flatMap(({ reaches }) => [...reaches.keys()]));
  const reaches = [...targets].map((target) => {
    const parts = branches.map((branch) => branch.reaches.get(target) ?? notReached);
    return [target, together(parts, weights, change.events)] as const;
  });
  const isLost = branches.some((branch, at) => branch.isLost && weights?.[at]?.numerator !== 0n);
  return { reaches: new Map(reaches), isLost };
}

const notReached: Reach = { lower: zero, upper: zero, share: zero, events: new Set() };

function together(
  parts: readonly Reach[],
  weights: readonly Fraction[] | undefined,
  events: readonly Succession[],
): Reach {
  const even = fraction(1n, BigInt(parts.length));
  const shares = parts.map(({ share }) => share);
  const all = new Set([...events, ...parts.flatMap((part) => [...part.events])]);
  if (weights === undefined) {
    const lower = parts.map((part) => part.lower).reduce((a, b) => (compareFractions(a, b) <= 0 ? a : b));
    const upper = parts.map((part) => part.upper).reduce((a, b) => (compareFractions(a, b) >= 0 ? a : b));
    return {
      lower,
      upper,
      share: weighted(
        shares,
        parts.map(() => even),
      ),
      events: all,
    };
  }
  const lower = weighted(
    parts.map((part) => part.lower),
    weights,
  );
  const upper = weighted(
    parts.map((part) => part.upper),
    weights,
  );
  return { lower, upper, share: weighted(shares, weights), events: all };
}

function weighted(values: readonly Fraction[], weights: readonly Fraction[]): Fraction {
  return sumFractions(values.map((value, index) => multiplyFractions(value, weights[index] ?? zero)));
}
