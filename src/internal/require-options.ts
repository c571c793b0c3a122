import { fail } from "./failure.js";
import { preview } from "./preview.js";
import { type Names, requireNames } from "./require-names.js";

/**
 * The options, or the object of named arguments, of a function that knows these names, or judges the names itself (`null`). Anything but an object
 * throws `invalid-options`, misspelt names `unknown-option`. What the options hold is for the function to look through. Where some cannot be left
 * out, the message shows an example of them.
 *
 * @internal
 */
export function requireOptions<Options>(
  options: Options,
  names: Names<Options> | null,
  example?: string,
): Options {
  if (typeof options === "object" && options !== null) {
    if (names !== null) requireNames<object>(options, names, example);
    return options;
  }
  const found = preview(options);
  const such = example === undefined ? "" : `, such as ${example}`;
  const message = `Expected an object with options or named arguments${such}; found ${found}.`;
  return fail("invalid-options", message, { found });
}
