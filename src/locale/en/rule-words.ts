import type { RuleWords } from "../../rules/rule-words.js";
import { audienceTexts } from "./rules/audience-texts.js";
import { coverageTexts } from "./rules/coverage-texts.js";
import { documentsTexts } from "./rules/documents-texts.js";
import { duplicatesTexts } from "./rules/duplicates-texts.js";
import { engineTexts } from "./rules/engine-texts.js";
import { ledgerTexts } from "./rules/ledger-texts.js";
import { outliersTexts } from "./rules/outliers-texts.js";
import { periodTexts } from "./rules/period-texts.js";
import { placeTexts } from "./rules/place-texts.js";
import { privacyTexts } from "./rules/privacy-texts.js";
import { provenanceTexts } from "./rules/provenance-texts.js";
import { quantityTexts } from "./rules/quantity-texts.js";
import { ratesTexts } from "./rules/rates-texts.js";
import { targetsTexts } from "./rules/targets-texts.js";
import { totalsTexts } from "./rules/totals-texts.js";
import { unitsTexts } from "./rules/units-texts.js";

/**
 * English: the sentences of findings. A part of `en`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { checkRecord, moreThan, renderFinding } from "phongtrao";
 * import { codeWords, periodWords, quantityWords, ruleWords } from "phongtrao/locale/en";
 *
 * const { findings } = checkRecord("mediaOutput", { id: "anh", when: "2022", output: moreThan(882, "image") });
 * const words = { ...quantityWords, ...periodWords, ...codeWords, ...ruleWords };
 * findings.map((finding) => renderFinding(finding, words)); // ["“more than 882 images”: a number after “more than”, “nearly” or “about” is usually round; if it was counted exactly, give the number without that word."]
 * ```
 */
export const ruleWords: RuleWords = {
  rules: {
    ...audienceTexts,
    ...coverageTexts,
    ...documentsTexts,
    ...duplicatesTexts,
    ...engineTexts,
    ...ledgerTexts,
    ...outliersTexts,
    ...periodTexts,
    ...placeTexts,
    ...privacyTexts,
    ...provenanceTexts,
    ...quantityTexts,
    ...ratesTexts,
    ...targetsTexts,
    ...totalsTexts,
    ...unitsTexts,
  },
  ruleFamilies: {
    audience: "Audiences",
    coverage: "Returns",
    documents: "Directing documents",
    duplicates: "Duplicates",
    engine: "The check itself",
    ledger: "Ledger of models",
    outliers: "Unusual values",
    period: "Time",
    place: "Places",
    privacy: "Personal data",
    provenance: "Quotes from sources",
    quantity: "Quantities",
    rates: "Percentages",
    targets: "Targets",
    totals: "Totals",
    units: "Counting units",
  },
  verdicts: { fail: "fails", possible: "may fail", incomplete: "not enough information" },
  severities: { error: "error", warning: "warning", info: "note" },
  suggestedFix: "It should read {fix}.",
  readByCustom: "This reads “more than”, “nearly” and “about” by the custom of rounding.",
  fixValues: { overlapping: "“each a part of the whole, some people in several”" },
  gaps: { short: "{n} too few", over: "{n} too many", apart: "a difference of {n}" },
  directions: { rise: "rise", fall: "fall", none: "change" },
  onDay: "{day}",
  moreUnits: { one: "and {n} more unit", other: "and {n} more units" },
  findingColumns: {
    rule: "Check",
    verdict: "Result",
    severity: "Severity",
    records: "Records",
    path: "Place",
    message: "Finding",
  },
};
