import type { CarryingFigure } from "./count-table.js";

/**
 * Whether a figure shows a count that must not be shown.
 *
 * @internal
 */
export function showsAny({ counts }: CarryingFigure, marked: ReadonlySet<number>): boolean {
  return counts.some((count) => marked.has(count));
}

/**
 * The counts that none of some figures shows.
 *
 * @internal
 */
export function countsNotShownBy(counts: number, figures: readonly CarryingFigure[]): ReadonlySet<number> {
  const shown = new Set(figures.flatMap((figure) => figure.counts));
  return new Set(Array.from({ length: counts }, (_, index) => index).filter((index) => !shown.has(index)));
}
