import type { UnitId } from "./unit.js";

/**
 * The ids of units where U is none of them, else nothing. Beside `UnitLike<U>` in a parameter it makes the compiler name the ids where a word is not a unit, rather than ask
 * for a `Unit` of that name. It stands in the parameter itself, since a name for both would be told instead of the ids.
 *
 * @internal
 */
export type KnownIds<U extends string> = [U] extends [UnitId] ? never : UnitId;
