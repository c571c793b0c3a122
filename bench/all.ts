/** Runs every benchmark, each in a process of its own, with the number of activities that is given. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sizeFrom } from "./support/size-from.js";

/** The scripts, each with the size beyond which it says nothing new. */
const scripts: readonly (readonly [name: string, largest: number])[] = [
  ["sums", 100_000],
  ["parse", 100_000],
  ["import", 1],
  ["gazetteer", 3_321],
  ["cube", 1_000_000],
  ["stocks", 30_000],
  ["rules", 1_000_000],
  ["memory", 1_000_000],
  ["linear", 10_000_000],
];

const size = sizeFrom(100_000);
for (const [name, largest] of scripts) {
  const path = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { status } = spawnSync(
    process.execPath,
    [...process.execArgv, path, String(Math.min(size, largest))],
    {
      stdio: "inherit",
    },
  );
  if (status !== 0) process.exit(status ?? 1);
}
