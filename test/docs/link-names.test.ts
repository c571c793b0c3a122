import { expect, it } from "vitest";
import { linkNames } from "../../scripts/typedoc/link-names.js";

const pages = new Map([
  ["formatFigure", "functions/phongtrao.formatFigure.html"],
  ["sum", "functions/phongtrao.sum.html"],
]);
const guide = (html: string) => linkNames(html, "documents/units.html", pages);
const figure = '<a href="../functions/phongtrao.formatFigure.html"><code>formatFigure</code></a>';

it("a public name in a guide leads to its page", () => {
  expect(guide("<p>by <code>formatFigure</code>, twice <code>formatFigure</code></p>")).toBe(
    `<p>by ${figure}, twice ${figure}</p>`,
  );
  expect(linkNames("<code>formatFigure</code>", "index.html", pages)).toBe(
    '<a href="functions/phongtrao.formatFigure.html"><code>formatFigure</code></a>',
  );
});

it("a plain word does so on the page of tasks alone, which has names only", () => {
  expect(guide("<code>sum</code>")).toBe("<code>sum</code>");
  expect(linkNames("<code>sum</code>", "documents/tasks.html", pages)).toBe(
    '<a href="../functions/phongtrao.sum.html"><code>sum</code></a>',
  );
});

it("and behind “Thrown by”", () => {
  const sum = '<a href="../functions/phongtrao.sum.html"><code>sum</code></a>';
  expect(guide("<p><strong>Thrown by</strong>: <code>sum</code></p><p><code>sum</code></p>")).toBe(
    `<p><strong>Thrown by</strong>: ${sum}</p><p><code>sum</code></p>`,
  );
});

it("links, headings, programs and what is not a name stay as they are", () => {
  for (const html of [
    '<a href="x.html">see <code>formatFigure</code></a>',
    '<h3 id="f"><code>formatFigure</code></h3>',
    "<pre><code>formatFigure</code></pre>",
    "<nav><code>formatFigure</code></nav>",
    "<code>formatFigures</code>",
    "<code>formatFigure(total)</code>",
  ])
    expect(guide(html)).toBe(html);
});
