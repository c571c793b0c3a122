import type { CommentDisplayPart, ProjectReflection } from "typedoc";
import { titleOf } from "./title-of.js";

/** A link to a page by the name of its file, or nothing where there is no such page. */
export function linkTo(name: string, { documents = [] }: ProjectReflection): readonly CommentDisplayPart[] {
  return documents
    .filter((page) => page.name === name)
    .map((target) => ({ kind: "inline-tag", tag: "@link", text: textOf(name, titleOf(target)), target }));
}

/** The page of a metric has the name of its function. */
function textOf(name: string, title: string): string {
  return name.startsWith("metrics/") ? `${title} in the book of metrics` : title;
}
