import fc from "fast-check";
import { test as collect } from "./suite.js";

export { fc };

// The same cases for each mutant, and no time for the smallest counterexample.
fc.configureGlobal({ seed: 1, endOnFailure: true });

type Arbitraries = readonly fc.Arbitrary<unknown>[] | Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Law = (...values: never[]) => unknown;

/** What `@fast-check/vitest` offers, for the tests of the mutation tester. */
export const test = Object.assign(collect, {
  prop(arbitraries: Arbitraries, parameters: fc.Parameters<unknown[]> = {}) {
    return (name: string, law: Law): void => {
      const list = Array.isArray(arbitraries) ? [...arbitraries] : [fc.record(arbitraries as never)];
      const property = fc.asyncProperty(...(list as [fc.Arbitrary<unknown>]), async (...values) => {
        const holds = await law(...(values as never[]));
        return holds !== false;
      });
      collect(name, () => fc.assert(property as never, parameters as never));
    };
  },
});

export const it = test;
