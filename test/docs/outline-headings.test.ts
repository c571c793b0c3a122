import { expect, it } from "vitest";
import { outlineHeadings } from "../../scripts/typedoc/outline-headings.js";

const pageOf = (entry: string) =>
  `<h1 id="-growth" class="a"><span><code>modelGrowth</code>:</span> growth &amp; more<a href="#-growth"><svg></svg></a></h1>
<h2 id="unknown-unit">unknown-unit</h2>
<details open class="tsd-accordion tsd-page-navigation"><summary>On This Page</summary>
<a href="#-growth"><span>${entry}</span></a><a href="#unknown-unit"><span>unknown-<wbr/>unit</span></a></details>
<a href="#-growth"><span>elsewhere</span></a>`;

it("tells the code of headings in the list of a page, and leaves alone what is whole", () => {
  expect(outlineHeadings(pageOf(": growth &amp; more"))).toBe(pageOf("modelGrowth: growth &amp; more"));
});

it("leaves a page without a list as it is", () => {
  expect(outlineHeadings('<h1 id="a"><code>a</code></h1>')).toBe('<h1 id="a"><code>a</code></h1>');
});
