import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const ledgerTexts: FamilyTexts<"ledger"> = {
  "ledger/closing-differs": {
    title: "Closing stock does not agree",
    messages: {
      differs:
        "The closing stock is {found}, but the opening stock {openingBare} plus {addedBare} less {removedBare} makes {expectedBare}: a difference of {differenceBare}.",
      "differs-by-entry":
        "The closing stock is {found}, but the opening stock {openingBare} plus {addedBare} less {removedBare} makes {expectedBare}: a difference of {differenceBare}, as much as entry {entry}, which may have been counted once too often or left out.",
      "differs-by-method":
        "The closing stock is {found}, but the opening stock {openingBare} plus {addedBare} less {removedBare} makes {expectedBare}: a difference of {differenceBare}. The two were counted by different methods ({before} and {after}); enter what the recount changed as a correction.",
      "may-differ":
        "The closing stock is given as {found}, from the opening stock follows {expectedBare}: the numbers are approximate, and may not agree.",
      "removed-missing":
        "The closing stock is given as {found}, from the opening stock and what was added follows {expectedBare}: a difference of {differenceBare}. Nothing is recorded as removed, so nothing can be concluded yet.",
      "added-missing":
        "The closing stock is given as {found}, from the opening stock and what was removed follows {expectedBare}: a difference of {differenceBare}. Nothing is recorded as added, so nothing can be concluded yet.",
      "no-flows":
        "The opening stock is {openingBare}, the closing stock {found}: a difference of {differenceBare}, but nothing is recorded as added or removed.",
      "no-opening":
        "The closing stock is given as {found}, but there is no opening stock to hold it against.",
      straddles:
        "The closing stock is given as {found}; entry {entry} lies only partly within the time, so they cannot be held against each other.",
      "unreadable-moment":
        "The day or period of entry {entry} cannot be read, so nothing can be held against it.",
    },
  },
  "ledger/negative-stock": {
    title: "More models removed than there were",
    messages: {
      negative:
        "From {opening}, plus {addedBare} less {removedBare}, remain {foundBare}: there cannot be fewer models than 0.",
      "may-be-negative":
        "From {opening}, plus {addedBare} less {removedBare}: the numbers are approximate, and more may have been removed than there were.",
      "no-opening": "{removed} are recorded as removed, but no earlier stock is given to hold them against.",
    },
  },
};
