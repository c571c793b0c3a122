import type fc from "fast-check";
import { sample } from "fast-check";

/** Where the values of one case come from: the same seed and case give the same values, on every machine. */
export interface Random {
  /** A whole number from 0 up to, and without, a limit. */
  readonly below: (limit: number) => number;
  /** Whether one of so many: `oneIn(3)` is true a third of the time. */
  readonly oneIn: (count: number) => boolean;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  /** One of the values that were drawn once for the whole run: what is dear to make. */
  readonly drawn: <Value>(from: fc.Arbitrary<Value> | Draw<Value>) => Value;
}

/** Makes a value out of the source of a case. */
export type Make<Value = unknown> = (random: Random) => Value;

/** A pool that is made of a source of its own when it is first needed: so many values. */
export interface Draw<Value> {
  readonly count: number;
  readonly make: Make<Value>;
}

/** The sources of all cases of a seed. */
export function randomOf(seed: number): (numberOfCase: number) => Random {
  const pools = new Map<object, readonly unknown[]>();
  const source = (start: number): Random => {
    const next = mulberry32(start);
    const below = (limit: number) => Math.floor(next() * limit);
    const pick = <Item>(list: readonly Item[]) => list[below(list.length)] as Item;
    return {
      below,
      pick,
      oneIn: (count) => below(count) === 0,
      drawn: <Value>(from: fc.Arbitrary<Value> | Draw<Value>) => {
        const pool = pools.get(from) ?? fill(from);
        pools.set(from, pool);
        return pick(pool as readonly Value[]);
      },
    };
  };
  // A pool does not depend on the case that needs it first, so that a case can be run alone.
  const fill = <Value>(from: fc.Arbitrary<Value> | Draw<Value>): readonly Value[] =>
    "make" in from
      ? Array.from({ length: from.count }, (_, at) => from.make(source(mixed(seed, -1 - at))))
      : sample(from, { numRuns: 40, seed });
  return (numberOfCase) => source(mixed(seed, numberOfCase));
}

/** Neighbouring cases must not begin alike. */
function mixed(seed: number, numberOfCase: number): number {
  return Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(numberOfCase + 1, 0xc2b2ae35);
}

/** Tommy Ettinger's generator, a small one of good quality: numbers from 0 up to 1. */
function mulberry32(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A value of one of these kinds. */
export function oneOf<Value>(...makes: readonly Make<Value>[]): Make<Value> {
  return (random) => random.pick(makes)(random);
}

/** One of these values. */
export function among<Value>(...values: readonly Value[]): Make<Value> {
  return (random) => random.pick(values);
}

/** A value of the kind, or nothing. */
export function maybe<Value>(make: Make<Value>): Make<Value | undefined> {
  return (random) => (random.oneIn(3) ? undefined : make(random));
}

/** Up to so many values of the kind. */
export function listOf<Value>(make: Make<Value>, most = 4): Make<readonly Value[]> {
  return (random) => Array.from({ length: random.below(most + 1) }, () => make(random));
}

/** An object with these fields; of the second ones some. */
export function fields(
  needed: Readonly<Record<string, Make>>,
  further: Readonly<Record<string, Make>> = {},
): Make<Record<string, unknown>> {
  return (random) => {
    const made: Record<string, unknown> = {};
    for (const [name, make] of Object.entries(needed)) made[name] = make(random);
    for (const [name, make] of Object.entries(further)) if (random.oneIn(2)) made[name] = make(random);
    return made;
  };
}
