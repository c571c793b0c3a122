import { Comment, type DeclarationReflection, type DocumentReflection, ReflectionKind } from "typedoc";
import { categoryOf } from "./category-of.js";
import { pageGroupOf } from "./page-groups.js";
import { pagePath } from "./page-path.js";
import { sentencesOf } from "./sentences-of.js";
import type { RowNotes } from "./site-index.js";

/** What a reader of the hits is told of a name or a page beside what it is called. */
export function notesOn(found: DeclarationReflection | DocumentReflection): RowNotes {
  return found.isDocument() ? onPage(found) : onName(found);
}

function onPage(page: DocumentReflection): RowNotes {
  const path = pagePath(page);
  const { kind, title } = pageGroupOf(path);
  if (path.endsWith("/README.md")) return { kind: "Book" };
  return title === `${kind}s` ? { kind } : { kind, where: title };
}

function onName(name: DeclarationReflection): RowNotes {
  const kind = ReflectionKind.singularString(name.kind);
  const where = placeOf(name);
  const line = summaryOf(name);
  return { kind, ...(where === undefined ? {} : { where }), ...(line === undefined ? {} : { line }) };
}

/** The door that it is imported from, or its head where that is the main one. */
function placeOf(name: DeclarationReflection): string | undefined {
  const { parent } = name;
  if (parent === undefined || parent.isProject()) return undefined;
  if (parent.kind !== ReflectionKind.Module) return parent.isDeclaration() ? placeOf(parent) : undefined;
  return parent.name === "phongtrao" ? categoryOf(name, name.project)?.title : parent.name;
}

function summaryOf({ comment, signatures = [] }: DeclarationReflection): string | undefined {
  const [text] = [comment, ...signatures.map((signature) => signature.comment)]
    .map((one) => (one === undefined ? "" : Comment.combineDisplayParts(one.summary)))
    .filter((summary) => summary !== "");
  return text === undefined ? undefined : sentencesOf(withoutSigns(text.split(list)[0] ?? ""))[0];
}

/** An item of a list begins, or another paragraph. */
const list = /\n\s*(?:\n|[-*] )/;

/** As it is read: "See {@link foo | the `foo` of it}" is "See the foo of it". */
function withoutSigns(text: string): string {
  return text
    .replace(/\{@\w+ (?:[^|}]*\|)?\s*([^}]*?)\s*\}/g, "$1")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll("`", "")
    .replace(/\*\*?([^*]+)\*\*?/g, "$1");
}
