import { nextPeriod } from "../../../calendar/next-period.js";
import { safeParsePeriod } from "../../../calendar/safe-parse-period.js";
import { memoise } from "../../../internal/memoise.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { RuleContext } from "../../rule.js";

/** A record of a period, as far as copies go. */
interface Periodic {
  readonly id: string;
  readonly when: string;
}

/** A count of a record, under the name of its field. */
export type NamedCount = readonly [field: string, count: Quantity | undefined];

/** A count that is there, under the name of its field. */
type CopiedCount = readonly [field: string, count: Quantity];

/** A record with counts that stand in the period before as well. */
export interface Copy<Item extends Periodic> {
  readonly record: Item;
  /** A record of the period before that has the first of them. */
  readonly before: Item;
  readonly counts: readonly [CopiedCount, ...CopiedCount[]];
}

/**
 * Whether a count is one that hardly comes out twice by chance: exact, and not round. How large it must be, is for the rule to say.
 *
 * @internal
 */
export function isTelling(count: Quantity | undefined): count is Quantity {
  return count?.hedge === "exact" && count.value % 10 !== 0;
}

/**
 * Of records of one series, those with telling counts that a record of the period before has, too.
 *
 * @internal
 */
export function copiedCounts<Item extends Periodic>(
  series: readonly Item[],
  countsOf: (record: Item) => readonly NamedCount[],
  from: number,
  { periodKinds }: Pick<RuleContext, "periodKinds">,
): readonly Copy<Item>[] {
  const nextId = memoise((when: string) => idAfter(when, periodKinds));
  const telling = (record: Item) =>
    countsOf(record).flatMap(([field, count]) =>
      isTelling(count) && count.value >= from ? [[field, count] as const] : [],
    );
  const before = new Map<string, Item>();
  for (const record of series) {
    const next = nextId(record.when);
    if (next === null) continue;
    for (const [field, count] of telling(record)) {
      const key = keyOf(next, field, count);
      if (!before.has(key)) before.set(key, record);
    }
  }
  return series.flatMap((record) => {
    const counts = telling(record).filter(([field, count]) => before.has(keyOf(record.when, field, count)));
    const [first, ...others] = counts;
    const original = first && before.get(keyOf(record.when, ...first));
    if (first === undefined || original === undefined) return [];
    return [{ record, before: original, counts: [first, ...others] }];
  });
}

function keyOf(when: string, field: string, { unit, value }: Quantity): string {
  return JSON.stringify([when, field, unit, value]);
}

/** The id of the period after one; `null` for a value that is not a period, or the last that there is. */
function idAfter(when: string, kinds: RuleContext["periodKinds"]): string | null {
  const period = safeParsePeriod(when, kinds);
  if (period === null) return null;
  try {
    return nextPeriod(period, kinds).id;
  } catch {
    return null;
  }
}
