import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";

/**
 * Throws `invalid-figure` unless it is a list.
 *
 * @internal
 */
export function requireList(list: unknown): void {
  if (!Array.isArray(list))
    fail("invalid-figure", `Expected a list of counts, not ${preview(list)}.`, { found: preview(list) });
}
