import type { Period } from "../../calendar/period.js";
import { previousPeriod } from "../../calendar/previous-period.js";
import { samePeriodLastYear } from "../../calendar/same-period-last-year.js";
import { compareText } from "../../internal/compare-text.js";
import { isPhongTraoError } from "../../internal/failure.js";
import { remember } from "../../internal/remember.js";
import { type CountColumn, countsAt, type CountTable } from "./count-table.js";
import type { DisclosureRule, StockFlows } from "./disclosure-rule.js";
import type { PeriodNames } from "./period-names.js";
import type { Found } from "./relation.js";
import { keyId } from "./table-key.js";

/**
 * What stocks grew from, as what stood at the end of the period before, or of the same one a year before; what nobody stated since, as what it was; and that closing and removed are opening and added, whichever of these the table has: a reader takes the others for zero.
 *
 * @internal
 */
export function stockFlows(table: CountTable, periods: PeriodNames, rule: DisclosureRule): readonly Found[] {
  let ids: Earlier | null = null;
  const earlier = () => (ids ??= earlierIds(table, periods));
  const carried = table.changes.flatMap(({ from, to }) =>
    counted(earlier(), to, from).map(({ before, now }) => same(before, now)),
  );
  return [...carried, ...unchanged(table, earlier), ...balances(table, earlier, rule)];
}

/** What nobody stated since is what it was the period before, as its flag says. */
function unchanged({ counts, columnOf, columnsOf }: CountTable, earlier: () => Earlier): readonly Found[] {
  const isTold = (count: number) => counts[count]?.figure.assumptions.includes("stockUnchanged") === true;
  const columns = new Set([...columnOf.values(), ...[...columnsOf.values()].flat()]);
  return [...columns]
    .filter((column) => [...column.values()].some(isTold))
    .flatMap((column) => counted(earlier(), column, column))
    .filter(({ now }) => isTold(now))
    .map(({ before, now }) => same(before, now));
}

/** One number that stands twice. */
function same(total: number, part: number): Found {
  return { kind: "stock", total, parts: [part], less: [], over: [] };
}

/** The ids of two keys: of a period, and of one before it. */
type Earlier = readonly (readonly [id: string, earlier: string])[];

function earlierIds({ keys }: CountTable, periods: PeriodNames): Earlier {
  const wordsBefore = new Map(
    [...periods].map(([name, words]) => [
      name,
      new Map([...words].map(([word, period]) => [word, idsBefore(period)])),
    ]),
  );
  return [...keys].flatMap(([id, key]) =>
    Object.entries(key).flatMap(([name, word]) =>
      (wordsBefore.get(name)?.get(word) ?? []).map(
        (before) => [id, keyId({ ...key, [name]: before })] as const,
      ),
    ),
  );
}

function idsBefore(period: Period): readonly string[] {
  return [...new Set([previousPeriod, samePeriodLastYear].flatMap((earlier) => idOf(earlier, period)))];
}

/** None where the calendar ends, or of a period longer than a year. */
function idOf(earlier: (period: Period) => Period, period: Period): readonly string[] {
  try {
    return [earlier(period).id];
  } catch (error) {
    if (isPhongTraoError(error)) return [];
    throw error;
  }
}

interface Counted {
  readonly id: string;
  readonly before: number;
  readonly now: number;
}

/** What is counted at both keys. */
function counted(
  ids: Earlier,
  before: CountColumn | undefined,
  now: CountColumn | undefined,
): readonly Counted[] {
  return ids.flatMap(([id, earlier]) =>
    countsAt(before, earlier).flatMap((one) =>
      countsAt(now, id).map((other) => ({ id, before: one, now: other })),
    ),
  );
}

function balances(table: CountTable, earlier: () => Earlier, { stocks }: DisclosureRule): readonly Found[] {
  const all = (measures: readonly string[], id: string) =>
    measures.flatMap((measure) => countsAt(table.columnOf.get(measure), id));
  return Object.entries(stocks)
    .sort(([a], [b]) => compareText(a, b))
    .filter(isFirstOfItsStock(table))
    .flatMap(([stock, flows]) =>
      openings(stock, table, earlier).flatMap(({ id, before, now }) => {
        const [added, less] = [all(flows.added, id), all(flows.removed, id)];
        if (added.length + less.length === 0) return [];
        return [{ kind: "balance" as const, total: now, parts: [before, ...added], less, over: [] }];
      }),
    );
}

/** Several measures may tell of one stock, and of the same flows. */
function isFirstOfItsStock({ stockOf }: CountTable) {
  const flowsOf = new Map<CountColumn, Set<string>>();
  return ([stock, flows]: readonly [string, StockFlows]): boolean => {
    const column = stockOf.get(stock);
    if (column === undefined) return true;
    const known = remember(flowsOf, column, () => new Set<string>());
    const isNew = !known.has(JSON.stringify(flows));
    known.add(JSON.stringify(flows));
    return isNew;
  };
}

/** What a stock grew from and to, as its growth tells it and as the row of an earlier period does. */
function openings(
  stock: string,
  { changes, stockOf }: CountTable,
  earlier: () => Earlier,
): readonly Counted[] {
  const own = stockOf.get(stock);
  const told = changes
    .filter(({ measure, to }) => measure === stock || to === own)
    .flatMap(({ from, to }) =>
      counted(
        [...from.keys()].map((id) => [id, id] as const),
        from,
        to,
      ),
    );
  return [...told, ...counted(earlier(), own, own)];
}
