import { addToGroup } from "../../internal/add-to-group.js";
import { compareText } from "../../internal/compare-text.js";

/** A number of a stock, as far as it says how it was counted. */
export interface MethodStated {
  /** The counting method; `null` where the record names none. */
  readonly method: string | null;
  /** The day from which the number stands: of a total its own, of an opening the day that it opens. */
  readonly standsFrom: string;
}

/** The numbers of one day that are counted by one method. */
export interface ByMethod<Item> {
  readonly method: string | null;
  readonly items: readonly Item[];
}

/**
 * The numbers that are stated of one stock for one day, by the method that they were counted by. Numbers by two methods do not contradict each other: they show what the
 * recount made. First comes the method that came into use last in the series; of several, the last in the alphabet. A number without a method may be of any, so it stands
 * with those of each.
 *
 * @internal
 */
export function byMethod<Item extends MethodStated>(
  ofDay: readonly Item[],
  series: readonly MethodStated[],
): readonly ByMethod<Item>[] {
  const named = new Map<string, Item[]>();
  for (const item of ofDay) if (item.method !== null) addToGroup(named, item.method, item);
  if (named.size === 0) return [{ method: null, items: ofDay }];
  const order = named.size === 1 ? [...named.keys()] : lastUsedFirst([...named.keys()], series);
  return order.map((method) => ({
    method,
    items: ofDay.filter((item) => item.method === null || item.method === method),
  }));
}

function lastUsedFirst(methods: readonly string[], series: readonly MethodStated[]): readonly string[] {
  const since = new Map<string, string>();
  for (const { method, standsFrom } of series) {
    if (method === null) continue;
    const before = since.get(method);
    if (before === undefined || standsFrom < before) since.set(method, standsFrom);
  }
  const sinceOf = (method: string) => since.get(method) ?? "";
  return [...methods].sort((a, b) => compareText(sinceOf(b), sinceOf(a)) || compareText(b, a));
}

/**
 * The method in which stocks of several times can be compared: the first that all have which name any; `null` where there is none.
 *
 * @internal
 */
export function commonMethod(
  times: readonly (readonly Pick<ByMethod<unknown>, "method">[])[],
): string | null {
  const named = times
    .map((counts) => counts.flatMap(({ method }) => method ?? []))
    .filter((methods) => methods.length > 0);
  return named[0]?.find((method) => named.every((methods) => methods.includes(method))) ?? null;
}

/**
 * What was counted by a method; else by the one that comes first.
 *
 * @internal
 */
export function countedBy<Count extends Pick<ByMethod<unknown>, "method">>(
  counts: readonly Count[],
  method: string | null,
): Count | undefined {
  return counts.length < 2 ? counts[0] : (counts.find((count) => count.method === method) ?? counts[0]);
}
