import { addExact } from "../../quantity/exact.js";
import type { Figure } from "../../quantity/figure.js";
import { type UnitRegistry, units } from "../../quantity/unit.js";
import { sources } from "../columns/sources.js";
import { metricOf } from "../count-metrics-of.js";
import type { Cube } from "../cube.js";
import { totalComparison } from "../evaluate/compare-stock.js";
import { type Contributions, contributionsWith, type Part } from "../growth/contributions.js";
import { growthOfStock } from "../growth/growth-of-stock.js";
import { coverageFlags, stockTerms } from "../growth/growth-terms.js";
import { isFlowMetric, isStockMetric, type Metric, type MetricBook } from "../metric.js";
import type { Plan } from "../plan.js";
import { type AnyRow, type HowCompared, isUnevenlyTold, matchRows } from "./changes-of.js";

/**
 * What each group did to the change of the total, by measure; `null` where the groups do not add up to it.
 *
 * @internal
 */
export function contributionsOf(
  before: Cube,
  after: Cube,
  metrics: MetricBook,
  likeForLike: boolean,
  { acrossBreak, acrossGround, groundOf, isCutThrough }: HowCompared,
): Readonly<Record<string, Contributions | null>> {
  const { plan } = after;
  const pairs = matchRows(before.rows, after.rows);
  const isAlike = likeForLike || (isWholeInAll(before) && isWholeInAll(after));
  const of = (name: string, id: string): Contributions | null => {
    const metric = metricOf(id, metrics);
    if (!addsUp(metric, plan)) return null;
    if (mayShare(metric) && !(rowsAddUp(before, name) && rowsAddUp(after, name))) return null;
    const groups = new Map(
      pairs.flatMap(([from, to]) => {
        const row: AnyRow | undefined = to ?? from;
        if (row === undefined) return [];
        const ground = groundOf(name, row.key);
        const isUnlike = ground !== "same" || isUnevenlyTold([from, to], name, { isCutThrough });
        return [[wordsOf(row), { comparison: row.basis[name]?.comparison, ground, isUnlike }] as const];
      }),
    );
    const comparisonOf = (key: string) => groups.get(key)?.comparison;
    const across = { acrossBreak, acrossGround: likeForLike ? "refuse" : acrossGround } as const;
    const sidesOf = ([from, to]: (typeof pairs)[number]) =>
      likeForLike && !(isWhole(from, plan) && isWhole(to, plan)) ? "leftOut" : "compared";
    const side = (at: 0 | 1) => pairs.flatMap((sides) => partOf(sides[at], name, sidesOf(sides)));
    return contributionsWith(side(0), side(1), {
      likeForLike,
      isRefused: (key) => {
        const ground = groups.get(key)?.ground;
        const about = { isMissing: false, isOfOtherGround: ground === "other" };
        const { refusal, isApart } = stockTerms(comparisonOf(key), across, about);
        return refusal !== null || isApart || (likeForLike && ground === "partly");
      },
      grow: (base, end, keys) => {
        const comparison = totalComparison(keys.flatMap((key) => comparisonOf(key) ?? []));
        const warnings = coverageFlags(isAlike && !keys.some((key) => groups.get(key)?.isUnlike));
        return growthOfStock(base, end, comparison, across, { warnings });
      },
    });
  };
  return Object.fromEntries(Object.entries(plan.measures).map(([name, id]) => [name, of(name, id)]));
}

/** Whether rows of a metric that adds up may be of the same things: parts of one another, or groups of one audience. */
function mayShare(metric: Metric): boolean {
  return isStockMetric(metric) || (isFlowMetric(metric) && metric.source === "audienceParts");
}

/** A stock that is stated of all holders and of each has rows that are part of one another; where nothing says what all are, a row without a word may be that. */
function rowsAddUp({ rows, totals }: Cube, name: string): boolean {
  const [grand] = totals;
  const countOf = (row: AnyRow) => (row.figures[name] as Figure | null)?.estimate ?? 0;
  if (grand === undefined)
    return rows.length < 2 || !rows.some(({ key }) => Object.values(key).includes(null));
  return rows.reduce((sum, row) => addExact(sum, countOf(row)), 0) === countOf(grand);
}

/** Of a plan that says who reports, whether all returns are there: the grand total knows, which stands first. */
function isWholeInAll({ plan, rows, totals }: Cube): boolean {
  const [grand] = totals;
  return (grand === undefined ? rows : [grand]).every((row) => isWhole(row, plan));
}

/** Of a plan that says who reports, a group all of whose returns are there. */
function isWhole(row: AnyRow | undefined, { reporting }: Plan): boolean {
  return row !== undefined && (reporting === null || row.coverage.status === "complete");
}

function partOf(row: AnyRow | undefined, name: string, side: "compared" | "leftOut"): readonly Part[] {
  if (row === undefined) return [];
  return [{ key: wordsOf(row), value: side === "leftOut" ? null : (row.figures[name] as Figure | null) }];
}

function wordsOf({ key }: AnyRow): string {
  return Object.values(key).map(toldWord).join(" · ");
}

/** Quoted where it could be taken for two words, for none or for one that is quoted: no two groups have one key. */
function toldWord(word: string | null | undefined): string {
  if (word == null) return "–";
  return /·|^"|^–$/.test(word) ? JSON.stringify(word) : word;
}

/** Whether figures of groups add up to that of all: sums and stocks do, where each record is in one group. */
function addsUp(metric: Metric, { groupBy }: Plan): boolean {
  const isSum =
    isFlowMetric(metric) &&
    (metric.overTime === "sum" || metric.overTime === "count") &&
    (metric.overPlaces === undefined || metric.overPlaces === metric.overTime);
  if (!isSum && !(isStockMetric(metric) && metric.isBase !== true && isOfUnitThatAdds(metric))) return false;
  const { wordLists } = sources[metric.source];
  return Object.values(groupBy).every(({ by }) => !Object.hasOwn(wordLists, by));
}

function isOfUnitThatAdds({ unit }: { readonly unit: string }): boolean {
  const known: UnitRegistry = units;
  return known[unit]?.additiveOverPlaces !== false;
}
