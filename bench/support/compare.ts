import { deepStrictEqual } from "node:assert";
import { median } from "./median.js";

/** One way of getting a result. */
export interface Candidate<Result> {
  readonly name: string;
  readonly run: () => Result;
}

const rounds = 15;

/** Checks that all candidates give the same, then times them in turn and prints medians, also of each of the operations of a run, and their ratio to the first. */
export function compare<Result>(
  title: string,
  candidates: readonly Candidate<Result>[],
  operations?: number,
): void {
  const results = candidates.map(({ run }) => run());
  for (const result of results) deepStrictEqual(result, results[0]);
  const times = candidates.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    candidates.forEach(({ run }, index) => times[index]?.push(timeOf(run)));
  }
  print(title, candidates, times.map(median), operations);
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function print(
  title: string,
  candidates: readonly { readonly name: string }[],
  medians: readonly number[],
  operations: number | undefined,
): void {
  console.log(`\n${title}`);
  candidates.forEach(({ name }, index) => {
    const time = medians[index] ?? Number.NaN;
    const times = time / (medians[0] ?? Number.NaN);
    const each = operations === undefined ? "" : `, ${((time * 1000) / operations).toFixed(3)} µs each`;
    console.log(
      `  ${name.padEnd(40)} ${time.toFixed(2).padStart(9)} ms ${times.toFixed(2).padStart(8)} ×${each}`,
    );
  });
}
