/**
 * What typical programs weigh when they are bundled, beside what `sizes.json` says; with `--write` it writes that file. Run it after `npm run build`.
 *
 * It fails when a program has grown by more than 2 %, or bundles what it must not.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { doors } from "../test/docs/doors.js";
import { type Program, programs } from "./sizes/programs.js";

interface Size {
  readonly minified: number;
  readonly gzip: number;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const path = `${root}sizes.json`;
const isWritten = process.argv.includes("--write");
const mayGrowBy = 0.02;
const known = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Size>>;
const sizes: Record<string, Size> = {};
const faults: string[] = [];

console.log(`${"".padEnd(42)}${"minified".padStart(10)}${"gzip".padStart(10)}${"goal".padStart(10)}`);
for (const program of programs) {
  const size = await sizeOf(program);
  sizes[program.name] = size;
  const before = known[program.name];
  if (before === undefined || size.gzip > before.gzip * (1 + mayGrowBy))
    faults.push(`${program.name}: ${size.gzip} bytes after gzip, ${before?.gzip ?? "none"} in sizes.json`);
  const goal = program.goal === undefined ? "" : `${program.goal} ${size.gzip <= program.goal ? "✓" : "✗"}`;
  console.log(
    `${program.name.padEnd(42)}${String(size.minified).padStart(10)}${String(size.gzip).padStart(10)}${goal.padStart(10)}`,
  );
}
if (isWritten) writeFileSync(path, `${JSON.stringify(sizes, null, 2)}\n`);
else if (faults.length > 0) {
  console.error(`\n${faults.join("\n")}\nIf that is meant: npm run build && npm run sizes -- --write`);
  process.exitCode = 1;
}

async function sizeOf({ name, code, without }: Program): Promise<Size> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    alias: Object.fromEntries(
      doors().map(({ name, targets }) => [name, `${root}${targets["default"] ?? ""}`]),
    ),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "browser",
    write: false,
    metafile: true,
    absWorkingDir: root,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const bundled = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
  for (const part of without)
    if (bundled.some((input) => input.startsWith(part))) faults.push(`${name}: bundles ${part}`);
  const [output] = outputFiles;
  const contents = output?.contents ?? new Uint8Array();
  return { minified: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}
