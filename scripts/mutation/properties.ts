import fc from "fast-check";
import { test as collect } from "./suite.js";

export { fc };

type Arbitraries = readonly fc.Arbitrary<unknown>[] | Readonly<Record<string, fc.Arbitrary<unknown>>>;
type Law = (...values: readonly unknown[]) => unknown;

/** What `@fast-check/vitest` offers, for the tests of the mutation tester. */
const collected = Object.assign(collect, {
  prop(arbitraries: Arbitraries, parameters: fc.Parameters<[readonly unknown[]]> = {}) {
    return (name: string, law: Law): void => {
      const property = fc.asyncProperty(
        valuesOf(arbitraries),
        async (values) => (await law(...values)) !== false,
      );
      collect(name, () => fc.assert(property, { ...parameters, examples: [] }));
    };
  },
});

export { collected as it, collected as test };

function valuesOf(arbitraries: Arbitraries): fc.Arbitrary<readonly unknown[]> {
  if (isList(arbitraries)) return fc.tuple(...arbitraries);
  return fc.record(arbitraries).map((values) => [values]);
}

function isList(arbitraries: Arbitraries): arbitraries is readonly fc.Arbitrary<unknown>[] {
  return Array.isArray(arbitraries);
}
