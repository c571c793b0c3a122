import { fail } from "./failure.js";
import { preview } from "./preview.js";

/**
 * The options, or the object of named arguments, if it is an object; anything else, `null` included, throws `invalid-options`. What the
 * options hold is for the function to look through. Where some cannot be left out, the message shows an example of them.
 *
 * @internal
 */
export function requireOptions<Options>(options: Options, example?: string): Options {
  if (typeof options === "object" && options !== null) return options;
  const found = preview(options);
  const such = example === undefined ? "" : `, such as ${example}`;
  const message = `Expected an object with options or named arguments${such}; found ${found}.`;
  return fail("invalid-options", message, { found });
}
