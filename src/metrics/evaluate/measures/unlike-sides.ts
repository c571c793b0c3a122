import type { PlainDate } from "../../../calendar/plain-date.js";
import type { RatioMetric } from "../../metric.js";
import type { ReachState } from "../reach.js";
import type { Scope } from "../scope.js";
import { unevenMetricsOf, visitsMetricOf } from "../side-metrics.js";
import type { PlaceOfDay } from "../place-of-day.js";
import { cellMeasure } from "./cell-measure.js";
import type { Group, MeasureContext } from "./measure.js";
import { haveSameSeries, unlikeSeries } from "./unlike-series.js";

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
  const isOfOthers = unlikeSeries(ratio, set, context);
  return (group) => isUneven(group) || isElsewhere(group) || isOfOthers(group);
}

const never = () => false;

/** Whether records of a group tell the numerator and not the denominator, or the other way round. */
function unevenIn(ratio: RatioMetric, set: number, context: MeasureContext): (group: Group) => boolean {
  const measures = unevenMetricsOf(ratio, context.metrics).map((uneven) => cellMeasure(uneven, set, context));
  return (group) => measures.some(({ basis }) => basis(group).reported > 0);
}

/** Whether the numerator of a group is of places where the denominator is not known of, or of a time when the place of the group had other ground. */
function elsewhereIn(ratio: RatioMetric, set: number, context: MeasureContext): (group: Group) => boolean {
  const stock = context.stocks.get(ratio.denominator);
  const placesOf = placesOfNumerator(ratio, set, context);
  const places = context.stockPlaces();
  if (stock === undefined || placesOf === null || places === null) return never;
  const sayOf = stock.at(context.gathered.sets[set] ?? []);
  // These are asked where they are series by series.
  const isOfSeries = haveSameSeries(context.stocks.get(ratio.numerator), stock);
  return (group) => {
    const scope = context.scopeOf(group);
    const own = placesOf(group, scope).filter(({ place }) => place !== null);
    // Most groups of a table whose gaps are filled have no records.
    if (own.length === 0) return false;
    const { counted } = sayOf(group.key, scope);
    if (!isOfSeries && !places.areWithin(own, counted)) return true;
    const { place } = scope;
    if (place == null) return false;
    const [then, since] = [groundDaysOf(own), groundDaysOf(counted)];
    return then.some((one) => since.some((other) => !places.sameGround(place, one, other)));
  };
}

type PlacesOf = (group: Group, scope: Scope) => readonly PlaceOfDay[];

/** Where and when the records of a numerator were; `null` where nothing says so. */
function placesOfNumerator(ratio: RatioMetric, set: number, context: MeasureContext): PlacesOf | null {
  const { gathered, metrics, stocks } = context;
  const stock = stocks.get(ratio.numerator);
  if (stock !== undefined) {
    const sayOf = stock.at(gathered.sets[set] ?? []);
    return ({ key }, scope) => sayOf(key, scope).counted;
  }
  const visits = visitsMetricOf(ratio, metrics);
  if (visits === undefined) return null;
  const readings = gathered.readings[set] ?? [];
  const at = readings.findIndex(({ counts }) => counts.has(visits.id));
  const stateOf = readings[at]?.counts.get(visits.id)?.stateOf;
  return ({ cells }) => {
    const cell = cells[at] ?? -1;
    if (stateOf === undefined || cell === -1) return [];
    return (stateOf(cell) as ReachState).visits.map(([place, , lastDay]) => ({ place, lastDay }));
  };
}

function groundDaysOf(items: readonly PlaceOfDay[]): readonly PlainDate[] {
  return [...new Set(items.map(({ lastDay, standsFrom = lastDay }) => standsFrom))];
}
