import type { Gazetteer } from "../../geography/gazetteer.js";
import { safeCreateGazetteer } from "../../geography/safe-create-gazetteer.js";
import type { Rows } from "./read-rows.js";
import type { Settings } from "./settings.js";

/**
 * Settings with the administrative units of a register, where the caller gave none and the register's make a gazetteer.
 *
 * @internal
 */
export function withGazetteer(settings: Settings, rows: Rows): Settings {
  const gazetteer = settings.base.gazetteer ?? gazetteerOf(rows);
  return { ...settings, base: { ...settings.base, gazetteer } };
}

function gazetteerOf({ of, register }: Rows): Gazetteer | null {
  if (of("adminUnits").length === 0) return null;
  const { adminUnits: units, successions } = register;
  const result = safeCreateGazetteer({ units, successions: Array.isArray(successions) ? successions : [] });
  return result.ok ? result.gazetteer : null;
}
