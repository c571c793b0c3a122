/**
 * Names what the page of a function has below its example in the list "On This Page", which TypeDoc leaves empty. Of
 * several signatures the first tells it all.
 */
export function outlineFunction(html: string): string {
  const found = parts.filter(({ mark }) => html.includes(mark));
  const links = found.map(({ anchor, title }) => `<a href="#${anchor}"><span>${title}</span></a>`).join("");
  const anchored = found.reduce(
    (page, { mark, anchor }) => page.replace(mark, mark.replace("<h4", `<h4 id="${anchor}"`)),
    html,
  );
  return anchored.replace(list, (whole) => whole + links);
}

/** The anchors are no names of fields, which have anchors too. */
const parts = [
  { mark: '<h4 class="tsd-parameters-title">', anchor: "what-it-takes", title: "Parameters" },
  { mark: '<h4 class="tsd-returns-title">', anchor: "what-it-gives", title: "Returns" },
];
const list = /<a href="#example"><span>Example<\/span><\/a>(?=<\/div><\/details>)/;
