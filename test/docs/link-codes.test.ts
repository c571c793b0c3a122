import { expect, it } from "vitest";
import { linkCodes } from "../../scripts/typedoc/link-codes.js";

const page = { url: "documents/reference_errors.html", codes: new Set(["unit-mismatch", "invalid-date"]) };
const code = "<code>unit-mismatch</code>";

it("the code of an error leads to what to do about it", () => {
  expect(linkCodes(`<p>throws ${code}</p>`, "functions/phongtrao.add.html", page)).toBe(
    `<p>throws <a href="../documents/reference_errors.html#unit-mismatch">${code}</a></p>`,
  );
  expect(linkCodes(code, "index.html", page)).toBe(
    `<a href="documents/reference_errors.html#unit-mismatch">${code}</a>`,
  );
});

it("links, headings, programs and other words stay as they are", () => {
  for (const html of [
    `<a href="x.html">see ${code}</a>`,
    `<h3 id="e">${code}</h3>`,
    `<pre>${code}</pre>`,
    "<code>unit-mismatched</code>",
    "<code>zero-denominator</code>",
  ])
    expect(linkCodes(html, "functions/phongtrao.add.html", page)).toBe(html);
});

it("the page itself stays as it is, and those of problems, whose codes are their own", () => {
  for (const url of [
    page.url,
    "documents/reference_problems.html",
    "documents/rules.html",
    "types/phongtrao.ProblemCode.html",
    "variables/phongtrao.gazetteerProblemCodes.html",
  ])
    expect(linkCodes("<code>invalid-date</code>", url, page)).toBe("<code>invalid-date</code>");
  expect(linkCodes(code, "functions/phongtrao.renderProblem.html", page)).not.toBe(code);
});
