import type { Figure } from "../../quantity/figure.js";
import type { Quantity } from "../../quantity/quantity.js";
import { toFigure } from "../../quantity/to-figure.js";
import type { RuleContext } from "../rule.js";
import type { BoundsVerdict } from "../verdicts.js";

/** What a judgement reads counts with. */
export type Reader = Pick<RuleContext, "figure">;

/**
 * The verdict on counts by what their words say; `possible` only where they leave it open as offices use them, too.
 *
 * "Khoảng 400" may be one by its words, but nobody says so: 55 of them are no reproach.
 *
 * @internal
 */
export function unlessByCustom(
  judge: (reader: Reader) => BoundsVerdict,
  context: Pick<RuleContext, "figure" | "units">,
): BoundsVerdict {
  const verdict = judge(context);
  return verdict === "possible" && judge(byCustom(context)) === "pass" ? "pass" : verdict;
}

/**
 * Reads counts as offices use their words.
 *
 * @internal
 */
export function byCustom({ units }: Pick<RuleContext, "units">): Reader {
  const read = (quantity: Quantity | undefined): Figure | null =>
    quantity === undefined ? null : toFigure<string>(quantity, { reading: "customary", units });
  return { figure: read as Reader["figure"] };
}
