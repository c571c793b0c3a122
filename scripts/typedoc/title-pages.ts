import type { DocumentReflection } from "typedoc";
import { titleOf } from "./title-of.js";

/** Names pages by their titles, once their files are named by their paths. */
export function titlePages(pages: readonly DocumentReflection[]): void {
  for (const page of pages) page.name = titleOf(page);
}
