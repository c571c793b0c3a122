import { type AdminLevel, adminLevels } from "../../geography/admin-unit.js";

/**
 * How a level is to another: that of wider units is above that of those in them.
 *
 * @internal
 */
export function compareLevels(one: AdminLevel, other: AdminLevel): "above" | "same" | "below" {
  if (one === other) return "same";
  return adminLevels.indexOf(one) < adminLevels.indexOf(other) ? "above" : "below";
}
