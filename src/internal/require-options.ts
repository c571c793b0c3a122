import { fail } from "./failure.js";
import { preview } from "./preview.js";

/**
 * The options, or the object of named arguments, if it is an object; anything else, `null` included, throws `invalid-options`. What the
 * options hold is for the function to look through.
 *
 * @internal
 */
export function requireOptions<Options>(options: Options): Options {
  if (typeof options === "object" && options !== null) return options;
  const found = preview(options);
  return fail("invalid-options", `Expected an object with options or named arguments; found ${found}.`, {
    found,
  });
}
