import type { Difference, Figure } from "../../quantity/figure.js";
import { negate } from "../../quantity/negate.js";
import { subtract } from "../../quantity/subtract.js";

/**
 * What recounts changed, up less down; `null` where there were none.
 *
 * @internal
 */
export function netCorrection(up: Figure | null, down: Figure | null): Difference | null {
  if (down === null) return up;
  return up === null ? negate<string>(down) : subtract<string>(up, down);
}
