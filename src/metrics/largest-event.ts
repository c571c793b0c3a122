import type { Figure } from "../quantity/figure.js";

/**
 * What is known of the largest of several events, given all of them and how many there were: the average one is no larger, and where nobody knows how many there were, somebody
 * came to one. Only of what surely is one event was its number told.
 *
 * @internal
 */
export function largestEvent(
  all: Figure,
  events: Figure,
): Pick<Figure, "estimate" | "lower" | "upper" | "flags"> {
  if (events.upper !== null && events.upper <= 1) return all;
  const lower = events.upper === null ? Math.min(all.lower, 1) : Math.ceil(all.lower / events.upper);
  return { ...all, lower, estimate: lower, flags: [...all.flags, ...events.flags] };
}
