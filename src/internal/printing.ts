import { fail } from "./failure.js";

/**
 * What a call prints. A locale has hundreds of words, and looking through them each time would cost more than printing: what is missing
 * in them, or in the value, shows when it is read, and then throws `unprintable`.
 *
 * @internal
 */
export function printing<Printed>(print: () => Printed): Printed {
  try {
    return print();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    const found = error.message;
    return fail("unprintable", `This cannot be printed: ${found}.`, { found });
  }
}
