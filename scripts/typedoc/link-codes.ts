/** Where the codes of errors are told of: a page from the root of the site, with the anchor of each code. */
export interface PageOfCodes {
  readonly url: string;
  readonly codes: ReadonlySet<string>;
}

/** Links the codes of errors that a page writes as code to where they are told of. What stands in a link, a heading or a program stays as it is. */
export function linkCodes(html: string, url: string, page: PageOfCodes): string {
  if (url === page.url || hasOtherCodes.test(url)) return html;
  const up = "../".repeat(url.split("/").length - 1);
  return html.replace(parts, (whole, _tag, code?: string) =>
    code !== undefined && page.codes.has(code) ? `<a href="${up}${page.url}#${code}">${whole}</a>` : whole,
  );
}

const parts = /<(a|pre|h[1-6]|nav)\b[\s\S]*?<\/\1>|<code>([a-z-]+)<\/code>/g;

/** Problems of input and messages of rules are no errors, and some are called alike: `invalid-date`, `unknown-unit`. */
const hasOtherCodes =
  /^(?:types|interfaces|variables)\/\S*problem|^documents\/(?:reference_problems|rules)\.html$/i;
