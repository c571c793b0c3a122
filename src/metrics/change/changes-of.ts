import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";
import type { Basis, RowCoverage } from "../cube.js";
import type { ComparedBasis } from "../evaluate/measures/measure.js";
import type { Growth } from "../growth/growth.js";
import { growthOfStock } from "../growth/growth-of-stock.js";
import { isRatio } from "../growth/is-ratio.js";
import { type AboutSides, type AcrossOptions, coverageFlags, stockTerms } from "../growth/growth-terms.js";
import { type RateChange, rateChangeWith } from "../growth/rate-change.js";
import { unknownCoverage } from "../evaluate/returns.js";
import { compareKeys } from "../evaluate/key.js";
import type { CutThrough } from "./cut-through.js";
import type { OtherGround } from "./other-ground.js";

/** A row of a cube, whatever its plan. */
export interface AnyRow {
  readonly key: Readonly<Record<string, string | null | undefined>>;
  readonly figures: Readonly<Record<string, Difference | Ratio | null>>;
  readonly basis: Readonly<Record<string, ComparedBasis>>;
  readonly coverage: RowCoverage;
}

/** How the figures of one group changed. */
export interface AnyChange {
  readonly key: AnyRow["key"];
  readonly changes: Readonly<Record<string, Growth | RateChange>>;
  readonly basis: Readonly<Record<string, { readonly from: Basis | null; readonly to: Basis | null }>>;
  readonly coverage: { readonly from: RowCoverage; readonly to: RowCoverage };
}

/** How rows are compared. */
export interface HowCompared extends AcrossOptions {
  /** Whether it was asked how much the figures cover. */
  readonly isAsked: boolean;
  /** Whether a group stands for other ground on one side than on the other. */
  readonly groundOf: OtherGround;
  readonly isCutThrough: CutThrough;
}

/**
 * The changes from the rows of one cube to those of another, of the same plan but for its period.
 *
 * @internal
 */
export function changesOf(
  before: readonly AnyRow[],
  after: readonly AnyRow[],
  how: HowCompared,
): readonly AnyChange[] {
  const sides = matchRows(before, after);
  return [...sides].sort((a, b) => compareRows(a, b)).map(([from, to]) => changeOf(from, to, how));
}

type Sides = readonly [from: AnyRow | undefined, to: AnyRow | undefined];

/**
 * The rows of two cubes, side by side by their keys; totals of different groupings are never the same.
 *
 * @internal
 */
export function matchRows(before: readonly AnyRow[], after: readonly AnyRow[]): readonly Sides[] {
  const textOf = ({ key }: AnyRow) => JSON.stringify(key);
  const earlier = new Map(before.map((row) => [textOf(row), row]));
  const later = new Map(after.map((row) => [textOf(row), row]));
  const texts = new Set([...earlier.keys(), ...later.keys()]);
  return [...texts].map((text) => [earlier.get(text), later.get(text)]);
}

function compareRows(a: Sides, b: Sides): number {
  const keyOf = ([from, to]: Sides) => Object.values((to ?? from)?.key ?? {}).map((word) => word ?? null);
  const [one, other] = [keyOf(a), keyOf(b)];
  return one.length - other.length || compareKeys(one, other);
}

function changeOf(from: AnyRow | undefined, to: AnyRow | undefined, how: HowCompared): AnyChange {
  const known = (to ?? from) as AnyRow;
  const coverage = { from: from?.coverage ?? unknownCoverage, to: to?.coverage ?? unknownCoverage };
  const isAlike = !how.isAsked || (coverage.from.status === "complete" && coverage.to.status === "complete");
  const names = Object.keys(known.figures);
  const changes = names.map((name) => {
    const ground = how.groundOf(name, known.key);
    const isSame = isAlike && ground !== "partly" && !isUnevenlyTold([from, to], name, how);
    const about = { isOfOtherGround: ground === "other", warnings: coverageFlags(isSame) };
    return [name, measureChange(from, to, name, how, about)] as const;
  });
  const basis = names.map((name) => [name, { from: basisOf(from, name), to: basisOf(to, name) }] as const);
  return {
    key: known.key,
    changes: Object.fromEntries(changes),
    basis: Object.fromEntries(basis),
    coverage,
  };
}

function basisOf(row: AnyRow | undefined, name: string): Basis | null {
  const basis = row?.basis[name];
  if (basis === undefined) return null;
  const { records, reported, methods, aside } = basis;
  return { records, reported, ...(methods && { methods }), ...(aside && { aside }) };
}

/** Shares of records that report, of which one is so much larger than the other, are not the same: the twentieth that auditors take for material. */
const material = 1.05;

/**
 * Whether a count is told by all records of a group at one time and only by some at the other, or by a share of them that is larger by more than a twentieth. Of a group
 * that is not there, there is no record that does not tell it.
 */
function isUnevenlyReported(from: AnyRow | undefined, to: AnyRow | undefined, name: string): boolean {
  const [one, other] = [reportingOf(from, name), reportingOf(to, name)];
  if (hasSilent(one) !== hasSilent(other)) return true;
  const [a, b] = [one.reported * other.records, other.reported * one.records];
  return Math.max(a, b) > material * Math.min(a, b);
}

/**
 * Whether of what a group is asked for, more may be told of one time than of the other.
 *
 * @internal
 */
export function isUnevenlyTold(
  [from, to]: Sides,
  name: string,
  { isCutThrough }: Pick<HowCompared, "isCutThrough">,
): boolean {
  return isUnevenlyReported(from, to, name) || isCutThrough(name, (to ?? from)?.key ?? {});
}

function hasSilent({ records, reported }: Pick<Basis, "records" | "reported">): boolean {
  return reported < records;
}

function reportingOf(row: AnyRow | undefined, name: string): Pick<Basis, "records" | "reported"> {
  return row?.basis[name] ?? noneSilent;
}

const noneSilent = { records: 0, reported: 0 };

function measureChange(
  from: AnyRow | undefined,
  to: AnyRow | undefined,
  name: string,
  across: HowCompared,
  about: Omit<AboutSides, "isMissing">,
): Growth | RateChange {
  const [before, after] = [from?.figures[name] ?? null, to?.figures[name] ?? null];
  const comparison = (to ?? from)?.basis[name]?.comparison;
  if (isRatio(before) || isRatio(after)) {
    const [one, other] = [before as Ratio | null, after as Ratio | null];
    const isMissing = one?.estimate == null || other?.estimate == null;
    return rateChangeWith(one, other, stockTerms(comparison, across, { ...about, isMissing }));
  }
  return growthOfStock(before, after, comparison, across, about);
}
