import { fail, type Path } from "../../internal/failure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import type { Difference, Figure } from "../../quantity/figure.js";
import { makeRatio, type Ratio } from "../../quantity/ratio.js";
import { isRatio } from "../growth/is-ratio.js";
import { figureId } from "./count-table.js";
import { disclosureProblem, type DisclosureProblem } from "./disclosure-problem.js";
import { type DisclosureRule, readRule, type SuppressOptions } from "./disclosure-rule.js";
import type { DisclosureRow, DisclosureTable, PublishedRow, PublishedTable } from "./disclosure-table.js";
import { plannedLinks } from "./planned-links.js";
import { plannedStocks } from "./planned-stocks.js";
import { protect } from "./protect.js";
import { readTable } from "./read-table.js";
import { type SuppressionReason, suppressionReason } from "./suppression-reason.js";
import { isSuppressed, type Suppressed, suppressed } from "./suppressed.js";
import { keyId, type TableKey, tidyKey } from "./table-key.js";

/** A published table with the rule that it was made by and, if there was one, the plan of the cube. */
export type PublishedCube<Table extends DisclosureTable = DisclosureTable> = PublishedTable<Table> & {
  /** The rule, for the audit; it may be published too. */
  readonly rule: DisclosureRule;
} & Pick<Table, Extract<"plan", keyof Table>>;

/** One figure that is hidden, and why; never its value. */
export interface HiddenFigure {
  /** The key of its row; of a total, only the names that it has. */
  readonly key: TableKey;
  /** The measure. */
  readonly measure: string;
  /** Why. Do not publish it: that a figure was hidden for its own sake tells the reader that it is small. */
  readonly reason: SuppressionReason;
}

/** What may be published, and, for the office only, what was hidden and why. Frozen plain data. */
export interface Suppression<Table extends DisclosureTable = DisclosureTable> {
  /** The table to publish. */
  readonly published: PublishedCube<Table>;
  /** What was hidden, by measure and key. Not for publication. */
  readonly hidden: readonly HiddenFigure[];
}

/**
 * A table with its small counts hidden, and with as many other figures hidden as it takes that nobody can work them out.
 *
 * Small counts are hidden first: counts from 1 to one below the threshold, by their point value, and those that certainly lie below the threshold
 * ("gần 5", "dưới 3"). A large count with a wide range ("khoảng 1.000") is published. Zeros are published unless `zeros` is `"hide"`; what was not
 * reported (`null`) stays so.
 *
 * - A ratio is hidden when its numerator or its denominator is. The denominator of a share counts as a total, group by group, whether the table has a
 *   row for it or not.
 * - A growth tells what something grew to, by how much and from where: it is hidden where what it grew to is hidden as a measure of the table, or is
 *   small.
 *
 * Then other figures are hidden, until a reader can neither narrow a small count down nor work out another hidden count exactly. The reader knows the
 * rule, that counts are whole and not negative, and that rows add up to totals and `linked` measures to their sum. For each small count, every number
 * from 1 (from 0, where zeros are hidden) to one below the threshold stays possible: in the terms of the handbook below, its feasibility interval
 * holds the protection interval [1, threshold − 1]. Point values and bounds are each protected in this way. Figures are chosen one by one, small ones
 * first, ties by name, so that the same table gives the same result in any order of its rows; a smaller choice may exist.
 *
 * The reader also knows what follows from the plan of a cube, or from `stocks`:
 *
 * - a stock over several periods is what stood at the end of the last, and what it grew from is what stood at the end of the period before;
 * - closing and removed together equal opening and added; flows that the table does not have are taken for zero;
 * - some columns are the same number, as the models in force are the denominator of a share, and some are part of others.
 *
 * A total whose lower bound is less than its rows give together is hidden where some rows, a hidden one among them, may be what was counted twice.
 *
 * Whether a total is the sum of its rows is read from the table itself, level by level, and past a level that lacks some totals. Name the groupings
 * whose words overlap in `overlapping`, so that a total that happens to be the sum of its rows is not taken for one that has to be. What the reader
 * knows from elsewhere, above all from earlier releases, is not protected against: see {@link auditDisclosure}.
 *
 * Published rows hold key and figures only, and figures their unit, values, flags and assumptions. Whatever else a cube knows, such as how many
 * records stand behind a figure, is left out.
 *
 * Errors:
 *
 * - `invalid-threshold`: a threshold that is not a whole number from 2 up; `invalid-disclosure-rule`: other options that are not usable;
 * - `unknown-column`: the name of a measure or grouping that the table does not have;
 * - `invalid-table`, `duplicate-key`, `invalid-figure`: a value that is not a table, or a table in which a row and a total of one key tell different
 *   figures, or in which a figure is hidden already.
 *
 * Source: threshold rule, complementary suppression and protection intervals as in A. Hundepool et al., Statistical Disclosure Control (Wiley 2012; Handbook on Statistical Disclosure Control,
 * ESSnet SDC), chapters 4 and 5; the width of the interval is a house rule.
 *
 * @param table - A cube, or rows and totals of your own with figures, ratios and `null`.
 * @param options - `threshold`: the least count that may be published, 2 or more; whether zeros are; which
 *   measures and groupings add up, and which are stocks with their flows.
 *
 * @example
 * ```ts
 * import { exactly, isSuppressed, suppress, toFigure } from "phongtrao";
 *
 * const people = (count: number) => ({ people: toFigure(exactly(count, "person")) });
 * const { published, hidden } = suppress(
 *   {
 *     rows: [
 *       { key: { group: "muong" }, figures: people(212) },
 *       { key: { group: "thai" }, figures: people(31) },
 *       { key: { group: "dao" }, figures: people(2) },
 *     ],
 *     totals: [{ key: {}, figures: people(245) }],
 *   },
 *   { threshold: 5 },
 * );
 * published.rows.map(({ figures }) => (isSuppressed(figures.people) ? "…" : figures.people.estimate)); // [212, "…", "…"]
 * hidden.map(({ key, reason }) => [key["group"], reason]); // [["dao", "small"], ["thai", "complementary"]]
 * ```
 */
export function suppress<Table extends DisclosureTable>(
  table: Table,
  options: SuppressOptions,
): Suppression<Table> {
  const entries = readTable(table);
  requireNoneHidden(table);
  const rule = readRule(options, {
    stocks: plannedStocks(table, entries),
    linked: plannedLinks(table, entries),
  });
  const problem = disclosureProblem(entries, rule, [table]);
  const marked = protect(problem);
  const hidden = hiddenFigures(problem, marked);
  const isHidden = new Set(hidden.map(({ key, measure }) => figureId(keyId(key), measure)));
  const plan = "plan" in table ? { plan: table.plan } : {};
  const published = Object.freeze({
    ...plan,
    rows: Object.freeze(table.rows.map((row) => publish(row, isHidden))),
    totals: Object.freeze(table.totals.map((row) => publish(row, isHidden))),
    rule,
  });
  return Object.freeze({ published: published as unknown as PublishedCube<Table>, hidden });
}

/** What is hidden already would be published as a figure without a value, and nobody could protect what is not known. */
function requireNoneHidden(table: DisclosureTable): void {
  for (const list of ["rows", "totals"] as const)
    for (const [index, { figures }] of table[list].entries())
      for (const [measure, figure] of Object.entries(figures))
        if (isSuppressed(figure)) refuseHidden([list, index, "figures", measure]);
}

function refuseHidden(path: Path): never {
  const message = "A figure is hidden here already; suppress the table as it was, with all its figures.";
  return fail("invalid-table", message, {}, path);
}

function hiddenFigures(
  { table, rule }: DisclosureProblem,
  marked: ReadonlySet<number>,
): readonly HiddenFigure[] {
  const hidden = table.figures.filter(({ counts }) => counts.some((count) => marked.has(count)));
  return Object.freeze(
    hidden.map((figure) =>
      Object.freeze({
        key: figure.key,
        measure: figure.measure,
        reason: suppressionReason(figure, table, rule),
      }),
    ),
  );
}

function publish({ key, figures }: DisclosureRow, isHidden: ReadonlySet<string>): PublishedRow {
  const id = keyId(tidyKey(key));
  const shown = Object.entries(figures).map(
    ([measure, figure]) =>
      [measure, isHidden.has(figureId(id, measure)) ? suppressed : bare(figure)] as const,
  );
  return Object.freeze({
    key: Object.freeze({ ...key }),
    figures: Object.freeze(Object.fromEntries<Difference | Ratio | Suppressed | null>(shown)),
  });
}

/** A figure without what else it may carry, such as the records behind it. */
function bare(figure: Difference | Ratio | null): Difference | Ratio | null {
  if (figure == null) return null;
  return isRatio(figure) ? bareRatio(figure) : bareFigure(figure);
}

/** Whatever it has: one from JSON may lack a part in spite of its value. */
function bareRatio({ numerator, denominator, per, status, estimate, lower, upper, flags }: Ratio): Ratio {
  const parts = {
    numerator: numerator && bareFigure(numerator),
    denominator: denominator && (bareFigure(denominator) as Figure),
  };
  return makeRatio({ ...parts, per, status, estimate, lower, upper } as Ratio, flags);
}

function bareFigure({ unit, estimate, lower, upper, flags, assumptions }: Difference): Difference {
  return makeFigure(unit, estimate, { lower, upper }, flags, assumptions);
}
