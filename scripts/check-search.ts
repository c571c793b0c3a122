/**
 * Asks the search of the built site for words with and without marks: its index in Node, then its box in Chromium,
 * opened from disk, where there is one. Run it after `npm run docs`.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { htmlPage } from "./links/html-page.js";
import { boxFaults } from "./site/box-faults.js";
import { chromium } from "./site/open-page.js";
import { type Question, questions } from "./site/questions.js";
import { readPacked } from "./site/read-packed.js";
import { askedWords } from "./typedoc/asked-words.js";
import { hitOf } from "./typedoc/hit-of.js";
import { makeFinder } from "./typedoc/make-finder.js";
import type { Piece } from "./typedoc/pieces-of.js";
import type { SiteIndex } from "./typedoc/site-index.js";

const site = join(import.meta.dirname, "../docs/api");
const index = join(site, "assets/search.js");
/** How many hits a reader looks at. */
const first = 10;
/** Each page of the site loads the index. */
const mostKilobytes = 600;

if (!existsSync(index)) {
  console.error("There is no docs/api: run npm run docs first.");
  process.exit(1);
}

const siteIndex = readPacked(index) as SiteIndex;
const find = makeFinder(siteIndex);
const faults = [
  ...questions.flatMap(faultsOfQuestion),
  ...faultsOfRows(),
  ...faultsOfSize(),
  ...faultsOfPage(),
];
console.log(`${questions.length} questions asked of the index.`);

const command = chromium();
if (command === undefined) console.log("Skipped in a browser: there is no Chromium here.");
else {
  faults.push(...(await boxFaults(command, pathToFileURL(site).href, first)));
  console.log(`${questions.length} questions asked of the box in ${command}, opened from disk.`);
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
}

function faultsOfQuestion({
  asks,
  finds,
  says = "",
  within = first,
  isPart = false,
}: Question): readonly string[] {
  const { rows, haveAll } = find(asks);
  if (haveAll === isPart) return [`index: “${asks}” is said to be found ${haveAll ? "whole" : "in part"}`];
  const hits = rows.slice(0, first).map((row) => hitOf(row, askedWords(asks)));
  const told = hits.map(({ title, about, line }) => `${whole(title)} | ${about} | ${whole(line)}`);
  const wanted = told.slice(0, within).find((hit) => hit.startsWith(finds));
  if (wanted === undefined) return [`index: “${asks}” does not find ${finds}, but\n  ${told.join("\n  ")}`];
  const lost = hits.map(({ url }) => url).filter(isLost);
  return [
    ...(wanted.includes(says) ? [] : [`index: “${asks}” does not say “${says}”, but ${wanted}`]),
    ...lost.map((url) => `index: “${asks}” leads to ${url}, which is not there`),
  ];
}

function whole(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}

function isLost(url: string): boolean {
  const [path = "", anchor] = url.split("#");
  if (!existsSync(join(site, path))) return true;
  const { ids } = htmlPage(path, readFileSync(join(site, path), "utf8"));
  return anchor !== undefined && !ids.has(anchor);
}

/** Whatever is found can be told from its neighbours. */
function faultsOfRows(): readonly string[] {
  return siteIndex.rows.flatMap(({ name, kind, where, line, sections = [] }) => {
    const lines = [line ?? "", ...sections.flatMap((section) => section.lines)];
    // A door and what stands in a constructor's place have no summary of their own.
    const isTold = lines.some((one) => one !== "") || kind === "Module" || kind === "Constructor";
    const isPlaced = where !== undefined || sections.length > 0 || kind === "Module";
    return kind !== "" && isTold && isPlaced ? [] : [`index: ${name} has no kind, no place or no line`];
  });
}

function faultsOfSize(): readonly string[] {
  const kilobytes = Math.ceil(statSync(index).size / 1000);
  console.log(`The index takes ${kilobytes} kB, at most ${mostKilobytes}.`);
  return kilobytes > mostKilobytes ? [`The index takes ${kilobytes} kB, more than ${mostKilobytes}.`] : [];
}

/** What our plugin makes of the page of a function stands on marks of TypeDoc's pages, which may change with it. */
function faultsOfPage(): readonly string[] {
  const rate = "functions/phongtrao.participationRate.html";
  const wanted: readonly (readonly [path: string, what: string, mark: RegExp, times: number])[] = [
    [rate, "an example, before its parameters", /id="example".*?id="what-it-takes"/gs, 1],
    [rate, "a link to its parameters and one to what it gives", /href="#what-it-(takes|gives)"/g, 2],
    [rate, "the fields of what it takes", /How many took part, each counted once/g, 1],
    [rate, "one example", /<h4 id="example/g, 1],
    [rate, "the codes of its errors as links", /href="[^"]*reference_errors.html#rate-of-occurrences"/g, 1],
    ["functions/phongtrao.add.html", "an overload that repeats nothing", /class="same-again"/g, 1],
  ];
  return wanted
    .filter(([path, , mark, times]) => {
      const html = readFileSync(join(site, path), "utf8");
      return [...html.matchAll(mark)].length !== times;
    })
    .map(([path, what]) => `${path} has not ${what}`);
}
