import type { CountedClause, ExplanationWords } from "../../metrics/explain/explanation-words.js";

/**
 * English: the sentences of explanations. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { explanationWords } from "phongtrao/locale/en";
 *
 * explanationWords.explanation.unknown; // "how it came about was not kept"
 * ```
 */
export const explanationWords: ExplanationWords = {
  explanation: {
    roles: {
      opening: "Opening",
      added: "Added",
      removed: "Removed",
      correction: "Recount",
      closing: "Closing",
      population: "Population",
      imbalance: "Imbalance",
      numerator: "Numerator",
      denominator: "Denominator",
      before: "Before",
      after: "After",
    },
    ofRecords: {
      reported: clause("as reported"),
      sum: clause("added up from {n} records", "from {n} record"),
      count: clause("counted from {n} records", "counted from {n} record"),
      max: clause("the largest of {n} records", "the largest of {n} record"),
      distinct: clause("different people, from {n} records", "different people, from {n} record"),
      last: clause("the latest, from {n} records", "the latest, from {n} record"),
      carriedForward: clause("the latest with what came and went since, from {n} records"),
      places: clause("different places named in {n} records", "different places named in {n} record"),
      custom: clause(
        "computed from {n} records by a rule of its own",
        "computed from {n} record by a rule of its own",
      ),
    },
    ofFigures: {
      sum: clause("added up from {n} figures", "from {n} figure"),
      overlap: clause("added up from {n} figures that may count the same", "from {n} figure"),
      distinct: clause("different people, from {n} figures", "different people, from {n} figure"),
    },
    countedAs: "counted from {formula}",
    restated: "restated from {formula}",
    unknown: "how it came about was not kept",
    assumingBeside: "assuming that, these records aside, {assumptions}",
    over: "/",
    coverage: {
      known: "{received} of {expected} returns accepted",
      unknown: "it is not known how many returns to expect",
    },
    lists: {
      sources: "Sources",
      directives: "Directing documents",
      organisations: "Organisations",
      adminUnits: "Administrative units",
      successions: "Changes of administrative units",
      campaigns: "Campaigns",
      activities: "Outreach",
      mediaOutputs: "Media output",
      engagements: "People met and commended",
      movements: "Emulation movements",
      ledger: "Ledger of models",
      populations: "Populations",
      targets: "Targets",
      statedRates: "Percentages as printed",
      submissions: "Returns of units",
    },
    record: "{list}, record {id}",
    method: "counted by “{method}”",
    notFound: "not in the data",
    quoted: "Quote: “{quote}”, from {source}",
    taken: "From {source}",
    moreRecords: clause("and {n} more records", "and {n} more record"),
    moreFigures: clause("and {n} more figures", "and {n} more figure"),
  },
};

function clause(other: string, one = other): CountedClause {
  return { one, other };
}
