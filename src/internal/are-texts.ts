import { isText } from "./is-text.js";

/**
 * Whether a value is a list of texts.
 *
 * @internal
 */
export function areTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}
