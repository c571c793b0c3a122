/* global atob, Blob, DecompressionStream, document, Response, window */
// In the browser: answers what is typed into TypeDoc's search box with our finder. The box, its keys and its list are
// TypeDoc's; without this script its own search is there.
import { makeFinder } from "./make-finder.ts";

const most = 20;
const field = document.getElementById("tsd-search-input");
const list = document.getElementById("tsd-search-results");
const status = document.getElementById("tsd-search-status");
let finder;

if (field && list && status) {
  // On the way down, before TypeDoc's listener at the field itself.
  document.addEventListener("input", (event) => event.target === field && answer(event), true);
}

async function answer(event) {
  if (!window.searchData) return;
  event.stopImmediatePropagation();
  finder ??= unpack(window.searchData).then(makeFinder);
  const find = await finder;
  const found = find(field.value).slice(0, most);
  list.replaceChildren(...found.map(item));
  field.setAttribute("aria-activedescendant", "");
  status.textContent = "";
  if (found.length === 0 && field.value.trim() !== "") {
    const nothing = document.createElement("div");
    nothing.textContent = `Nothing has all of these words: ${field.value}`;
    status.replaceChildren(nothing);
  }
}

async function unpack(text) {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return await new Response(stream).json();
}

function item({ name, url, kind, icon, classes, parent }, at) {
  const link = document.createElement("a");
  link.tabIndex = -1;
  link.href = document.documentElement.dataset.base.replace(/\/?$/, "/") + url;
  link.innerHTML = `<svg width="20" height="20" class="tsd-kind-icon"><use href="#icon-${icon ?? kind}"></use></svg>`;
  const text = document.createElement("span");
  text.className = "text";
  if (parent) {
    const above = document.createElement("span");
    above.className = "parent";
    above.textContent = `${parent}.`;
    text.append(above);
  }
  text.append(name);
  link.append(text);
  const entry = document.createElement("li");
  entry.id = `found-${at}`;
  entry.role = "option";
  entry.ariaSelected = "false";
  entry.className = classes ?? "";
  entry.append(link);
  return entry;
}
