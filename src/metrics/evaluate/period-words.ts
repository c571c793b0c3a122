import { latestOf } from "../../calendar/latest-of.js";
import { findPeriodKind } from "../../calendar/find-period-kind.js";
import { parsePeriod } from "../../calendar/parse-period.js";
import type { Period } from "../../calendar/period.js";
import type { PeriodKind } from "../../calendar/period-kind.js";
import { periodsBetween } from "../../calendar/periods-between.js";
import { periodWithin } from "../../calendar/period-within.js";
import { daysBetween } from "../../calendar/plain-date.js";
import type { Plan } from "../plan.js";
import { distinctKeys, type Key } from "./key.js";
import { periodAround } from "./period-around.js";

/**
 * The words of the periods that are asked for, else of those from the first met to the last: of the shortest that the plan groups by, each with those of which it has days.
 *
 * @internal
 */
export function periodWords(
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
  return [...distinctKeys(all.filter(shareDays).map((row) => row.map(({ id }) => id))).values()];
}

function shareDays(periods: readonly Period[]): boolean {
  const first = latestOf(periods.map(({ firstDay }) => firstDay));
  return periods.every(({ lastDay }) => first <= lastDay);
}
