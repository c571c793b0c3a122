import type { AdminLevel, AdminUnit } from "./admin-unit.js";
import { unitTypes } from "./unit-types.js";

/**
 * The name of a unit without the type in front of it: "Xã Tân Lập" is Tân Lập, of type xã. Only types of the level are taken off, and only written in full.
 * A type that is given apart wins, in small letters where it is an official word.
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
  const official = unitTypes.find(({ type }) => type === given.toLowerCase());
  return { name: split.name, type: official?.type ?? given };
}

function splitName(name: string, level: AdminLevel): Pick<AdminUnit, "name" | "type"> {
  for (const { type, levels } of unitTypes) {
    if (!levels.includes(level)) continue;
    const rest = name.replace(new RegExp(`^${type}\\s+`, "iu"), "");
    if (rest !== name) return { name: rest, type };
  }
  return { name };
}
