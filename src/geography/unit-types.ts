import { wordKeys } from "../internal/fold-text.js";
import type { AdminLevel } from "./admin-unit.js";

/** A word that names a type of unit, in front of its name. */
export interface UnitType {
  /** The official word. */
  readonly type: string;
  /** The levels that have units of this type. */
  readonly levels: readonly AdminLevel[];
  /** How it is written beside that: short ("TP.", "H."), or in lists of units. */
  readonly spellings: readonly string[];
}

/**
 * The types of units, as far as official names have them.
 *
 * @internal
 */
export const unitTypes: readonly UnitType[] = Object.freeze([
  { type: "tỉnh", levels: ["province"], spellings: ["t"] },
  {
    type: "thành phố",
    levels: ["province", "district"],
    spellings: [
      "tp",
      "t.p",
      "thành phố trung ương",
      "thành phố trực thuộc trung ương",
      "thành phố thuộc tỉnh",
    ],
  },
  { type: "huyện", levels: ["district"], spellings: ["h"] },
  { type: "quận", levels: ["district"], spellings: ["q"] },
  { type: "thị xã", levels: ["district"], spellings: ["tx", "t.x"] },
  { type: "xã", levels: ["commune"], spellings: ["x"] },
  { type: "phường", levels: ["commune"], spellings: ["p"] },
  { type: "thị trấn", levels: ["commune"], spellings: ["tt", "t.t"] },
  { type: "đặc khu", levels: ["commune"], spellings: ["đk"] },
]);

/**
 * The official word for a type, however it is written; `undefined` where it is none.
 *
 * @internal
 */
export function officialType(text: string): UnitType["type"] | undefined {
  return officialTypes.get(wordKeys(text).join(" "));
}

const officialTypes: ReadonlyMap<string, string> = new Map(
  unitTypes.flatMap((unitType) =>
    spellingsOf(unitType).map((spelling) => [wordKeys(spelling).join(" "), unitType.type]),
  ),
);

/**
 * The type in front of a name, and how many words it takes, the longest that may be meant: "T.P. Huế" is no tỉnh. `undefined` where there is none, or nothing follows it.
 *
 * @internal
 */
export function typeInFront(
  words: readonly string[],
  keysOf: (text: string) => readonly string[] = wordKeys,
): TypeInFront | undefined {
  let longest: TypeInFront | undefined;
  for (const unitType of unitTypes) {
    for (const spelling of spellingsOf(unitType)) {
      const keys = keysOf(spelling);
      const isInFront = keys.length < words.length && keys.every((key, index) => key === words[index]);
      if (isInFront && keys.length > (longest?.length ?? 0)) longest = { unitType, length: keys.length };
    }
  }
  return longest;
}

interface TypeInFront {
  readonly unitType: UnitType;
  readonly length: number;
}

function spellingsOf({ type, spellings }: UnitType): readonly string[] {
  return [type, ...spellings];
}
