import { chooseComplement } from "./choose-complement.js";
import type { DisclosureProblem } from "./disclosure-problem.js";
import { type Hiding, hiding } from "./hiding.js";
import { isSmall } from "./is-small.js";
import { type Overlap, toldBy } from "./overlaps.js";
import { type ReaderView, readerViews } from "./reader-view.js";

/**
 * The counts that are hidden: those that are small, and as many others as it takes that no reader can find out too much of any.
 *
 * What is safe stays safe when more is hidden, since the true figure of what is newly hidden is still possible. So each count is looked at once.
 *
 * @internal
 */
export function protect(problem: DisclosureProblem): ReadonlySet<number> {
  const { rule, table } = problem;
  const small = new Set(table.counts.flatMap((count, at) => (isSmall(count, rule) ? [at] : [])));
  const state = hiding(table);
  for (const count of small) state.mark(count);
  // A total of one group only tells of its largest: perhaps of none that will be hidden.
  hideOverlaps(problem, state, ({ largest }) => largest === null);
  let views = readersOf(problem, state);
  for (const count of small) views = strengthen(problem, state, count, views);
  const released = new Set<number>();
  for (;;) {
    hideOverlaps(problem, state);
    views = readersOf(problem, state);
    const weak = weakComplements(state, small, views).filter(
      (count) => released.has(count) || !release(problem, state, count, views, released),
    );
    views = readersOf(problem, state);
    if (!weak.some((count) => hideAnother(problem, state, count, views))) return state.marked;
  }
}

/** Hides the totals whose bounds tell which hidden rows overlap. */
function hideOverlaps(
  { overlaps }: DisclosureProblem,
  { hidden, mark }: Hiding,
  isAsked: (overlap: Overlap) => boolean = () => true,
): void {
  // A total that is hidden may be a row of another one.
  for (let seen = -1; seen !== hidden.size;) {
    seen = hidden.size;
    for (const overlap of overlaps)
      if (isAsked(overlap) && toldBy(overlap, hidden).length > 0) mark(overlap.total);
  }
}

/** Readers of what is hidden, to be asked before anything else is. */
function readersOf(problem: DisclosureProblem, { hidden }: Hiding): readonly ReaderView[] {
  return readerViews(problem, hidden);
}

function strengthen(
  problem: DisclosureProblem,
  state: Hiding,
  count: number,
  views: readonly ReaderView[],
): readonly ReaderView[] {
  let current = views;
  while (hideAnother(problem, state, count, current)) current = readersOf(problem, state);
  return current;
}

/** Hides one more figure if a count is weak and there is one to hide. */
function hideAnother(
  problem: DisclosureProblem,
  state: Hiding,
  count: number,
  views: readonly ReaderView[],
): boolean {
  for (const { facet, weaknessOf, relationsAround } of views) {
    const weakness = weaknessOf(count);
    if (weakness === null) continue;
    const other = chooseComplement(problem, facet, state.hidden, weakness, relationsAround(count));
    if (other === null) continue;
    state.mark(other);
    return true;
  }
  return false;
}

function weakComplements(
  { marked }: Hiding,
  small: ReadonlySet<number>,
  views: readonly ReaderView[],
): readonly number[] {
  return [...marked]
    .filter((count) => !small.has(count))
    .sort((a, b) => a - b)
    .filter((count) => views.some(({ weaknessOf }) => weaknessOf(count) !== null));
}

/** Publishes what a reader knows exactly all the same, unless a figure that shows it shows something else too. Once: what is hidden again stays so. */
function release(
  { overlaps }: DisclosureProblem,
  state: Hiding,
  count: number,
  views: readonly ReaderView[],
  released: Set<number>,
): boolean {
  const before = [...state.hidden];
  state.unmark(count);
  const shown = before.filter((other) => !state.hidden.has(other));
  const isSilent = overlaps.every((overlap) => toldBy(overlap, state.hidden).length === 0);
  // The readers are asked of what is hidden with it.
  state.mark(count);
  const tellsNothing =
    isSilent && shown.every((other) => views.every(({ rangeOf }) => isKnown(rangeOf(other))));
  if (tellsNothing) {
    released.add(count);
    state.unmark(count);
  }
  return tellsNothing;
}

function isKnown(range: ReturnType<ReaderView["rangeOf"]>): boolean {
  return range === null || (range.isExact && range.lower === range.upper);
}
