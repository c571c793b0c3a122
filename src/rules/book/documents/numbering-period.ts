import type { PlainDate } from "../../../calendar/plain-date.js";
import { isCentralAgency, isPartyAgency } from "./party-agencies.js";
import type { DocumentNumber } from "./read-document-number.js";

/** Whether two documents were numbered in one stretch, after which a body begins again from 01. */
export type SamePeriod = "same" | "different" | "unknown";

/** How long a stretch lasts: a year of the state, a term of the Party's centre, of another committee, or the term in the sign itself. */
export type Numbering = "by-year" | "by-central-term" | "by-term" | "in-sign" | "unknown";

/**
 * How a body numbers its documents.
 *
 * The year in a number and the term in QH15 leave nothing to tell by dates: two such numbers that are alike are of one stretch.
 *
 * @internal
 */
export function numberingOf(number: DocumentNumber | null): Numbering {
  if (number?.agency == null) return "unknown";
  const { agency, year, style } = number;
  if (year !== null || /^(?:UBTV)?QH[0-9]{1,3}$/.test(agency)) return "in-sign";
  if (isCentralAgency(agency)) return "by-central-term";
  if (isPartyAgency(agency)) return "by-term";
  return style === "state" ? "by-year" : "unknown";
}

/**
 * Whether two days, the earlier first, lie in one stretch of numbers. `longestTerm` is the number of years that no term lasts longer than.
 *
 * @internal
 */
export function samePeriod(
  numbering: Numbering,
  [first, second]: readonly [PlainDate, PlainDate],
  longestTerm: number,
): SamePeriod {
  if (numbering === "in-sign" || first === second) return "same";
  if (numbering === "by-year") return first.slice(0, 4) === second.slice(0, 4) ? "same" : "different";
  const byTerm = numbering === "by-central-term" ? sameCentralTerm(first, second) : "unknown";
  if (byTerm !== "unknown") return byTerm;
  return second > yearsAfter(first, longestTerm) ? "different" : "unknown";
}

function yearsAfter(day: PlainDate, years: number): PlainDate {
  return `${String(Number(day.slice(0, 4)) + Math.ceil(years))}${day.slice(4)}`;
}

/** The national congresses of the Party, from opening to closing: in between, the old committee and the new one may both have issued. */
const congresses: readonly (readonly [opening: PlainDate, closing: PlainDate])[] = [
  ["2006-04-18", "2006-04-25"],
  ["2011-01-12", "2011-01-19"],
  ["2016-01-20", "2016-01-28"],
  ["2021-01-25", "2021-02-01"],
];
/** Before the first of them, and from the month of the next, nothing is known here. */
const [knownFrom, knownUntil] = ["2006-04-26", "2025-12-31"];

function sameCentralTerm(first: PlainDate, second: PlainDate): SamePeriod {
  if (congresses.some(([opening, closing]) => first < opening && second > closing)) return "different";
  const isKnown = first >= knownFrom && second <= knownUntil;
  const isApart = congresses.every(([opening, closing]) => second < opening || first > closing);
  return isKnown && isApart ? "same" : "unknown";
}
