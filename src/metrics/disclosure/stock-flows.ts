import type { Period } from "../../calendar/period.js";
import { previousPeriod } from "../../calendar/previous-period.js";
import { samePeriodLastYear } from "../../calendar/same-period-last-year.js";
import { isPhongTraoError } from "../../internal/failure.js";
import type { Change, CountTable } from "./count-table.js";
import type { DisclosureRule } from "./disclosure-rule.js";
import type { PeriodNames } from "./period-names.js";
import type { Found } from "./relation.js";
import { keyId, type TableKey } from "./table-key.js";

/**
 * What stocks grew from, as what stood at the end of the period before, or of the same one a year before; and that closing and removed are opening and added, whichever of these the table has: a reader takes the others for zero.
 *
 * @internal
 */
export function stockFlows(table: CountTable, periods: PeriodNames, rule: DisclosureRule): readonly Found[] {
  const carried = table.changes.flatMap((change) =>
    earlierOf(change.to, table, periods).flatMap(([id, total]) => {
      const opening = change.from.get(id);
      return opening === undefined ? [] : [sameStock(total, opening)];
    }),
  );
  return [...carried, ...balances(table, periods, rule)];
}

function sameStock(total: number, opening: number): Found {
  return { kind: "stock", total, parts: [opening], less: [], over: [] };
}

/** By the id of a key, the count of a column in an earlier period. */
function earlierOf(
  column: ReadonlyMap<string, number>,
  { keys }: CountTable,
  periods: PeriodNames,
): readonly (readonly [id: string, count: number])[] {
  return [...keys].flatMap(([id, key]) =>
    earlierKeys(key, periods).flatMap((earlier) => {
      const count = column.get(keyId(earlier));
      return count === undefined ? [] : [[id, count] as const];
    }),
  );
}

function earlierKeys(key: TableKey, periods: PeriodNames): readonly TableKey[] {
  return Object.entries(key).flatMap(([name, word]) => {
    const period = periods.get(name)?.get(word);
    if (period === undefined) return [];
    const ids = [previousPeriod, samePeriodLastYear].flatMap((earlier) => idOf(earlier, period));
    return [...new Set(ids)].map((id) => ({ ...key, [name]: id }));
  });
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

function balances(table: CountTable, periods: PeriodNames, { stocks }: DisclosureRule): readonly Found[] {
  const at = (measure: string, id: string) =>
    table.columns.get(table.columnOf.get(measure) ?? "")?.get(id) ?? [];
  return Object.keys(stocks)
    .sort()
    .flatMap((stock) =>
      openings(stock, table, periods).flatMap(({ id, opening, closing }) => {
        const added = (stocks[stock]?.added ?? []).flatMap((measure) => at(measure, id));
        const less = (stocks[stock]?.removed ?? []).flatMap((measure) => at(measure, id));
        if (added.length + less.length === 0) return [];
        return [{ kind: "balance" as const, total: closing, parts: [opening, ...added], less, over: [] }];
      }),
    );
}

interface Opening {
  readonly id: string;
  readonly opening: number;
  readonly closing: number;
}

/** What a stock grew from and to, as its growth tells it and as the row of an earlier period does. */
function openings(stock: string, table: CountTable, periods: PeriodNames): readonly Opening[] {
  const own = table.columns.get(table.columnOf.get(stock) ?? "");
  const changes = table.changes.filter(({ measure, to }) => measure === stock || to === own);
  const told = changes.flatMap(({ from, to }) => pairs([...from], to));
  return own === undefined ? told : [...told, ...pairs(earlierOf(own, table, periods), own)];
}

function pairs(
  openings: readonly (readonly [id: string, count: number])[],
  closings: Change["to"],
): readonly Opening[] {
  return openings.flatMap(([id, opening]) => {
    const closing = closings.get(id);
    return closing === undefined ? [] : [{ id, opening, closing }];
  });
}
