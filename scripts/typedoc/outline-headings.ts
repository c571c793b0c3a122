/** Tells in the list "On This Page" each heading whole: TypeDoc leaves out what is code. */
export function outlineHeadings(html: string): string {
  const headings = new Map(
    [...html.matchAll(heading)].map(([, , anchor = "", inside = ""]) => [anchor, textOf(inside)]),
  );
  return html.replace(list, (whole) =>
    whole.replace(entry, (link, start: string, anchor: string, text: string) => {
      const told = headings.get(anchor);
      return told === undefined || told === textOf(text) ? link : `${start}${told}</span></a>`;
    }),
  );
}

const heading = /<h([1-6]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/gs;
const list = /<details open class="tsd-accordion tsd-page-navigation">.*?<\/details>/s;
const entry = /(<a href="#([^"]*)"><span>)(.*?)<\/span><\/a>/g;

/** As HTML without tags: what is written as `&lt;` stays so. */
function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, "").trim();
}
