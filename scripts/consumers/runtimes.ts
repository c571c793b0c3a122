import { existsSync } from "node:fs";
import { join } from "node:path";
import { execute } from "./execute.js";
import { install } from "./install.js";
import { emptyProject } from "./work-folder.js";

/** What can run the programs of a consumer. */
export interface Runtime {
  readonly name: string;
  /** The command and the arguments that come before a file. */
  readonly command: readonly [string, ...string[]];
  /** What `require` needs beside that. */
  readonly forRequire: readonly string[];
  readonly isNode: boolean;
}

/** A runtime that comes from the registry, as a package with a binary in it. */
export interface PackagedRuntime {
  readonly name: string;
  readonly package: string;
  /** Where in the package, or of the packages that came with it, the binary may lie. */
  readonly binaries: readonly string[];
  readonly before: readonly string[];
  readonly forRequire: readonly string[];
  readonly isNode: boolean;
}

/** The Node that runs the checks. */
export const currentNode: Runtime = {
  name: `Node ${process.versions.node}`,
  command: [process.execPath],
  forRequire: [],
  isNode: true,
};

/** The runtimes from the registry, but for the Node that runs already. */
export function packagedRuntimes(): readonly PackagedRuntime[] {
  const majors = [20, 22, 24, 26].filter((major) => !process.versions.node.startsWith(`${major}.`));
  return [...majors.map(nodeOf), deno, bun];
}

/** Installs a runtime into a folder of its own; throws if it cannot be had or does not start. */
export async function installRuntime(work: string, runtime: PackagedRuntime): Promise<Runtime> {
  const folder = emptyProject(work, runtime.name.toLowerCase().replace(" ", "-"));
  await install(folder, runtime.package);
  const binary = runtime.binaries
    .map((path) => join(folder, "node_modules", path))
    .find((path) => existsSync(path));
  if (binary === undefined) throw new Error(`${runtime.package} brought no binary.`);
  const version = (await execute(binary, ["--version"], folder)).match(/\d+\.\d+\.\d+/)?.[0] ?? "";
  const name = `${runtime.name.replace(/ \d+$/, "")} ${version}`;
  return { ...runtime, name, command: [binary, ...runtime.before] };
}

/** The packages that the package `node` installs when it is installed. */
function nodeOf(major: number): PackagedRuntime {
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = `node-${system}-${process.arch}`;
  const binaries = [`${name}/bin/node`, `${name}/bin/node.exe`];
  return {
    name: `Node ${major}`,
    package: `${name}@${major}`,
    binaries,
    before: [],
    forRequire: [],
    isNode: true,
  };
}

/** Deno is given no permission: the package asks for none. `require` itself looks for files. */
const deno: PackagedRuntime = {
  name: "Deno",
  package: "deno@2",
  binaries: [`.bin/deno`],
  before: ["run", "--no-prompt", "--cached-only"],
  forRequire: ["--allow-read"],
  isNode: false,
};

const bun: PackagedRuntime = {
  name: "Bun",
  package: "bun@1",
  binaries: [`.bin/bun`],
  before: [],
  forRequire: [],
  isNode: false,
};
