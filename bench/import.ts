/** What importing phongtrao costs a new process of Node, beside bare Node and beside zod alone. It measures `dist`, so that `npm run build` comes first. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { doors, root } from "../test/docs/doors.js";
import { median } from "./support/median.js";

const rounds = 15;
const atMost = { milliseconds: 60, timesZod: 1.5 };
const [door] = doors();
const main = `${root}${door?.targets["node"] ?? door?.targets["default"] ?? ""}`;

console.log("\na new process of Node that imports");
if (existsSync(main)) measure();
else console.log("  skipped: dist is not built");

/** In turn, and each compared with its neighbours, so that a machine that slows down slows all of them. */
function measure(): void {
  const programs = { nothing: "", zod: 'import "zod"', phongtrao: 'import "phongtrao"' };
  for (const program of Object.values(programs)) timeOf(program);
  const times = Array.from({ length: rounds }, () => ({
    nothing: timeOf(programs.nothing),
    zod: timeOf(programs.zod),
    phongtrao: timeOf(programs.phongtrao),
  }));
  const middle = (of: (time: (typeof times)[number]) => number) => median(times.map(of));
  const added = middle(({ phongtrao, nothing }) => phongtrao - nothing);
  const timesZod = middle(({ phongtrao, zod }) => phongtrao / zod);
  console.log(`  nothing           ${middle(({ nothing }) => nothing).toFixed(0)} ms`);
  console.log(`  zod               ${middle(({ zod }) => zod).toFixed(0)} ms`);
  console.log(`  phongtrao         ${middle(({ phongtrao }) => phongtrao).toFixed(0)} ms`);
  tell(
    `on top of nothing  ${added.toFixed(0)} ms`,
    `${atMost.milliseconds} ms`,
    added <= atMost.milliseconds,
  );
  tell(`to zod             ${timesZod.toFixed(2)} ×`, `${atMost.timesZod} ×`, timesZod <= atMost.timesZod);
}

function tell(measured: string, most: string, isReached: boolean): void {
  console.log(`  ${measured}  at most ${most}: ${isReached ? "reached" : "not reached"}`);
}

/** The package finds itself by its own name, as it is in `exports`. */
function timeOf(program: string): number {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: fileURLToPath(new URL("..", import.meta.url)),
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  if (status !== 0) throw new Error(`${program} failed.`);
  return performance.now() - started;
}
