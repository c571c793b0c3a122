import type { ProjectReflection } from "typedoc";
import { linkTo } from "./link-to.js";

const books = {
  "metrics/": ["metrics", "cubes", "own-metrics"],
  "rules/": ["rules", "checking", "own-rules"],
};

/** Ends each page of a book with links to the book and to the guides about it. */
export function leadBack(project: ProjectReflection): void {
  for (const page of project.documents ?? []) {
    const [, guides = []] = Object.entries(books).find(([folder]) => page.name.startsWith(folder)) ?? [];
    const links = guides.flatMap((guide) => linkTo(guide, project));
    if (links.length > 0) page.content.push({ kind: "text", text: "\n\n**Read on**: " }, ...separated(links));
  }
}

function separated<T>(
  parts: readonly T[],
): readonly (T | { readonly kind: "text"; readonly text: string })[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [{ kind: "text" as const, text: " · " }, part]));
}
