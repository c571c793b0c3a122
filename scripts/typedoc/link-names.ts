/** The pages of public names, as paths from the root of the site. */
export type PagesOfNames = ReadonlyMap<string, string>;

/**
 * Links the public names that a guide writes as code to their pages. A name that could be a plain word, such as `sum` or `period`, may be a field or a code there, so it is linked only on the page of tasks,
 * which writes nothing but names. What stands in a link, a heading or a program stays as it is.
 */
export function linkNames(html: string, url: string, pages: PagesOfNames): string {
  const isOfNames = url.endsWith("/tasks.html");
  const up = "../".repeat(url.split("/").length - 1);
  return html.replace(parts, (whole, _tag, name?: string) => {
    if (name === undefined || !(isOfNames || hasCapitalInside.test(name))) return whole;
    const page = pages.get(name);
    return page === undefined ? whole : `<a href="${up}${page}">${whole}</a>`;
  });
}

const parts = /<(a|pre|h[1-6]|nav)\b[\s\S]*?<\/\1>|<code>([A-Za-z]\w*)<\/code>/g;
const hasCapitalInside = /^[a-z]+[A-Z]/;
