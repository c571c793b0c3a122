import { relative } from "node:path";
import type { DocumentReflection } from "typedoc";
import { pageGroups } from "./page-groups.js";

/**
 * Puts a page into its part of the navigation, and its file where its path says. This stands here and not in front
 * matter, which a forge would show above the text.
 */
export function groupPage(page: DocumentReflection): void {
  const path = relative(process.cwd(), page.project.files.getReflectionPath(page) ?? page.name);
  const group = pageGroups.find(({ holds }) => holds(path));
  if (group === undefined) throw new Error(`Put ${path} into a group of scripts/typedoc/page-groups.ts.`);
  page.name = path.replace(/^docs\//, "").replace(/(\/README)?\.md$/, "");
  page.frontmatter["group"] = group.title;
}
