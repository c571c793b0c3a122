import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";

/**
 * Throws `invalid-aggregate` for what lacks `zero` or one of the three functions.
 *
 * @internal
 */
export function requireAggregate(aggregate: unknown): void {
  if (typeof aggregate !== "object" || aggregate === null) return refuse(aggregate, "an object");
  const parts = aggregate as Readonly<Record<string, unknown>>;
  for (const name of ["add", "merge", "value"])
    if (typeof parts[name] !== "function") refuse(parts[name], `a function ${name}`);
  if (parts["zero"] === undefined) refuse(undefined, "a state zero");
}

function refuse(found: unknown, expected: string): never {
  const message = `An aggregate needs ${expected}; found ${preview(found)}.`;
  return fail("invalid-aggregate", message, { found: preview(found), expected });
}
