import type { Assumption, Difference, Figure, FigureFlag } from "./figure.js";
import type { Lineage } from "./lineage.js";

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
  lineage?: Lineage<Difference>,
): Figure<U>;
export function makeFigure<U extends string>(
  unit: U,
  estimate: number,
  bounds: { readonly lower: number | null; readonly upper: number | null },
  flags?: readonly FigureFlag[],
  assumptions?: readonly Assumption[],
  lineage?: Lineage<Difference>,
): Difference<U>;
export function makeFigure<U extends string>(
  unit: U,
  estimate: number,
  { lower, upper }: { readonly lower: number | null; readonly upper: number | null },
  flags: readonly FigureFlag[] = none,
  assumptions: readonly Assumption[] = none,
  lineage?: Lineage<Difference>,
): Difference<U> {
  const figure = {
    unit,
    estimate,
    lower,
    upper,
    flags: frozenCopy(flags),
    assumptions: frozenCopy(assumptions),
  };
  return Object.freeze(lineage === undefined ? figure : { ...figure, lineage });
}

/** Most figures carry no word, and need no list of their own to say so. */
function frozenCopy<Word>(words: readonly Word[]): readonly Word[] {
  return words.length === 0 ? none : Object.freeze([...words]);
}
