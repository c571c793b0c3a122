/** What the columns of a register hold once the plans of the cubes have been run on them. */
import { type PreparedRegister, prepareRegister } from "phongtrao";
import { phongtrao as groupBy } from "./cube/group-by/phongtrao.js";
import { materialOf } from "./cube/material.js";
import { phongtrao as rollUp } from "./cube/roll-up/phongtrao.js";
import { sizeFrom } from "./support/size-from.js";
import { typedArrayBytes } from "./support/typed-array-bytes.js";

const size = sizeFrom(100_000);
const material = materialOf(size);
const most = 100;

console.log(`\nwhat a register of ${size} activities keeps, in bytes per activity`);
await measure("after the plan by province, topic and month", groupBy);
await measure("after that and the roll-up", groupBy, rollUp);

/** The difference that a second register makes, so that what is made once a process does not count; both are handed back, to be there until the end. */
async function measure(
  title: string,
  ...plans: readonly (typeof groupBy | typeof rollUp)[]
): Promise<readonly PreparedRegister[]> {
  const registers = [await runOnNewRegister(plans)];
  const before = bytesInUse();
  registers.push(await runOnNewRegister(plans));
  const after = bytesInUse();
  const arrays = (after.arrays - before.arrays) / size;
  const all = (after.all - before.all) / size;
  console.log(`  ${title}`);
  console.log(
    `    typed arrays      ${arrays.toFixed(1)}  at most ${most}: ${arrays <= most ? "reached" : "not reached"}`,
  );
  console.log(`    heap and buffers  ${all.toFixed(1)}`);
  return registers;
}

async function runOnNewRegister(plans: readonly (typeof groupBy | typeof rollUp)[]) {
  const prepared = prepareRegister(material.register);
  for (const plan of plans) await plan(material, prepared).run();
  return prepared;
}

/** Counted in this order: counting the arrays collects the garbage. */
function bytesInUse() {
  const arrays = typedArrayBytes();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { arrays, all: heapUsed + arrayBuffers };
}
