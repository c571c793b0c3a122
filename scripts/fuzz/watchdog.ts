import { Worker } from "node:worker_threads";

/** Tells that the run is alive, and what it is about to call. */
export type Alive = (numberOfCase: number) => void;

/** What the second thread runs; as a text, so that it needs neither a build nor a loader. */
const program = `
  const { workerData } = require("node:worker_threads");
  const { writeSync } = require("node:fs");
  const beats = new Int32Array(workerData.shared);
  let last = -1;
  let quiet = 0;
  setInterval(() => {
    quiet = beats[0] === last ? quiet + 1 : 0;
    last = beats[0];
    if (quiet < workerData.seconds) return;
    writeSync(2, "HANG: no sign of life for " + quiet + " s; run again: " + workerData.again + " --case " + beats[1] + "\\n");
    process.kill(process.pid, "SIGKILL");
  }, 1000);
`;

/** A second thread that ends the process when the first has been silent for so many seconds, and says which case it was at. */
export function startWatchdog(
  seconds: number,
  again: string,
): { readonly alive: Alive; readonly stop: () => void } {
  const shared = new SharedArrayBuffer(8);
  const beats = new Int32Array(shared);
  const worker = new Worker(program, { eval: true, workerData: { shared, seconds, again } });
  worker.unref();
  const alive: Alive = (numberOfCase) => {
    Atomics.add(beats, 0, 1);
    Atomics.store(beats, 1, numberOfCase);
  };
  return { alive, stop: () => void worker.terminate() };
}
