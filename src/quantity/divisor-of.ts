import type { Figure } from "./figure.js";

/**
 * What the point value of a quotient is divided by. The zero of “trên 0” is the one number that it is not.
 *
 * @internal
 */
export function divisorOf({ estimate, lower }: Pick<Figure, "estimate" | "lower">): number {
  return estimate === 0 ? lower : estimate;
}
