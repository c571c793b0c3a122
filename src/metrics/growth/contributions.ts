import type { Path } from "../../internal/failure.js";
import { requireOptions } from "../../internal/require-options.js";
import { addAll } from "../../quantity/add-all.js";
import type { Countable, Difference, Figure } from "../../quantity/figure.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import { makeRatio, noValue, type Ratio, ratio } from "../../quantity/ratio.js";
import { requireUnit } from "../../quantity/require-unit.js";
import { subtract } from "../../quantity/subtract.js";
import { strictFigure } from "../../quantity/strict-figure.js";
import { flagRatio } from "./flag-ratio.js";
import { growth, type Growth } from "./growth.js";
import { requireParts } from "./require-parts.js";
import { shareOfChange } from "./share-of-change.js";

/** One part of a total. */
export interface Part<U extends string = string> {
  /** What the part is known by on both sides: the code of a place, a topic. */
  readonly key: string;
  /** Its count; `null` when it was not reported. */
  readonly value: Countable<U> | null | undefined;
}

/** Which parts are compared. */
export interface ContributionsOptions {
  /** Compare only the parts that were reported on both sides; the total is then theirs, flagged `likeForLike` if any was left out. */
  readonly likeForLike?: boolean | undefined;
}

/** What one part has to do with the change of the total. */
export interface Contribution<U extends string = string> {
  /** What the part is known by. */
  readonly key: string;
  /** Its own change. */
  readonly absolute: Difference<U>;
  /** Its change over the total before: its part of the relative growth. */
  readonly contribution: Ratio<U, U>;
  /** Its change over the change of the total. Where the total fell, both are turned and stand as falls. */
  readonly share: Ratio<U, U>;
}

/** A total's growth and what each part has to do with it. Plain frozen data. */
export interface Contributions<U extends string = string> {
  /** The growth of the total. */
  readonly total: Growth<U>;
  /** The parts that were reported on both sides, in the order of those before. */
  readonly parts: readonly Contribution<U>[];
  /** The keys of the parts that were not reported on both sides, or that {@link evaluateChange} cannot compare. */
  readonly unmatched: readonly string[];
}

/**
 * What each part contributed to the change of a total: its own change, that over the total before, and that over the total's change. The changes of the parts sum exactly to that of the total.
 *
 * A part that stands on one side only, or is `null`, is named in `unmatched`. By default a total that lacks a part is not known: the growth is
 * `missing`, and so are contributions and shares. `likeForLike` leaves such parts out instead.
 *
 * A total whose point value did not change has no shares: `zero-denominator`, never infinity. Any other total that may have risen or fallen within
 * its bounds has shares with status `undetermined`, without a denominator. Where some parts rose and others fell, shares may lie below 0 and above
 * 100 %.
 *
 * Two units throw `unit-mismatch` (and do not compile), a part that stands twice `duplicate-key`, a value that is not a list of parts `invalid-parts`, a sum of 2⁵³ or more `overflow`.
 *
 * @param from - The parts before, by `key`: quantities, which are read strictly, or figures; `null` where not
 *   reported.
 * @param to - The parts after, by the same keys, in the same unit.
 * @param options - `likeForLike`: compare only the parts that were reported on both sides; `false` by
 *   default.
 *
 * @example
 * ```ts
 * import { contributions, exactly, percent } from "phongtrao";
 *
 * const models = contributions(
 *   [
 *     { key: "town", value: exactly(68, "model") },
 *     { key: "country", value: exactly(40, "model") },
 *   ],
 *   [
 *     { key: "town", value: exactly(80, "model") },
 *     { key: "country", value: exactly(43, "model") },
 *   ],
 * );
 * percent(models.total.relative, { places: 2 }); // "13.89"
 * models.parts.map(({ absolute }) => absolute.estimate); // [12, 3]
 * models.parts.map(({ contribution }) => percent(contribution, { places: 2 })); // ["11.11", "2.78"]
 * models.parts.map(({ share }) => percent(share, { places: 0 })); // ["80", "20"]
 * ```
 */
export function contributions<U extends string>(
  from: readonly Part<U>[],
  to: readonly Part<NoInfer<U>>[],
  options: ContributionsOptions = {},
): Contributions<U> {
  const { likeForLike = false } = requireOptions(options, { likeForLike: "flag" });
  return contributionsWith<U>(from, to, {
    likeForLike,
    isRefused: () => false,
    grow: (base, end) => growth(base, end),
  });
}

/** How contributions are taken. */
export interface ContributionsTerms<U extends string> {
  readonly likeForLike: boolean;
  /** Whether the part of a key is not compared, though it was reported on both sides. */
  readonly isRefused: (key: string) => boolean;
  /** The growth of the total of the parts of some keys. */
  readonly grow: (base: Figure<U> | null, end: Figure<U> | null, keys: readonly string[]) => Growth<U>;
}

/**
 * {@link contributions} on terms that were read.
 *
 * @internal
 */
export function contributionsWith<U extends string>(
  from: readonly Part<U>[],
  to: readonly Part<U>[],
  { likeForLike, isRefused, grow }: ContributionsTerms<U>,
): Contributions<U> {
  const before = readParts<U>(from, ["from"]);
  const after = readParts<U>(to, ["to"]);
  requireOneUnit({ from: before, to: after });
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const isUnmatched = (key: string) => before.get(key) == null || after.get(key) == null || isRefused(key);
  const unmatched = keys.filter(isUnmatched);
  const matched = keys.filter((key) => !isUnmatched(key));
  const compared = likeForLike ? matched : keys;
  const isPartial = compared.length < keys.length;
  const base = totalOf(before, compared, isPartial);
  const total = grow(base, totalOf(after, compared, isPartial), compared);
  const parts = matched.flatMap((key) => contributionOf(key, before.get(key), after.get(key), total, base));
  return Object.freeze({ total, parts: Object.freeze(parts), unmatched: Object.freeze(unmatched) });
}

type Figures<U extends string> = ReadonlyMap<string, Figure<U> | null>;

function readParts<U extends string>(parts: readonly Part<U>[], path: Path): Figures<U> {
  requireParts(parts, "key", path);
  return new Map(parts.map(({ key, value }) => [key, value == null ? null : strictFigure<U>(value)]));
}

function requireOneUnit(sides: Readonly<Record<"from" | "to", Figures<string>>>): void {
  let expected: string | null = null;
  for (const [side, figures] of Object.entries(sides)) {
    for (const [index, figure] of [...figures.values()].entries()) {
      expected ??= figure?.unit ?? null;
      if (figure !== null && expected !== null) requireUnit(figure.unit, expected, [side, index, "value"]);
    }
  }
}

/** Their sum; `null` where one of them was not reported, or there is none. */
function totalOf<U extends string>(
  figures: Figures<U>,
  keys: readonly string[],
  isPartial: boolean,
): Figure<U> | null {
  const values = keys.map((key) => figures.get(key) ?? null);
  const reported = values.filter((value) => value !== null);
  if (reported.length < values.length) return null;
  const total = addAll(reported);
  return isPartial && total !== null ? flagFigure(total, "likeForLike") : total;
}

function contributionOf<U extends string>(
  key: string,
  before: Figure<U> | null | undefined,
  after: Figure<U> | null | undefined,
  total: Growth<U>,
  base: Figure<U> | null,
): readonly Contribution<U>[] {
  if (before == null || after == null) return [];
  const absolute = subtract<U>(after, before);
  if (total.absolute === null) {
    const missing = makeRatio(
      { numerator: absolute, denominator: null, per: 1, status: "missing", ...noValue },
      total.flags,
    );
    return [Object.freeze({ key, absolute, contribution: missing, share: missing })];
  }
  const contribution = flagRatio(ratio(absolute, base), total.flags);
  const share = flagRatio(shareOfChange(absolute, total.absolute), total.flags);
  return [Object.freeze({ key, absolute, contribution, share })];
}
