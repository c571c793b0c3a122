import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const placeTexts: FamilyTexts<"place"> = {
  "place/code-means-another-unit": {
    title: "Code of another unit at that time",
    messages: {
      another:
        "The source names {named}, but at the time given, {whenDated}, the code that is given ({place}) is that of {unit}; {named} then had the code {codes}.",
      "may-be-another":
        "The source mentions {named}, while at the time given, {whenDated}, the code that is given ({place}) is that of {unit}; if {named} is meant, it then had the code {codes}.",
      "changes-meaning":
        "The time given is {whenDated}, during which code {place} named different units ({names}); give the time more closely, or split the record.",
      "no-day":
        "Code {place} has named different units ({names}); the record has no time, so it cannot be told which is meant.",
      "unreadable-moment":
        "The time {when} cannot be read, so it cannot be told which unit code {place} names ({names}).",
    },
  },
  "place/level-abolished": {
    title: "Districts no longer existed",
    messages: {
      abolished:
        "The time given is {whenDated}, but districts existed only until {last}; give the level of the province or of the commune.",
      "part-of-time":
        "The time given is {whenDated}, but districts existed only until {last}; they cannot have carried out what came after.",
      "unreadable-moment":
        "The time {when} cannot be read, so it cannot be told whether there were districts then.",
    },
  },
  "place/outside-reporting-unit": {
    title: "Place outside the unit that reports",
    messages: {
      outside:
        "The place is given as {place}, but {organisation} works in {expected} ({when}): neither lies in the other.",
      "partly-outside":
        "The place is given as {place}, but {organisation} works in {expected}: the one lay in the other for only a part of the time given ({whenDated}).",
      wider:
        "The place is given as {place}, wider than {expected}, where {organisation} works; see whether the place or the organisation is wrong.",
      "unknown-organisation":
        "Organisation “{organisation}” was not found, so the place cannot be held against it.",
      "unknown-unit":
        "No administrative unit of the list had the code {place} ({whenDated}), so the places cannot be held against each other.",
      "no-parent":
        "The list of administrative units does not say what {place} lies in, so the places cannot be held against each other.",
      "unreadable-moment": "The time {when} cannot be read, so the places cannot be held against each other.",
    },
  },
  "place/unit-did-not-exist": {
    title: "Administrative unit did not exist then",
    messages: {
      ended:
        "The time given is {whenDated}, but unit {place} existed only until {last}; since then its ground belongs to {successors}.",
      dissolved:
        "The time given is {whenDated}, but unit {place} was dissolved and existed only until {last}.",
      "not-yet": "The time given is {whenDated}, but unit {place} exists only since {first}.",
      "not-known-yet":
        "The time given is {whenDated}, but the list of administrative units has {place} only from {first} on, so it cannot be told whether there was such a unit before.",
      "part-of-time": "The time given is {whenDated}, but unit {place} existed during only a part of it.",
      "unknown-code": "No administrative unit of the list has the code {place}, so it cannot be checked.",
      "unreadable-moment":
        "The time {when} cannot be read, so it cannot be told whether unit {place} existed then.",
    },
  },
};
