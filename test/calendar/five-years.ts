import { type PeriodKind, type Period, addDays, parsePeriod, period } from "phongtrao";

/** A kind of a caller's own, written with public names only: the plans of five years, `2021+5`. */
export const fiveYears: PeriodKind = {
  id: "five-years",
  containing,
  of,
  parse: (id) => (/^\d{3}[16]\+5$/.test(id) ? of(Number(id.slice(0, 4))) : null),
  next: ({ lastDay }) => containing(addDays(lastDay, 1)),
  previous: ({ firstDay }) => containing(addDays(firstDay, -1)),
};

function of(first: number): Period {
  const { firstDay, lastDay } = period(
    "span",
    parsePeriod(`${first}`).firstDay,
    parsePeriod(`${first + 4}`).lastDay,
  );
  return { kind: "five-years", id: `${first}+5`, firstDay, lastDay };
}

function containing(date: string): Period {
  const year = Number(date.slice(0, 4));
  return of(year - ((year + 4) % 5));
}
