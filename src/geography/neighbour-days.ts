import { addDays, type PlainDate } from "../calendar/plain-date.js";

/** The day after a day and the day before; `null` where that leaves the years 1900 to 2200. */
export interface NeighbourDays {
  readonly after: (date: PlainDate) => PlainDate | null;
  readonly before: (date: PlainDate) => PlainDate | null;
}

/**
 * Reorganisations fall on few days, so each is worked out once.
 *
 * @internal
 */
export function neighbourDays(): NeighbourDays {
  return { after: remembering(1, "2200-12-31"), before: remembering(-1, "1900-01-01") };
}

function remembering(days: number, end: PlainDate): (date: PlainDate) => PlainDate | null {
  const known = new Map<PlainDate, PlainDate>();
  return (date) => {
    if (date === end) return null;
    const found = known.get(date) ?? addDays(date, days);
    known.set(date, found);
    return found;
  };
}
