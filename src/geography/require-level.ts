import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { type AdminLevel, adminLevels } from "./admin-unit.js";

/**
 * A level, or `unknown-admin-level`.
 *
 * @internal
 */
export function requireLevel(level: AdminLevel): AdminLevel {
  if (adminLevels.includes(level)) return level;
  return fail("unknown-admin-level", noLevelSentence(level), { found: preview(level) }, ["level"]);
}

/**
 * What is said of an unknown level.
 *
 * @internal
 */
export function noLevelSentence(level: unknown): string {
  return `${preview(level)} is not a level; levels are ${adminLevels.join(", ")}.`;
}
