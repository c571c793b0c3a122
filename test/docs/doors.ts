import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout, as an absolute path. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Door {
  /** What a consumer imports: `phongtrao/schema`. */
  readonly name: string;
  /** The paths in the package that the door opens, by condition: `{ types: "./dist/…", default: "./dist/…" }`. */
  readonly targets: Readonly<Record<string, string>>;
  /** The file that it is built from: `src/schema/index.ts`. */
  readonly source: string;
}

/** The doors of `package.json#exports`: the one list of them. */
export function doors(): readonly Door[] {
  const { name, exports } = manifest();
  return Object.entries(exports).flatMap(([path, targets]) =>
    typeof targets === "string"
      ? []
      : [{ name: path.replace(/^\./, name), targets, source: sourceOf(targets) }],
  );
}

export interface Manifest {
  readonly name: string;
  readonly type: string;
  readonly sideEffects: boolean;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly repository?: unknown;
}

/** `package.json`, read. */
export function manifest(): Manifest {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
}

function sourceOf(targets: Readonly<Record<string, string>>): string {
  return (targets["default"] ?? "").replace(/^\.\/dist\//, "src/").replace(/\.js$/, ".ts");
}
