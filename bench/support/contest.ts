import { type Absent, type Contender, isPresent } from "./contender.js";
import { median } from "./median.js";
import { type Target, targetLine } from "./target.js";

/** A question, the ways to answer it, the practical limit first, and what is to be reached. */
export interface Contest {
  readonly title: string;
  readonly contenders: readonly (Contender | Absent)[];
  readonly targets: readonly Target[];
  readonly rounds: number;
}

/** Checks that all contenders give the same cells, then times them in turn and prints medians, ratios to the first and targets. */
export async function contest({ title, contenders, targets, rounds }: Contest): Promise<void> {
  const present = contenders.filter(isPresent);
  const cells = await requireEqual(present);
  const medians = await timesOf(present, rounds);
  console.log(`\n${title}: ${cells} cells`);
  for (const contender of contenders) console.log(`  ${lineOf(contender, medians, present[0]?.name ?? "")}`);
  if (targets.length > 0) console.log("  targets of phongtrao, set for 1,000,000 activities:");
  for (const target of targets) console.log(`    ${targetLine(target, medians)}`);
}

async function requireEqual([first, ...others]: readonly Contender[]): Promise<number> {
  const expected = first === undefined ? [] : await cellsOf(first);
  for (const other of others) {
    const found = await cellsOf(other);
    const at = expected.findIndex((line, index) => line !== found[index]);
    if (at === -1 && found.length === expected.length) continue;
    throw new Error(
      `${other.name} differs: ${found[at] ?? "nothing"} instead of ${expected[at] ?? "nothing"}`,
    );
  }
  return expected.length;
}

async function cellsOf({ run }: Contender): Promise<readonly string[]> {
  const outcome = await run();
  return [...outcome()].sort();
}

/** The median time of each by its name. */
export async function timesOf(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of contenders) times.get(name)?.push(await timeOf(run));
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

async function timeOf(run: Contender["run"]): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function lineOf(contender: Contender | Absent, medians: ReadonlyMap<string, number>, first: string): string {
  const name = contender.name.padEnd(40);
  if (!isPresent(contender)) return `${name} skipped: ${contender.skipped}`;
  const time = medians.get(contender.name) ?? Number.NaN;
  const ratio = time / (medians.get(first) ?? Number.NaN);
  return `${name} ${time.toFixed(2).padStart(9)} ms ${ratio.toFixed(2).padStart(8)} ×`;
}
