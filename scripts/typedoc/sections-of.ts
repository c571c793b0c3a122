import { sentencesOf } from "./sentences-of.js";
import type { Section } from "./site-index.js";

/**
 * What a rendered page says, as its reader sees it, below each of its headings. It is read from HTML, since that has
 * the anchors; programs are left out.
 */
export function sectionsOf(html: string): readonly Section[] {
  const [, body = ""] = html.split('<div class="tsd-panel tsd-typography">');
  const [text = ""] = body.replace(unread, "").split('<div class="col-sidebar">');
  return text
    .split(/(?=<h[1-6] id=")/)
    .filter((part) => part.startsWith("<h"))
    .map((part, at) => {
      const [, anchor = "", heading = "", below = ""] =
        /^<h\d id="([^"]*)"[^>]*>(.*?)<\/h\d>(.*)$/s.exec(part) ?? [];
      return { anchor: at === 0 ? "" : plain(anchor), heading: plain(heading), lines: linesOf(below) };
    });
}

/** The head of a table says nothing by itself, and what throws an error tells of it on its own page. */
const unread = /<(pre|svg|button|thead)\b.*?<\/\1>|<p><strong>Thrown by<\/strong>.*?<\/p>/gs;
const blockTags = /<\/?(?:p|li|ul|ol|tr|table|tbody|blockquote|div|hr)\b[^>]*>/;

function linesOf(html: string): readonly string[] {
  return html
    .split(blockTags)
    .flatMap((block) => (block.includes("</td>") ? [rowOf(block)] : sentencesOf(plain(block))))
    .filter((line) => /[\p{L}\p{N}]/u.test(line));
}

function rowOf(html: string): string {
  return html
    .split("</td>")
    .map((cell) => plain(cell).replace(/\s+/g, " ").trim())
    .filter((cell) => cell !== "")
    .join(" · ");
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
