import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { isSameFigure } from "./is-same-figure.js";
import type { TableEntry } from "./read-table.js";

/**
 * Throws `not-of-table` for a published figure that the table does not hold.
 *
 * @internal
 */
export function requireSame(own: readonly TableEntry[], published: readonly TableEntry[]): void {
  const figures = figuresOf(own);
  for (const { id, figures: shown } of published) {
    for (const [measure, figure] of shown) {
      if (figure === null || isSameFigure(figure, figures.get(id)?.get(measure) ?? null)) continue;
      const message = `The table does not hold the figure that is published as ${preview(measure)} of ${preview(id)}.`;
      fail("not-of-table", message, { measure, key: id }, ["published"]);
    }
  }
}

/**
 * What an earlier release tells that is still so: of the rows of the table, only what has not been revised.
 *
 * @internal
 */
export function stillTrue(earlier: readonly TableEntry[], own: readonly TableEntry[]): readonly TableEntry[] {
  const figures = figuresOf(own);
  return earlier.map((entry) => {
    const now = figures.get(entry.id);
    const shown = [...entry.figures].filter(
      ([measure, figure]) =>
        figure !== null && (now === undefined || isSameFigure(figure, now.get(measure) ?? null)),
    );
    return { ...entry, figures: new Map(shown) };
  });
}

function figuresOf(entries: readonly TableEntry[]): ReadonlyMap<string, TableEntry["figures"]> {
  return new Map(entries.map(({ id, figures }) => [id, figures]));
}
