import type { DocumentReflection } from "typedoc";
import { pageGroupOf } from "./page-groups.js";
import { pagePath } from "./page-path.js";

/**
 * Puts a page into its part of the navigation, and its file where its path says. This stands here and not in front
 * matter, which a forge would show above the text.
 */
export function groupPage(page: DocumentReflection): void {
  const path = pagePath(page);
  page.frontmatter["group"] = pageGroupOf(path).title;
  page.name = path.replace(/^docs\//, "").replace(/(\/README)?\.md$/, "");
}
