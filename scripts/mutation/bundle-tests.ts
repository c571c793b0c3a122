import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build, type Metafile, type Plugin } from "esbuild";
import type { HotTest } from "./suite.js";

/** All tests, from modules that are evaluated anew at each call, and forgotten with what it gave. */
export type LoadTests = () => readonly HotTest[];

/** The tests of some files, to be loaded all together or file by file, where each has its own copy of what it imports. */
export interface BundledTests {
  readonly all: LoadTests;
  readonly of: ReadonlyMap<string, LoadTests>;
}

const everything = "everything";

/** Compiles the test files below some paths, with all that they import of this repository; `vitest` is replaced by a collector. */
export async function bundleTests(paths: readonly string[]): Promise<BundledTests> {
  const files = paths.flatMap(testFilesIn).sort();
  const { metafile, outputFiles } = await build({
    entryPoints: [everything, ...files].map((name, at) => ({ in: `entry:${name}`, out: String(at) })),
    outdir: "bundles",
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    // The package says that its modules have no side effects; tests are nothing else.
    ignoreAnnotations: true,
    logLevel: "error",
    plugins: [entries(files), collecting()],
  });
  const packages = await packagesOf(metafile);
  const codeOf = new Map(outputFiles.map(({ path, text }) => [basename(path, ".js"), text]));
  const [all = () => [], ...loaders] = [everything, ...files].map((_, at) =>
    loaderOf(codeOf.get(String(at)) ?? "", packages),
  );
  return { all, of: new Map(files.map((file, at) => [file, loaders[at] ?? all])) };
}

/** The code is compiled when it is first needed, and evaluated each time. */
function loaderOf(code: string, packages: ReadonlyMap<string, unknown>): LoadTests {
  type Run = (require: (name: string) => unknown, module: object) => void;
  let run: Run | undefined;
  return () => {
    run ??= new Script(`(function (require, module, exports) {${code}\n})`, {
      filename: "tests.cjs",
    }).runInThisContext() as Run;
    const module: { exports: { tests?: readonly HotTest[] } } = { exports: {} };
    run((name) => packages.get(name), module);
    return module.exports.tests ?? [];
  };
}

/** What imports one test file, or all of them, and gives their tests. */
function entries(files: readonly string[]): Plugin {
  return {
    name: "entries",
    setup(building) {
      building.onResolve({ filter: /^entry:/ }, ({ path }) => ({
        path: path.slice("entry:".length),
        namespace: "entry",
      }));
      building.onLoad({ filter: /.*/, namespace: "entry" }, ({ path }) => {
        const imports = (path === everything ? files : [path]).map((file) => `import "./${file}";`);
        const contents = [...imports, 'export { tests } from "vitest";'].join("\n");
        return { contents, resolveDir: process.cwd(), loader: "ts" };
      });
    },
  };
}

/** The packages that the tests import, loaded once. */
async function packagesOf({ outputs }: Metafile): Promise<ReadonlyMap<string, unknown>> {
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  const names = imports.filter(({ external }) => external).map(({ path }) => path);
  return new Map(await Promise.all(names.map(async (name) => [name, await import(name)] as const)));
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
    setup(building) {
      building.onResolve({ filter: /^(vitest|@fast-check\/vitest|phongtrao)$/ }, ({ path, importer }) => {
        const own = importer === suite ? undefined : replaced.get(path);
        return own === undefined ? { path, external: true } : { path: own };
      });
      building.onResolve({ filter: /^phongtrao\// }, ({ path }) => ({
        path: resolve("src", path.slice("phongtrao/".length), "index.ts"),
      }));
      building.onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => ({
        contents: placed(path),
        loader: "ts",
      }));
    },
  };
}

/** A file as it stands at its place, though it is bundled: it knows its address, and a test says where it begins and ends. */
function placed(path: string): string {
  const address = JSON.stringify(pathToFileURL(path).href);
  const text = readFileSync(path, "utf8").replaceAll("import.meta.url", address);
  if (!path.endsWith(".test.ts")) return text;
  const file = JSON.stringify(relative(process.cwd(), path));
  return `import { enterFile, leaveFile } from "vitest"; enterFile(${file});\n${text}\nleaveFile();`;
}
