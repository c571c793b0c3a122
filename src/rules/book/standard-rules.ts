import { partitionDiffers } from "./audience/partition-differs.js";
import { subsetExceedsWhole } from "./audience/subset-exceeds-whole.js";
import { unsaidOverlap } from "./audience/unsaid-overlap.js";
import { duplicateSubmission } from "./coverage/duplicate-submission.js";
import { lateReturn } from "./coverage/late-return.js";
import { missingReturn } from "./coverage/missing-return.js";
import { totalWithoutUnits } from "./coverage/total-without-units.js";
import { copiedFigure } from "./duplicates/copied-figure.js";
import { copiedOutput } from "./duplicates/copied-output.js";
import { sameActivityTwice } from "./duplicates/same-activity-twice.js";
import { closingDiffers } from "./ledger/closing-differs.js";
import { mergedWithoutTarget } from "./ledger/merged-without-target.js";
import { methodChanged } from "./ledger/method-changed.js";
import { movementsSummed } from "./ledger/movements-summed.js";
import { negativeStock } from "./ledger/negative-stock.js";
import { openingDiffers } from "./ledger/opening-differs.js";
import { recognisedExceedsRegistered } from "./ledger/recognised-exceeds-registered.js";
import { ledgerStockAsFlow } from "./ledger/stock-as-flow.js";
import { activityOutsideCampaign } from "./period/activity-outside-campaign.js";
import { futureDate } from "./period/future-date.js";
import { unitDidNotExist } from "./place/unit-did-not-exist.js";
import { identityNumber } from "./privacy/identity-number.js";
import { hedgeOnNonRound } from "./quantity/hedge-on-non-round.js";
import { againstDirection } from "./targets/against-direction.js";
import { attainmentAgainstDirection } from "./targets/attainment-against-direction.js";
import { changedAfterPeriod } from "./targets/changed-after-period.js";
import { noBaseline } from "./targets/no-baseline.js";
import { fieldsDiffer } from "./totals/fields-differ.js";
import { holdersDiffer } from "./totals/holders-differ.js";
import { ledgerParentDiffers } from "./totals/ledger-parent-differs.js";
import { mediaKindsDiffer } from "./totals/media-kinds-differ.js";
import { parentDiffers } from "./totals/parent-differs.js";
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
  copiedFigure,
  copiedOutput,
  sameActivityTwice,
  closingDiffers,
  mergedWithoutTarget,
  methodChanged,
  movementsSummed,
  negativeStock,
  openingDiffers,
  recognisedExceedsRegistered,
  ledgerStockAsFlow,
  activityOutsideCampaign,
  futureDate,
  unitDidNotExist,
  identityNumber,
  hedgeOnNonRound,
  againstDirection,
  attainmentAgainstDirection,
  changedAfterPeriod,
  noBaseline,
  fieldsDiffer,
  holdersDiffer,
  ledgerParentDiffers,
  mediaKindsDiffer,
  parentDiffers,
  ledgerUnitsMixed,
  peopleOverManySessions,
  stockAsFlow,
] as const);

/** One of {@link standardRules}. */
export type StandardRule = (typeof standardRules)[number];
