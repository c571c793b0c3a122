import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../test/docs/doors.js";
import { deadLinks } from "../links/dead-links.js";
import { markdownPage } from "../links/markdown-page.js";
import { reachableFiles } from "../package/reachable-files.js";
import { execute } from "./execute.js";

export interface Tarball {
  readonly path: string;
  readonly bytes: number;
  readonly files: readonly string[];
}

/** Packs the checkout, as it was built last. */
export async function packTarball(folder: string): Promise<Tarball> {
  const said = await execute("npm", ["pack", "--json", "--pack-destination", folder], root);
  const [packed] = Object.values(
    JSON.parse(said) as Record<string, { filename: string; files: readonly { path: string }[] }>,
  );
  const name = readdirSync(folder).find((file) => file.endsWith(".tgz"));
  if (packed === undefined || name === undefined) throw new Error("npm pack wrote no tarball.");
  const path = join(folder, name);
  return { path, bytes: statSync(path).size, files: packed.files.map((file) => file.path) };
}

/** Throws if a file of code is packed that nobody needs who installs the package, if one is missing, or if a guide leads to what is not packed. */
export function checkFiles(files: readonly string[]): void {
  const needed = new Set([...besides, ...reachableFiles(root)]);
  const idle = files.filter((path) => !needed.has(path) && !isRead(path));
  const missing = [...needed].filter((path) => !files.includes(path));
  const dead = linksOut(files);
  if (idle.length > 0) throw new Error(`Packed, and no door leads there: ${idle.join(", ")}`);
  if (missing.length > 0) throw new Error(`Not packed: ${missing.join(", ")}`);
  if (dead.length > 0) throw new Error(`Packed with links that lead out of it:\n${dead.join("\n")}`);
}

const besides = ["package.json", "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md"];

/** Guides and examples, which no code leads to. */
function isRead(path: string): boolean {
  return /^docs\/(?!api\/).+\.(md|svg)$|^examples\/.+\.(ts|json)$/.test(path);
}

function linksOut(files: readonly string[]): readonly string[] {
  const markdown = files.filter((path) => path.endsWith(".md"));
  const pages = new Map(
    markdown.map((path) => [path, markdownPage(path, readFileSync(join(root, path), "utf8"))]),
  );
  return deadLinks({
    pages,
    exists: (target) => files.some((path) => path === target || path.startsWith(`${target}/`)),
  });
}
