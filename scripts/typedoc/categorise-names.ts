import { Comment, CommentTag, type ProjectReflection } from "typedoc";
import { nameCategories } from "./name-categories.js";

/** Puts the many names of the main door under heads, by the folder that each is declared in. */
export function categoriseNames(project: ProjectReflection): void {
  const door = project.children?.find(({ name }) => name === "phongtrao");
  for (const name of door?.children ?? []) {
    const file = project.getSymbolIdFromReflection(name)?.fileName ?? "";
    const [, path = ""] = file.split("/src/");
    const [, category = ""] = nameCategories.find(([beginning]) => path.startsWith(beginning)) ?? [];
    name.comment ??= new Comment();
    name.comment.blockTags.push(new CommentTag("@category", [{ kind: "text", text: category }]));
  }
}
