import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import { compareVietnamese } from "../internal/compare-vietnamese.js";
import { compareText } from "../internal/compare-text.js";
import { fail } from "../internal/failure.js";
import { plainKey, plainWordKeys, wordKeys } from "../internal/fold-text.js";
import { isText } from "../internal/is-text.js";
import { preview } from "../internal/preview.js";
import { requireOptions } from "../internal/require-options.js";
import type { AdminLevel, AdminUnit } from "./admin-unit.js";
import { ancestorsOf } from "./ancestors.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "./gazetteer.js";
import { isAlive } from "./lives.js";
import { requireLevel } from "./require-level.js";
import { requireCode } from "./require-unit-at.js";
import { officialType, typeInFront, type UnitType } from "./unit-types.js";

/** Options of {@link findUnits}. */
export interface FindUnitsOptions {
  /** The day as of which the name is read. */
  readonly date: PlainDate;
  /** Only units of this level. */
  readonly level?: AdminLevel | undefined;
  /** Only units that lie in the unit of this code, at any depth; none where no unit has it on the day. */
  readonly parent?: string | undefined;
  /** Take "hoa binh" for Hòa Bình. Defaults to false: Hòa, Hóa and Hoa are different names. */
  readonly withoutAccents?: boolean | undefined;
}

/**
 * The units that a name may mean on a day: all candidates, in order of name and code; empty when there is none.
 *
 * Names are read as people write them: with or without type, long or short ("thành phố Huế", "TP. Huế", "T.P Huế", "Huế"), with the tone mark of Hòa or of Hoà, composed
 * or not, in capitals or not, with Đ or the Ð of old code pages, with whatever signs between the words, and "Phường 01" as "P.1" or "P1". A type that is written must be the unit's own. Units that it lies in may follow, each
 * behind a comma: "xã Mỹ Thành, huyện Lạc Sơn". Nothing is guessed: no nearest spelling, no most likely candidate.
 *
 * A name that is not text throws `invalid-place-name`, a parent whose code is not text `unknown-admin-unit`, an unknown level `unknown-admin-level`, an invalid date `invalid-date`.
 *
 * @param gazetteer - The units through time, from {@link createGazetteer}.
 * @param text - The name, as somebody wrote it; of nothing but signs and blanks, none is found.
 * @param options - `date`: the day as of which it is read; `level` and `parent` narrow the search,
 *   `withoutAccents` widens it.
 *
 * @example
 * ```ts
 * import { createGazetteer, findUnits } from "phongtrao";
 * import { vietnamProvinces } from "phongtrao/geography";
 *
 * const gazetteer = createGazetteer(vietnamProvinces);
 * const codes = (text: string, date: string) =>
 *   findUnits(gazetteer, text, { date }).map(({ code }) => code);
 *
 * codes("Tỉnh Hoà Bình", "2024-12-31"); // ["17"]
 * codes("Lào Cai", "2025-06-30"); // ["10"]
 * codes("Lào Cai", "2025-07-01"); // ["15"]
 * codes("TP. Huế", "2024-12-31"); // []
 * findUnits(gazetteer, "hoa binh", { date: "2024-12-31", withoutAccents: true }).map(({ name }) => name); // ["Hòa Bình"]
 * ```
 */
export function findUnits(
  gazetteer: Gazetteer,
  text: string,
  options: FindUnitsOptions,
): readonly AdminUnit[] {
  const index = indexOf(gazetteer);
  const {
    level,
    parent,
    withoutAccents = false,
  } = requireOptions(options, { date: true, level: true, parent: true, withoutAccents: "flag" });
  const date = requirePlainDate(options.date);
  if (level !== undefined) requireLevel(level);
  if (parent !== undefined) requireCode(index, parent, date);
  const [own, ...within] = partsOf(text, withoutAccents);
  if (own === undefined) return Object.freeze([]);
  const found = candidates(index, own)
    .filter((unit) => isAlive(unit, date) && (level === undefined || unit.level === level))
    .filter((unit) => {
      const above = within.length > 0 || parent !== undefined ? ancestorsOf(index, unit, date) : [];
      return liesWithin(above, within) && (parent === undefined || above.some(({ code }) => code === parent));
    });
  return Object.freeze(
    found.sort((a, b) => compareVietnamese(a.name, b.name) || compareText(a.code, b.code)),
  );
}

/** One name between commas, in each way that it may be read. */
interface Part {
  readonly readings: readonly Reading[];
  readonly keysOf: (text: string) => readonly string[];
}

/** A type, where one is written, and the words of the name. */
interface Reading {
  readonly unitType: UnitType | undefined;
  readonly words: readonly string[];
}

function partsOf(text: unknown, withoutAccents: boolean): readonly Part[] {
  if (typeof text !== "string")
    return fail("invalid-place-name", `${preview(text)} is not a name; names are text.`, {
      found: preview(text),
    });
  const keysOf = withoutAccents ? plainWordKeys : wordKeys;
  return text
    .split(",")
    .map(keysOf)
    .filter((words) => words.length > 0)
    .map((words) => ({ readings: readingsOf(words, keysOf), keysOf }));
}

/** The first word may be a type or belong to the name: "Quận 1", "Thị Trấn" of a name that has no other. */
function readingsOf(words: readonly string[], keysOf: Part["keysOf"]): readonly Reading[] {
  const type = typeInFront(words, keysOf);
  const whole = { unitType: undefined, words };
  return type === undefined ? [whole] : [whole, { unitType: type.unitType, words: words.slice(type.length) }];
}

function candidates({ names }: GazetteerIndex, part: Part): readonly AdminUnit[] {
  const keys = new Set(part.readings.map(({ words }) => plainKey(words.join(" "))));
  return [...keys].flatMap((key) => names.get(key) ?? []).filter((unit) => means(part, unit));
}

function means({ readings, keysOf }: Part, unit: AdminUnit): boolean {
  // A table that createGazetteer did not make may hold anything.
  if (!isText(unit.name)) return false;
  const name = keysOf(unit.name).join(" ");
  return readings.some(({ unitType, words }) => words.join(" ") === name && isOfType(unit, unitType));
}

function isOfType({ type, level }: AdminUnit, unitType: UnitType | undefined): boolean {
  if (unitType === undefined) return true;
  if (type === undefined) return unitType.levels.includes(level);
  return isText(type) && officialType(type) === unitType.type;
}

/** Whether the names that follow are those of units around it, from the inside out. */
function liesWithin(above: readonly AdminUnit[], within: readonly Part[]): boolean {
  let rest = above;
  return within.every((part) => {
    const at = rest.findIndex((unit) => means(part, unit));
    rest = rest.slice(at + 1);
    return at !== -1;
  });
}
