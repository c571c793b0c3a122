import { makeRatio, type Ratio, type RatioFlag } from "../../quantity/ratio.js";

/**
 * A ratio with more to warn of.
 *
 * @internal
 */
export function flagRatio<N extends string, D extends string>(
  ratio: Ratio<N, D>,
  flags: readonly RatioFlag[],
): Ratio<N, D> {
  return makeRatio(ratio, flags);
}
