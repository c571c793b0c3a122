/**
 * The codes of the errors that figures throw, each with its meaning.
 *
 * @example
 * ```ts
 * import { metricErrors } from "phongtrao";
 *
 * metricErrors["unknown-metric"]; // "No metric of the book has that id."
 * ```
 */
export const metricErrors = Object.freeze({
  "rate-of-occurrences":
    "A participation rate was asked of things that happen, such as attendances; ask for an intensity.",
  "invalid-per": "An intensity is per a number above zero.",
  "unknown-movement": "The register names its movements, and none has that id.",
  "ambiguous-ledger":
    "The entries of the movement differ in unit, place, holder or field: say which ones are meant, or add those of one unit up by a plan with `modelsInForce` and `evaluate`.",
  "entry-straddles-window":
    "An entry of the ledger lies partly within the time asked for, so that its part of it is not known.",
  "conflicting-stocks": "Two entries of the ledger state different stocks for one day, by one method.",
  "reversed-window": "The period to which growth is asked for must end after the one from which.",
  "invalid-series":
    "Not a list of points, each with a period and a number, quantity, figure or null; or a number that is not exact.",
  "mixed-series": "Numbers and counts with a unit stand in one series.",
  "duplicate-period": "A period stands twice in one series.",
  "overlapping-periods": "Two periods of one series have days in common.",
  "invalid-parts": "Not a list of parts or groups, each with the key that it is known by.",
  "duplicate-key": "A part or group stands twice in one list.",
  "wrong-factors": "A decomposition is by two to five factors, the same ones in every group.",
  "invalid-rate":
    "A rate is not a ratio, or the value of a factor neither a finite number, a decimal string, a ratio nor null.",
  "negative-end": "There is no mean growth to a count below zero.",
  "invalid-years": "Growth a year is over a number of years above zero, at least the 366th part of one.",
  "conflicting-points": "Two points of a series count one period, or one lacks what an earlier one holds.",
  "invalid-register": "A list of the register that is needed is not there, or holds what is not a record.",
  "invalid-question":
    "An option of the question cannot be used: no movement, no level, one that is not below that of the unit asked under, or no list of codes, topics or periods.",
  "invalid-coverage": "What growth is told of the totals is not the coverage that coverage gives.",
  "invalid-target": "A target has no quantity as its value, or no direction.",
  "stock-over-time": "A stock, such as models or members, is not added over time.",
  "invalid-metric":
    "The definition of a metric names an unknown list, count or aggregate, or is a ratio of ratios.",
  "sum-of-stock": "A metric adds up a stock, which would count the same things again with each record.",
  "unknown-metric": "No metric of the book has that id.",
  "invalid-plan":
    "Not the shape of a plan: a measure at least, and groupings, filter, reading and totals of their kinds.",
  "invalid-aggregate": "An aggregate lacks its zero or one of its functions add, merge and value.",
  "invalid-change":
    "A plan whose change is asked for filters or groups by periods of its own, or the day up to which data are complete lies before the period.",
  "partial-period": "A period that is still running is not compared with a full one unless asked for.",
  "invalid-partial": "Not a list of parts of one plan, as evaluatePartial makes them.",
  "overlap-across-parts":
    "A part names records that may overlap its own and may stand in other parts, which were not told of it.",
  "unknown-word": "The records that a plan reads have no such word to group or filter by.",
  "no-gazetteer": "A plan with places needs the administrative units of the levels that it groups by.",
  "ground-changed":
    "A code that a plan groups or filters by stands for two grounds within its time, so their figures make no row.",
  "invalid-threshold":
    "A threshold of disclosure is a whole number from 2 up: the least count that may be published.",
  "invalid-disclosure-rule":
    "An option of suppression or audit is not usable: not a list of names, or an unknown word.",
  "invalid-table": "Not a table: lists of rows and totals, each with a key of words and figures by measure.",
  "unknown-column": "A measure or grouping is named that the table does not have.",
  "lineage-too-large":
    "A figure was computed from too many others to be explained, too deep in one another, or in a circle.",
  "invalid-explanation":
    "What is to be printed as an explanation is not what explain gives, or how much of it is shown is not a whole number.",
  "not-of-table": "A figure is published that the table does not hold, or holds with another value.",
} as const);

/** One of the codes of {@link metricErrors}. */
export type MetricErrorCode = keyof typeof metricErrors;
