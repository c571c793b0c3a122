/**
 * Asks the search of the built site for words with and without marks: its index in Node, then its box in Chromium,
 * opened from disk, where there is one. Run it after `npm run docs`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, openPage, until } from "./site/open-page.js";
import { readPacked } from "./site/read-packed.js";
import { makeFinder } from "./typedoc/make-finder.js";
import type { SiteIndex } from "./typedoc/site-index.js";

const site = join(import.meta.dirname, "../docs/api");
/** What is typed, and a page or name that has to be among the first ten. */
const questions = [
  ["vận động", "The domain in ten minutes"],
  ["van dong", "The domain in ten minutes"],
  ["xã", "communes"],
  ["xa", "communes"],
  ["dân vận khéo", "Movement"],
  ["dan van kheo", "Movement"],
  ["TỶ LỆ NGƯỜI DÂN THAM GIA", "participationRate"],
  ["participation rate", "participationRate"],
  ["why is a growth refused", "Getting started"],
  ["add a rule", "Rules of your own"],
  ["small cells", "Small counts and who can work them out"],
  ["rate-of-occurrences", "All error codes"],
] as const;
const first = 10;

if (!existsSync(join(site, "assets/search.js"))) {
  console.error("There is no docs/api: run npm run docs first.");
  process.exit(1);
}

const faults: string[] = [];
const judge = (where: string, question: string, wanted: string, found: readonly string[]) => {
  if (!found.some((name) => name === wanted || name.endsWith(`.${wanted}`)))
    faults.push(`${where}: “${question}” does not find ${wanted}, but ${found.join(", ") || "nothing"}`);
};

const find = makeFinder(readPacked(join(site, "assets/search.js")) as SiteIndex);
for (const [question, wanted] of questions)
  judge(
    "index",
    question,
    wanted,
    find(question)
      .slice(0, first)
      .map(({ name }) => name),
  );
console.log(`${questions.length} questions asked of the index.`);

const command = chromium();
if (command === undefined) console.log("Skipped in a browser: there is no Chromium here.");
else {
  const page = await openPage(command, pathToFileURL(join(site, "documents/getting-started.html")).href);
  try {
    await until(() => page.evaluate("window.searchData !== undefined"));
    for (const [question, wanted] of questions) judge("Chromium", question, wanted, await ask(question));
    console.log(`${questions.length} questions asked of the box in ${command}, opened from disk.`);
  } finally {
    page.close();
  }

  /** Types into the box; the list is that of this question once its own mark, put there first, is gone. */
  async function ask(question: string): Promise<readonly string[]> {
    await page.evaluate(`(() => {
      document.getElementById("tsd-search-trigger").click();
      document.getElementById("tsd-search-results").innerHTML = '<li class="old"></li>';
      const field = document.getElementById("tsd-search-input");
      field.value = ${JSON.stringify(question)};
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    })()`);
    await until(() => page.evaluate('!document.querySelector("#tsd-search-results .old")'));
    const texts = `[...document.querySelectorAll("#tsd-search-results .text")].map(({ textContent }) => textContent)`;
    return ((await page.evaluate(texts)) as readonly string[]).slice(0, first);
  }
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
}
