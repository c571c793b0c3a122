import { type Period, type Plan, addDays, previousPeriod } from "phongtrao";
import { type Truth, nothing, number, open } from "./judge.js";
import { type Key, hasMethods } from "./ledger-truth.js";
import type { Flow, LedgerWorld } from "./ledger-world.js";
import { hasKey, passesPeriod, passesWords } from "./rows.js";
import { moreByNew, sortOf, stockOf } from "./stock-counts.js";
import { kinds } from "./telling.js";
import { type ToldStock, toldStock } from "./told-stock.js";

export function growthOf(
  world: LedgerWorld,
  plan: Plan,
  key: Key,
  { period }: { readonly period: Period },
  after: ToldStock | null,
): Truth {
  let before: Period;
  try {
    before = previousPeriod(period, kinds);
  } catch {
    return open("no period before");
  }
  if (before.lastDay !== addDays(period.firstDay, -1))
    return open("the period before does not meet this one");
  const opened = toldStock(
    world,
    { ...plan, filter: { ...plan.filter, period: undefined } },
    key,
    before,
    ["statedTotal", "opening"],
    undefined,
  );
  const told = after ?? opened;
  if (told === null) return nothing;
  const { cells } = told;
  const [a, b] = [stockOf(cells, world.flows, before.lastDay), stockOf(cells, world.flows, period.lastDay)];
  if (a === 0) return open("from nothing");
  const isUneven = after !== null && opened !== null && after.extent !== opened.extent;
  const during = world.flows.filter(
    (flow) =>
      before.lastDay < flow.day && flow.day <= period.lastDay && cells.some(({ id }) => id === flow.cell.id),
  );
  // Of a stock that was carried forward, they are of all the time since it was stated.
  const held = (name: keyof ToldStock["assumptions"]) =>
    [after, opened].every((one) => one?.assumptions[name] !== false);
  const none = (sort: string) => !during.some(({ kind }) => kind !== "recognised" && sortOf(kind) === sort);
  const assumptions = {
    nothingAdded: none("added") && held("nothingAdded"),
    nothingRemoved: none("removed") && held("nothingRemoved"),
    nothingCorrected: none("corrected") && held("nothingCorrected"),
    stockUnchanged: held("stockUnchanged"),
  };
  // What is told for longer or wider than the row is not in it, as documented: then the row does not know all that happened.
  const isElsewhere = (flow: Flow) => {
    const line = world.flowLines.find((one) => one.flow === flow);
    return (
      line !== undefined &&
      !(
        passesWords(world.ground, plan, line) &&
        passesPeriod(plan, line) &&
        hasKey(world.ground, plan, line, key)
      )
    );
  };
  if ((after === null || opened === null) && during.some(isElsewhere))
    return open("some of what happened is told in other rows");
  const more = moreByNew * cells.length;
  const other = hasMethods(world) ? { other: (b - a) / (a + more) } : {};
  return number(
    (b - a) / a,
    isUneven ? { mustWarn: "differentCoverage", assumptions, ...other } : { assumptions, ...other },
  );
}
