import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const documentsTexts: FamilyTexts<"documents"> = {
  "documents/cited-before-issue": {
    title: "Carried out before it was issued",
    messages: {
      before:
        "The time given, {whenDated}, lies before the day on which {directive} was issued ({expected}).",
      "partly-before":
        "The time given, {whenDated}, lies partly before the day on which {directive} was issued ({expected}).",
      "no-issue-day": "{directive} has no day of issue, so the time cannot be held against it.",
      "no-own-day":
        "No time is given, so it cannot be held against the day on which {directive} was issued ({expected}).",
      "unknown-directive": "Directive “{directive}” was not found, so the time cannot be held against it.",
      "unreadable-moment":
        "The time {when} cannot be read, so it cannot be held against the day on which {directive} was issued.",
    },
  },
  "documents/issuer-differs": {
    title: "Issuer differs from the sign in the number",
    messages: {
      differs:
        "Number {number} has the sign {sign} (of {expected}), but the issuer is given as {found}; see whether the number or the issuer is wrong.",
      "no-agency":
        "Number {number} has no sign of a body, so it cannot be held against the issuer ({found}).",
    },
  },
  "documents/no-longer-in-force": {
    title: "Directive no longer in force",
    messages: {
      ended: "The time given is {whenDated}, but {directive} was in force only until {last}.",
      "ended-and-replaced":
        "The time given is {whenDated}, but {directive} was in force only until {last} and has been replaced (see record “{replacement}”).",
      "ended-in-between":
        "The time given is {whenDated}; {directive} was in force only until the end of {last}, and holds for the first part of that time only.",
      "replaced-some-day":
        "{directive} has been replaced (see record “{replacement}”), but its last day is not given, so it cannot be told whether it was in force then.",
      "no-own-day":
        "No time is given, so it cannot be told whether {directive} (in force until {last}) was in force then.",
      "unknown-directive":
        "Directive “{directive}” was not found, so it cannot be told whether it was in force.",
      "unreadable-moment":
        "The time {when} cannot be read, so it cannot be told whether {directive} was in force then.",
    },
  },
  "documents/number-form": {
    title: "Number is not that of a document",
    messages: {
      unreadable:
        "“{found}” is not the number of a document; write it like 06/QĐ-TTg (of the state) or 44-KL/TW (of the Party).",
      "year-lost": "Number {found} lacks its year: the number of a legal document names the year of issue.",
      "year-may-be-lost":
        "Number {found} names no year: if it is a legal document of 1998 or later, it lacks its year.",
      "no-sign": "Only the number {found} is given, without the signs of type and issuing body.",
      "no-agency": "Number {found} lacks the sign of the issuing body.",
    },
  },
  "documents/press-form": {
    title: "Party number as newspapers write it",
    messages: {
      press: "Number “{found}” is written as newspapers do, not as Party documents are numbered.",
      "may-be-press":
        "Number “{found}” lacks its dash; if it is written as Party documents are, it reads {expected}.",
    },
  },
  "documents/same-number": {
    title: "Two documents of one number",
    messages: {
      twice:
        "The type, issuer and number {number} are those of directive “{first}”, in one year or term: one document was entered twice, or a number is wrong.",
      "may-be-twice":
        "The type and number {number} are those of directive “{first}”: one document may have been entered twice, unless the terms or the issuers are different.",
      "no-day":
        "The type and number {number} are those of directive “{first}”, but without the days of issue it cannot be told whether they are one.",
    },
  },
  "documents/type-differs": {
    title: "Type differs from the sign in the number",
    messages: {
      differs: "Number {number} has the sign {sign} ({found}), but the type is given as {expected}.",
      "may-be-attached":
        "Number {number} is that of a decision, but the type is given as {expected}; it may be what the decision approved.",
      "may-be-office":
        "The type is given as official letter, but number {number} has the sign {sign} ({found}); unless {sign} is the sign of an office, the type is wrong.",
      "may-be-letter":
        "Number {number} has no sign of a type, as those of official letters, but the type is given as {expected}.",
      "no-sign":
        "Number {number} has no sign, so it cannot be held against the type that is given ({expected}).",
    },
  },
};
