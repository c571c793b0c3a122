import type { LinkedPage } from "./link.js";

/** The links of a page of HTML, and its ids. */
export function htmlPage(from: string, text: string): LinkedPage {
  const links = [...text.matchAll(/<([a-z]+)\b[^>]*?\s(href|src)="([^"]*)"/g)].map(
    ([, tag = "", , to = ""]) => ({ from, to: plain(to), isLoaded: tag !== "a" }),
  );
  const ids = [...text.matchAll(/\s(?:id|name)="([^"]+)"/g)].map(([, id = ""]) => plain(id));
  return { links, ids: new Set(ids) };
}

function plain(value: string): string {
  return value
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
