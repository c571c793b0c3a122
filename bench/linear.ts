/** Whether ten times the activities cost ten times the time. */
import { prepareRegister } from "phongtrao";
import { encode } from "./cube/group-by/columns.js";
import { phongtrao as groupBy } from "./cube/group-by/phongtrao.js";
import { typedArrayLoop } from "./cube/group-by/typed-array-loop.js";
import { materialOf } from "./cube/material.js";
import { phongtrao as rollUp } from "./cube/roll-up/phongtrao.js";
import type { Contender } from "./support/contender.js";
import { timesOf } from "./support/contest.js";
import { sizeFrom } from "./support/size-from.js";

const largest = sizeFrom(100_000);
const sizes = [largest / 100, largest / 10, largest].map(Math.floor);

console.log(`\ntime by the number of activities, in ms; in brackets ns per activity`);
console.log(`  ${"".padEnd(36)}${sizes.map((size) => String(size).padStart(22)).join("")}`);
const times: ReadonlyMap<string, number>[] = [];
for (const size of sizes) times.push(await timesAt(size));
for (const name of times[0]?.keys() ?? []) {
  console.log(
    `  ${name.padEnd(36)}${times.map((list, at) => told(list.get(name) ?? Number.NaN, sizes[at] ?? 1)).join("")}`,
  );
}

async function timesAt(size: number): Promise<ReadonlyMap<string, number>> {
  const material = materialOf(size);
  const prepared = prepareRegister(material.register);
  return timesOf(
    [
      typedArrayLoop(encode(material)),
      named("phongtrao, columns built before", groupBy(material, prepared)),
      named("phongtrao, from plain records", groupBy(material, material.register)),
      named("phongtrao, roll-up of places", rollUp(material, prepared)),
    ],
    // A thousand at most are asked for to see that it runs.
    size > 200_000 ? 5 : largest > 1_000 ? 9 : 3,
  );
}

function named(name: string, { run }: Contender): Contender {
  return { name, run };
}

function told(time: number, size: number): string {
  return `${time.toFixed(2)} (${((time * 1e6) / size).toFixed(0)})`.padStart(22);
}
