import type { Piece } from "./pieces-of.js";

/** How much is shown of what stands before the first word that was asked for. */
const before = 40;

/** Cuts the beginning off where the first word that was asked for would be out of sight. */
export function cutAround(pieces: readonly Piece[], inSight: number): readonly Piece[] {
  const [first, ...others] = pieces;
  if (first === undefined || first.isFound || others.length === 0 || first.text.length <= inSight)
    return pieces;
  const [, kept = ""] = /\s(\S.*)$/s.exec(first.text.slice(-before)) ?? [];
  return [{ text: `… ${kept}`, isFound: false }, ...others];
}
