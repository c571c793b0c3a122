import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const ratesTexts: FamilyTexts<"rates"> = {
  "rates/over-hundred": {
    title: "Share over 100 percent",
    messages: {
      over: "The share is given as {found}: a part cannot be more than 100% of the whole.",
      "may-be-over": "The share is given as {found}, which may be more than 100%; look at it again.",
      "fall-over": "The fall is given as {foundSize}: nothing can fall by more than 100%.",
      "fall-may-be-over": "The fall is given as {foundSize}, which may be more than 100%; look at it again.",
      "part-exceeds":
        "The numerator, {numerator}, is more than the denominator, {denominator}: a difference of {differenceSize}; a part cannot be larger than the whole.",
      "part-may-exceed":
        "The numerator is given as {numerator}, the denominator as {denominator}: the numbers are approximate, and the numerator may be the larger.",
      "unreadable-percent":
        "The percentage “{found}” cannot be read, so it cannot be told whether it is over 100%.",
    },
  },
  "rates/percent-differs": {
    title: "Percentage differs from its counts",
    messages: {
      "share-differs":
        "The percentage is given as {found}, but {numeratorBare} divided by {denominator} is {expected}.",
      "share-may-differ":
        "The percentage is given as {found}, from {numeratorBare} and {denominator} follows {expected}: the numbers are approximate, and may not agree.",
      "growth-differs":
        "The {foundWay} is given as {foundSize}, but {changeBare} against {before} before make a {expectedWay} of {expectedSize}.",
      "growth-may-differ":
        "The {foundWay} is given as {foundSize}, from {changeBare} and {before} before follows a {expectedWay} of {expectedSize}: the numbers are approximate, and may not agree.",
      "rate-growth-differs":
        "The {foundWay} is given as {foundSize}, but from {before} to {after} it is a {expectedWay} of {expectedSize}.",
      "rate-growth-may-differ":
        "The {foundWay} is given as {foundSize}, from {before} to {after} it is a {expectedWay} of {expectedSize}: the rates were rounded, and may not agree.",
      "points-differ":
        "The difference is given as a {foundWay} of {foundSizeBare} percentage points, but from {before} to {after} it is a {expectedWay} of {expectedSizeBare}.",
      "points-may-differ":
        "The difference is given as a {foundWay} of {foundSizeBare} percentage points, from {before} to {after} it is a {expectedWay} of {expectedSizeBare}: the rates were rounded, and may not agree.",
      "counts-disagree":
        "The number before is {before}, the number now {after}, and the change is given as {change}: the three do not agree, so the percentage cannot be held against them.",
      "rise-exceeds":
        "The rise is given as {change}, which is more than the number now, {after}: at least one of the two is wrong.",
      "fall-exceeds":
        "The fall is given as {change}, which is more than the number before, {before}: at least one of the two is wrong.",
      "operand-missing": "Counts are missing to hold the percentage against.",
      "units-differ": "The counts are in different units, so the percentage cannot be held against them.",
      "zero-denominator": "The denominator is 0, so there is no percentage.",
      "unreadable-percent":
        "The percentage “{found}” cannot be read, so it cannot be held against its counts.",
    },
  },
  "rates/percent-truncated": {
    title: "Percentage cut off instead of rounded",
    messages: {
      truncated: "The percentage, {found}, was cut off; rounded it is {expected}.",
      "may-be-truncated":
        "The percentage is given as {found}, and works out to {expected}: the numbers are approximate, and it may have been cut off instead of rounded.",
    },
  },
  "rates/points-called-percent": {
    title: "Percent and percentage points mixed up",
    messages: {
      points:
        "The {foundWay} is given as {foundSize}, but {foundSizeBare} are the percentage points from {before} to {after}; in percent it is a {expectedWay} of {expectedSize}.",
      "may-be-points":
        "From {before} to {after} the {foundWay} is given as {foundSize}: that may be percent or percentage points; say which.",
      growth:
        "The difference is given as a {foundWay} of {foundSizeBare} percentage points, but {foundSize} is the relative {foundWay} from {before} to {after}; the difference is a {expectedWay} of {expectedSizeBare} points.",
      "may-be-growth":
        "The difference from {before} to {after} is given as a {foundWay} of {foundSizeBare} percentage points, and works out to a {expectedWay} of {expectedSizeBare}; {foundSize} may be the relative {foundWay}.",
      "rate-missing":
        "A {foundWay} of {foundSize} is given without the rate before or the rate now, so it cannot be told whether it is percent or percentage points.",
    },
  },
  "rates/unlike-population": {
    title: "Numerator and denominator are unlike",
    messages: {
      intensity:
        "The record divides {numerator} by {denominator}: the same person or body may be counted many times, so the result is an average, not a percentage.",
      "unlike-units":
        "The record divides {numerator} by {denominator}: the numerator is not a part of the denominator.",
      "other-place":
        "The share is of unit {place}, but its denominator is the population of unit {expected}.",
      "other-audience":
        "The denominator is the group “{expected}” alone, while the numerator is not confined to it.",
      "other-audience-than":
        "The numerator is the group “{audience}”, but the denominator the group “{expected}”.",
      "other-time":
        "The share ({whenDated}) and the population that it is held against ({expected}) are not of one time; take a population of the same time.",
      "other-number":
        "The denominator is given as {denominator}, but the population that is named as denominator is {expected}.",
      "may-be-other-number":
        "The denominator is given as {denominator}, the population that is named as denominator is {expected}: the numbers are approximate, and may not agree.",
      "no-place":
        "The share names no place, so it cannot be told whether the population of unit {expected} is its denominator.",
      "no-denominator": "There is no denominator to hold against the population that is named ({expected}).",
      "unreadable-moment":
        "The time of the share ({when}) or of the population ({expected}) cannot be read, so they cannot be held against each other.",
      "unknown-population":
        "There is no population “{population}”, so the denominator cannot be held against it.",
    },
  },
  "rates/wrong-base": {
    title: "Growth worked out from the wrong base",
    messages: {
      "over-after":
        "The {foundWay}, {foundSize}, is {changeBare} divided by the number now ({after}); divided by the number before ({before}), as it should be, it is {expectedSize}.",
      "may-be-over-after":
        "The {foundWay}, {foundSize}, agrees with {changeBare} divided by the number now ({after}); divided by the number before ({before}) it is {expectedSize}.",
      "rate-over-after":
        "The {foundWay}, {foundSize}, is the difference divided by the rate now ({after}); divided by the rate before ({before}), as it should be, it is {expectedSize}.",
      "rate-may-be-over-after":
        "The {foundWay}, {foundSize}, agrees with the difference divided by the rate now ({after}); divided by the rate before ({before}) it is {expectedSize}.",
    },
  },
};
