import { mergeUnique } from "../../internal/merge-unique.js";
import { requireOptions } from "../../internal/require-options.js";
import type { Difference, Operand } from "../../quantity/figure.js";
import { makeFigure } from "../../quantity/make-figure.js";
import { requireUnit } from "../../quantity/require-unit.js";
import { strictFigure } from "../../quantity/strict-figure.js";
import { asReconciliation } from "./as-reconciliation.js";
import { assumedZero } from "./assumed-zero.js";
import { balance } from "./balance.js";
import type { InferablePart, Reconciliation } from "./reconciliation.js";

/** The parts of a stock's change, as far as they were reported. */
export interface StockParts<U extends string = string> {
  /** The stock at the beginning. */
  readonly opening?: Operand<U> | null | undefined;
  /** What came in. */
  readonly added?: Operand<U> | null | undefined;
  /** What went out. */
  readonly removed?: Operand<U> | null | undefined;
  /** What a recount changed; may be negative. */
  readonly correction?: Operand<U> | null | undefined;
  /** The stock at the end. */
  readonly closing?: Operand<U> | null | undefined;
}

/**
 * Holds the parts of a stock's change against closing = opening + added − removed + correction, or infers the one that is missing.
 *
 * A correction that was not reported is taken as zero (`nothingCorrected`). Where `removed` is missing beside one of the stocks, it is taken as zero
 * too (`nothingRemoved`), as in "+15, total 123". With anything more missing, the missing parts stay `null`.
 *
 * What was taken as zero is flagged `assumed`; what was inferred is flagged `inferred` and lists its assumptions. The bounds of an inferred count do
 * not go below zero. Where the count itself comes out below zero, something reported must be wrong: it is kept as it came out and flagged `negative`.
 *
 * Two units throw `unit-mismatch`. Where the parts say which records they are from, {@link explain} tells how the result came about.
 *
 * Source: the stock-and-flow identity of the ledgers that offices keep.
 *
 * @param parts - The counts that were reported, in one unit, read strictly; the others left out or `null`.
 *
 * @example
 * ```ts
 * import { exactly, reconcile } from "phongtrao";
 *
 * const year = reconcile({ added: exactly(15, "model"), closing: exactly(123, "model") });
 * year.opening?.estimate; // 108
 * year.inferred; // ["opening"]
 * year.assumptions; // ["nothingCorrected", "nothingRemoved"]
 *
 * const broken = reconcile({
 *   opening: exactly(2382, "model"),
 *   added: exactly(43, "model"),
 *   removed: exactly(190, "model"),
 *   closing: exactly(1602, "model"),
 * });
 * broken.imbalance?.estimate; // -633
 * ```
 */
export function reconcile<U extends string>(parts: StockParts<U>): Reconciliation<U> {
  const given = readParts(parts);
  const unit = oneUnit(given);
  if (unit === null) return asReconciliation({ ...given, inferred: [], imbalance: null });
  const isTraced = Object.values(given).some((part) => part?.lineage !== undefined);
  const correction = given.correction ?? assumedZero(unit, "nothingCorrected", isTraced);
  const removed =
    given.removed ?? (needsRemoved(given) ? assumedZero(unit, "nothingRemoved", isTraced) : null);
  return solve({ ...given, removed, correction });
}

type Parts<U extends string> = Pick<Reconciliation<U>, keyof StockParts>;

function readParts<U extends string>(parts: StockParts<U>): Parts<U> {
  const { opening, added, removed, correction, closing } = requireOptions(parts, {
    opening: true,
    added: true,
    removed: true,
    correction: true,
    closing: true,
  });
  return {
    opening: opening == null ? null : strictFigure<U>(opening),
    added: added == null ? null : strictFigure<U>(added),
    removed: removed == null ? null : strictFigure<U>(removed),
    correction: correction == null ? null : strictFigure<U>(correction),
    closing: closing == null ? null : strictFigure<U>(closing),
  };
}

function oneUnit<U extends string>(parts: Parts<U>): U | null {
  const entries = Object.entries<Difference<U> | null>(parts);
  const units = entries.flatMap(([name, part]) => (part === null ? [] : [{ name, unit: part.unit }]));
  const [first, ...others] = units;
  if (first === undefined) return null;
  for (const { name, unit } of others) requireUnit(unit, first.unit, [name]);
  return first.unit;
}

/** Only a stock on one side, and only that: with both, what was removed follows; with none, nothing does. */
function needsRemoved({ opening, added, closing }: Parts<string>): boolean {
  return added !== null && (opening === null) !== (closing === null);
}

function solve<U extends string>(
  parts: Parts<U> & { readonly correction: Difference<U> },
): Reconciliation<U> {
  const [missing, ...others] = inferable.filter((name) => parts[name] === null);
  if (others.length > 0) return asReconciliation({ ...parts, inferred: [], imbalance: null });
  if (missing === undefined) {
    return asReconciliation({ ...parts, inferred: [], imbalance: balance(parts, "imbalance") });
  }
  const value = inferredCount(balance(parts, missing));
  return asReconciliation({ ...parts, [missing]: value, inferred: [missing], imbalance: null });
}

const inferable: readonly InferablePart[] = ["opening", "added", "removed", "closing"];

/** A count cannot be below zero, so its point value and lower bound need not be; unless all of it is, and something reported is wrong. */
function inferredCount<U extends string>({
  unit,
  estimate,
  lower,
  upper,
  flags,
  assumptions,
  lineage,
}: Difference<U>): Difference<U> {
  const isWrong = upper !== null && upper < 0;
  return makeFigure(
    unit,
    isWrong ? estimate : Math.max(0, estimate),
    { lower: isWrong ? lower : Math.max(0, lower ?? 0), upper },
    mergeUnique(flags, ["inferred"], isWrong ? ["negative"] : []),
    assumptions,
    lineage,
  );
}
