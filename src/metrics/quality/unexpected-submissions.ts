import type { PlainDate } from "../../calendar/plain-date.js";
import type { AdminUnit } from "../../geography/admin-unit.js";
import { type GazetteerIndex, indexOf } from "../../geography/gazetteer.js";
import { lifeOn } from "../../geography/lives.js";
import { trace } from "../../geography/trace.js";
import { compareText } from "../../internal/compare-text.js";
import { liesIn } from "./lies-in.js";
import type { SubmissionsByPlace } from "./submissions-by-period.js";
import type { ReportingQuestion, UnitsOfDay } from "./reporting-question.js";

/**
 * Why nobody expected a return.
 *
 * - `ended`: the unit had ended by the period's last day
 * - `notYet`: it began later, or the gazetteer has it from a later day on
 * - `notAsked`: it existed, and was not asked to report
 * - `unknownUnit`: the gazetteer knows no unit of that code, or there is none
 */
export type UnexpectedReason = "ended" | "notYet" | "notAsked" | "unknownUnit";

/** A return that nobody expected. Plain frozen data. */
export interface UnexpectedSubmission {
  /** The id of the return. */
  readonly submission: string;
  /** The code of its place, as it was given. */
  readonly place: string;
  /** Why nobody expected it. */
  readonly reason: UnexpectedReason;
  /** Of a unit that had ended or began later, those that had its ground on the period's last day, by code; none for any other reason. */
  readonly unitsThen: readonly AdminUnit[];
}

/**
 * The returns of places that are not expected, by place and id.
 *
 * @internal
 */
export function unexpectedSubmissions(
  submissions: SubmissionsByPlace,
  question: ReportingQuestion,
  day: PlainDate,
  units: UnitsOfDay | null,
): readonly UnexpectedSubmission[] {
  const existing = new Set(units?.existing.map(({ code }) => code));
  const expected = new Set(units?.expected.map(({ code }) => code));
  const others = [...submissions].filter(([place]) => !expected.has(place));
  const found = others
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([place, returns]) => {
      const why = existing.has(place) ? notAsked : whyUnexpected(place, question, day);
      if (why === null) return [];
      return returns.map(({ id }) => Object.freeze({ submission: id, place, ...why }));
    });
  return Object.freeze(found);
}

type Why = Pick<UnexpectedSubmission, "reason" | "unitsThen">;

const notAsked: Why = { reason: "notAsked", unitsThen: Object.freeze([]) };
const unknownUnit: Why = { reason: "unknownUnit", unitsThen: Object.freeze([]) };

/** `null` for a unit of another level or outside `under`, which the question is not about. */
function whyUnexpected(place: string, question: ReportingQuestion, day: PlainDate): Why | null {
  if (question.gazetteer === undefined) return unknownUnit;
  const index = indexOf(question.gazetteer);
  if (lifeOn(index.lives, place, day) !== undefined) return null;
  const life = nearestLife(index, place, day);
  if (life === undefined) return unknownUnit;
  const { unit, day: last } = life;
  const unitsThen = Object.freeze(trace(index, { code: place, day: last }, day));
  const isMeant =
    unit.level === question.level &&
    (liesIn(index, unit, last, question.under) ||
      unitsThen.some((heir) => liesIn(index, heir, day, question.under)));
  return isMeant ? { reason: last < day ? "ended" : "notYet", unitsThen } : null;
}

/** The last life of a code before a day, with its last day, else the first one after it, with its first. */
function nearestLife(
  { lives }: GazetteerIndex,
  code: string,
  day: PlainDate,
): { readonly unit: AdminUnit; readonly day: PlainDate } | undefined {
  const rows = lives.get(code) ?? [];
  const past = rows.filter(({ validFrom }) => validFrom < day).at(-1);
  if (past?.validTo !== undefined) return { unit: past, day: past.validTo };
  const next = rows[0];
  return next === undefined ? undefined : { unit: next, day: next.validFrom };
}
