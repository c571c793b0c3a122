import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import { printing } from "../internal/printing.js";
import type { CodeWords } from "./code-words.js";

/**
 * What a language calls a word of a code list; the word itself where the language does not know it.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param list - The name of the code list, such as `audiences` or `ledgerKinds`; see {@link codes} and {@link fixedCodes}.
 * @param code - The word, one of your own included.
 * @param words - The words of a language: a locale, such as `vi`, or its `codeWords` alone.
 *
 * @example
 * ```ts
 * import { codeLabel } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * codeLabel("audiences", "prestigious-persons", vi); // "người có uy tín"
 * codeLabel("topics", "flood-safety", vi); // "flood-safety"
 * ```
 */
export function codeLabel(list: keyof CodeWords["codes"], code: string, words: CodeWords): string {
  return printing(words, () => {
    const labels: Readonly<Record<string, string>> = Object.hasOwn(words.codes, list)
      ? words.codes[list]
      : refuseList(list, Object.keys(words.codes));
    return (Object.hasOwn(labels, code) ? labels[code] : undefined) ?? code;
  });
}

function refuseList(list: unknown, known: readonly string[]): never {
  const found = preview(list);
  const message = `There is no list of codes ${found}; there are ${known.join(", ")}.`;
  return fail("unprintable", message, { found, known });
}
