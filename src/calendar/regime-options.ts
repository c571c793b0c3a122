import type { PeriodKind } from "./period-kind.js";

/** How periods of two regimes are treated. */
export interface RegimeOptions {
  /** `refuse` (the default) throws `regime-mismatch`; `compute` gives the answer, flagged `regimeMismatch`. */
  readonly acrossRegimes?: "refuse" | "compute" | undefined;
  /** All kinds of period, yours among them; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}

/** What a comparison or sum of periods warns of: `regimeMismatch`, that they are of two regimes. */
export type PeriodFlag = "regimeMismatch";
