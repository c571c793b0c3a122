import { makeRatio, type Ratio, type RatioFlag } from "../../quantity/ratio.js";

/**
 * A ratio with more to warn of.
 *
 * @internal
 */
export function flagRatio<R extends Ratio>(ratio: R, flags: readonly RatioFlag[]): R {
  return makeRatio(ratio, flags);
}
