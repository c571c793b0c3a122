import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { ownValue } from "../../internal/own-value.js";

/**
 * The own property of a table of functions; a name that it does not have throws `unknown-word`.
 *
 * @internal
 */
export function own<Value>(table: Readonly<Record<string, Value>>, name: string): Value {
  return (
    ownValue(table, name) ??
    fail("unknown-word", `Records of this list have no ${preview(name)}.`, {
      found: preview(name),
      known: Object.keys(table),
    })
  );
}
