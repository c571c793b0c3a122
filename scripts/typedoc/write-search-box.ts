import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Bundles our search into one plain script: pages that are opened from disk load no modules. */
export function writeSearchBox(outputDirectory: string): void {
  buildSync({
    entryPoints: [fileURLToPath(new URL("search-box.js", import.meta.url))],
    outfile: join(outputDirectory, "assets", "find.js"),
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
  });
}
