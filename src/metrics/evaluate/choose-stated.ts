import { compareSpans } from "../../calendar/compare-spans.js";
import { latestOf } from "../../calendar/latest-of.js";
import type { Period } from "../../calendar/period.js";
import { compareText } from "../../internal/compare-text.js";
import { agreedFigure } from "../aggregates/last.js";
import { byMethod } from "../ledger/by-method.js";
import type { StockMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import { carriedStock } from "./carried-stock.js";
import type { Counted } from "./counted.js";
import type { Stated } from "./stated.js";
import type { Changes, StockChanges } from "./stock-changes.js";
import type { StockPlaces } from "./stock-places.js";

/** What counts of one series in one place: the record or records of its latest day, and whether it was carried forward. */
export interface Chosen extends Pick<Counted, "series" | "place" | "lastDay" | "standsFrom" | "ids"> {
  /** What they say, by each counting method; never empty. */
  readonly counts: readonly Counted[];
  readonly isCarried: boolean;
  /** What came and went since it was stated, or may have; `null` where nothing did. What surely did is in the counts. */
  readonly changes: Changes | null;
}

/** What decides which record counts. */
export interface StatedContext extends Pick<Plan, "gaps"> {
  readonly metric: StockMetric;
  readonly places: StockPlaces | null;
  readonly changes: StockChanges;
}

/**
 * Of what is stated of one series in one place, the latest that applies to a period; else, where gaps are filled, the latest before, if its place has the same ground still.
 * What was stated before the period's last day is carried forward by what changed since. What is of the ground of a later day than the period's counts as well, unless only
 * that of its own ground is asked for.
 *
 * @internal
 */
export function chooseStated(
  stated: readonly Stated[],
  { metric, gaps, places, changes }: StatedContext,
  period: Period | undefined,
  isOfOwnGround: boolean,
): Chosen | null {
  const latestOf = (counts: (one: Stated) => boolean, day?: string) =>
    agreed(onOneGround(latest(stated, metric, counts), day, places), stated);
  if (period === undefined) return latestOf(() => true);
  const { lastDay } = period;
  const hasSameGround = (one: Stated) =>
    places === null || places.sameGround(one.place, one.standsFrom, lastDay);
  const isAsked = (one: Stated) => !isOfOwnGround || one.standsFrom <= lastDay || hasSameGround(one);
  const applying = latestOf((one) => applies(one, period, metric) && isAsked(one), lastDay);
  const carriedOn = (chosen: Chosen) =>
    carried(chosen, changes(chosen, { after: chosen.lastDay, upTo: lastDay }));
  if (applying !== null) return isBefore(applying, period, metric) ? carriedOn(applying) : applying;
  if (gaps.stocks !== "carryForward") return null;
  const before = latestOf((one) => one.lastDay < lastDay && hasSameGround(one), lastDay);
  return before && carriedOn(before);
}

/**
 * What was stated last before the end of a period, whatever gaps are filled, with what surely came and went since: known to have been there, where nothing is stated within the
 * period. `null` where that is nothing. Of what figures are held against, the places tell what is lacking.
 *
 * @internal
 */
export function statedBefore(
  stated: readonly Stated[],
  { metric, places, changes }: Omit<StatedContext, "gaps">,
  { lastDay }: Period,
): Chosen | null {
  if (metric.isBase === true) return null;
  const before = latest(stated, metric, (one) => one.lastDay < lastDay);
  const chosen = agreed(onOneGround(before, lastDay, places), stated);
  if (chosen === null) return null;
  const known = carried(chosen, changes(chosen, { after: chosen.lastDay, upTo: lastDay }));
  return known.counts.some(({ figure }) => figure !== null && figure.upper !== 0) ? known : null;
}

/**
 * Whether what a record states is told for a period.
 *
 * @internal
 */
export function applies(
  { firstDay, lastDay }: Pick<Stated, "firstDay" | "lastDay">,
  period: Period,
  { holds = "atEnd" }: StockMetric,
): boolean {
  if (holds === "throughout" && firstDay <= period.lastDay && period.lastDay <= lastDay) return true;
  const isWithin = period.firstDay <= lastDay && lastDay <= period.lastDay;
  return isWithin && (holds === "atEnd" || firstDay >= period.firstDay);
}

/** Whether what is so at the end of a period was stated earlier within it; what holds throughout one is what it is for all its days. */
function isBefore({ lastDay }: Chosen, period: Period, { holds = "atEnd" }: StockMetric): boolean {
  return holds === "atEnd" && lastDay < period.lastDay;
}

/** Of those that count, all of the last day; of what holds throughout a period, the shortest period that began last. */
function latest(
  stated: readonly Stated[],
  { holds = "atEnd" }: StockMetric,
  counts: (one: Stated) => boolean,
): readonly Stated[] {
  let found: Stated[] = [];
  for (const one of stated) {
    if (!counts(one)) continue;
    const [other] = found;
    const order = other === undefined ? 1 : holds === "atEnd" ? byEnd(one, other) : compareSpans(one, other);
    if (order > 0) found = [one];
    else if (order === 0) found.push(one);
  }
  return found;
}

/** An opening as of the day of a change tells the stock of the eve on other ground than the totals of that day do: of these, those on the ground of a day, or the newest. */
function onOneGround(
  ofDay: readonly Stated[],
  day: string | undefined,
  places: StockPlaces | null,
): readonly Stated[] {
  if (places === null || ofDay.length < 2) return ofDay;
  const onGroundOf = (then: string) =>
    ofDay.filter((one) => places.sameGround(one.place, one.standsFrom, then));
  const standing = day === undefined ? [] : onGroundOf(day);
  if (standing.length > 0) return standing;
  return onGroundOf(latestOf(ofDay.map(({ standsFrom }) => standsFrom)));
}

function byEnd(a: Stated, b: Stated): number {
  return compareText(a.lastDay, b.lastDay);
}

/** `null` where there are none. */
function agreed(ofDay: readonly Stated[], stated: readonly Stated[]): Chosen | null {
  const [first] = ofDay;
  if (first === undefined) return null;
  const { series, place, lastDay, standsFrom } = first;
  const inOrder = [...ofDay].sort((a, b) => compareText(a.id, b.id));
  const counts = byMethod(inOrder, stated).map(({ method, items }) => ({
    series,
    place,
    method,
    figure: agreedFigure(items.flatMap(({ figure }) => figure ?? [])),
    ids: idsOf(items),
    lastDay,
    standsFrom,
    changes: null,
    aside: idsOf(inOrder.filter((one) => !items.includes(one))),
  }));
  return {
    series,
    place,
    lastDay,
    standsFrom,
    ids: idsOf(inOrder),
    counts,
    isCarried: false,
    changes: null,
  };
}

function idsOf(items: readonly Pick<Stated, "id">[]): readonly string[] {
  return items.map(({ id }) => id);
}

function carried(chosen: Chosen, found: Changes): Chosen {
  const isChanged = found.own.length > 0 || found.perhaps.length > 0;
  const changes = isChanged ? found : null;
  const flows = found.own.flatMap(({ flow, isAll }) => (isAll ? [flow] : []));
  const counts = chosen.counts.map((count) => ({
    ...count,
    figure: count.figure && carriedStock(count.figure, flows),
    ids: [...count.ids, ...idsOf(flows)],
    changes,
  }));
  return { ...chosen, counts, isCarried: true, changes };
}
