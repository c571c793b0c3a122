import { isObject } from "./is-object.js";

/**
 * Whether a value has fields by name, which lists have not.
 *
 * @internal
 */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}
