/**
 * Checks everything, then publishes the package with its provenance. With `--dry-run` it sends nothing, and tells what would stand in the way.
 */
import { spawnSync } from "node:child_process";
import { root } from "../test/docs/doors.js";
import { obstacles, publish } from "./release/publish.js";

const isTrial = process.argv.includes("--dry-run");
const found = obstacles();
for (const obstacle of found) console.error(obstacle);
if (found.length > 0 && !isTrial) process.exit(1);

const changed = spawnSync("git", ["status", "--porcelain"], { cwd: root, encoding: "utf8" }).stdout;
if (changed !== "" && !isTrial) {
  console.error(`What is published is what is committed; these are not:\n${changed}`);
  process.exit(1);
}
const { status } = spawnSync("npm", ["run", "check"], { cwd: root, stdio: "inherit" });
if (status !== 0) process.exit(1);

const { ok, said } = publish(isTrial);
console.log(said);
process.exitCode = ok ? 0 : 1;
