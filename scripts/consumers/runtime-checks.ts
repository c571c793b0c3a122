import { join } from "node:path";
import type { Check } from "./check.js";
import { compare } from "./compare.js";
import { execute } from "./execute.js";
import { expected } from "./expected.js";
import { currentNode, installRuntime, packagedRuntimes, type Runtime } from "./runtimes.js";

export interface RuntimeFolders {
  readonly work: string;
  /** A project of ES modules that has the package installed, and its programs. */
  readonly modules: string;
  /** A folder of CommonJS in it. */
  readonly commonJs: string;
  /** One of ES modules, with the oldest zod that the package says it works with. */
  readonly oldest: string;
}

/** Each runtime goes through every door, with `import` and with `require`. */
export function runtimeChecks(folders: RuntimeFolders): readonly Check[] {
  return [
    {
      name: `${currentNode.name}: import, require, a worker thread`,
      run: async () => {
        await useRuntime(currentNode, folders);
        return {};
      },
    },
    {
      name: `${currentNode.name}, with the oldest zod`,
      run: async () => {
        compare(await printedBy(currentNode, folders.oldest, "main.js"), expected);
        return {};
      },
    },
    ...packagedRuntimes().map((packaged) => ({
      name: `${packaged.name}: import, require${packaged.isNode ? ", a worker thread" : ""}`,
      run: async () => {
        const runtime = await installRuntime(folders.work, packaged).catch(reasonOf);
        if (typeof runtime === "string") return { skipped: runtime };
        await useRuntime(runtime, folders);
        return { note: runtime.name };
      },
    })),
  ];
}

async function useRuntime(runtime: Runtime, { modules, commonJs }: RuntimeFolders): Promise<void> {
  compare(await printedBy(runtime, modules, "main.js"), expected);
  compare(await printedBy(requiring(runtime), commonJs, "main.js"), expected);
  if (runtime.isNode) compare(await printedBy(runtime, modules, "thread.js"), expected);
}

async function printedBy({ command }: Runtime, folder: string, program: string): Promise<unknown> {
  const [binary, ...before] = command;
  return JSON.parse(await execute(binary, [...before, join("programs", program)], folder));
}

function requiring({ command, forRequire, ...runtime }: Runtime): Runtime {
  return { ...runtime, forRequire, command: [...command, ...forRequire] };
}

function reasonOf(error: unknown): string {
  const [, ...said] = (error instanceof Error ? error.message : String(error)).split("\n");
  return `it cannot be had from the registry: ${said.join(" ").trim().slice(0, 200)}`;
}
