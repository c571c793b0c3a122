import type { Ratio } from "../../quantity/ratio.js";
import { flagRatio } from "./flag-ratio.js";

/**
 * A ratio of a part and its whole, flagged `exceedsWhole` where the part is larger: the two are not of the same. Where the point value is the most that it may be, as that of "gần 500"
 * is, it tells nothing.
 *
 * @internal
 */
export function flagExcess<N extends string, D extends string>(share: Ratio<N, D>, per = 1): Ratio<N, D> {
  const { estimate, lower, upper } = share;
  const isBelowUpper = upper === null || Number(estimate) < Number(upper);
  const exceeds = Number(lower) > per || (isBelowUpper && Number(estimate) > per);
  return exceeds ? flagRatio(share, ["exceedsWhole"]) : share;
}
