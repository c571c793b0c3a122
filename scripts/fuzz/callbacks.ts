import { hostile } from "./hostile-values.js";
import type { Make } from "./random.js";
import { Sentinel } from "./sentinel.js";

/** A function of the caller's: it mostly gives what belongs there, now and then nonsense, and seldom it throws. */
export function callback(make: Make): Make<(...given: readonly unknown[]) => unknown> {
  return (random) => {
    const result = make(random);
    const nonsense = random.oneIn(4) ? hostile(random) : result;
    const throws = random.oneIn(8);
    return () => {
      if (throws) throw new Sentinel("callback");
      return nonsense;
    };
  };
}
