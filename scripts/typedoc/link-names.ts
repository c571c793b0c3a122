/** The pages of public names, as paths from the root of the site. */
export type PagesOfNames = ReadonlyMap<string, string>;

/**
 * Links the public names that a guide writes as code to their pages. A name that could be a plain word, such as `sum` or `period`, may be a field or a code there, so it is linked only where nothing but names
 * is written: on the page of tasks, and behind "Thrown by". What stands in a link, a heading or a program stays as it is.
 */
export function linkNames(html: string, url: string, pages: PagesOfNames): string {
  const up = "../".repeat(url.split("/").length - 1);
  const link = (text: string, isName: (word: string) => boolean) =>
    text.replace(parts, (whole, _tag, name?: string) => {
      const page = name !== undefined && isName(name) ? pages.get(name) : undefined;
      return page === undefined ? whole : `<a href="${up}${page}">${whole}</a>`;
    });
  if (url.endsWith("/tasks.html")) return link(html, () => true);
  const withThrowers = html.replace(throwers, (paragraph) => link(paragraph, () => true));
  return link(withThrowers, (word) => hasCapitalInside.test(word));
}

const parts = /<(a|pre|h[1-6]|nav)\b[\s\S]*?<\/\1>|<code>([A-Za-z]\w*)<\/code>/g;
const throwers = /<p><strong>Thrown by<\/strong>.*?<\/p>/gs;
const hasCapitalInside = /^[a-z]+[A-Z]/;
