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

/** How a comparison is taken. */
export interface GrowthTerms {
  /** Whether it is refused because the counting method changed. */
  readonly refuses: boolean;
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
  const isAlike = coverage === undefined || coversTheSame(coverage.from, coverage.to);
  return {
    refuses: seriesBreak && acrossBreak !== "compute",
    isApart: false,
    flags: [...coverageFlags(isAlike), ...breakFlags(seriesBreak)],
  };
}

/**
 * The terms that the records of a stock give: what they are made up of at both times. `isMissing`: whether one of the two is not known.
 *
 * @internal
 */
export function stockTerms(
  comparison: StockComparison | undefined,
  acrossBreak: GrowthOptions["acrossBreak"],
  isMissing: boolean,
  warnings: readonly RatioFlag[] = [],
): GrowthTerms {
  const {
    seriesBreak = false,
    methodUnknown = false,
    coverage = "same",
    differentUnits = false,
  } = comparison ?? {};
  return {
    refuses: seriesBreak && acrossBreak !== "compute",
    isApart: coverage === "nothing-in-common",
    flags: [
      ...warnings,
      ...coverageFlags(coverage === "same"),
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
