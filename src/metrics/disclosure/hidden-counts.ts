import type { CarryingFigure, CountTable } from "./count-table.js";

/**
 * Whether a figure shows a count that must not be shown.
 *
 * @internal
 */
export function showsAny({ counts }: CarryingFigure, marked: ReadonlySet<number>): boolean {
  return counts.some((count) => marked.has(count));
}

/**
 * The counts that no figure shows once all figures are hidden that show a marked one.
 *
 * @internal
 */
export function hiddenCounts(
  { counts, figures }: CountTable,
  marked: ReadonlySet<number>,
): ReadonlySet<number> {
  return countsNotShownBy(
    counts.length,
    figures.filter((figure) => !showsAny(figure, marked)),
  );
}

/**
 * @internal
 */
export function countsNotShownBy(counts: number, figures: readonly CarryingFigure[]): ReadonlySet<number> {
  const shown = new Set(figures.flatMap((figure) => figure.counts));
  return new Set(Array.from({ length: counts }, (_, index) => index).filter((index) => !shown.has(index)));
}
