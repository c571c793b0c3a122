import type { Difference } from "../../../quantity/figure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import { subtract } from "../../../quantity/subtract.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { RuleContext } from "../../rule.js";
import { atMostVerdict, sameVerdict, type BoundsVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";
import { sumOf } from "../ledger/sum-of.js";

/** A stated total against its parts. */
export interface PartsCompared {
  /** Whether the parts are no more than the total. */
  readonly within: BoundsVerdict;
  /** Whether they are the total. */
  readonly same: BoundsVerdict;
  /** What the finding tells of and where it lies. */
  readonly data: {
    readonly found: Quantity;
    readonly expected: Difference;
    readonly difference: Difference;
  };
  readonly place: { readonly records: readonly string[]; readonly path: readonly string[] };
}

/**
 * Holds a stated total against the sum of its parts, which are of its unit; `null` of no parts.
 *
 * @internal
 */
export function compareParts(
  total: LedgerEntry,
  parts: readonly LedgerEntry[],
  context: RuleContext,
): PartsCompared | null {
  const { unit } = total.quantity;
  const found = context.figure<string>(total.quantity, unit);
  const expected = sumOf(parts, unit, context);
  if (parts.length === 0) return null;
  return {
    within: unlessByCustom(
      (reader) => atMostVerdict(sumOf(parts, unit, reader), reader.figure<string>(total.quantity, unit)),
      context,
    ),
    same: sameVerdict(found, expected),
    data: { found: total.quantity, expected, difference: subtract<string>(found, expected) },
    place: { records: [total, ...parts].map(({ id }) => id), path: ["quantity"] },
  };
}
