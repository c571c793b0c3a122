import { sharingGround } from "./sharing-ground.js";
import type { Layer } from "./stated-layers.js";
import type { StatedFlow } from "./stock-changes.js";
import type { StockPlaces } from "./stock-places.js";

/**
 * What may have come to some of several stocks or gone from them, each once: to their sum it came once at most.
 *
 * @internal
 */
export function perhapsChanged(
  layers: readonly (readonly Layer[])[],
  places: StockPlaces | null,
): readonly StatedFlow[] {
  const changes = layers.flat(3).flatMap((one) => one.changes ?? []);
  if (changes.length === 0) return [];
  const own = changes.flatMap((one) => one.own);
  const lists = new Set(changes.flatMap((one) => one.perhaps));
  const perhaps = new Set([...own.flatMap(({ flow, isAll }) => (isAll ? [] : [flow])), ...[...lists].flat()]);
  if (areApart(layers, places)) for (const { flow, isAll } of own) if (isAll) perhaps.delete(flow);
  return [...perhaps];
}

/** Whether all that counts is added up, so that what one had no other can have had. */
function areApart(layers: readonly (readonly Layer[])[], places: StockPlaces | null): boolean {
  return (
    layers.every((overlapping) => overlapping.length === 1) &&
    layers
      .flat(2)
      .every((items) =>
        places === null
          ? items.length === 1
          : sharingGround(items, places).every(({ length }) => length === 1),
      )
  );
}
