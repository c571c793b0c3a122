import type { Ratio } from "../../quantity/ratio.js";
import { flagRatio } from "./flag-ratio.js";

/**
 * A ratio of a part and its whole, flagged `exceedsWhole` where the part is larger: the two are not of the same.
 *
 * @internal
 */
export function flagExcess<N extends string, D extends string>(share: Ratio<N, D>, per = 1): Ratio<N, D> {
  const exceeds = Number(share.estimate) > per || Number(share.lower) > per;
  return exceeds ? flagRatio(share, ["exceedsWhole"]) : share;
}
