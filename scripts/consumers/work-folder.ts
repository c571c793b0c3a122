import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new folder outside the checkout, so that nothing of the checkout is found from it. */
export function workFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), "phongtrao-consumers-")));
}

/** An empty folder below it with a `package.json` of its own. */
export function emptyProject(work: string, name: string, type: "module" | "commonjs" = "module"): string {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type }));
  return folder;
}
