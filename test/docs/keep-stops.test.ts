import { expect, it } from "vitest";
import { keepStops } from "../../scripts/typedoc/keep-stops.js";

it("what follows a word of code stays with it", () => {
  expect(keepStops("<p>see <code>missing</code>, and (<code>negative-base</code>).</p>")).toBe(
    '<p>see <span class="kept"><code>missing</code>,</span> and (<span class="kept"><code>negative-base</code>).</span></p>',
  );
  expect(keepStops('<a href="x.html"><code>add</code></a>.')).toBe(
    '<span class="kept"><a href="x.html"><code>add</code></a>.</span>',
  );
});

it("long words, words that nothing follows, and programs stay as they are", () => {
  for (const html of [
    `<code>${"x".repeat(33)}</code>.`,
    "<code>a, b</code>.",
    "<code>add</code> two",
    '<pre><code class="ts"><code>x</code>.</code></pre>',
  ])
    expect(keepStops(html)).toBe(html);
});
