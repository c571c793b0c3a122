import { expect, it } from "vitest";
import { deadLinks } from "../../scripts/links/dead-links.js";
import { htmlPage } from "../../scripts/links/html-page.js";
import { markdownPage } from "../../scripts/links/markdown-page.js";

const guide = `# Xã và phường

See [the end](#the-end), [twice](#the-end-1), [units](units.md#all-units "all"), [none](#no-end), ![a picture](p.svg),
[gone](gone.md), [other](units.md#gone), [plain](http://example.org), [well](https://example.org/a), [up](../../x.md)
and \`[code](nowhere.md)\`.

\`\`\`md
[in a fence](nowhere.md)
\`\`\`

## The end
## \`The\` end
[by reference]: missing.md
`;

it("names each link of a Markdown page that leads nowhere", () => {
  const pages = new Map([
    ["docs/guide.md", markdownPage("docs/guide.md", guide)],
    ["docs/units.md", markdownPage("docs/units.md", "# All units\n")],
  ]);
  const files = new Set([...pages.keys(), "docs/p.svg"]);
  expect(deadLinks({ pages, exists: (path) => files.has(path) })).toStrictEqual([
    "docs/guide.md: #no-end has no such heading",
    "docs/guide.md: gone.md does not exist",
    "docs/guide.md: units.md#gone has no such heading",
    "docs/guide.md: http://example.org is no https address",
    "docs/guide.md: ../../x.md leads out of the checkout",
    "docs/guide.md: missing.md does not exist",
  ]);
});

it("gives headings the ids that forges give them", () => {
  const { ids } = markdownPage("a.md", guide);
  expect([...ids]).toStrictEqual(["xã-và-phường", "the-end", "the-end-1"]);
});

it("names each link of a page of the site that leads nowhere or to the network", () => {
  const text = `<link rel="stylesheet" href="https://fonts.example/a.css"><script src="gone.js"></script>
    <a href="b.html#x&amp;y">b</a><a href="b.html#z">b</a><a href="//example.org">c</a><h2 id="here">h</h2><a href="#here">d</a>`;
  const pages = new Map([
    ["a.html", htmlPage("a.html", text)],
    ["b.html", htmlPage("b.html", '<h2 id="x&amp;y">b</h2>')],
  ]);
  expect(deadLinks({ pages, exists: (path) => pages.has(path) })).toStrictEqual([
    "a.html: https://fonts.example/a.css is fetched from the network",
    "a.html: gone.js does not exist",
    "a.html: b.html#z has no such heading",
    "a.html: //example.org is no https address",
  ]);
});
