import {
  Comment,
  type CommentTag,
  type DeclarationReflection,
  type DocumentReflection,
  type IndexEvent,
  ReflectionKind,
} from "typedoc";
import { askedAs } from "./asked-as.js";
import { pagePath } from "./page-path.js";
import { termsOf } from "./terms-of.js";

/** Between a name, 10, and a text, 1. */
const weightOfHeadings = 5;
/** What readers call a page is a name of it. */
const weightOfAskedAs = 10;

/** Replaces what TypeDoc would put into its index, which loses the Vietnamese letters at the ends of words. */
export function foldFields({ searchResults, searchFields, searchFieldWeights }: IndexEvent): void {
  searchFieldWeights["headings"] = weightOfHeadings;
  searchFieldWeights["askedAs"] = weightOfAskedAs;
  searchResults.forEach((result, at) => {
    searchFields[at] = {
      name: termsOf(namesOf(result).join(" ")),
      comment: result.isDeclaration() ? termsOf(commentOf(result)) : "",
      document: result.isDocument() ? termsOf(pageText(result)) : "",
      headings: result.isDocument() ? termsOf(headingsOf(pageText(result))) : "",
      askedAs: termsOf(askedWordsOf(result)),
    };
  });
}

/** What it is called, with the words that its name is made of: "participationRate", "participation rate". */
function namesOf(result: DeclarationReflection | DocumentReflection): readonly string[] {
  const file = result.isDocument() ? (result.project.files.getReflectionPath(result) ?? "") : "";
  const page = /([^/]+)\.md$/.exec(file)?.[1] ?? "";
  return [result.name, result.name.replace(/(?<=[a-z])(?=[A-Z])/g, " "), page === "README" ? "" : page];
}

/** A field may have the name of a page, such as `periods`, and is not what is asked for. */
function askedWordsOf(result: DeclarationReflection | DocumentReflection): string {
  if (result.kind === ReflectionKind.Property) return "";
  return askedAs.get(result.isDocument() ? fileOf(result) : result.name) ?? "";
}

/** The example of a constant shows what takes it, which would be found at every list and every part of a locale. */
function commentOf({ kind, comment, signatures = [] }: DeclarationReflection): string {
  const isLeftOut = ({ tag }: CommentTag) => kind === ReflectionKind.Variable && tag === "@example";
  return [comment, ...signatures.map((signature) => signature.comment)]
    .flatMap((one) =>
      one === undefined
        ? []
        : [one.summary, ...one.blockTags.filter((tag) => !isLeftOut(tag)).map(({ content }) => content)],
    )
    .map((parts) => Comment.combineDisplayParts(parts))
    .join("\n");
}

function headingsOf(text: string): string {
  return (text.match(/^##+ .+$/gm) ?? []).join("\n");
}

/** "metrics/modelGrowth" of `docs/metrics/modelGrowth.md`. */
function fileOf(page: DocumentReflection): string {
  return pagePath(page)
    .replace(/^docs\//, "")
    .replace(/\.md$/, "");
}

function pageText({ content }: DocumentReflection): string {
  return content
    .map(({ text }) => text)
    .join("")
    .replace(/<!--.*?-->|^\*\*Thrown by\*\*[^\n]*/gms, "");
}
