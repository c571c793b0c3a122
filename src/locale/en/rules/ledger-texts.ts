import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const ledgerTexts: FamilyTexts<"ledger"> = {
  "ledger/closing-differs": {
    title: "Closing stock does not agree",
    messages: {
      differs:
        "The closing stock is {found}, but an opening stock of {openingBare}, with {addedBare} added and {removedBare} removed, makes {expectedBare}: {differenceGapBare}.",
      "differs-by-entry":
        "The closing stock is {found}, but an opening stock of {openingBare}, with {addedBare} added and {removedBare} removed, makes {expectedBare}: {differenceGapBare}, as much as entry “{entry}”, which may have been counted once too often or left out.",
      "differs-by-method":
        "The closing stock is {found}, but an opening stock of {openingBare}, with {addedBare} added and {removedBare} removed, makes {expectedBare}: {differenceGapBare}. The two were counted by different methods (“{before}” and “{after}”); enter an opening stock counted anew by the new method or, where it cannot be counted anew, the difference as a correction.",
      "may-differ":
        "The closing stock is given as {found}, from the opening stock follows {expectedBare}: the numbers are approximate, and may not agree.",
      "may-count-twice":
        "The closing stock is given as {found}, from the opening stock follows {expectedBare}: entries “{entry}” and “{other}” have days in common, so it cannot be told whether models are counted twice.",
      "removed-missing":
        "The closing stock is given as {found}, from the opening stock and what was added follows {expectedBare}: {differenceGapBare}. Nothing is recorded as removed, so nothing can be concluded yet.",
      "added-missing":
        "The closing stock is given as {found}, from the opening stock and what was removed follows {expectedBare}: {differenceGapBare}. Nothing is recorded as added, so nothing can be concluded yet.",
      "flows-missing":
        "The closing stock is given as {found}, from the opening stock and what is recorded as added and removed follows {expectedBare}: {differenceGapBare}. Nothing is recorded as {kind} for {gapDated}, so nothing can be concluded yet.",
      "no-flows":
        "The opening stock is {openingBare}, the closing stock {found}: a difference of {differenceSizeBare}, but nothing is recorded as added or removed.",
      "no-opening":
        "The closing stock is given as {found}, but there is no opening stock to hold it against.",
      "other-ground":
        "The closing stock is given as {found}, but the ground of {place} changed on {sinceDated}, so it cannot be held against what was given before; enter an opening stock of the new ground, as of that day.",
      straddles:
        "The closing stock is given as {found}; entry “{entry}” lies only partly within the time, so they cannot be held against each other.",
      "unreadable-moment":
        "The day or period of entry “{entry}” cannot be read, so nothing can be held against it.",
    },
  },
  "ledger/merged-without-target": {
    title: "Merged into nobody knows what",
    messages: {
      "nothing-left":
        "The ledger gives {found} as merged ({whenDated}), but the movement has no models left to merge into; name the movement that took them in.",
      "nothing-left-here":
        "The ledger gives {found} as merged ({whenDated}), and none is left of this place, holder or field; they may have gone to another one of the movement, so have a look.",
      "may-be-nothing-left":
        "The ledger gives {found} as merged ({whenDated}): by the numbers given there may be no models left to merge into.",
      "stock-unknown":
        "The ledger gives {found} as merged ({whenDated}), but neither an earlier nor a later stock, so it cannot be told what they went into.",
    },
  },
  "ledger/method-changed": {
    title: "Method of counting changed",
    messages: {
      changed:
        "The stock is {found} ({whenDated}), counted by “{after}”, and {expected} ({earlierDated}), counted by “{before}”. The two cannot be compared. For a growth, enter the opening stock as counted by “{after}”. A correction with what the recount changed makes the numbers agree, but gives no growth.",
      "changed-since-opening":
        "The closing stock of {whenDated} is {found}, counted by “{after}”, and the opening stock of {earlierDated} {expected}, counted by “{before}”. The two cannot be compared. For a growth, enter the opening stock as counted by “{after}”. A correction with what the recount changed makes the numbers agree, but gives no growth.",
      "method-missing":
        "The stock is {found} ({whenDated}) and {expected} ({earlierDated}); only one of the two says how it was counted, so it cannot be told whether they can be compared.",
      "method-missing-since-opening":
        "The closing stock of {whenDated} is {found}, the opening stock of {earlierDated} {expected}; only one of the two says how it was counted, so it cannot be told whether they can be compared.",
      "unreadable-moment":
        "The day or period of entry “{entry}” cannot be read, so it cannot be told when the method changed.",
    },
  },
  "ledger/movements-summed": {
    title: "Models possibly counted in two movements",
    messages: {
      "same-words":
        "For {whenDated} the movements “{movement}” and “{other}” both report {found} from the same words of one source; they belong to one movement only.",
      "sum-of-all":
        "For {whenDated} the movement “{movement}” reports {found}, exactly the sum of the other {count} movements; it may have counted their models, too.",
      "sum-of-two":
        "For {whenDated} the movement “{movement}” reports {found}, exactly the sum of the movements “{first}” and “{second}”; it may have counted their models, too.",
      "same-source":
        "For {whenDated} the movements “{movement}” and “{other}” both report {found} from one source, but a quote is missing, so it cannot be told whether they are one number.",
    },
  },
  "ledger/negative-stock": {
    title: "More models removed than there were",
    messages: {
      negative:
        "From {opening}, with {addedBare} added and {removedBare} removed, remain {foundBare}: there cannot be fewer models than 0.",
      "may-be-negative":
        "From {opening}, with {addedBare} added and {removedBare} removed: the numbers are approximate, and more may have been removed than there were.",
      "may-count-twice":
        "From {opening}, with {addedBare} added and {removedBare} removed: more may have been removed than there were. Entries “{entry}” and “{other}” have days in common, so it cannot be told whether models are counted twice.",
      "added-missing":
        "From {opening}, with {addedBare} recorded as added and {removedBare} removed, remain {foundBare}; nothing is recorded as {kind} for {gapDated}, so it cannot be told whether more were removed than there were.",
      "added-across":
        "From {opening}, with {addedBare} recorded as added and {removedBare} removed, remain {foundBare}; entry “{entry}” belongs to that time only in part, so it cannot be told whether more were removed than there were.",
      "no-opening": "Recorded as removed: {removed}; but no earlier stock is given to hold that against.",
      "other-ground":
        "Recorded as removed: {removed}; but the ground of {place} changed on {sinceDated}, so that cannot be held against the stock before; enter an opening stock of the new ground, as of that day.",
    },
  },
  "ledger/opening-differs": {
    title: "Opening stock differs from the closing stock before",
    messages: {
      differs:
        "The opening stock of {whenDated} is given as {found}, but the closing stock before it ({before}) is {expectedBare}: {differenceGapBare}.",
      "may-differ":
        "The opening stock of {whenDated} is given as {found}, the closing stock before it ({before}) as {expected}: the numbers are approximate, and may not agree.",
      "method-missing":
        "The opening stock of {whenDated} is given as {found}, the closing stock before it ({before}) as {expectedBare}: {differenceGapBare}. Only one of the two says how it was counted, so it cannot be told whether it comes from a recount.",
      "time-between":
        "The opening stock of {whenDated} is given as {found}, the last closing stock ({before}) as {expectedBare}: {differenceGapBare}. Nothing is recorded of the time between them, so nothing can be concluded yet.",
      "flows-between":
        "The opening stock of {whenDated} is given as {found}, the last closing stock ({before}) as {expectedBare}; models came or went between them (entry “{entry}”), so they cannot be held against each other.",
      "other-ground":
        "The opening stock of {whenDated} is given as {found}, the closing stock before it ({before}) as {expected}, but the ground of {place} changed on {sinceDated}, so it cannot be told whether both are of one ground; enter an opening stock of the new ground as of that day.",
      "unreadable-moment":
        "The day or period of entry “{entry}” cannot be read, so the opening stock cannot be held against anything.",
    },
  },
  "ledger/recognised-exceeds-registered": {
    title: "More recognised or effective than registered",
    messages: {
      "recognised-over-registered":
        "Recognised ({whenDated}): {found}, more than were registered ({expectedBare}): a difference of {differenceSizeBare}.",
      "recognised-over-registered-only":
        "Recognised ({whenDated}): {found}, more than were registered ({expectedBare}): a difference of {differenceSizeBare}; see whether models of earlier years are among them.",
      "recognised-may-be-over-registered":
        "Recognised ({whenDated}): {found}; registered: {expectedBare}. The numbers are approximate, and there may be more than were registered; see whether models of earlier years are among them.",
      "recognised-over-stock":
        "Recognised ({whenDated}): {found}, more than the whole stock ({expectedBare}): a difference of {differenceSizeBare}.",
      "recognised-may-be-over-stock":
        "Recognised ({whenDated}): {found}; the whole stock: {expectedBare}. The numbers are approximate, and more may have been recognised.",
      "recognised-may-have-gone":
        "Recognised ({whenDated}): {found}, more than the whole stock ({expectedBare}); {gone} left it in that time, and may have been recognised before.",
      "recognised-may-have-gone-untold":
        "Recognised ({whenDated}): {found}, more than the whole stock ({expectedBare}); nothing is recorded as {kind} for {gapDated}, so it cannot be told whether some were recognised and are gone since.",
      "recognised-over-one-count":
        "Recognised ({whenDated}): {found}, more than the whole stock ({expectedBare}), which is also given as {otherBare}; see whether these are counted in one way.",
      "recognised-alone":
        "Recognised ({whenDated}): {found}; but neither what was registered nor the stock at the end is given to hold that against.",
      "effective-over-registered":
        "Working well ({whenDated}): {found}, more than were registered ({expectedBare}): a difference of {differenceSizeBare}.",
      "effective-over-registered-only":
        "Working well ({whenDated}): {found}, more than were registered ({expectedBare}): a difference of {differenceSizeBare}; see whether models of earlier years are among them.",
      "effective-may-be-over-registered":
        "Working well ({whenDated}): {found}; registered: {expectedBare}. The numbers are approximate, and there may be more than were registered; see whether models of earlier years are among them.",
      "effective-over-stock":
        "Working well ({whenDated}): {found}, more than the whole stock ({expectedBare}): a difference of {differenceSizeBare}.",
      "effective-may-be-over-stock":
        "Working well ({whenDated}): {found}; the whole stock: {expectedBare}. The numbers are approximate, and more may work well.",
      "effective-over-one-count":
        "Working well ({whenDated}): {found}, more than the whole stock ({expectedBare}), which is also given as {otherBare}; see whether these are counted in one way.",
      "effective-alone":
        "Working well ({whenDated}): {found}; but neither what was registered nor the stock at the end is given to hold that against.",
    },
  },
  "ledger/stock-as-flow": {
    title: "Whole stock given as new",
    messages: {
      "all-as-new":
        "The ledger gives {found} as {kind} ({whenDated}), exactly the stock at the end, although the stock before was {opening}; that is the stock, not what came in.",
      "may-be-all-as-new":
        "The ledger gives {found} as {kind} ({whenDated}), as many as the stock at the end, and {opening} before: that may be the stock, not what came in.",
      "no-opening":
        "The ledger gives {found} as {kind} ({whenDated}), exactly the stock at the end, but no opening stock, so it cannot be told whether all of them are new.",
    },
  },
  "ledger/totals-conflict": {
    title: "Totals of one day conflict",
    messages: {
      conflict:
        "The total at the end of {dayDated} is given as {found}, but entry “{entry}” gives {expectedBare}: they cannot both be true.",
      "conflict-in-words":
        "The total at the end of {dayDated} is given as {found}, and entry “{entry}” gives {expectedBare}: by their words they cannot both be true, as such words are commonly used they may agree.",
      "method-missing":
        "The total at the end of {dayDated} is given as {found}, without the method of counting; entry “{entry}” gives {expectedBare}, counted by “{method}”: it cannot be told whether the method or a mistake makes the difference.",
      "unreadable-moment":
        "The day or period of entry “{entry}” cannot be read, so it cannot be held against the other totals.",
    },
  },
};
