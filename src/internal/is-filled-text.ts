/**
 * Whether a value is text that says something.
 *
 * @internal
 */
export function isFilledText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
