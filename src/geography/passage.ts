import type { PlainDate } from "../calendar/plain-date.js";
import type { Change, GazetteerIndex } from "./gazetteer.js";

/**
 * A unit on a day, as a step of the way to another day.
 *
 * @internal
 */
export interface Place {
  readonly code: string;
  readonly day: PlainDate;
}

/**
 * What happens next to the ground of a unit on the way from a day to another, forwards or backwards in time; `undefined` where nothing more does.
 *
 * @internal
 */
export function nextChange(index: GazetteerIndex, { code, day }: Place, to: PlainDate): Change | undefined {
  if (day <= to) return index.later.get(code)?.find(({ on }) => day < on && on <= to);
  let last: Change | undefined;
  for (const change of index.earlier.get(code) ?? []) if (to < change.on && change.on <= day) last = change;
  return last;
}

/**
 * The units on the other side of a change.
 *
 * @internal
 */
export function across(change: Change, from: PlainDate): readonly Place[] {
  const day = from < change.on ? change.on : change.before;
  return change.codes.map((code) => ({ code, day }));
}
