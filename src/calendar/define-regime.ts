import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Regime } from "./regime.js";

/**
 * A regime of your own: months that close on another day than those of {@link calendarRegime} and {@link reportingRegime}.
 *
 * Its periods come from {@link periodKindsOf}: pass `[...periodKinds, ...periodKindsOf(mine)]` wherever a function takes
 * kinds of period.
 *
 * A closing day other than 1 to 28 or `"last"`, an id that is not in small letters with hyphens, a prefix that is not in
 * capital letters, and an id or prefix that phongtrao uses itself (`calendar`, `reporting`, `school`; C, P, R, S, T)
 * throw `invalid-regime`.
 *
 * @param regime - Its id, the day that its months close on, and the capital letters that its ids begin with.
 *
 * @example
 * ```ts
 * import { defineRegime, parsePeriod, periodKinds, periodKindsOf } from "phongtrao";
 *
 * const province = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
 * const kinds = [...periodKinds, ...periodKindsOf(province)];
 *
 * parsePeriod("K2022-Q1", kinds).firstDay; // "2021-12-21"
 * parsePeriod("K2022-Q1", kinds).lastDay; // "2022-03-20"
 * defineRegime({ id: "province", closingDay: 31, prefix: "K" }); // throws invalid-regime
 * ```
 */
export function defineRegime(regime: Regime): Regime {
  const given: unknown = regime;
  if (typeof given !== "object" || given === null) return refuse("definition", given, "an object");
  const { id, closingDay, prefix } = regime;
  if (!matches(/^[a-z][a-z\d]*(-[a-z\d]+)*$/, id) || ownIds.includes(id)) {
    refuse("id", id, `small letters with hyphens, and not ${ownIds.join(", ")}`);
  }
  if (closingDay !== "last" && !isClosingDay(closingDay)) {
    refuse("closing day", closingDay, 'a number from 1 to 28 or "last"');
  }
  if (!matches(/^[A-Z]{1,8}$/, prefix) || ownPrefixes.includes(prefix)) {
    refuse("prefix", prefix, `one to eight capital letters, and not ${ownPrefixes.join(", ")}`);
  }
  return Object.freeze({ id, closingDay, prefix });
}

const ownIds: readonly string[] = ["calendar", "reporting", "school"];
const ownPrefixes: readonly string[] = ["C", "P", "R", "S", "T"];

function matches(shape: RegExp, value: unknown): boolean {
  return typeof value === "string" && shape.test(value);
}

function isClosingDay(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 28;
}

function refuse(what: string, value: unknown, wanted: string): never {
  const found = preview(value);
  return fail("invalid-regime", `The ${what} of a regime is ${wanted}; found ${found}.`, { found });
}
