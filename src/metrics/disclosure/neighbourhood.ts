import type { ReaderSystem } from "./reader-system.js";

/** Unknowns that hang together through equations, by their places. */
export interface Neighbourhood {
  readonly unknowns: readonly number[];
  readonly equations: readonly number[];
  /** Whether nothing that hangs together with them was left out. */
  readonly isWhole: boolean;
}

// So many unknowns can be reckoned with in a second or so.
const mostUnknowns = 800;

/**
 * The unknowns that one of them hangs together with, the nearest first, up to a number of them.
 *
 * @internal
 */
export function neighbourhoodOf({ equations, equationsOf }: ReaderSystem, start: number): Neighbourhood {
  const unknowns = new Set([start]);
  const used = new Set<number>();
  let isWhole = true;
  for (const unknown of unknowns) {
    for (const at of equationsOf[unknown] ?? []) {
      if (used.has(at)) continue;
      used.add(at);
      for (const [other] of equations[at]?.terms ?? []) {
        if (unknowns.size < mostUnknowns) unknowns.add(other);
        else if (!unknowns.has(other)) isWhole = false;
      }
    }
  }
  return { unknowns: [...unknowns], equations: [...used].sort((a, b) => a - b), isWhole };
}
