import type { NoteWords } from "../../metrics/note-words.js";

/** English: what is said of a figure beside it: flags and assumptions. A part of `en`, for programs that print nothing else. */
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
    imbalance: "the parts do not add up",
    incomplete: "incomplete, since part of it was not reported",
    inferred: "inferred, the report does not say",
    likeForLike: "only what was reported on both sides is compared",
    methodUnknown: "only one of the two figures names its counting method",
    negative: "below 0, so something reported is wrong",
    negativeBase: "the base is below 0, so something reported is wrong",
    partialPeriod: "a period that is still running against a full one",
    possibleOverlap: "may be counted twice",
    regimeMismatch: "the periods belong to two reporting regimes",
    restated: "restated on the administrative units of another date",
    seriesBreak: "the counting method changed",
  },
  assumptions: {
    nothingAdded: "no model was added",
    nothingCorrected: "no model was counted anew",
    nothingHappened: "where no record is, nothing happened",
    nothingRemoved: "no model was dropped or merged away",
    stockUnchanged: "nothing changed since it was last stated",
  },
  points: { one: "{n} percentage point", other: "{n} percentage points" },
  growth: {
    determined: "determined",
    undetermined: "a point value only, no bounds can be given",
    "zero-base": "no percentage, since it grew from 0",
    "negative-base": "no percentage, since the base came out below zero and something reported must be wrong",
    missing: "not computable, figures are missing",
    "different-coverage": "not comparable, since the two periods do not cover the same things",
    "series-break": "not comparable, since the counting method changed",
  },
};
