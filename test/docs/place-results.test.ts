import { expect, it } from "vitest";
import { placeResults } from "../../scripts/typedoc/place-results.js";

/** As TypeDoc writes it: breaks between the lines, and a blank at the end. */
const program = (...lines: readonly string[]) =>
  `<p>x</p><pre><code class="ts">${lines.join("<br/>")}\n</code></pre>`;
const code = (letters: number) => `<span class="hl-1">${"x".repeat(letters)}</span>`;
const comment = '<span class="hl-9">// &quot;12&quot;</span>';

it("marks each result, with the end of its line", () => {
  expect(placeResults(program(`${code(1)} ${comment}`, code(2), `${code(3)}${comment}`))).toBe(
    `<p>x</p><pre><code class="ts">${code(1)} <span class="result">${comment}<br/></span>${code(2)}<br/>${code(3)}<span class="result">${comment}\n</span></code></pre>`,
  );
});

it("which is far where the line has more than 94 letters, an entity being one", () => {
  // A blank and seven letters, // "12", are the rest.
  for (const [letters, names] of [
    [86, "result"],
    [87, "result far"],
  ] as const)
    expect(placeResults(program(`${code(letters)} ${comment}`))).toContain(
      `<span class="${names}">${comment}\n</span>`,
    );
});

it("but no remark that has the line to itself, and nothing outside of programs", () => {
  for (const html of [
    program(comment),
    program(`  ${comment}`, code(1)),
    `<p>${code(1)} ${comment}<br/></p>`,
    `<pre><code class="text">${code(1)} ${comment}\n</code></pre>`,
  ])
    expect(placeResults(html)).toBe(html);
});
