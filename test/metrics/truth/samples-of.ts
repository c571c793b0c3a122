import fc from "fast-check";

const { TRUTH_SEEDS = "1,2,3", TRUTH_RUNS } = process.env;

/** The same samples in each run; others, or more for each seed, where the environment says so. */
export function samplesOf<Sample>(samples: fc.Arbitrary<Sample>, runs: number): readonly Sample[] {
  const numRuns = TRUTH_RUNS === undefined ? runs : Number(TRUTH_RUNS);
  return TRUTH_SEEDS.split(",").flatMap((seed) => fc.sample(samples, { numRuns, seed: Number(seed) }));
}
