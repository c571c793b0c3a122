import { Comment, CommentTag, type DeclarationReflection, type ProjectReflection } from "typedoc";
import { categoryOf } from "./category-of.js";
import { linkTo } from "./link-to.js";

/** Puts the many names of the main door under heads, by the file that each is declared in, and links each to its guide. */
export function categoriseNames(project: ProjectReflection): void {
  const door = project.children?.find(({ name }) => name === "phongtrao");
  for (const name of door?.children ?? []) categorise(name, project);
}

function categorise(name: DeclarationReflection, project: ProjectReflection): void {
  const category = categoryOf(name, project);
  if (category === undefined) return;
  name.comment ??= new Comment();
  name.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category.title }]));
  const links = [`metrics/${name.name}`, category.guide].flatMap((page) => linkTo(page, project));
  const comment = name.signatures?.at(-1)?.comment ?? name.comment;
  for (const link of links) comment.blockTags.push(new CommentTag("@see", [link]));
}
