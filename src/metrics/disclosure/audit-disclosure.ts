import { addToGroup } from "../../internal/add-to-group.js";
import { requireOptions } from "../../internal/require-options.js";
import { withoutUndefined } from "../../internal/without-undefined.js";
import { type AuditedCount, auditedCount, shownCount } from "./audited-count.js";
import { requireSame, stillTrue } from "./compare-releases.js";
import { type CountTable, figureId } from "./count-table.js";
import { disclosureProblem, type DisclosureProblem } from "./disclosure-problem.js";
import { type DisclosureRule, readRule, ruleNames, type SuppressOptions } from "./disclosure-rule.js";
import type { DisclosureTable, PublishedTable } from "./disclosure-table.js";
import { isSmall } from "./is-small.js";
import { type Overlap, toldBy } from "./overlaps.js";
import { plannedLinks } from "./planned-links.js";
import { plannedStocks } from "./planned-stocks.js";
import { readTable, type TableEntry } from "./read-table.js";
import { readerViews } from "./reader-view.js";

/** What the reader is taken to know; what is left out is read from the rule of the published table. */
export interface AuditOptions extends Partial<SuppressOptions> {
  /** An earlier release of the same table or of others with the same groupings: what it published and still holds, the reader knows too. */
  readonly earlier?: PublishedTable | undefined;
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
 * The reader knows what {@link suppress} reckons with: the rule; that counts are whole and not negative and, where zeros are published, that a hidden
 * count is at least 1; that rows add up to totals, level by level and past a level that lacks some totals, and linked measures to their sum; that
 * stocks are not added over periods, and what they are made up of. The reader also knows what an `earlier` release published, except figures that
 * have been revised since.
 *
 * A small count is exposed when the reader can rule out a number from 1 to one below the threshold, or when it is shown; any other hidden count, when
 * it follows exactly. A hidden count is exposed as well where the bounds of a total that is shown tell that it may be what was counted twice; its
 * range does not show this. A figure is hidden when `table` holds it and `published` does not: it is marked as suppressed, is `null`, or its row is
 * left out.
 *
 * Ranges are those of whole numbers, found by the simplex method and branch and bound in exact arithmetic; figures in tenths or hundredths are taken
 * as whole numbers of these. Ranges are of point values; the verdict also considers the bounds of hedged figures. Hidden counts that are linked by
 * equations are solved as a whole while their number times that of the equations is at most 400,000, as in tables of a few thousand figures. Where
 * that limit, or the steps of branch and bound, are not enough, the range is wider than need be, its `exact` is false, and a verdict that depends on
 * it is `undecided`.
 *
 * Throws `not-of-table` for a published figure that the table does not hold or holds otherwise, and what `suppress` throws.
 *
 * Source of the method: the audit of suppression patterns by linear programming, A. Hundepool et al., Statistical Disclosure Control (Wiley 2012), chapter 4.
 *
 * @param table - The table as it is, with all figures.
 * @param published - The table as readers see it, such as {@link suppress} gives; its `rule` is taken.
 * @param options - An `earlier` release that readers know too, and what differs from the rule, or is there
 *   instead of one.
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
 * exposed.map(({ key, lower, upper }) => [key["group"], lower, upper]); // [["dao", 2, 2]]
 * ```
 */
export function auditDisclosure(
  table: DisclosureTable,
  published: PublishedTable & { readonly rule?: DisclosureRule | undefined },
  options?: AuditOptions,
): DisclosureAudit {
  const { earlier, ...rule } = requireOptions(options ?? {}, { earlier: true, ...ruleNames });
  const own = readTable(table, ["table"]);
  const shown = readTable(published, ["published"]);
  requireSame(own, shown);
  const known = earlier == null ? [] : stillTrue(readTable(earlier, ["earlier"]), own);
  const stocks = { ...plannedStocks(published, own), ...plannedStocks(table, own) };
  const linked = { ...plannedLinks(published, own), ...plannedLinks(table, own) };
  const problem = disclosureProblem(
    [...own, ...known],
    readRule({ ...ruleOf(published), ...withoutUndefined(rule) }, { stocks, linked }),
    [published, table],
  );
  const counts = Object.freeze(audit(problem, [...shown, ...known], new Set(own.map(({ id }) => id))));
  return Object.freeze({
    counts,
    exposed: Object.freeze(counts.filter(({ verdict }) => verdict === "exposed")),
    exact: counts.every(({ exact, verdict }) => exact && verdict !== "undecided"),
  });
}

/** The rule of a published table, as options. */
function ruleOf({ rule }: { readonly rule?: DisclosureRule | undefined }): SuppressOptions {
  const { threshold = Number.NaN, measures, additive, ...others } = rule ?? ({} as Partial<DisclosureRule>);
  return { ...others, threshold, measures: measures ?? undefined, additive: additive ?? undefined };
}

function audit(
  problem: DisclosureProblem,
  shown: readonly TableEntry[],
  ownKeys: ReadonlySet<string>,
): readonly AuditedCount[] {
  const hidden = hiddenCounts(problem.table, shown);
  const views = readerViews(problem, hidden);
  const telling = new Map<number, Overlap[]>();
  for (const overlap of problem.overlaps)
    for (const count of toldBy(overlap, hidden)) addToGroup(telling, count, overlap);
  return [...problem.table.counts.entries()].flatMap(([index, count]) => {
    if (hidden.has(index)) return [auditedCount(problem, hidden, views, index, count, telling.get(index))];
    return ownKeys.has(count.keyId) && isSmall(count, problem.rule) ? [shownCount(count)] : [];
  });
}

/** The counts that no figure shows. */
function hiddenCounts({ counts, figures }: CountTable, entries: readonly TableEntry[]): ReadonlySet<number> {
  const told = new Set(
    entries.flatMap(({ id, figures: own }) =>
      [...own].filter(([, figure]) => figure !== null).map(([measure]) => figureId(id, measure)),
    ),
  );
  const shown = new Set(
    figures
      .filter(({ keyId, measure }) => told.has(figureId(keyId, measure)))
      .flatMap((figure) => figure.counts),
  );
  return new Set([...counts.keys()].filter((count) => !shown.has(count)));
}
