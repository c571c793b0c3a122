import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** Writes the test files below some paths as one module that exports their tests, `vitest` replaced by a collector. */
export async function bundleTests(paths: readonly string[], outfile: string): Promise<void> {
  const files = paths.flatMap(testFilesIn).sort();
  const contents = [...files.map((file) => `import "./${file}";`), 'export { tests } from "vitest";'].join("\n");
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: "ts" },
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    // The package says that its modules have no side effects; tests are nothing else.
    ignoreAnnotations: true,
    logLevel: "error",
    plugins: [collecting()],
  });
}

function testFilesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".test.ts")).map((name) => join(path, name));
}

/** Made when it is needed: the working folder is the sandbox only by then. */
function collecting(): Plugin {
  const suite = resolve("scripts/mutation/suite.ts");
  const replaced: ReadonlyMap<string, string> = new Map([
    ["vitest", suite],
    ["@fast-check/vitest", resolve("scripts/mutation/properties.ts")],
    ["phongtrao", resolve("src/index.ts")],
  ]);
  return {
    name: "collecting",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^(vitest|@fast-check\/vitest|phongtrao)$/ }, ({ path, importer }) => {
        const own = importer === suite ? undefined : replaced.get(path);
        return own === undefined ? { path, external: true } : { path: own };
      });
      onResolve({ filter: /^phongtrao\// }, ({ path }) => ({
        path: resolve("src", path.slice("phongtrao/".length), "index.ts"),
      }));
      onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({ contents: placed(path), loader: "ts" }));
    },
  };
}

/** A file as it stands at its place, though it is bundled: it knows its address, and a test says first which file it is in. */
function placed(path: string): string {
  const address = JSON.stringify(pathToFileURL(path).href);
  const text = readFileSync(path, "utf8").replaceAll("import.meta.url", address);
  if (!path.endsWith(".test.ts")) return text;
  const file = JSON.stringify(relative(process.cwd(), path));
  return `import { inFile as inThisFile } from "vitest"; inThisFile(${file});\n${text}`;
}
