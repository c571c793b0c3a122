import { addToGroup } from "../../internal/add-to-group.js";
import type { PartialCube, PartialSet } from "../partial-cube.js";
import type { Gathered, GroundedGroups } from "./gathered.js";

/**
 * What was gathered, as plain data.
 *
 * @internal
 */
export function toPartial(
  { plan, sets, readings, stated, ...rest }: Gathered<GroundedGroups>,
  names: readonly string[],
  namedElsewhere: readonly string[],
): PartialCube {
  const cells = new Map<string, PartialSet[]>();
  readings.forEach((ofSet, set) => {
    for (const { grid, loose, counts } of ofSet) {
      for (const [id, { stateOf, lineage }] of counts) {
        const groups = grid.occupied.map((cell) => ({
          key: grid.groundsOf(cell),
          ...withinIn(grid, cell),
          state: stateOf(cell),
          ...(lineage !== null && { records: lineage.get(cell) ?? [] }),
        }));
        addToGroup(cells, id, { names: sets[set] ?? [], groups, ...(loose.length > 0 && { loose }) });
      }
    }
  });
  return {
    plan,
    cells: Object.fromEntries(cells),
    stated: Object.fromEntries(stated),
    names,
    namedElsewhere,
    ...rest,
  };
}

function withinIn({ withinOf }: GroundedGroups, cell: number): { readonly within?: string } {
  const within = withinOf(cell);
  return within === null ? {} : { within };
}
