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
  const found = preview(level);
  const message = `${found} is no level; levels are ${adminLevels.join(", ")}.`;
  return fail("unknown-admin-level", message, { found }, ["level"]);
}
