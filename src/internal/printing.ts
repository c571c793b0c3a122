import { fail } from "./failure.js";
import { preview } from "./preview.js";

/**
 * What a call prints in the words of a language. A locale has hundreds of words, and looking through them each time would cost more than printing: what is missing in
 * them, or in the value, shows when it is read, and then throws `unprintable`; so do words that are no object, such as the name of a language.
 *
 * @internal
 */
export function printing<Printed>(words: object, print: () => Printed): Printed {
  if (typeof (words as unknown) !== "object" || (words as unknown) === null) return refuseWords(words);
  try {
    return print();
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    const found = error.message;
    const message = `This cannot be printed: the value is not what phongtrao makes, or the words lack what it needs; a whole locale, such as \`vi\` from phongtrao/locale/vi, has them all (${found}).`;
    return fail("unprintable", message, { found });
  }
}

function refuseWords(words: unknown): never {
  const found = preview(words);
  const message = `The words to print in are a locale, such as \`vi\` from phongtrao/locale/vi; found ${found}.`;
  return fail("unprintable", message, { found });
}
