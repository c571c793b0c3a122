import { mergeUnique } from "../../internal/merge-unique.js";
import { addDecimals } from "../../quantity/decimal.js";
import type { Difference, Figure, Operand } from "../../quantity/figure.js";
import type { SoleUnit } from "../../quantity/one-unit.js";
import { flagFigure } from "../../quantity/flag-figure.js";
import {
  makeRatio,
  noValue,
  ratio,
  type RatioFlag,
  ratioOver,
  type RatioWithoutValue,
  type RatioWithValue,
} from "../../quantity/ratio.js";
import { requireUnit } from "../../quantity/require-unit.js";
import { subtract } from "../../quantity/subtract.js";
import { strictFigure } from "../../quantity/strict-figure.js";
import { flagRatio } from "./flag-ratio.js";
import { type FlowBetween, growthByFlow } from "./growth-by-flow.js";
import { type GrowthOptions, type GrowthTerms, growthTerms } from "./growth-terms.js";

/**
 * Whether growth has a value.
 *
 * - `determined`: yes, with at least one bound that says something
 * - `undetermined`: a point value whose bounds leave everything open
 * - `zero-base`: growth from zero has a size and no percentage
 * - `negative-base`: the base is or may be below zero, which no count is; the change has a size and no percentage
 * - `missing`: one of the two was not reported
 * - `series-break`: the two were counted by different methods, so the comparison is refused
 * - `ground-changed`: the territory of the place changed in between, so the comparison is refused; {@link evaluateChange} and {@link modelGrowth} give it
 * - `different-coverage`: the two are of different things, with nothing in both, so the comparison is refused; {@link evaluateChange} gives it
 */
export type GrowthStatus = Growth["status"];

/**
 * The change from one count to another in its three forms: `absolute`, in the unit counted, `relative` to the count before, and as a `factor`, with `flags` of what to warn
 * of. Plain frozen data.
 *
 * The `status` tells the compiler, too, whether it has a value: where it is `determined` or `undetermined`, none of the three is `null`.
 *
 * @example
 * ```ts
 * import { exactly, type Growth, growth } from "phongtrao";
 *
 * const more = (change: Growth) =>
 *   change.status === "determined" ? change.absolute.estimate : change.status;
 * more(growth(exactly(108, "model"), exactly(123, "model"))); // 15
 * more(growth(exactly(0, "model"), exactly(15, "model"))); // "zero-base"
 * ```
 */
export type Growth<U extends string = string, F extends string = RatioFlag> =
  GrowthWithValue<U, F> | GrowthWithoutValue<U, F>;

/** A growth that has a value. */
export interface GrowthWithValue<U extends string = string, F extends string = RatioFlag> {
  /** Whether its bounds say something. */
  readonly status: "determined" | "undetermined";
  /** to − from, in the unit counted. */
  readonly absolute: Difference<U>;
  /** (to − from) / from: a share, printed by {@link percent}. */
  readonly relative: RatioWithValue<U, U>;
  /** to / from: "gấp 1,14 lần". */
  readonly factor: RatioWithValue<U, U>;
  /** What to warn of, in alphabetical order. */
  readonly flags: readonly F[];
}

/** A growth that has no percentage, and why. */
export interface GrowthWithoutValue<U extends string = string, F extends string = RatioFlag> {
  /** Why it has none. */
  readonly status:
    "zero-base" | "negative-base" | "missing" | "series-break" | "ground-changed" | "different-coverage";
  /** to − from, in the unit counted; `null` where it is missing or refused. */
  readonly absolute: Difference<U> | null;
  /** None; {@link explain} and the flags say why. */
  readonly relative: RatioWithoutValue<U, U>;
  /** None. */
  readonly factor: RatioWithoutValue<U, U>;
  /** What to warn of, in alphabetical order. */
  readonly flags: readonly F[];
}

/**
 * The growth from one count to another of the same unit: absolute, relative and as a factor, each with its bounds.
 *
 * From zero, `relative` and `factor` have status `zero-denominator`: never infinity, never 100 %. From a difference that is or may be below zero they
 * have no value, and the status is `negative-base`. A count that was not reported gives status `missing`. Growth between totals that cover different
 * units is flagged; {@link contributions} compares like with like.
 *
 * Two units throw `unit-mismatch` (and do not compile; see {@link add}), an invalid coverage `invalid-coverage`.
 *
 * Source: arithmetic.
 *
 * @param from - The count before, read strictly; `null` and `undefined`: not reported.
 * @param to - The count after, in the same unit.
 * @param options - `seriesBreak`: whether the counting method changed; `acrossBreak`: `"compute"` to compute the growth nevertheless; `coverage` of
 * the two totals.
 *
 * @example
 * ```ts
 * import { exactly, growth, percent, roundRatio } from "phongtrao";
 *
 * const models = growth(exactly(108, "model"), exactly(123, "model"));
 * models.absolute?.estimate; // 15
 * percent(models.relative, { places: 2 }); // "13.89"
 * roundRatio(models.factor, { places: 4 }); // "1.1389"
 *
 * growth(exactly(0, "model"), exactly(15, "model")).status; // "zero-base"
 * growth(null, exactly(15, "model")).status; // "missing"
 * growth(exactly(2235, "model"), exactly(1602, "model"), { seriesBreak: true }).status; // "series-break"
 * ```
 */
export function growth<U extends string>(
  from: Operand<U> | null | undefined,
  to: Operand<SoleUnit<NoInfer<U>>> | null | undefined,
  options: GrowthOptions = {},
): Growth<U> {
  return growthWith<U>(from, to as Operand<U> | null | undefined, growthTerms(options));
}

/**
 * {@link growth} on terms that were read. Where one of the counts was computed from the other by a `flow`, the change is that flow.
 *
 * @internal
 */
export function growthWith<U extends string>(
  from: Operand<U> | null | undefined,
  to: Operand<U> | null | undefined,
  { refusal, isApart, flags }: GrowthTerms,
  flow: FlowBetween<U> | null = null,
): Growth<U> {
  const base = from == null ? null : strictFigure<U>(from);
  const end = to == null ? null : strictFigure<U>(to);
  if (base !== null && end !== null) requireUnit(end.unit, base.unit);
  if (refusal !== null) return withoutValue(refusal, base, end, null, flags);
  if (base === null || end === null) return withoutValue("missing", base, end, null, flags);
  if (isApart) return withoutValue("different-coverage", base, end, null, flags);
  const difference = flow?.net ?? subtract<U>(end, base);
  const absolute = flags.includes("seriesBreak") ? flagFigure(difference, "seriesBreak") : difference;
  if (!isCount(base)) return withoutValue("negative-base", base, end, absolute, flags);
  const factor = flagRatio(ratio(end, base), flags);
  if (factor.estimate === null) return fromZero(absolute, factor);
  const ratios =
    flow === null
      ? { relative: flagRatio(relativeTo(absolute, base, factor), flags), factor }
      : growthByFlow(absolute, base, end, { factor, flow });
  return Object.freeze({ status: ratios.factor.status, absolute, ...ratios, flags: ratios.factor.flags });
}

/** What came out below zero is not a count to grow from. */
function isCount<U extends string>(base: Difference<U>): base is Figure<U> {
  return base.estimate >= 0 && base.lower !== null && base.lower >= 0;
}

function fromZero<U extends string>(
  absolute: Difference<U>,
  factor: RatioWithoutValue<U, U>,
): GrowthWithoutValue<U> {
  const relative = Object.freeze({ ...factor, numerator: absolute });
  return Object.freeze({ status: "zero-base", absolute, relative, factor, flags: factor.flags });
}

function withoutValue<U extends string>(
  status: GrowthWithoutValue["status"],
  base: Difference<U> | null,
  end: Difference<U> | null,
  absolute: Difference<U> | null,
  flags: readonly RatioFlag[],
): GrowthWithoutValue<U> {
  const denominator = base !== null && isCount(base) ? base : null;
  const compared = Object.freeze({ from: base, to: end });
  const bare = { denominator, per: 1, status: "missing", ...noValue, compared } as const;
  const reasons = reasonsOf(status, flags);
  const relative = makeRatio({ numerator: null, ...bare }, reasons);
  const factor = makeRatio({ numerator: status === "missing" ? end : null, ...bare }, reasons);
  return Object.freeze({
    status,
    absolute,
    relative,
    factor,
    flags: mergeUnique<RatioFlag>(base?.flags ?? [], end?.flags ?? [], flags),
  });
}

/** A ratio without a value is printed with the reason that its flags give, so it has no flag of what did not prevent it. */
function reasonsOf(status: GrowthWithoutValue["status"], flags: readonly RatioFlag[]): readonly RatioFlag[] {
  switch (status) {
    case "missing":
      return flags.filter((flag) => flag === "differentUnits");
    case "negative-base":
      return ["negativeBase"];
    default:
      return flags;
  }
}

/** The base stands in the numerator too, so the bounds of the quotient would be too wide; those of the factor, less one, are not. */
function relativeTo<U extends string>(
  absolute: Difference<U>,
  base: Figure<U>,
  factor: RatioWithValue<U, U>,
): RatioWithValue<U, U> {
  const relative = ratioOver(absolute, base, factor.per);
  if (base.lower === base.upper && absolute.lower === absolute.upper) return relative;
  // “Trên 0” is divided by as the least that it is, which was not taken away.
  const estimate = base.estimate === 0 ? addDecimals(factor.estimate, "-1") : relative.estimate;
  return {
    ...relative,
    status: factor.status,
    estimate,
    lower: lessOne(factor.lower),
    upper: lessOne(factor.upper),
  };
}

function lessOne(value: string | null): string | null {
  return value === null ? null : addDecimals(value, "-1");
}
