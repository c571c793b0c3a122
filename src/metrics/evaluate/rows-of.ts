import type { Difference } from "../../quantity/figure.js";
import type { Ratio } from "../../quantity/ratio.js";
import type { Basis, Row } from "../cube.js";
import { keyFiller } from "./key-filler.js";
import { compareKeys, type Key, keyText } from "./key.js";
import type { Group, MeasureContext } from "./measures/measure.js";
import { measureOf } from "./measures/measure-of.js";
import { lookUp } from "./measures/ratio-measure.js";

/**
 * The rows of one set of groupings, in the order of their keys; records without a word come last.
 *
 * @internal
 */
export function rowsOf(names: readonly string[], set: number, context: MeasureContext): readonly Row[] {
  const measures = Object.entries(context.gathered.plan.measures).map(([name, id]) => ({
    name,
    ...measureOf(id, set, context),
  }));
  return groupsOf(names, set, context).map((group) => {
    // Large cubes have many rows, so their objects are made without lists of entries.
    const key: Record<string, string | null> = {};
    for (let at = 0; at < names.length; at++) key[names[at] ?? ""] = group.key[at] ?? null;
    const figures: Record<string, Difference | Ratio | null> = {};
    const basis: Record<string, Basis> = {};
    for (const measure of measures) {
      figures[measure.name] = measure.figure(group);
      basis[measure.name] = measure.basis(group);
    }
    return Object.freeze({
      key: Object.freeze(key),
      figures: Object.freeze(figures),
      basis: Object.freeze(basis),
      coverage: context.coverage(group),
    });
  });
}

/** Where one reading makes all the rows, its cells are the groups; else they are put together by their words. */
function groupsOf(names: readonly string[], set: number, context: MeasureContext): readonly Group[] {
  const { gathered } = context;
  const readings = gathered.readings[set] ?? [];
  if (names.length === 0)
    return [{ set, key: [], cells: readings.map(({ grid }) => grid.occupied[0] ?? -1) }];
  const [only] = readings;
  const ofStocks = [...context.stocks.values()].flatMap((stock) => stock.keys(names));
  const fill = keyFiller(names, context);
  if (readings.length === 1 && only !== undefined && ofStocks.length === 0 && fill === null)
    return only.grid.occupied.map((cell) => ({ set, key: only.grid.wordsOf(cell), cells: [cell] }));
  const keys = new Map<string, Key>();
  const found = readings.flatMap(({ grid }) => grid.occupied.map(grid.wordsOf));
  for (const key of [...found, ...ofStocks]) keys.set(keyText(key), key);
  const all = fill === null ? [...keys.values()] : fill([...keys.values()]);
  const lookUps = readings.map(lookUp);
  return [...all].sort(compareKeys).map((key) => ({ set, key, cells: lookUps.map((find) => find(key)) }));
}
