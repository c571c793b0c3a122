import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";
import { type CarryingFigure, type Count, type CountPart, partsOf } from "./count-table.js";
import { type DisclosingEquation, exposingRelations } from "./exposing-relations.js";
import { isSmall } from "./is-small.js";
import { disclosureProblem, type DisclosureProblem } from "./disclosure-problem.js";
import { type DisclosureRule, readRule, type SuppressOptions } from "./disclosure-rule.js";
import type { DisclosureTable, PublishedTable } from "./disclosure-table.js";
import { countsNotShownBy } from "./hidden-counts.js";
import { readTable, type TableEntry } from "./read-table.js";
import { type ReaderView, readerViews } from "./reader-view.js";
import type { TableKey } from "./table-key.js";

/** What the reader is taken to know; what is left out is read from the rule of the published table. */
export interface AuditOptions extends Partial<SuppressOptions> {
  /** An earlier release of the same table or of others with the same groupings: what it published and still holds, the reader knows too. */
  readonly earlier?: PublishedTable | undefined;
}

/**
 * Whether a hidden count is safe.
 *
 * - `protected`: the reader cannot work out too much of it
 * - `exposed`: the reader can
 * - `undecided`: the table is too large to tell
 */
export type DisclosureVerdict = "protected" | "exposed" | "undecided";

/** A count as a reader sees it: one that is hidden, or a small one that is not. */
export interface AuditedCount {
  /** The key of its row. */
  readonly key: TableKey;
  /** The measure that shows it. */
  readonly measure: string;
  /** The part that it is of the measure, if that is a ratio. */
  readonly part: CountPart;
  /** The least that the reader has to reckon with. */
  readonly lower: number;
  /** The most that the reader has to reckon with; `null` without end. */
  readonly upper: number | null;
  /** Whether both ends are certainly reached: a whole table exists with that count and all that is published. */
  readonly exact: boolean;
  /** Whether it is safe. */
  readonly verdict: DisclosureVerdict;
  /** Of an exposed count, the equations that give the end of its range that exposes it; without any of them the range is wider. None where a published figure shows it, be it as a part of a ratio. */
  readonly equations: readonly DisclosingEquation[];
}

/** What a reader can find out of what a published table hides. Frozen plain data, not for publication. */
export interface DisclosureAudit {
  /** The hidden counts, and the small ones that are shown, by measure and key. */
  readonly counts: readonly AuditedCount[];
  /** Those that are not safe. */
  readonly exposed: readonly AuditedCount[];
  /** Whether every range is exact and every verdict certain. */
  readonly exact: boolean;
}

/**
 * Plays the reader of a published table: from what is published, the range in which each hidden count must lie, and whether that tells too much of it.
 *
 * The reader knows the rule, that counts are whole and not negative, where zeros are published also that a hidden count is at least 1; that rows add up to totals, level by level, and linked measures to their sum;
 * and what an `earlier` release published. A figure of the earlier release that has been revised since is not used. A small count is exposed when the reader can rule
 * out a number from 1 to one below the threshold, or when it is shown, any other when it follows exactly. Hidden is whatever `table` holds and `published` does not: marked as suppressed, `null`, or without its row.
 *
 * Ranges are those of whole numbers, by the simplex method and branch and bound in exact arithmetic; figures in tenths or hundredths are taken as whole numbers of these. They are of point values; the verdict is also of the
 * bounds of hedged figures. Hidden counts that hang together through equations are reckoned with as a whole while their number times that of the equations is at most 400,000, as in tables of a few thousand figures; where that, or what branch and bound
 * may take, is not enough, the range is wider than need be, its `exact` is false, and a verdict that hangs on it is `undecided`.
 *
 * Throws `not-of-table` for a published figure that the table does not hold or holds otherwise, and what `suppress` throws.
 *
 * Source of the method: the audit of suppression patterns by linear programming, A. Hundepool et al., Statistical Disclosure Control (Wiley 2012), chapter 4.
 *
 * @example
 * ```ts
 * import { auditDisclosure, exactly, suppressed, toFigure } from "phongtrao";
 *
 * const people = (count: number) => ({ people: toFigure(exactly(count, "person")) });
 * const table = {
 *   rows: [
 *     { key: { group: "muong" }, figures: people(212) },
 *     { key: { group: "dao" }, figures: people(2) },
 *   ],
 *   totals: [{ key: {}, figures: people(214) }],
 * };
 * const published = {
 *   rows: [
 *     { key: { group: "muong" }, figures: people(212) },
 *     { key: { group: "dao" }, figures: { people: suppressed } },
 *   ],
 *   totals: [{ key: {}, figures: people(214) }],
 * };
 * const { exposed } = auditDisclosure(table, published, { threshold: 5 });
 * exposed.map(({ key, lower, upper }) => [key.group, lower, upper]); // [["dao", 2, 2]]
 * ```
 */
export function auditDisclosure(
  table: DisclosureTable,
  published: PublishedTable & { readonly rule?: DisclosureRule },
  { earlier, ...options }: AuditOptions = {},
): DisclosureAudit {
  const own = readTable(table, ["table"]);
  const shown = readTable(published, ["published"]);
  requireSame(own, shown);
  const known = earlier === undefined ? [] : stillTrue(readTable(earlier, ["earlier"]), own);
  const entries = union(own, known);
  const problem = disclosureProblem(
    entries,
    readRule({ ...ruleOf(published), ...given(options) } as SuppressOptions),
  );
  const ownKeys = new Set(entries.slice(0, own.length).map(({ id }) => id));
  const visible = new Set([...figureNames(shown), ...figureNames(known)]);
  const hidden = countsNotShownBy(
    problem.table.counts.length,
    problem.table.figures.filter((figure) => visible.has(nameOf(figure))),
  );
  const views = readerViews(problem, hidden);
  const counts = Object.freeze(
    [...problem.table.counts.keys()].flatMap((count) => {
      if (hidden.has(count)) return [audited(problem, hidden, views, count)];
      return isShownSmall(problem, count, ownKeys) ? [shownCount(problem, count)] : [];
    }),
  );
  return Object.freeze({
    counts,
    exposed: Object.freeze(counts.filter(({ verdict }) => verdict === "exposed")),
    exact: counts.every(({ exact, verdict }) => exact && verdict !== "undecided"),
  });
}

function isShownSmall(
  { table, rule }: DisclosureProblem,
  index: number,
  ownKeys: ReadonlySet<string>,
): boolean {
  const count = table.counts[index];
  return count !== undefined && ownKeys.has(count.keyId) && isSmall(count, rule);
}

function shownCount({ table }: DisclosureProblem, index: number): AuditedCount {
  const { key, measure, part, figure } = table.counts[index] as Count;
  const { estimate } = figure;
  return Object.freeze({
    key,
    measure,
    part,
    lower: estimate,
    upper: estimate,
    exact: true,
    verdict: "exposed",
    equations: Object.freeze([]),
  });
}

function ruleOf({ rule }: { readonly rule?: DisclosureRule }): Partial<SuppressOptions> {
  if (rule === undefined) return {};
  const { measures, additive, ...others } = rule;
  return { ...others, measures: measures ?? undefined, additive: additive ?? undefined };
}

function given(options: Partial<SuppressOptions>): Partial<SuppressOptions> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function audited(
  problem: DisclosureProblem,
  hidden: ReadonlySet<number>,
  views: readonly ReaderView[],
  index: number,
): AuditedCount {
  const { key, measure, part } = problem.table.counts[index] as Count;
  const weak = views.flatMap((view) => {
    const weakness = view.weaknessOf(index);
    return weakness === null ? [] : [{ view, weakness }];
  });
  const certain = weak.find(({ weakness }) => weakness.certain);
  const { lower = 0, upper = null, isExact = false } = views[0]?.rangeOf(index) ?? {};
  const equations =
    certain === undefined
      ? []
      : exposingRelations(problem, certain.view.facet, hidden, index, certain.weakness);
  const verdict = certain !== undefined ? "exposed" : weak.length > 0 ? "undecided" : "protected";
  return Object.freeze({
    key,
    measure,
    part,
    lower,
    upper,
    exact: isExact,
    verdict,
    equations: Object.freeze(equations),
  });
}

function requireSame(own: readonly TableEntry[], shown: readonly TableEntry[]): void {
  const figures = figuresOf(own);
  for (const { id, figures: told } of shown) {
    for (const [measure, figure] of told) {
      if (figure === null || isSame(figure, figures.get(id)?.get(measure) ?? null)) continue;
      const message = `The table does not hold the figure that is published as ${preview(measure)} of ${preview(id)}.`;
      fail("not-of-table", message, { measure, key: id }, ["published"]);
    }
  }
}

/** What an earlier release tells that is still so: of the rows of the table, only what has not been revised. */
function stillTrue(earlier: readonly TableEntry[], own: readonly TableEntry[]): readonly TableEntry[] {
  const figures = figuresOf(own);
  return earlier.map((entry) => {
    const now = figures.get(entry.id);
    const told = [...entry.figures].filter(
      ([measure, figure]) =>
        figure !== null && (now === undefined || isSame(figure, now.get(measure) ?? null)),
    );
    return { ...entry, figures: new Map(told) };
  });
}

function figuresOf(entries: readonly TableEntry[]): ReadonlyMap<string, TableEntry["figures"]> {
  return new Map(entries.map(({ id, figures }) => [id, figures]));
}

function union(own: readonly TableEntry[], known: readonly TableEntry[]): readonly TableEntry[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...known.filter(({ id }) => !ids.has(id))];
}

function isSame(a: Difference | Ratio, b: Difference | Ratio | null): boolean {
  const valuesOf = (figure: Difference | Ratio | null) =>
    partsOf(figure).map(([part, count]) => [part, count?.unit, count?.estimate, count?.lower, count?.upper]);
  return JSON.stringify(valuesOf(a)) === JSON.stringify(valuesOf(b));
}

function figureNames(entries: readonly TableEntry[]): readonly string[] {
  return entries.flatMap(({ id, figures }) =>
    [...figures].filter(([, figure]) => figure !== null).map(([measure]) => nameOf({ keyId: id, measure })),
  );
}

function nameOf({ keyId, measure }: Pick<CarryingFigure, "keyId" | "measure">): string {
  return JSON.stringify([measure, keyId]);
}
