import { type LedgerEntry, addDays } from "phongtrao";
import { type Ground, unitOn, unitsOn } from "./ground.js";
import type { Cell, Flow, FlowLine, StockLine, StockParts } from "./ledger-world.js";
import { effectiveOf, moreByNew, stockOf } from "./stock-counts.js";
import { type Width, type Wording, daysOf, momentOf, placeOf, tell } from "./telling.js";

export function stockLine(
  ground: Ground,
  cells: readonly Cell[],
  flows: readonly Flow[],
  parts: StockParts,
  moment: string,
  id: string,
): StockLine | null {
  const isOpening = parts.kind === "opening";
  const own = daysOf(isOpening ? parts.opening : moment);
  const when = isOpening ? parts.opening : moment;
  const units = ground.levels.flatMap((level) =>
    unitsOn(ground, level, isOpening ? own.firstDay : own.lastDay),
  );
  const picked = parts.place % 5 === 0 ? undefined : units[parts.place % units.length];
  // An opening is told of a unit as it is when the time begins; one that changes within the time is not told.
  if (isOpening && picked !== undefined && unitOn(ground, picked.code, own.lastDay) !== picked) return null;
  const atoms = picked === undefined ? ground.atoms : picked.atoms;
  const told = cells.filter(
    (cell) =>
      atoms.includes(cell.atom) &&
      cell.movement === parts.movement &&
      (parts.holder ?? cell.holder) === cell.holder &&
      (parts.field ?? cell.field) === cell.field,
  );
  const day = isOpening ? addDays(own.firstDay, -1) : own.lastDay;
  const more = parts.method === "new" ? moreByNew * told.length : 0;
  const count =
    more + (parts.kind === "effective" ? effectiveOf(told, flows, day) : stockOf(told, flows, day));
  const quantity = tell(count, "model", parts.word);
  if (quantity === undefined) return null;
  const record: LedgerEntry = {
    id,
    movement: parts.movement,
    kind: parts.kind,
    when,
    quantity,
    ...(picked !== undefined && { place: picked.code }),
    ...(parts.holder !== undefined && { holder: parts.holder }),
    ...(parts.field !== undefined && { field: parts.field }),
    ...(parts.method !== undefined && { method: parts.method }),
  };
  const words = {
    movement: parts.movement,
    kind: parts.kind,
    unit: "model",
    holder: parts.holder,
    field: parts.field,
  };
  const lattice = {
    place: picked?.code,
    atoms,
    movement: parts.movement,
    holder: parts.holder,
    field: parts.field,
  };
  return {
    id,
    moment: isOpening ? own.firstDay : when,
    place: picked?.code,
    words,
    record,
    cells: told,
    lattice,
    day,
    standsFrom: isOpening ? own.firstDay : own.lastDay,
    unit: picked,
  };
}

export function flowLine(
  ground: Ground,
  flow: Flow,
  width: Width,
  word: Wording,
  isVague: boolean,
  id: string,
): FlowLine | null {
  const moment = momentOf([flow.day], width);
  const place = placeOf(ground, [flow.cell.atom], moment, width);
  const kind = flow.kind === "up" || flow.kind === "down" ? "correction" : flow.kind;
  const quantity = tell(flow.count, "model", word);
  if (quantity === undefined) return null;
  const { movement } = flow.cell;
  const [holder, field] = isVague ? [undefined, undefined] : [flow.cell.holder, flow.cell.field];
  const effect =
    flow.kind === "up" ? ("increase" as const) : flow.kind === "down" ? ("decrease" as const) : undefined;
  const record: LedgerEntry = {
    id,
    movement,
    kind,
    when: moment,
    quantity,
    ...(effect !== undefined && { effect }),
    ...(place !== undefined && { place }),
    ...(holder !== undefined && { holder, field }),
  };
  return { id, moment, place, words: { movement, kind, unit: "model", holder, field, effect }, record, flow };
}
