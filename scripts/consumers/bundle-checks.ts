import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { browserRun } from "./browser-run.js";
import type { Check } from "./check.js";
import { compare } from "./compare.js";
import { execute } from "./execute.js";
import { expected } from "./expected.js";
import { findBrowser } from "./find-browser.js";
import type { Observed } from "./programs/observed.js";
import { printedByFirstProgram } from "./write-programs.js";

export interface BundleFolders {
  /** A project of ES modules that has the package installed, and its programs. */
  readonly project: string;
  /** Where Vite is installed. */
  readonly tools: string;
}

/** The programs as one file each, in Node and in a browser where text may not be run as code. */
export function bundleChecks({ project, tools }: BundleFolders): readonly Check[] {
  const byEsbuild = join(project, "esbuild");
  const byVite = join(project, "vite");
  return [
    {
      name: "esbuild: a bundle, run in Node without eval",
      run: async () => {
        await bundleByEsbuild(project, byEsbuild);
        return runWithoutEval(join(byEsbuild, "main.js"), project);
      },
    },
    pageCheck("esbuild", byEsbuild),
    {
      name: "Vite: an app and a library, the library run in Node without eval",
      run: async () => {
        await bundleByVite(project, tools, byVite);
        return runWithoutEval(join(byVite, "library/main.js"), project);
      },
    },
    pageCheck("Vite", join(byVite, "app")),
  ];
}

async function bundleByEsbuild(project: string, outdir: string): Promise<void> {
  await build({
    entryPoints: ["main", "page", "web-worker"].map((name) => join(project, "programs", `${name}.js`)),
    outdir,
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", platform: "browser" },
  });
  writeFileSync(join(outdir, "index.html"), pageOf("/page.js"));
}

async function bundleByVite(project: string, tools: string, outDir: string): Promise<void> {
  const vite = join(tools, "node_modules/vite/bin/vite.js");
  const configs = {
    app: { worker: { format: "es" }, build: { outDir: join(outDir, "app") } },
    library: {
      build: {
        outDir: join(outDir, "library"),
        lib: { entry: "programs/main.js", formats: ["es"], fileName: "main" },
      },
    },
  };
  writeFileSync(join(project, "index.html"), pageOf("/programs/page.js"));
  for (const [name, config] of Object.entries(configs)) {
    const path = join(project, `vite-${name}.config.mjs`);
    writeFileSync(path, `export default ${JSON.stringify(config)};\n`);
    await execute(process.execPath, [vite, "build", "--config", path, "--logLevel", "warn"], project);
  }
}

async function runWithoutEval(bundle: string, folder: string): Promise<{ readonly note: string }> {
  const flag = "--disallow-code-generation-from-strings";
  compare(JSON.parse(await execute(process.execPath, [flag, bundle], folder)), expected);
  return { note: flag };
}

function pageCheck(bundler: string, folder: string): Check {
  return {
    name: `${bundler}: a page and a web worker in Chromium, without unsafe-eval`,
    run: async () => {
      const browser = findBrowser();
      if (browser === undefined) return { skipped: "there is no chromium on the PATH" };
      const seen: Observed = { first: printedByFirstProgram(), doors: expected, evaluates: false };
      compare(await browserRun(browser, folder), { page: seen, worker: seen });
      return {};
    },
  };
}

function pageOf(script: string): string {
  return `<!doctype html>
<meta charset="utf-8" />
<title>phongtrao</title>
<pre id="page"></pre>
<pre id="worker"></pre>
<script type="module" src="${script}"></script>
`;
}
