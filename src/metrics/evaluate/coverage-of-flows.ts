import type { StockComparison } from "../metric.js";
import { isWhollyOn } from "./is-wholly-on.js";
import type { StockFigure } from "./say-stock.js";
import type { Scope } from "./scope.js";
import type { StatedFlow, StockChanges } from "./stock-changes.js";
import { worstCoverage } from "./worst-coverage.js";

/** What came to the stocks of one group, or went from them. */
export interface FlowsOfGroup {
  readonly changes: StockChanges;
  readonly flows: readonly StatedFlow[];
}

/**
 * Whether a stock that follows from another, and from what came and went between, is of the same things as these: perhaps not, where some of that may stand in other groups.
 *
 * @internal
 */
export function coverageOfFlows(
  scopes: readonly Scope[],
  figures: readonly StockFigure[],
  { changes, flows }: FlowsOfGroup,
): StockComparison["coverage"] {
  const known = figures.filter(({ counted }) => counted.length > 0);
  if (known.length === 0 || known.length === figures.length) return "same";
  const days = scopes.flatMap(({ period }) => period?.lastDay ?? []).sort();
  const [after = "", upTo = ""] = [days[0], days.at(-1)];
  const between = flows.filter(({ firstDay, lastDay }) => lastDay > after && firstDay <= upTo);
  if (between.length === 0) return "same";
  // What is told of a longer time is in no figure of this one, though part of it may be what the stock follows from.
  if (!between.every((flow) => isWhollyOn(flow, { after, upTo }))) return "nothing-in-common";
  const near = known.flatMap(({ counted }) => counted.map((stock) => changes(stock, { after, upTo })));
  const own = near.flatMap((one) => one.own);
  const lists = new Set(near.flatMap(({ perhaps }) => perhaps));
  const within = new Set(own.flatMap(({ flow, isAll }) => (isAll ? [flow] : [])));
  const perhaps = new Set([...own.map(({ flow }) => flow), ...[...lists].flat()]);
  const told = new Set(flows);
  const isToldElsewhere = [...perhaps].some((flow) => !told.has(flow));
  return worstCoverage([
    isToldElsewhere ? "different" : "same",
    ...between.map((flow) =>
      within.has(flow) ? "same" : perhaps.has(flow) ? "different" : "nothing-in-common",
    ),
  ]);
}
