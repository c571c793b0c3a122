import { add } from "../../../quantity/add.js";
import type { Figure } from "../../../quantity/figure.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import type { LedgerEntry } from "../../../records/ledger-entry.js";
import type { RuleContext } from "../../rule.js";

/**
 * The sum of what entries of one unit report; zero of none.
 *
 * @internal
 */
export function sumOf(
  entries: readonly LedgerEntry[],
  unit: string,
  { figure }: Pick<RuleContext, "figure">,
): Figure {
  const zero: Figure = makeFigure(unit, 0, { lower: 0, upper: 0 });
  return entries.reduce((total, { quantity }) => add(total, figure<string>(quantity, unit)), zero);
}
