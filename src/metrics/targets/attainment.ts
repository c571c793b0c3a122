import { fail, type Path } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import { mergeUnique } from "../../internal/merge-unique.js";
import { preview } from "../../internal/preview.js";
import type { Difference, Figure, FigureFlag, Operand } from "../../quantity/figure.js";
import { type Ratio, ratio } from "../../quantity/ratio.js";
import { type Reading, type ReadingOptions, readingOptions } from "../../quantity/reading.js";
import { requireUnit } from "../../quantity/require-unit.js";
import { toFigure } from "../../quantity/to-figure.js";
import type { Target } from "../../records/target.js";
import { shareOfWay, type WayShare } from "./share-of-way.js";
import { targetLimits, type TargetLimits } from "./target-limits.js";

/**
 * Whether a target was attained.
 *
 * - `attained`: certainly
 * - `not-attained`: certainly not
 * - `undetermined`: the bounds allow both
 * - `missing`: what was reached was not reported
 */
export type TargetVerdict = "attained" | "not-attained" | "undetermined" | "missing";

/** What was reached, held against a target. Plain frozen data. */
export interface Attainment {
  /** Whether the target was attained. */
  readonly verdict: TargetVerdict;
  /** What was reached; `null` when it was not reported. */
  readonly actual: Difference | null;
  /** The number that was asked for; of a range the end that the direction has in view, or, where it is to be maintained, its middle between both. */
  readonly value: Figure;
  /** Where it started from; `null` when the target does not say. */
  readonly baseline: Figure | null;
  /** actual / value: "đạt 87,30% kế hoạch". Of a decrease, more than 1 is worse. */
  readonly ofValue: Ratio;
  /** The share of the way from the baseline to the value that was gone. */
  readonly ofWay: WayShare;
  /** What to warn of, in alphabetical order. */
  readonly flags: readonly FigureFlag[];
}

/**
 * What was reached, held against a target: whether it is attained, as a share of what was asked for, and as a share of the way from the baseline.
 *
 * An increase asks for the value or more, a decrease for the value or less, and `maintain` for the value itself. The hedge of the value says what
 * meets it: "ít nhất 30" and "từ 30 đến 40" are increases to 30 or more, "dưới 20" a decrease to 19 or less, "duy trì từ 3 đến 5" asks for 3, 4 or 5.
 * Only "khoảng" and "gần" leave open what meets it, and so does a hedge of what was reached: within the bounds the verdict is `undetermined`. Where
 * what was reached is flagged `incomplete`, it may have been more than reported.
 *
 * Without a baseline, or where it equals the value, there is no share of the way, and its status says why. A
 * value of zero has no share: `zero-denominator`. What was not reported gives verdict `missing`.
 *
 * Another unit than that of the value throws `unit-mismatch`; a target without a quantity or a direction, `invalid-target`; an invalid quantity, what
 * {@link toFigure} throws.
 *
 * @param target - A target, or its `value`, `direction` and, if there is one, `baseline` alone.
 * @param actual - What was reached, in the same unit; `null` and `undefined`: not reported.
 * @param reading - The reading, or also the registry of units; by default `strict` and {@link units}.
 *
 * @example
 * ```ts
 * import { attainment, exactly, moreThan, percent } from "phongtrao";
 *
 * const target = {
 *   value: exactly(400, "model"),
 *   direction: "increase",
 *   baseline: { when: "2021", value: exactly(360, "model") },
 * } as const;
 *
 * const year = attainment(target, exactly(450, "model"));
 * year.verdict; // "attained"
 * percent(year.ofValue, { places: 1 }); // "112.5"
 * percent(year.ofWay.estimate, { places: 1 }); // "225.0"
 *
 * attainment(target, moreThan(390, "model")).verdict; // "undetermined"
 * attainment(target, exactly(350, "model")).ofWay.estimate; // "-0.25"
 * attainment(target, null).verdict; // "missing"
 * ```
 */
export function attainment(
  target: Pick<Target, "value" | "direction" | "baseline">,
  actual: Operand | null | undefined,
  reading: Reading | ReadingOptions = {},
): Attainment {
  requireTarget(target);
  const options = readingOptions(reading);
  const limits = targetLimits(target, options);
  const { value } = limits;
  const reached = actual == null ? null : inUnit(toFigure(actual, options), value, ["actual"]);
  const baseline = baselineOf(target, value, options);
  return Object.freeze({
    verdict: reached === null ? "missing" : verdictOf(reached, limits),
    actual: reached,
    value,
    baseline,
    ofValue: ratio(reached, value),
    ofWay: shareOfWay(baseline, value, reached),
    flags: mergeUnique(value.flags, baseline?.flags ?? [], reached?.flags ?? []),
  });
}

function baselineOf(
  { baseline }: Pick<Target, "baseline">,
  value: Figure,
  options: ReadingOptions,
): Figure | null {
  return baseline === undefined
    ? null
    : inUnit(toFigure(baseline.value, options), value, ["target", "baseline", "value"]);
}

function verdictOf({ lower, ...actual }: Difference, { least, most }: TargetLimits): TargetVerdict {
  // Whatever was not reported would come on top.
  const upper = actual.flags.includes("incomplete") ? null : actual.upper;
  const isTooSmall = least !== null && isBelow(upper, least.lower);
  const isTooLarge = most !== null && isBelow(most.upper, lower);
  if (isTooSmall || isTooLarge) return "not-attained";
  const isEnough = least === null || isAtMost(least.upper, lower);
  const isFewEnough = most === null || isAtMost(upper, most.lower);
  return isEnough && isFewEnough ? "attained" : "undetermined";
}

function isBelow(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a < b;
}

function isAtMost(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a <= b;
}

function inUnit<F extends Difference>(figure: F, { unit }: Figure, path: Path): F {
  requireUnit(figure.unit, unit, path);
  return figure;
}

const directions: readonly unknown[] = ["increase", "decrease", "maintain"];

function requireTarget(target: unknown): void {
  if (!isObject(target)) return refuse("a target", target, []);
  const { value, direction, baseline } = target;
  if (!directions.includes(direction)) refuse(directions.join(", "), direction, ["direction"]);
  if (!isObject(value) || !("hedge" in value)) refuse("a quantity", value, ["value"]);
  if (baseline !== undefined && !(isObject(baseline) && isObject(baseline["value"])))
    refuse("a baseline with a value", baseline, ["baseline"]);
}

function refuse(expected: string, found: unknown, path: Path): never {
  const message = `Expected ${expected}, not ${preview(found)}.`;
  return fail("invalid-target", message, { found: preview(found), expected }, ["target", ...path]);
}
