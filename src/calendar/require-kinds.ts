import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";

/** Lists that have been looked through: they are passed again and again, for thousands of periods. */
const known = /* @__PURE__ */ new WeakSet();

/**
 * The list itself, if it is one of kinds of period; anything else throws `invalid-period-kinds`.
 *
 * @internal
 */
export function requireKinds(kinds: readonly PeriodKind[]): readonly PeriodKind[] {
  if (kinds === periodKinds || known.has(kinds)) return kinds;
  if (!isListOfKinds(kinds)) return refuse(kinds);
  known.add(kinds);
  return kinds;
}

/**
 * Whether a value is a list of kinds of period.
 *
 * @internal
 */
export function isListOfKinds(value: unknown): value is readonly PeriodKind[] {
  return Array.isArray(value) && value.every(isPeriodKind);
}

type Fields = Readonly<Record<string, unknown>>;

function isPeriodKind(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, regime, containing, of, parse, next, previous, yearBefore } = value as Fields;
  const isNamed = typeof id === "string" && (regime === undefined || typeof regime === "string");
  const isUsable = [of, parse, next, previous].every((part) => typeof part === "function");
  const mayLack = containing === null || typeof containing === "function";
  return isNamed && isUsable && mayLack && (yearBefore === undefined || typeof yearBefore === "function");
}

function refuse(given: unknown): never {
  const found = preview(given);
  const message = `${found} is not a list of kinds of period; pass periodKinds, or [...periodKinds, mine].`;
  return fail("invalid-period-kinds", message, { found });
}
