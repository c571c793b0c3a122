import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const unitsTexts: FamilyTexts<"units"> = {
  "units/ledger-units-mixed": {
    title: "Types, models and sites mixed up",
    messages: {
      "types-exceed":
        "The record says {found} ({whenDated}), more than the number beside it ({expected}); each type has at least one model and each model at least one site, so look at the units.",
      "types-may-exceed":
        "The records say {found} and {expected} ({whenDated}): the numbers are approximate, and there may be more types; look at the units.",
      "types-exceed-one-count":
        "The record says {found} ({whenDated}), more than the number beside it ({expected}), but also {other}; see whether these are counted in one way.",
      "sites-fall-short":
        "The record says {found} ({whenDated}), fewer than the number beside it ({expected}); each model has at least one site, so look at the units.",
      "sites-may-fall-short":
        "The records say {found} and {expected} ({whenDated}): the numbers are approximate, and there may be fewer sites than models; look at the units.",
      "sites-fall-short-of-one-count":
        "The record says {found} ({whenDated}), fewer than the number beside it ({expected}), but also {other}; see whether these are counted in one way.",
      mixed:
        "What came or went is given as {found}, but the stock as {expected}: two units, which do not add up.",
      "no-stock":
        "What came or went is given in two units ({found} and {expected}), but no stock is given in either, so it cannot be told whether the units are mixed up.",
      "unit-changed":
        "The records say {found} ({whenDated}) and {expected} ({earlierDated}): two units, neither of which is given for both, so the two cannot be compared; enter the number that is missing, or put the unit right.",
    },
  },
  "units/people-over-many-sessions": {
    title: "Persons counted over several sessions",
    messages: {
      many: "The record says {found} for {sessions}: one person may come to several, so over several sessions count attendances, not persons.",
      "may-be-many":
        "The record says {found} for {sessions}: if there was more than one session, count attendances, not persons.",
      "no-sessions":
        "The record says {found} ({whenDated}) without the number of sessions; if there was more than one, count attendances, not persons.",
    },
  },
  "units/stock-as-flow": {
    title: "Stock added up over time",
    messages: {
      summed:
        "The record says {found} ({whenDated}), exactly the sum of the {count} periods within that time (the first: {firstDated}; the last: {lastDated}); that is what there is at one time, which is not added up over periods.",
      "may-be-summed":
        "The record says {found} ({whenDated}), as many as the {count} periods within that time together (the first: {firstDated}; the last: {lastDated}), but the numbers are approximate; what there is may have been added up over periods.",
    },
  },
};
