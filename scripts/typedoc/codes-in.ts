import type { DocumentReflection } from "typedoc";

/** The codes that a page has a heading for. */
export function codesIn({ content }: DocumentReflection): readonly string[] {
  const text = content.map((part) => part.text).join("");
  return [...text.matchAll(/^### ([a-z-]+)$/gm)].map(([, code = ""]) => code);
}
