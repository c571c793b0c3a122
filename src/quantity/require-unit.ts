import { fail, type Path } from "../internal/failure.js";
import { preview } from "../internal/preview.js";

/**
 * Throws `unit-mismatch` unless both units are the same.
 *
 * @internal
 */
export function requireUnit(found: string, expected: string, path: Path = []): void {
  if (found === expected) return;
  const message = `${preview(found)} and ${preview(expected)} are different units; count both in one unit first, or list them side by side.`;
  fail("unit-mismatch", message, { found, expected }, path);
}
