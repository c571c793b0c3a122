import { type PlainDate, requirePlainDate } from "../calendar/plain-date.js";
import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { isText } from "../internal/is-text.js";
import type { AdminUnit } from "./admin-unit.js";
import type { GazetteerIndex } from "./gazetteer.js";
import { lifeOn } from "./lives.js";

/**
 * The unit of a code on a day; none throws `unknown-admin-unit`, an invalid date `invalid-date`.
 *
 * @internal
 */
export function requireUnitAt(index: GazetteerIndex, code: string, date: PlainDate): AdminUnit {
  return lifeOn(index.lives, code, requirePlainDate(date)) ?? refuseUnit(index, code, `on ${date}`);
}

/**
 * @internal
 */
export function refuseUnit({ lives }: GazetteerIndex, code: string, when: string): never {
  const rows = (lives.get(code) ?? []).map(
    ({ name, validFrom, validTo }) => `${name} ${validFrom} to ${validTo ?? "today"}`,
  );
  const known = rows.length === 0 ? "no unit ever had it" : `it was ${rows.join(", ")}`;
  const message = `No unit has the code ${preview(code)} ${when}; ${isText(code) ? known : 'a code is text, such as "05"'}.`;
  return fail("unknown-admin-unit", message, { found: preview(code), when });
}

/**
 * Throws `unknown-admin-unit` where a code is a number, as a table read without care for leading zeros has it, or anything else than text.
 *
 * @internal
 */
export function requireCode(index: GazetteerIndex, code: string, date: PlainDate): void {
  if (!isText(code)) refuseUnit(index, code, `on ${date}`);
}
