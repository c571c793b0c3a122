import fc from "fast-check";

export * from "fast-check";

// The same cases for each mutant, and no time for the smallest counterexample.
fc.configureGlobal({ seed: 1, endOnFailure: true });

/** A law that a mutant breaks is broken by one of the first cases as a rule; more would be tried for thousands of mutants that none breaks. */
const mostRuns = 25;

/** That of fast-check, with a few cases. */
export const assert: typeof fc.assert = ((property: never, parameters: fc.Parameters = {}) =>
  fc.assert(property, {
    ...parameters,
    numRuns: Math.min(parameters.numRuns ?? mostRuns, mostRuns),
  })) as typeof fc.assert;

export default { ...fc, assert };
