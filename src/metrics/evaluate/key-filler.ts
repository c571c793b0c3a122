import { findPeriodKind } from "../../calendar/find-period-kind.js";
import { daysBetween } from "../../calendar/plain-date.js";
import type { Period } from "../../calendar/period.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import { periodWithin } from "../../calendar/period-within.js";
import { periodsBetween } from "../../calendar/periods-between.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { adminLevels } from "../../geography/admin-unit.js";
import { countMetricsOf } from "../count-metrics-of.js";
import { isReferenceMetric, isStockMetric } from "../metric.js";
import type { Plan } from "../plan.js";
import { type Key, keyText } from "./key.js";
import type { MeasureContext } from "./measures/measure.js";
import { periodAround } from "./period-around.js";

/** Adds to the keys that records make those without records. */
export type KeyFiller = (keys: readonly Key[]) => readonly Key[];

/**
 * What fills the gaps between groups: all periods between the first and the last that are asked for or met, and all units that existed at the end of the period asked for. `null` where the plan fills none, and asks for
 * something that makes rows of its own.
 *
 * @internal
 */
export function keyFiller(names: readonly string[], context: MeasureContext): KeyFiller | null {
  const { plan } = context.gathered;
  if (plan.gaps.flows === "none" && plan.gaps.stocks === "none" && !asksForReferences(context)) return null;
  const places = placeWords(names, context);
  const isPlace = names.map((name) => "level" in (plan.groupBy[name] ?? {}));
  const isPeriod = names.map((name) => "kind" in (plan.groupBy[name] ?? {}));
  const periodsAt = isPeriod.flatMap((is, at) => (is ? at : []));
  return (keys) => {
    const start = keys.length === 0 ? [names.map(() => null)] : keys;
    const periods = periodWords(start, names, plan, context.periodKinds);
    const filled = product(product(start, places, isPlace), periods, isPeriod);
    // Where nothing is met, the start is a key of no words, and what still lacks one is no group.
    if (keys.length === 0) return filled.filter((key) => !key.includes(null));
    // What lies in no single period has the rows of its records, and no others.
    const met = new Set(keys.map(keyText));
    return filled.filter((key) => periodsAt.every((at) => key[at] !== null) || met.has(keyText(key)));
  };
}

function asksForReferences({ gathered: { plan }, metrics }: MeasureContext): boolean {
  return Object.values(plan.measures)
    .flatMap((id) => countMetricsOf(id, metrics))
    .every((metric) => isReferenceMetric(metric) || (isStockMetric(metric) && metric.isBase === true));
}

/** Each key, and each with the words of others where `isReplaced`. */
function product(
  keys: readonly Key[],
  words: readonly Key[],
  isReplaced: readonly boolean[],
): readonly Key[] {
  const found = distinct(keys);
  // Many keys differ in the replaced words alone.
  const rests = distinct(keys.map((key) => key.map((word, at) => (isReplaced[at] === true ? null : word))));
  for (const rest of rests.values()) {
    for (const own of words) {
      let next = 0;
      const other = rest.map((word, at) => (isReplaced[at] === true ? (own[next++] ?? null) : word));
      found.set(keyText(other), other);
    }
  }
  return [...found.values()];
}

function distinct(keys: readonly Key[]): Map<string, Key> {
  return new Map(keys.map((key) => [keyText(key), key]));
}

/** The words of the units that existed at the end of the period asked for: of each the unit itself and those above it, as the groupings name them. */
function placeWords(
  names: readonly string[],
  { gathered, scopeUnits, hasGazetteer, periodKinds }: MeasureContext,
): readonly Key[] {
  const { plan } = gathered;
  const levels = names.flatMap((name) => {
    const grouping = plan.groupBy[name];
    return grouping !== undefined && "level" in grouping ? grouping.level : [];
  });
  const [lowest] = [...levels].sort((a, b) => adminLevels.indexOf(b) - adminLevels.indexOf(a));
  const { period, place } = plan.filter;
  if (lowest === undefined || period === undefined || !hasGazetteer) return [];
  const { lastDay } = parsePeriod(period, periodKinds);
  const units = scopeUnits();
  return (units.existing(lowest, place, lastDay) ?? []).map((unit) =>
    levels.map((level) => units.above(unit, level, lastDay)),
  );
}

/** The words of the periods that are asked for, else of those from the first met to the last: of the shortest that the plan groups by, each with those of which it has days. */
function periodWords(
  keys: readonly Key[],
  names: readonly string[],
  { groupBy, filter }: Plan,
  kinds: readonly PeriodKind[],
): readonly Key[] {
  const asked = filter.period === undefined ? null : parsePeriod(filter.period, kinds);
  const metAt = (at: number) =>
    [...new Set(keys.flatMap((key) => key[at] ?? []))].map((id) => parsePeriod(id, kinds));
  const groupings = names.flatMap((name, at) => {
    const grouping = groupBy[name];
    if (grouping === undefined || !("kind" in grouping)) return [];
    return { kind: findPeriodKind(grouping.kind, kinds), times: asked === null ? metAt(at) : [asked] };
  });
  const known = groupings.filter(({ times }) => times.length > 0);
  const [shortest] = known.sort((a, b) => lengthOf(a) - lengthOf(b));
  if (shortest === undefined) return [];
  const first = shortest.times.reduce((a, b) => (b.firstDay < a.firstDay ? b : a)).firstDay;
  const last = shortest.times.reduce((a, b) => (b.lastDay > a.lastDay ? b : a)).lastDay;
  return periodsBetween(shortest.kind.id, first, last, kinds)
    .filter((period) => asked === null || periodWithin(period, asked))
    .flatMap((period) =>
      wordsAround(
        period,
        groupings.map(({ kind }) => kind),
      ),
    );
}

/** How many days its periods have, about. */
function lengthOf({
  kind,
  times: [time],
}: {
  readonly kind: PeriodKind;
  readonly times: readonly Period[];
}): number {
  const period = time && periodAround({ firstDay: time.lastDay, lastDay: time.lastDay }, kind);
  return period ? daysBetween(period.firstDay, period.lastDay) : Infinity;
}

/** The words of the periods that share days with one: of a kind that nests, the one that it lies in, of another, those before and after the day between them. */
function wordsAround(period: Period, kinds: readonly PeriodKind[]): readonly Key[] {
  const around = kinds.map((kind) =>
    [period.firstDay, period.lastDay].flatMap(
      (day) => periodAround({ firstDay: day, lastDay: day }, kind) ?? [],
    ),
  );
  const all = around.reduce<readonly (readonly Period[])[]>(
    (rows, own) => rows.flatMap((row) => own.map((one) => [...row, one])),
    [[]],
  );
  return [...distinct(all.filter(shareDays).map((row) => row.map(({ id }) => id))).values()];
}

function shareDays(periods: readonly Period[]): boolean {
  const first = periods.reduce((last, { firstDay }) => (firstDay > last ? firstDay : last), "");
  return periods.every(({ lastDay }) => first <= lastDay);
}
