import { isObject } from "./is-object.js";

/**
 * The help for the first of these parts that a value has; nothing where it has none of them, as a text or a number.
 *
 * @internal
 */
export function helpByPart(found: unknown, helps: Readonly<Record<string, string>>): string {
  if (!isObject(found)) return "";
  return Object.entries(helps).find(([part]) => part in found)?.[1] ?? "";
}
