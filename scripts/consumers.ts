/**
 * Packs the package, installs the tarball in empty folders, and uses every door of it as its consumers would: on each runtime, with each compiler, in bundles, in a browser. Run it after `npm run build`.
 *
 * With `--ci`, or where `CI` is true, it leaves out what takes long. What cannot be had on a machine is skipped, with the reason.
 */
import { rmSync } from "node:fs";
import { manifest } from "../test/docs/doors.js";
import { bundleChecks } from "./consumers/bundle-checks.js";
import type { Check } from "./consumers/check.js";
import { declarationChecks } from "./consumers/declaration-checks.js";
import { exampleCheck } from "./consumers/example-check.js";
import { install } from "./consumers/install.js";
import { publishCheck } from "./consumers/publish-check.js";
import { runtimeChecks } from "./consumers/runtime-checks.js";
import { checkFiles, packTarball } from "./consumers/tarball.js";
import { typeChecks } from "./consumers/type-checks.js";
import { emptyProject, workFolder } from "./consumers/work-folder.js";
import { writePrograms } from "./consumers/write-programs.js";

const isQuick = process.argv.includes("--ci") || process.env["CI"] === "true";
const work = workFolder();
const counts = { passed: 0, failed: 0, skipped: 0 };
try {
  const tarball = await packTarball(work);
  checkFiles(tarball.files);
  console.log(
    `${tarball.files.length} files, ${tarball.bytes} bytes: what the doors lead to, guides and examples\n`,
  );
  for (const check of await prepare(tarball.path)) await perform(check);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
if (counts.failed > 0) process.exitCode = 1;

async function prepare(tarball: string): Promise<readonly Check[]> {
  const project = emptyProject(work, "modules");
  const commonJs = emptyProject(project, "common-js", "commonjs");
  const oldest = emptyProject(work, "oldest-zod");
  const tools = emptyProject(work, "tools");
  const zod = manifest().peerDependencies["zod"] ?? "";
  await install(project, tarball, "zod");
  await install(oldest, tarball, `zod@${zod.replace("^", "")}`);
  await install(tools, "typescript@5.9", "vite@8");
  for (const folder of [project, oldest]) writePrograms(folder, "esm");
  writePrograms(commonJs, "cjs");
  return [
    ...runtimeChecks({ work, modules: project, commonJs, oldest }),
    ...typeChecks({ project, older: tools }, isQuick),
    ...declarationChecks({ project, older: tools }),
    ...bundleChecks({ project, tools }),
    exampleCheck(project),
    publishCheck,
  ];
}

async function perform({ name, run }: Check): Promise<void> {
  const started = performance.now();
  try {
    const { skipped, note } = await run();
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    counts[skipped === undefined ? "passed" : "skipped"]++;
    if (skipped === undefined) console.log(`✓ ${name} (${note === undefined ? "" : `${note}, `}${seconds})`);
    else console.log(`- ${name}: skipped, ${skipped}`);
  } catch (error) {
    counts.failed++;
    console.log(`✗ ${name}\n${error instanceof Error ? error.message : String(error)}`);
  }
}
