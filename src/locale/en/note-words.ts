import type { NoteWords } from "../../metrics/note-words.js";

/**
 * English: what is said of a figure beside it: flags and assumptions. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { formatNotes, moreThan, exactly, participationRate } from "phongtrao";
 * import { noteWords } from "phongtrao/locale/en";
 *
 * const participants = exactly(54, "person");
 * const rate = participationRate({ participants, population: exactly(50, "person") });
 * formatNotes(rate, noteWords); // "above 100%"
 * ```
 */
export const noteWords: NoteWords = {
  flags: {
    assumed: "assumed, the report does not say",
    conflicting: "records state different figures for one day",
    customaryReading: "“more than”, “nearly” and “about” read as customary rounding",
    differentCoverage: "the two totals may not cover the same units",
    differentUnits: "the two figures are in different units",
    distinctPeople: "different people are known within bounds only",
    exceedsPopulation: "more than the population",
    exceedsWhole: "above 100%",
    groundChanged: "the administrative unit changed, so the two figures do not cover the same ground",
    imbalance: "the parts do not add up",
    incomplete: "incomplete, since figures of a part are missing",
    inferred: "inferred, the report does not say",
    likeForLike: "only what was reported on both sides is compared",
    methodUnknown: "only one of the two figures names its counting method",
    negative: "below 0, so something reported is wrong",
    negativeBase: "the base is or may be below 0; check what was reported",
    partialPeriod: "a period that is still running against a full one",
    unequalPeriods: "one of the two periods is much shorter",
    possibleOverlap: "may be counted twice",
    regimeMismatch: "the periods belong to two reporting regimes",
    restated: "restated on the administrative units of another date",
    seriesBreak: "the counting method changed",
  },
  assumptions: {
    dividedEvenly: "it is divided evenly, since no shares are known",
    nothingAdded: "no model was added",
    nothingCorrected: "no model was counted anew",
    nothingHappened: "where no record is, nothing happened",
    nothingRemoved: "no model was dropped or merged away",
    stockUnchanged: "nothing changed since it was last stated",
  },
  assuming: "assuming that {assumptions}",
  both: "{a} and {b}",
  points: { one: "{n} percentage point", other: "{n} percentage points" },
  changes: {
    rise: "a rise of {n}",
    fall: "a fall of {n}",
    none: "neither a rise nor a fall",
    noRise: "no rise",
    noFall: "no fall",
    range: "{lower} to {n}",
    either: "from a fall of {lower} to a rise of {n}",
    riseAtMost: "a rise of at most {n}, or a fall",
    fallAtMost: "a fall of at most {n}, or a rise",
    unknown: "a rise or a fall, nobody knows which",
  },
  growth: {
    determined: "determined",
    undetermined: "a point value only, no bounds can be given",
    "zero-base": "no percentage, since it grew from 0",
    "negative-base": "no percentage, since the base is or may be below zero; check what was reported",
    missing: "not computable, figures are missing",
    "different-coverage": "not comparable, since the two periods do not cover the same things",
    "ground-changed": "not comparable, since the administrative unit changed",
    "series-break": "not comparable, since the counting method changed",
  },
};
