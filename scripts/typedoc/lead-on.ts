import type { CommentDisplayPart, DocumentReflection, ProjectReflection } from "typedoc";
import { linkTo } from "./link-to.js";
import { pageGroupOf } from "./page-groups.js";
import { pagePath } from "./page-path.js";

/** What the pages of a book lead back to: the book, and the guides about it. */
const books = {
  "metrics/": ["metrics", "cubes", "own-metrics"],
  "rules/": ["rules", "checking", "own-rules"],
};
/** Ends each page with where to read on: the next guide, since guides are read in order, or the book that the page is of. */
export function leadOn(project: ProjectReflection): void {
  const pages = project.documents ?? [];
  pages.forEach((page, at) => {
    const links = namesAfter(page, pages[at + 1]).flatMap((name) => linkTo(name, project));
    if (links.length > 0) page.content.push(text("\n\n**Read on**: "), ...separated(links));
  });
}

function namesAfter(page: DocumentReflection, next: DocumentReflection | undefined): readonly string[] {
  const [, guides = []] = Object.entries(books).find(([folder]) => page.name.startsWith(folder)) ?? [];
  return pageGroupOf(pagePath(page)).kind === "Guide" && next !== undefined ? [next.name] : guides;
}

function separated(links: readonly CommentDisplayPart[]): readonly CommentDisplayPart[] {
  return links.flatMap((link, at) => (at === 0 ? [link] : [text(" · "), link]));
}

function text(words: string): CommentDisplayPart {
  return { kind: "text", text: words };
}
