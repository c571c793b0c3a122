import type { Assumption, Difference, Figure, FigureFlag } from "./figure.js";

const none: readonly never[] = Object.freeze([]);

/**
 * A frozen figure.
 *
 * @internal
 */
export function makeFigure<U extends string>(
  unit: U,
  estimate: number,
  bounds: { readonly lower: number; readonly upper: number | null },
  flags?: readonly FigureFlag[],
  assumptions?: readonly Assumption[],
): Figure<U>;
export function makeFigure<U extends string>(
  unit: U,
  estimate: number,
  bounds: { readonly lower: number | null; readonly upper: number | null },
  flags?: readonly FigureFlag[],
  assumptions?: readonly Assumption[],
): Difference<U>;
export function makeFigure<U extends string>(
  unit: U,
  estimate: number,
  { lower, upper }: { readonly lower: number | null; readonly upper: number | null },
  flags: readonly FigureFlag[] = none,
  assumptions: readonly Assumption[] = none,
): Difference<U> {
  return Object.freeze({
    unit,
    estimate,
    lower,
    upper,
    flags: frozenCopy(flags),
    assumptions: frozenCopy(assumptions),
  });
}

/** Most figures carry no word, and need no list of their own to say so. */
function frozenCopy<Word>(words: readonly Word[]): readonly Word[] {
  return words.length === 0 ? none : Object.freeze([...words]);
}
