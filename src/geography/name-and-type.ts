import type { AdminLevel, AdminUnit } from "./admin-unit.js";
import { officialType, unitTypes } from "./unit-types.js";

/**
 * The name of a unit without the type in front of it: "Xã Tân Lập" is Tân Lập, of type xã. Only types of the level are taken off, and only written in full.
 * A type that is given apart wins, by its official word where it is one: "Thành phố Trung ương" and "TP" are thành phố.
 *
 * @internal
 */
export function nameAndType(
  name: string,
  level: AdminLevel,
  given?: string,
): Pick<AdminUnit, "name" | "type"> {
  const split = splitName(name, level);
  if (given === undefined) return split;
  return { name: split.name, type: officialType(given) ?? given };
}

function splitName(name: string, level: AdminLevel): Pick<AdminUnit, "name" | "type"> {
  for (const { type, levels } of unitTypes) {
    if (!levels.includes(level)) continue;
    const rest = name.replace(new RegExp(`^${type}\\s+`, "iu"), "");
    if (rest !== name) return { name: rest, type };
  }
  return { name };
}
