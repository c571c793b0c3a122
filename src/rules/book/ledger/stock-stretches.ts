import { countWhile } from "../../../internal/count-while.js";
import type { Stated } from "./stated.js";
import type { Flow, StockEntries } from "./stock-entries.js";

/** The time of a stock from one day on which it was stated to the next. */
export interface Stretch {
  /** The statements of the day before it; none before the first. */
  readonly openings: readonly Stated[];
  /** The statements of the day that it ends with; none after the last. */
  readonly closings: readonly Stated[];
  /** The flows that lie wholly within it, in order. */
  readonly flows: readonly Flow[];
  /** The first flow of which only a part lies within it. */
  readonly straddling: Flow | undefined;
}

/**
 * The stretches of a stock, in order of time: one that ends with each day on which it was stated, and the one after the last. Linear in the entries, which are in order.
 *
 * @internal
 */
export function stockStretches({
  stated,
  flows,
}: Pick<StockEntries, "stated" | "flows">): readonly Stretch[] {
  const days = byDay(stated);
  const across = straddlingAt(days, flows);
  const stretches: Stretch[] = [];
  let next = 0;
  for (let at = 0; at <= days.length; at++) {
    const closings = days[at] ?? [];
    const [since, day] = [dayOf(days[at - 1]) ?? "", dayOf(closings)];
    const within: Flow[] = [];
    for (let flow = flows[next]; flow !== undefined; flow = flows[++next]) {
      if (day !== undefined && flow.lastDay > day) break;
      if (flow.firstDay > since) within.push(flow);
    }
    const first = Math.min(across[at - 1] ?? flows.length, across[at] ?? flows.length);
    stretches.push({
      openings: days[at - 1] ?? [],
      closings,
      flows: within,
      straddling: flows[first],
    });
  }
  return stretches;
}

function byDay(stated: readonly Stated[]): readonly (readonly Stated[])[] {
  const days: Stated[][] = [];
  for (const one of stated) {
    const last = days.at(-1);
    if (dayOf(last) === one.day) last?.push(one);
    else days.push([one]);
  }
  return days;
}

function dayOf(stated: readonly Stated[] | undefined): string | undefined {
  return stated?.[0]?.day;
}

/** Of each day, the index of the first flow that goes over its end. A day that has its flow is left out from then on, so that each is visited once. */
function straddlingAt(
  days: readonly (readonly Stated[])[],
  flows: readonly Flow[],
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = days.map(() => undefined);
  const free = days.map((_, index) => index);
  const nextFree = (from: number): number => {
    let at = from;
    while ((free[at] ?? at) !== at) at = free[at] ?? at;
    for (let step = from; step < at;) {
      const after = free[step] ?? at;
      free[step] = at;
      step = after;
    }
    return at;
  };
  for (const [index, { firstDay, lastDay }] of flows.entries()) {
    let at = nextFree(countWhile(days, (ofDay) => (dayOf(ofDay) ?? "") < firstDay));
    while ((dayOf(days[at]) ?? lastDay) < lastDay) {
      found[at] = index;
      free[at] = at + 1;
      at = nextFree(at + 1);
    }
  }
  return found;
}
