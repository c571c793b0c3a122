import { units, type UnitRegistry } from "./unit.js";

/**
 * Whether two units count like things, so that one can be a share of the other: the same unit, or two that count people (people who took part, of the
 * inhabitants).
 *
 * @internal
 */
export function areAlike(a: string, b: string, registry: UnitRegistry = units): boolean {
  return a === b || (countsPeople(a, registry) && countsPeople(b, registry));
}

function countsPeople(id: string, registry: UnitRegistry): boolean {
  // What came from elsewhere may have anything for a unit, and some of that has no text.
  return (
    typeof (id as unknown) === "string" && Object.hasOwn(registry, id) && registry[id]?.counts === "people"
  );
}
