import type { Assumption, Period, Plan } from "phongtrao";
import { isWithin, unitOn } from "./ground.js";
import type { Key } from "./ledger-truth.js";
import type { Cell, LedgerWorld, StockLine } from "./ledger-world.js";
import { hasKey, passesWords } from "./rows.js";
import { signed, sortOf } from "./stock-counts.js";

/** What is told of a stock of a row at the end of a period. */
export interface ToldStock {
  readonly lines: readonly StockLine[];
  readonly cells: readonly Cell[];
  /** Which assumptions of a carried stock are true: of what nobody told, nothing happened from when it was told until the end. */
  readonly assumptions: Readonly<Partial<Record<Assumption, boolean>>>;
  readonly isPlain: boolean;
  /** What the atoms of the lines are, whether or not there are models on them. */
  readonly extent: string;
}

export function toldStock(
  world: LedgerWorld,
  plan: Plan,
  key: Key,
  period: Period,
  kindsOfEntry: readonly string[],
  place: string | null | undefined,
): ToldStock | null {
  const isCarried = !kindsOfEntry.includes("effective");
  const here = place == null ? undefined : unitOn(world.ground, place, period.lastDay);
  // What a place is told of for the time after the period is of it only as far as it is on its ground.
  const isOfLater = ({ standsFrom, unit }: StockLine) =>
    place != null &&
    standsFrom > period.lastDay &&
    unit !== undefined &&
    !isWithin(unit.atoms, here?.atoms ?? []);
  const ofRow = world.stockLines.filter(
    (line) =>
      kindsOfEntry.includes(line.record.kind) &&
      !isOfLater(line) &&
      passesWords(world.ground, plan, line) &&
      hasKey(world.ground, plan, line, key, true),
  );
  const isWithinPeriod = ({ day }: StockLine) => period.firstDay <= day && day <= period.lastDay;
  const seriesOf = ({ record }: StockLine) =>
    JSON.stringify([record.movement, record.place ?? null, record.holder ?? null, record.field ?? null]);
  const within = ofRow.filter(isWithinPeriod);
  const has = new Set(within.map(seriesOf));
  const isStill = (line: StockLine) =>
    line.unit === undefined ||
    unitOn(world.ground, line.unit.code, period.lastDay)?.atoms.join() === line.unit.atoms.join();
  const carried =
    plan.gaps.stocks === "carryForward"
      ? ofRow.filter((line) => line.day < period.firstDay && !has.has(seriesOf(line)) && isStill(line))
      : [];
  const latest = new Map<string, StockLine>();
  const rank = (line: StockLine) => `${line.day} ${isStill(line) ? "still" : ""} ${line.standsFrom}`;
  for (const line of [...carried, ...within].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)))
    latest.set(seriesOf(line), line);
  const lines = [...latest.values()];
  if (lines.length === 0) return null;
  const cells = world.cells.filter(({ id }) =>
    lines.some((line) => line.cells.some((cell) => cell.id === id)),
  );
  const untold = world.flows.filter(
    (flow) =>
      signed(flow) !== 0 &&
      !(isCarried && world.flowLines.some((line) => line.flow === flow)) &&
      lines.some(
        ({ cells: own, day }) =>
          own.some(({ id }) => id === flow.cell.id) && day < flow.day && flow.day <= period.lastDay,
      ),
  );
  const none = (sort: string) => !untold.some(({ kind }) => sortOf(kind) === sort);
  const assumptions = {
    stockUnchanged: untold.length === 0,
    nothingAdded: none("added"),
    nothingRemoved: none("removed"),
    nothingCorrected: none("corrected"),
  };
  const isPlain =
    lines.every((line) => line.day === period.lastDay) &&
    lines.every((one) => lines.every((other) => one === other || isNestedOrApart(one, other)));
  const extent = extentOf(lines);
  return { lines, cells, assumptions, isPlain, extent };
}

function extentOf(lines: readonly StockLine[]): string {
  const parts = lines.flatMap(({ lattice: { atoms, movement, holder, field } }) =>
    (holder === undefined ? ["collective", "individual"] : [holder]).flatMap((h) =>
      (field === undefined ? ["economy", "culture-society", "other"] : [field]).flatMap((f) =>
        atoms.map((atom) => `${movement} ${h} ${f} ${atom}`),
      ),
    ),
  );
  return [...new Set(parts)].sort().join();
}

/** Whether one of two statements is of all that the other is of, or of nothing of it, and this is plain from their words. */
function isNestedOrApart({ lattice: a }: StockLine, { lattice: b }: StockLine): boolean {
  const isOnePlaced = (a.place === undefined) !== (b.place === undefined);
  const apart =
    a.movement !== b.movement ||
    !a.atoms.some((atom) => b.atoms.includes(atom)) ||
    (a.holder !== undefined && b.holder !== undefined && a.holder !== b.holder) ||
    (a.field !== undefined && b.field !== undefined && a.field !== b.field);
  const holds = (x: typeof a, y: typeof a) =>
    isWithin(y.atoms, x.atoms) && (x.holder ?? y.holder) === y.holder && (x.field ?? y.field) === y.field;
  // Of what has no place nobody knows where it was: such a statement beside one with a place may be of the same models, and is flagged.
  if (a.movement === b.movement && isOnePlaced) return false;
  // A province of one commune is told under two codes, and which of two such statements is of the more need not be seen.
  const isOneGround = a.atoms.join() === b.atoms.join() && a.place !== b.place;
  if (a.movement === b.movement && isOneGround && (a.holder !== b.holder || a.field !== b.field))
    return apart;
  return apart || holds(a, b) || holds(b, a);
}
