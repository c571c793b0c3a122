import { fail } from "../internal/failure.js";
import { remember } from "../internal/remember.js";
import { ancestorsOf } from "./ancestors.js";
import type { GazetteerIndex } from "./gazetteer.js";
import { lifeOn } from "./lives.js";
import type { Source } from "./read-series.js";

/**
 * Refuses the figure of a unit that lies in another one with a figure in the same cell: both would be counted.
 *
 * @internal
 */
export function refuseNestedPoints(sources: readonly Source[], index: GazetteerIndex): void {
  const unitsOf = new Map<string, Set<string>>();
  const told = sources.filter(({ figure }) => figure !== null);
  for (const { cell, code } of told) remember(unitsOf, cell, () => new Set<string>()).add(code);
  const around = new Map<string, readonly string[]>();
  for (const source of told) {
    const { code, day, cell } = source;
    const outer = remember(around, `${code} ${day}`, () => codesAround(index, code, day));
    const within = outer.find((one) => unitsOf.get(cell)?.has(one));
    if (within !== undefined) refuse(source, within);
  }
}

function codesAround(index: GazetteerIndex, code: string, day: string): readonly string[] {
  const unit = lifeOn(index.lives, code, day);
  return unit === undefined ? [] : ancestorsOf(index, unit, day).map((one) => one.code);
}

function refuse({ code: unit, period: { id: period }, position }: Source, within: string): never {
  const message = `Unit ${unit} lies in ${within}, which has a point of ${period} too, so that its figure would be counted twice; leave out one of them, or restate them apart, by a further key such as the level.`;
  return fail("nested-points", message, { unit, within, period }, [position]);
}
