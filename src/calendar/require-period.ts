import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Period } from "./period.js";
import { isPlainDate } from "./plain-date.js";

/**
 * The value, if it has the form of a period: a kind, an id, and two days in order. Anything else throws `invalid-
 * period`. Whether the kind knows such a period is not asked.
 *
 * @internal
 */
export function requirePeriod(value: unknown): Period {
  return isPeriod(value) ? value : refuse(value);
}

function isPeriod(value: unknown): value is Period {
  if (typeof value !== "object" || value === null) return false;
  const { kind, id, firstDay, lastDay, visionYear } = value as Record<keyof Period, unknown>;
  const hasName = typeof kind === "string" && typeof id === "string";
  const hasVision = visionYear === undefined || typeof visionYear === "number";
  return hasName && hasVision && isPlainDate(firstDay) && isPlainDate(lastDay) && firstDay <= lastDay;
}

function refuse(value: unknown): never {
  const found = preview(value);
  const message = `${found} is not a period; a period has a kind, an id, a first and a last day. Ids are text, such as "2022-Q3"; parsePeriod reads them.`;
  return fail("invalid-period", message, { found });
}
