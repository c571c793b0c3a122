import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

/** What writes the picture and the page. */
export const architectureCommand = "npx tsx scripts/write-architecture.ts";

/** A folder of `src`, with the folders and packages that its files import. */
export interface Folder {
  readonly name: string;
  readonly layer: number;
  readonly imports: readonly string[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
const packages = ["decimal.js", "date-fns", "zod"];

/** The folders of `src` as their files import one another, lowest layer first. */
export async function foldersOfSource(): Promise<readonly Folder[]> {
  const { output } = await cruise(
    ["src"],
    { baseDir: root, doNotFollow: { path: "node_modules" }, tsPreCompilationDeps: true },
    {},
    { tsConfig: extractTSConfig(`${root}tsconfig.json`) },
  );
  const { modules } = output as ICruiseResult;
  const layers = createRequire(import.meta.url)("../.layers.cjs") as readonly (readonly string[])[];
  return layers.flatMap((names, layer) =>
    names.flatMap((name) => {
      const files = modules.filter(({ source }) => source.startsWith(`src/${name}/`));
      const targets = files.flatMap(({ dependencies }) =>
        dependencies.flatMap(({ resolved }) => targetOf(resolved) ?? []),
      );
      const imports = [...new Set(targets)].filter((to) => to !== name).sort();
      return files.length === 0 ? [] : [{ name, layer, imports }];
    }),
  );
}

function targetOf(resolved: string): string | null {
  const folder = /^src\/([^/]+)\//.exec(resolved)?.[1];
  return folder ?? packages.find((name) => resolved.includes(`node_modules/${name}/`)) ?? null;
}

const [boxWidth, boxHeight, gapX, gapY, margin] = [140, 46, 50, 44, 24];

/** Which column each stands in, so that no arrow runs behind a box; what is not here stands in the third. */
const columns: Readonly<Record<string, number>> = {
  "date-fns": 0,
  calendar: 1,
  metrics: 1,
  "decimal.js": 3,
  schema: 3,
  zod: 4,
};

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The picture, as SVG: a box a folder, the lowest layer at the bottom, and an arrow for each import that does not follow from others. */
export function architecturePicture(folders: readonly Folder[]): string {
  const top = Math.max(...folders.map(({ layer }) => layer));
  const boxAt = (name: string, layer: number): Box => {
    const x = margin + (columns[name] ?? 2) * (boxWidth + gapX);
    return { name, x, y: rowAt(top - layer) };
  };
  const boxes = folders.map(({ name, layer }) => boxAt(name, layer));
  const ofPackages = packages.flatMap((name) => {
    const user = folders.find(({ imports }) => imports.includes(name));
    return user === undefined ? [] : [boxAt(name, user.layer)];
  });
  const width = 2 * margin + 5 * boxWidth + 4 * gapX;
  const height = rowAt(top) + boxHeight + margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The folders of src and what they import">`,
    style,
    ...arrowsOf(folders).map(([from, to]) => arrow([...boxes, ...ofPackages], from, to)),
    ...boxes.map((box) => drawn(box, `layer ${folders.find(({ name }) => name === box.name)?.layer ?? ""}`)),
    ...ofPackages.map((box) => drawn(box, "package", "package")),
    "</svg>\n",
  ].join("\n");
}

function rowAt(row: number): number {
  return margin + row * (boxHeight + gapY);
}

/** Imports without those that lead where another of them leads, too. */
function arrowsOf(folders: readonly Folder[]): readonly (readonly [from: string, to: string])[] {
  const importsOf = new Map(folders.map(({ name, imports }) => [name, imports]));
  const reaches = (from: string, to: string): boolean =>
    (importsOf.get(from) ?? []).some((next) => next === to || reaches(next, to));
  return folders.flatMap(({ name, imports }) =>
    imports
      .filter((to) => !imports.some((other) => other !== to && reaches(other, to)))
      .map((to) => [name, to] as const),
  );
}

const style = `<style>
  rect { fill: #f6f8fa; stroke: #57606a; rx: 6px }
  rect.package { fill: #fff8e5; stroke-dasharray: 4 3 }
  text { font: 600 15px system-ui, sans-serif; fill: #1f2328; text-anchor: middle }
  text.count { font-weight: 400; font-size: 12px; fill: #57606a }
  path { fill: none; stroke: #57606a; stroke-width: 1.3 }
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8" /></marker></defs>`;

function drawn({ name, x, y }: Box, count: string, kind = "folder"): string {
  const middle = x + boxWidth / 2;
  return [
    `<rect class="${kind}" x="${x}" y="${y}" width="${boxWidth}" height="${boxHeight}" />`,
    `<text x="${middle}" y="${y + 20}">${name}</text>`,
    `<text class="count" x="${middle}" y="${y + 37}">${count}</text>`,
  ].join("");
}

function arrow(boxes: readonly Box[], from: string, to: string): string {
  const [a, b] = [from, to].map((name) => boxes.find((box) => box.name === name));
  if (a === undefined || b === undefined) return "";
  const middle = boxHeight / 2;
  if (a.y === b.y) {
    const [x1, x2] = a.x < b.x ? [a.x + boxWidth, b.x] : [a.x, b.x + boxWidth];
    return `<path d="M${x1} ${a.y + middle}L${x2} ${b.y + middle}" marker-end="url(#tip)" />`;
  }
  const [x1, y1] = [a.x + boxWidth / 2, a.y + boxHeight];
  const [x2, y2] = [b.x + boxWidth / 2, b.y];
  const bend = `C${x1} ${y1 + gapY} ${x2} ${y2 - gapY}`;
  return `<path d="M${x1} ${y1}${bend} ${x2} ${y2}" marker-end="url(#tip)" />`;
}
