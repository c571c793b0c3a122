import { chooseComplement } from "./choose-complement.js";
import type { DisclosureProblem } from "./disclosure-problem.js";
import { hiddenCounts } from "./hidden-counts.js";
import { isSmall } from "./is-small.js";
import { type ReaderView, readerViews } from "./reader-view.js";

/**
 * The counts that are hidden: those that are small, and as many others as it takes that no reader can find out too much of any.
 *
 * What is safe stays safe when more is hidden, since the true figure of what is newly hidden is still possible. So each count is looked at once.
 *
 * @internal
 */
export function protect(problem: DisclosureProblem): ReadonlySet<number> {
  const { counts } = problem.table;
  const small = new Set(
    [...counts.entries()].filter(([, count]) => isSmall(count, problem.rule)).map(([at]) => at),
  );
  const marked = new Set(small);
  let views = readersOf(problem, marked);
  for (const count of small) views = strengthen(problem, marked, count, views);
  const released = new Set<number>();
  for (;;) {
    const weak = weakComplements(marked, small, views).filter(
      (count) => released.has(count) || !release(problem, marked, count, views, released),
    );
    views = readersOf(problem, marked);
    if (!weak.some((count) => hideAnother(problem, marked, count, views))) return marked;
    views = readersOf(problem, marked);
  }
}

function weakComplements(
  marked: ReadonlySet<number>,
  small: ReadonlySet<number>,
  views: readonly ReaderView[],
): readonly number[] {
  return [...marked]
    .filter((count) => !small.has(count))
    .sort((a, b) => a - b)
    .filter((count) => views.some(({ weaknessOf }) => weaknessOf(count) !== null));
}

function readersOf(problem: DisclosureProblem, marked: ReadonlySet<number>): readonly ReaderView[] {
  return readerViews(problem, hiddenCounts(problem.table, marked));
}

function strengthen(
  problem: DisclosureProblem,
  marked: Set<number>,
  count: number,
  views: readonly ReaderView[],
): readonly ReaderView[] {
  let current = views;
  while (hideAnother(problem, marked, count, current)) current = readersOf(problem, marked);
  return current;
}

/** Hides one more figure if a count is weak and there is one to hide. */
function hideAnother(
  problem: DisclosureProblem,
  marked: Set<number>,
  count: number,
  views: readonly ReaderView[],
): boolean {
  const hidden = hiddenCounts(problem.table, marked);
  for (const { facet, weaknessOf, relationsAround } of views) {
    const weakness = weaknessOf(count);
    if (weakness === null) continue;
    const other = chooseComplement(problem, facet, hidden, weakness, relationsAround(count));
    if (other === null) continue;
    marked.add(other);
    return true;
  }
  return false;
}

/** Publishes what a reader knows exactly all the same, unless a figure that shows it shows something else too. Once: what is hidden again stays so. */
function release(
  { table }: DisclosureProblem,
  marked: Set<number>,
  count: number,
  views: readonly ReaderView[],
  released: Set<number>,
): boolean {
  const before = hiddenCounts(table, marked);
  marked.delete(count);
  const after = hiddenCounts(table, marked);
  const shown = [...before].filter((other) => !after.has(other));
  const tellsNothing = shown.every((other) => views.every(({ rangeOf }) => isKnown(rangeOf(other))));
  if (tellsNothing) released.add(count);
  else marked.add(count);
  return tellsNothing;
}

function isKnown(range: ReturnType<ReaderView["rangeOf"]>): boolean {
  return range === null || (range.isExact && range.lower === range.upper);
}
