import { remember } from "../internal/remember.js";

/** What may have counted the same things as others, which it names. */
export interface Naming {
  readonly id: string;
  readonly names: readonly string[];
}

/**
 * Records that name one another, directly or by way of others, as groups.
 *
 * @internal
 */
export function overlapGroups<Item extends Naming>(records: readonly Item[]): readonly (readonly Item[])[] {
  const leaders = new Map<string, string>();
  for (const { id, names } of records) for (const name of names) join(leaders, id, name);
  const groups = new Map<string, Item[]>();
  for (const record of records) remember(groups, leaderOf(leaders, record.id), () => []).push(record);
  return [...groups.values()];
}

function join(leaders: Map<string, string>, a: string, b: string): void {
  const [first, second] = [leaderOf(leaders, a), leaderOf(leaders, b)];
  if (first !== second) leaders.set(second, first);
}

/** Each step is shortened on the way, so that long chains are walked once. */
function leaderOf(leaders: Map<string, string>, id: string): string {
  let leader = id;
  for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) {
    leaders.set(leader, leaders.get(next) ?? next);
    leader = next;
  }
  return leader;
}
