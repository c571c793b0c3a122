import { partitionDiffers } from "./audience/partition-differs.js";
import { subsetExceedsWhole } from "./audience/subset-exceeds-whole.js";
import { unsaidOverlap } from "./audience/unsaid-overlap.js";
import { duplicateSubmission } from "./coverage/duplicate-submission.js";
import { lateReturn } from "./coverage/late-return.js";
import { missingReturn } from "./coverage/missing-return.js";
import { totalWithoutUnits } from "./coverage/total-without-units.js";
import { citedBeforeIssue } from "./documents/cited-before-issue.js";
import { issuerDiffers } from "./documents/issuer-differs.js";
import { noLongerInForce } from "./documents/no-longer-in-force.js";
import { numberForm } from "./documents/number-form.js";
import { pressForm } from "./documents/press-form.js";
import { sameNumber } from "./documents/same-number.js";
import { typeDiffers } from "./documents/type-differs.js";
import { copiedFigure } from "./duplicates/copied-figure.js";
import { copiedOutput } from "./duplicates/copied-output.js";
import { engagementBesideParts } from "./duplicates/engagement-beside-parts.js";
import { outputBesideParts } from "./duplicates/output-beside-parts.js";
import { sameActivityTwice } from "./duplicates/same-activity-twice.js";
import { sameEngagementTwice } from "./duplicates/same-engagement-twice.js";
import { sameLineTwice } from "./duplicates/same-line-twice.js";
import { sameOutputTwice } from "./duplicates/same-output-twice.js";
import { wholeBesideParts } from "./duplicates/whole-beside-parts.js";
import { closingDiffers } from "./ledger/closing-differs.js";
import { mergedWithoutTarget } from "./ledger/merged-without-target.js";
import { methodChanged } from "./ledger/method-changed.js";
import { movementsSummed } from "./ledger/movements-summed.js";
import { negativeStock } from "./ledger/negative-stock.js";
import { openingDiffers } from "./ledger/opening-differs.js";
import { recognisedExceedsRegistered } from "./ledger/recognised-exceeds-registered.js";
import { ledgerStockAsFlow } from "./ledger/stock-as-flow.js";
import { totalsConflict } from "./ledger/totals-conflict.js";
import { outsideRange } from "./outliers/outside-range.js";
import { unusualValue } from "./outliers/unusual-value.js";
import { activityOutsideCampaign } from "./period/activity-outside-campaign.js";
import { anotherRegime } from "./period/another-regime.js";
import { futureDate } from "./period/future-date.js";
import { outsideReport } from "./period/outside-report.js";
import { runningReportedAsFull } from "./period/running-reported-as-full.js";
import { codeMeansAnotherUnit } from "./place/code-means-another-unit.js";
import { levelAbolished } from "./place/level-abolished.js";
import { outsideReportingUnit } from "./place/outside-reporting-unit.js";
import { unitDidNotExist } from "./place/unit-did-not-exist.js";
import { identityNumber } from "./privacy/identity-number.js";
import { nameList } from "./privacy/name-list.js";
import { smallCell } from "./privacy/small-cell.js";
import { figureDiffers } from "./provenance/figure-differs.js";
import { inferredAsReported } from "./provenance/inferred-as-reported.js";
import { quoteNotInSource } from "./provenance/quote-not-in-source.js";
import { hedgeOnNonRound } from "./quantity/hedge-on-non-round.js";
import { implausiblyRound } from "./quantity/implausibly-round.js";
import { moreThanNothing } from "./quantity/more-than-nothing.js";
import { rangeReversed } from "./quantity/range-reversed.js";
import { overHundred } from "./rates/over-hundred.js";
import { percentDiffers } from "./rates/percent-differs.js";
import { percentTruncated } from "./rates/percent-truncated.js";
import { pointsCalledPercent } from "./rates/points-called-percent.js";
import { unlikePopulation } from "./rates/unlike-population.js";
import { wrongBase } from "./rates/wrong-base.js";
import { againstDirection } from "./targets/against-direction.js";
import { attainmentAgainstDirection } from "./targets/attainment-against-direction.js";
import { changedAfterPeriod } from "./targets/changed-after-period.js";
import { noBaseline } from "./targets/no-baseline.js";
import { fieldsDiffer } from "./totals/fields-differ.js";
import { holdersDiffer } from "./totals/holders-differ.js";
import { ledgerParentDiffers } from "./totals/ledger-parent-differs.js";
import { mediaKindsDiffer } from "./totals/media-kinds-differ.js";
import { parentDiffers } from "./totals/parent-differs.js";
import { partExceedsWhole } from "./totals/part-exceeds-whole.js";
import { ledgerUnitsMixed } from "./units/ledger-units-mixed.js";
import { peopleOverManySessions } from "./units/people-over-many-sessions.js";
import { stockAsFlow } from "./units/stock-as-flow.js";

/**
 * The rules that phongtrao knows, in order of their ids. A frozen value, not a registry: pass `[...standardRules, mine]` as `rules`, or those that you want.
 *
 * Each has a page under `docs/rules` with what it asks, why, and who says so.
 *
 * @example
 * ```ts
 * import { standardRules } from "phongtrao";
 *
 * standardRules.map(({ id }) => id).includes("ledger/closing-differs"); // true
 * ```
 */
export const standardRules = Object.freeze([
  partitionDiffers,
  subsetExceedsWhole,
  unsaidOverlap,
  duplicateSubmission,
  lateReturn,
  missingReturn,
  totalWithoutUnits,
  citedBeforeIssue,
  issuerDiffers,
  noLongerInForce,
  numberForm,
  pressForm,
  sameNumber,
  typeDiffers,
  copiedFigure,
  copiedOutput,
  engagementBesideParts,
  outputBesideParts,
  sameActivityTwice,
  sameEngagementTwice,
  sameLineTwice,
  sameOutputTwice,
  wholeBesideParts,
  closingDiffers,
  mergedWithoutTarget,
  methodChanged,
  movementsSummed,
  negativeStock,
  openingDiffers,
  recognisedExceedsRegistered,
  ledgerStockAsFlow,
  totalsConflict,
  outsideRange,
  unusualValue,
  activityOutsideCampaign,
  anotherRegime,
  futureDate,
  outsideReport,
  runningReportedAsFull,
  codeMeansAnotherUnit,
  levelAbolished,
  outsideReportingUnit,
  unitDidNotExist,
  identityNumber,
  nameList,
  smallCell,
  figureDiffers,
  inferredAsReported,
  quoteNotInSource,
  hedgeOnNonRound,
  implausiblyRound,
  moreThanNothing,
  rangeReversed,
  overHundred,
  percentDiffers,
  percentTruncated,
  pointsCalledPercent,
  unlikePopulation,
  wrongBase,
  againstDirection,
  attainmentAgainstDirection,
  changedAfterPeriod,
  noBaseline,
  fieldsDiffer,
  holdersDiffer,
  ledgerParentDiffers,
  mediaKindsDiffer,
  parentDiffers,
  partExceedsWhole,
  ledgerUnitsMixed,
  peopleOverManySessions,
  stockAsFlow,
] as const);

/** One of {@link standardRules}. */
export type StandardRule = (typeof standardRules)[number];
