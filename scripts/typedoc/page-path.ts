import { relative } from "node:path";
import type { DocumentReflection } from "typedoc";

/** Where the file of a page stands in the checkout: "docs/domain.md". */
export function pagePath(page: DocumentReflection): string {
  return relative(process.cwd(), page.project.files.getReflectionPath(page) ?? page.name);
}
