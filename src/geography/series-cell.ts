import type { Period } from "../calendar/period.js";
import { compareText } from "../internal/compare-text.js";
import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";

/**
 * The cell of a table that figures of several units stand in: the further keys and the period, as a text that is the same for the same ones.
 *
 * @internal
 */
export function cellOf(keys: Readonly<Record<string, unknown>>, period: Period | string): string {
  return `${keyText(keys)} ${typeof period === "string" ? period : period.id}`;
}

/**
 * Further keys as a text, in whatever order they were written.
 *
 * @internal
 */
export function keyText(keys: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(keys)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key, typeof value, String(value)] as const)
    .sort(([a], [b]) => compareText(a, b));
  return JSON.stringify(entries);
}

const ownKeys: readonly string[] = [
  "unit",
  "units",
  "period",
  "value",
  "reported",
  "missing",
  "from",
  "events",
  "reason",
];

/**
 * The keys of a point that are not restate's own; one that is not a plain value throws `invalid-series`.
 *
 * @internal
 */
export function furtherKeys(point: object): Readonly<Record<string, unknown>> {
  const entries = Object.entries(point).filter(([key]) => !ownKeys.includes(key));
  for (const [key, value] of entries) if (!isPlain(value)) refuseKey(key, value);
  return Object.fromEntries(entries);
}

function isPlain(value: unknown): boolean {
  return value == null || ["string", "number", "boolean"].includes(typeof value);
}

/**
 * @internal
 */
export function refuseKey(key: string, value: unknown): never {
  const message = `${preview(value)} cannot be the ${key} of a point; keys are text, numbers, booleans or null, and units are codes.`;
  return fail("invalid-series", message, { key, found: preview(value) }, [key]);
}
