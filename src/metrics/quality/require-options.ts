import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";

/**
 * Throws `invalid-question` unless there are options.
 *
 * @internal
 */
export function requireOptions(options: unknown): void {
  if (typeof options === "object" && options !== null) return;
  const message = `Expected options, such as the period and the level; found ${preview(options)}.`;
  fail("invalid-question", message, { found: preview(options) });
}
