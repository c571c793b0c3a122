import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../test/docs/doors.js";
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

/** Throws if a file is packed that nobody needs who installs the package, or one is missing. */
export function checkFiles(files: readonly string[]): void {
  const needed = new Set([...besides, ...reachableFiles(root)]);
  const idle = files.filter((path) => !needed.has(path));
  const missing = [...needed].filter((path) => !files.includes(path));
  if (idle.length > 0) throw new Error(`Packed, and no door leads there: ${idle.join(", ")}`);
  if (missing.length > 0) throw new Error(`Not packed: ${missing.join(", ")}`);
}

const besides = ["package.json", "README.md", "LICENSE", "CHANGELOG.md"];
