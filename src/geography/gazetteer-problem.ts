import { fillTemplate } from "../internal/fill-template.js";
import type { Path } from "../internal/failure.js";

/** What can be wrong with the units and successions of a gazetteer, each with its English sentence. */
const sentences = {
  "wrong-type": "{found} cannot stand here; expected {expected}.",
  "invalid-date": "{found} is not a day from 1900 to 2200; write a day as 2025-07-01.",
  "range-reversed": "The last day {found} lies before the first, {expected}.",
  "duplicate-life": "Unit {unit} has two rows that begin on {found}.",
  "overlapping-lives": "This row of unit {unit} begins on {found}, while another is valid until {expected}.",
  "unknown-parent": "No unit has the code {found} of the parent.",
  "parent-not-alive": "Parent {found} does not exist over the whole of this row, {expected}.",
  "wrong-parent-level": "The parent must be of a higher level: {found} is not above {expected}.",
  "circular-parent": "Unit {unit} lies within itself, by way of {found}.",
  "no-successor":
    "Unit {unit} ends on {found}, and no event of the day after says what became of it; add one, of kind dissolved where nothing did.",
  "unknown-unit": "No unit has the code {found}.",
  "not-alive-before": "Unit {found} did not exist on {expected}, the day before the event.",
  "not-alive-after": "Unit {found} does not exist on {expected}, the day of the event.",
  "still-alive": "Unit {found} ended by this event, yet exists on {expected}.",
  "missing-units": "An event of this kind needs {expected}.",
  "stray-units": "A unit that is dissolved has no successors, found {found}.",
  "not-one-to-one":
    "An event of kind {found} names one unit before and one after; write an event for each unit.",
} as const;

/** A kind of problem of a gazetteer, as a stable word. */
export type GazetteerProblemCode = keyof typeof sentences;

/** One thing that is wrong with the units and successions of a gazetteer. */
export interface GazetteerProblem {
  /** What is wrong. */
  readonly code: GazetteerProblemCode;
  /** Where: `["units", 3, "parent"]`, `["successions", 0, "from", 1]`. */
  readonly path: Path;
  /** The code of the unit concerned, where there is one. */
  readonly unit: string | null;
  /** What was found, as short safe text. */
  readonly found: string;
  /** What should stand there, or what it contradicts; empty where that goes without saying. */
  readonly expected: string;
  /** A sentence in English. */
  readonly message: string;
}

/**
 * @internal
 */
export function gazetteerProblem(
  code: GazetteerProblemCode,
  path: Path,
  { unit = null, found, expected = "" }: { unit?: string | null; found: string; expected?: string },
): GazetteerProblem {
  const message = fillTemplate(sentences[code], { unit: unit ?? "", found, expected });
  return Object.freeze({ code, path: Object.freeze([...path]), unit, found, expected, message });
}
