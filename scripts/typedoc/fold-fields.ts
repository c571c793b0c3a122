import { Comment, type DeclarationReflection, type DocumentReflection, type IndexEvent } from "typedoc";
import { pairTerm, searchWords } from "./search-words.js";

/** Replaces what TypeDoc would put into its index, which loses the Vietnamese letters at the ends of words. */
export function foldFields({ searchResults, searchFields }: IndexEvent): void {
  searchResults.forEach((result, at) => {
    searchFields[at] = {
      name: termsOf(`${result.name} ${result.name.replace(/(?<=[a-z])(?=[A-Z])/g, " ")}`),
      comment: result.isDeclaration() ? termsOf(commentOf(result)) : "",
      document: result.isDocument() ? termsOf(pageText(result)) : "",
    };
  });
}

function termsOf(text: string): string {
  const words = searchWords(text);
  return words
    .flatMap((word, at) => {
      const before = words[at - 1];
      const isVietnamese = (word.marked ?? before?.marked) !== undefined;
      return [
        word.plain,
        ...(word.marked === undefined ? [] : [word.marked]),
        ...(before !== undefined && isVietnamese ? [pairTerm(before, word)] : []),
      ];
    })
    .join(" ");
}

function commentOf({ comment, signatures = [] }: DeclarationReflection): string {
  return [comment, ...signatures.map((signature) => signature.comment)]
    .flatMap((one) =>
      one === undefined ? [] : [one.summary, ...one.blockTags.map(({ content }) => content)],
    )
    .map((parts) => Comment.combineDisplayParts(parts))
    .join("\n");
}

function pageText({ content }: DocumentReflection): string {
  return content.map(({ text }) => text).join("");
}
