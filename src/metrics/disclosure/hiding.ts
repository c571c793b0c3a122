import { addToGroup } from "../../internal/add-to-group.js";
import type { CountTable } from "./count-table.js";

/** Which counts are meant to be hidden, and which no figure shows any more in consequence. It changes as counts are marked. */
export interface Hiding {
  readonly marked: ReadonlySet<number>;
  readonly hidden: ReadonlySet<number>;
  /** Hides every figure that shows a count that is not marked yet, and with them what only they show. */
  readonly mark: (count: number) => void;
  /** Takes that back. */
  readonly unmark: (count: number) => void;
}

/**
 * Nothing hidden yet.
 *
 * @internal
 */
export function hiding({ counts, figures }: CountTable): Hiding {
  const showing = new Map<number, number[]>();
  for (const [at, figure] of figures.entries())
    for (const count of figure.counts) addToGroup(showing, count, at);
  const reasons: number[] = [];
  const views = counts.map((_, count) => showing.get(count)?.length ?? 0);
  const marked = new Set<number>();
  const hidden = new Set<number>();

  const change = (count: number, by: 1 | -1): void => {
    for (const at of showing.get(count) ?? []) {
      const before = reasons[at] ?? 0;
      reasons[at] = before + by;
      if (before === 0 || before + by === 0) for (const other of figures[at]?.counts ?? []) see(other, -by);
    }
  };
  const see = (count: number, by: number): void => {
    const now = (views[count] ?? 0) + by;
    views[count] = now;
    if (now === 0) hidden.add(count);
    else hidden.delete(count);
  };
  return {
    marked,
    hidden,
    mark: (count) => {
      marked.add(count);
      change(count, 1);
    },
    unmark: (count) => {
      marked.delete(count);
      change(count, -1);
    },
  };
}
