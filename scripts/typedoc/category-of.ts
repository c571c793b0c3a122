import type { DeclarationReflection, ProjectReflection } from "typedoc";
import { type NameCategory, nameCategories } from "./name-categories.js";

/** The head of the main door that a name belongs under, by the file that it is declared in. */
export function categoryOf(
  name: DeclarationReflection,
  project: ProjectReflection,
): NameCategory | undefined {
  const [, path = ""] = (project.getSymbolIdFromReflection(name)?.fileName ?? "").split("/src/");
  return nameCategories.find(({ files }) => files.some((beginning) => path.startsWith(beginning)));
}
