import { wordKeys } from "../internal/fold-text.js";
import type { AdminLevel } from "./admin-unit.js";

/** A word that names a type of unit, in front of its name. */
export interface UnitType {
  /** The official word. */
  readonly type: string;
  /** The levels that have units of this type. */
  readonly levels: readonly AdminLevel[];
  /** How it is written short: "TP.", "H.". */
  readonly short: string;
}

/**
 * The types of units, as far as official names have them.
 *
 * @internal
 */
export const unitTypes: readonly UnitType[] = Object.freeze([
  { type: "tỉnh", levels: ["province"], short: "t" },
  { type: "thành phố", levels: ["province", "district"], short: "tp" },
  { type: "huyện", levels: ["district"], short: "h" },
  { type: "quận", levels: ["district"], short: "q" },
  { type: "thị xã", levels: ["district"], short: "tx" },
  { type: "xã", levels: ["commune"], short: "x" },
  { type: "phường", levels: ["commune"], short: "p" },
  { type: "thị trấn", levels: ["commune"], short: "tt" },
  { type: "đặc khu", levels: ["commune"], short: "đk" },
]);

/**
 * The type in front of a name, and how many words it takes; `undefined` where there is none, or nothing follows it.
 *
 * @internal
 */
export function typeInFront(
  words: readonly string[],
  keysOf: (text: string) => readonly string[] = wordKeys,
): { readonly unitType: UnitType; readonly length: number } | undefined {
  for (const unitType of unitTypes) {
    for (const spelling of [unitType.type, unitType.short]) {
      const keys = keysOf(spelling);
      const isInFront = keys.length < words.length && keys.every((key, index) => key === words[index]);
      if (isInFront) return { unitType, length: keys.length };
    }
  }
  return undefined;
}
