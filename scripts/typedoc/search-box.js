/* global atob, Blob, DecompressionStream, document, Event, location, Response, window */
// In the browser: answers what is typed into TypeDoc's search box with our finder. The box, its keys and its list are
// TypeDoc's. Texts go into the page as texts, never as HTML.
import { askedWords } from "./asked-words.ts";
import { hitOf } from "./hit-of.ts";
import { makeFinder } from "./make-finder.ts";

const most = 20;
const svg = "http://www.w3.org/2000/svg";
const box = document.getElementById("tsd-search");
const field = document.getElementById("tsd-search-input");
const list = document.getElementById("tsd-search-results");
const status = document.getElementById("tsd-search-status");
const script = document.getElementById("tsd-search-script");
let finder;

if (box && field && list && status) {
  list.ariaLabel = "Found";
  field.ariaExpanded = "false";
  // On the way down, before TypeDoc's listener at the field itself.
  document.addEventListener("input", (event) => event.target === field && answer(event), true);
  list.addEventListener("click", closeOnSamePage);
  if (window.siteIndex) say("");
  else script?.addEventListener("load", () => say(""));
}

async function answer(event) {
  if (!window.siteIndex) return;
  event.stopImmediatePropagation();
  finder ??= unpack(window.siteIndex).then(makeFinder);
  const find = await finder;
  const found = find(field.value);
  const asked = askedWords(field.value);
  list.replaceChildren(...found.slice(0, most).map((row, at) => item(row, hitOf(row, asked), at)));
  list.scrollTop = 0;
  field.setAttribute("aria-activedescendant", "");
  field.ariaExpanded = String(found.length > 0);
  if (asked.length === 0) say("");
  else if (found.length === 0) say(`Nothing has all of these words: ${field.value}`);
  else say(found.length > most ? `The first ${most} of ${found.length} found` : `${found.length} found`);
}

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return await new Response(stream).json();
}

/** A heading of the page that is open is behind the box; TypeDoc closes it when it is cancelled. */
function closeOnSamePage(event) {
  const link = event.target.closest("a");
  if (link?.pathname === location.pathname) box.dispatchEvent(new Event("cancel", { cancelable: true }));
}

function say(text) {
  status.replaceChildren(...(text === "" ? [] : [part("div", "", text)]));
}

function item({ icon, classes = "" }, { url, title, about, line }, at) {
  const link = document.createElement("a");
  link.tabIndex = -1;
  link.href = document.documentElement.dataset.base.replace(/\/?$/, "/") + url;
  const text = part("span", "text", part("span", "title", ...pieces(title)), part("span", "about", about));
  if (line.length > 0) text.append(part("span", "line", ...pieces(line)));
  link.append(picture(icon), text);
  const entry = part("li", classes, link);
  entry.id = `found-${at}`;
  entry.role = "option";
  entry.ariaSelected = "false";
  return entry;
}

function pieces(parts) {
  return parts.map(({ text, isFound }) => (isFound ? part("mark", "", text) : text));
}

function picture(icon) {
  const drawing = document.createElementNS(svg, "svg");
  drawing.setAttribute("class", "tsd-kind-icon");
  drawing.setAttribute("width", "20");
  drawing.setAttribute("height", "20");
  drawing.ariaHidden = "true";
  const use = document.createElementNS(svg, "use");
  use.setAttribute("href", `#icon-${icon}`);
  drawing.append(use);
  return drawing;
}

function part(tag, name, ...children) {
  const element = document.createElement(tag);
  element.className = name;
  element.append(...children);
  return element;
}
