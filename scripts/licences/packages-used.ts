import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifest, root } from "../../test/docs/doors.js";

/** A package that comes with phongtrao, or that it needs beside it. */
export interface PackageUsed {
  readonly name: string;
  /** The versions that will do, as whoever asks for it says. */
  readonly range: string;
  /** What is installed in this checkout. */
  readonly version: string;
  readonly licence: string;
  /** `dependency` comes with phongtrao, `peer` is installed beside it, and `of …` comes with another. */
  readonly reason: string;
}

/** Everything that a user gets by installing phongtrao: its dependencies, its peers, and theirs. */
export function packagesUsed(): readonly PackageUsed[] {
  const { dependencies, peerDependencies } = manifest();
  const found = new Map<string, PackageUsed>();
  const waiting = [...asked(dependencies, "dependency"), ...asked(peerDependencies, "peer")];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (found.has(next.name)) continue;
    const installed = installedManifest(next.name);
    found.set(next.name, { ...next, version: installed.version, licence: installed.license ?? "none" });
    waiting.push(...asked(installed.dependencies ?? {}, `of ${next.name}`));
  }
  return [...found.values()];
}

/** Those whose licence is none that may be shipped with software of any kind without more than a notice. */
export function unfit(packages: readonly PackageUsed[]): readonly PackageUsed[] {
  return packages.filter(({ licence }) => !/^(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0)$/.test(licence));
}

function asked(ranges: Readonly<Record<string, string>>, reason: string) {
  return Object.entries(ranges).map(([name, range]) => ({ name, range, reason }));
}

interface InstalledManifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function installedManifest(name: string): InstalledManifest {
  const path = join(root, "node_modules", name, "package.json");
  return JSON.parse(readFileSync(path, "utf8")) as InstalledManifest;
}
