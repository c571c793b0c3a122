/**
 * Whether a value is text.
 *
 * @internal
 */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}
