import { requireOptions } from "../../internal/require-options.js";
import type { RatioFlag } from "../../quantity/ratio.js";
import type { StockComparison } from "../metric.js";
import type { Coverage } from "../quality/coverage.js";
import { coversTheSame } from "../quality/covers-the-same.js";

/** What is known of the two sides of a comparison, and how one across a change of method is treated. */
export interface GrowthOptions {
  /** Whether the counting method changed between the two. */
  readonly seriesBreak?: boolean | undefined;
  /** `refuse` (the default) gives status `series-break`; `compute` gives the figures, flagged `seriesBreak`. */
  readonly acrossBreak?: "refuse" | "compute" | undefined;
  /** Whose reports the two were made of. Unless all of them or the same ones are in both, the result is flagged `differentCoverage`. */
  readonly coverage?: { readonly from: Coverage; readonly to: Coverage } | undefined;
}

/** Why a comparison is refused, whatever the two figures are. */
type Refusal = "ground-changed" | "series-break";

/** How a comparison is taken. */
export interface GrowthTerms {
  /** Why it is refused, unless it is not. */
  readonly refusal: Refusal | null;
  /** Whether the two are of different things, with nothing in both. */
  readonly isApart: boolean;
  /** What to warn of. */
  readonly flags: readonly RatioFlag[];
}

/**
 * The terms that a caller gives.
 *
 * @internal
 */
export function growthTerms(input: GrowthOptions): GrowthTerms {
  const {
    coverage,
    seriesBreak = false,
    acrossBreak,
  } = requireOptions(input, {
    coverage: true,
    seriesBreak: "flag",
    acrossBreak: true,
  });
  const isAlike = coverage === undefined || haveSameCoverage(coverage);
  return {
    refusal: seriesBreak && acrossBreak !== "compute" ? "series-break" : null,
    isApart: false,
    flags: [...coverageFlags(isAlike), ...breakFlags(seriesBreak)],
  };
}

/** Of `null`, as JSON has it, neither side is a coverage, which is refused. */
function haveSameCoverage(sides: { readonly from: Coverage; readonly to: Coverage } | null): boolean {
  return coversTheSame(sides?.from as Coverage, sides?.to as Coverage);
}

/** What is refused of two figures of a plan unless it is asked for. */
export interface AcrossOptions extends Pick<GrowthOptions, "acrossBreak"> {
  /** `refuse` (the default) gives growths across a change of a place's territory the status `ground-changed`; `compute` gives the figures, flagged `groundChanged`. */
  readonly acrossGround?: "refuse" | "compute" | undefined;
}

/** What is known of two figures besides what they are made up of. */
export interface AboutSides {
  /** Whether one of the two is not known. */
  readonly isMissing: boolean;
  /** Whether they are of a place that had other ground at one of the times. */
  readonly isOfOtherGround?: boolean;
  /** What else to warn of. */
  readonly warnings?: readonly RatioFlag[];
}

/**
 * The terms that two figures of a plan give: what a stock is made up of at both times, and what else is known of the two.
 *
 * @internal
 */
export function stockTerms(
  comparison: StockComparison | undefined,
  { acrossBreak, acrossGround }: AcrossOptions,
  { isMissing, isOfOtherGround = false, warnings = [] }: AboutSides,
): GrowthTerms {
  const {
    seriesBreak = false,
    methodUnknown = false,
    coverage = "same",
    groundChanged = false,
    differentUnits = false,
  } = comparison ?? {};
  const isElsewhere = groundChanged || isOfOtherGround;
  return {
    refusal:
      isElsewhere && acrossGround !== "compute"
        ? "ground-changed"
        : seriesBreak && acrossBreak !== "compute"
          ? "series-break"
          : null,
    isApart: coverage === "nothing-in-common" && !isElsewhere,
    flags: [
      ...warnings,
      ...(isElsewhere ? (["groundChanged"] as const) : coverageFlags(coverage === "same")),
      ...(differentUnits && isMissing ? (["differentUnits"] as const) : []),
      ...(methodUnknown ? (["methodUnknown"] as const) : []),
      ...breakFlags(seriesBreak),
    ],
  };
}

/**
 * What a comparison is warned of whose sides do not cover the same.
 *
 * @internal
 */
export function coverageFlags(isSame: boolean): readonly RatioFlag[] {
  return isSame ? [] : ["differentCoverage"];
}

function breakFlags(seriesBreak: boolean): readonly RatioFlag[] {
  return seriesBreak ? ["seriesBreak"] : [];
}
