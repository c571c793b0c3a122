import type { PlainDate } from "../../../calendar/plain-date.js";
import type { RatioMetric } from "../../metric.js";
import type { ReachState } from "../reach.js";
import { unevenMetricOf, visitsMetricOf } from "../side-metrics.js";
import { cellMeasure } from "./cell-measure.js";
import type { Group, MeasureContext } from "./measure.js";

/**
 * Whether the two sides of the ratio of a group are not of the same things: its counts are told by different records, or by records of other places than the people that they
 * are held against.
 *
 * @internal
 */
export function unlikeSides(
  ratio: RatioMetric,
  set: number,
  context: MeasureContext,
): (group: Group) => boolean {
  const isUneven = unevenIn(ratio, set, context);
  const isElsewhere = elsewhereIn(ratio, set, context);
  return (group) => isUneven(group) || isElsewhere(group);
}

const never = () => false;

/** Whether records of a group tell the numerator and not the denominator, or the other way round. */
function unevenIn(ratio: RatioMetric, set: number, context: MeasureContext): (group: Group) => boolean {
  const uneven = unevenMetricOf(ratio, context.metrics);
  if (uneven === undefined) return never;
  const { basis } = cellMeasure(uneven, set, context);
  return (group) => basis(group).reported > 0;
}

/** Whether records of a group were where the denominator is not known of, or at a time when the place of the group had other ground. */
function elsewhereIn(ratio: RatioMetric, set: number, context: MeasureContext): (group: Group) => boolean {
  const { gathered, scopeOf, stocks } = context;
  const visits = visitsMetricOf(ratio, context.metrics);
  const stock = stocks.get(ratio.denominator);
  const places = context.stockPlaces();
  if (visits === undefined || stock === undefined || places === null) return never;
  const readings = gathered.readings[set] ?? [];
  const at = readings.findIndex(({ counts }) => counts.has(visits.id));
  const stateOf = readings[at]?.counts.get(visits.id)?.stateOf;
  const sayOf = stock.at(gathered.sets[set] ?? []);
  return (group) => {
    const cell = group.cells[at] ?? -1;
    // Most groups of a table whose gaps are filled have no records.
    if (stateOf === undefined || cell === -1) return false;
    const scope = scopeOf(group);
    const { counted } = sayOf(group.key, scope);
    if (counted.length === 0) return false;
    const visited = (stateOf(cell) as ReachState).visits.flatMap(([place, , lastDay]) =>
      place === null ? [] : [{ place, lastDay }],
    );
    const { place } = scope;
    if (place == null) return !places.areWithin(visited, counted);
    const [then, since] = [daysOf(visited), daysOf(counted)];
    return then.some((one) => since.some((other) => !places.sameGround(place, one, other)));
  };
}

function daysOf(items: readonly { readonly lastDay: PlainDate }[]): readonly PlainDate[] {
  return [...new Set(items.map(({ lastDay }) => lastDay))];
}
