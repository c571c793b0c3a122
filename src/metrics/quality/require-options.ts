import { refuseBareGazetteer } from "../../geography/gazetteer.js";
import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import { type Names, requireNames } from "../../internal/require-names.js";

/**
 * Throws `invalid-question` unless there are options, and `unknown-option` where their names are misspelt.
 *
 * @internal
 */
export function requireOptions<Options>(options: Options, names: Names<Options>): void {
  if (typeof options === "object" && options !== null) {
    refuseBareGazetteer(options);
    requireNames(options, names);
    return;
  }
  const message = `Expected options, such as the period and the level; found ${preview(options)}.`;
  fail("invalid-question", message, { found: preview(options) });
}
