import { fillTemplate } from "./fill-template.js";
import type { FoundWords } from "./found-words.js";

/**
 * What {@link preview} shows of a value, in the words of a language: a text between the marks of that language, a value that is told by its kind by what the language
 * calls that kind, anything else as it is.
 *
 * @internal
 */
export function requoted(found: string, { quoted, foundKinds }: FoundWords): string {
  const [, whole, cut] = shownText.exec(found) ?? [];
  const text = whole ?? cut;
  if (text !== undefined) return fillTemplate(quoted, { text });
  return Object.hasOwn(foundKinds, found) ? foundKinds[found as keyof typeof foundKinds] : found;
}

/** A long text is cut before its closing mark. */
const shownText = /^"(?:((?:[^"\\]|\\.)*)"|(.*…))$/s;
