import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const totalsTexts: FamilyTexts<"totals"> = {
  "totals/fields-differ": {
    title: "Total of models differs from its fields",
    messages: {
      differs:
        "The total for {whenDated} is given as {found}, but the fields add up to {expectedBare}: {differenceGapBare}.",
      "may-differ":
        "The total for {whenDated} is given as {found}, the fields add up to {expectedBare}: the numbers are approximate, and may not agree.",
      exceed:
        "The total for {whenDated} is given as {found}, less than the fields that are known add up to ({expectedBare}): a difference of {differenceSizeBare}.",
      "may-exceed":
        "The total for {whenDated} is given as {found}, the fields add up to {expectedBare}: the numbers are approximate, and the fields may be more than the total.",
      "fields-missing":
        "The total for {whenDated} is given as {found}, the fields that are known add up to {expectedBare}; fields without a number: {count}, so they cannot be held against each other.",
    },
  },
  "totals/holders-differ": {
    title: "Total of models differs from collectives and individuals",
    messages: {
      differs:
        "The total for {whenDated} is given as {found}, but the models of collectives and individuals add up to {expectedBare}: {differenceGapBare}.",
      "may-differ":
        "The total for {whenDated} is given as {found}, the models of collectives and individuals add up to {expectedBare}: the numbers are approximate, and may not agree.",
      "one-exceeds":
        "The total for {whenDated} is given as {found}, less than those of one holder alone ({holder}, {expectedBare}): a difference of {differenceSizeBare}.",
      "one-missing":
        "The total for {whenDated} is given as {found}, of which {expectedBare} of one holder ({holder}); collectives and individuals are not both given, so they cannot be held against the total.",
    },
  },
  "totals/ledger-parent-differs": {
    title: "Total of models differs from the units below",
    messages: {
      differs: "Unit {place} is given as {found}, but the units in it add up to {expected}: {differenceGap}.",
      "may-differ":
        "Unit {place} is given as {found}, the units in it add up to {expected}: the numbers are approximate, and may not agree.",
      "children-exceed":
        "Unit {place} is given as {found}, less than the units in it that are known add up to ({expected}): a difference of {differenceSize}.",
      "children-missing":
        "The models of the units in {place} cannot be added up; units without a number: {count} ({missing}{othersMore}).",
      "unreadable-moment": "The time {when} cannot be read, so the models of the units cannot be added up.",
    },
  },
  "totals/media-kinds-differ": {
    title: "Total of media items differs from its kinds",
    messages: {
      exceed:
        "The total for {whenDated} is given as {found}, less than its kinds add up to ({expectedBare}): a difference of {differenceSizeBare}.",
      "may-exceed":
        "The total for {whenDated} is given as {found}, all kinds add up to {expectedBare}: {differenceGapBare}; see whether the total includes images, clips, and news and articles that are given as one.",
      "may-differ":
        "The total for {whenDated} is given as {found}, its kinds add up to {expectedBare}: the numbers are approximate, and may not agree.",
      "kinds-missing":
        "The total for {whenDated} is given as {found}, the kinds that are known add up to {expectedBare}: a difference of {differenceSizeBare}; other kinds may be missing, so they cannot be held against each other.",
    },
  },
  "totals/parent-differs": {
    title: "Total differs from the units below",
    messages: {
      differs: "Unit {place} is given as {found}, but the units in it add up to {expected}: {differenceGap}.",
      "may-differ":
        "Unit {place} is given as {found}, the units in it add up to {expected}: the numbers are approximate, and may not agree.",
      "children-exceed":
        "Unit {place} is given as {found}, less than the units in it that are known add up to ({expected}): a difference of {differenceSize}.",
      "children-missing":
        "The units in {place} cannot be added up; those without a number: {count} ({missing}{othersMore}).",
      "unreadable-moment": "The time {when} cannot be read, so the units cannot be added up.",
    },
  },
  "totals/part-exceeds-whole": {
    title: "A part of the models is more than all of them",
    messages: {
      exceeds:
        "The total of a part for {whenDated} is given as {found}, more than the wider total of entry “{entry}” ({expectedBare}): a difference of {differenceSizeBare}.",
      "may-exceed":
        "The total of a part for {whenDated} is given as {found}, the wider total of entry “{entry}” as {expectedBare}: the numbers are approximate, and the part may be more.",
      "unreadable-moment":
        "The day or period of entry “{entry}” cannot be read, so it cannot be held against the other totals.",
    },
  },
};
