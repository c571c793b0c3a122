/**
 * Follows every link of the Markdown files of the repository and of the site in `docs/api`, with their anchors, and
 * what the site's search and navigation lead to. Run it after `npm run docs`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { deadLinks } from "./links/dead-links.js";
import { htmlPage } from "./links/html-page.js";
import type { Link, LinkedPage } from "./links/link.js";
import { markdownPage } from "./links/markdown-page.js";
import { readPacked } from "./site/read-packed.js";
import type { SiteIndex } from "./typedoc/site-index.js";

const root = join(import.meta.dirname, "..");
const site = "docs/api";
const others = new Set(["node_modules", "dist", "coverage", "reports", ".git", ".stryker-tmp"]);

if (!existsSync(join(root, site, "index.html"))) {
  console.error("There is no docs/api: run npm run docs first.");
  process.exit(1);
}

const files = filesBelow("").filter((path) => /\.(md|html)$/.test(path));
const pages = new Map(
  files.map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return [path, path.endsWith(".md") ? markdownPage(path, text) : htmlPage(path, text)] as const;
  }),
);
const packed = packedLinks();
const all = new Map<string, LinkedPage>([...pages, ["packed", { links: packed, ids: new Set() }]]);
const faults = [
  ...deadLinks({ pages: all, exists: (path) => existsSync(join(root, path)) }),
  ...fetchingStyles(),
];
const count = [...all.values()].reduce((sum, { links }) => sum + links.length, 0);
console.log(
  `${count} links of ${files.length} pages: ${faults.length === 0 ? "all resolve" : "some do not"}.`,
);
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exitCode = 1;
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name).replaceAll("\\", "/");
    if (entry.isDirectory()) return others.has(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

interface NavigationEntry {
  readonly path?: string;
  readonly children?: readonly NavigationEntry[];
}

function packedLinks(): readonly Link[] {
  const { rows } = readPacked(join(root, site, "assets/search.js")) as SiteIndex;
  const entries = readPacked(join(root, site, "assets/navigation.js")) as readonly NavigationEntry[];
  const from = `${site}/index.html`;
  return [...rows.map(({ url }) => url), ...entries.flatMap(pathsIn)].map((to) => ({
    from,
    to,
    isLoaded: false,
  }));
}

function pathsIn({ path, children = [] }: NavigationEntry): readonly string[] {
  return [...(path === undefined ? [] : [path]), ...children.flatMap(pathsIn)];
}

/** A font or a style that a stylesheet or a script would fetch. */
function fetchingStyles(): readonly string[] {
  return readdirSync(join(root, site, "assets"))
    .filter((name) => name.endsWith(".css"))
    .filter((name) =>
      /url\(["']?(?:https?:)?\/\/|@import/.test(readFileSync(join(root, site, "assets", name), "utf8")),
    )
    .map((name) => `${relative(root, join(root, site, "assets", name))} fetches from the network`);
}
