import type { AdminLevel } from "../geography/admin-unit.js";
import type { RecordWord } from "./columns/record-word.js";
import type { KnownWord } from "./known-word.js";
import type { Grouping } from "./plan.js";

/** Groupings, by the names of keys. */
export type Groupings = Readonly<Record<string, Grouping>>;

/**
 * What groupings may be, as far as the compiler knows their words: a place has its level, a period its kind, and anything else is a word of records. What is any text to the
 * compiler will do.
 */
export type SoundGroupings<Given extends Groupings, Kind extends string = string> =
  // The condition never holds: the compiler reads literal types off its branch, and faults off the other.
  [Given] extends [never] ? Given : CheckedGroupings<Given, Kind>;

/**
 * The same where the literal types are known.
 *
 * @internal
 */
export type CheckedGroupings<Given, Kind extends string> = {
  readonly [Name in keyof Given]: CheckedGrouping<Given[Name], Kind>;
};

type CheckedGrouping<Given, Kind extends string> = Given extends { readonly by: infer By }
  ? string extends By
    ? Given
    : KnownGrouping<KnownWord<KindIn<Given, Kind>, Exclude<Kind, UntiledKind>>>
  : never;

type KindIn<Given, Kind> = Given extends { readonly kind: infer Word } ? Word : Kind;

/** Written so, the compiler lists the words in its errors instead of naming their type. */
type ListedWord = { readonly [Word in RecordWord]: Word };

type KnownGrouping<Kind> =
  | { readonly by: "place"; readonly level: AdminLevel }
  | { readonly by: "period"; readonly kind: Kind }
  | { readonly by: ListedWord[RecordWord] };

/**
 * The kinds of period of which a day lies in several or in none, so that records are not grouped by them.
 *
 * @internal
 */
export type UntiledKind =
  "calendar-nine-months" | "reporting-nine-months" | "congress-term" | "programme" | "campaign" | "span";
