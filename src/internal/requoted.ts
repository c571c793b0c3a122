import { fillTemplate } from "./fill-template.js";

/**
 * What {@link preview} shows of a value, in the words of a language: a text between the marks of that language, anything else as it is.
 *
 * @internal
 */
export function requoted(found: string, quoted: string): string {
  const [, whole, cut] = shownText.exec(found) ?? [];
  const text = whole ?? cut;
  return text === undefined ? found : fillTemplate(quoted, { text });
}

/** A long text is cut before its closing mark. */
const shownText = /^"(?:((?:[^"\\]|\\.)*)"|(.*…))$/s;
