import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { doors, manifest, root } from "./docs/doors.js";
import { tsconfig } from "./docs/program.js";

describe("the doors", () => {
  it.each(doors())("$name is built from a file of src", ({ source, targets }) => {
    expect(source).toMatch(/^src\/(.+\/)?index\.ts$/);
    expect(targets["types"]?.replace(/\.d\.ts$/, ".js")).toBe(targets["default"]);
    expect(Object.keys(targets), "the first that fits is taken").toStrictEqual([
      "types",
      "module",
      "node",
      "default",
    ]);
    expect(targets["module"]).toBe(targets["default"]);
    expect(existsSync(join(root, source)), `${source} exists`).toBe(true);
  });

  it("are those that TypeDoc reads", () => {
    const { entryPoints } = JSON.parse(read("typedoc.json")) as { entryPoints: readonly string[] };
    expect(entryPoints).toStrictEqual(doors().map(({ source }) => source));
  });

  it("are the paths of tsconfig.json", () => {
    expect(tsconfig().options.paths).toStrictEqual(
      Object.fromEntries(doors().map(({ name, source }) => [name, [`./${source}`]])),
    );
  });
});

describe("package.json", () => {
  it("is for ES modules without side effects", () => {
    expect(manifest()).toMatchObject({ type: "module", sideEffects: false });
  });

  it("runs nothing when it is installed", () => {
    const hooks = ["preinstall", "install", "postinstall"];
    expect(Object.keys(manifest().scripts).filter((name) => hooks.includes(name))).toStrictEqual([]);
  });

  it("can be published, by anybody who may, and asks for no money", () => {
    expect(manifest()).toMatchObject({
      license: "MIT",
      engines: { node: ">=20" },
      publishConfig: { access: "public", provenance: true },
    });
    expect(manifest()).not.toHaveProperty("funding");
    expect(manifest()).not.toHaveProperty("private");
  });

  it("depends on date-fns and decimal.js, and on the reader's zod", () => {
    const { dependencies, peerDependencies } = manifest();
    expect(Object.keys(dependencies)).toStrictEqual(["date-fns", "decimal.js"]);
    expect(Object.keys(peerDependencies)).toStrictEqual(["zod"]);
  });
});

describe("the checkout is free of its machine", () => {
  it("names no registry in the lock file", () => {
    const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, object> };
    expect(Object.keys(packages).filter((path) => "resolved" in (packages[path] ?? {}))).toStrictEqual([]);
  });

  it("names no registry in .npmrc", () => {
    expect(read(".npmrc")).not.toMatch(/https?:/);
  });

  it("holds no absolute path and nothing from beside it", () => {
    expect(trackedFiles().flatMap(strangePaths)).toStrictEqual([]);
  });
});

/** An absolute path of a machine, or the folder that lies beside this checkout on one of them. */
const strange = /(?<![\w.-])\/(?:work|root|home|Users)\/|\.\.\/shared\b/;

function strangePaths(path: string): readonly string[] {
  const text = read(path);
  if (text.includes("\0")) return [];
  return text
    .split("\n")
    .flatMap((line, index) => (strange.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : []));
}

/** What git tracks; where there is no git, or no repository around the files, everything that git would not ignore. */
function trackedFiles(): readonly string[] {
  const tracked = gitFiles().filter((path) => existsSync(join(root, path)));
  return tracked.length > 0 ? tracked : filesBelow(".");
}

function gitFiles(): readonly string[] {
  try {
    const list = execFileSync("git", ["ls-files", "-z"], {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return list.split("\0").filter((path) => path !== "");
  } catch {
    return [];
  }
}

function filesBelow(folder: string): readonly string[] {
  const ignored = new Set([".git", "node_modules", "dist", "api", "coverage", "reports", ".stryker-tmp"]);
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.has(name) && !name.endsWith(".tgz"))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : entry.isFile() ? [path] : [];
    });
}

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
