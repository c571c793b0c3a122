import type { CommentDisplayPart, ProjectReflection } from "typedoc";
import { titleOf } from "./title-of.js";

/** A link to a page by the name of its file, or nothing where there is no such page. */
export function linkTo(name: string, { documents = [] }: ProjectReflection): readonly CommentDisplayPart[] {
  return documents
    .filter((page) => page.name === name)
    .map((target) => ({ kind: "inline-tag", tag: "@link", text: titleOf(target), target }));
}
