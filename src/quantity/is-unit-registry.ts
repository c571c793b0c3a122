import { isObject } from "../internal/is-object.js";
import { isTable } from "../internal/is-table.js";

/**
 * Whether a value holds units by their ids. What each says of itself is looked at where it is defined, and where it is asked for.
 *
 * @internal
 */
export function isUnitRegistry(value: unknown): boolean {
  return (
    isTable(value) && Object.values(value).every((unit) => isObject(unit) && typeof unit["id"] === "string")
  );
}
