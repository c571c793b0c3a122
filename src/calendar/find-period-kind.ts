import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { PeriodKind } from "./period-kind.js";
import { requireKinds } from "./require-kinds.js";

/**
 * The kind with an id; an id that is not in the list throws `unknown-period-kind`.
 *
 * @internal
 */
export function findPeriodKind(id: unknown, kinds: readonly PeriodKind[]): PeriodKind {
  return requireKinds(kinds).find((kind) => kind.id === id) ?? refuse(id, kinds);
}

function refuse(id: unknown, kinds: readonly PeriodKind[]): never {
  const found = preview(id);
  const known = kinds.map((kind) => kind.id);
  const hint = isPeriodId(id, kinds)
    ? `It is the id of a period: parsePeriod(${found}) reads it.`
    : "Pass kinds of your own: [...periodKinds, mine].";
  const message = `${found} is not a kind of period; known are ${known.join(", ")}. ${hint}`;
  return fail("unknown-period-kind", message, { found, known });
}

function isPeriodId(id: unknown, kinds: readonly PeriodKind[]): boolean {
  return typeof id === "string" && kinds.some((kind) => kind.parse(id) !== null);
}
