import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const periodTexts: FamilyTexts<"period"> = {
  "period/activity-outside-campaign": {
    title: "Activity outside its campaign",
    messages: {
      outside: "The time given, {whenDated}, lies outside that of “{campaign}” ({expected}).",
      "partly-outside":
        "The time given, {whenDated}, lies only partly within that of “{campaign}” ({expected}).",
      "unknown-campaign": "Campaign “{campaign}” was not found, so the time cannot be held against it.",
      "unreadable-moment":
        "The time of the activity ({when}) or of the campaign ({expected}) cannot be read, so they cannot be held against each other.",
    },
  },
  "period/another-regime": {
    title: "Period closes on another day than that of the report",
    messages: {
      another:
        "The time given is {whenDated}, but the period of “{source}” is {expected}: the two close on different days; give the period of the report.",
      "may-be-another":
        "The time given, {whenDated}, closes on another day than the period of “{source}”: {expected}; see whether it is that of the report.",
      "unknown-source": "Source “{source}” was not found, so the period cannot be held against it.",
      "unreadable-moment":
        "The time ({when}) or the period of the report ({expected}) cannot be read, so they cannot be held against each other.",
    },
  },
  "period/future-date": {
    title: "Time after the day up to which data are complete",
    messages: {
      future: "The time given, {foundDated}, lies after {expected}, up to which data are complete.",
      "unreadable-moment":
        "The time {found} cannot be read, so it cannot be held against the day up to which data are complete.",
    },
  },
  "period/outside-report": {
    title: "Time outside the report",
    messages: {
      outside: "The time given, {whenDated}, lies outside the period of “{source}”: {expected}.",
      "partly-outside":
        "The time given, {whenDated}, lies only partly within the period of “{source}”: {expected}.",
      "unknown-source": "Source “{source}” was not found, so the time cannot be held against it.",
      "unreadable-moment":
        "The time ({when}) or the period of the report ({expected}) cannot be read, so they cannot be held against each other.",
    },
  },
  "period/running-reported-as-full": {
    title: "Period that was still running, reported as full",
    messages: {
      running:
        "The time given is {whenDated}, but the figures reach only to {found}, when it was not over; give the time that they cover, or those of the whole.",
      "may-be-running":
        "The time given is {whenDated}, but the figures reach only to {found}; if a reporting period that closes on the 14th is meant, give that one; if not, they are not those of the whole.",
      "unknown-source": "Source “{source}” was not found, so it cannot be told how far the figures reach.",
      "unreadable-moment":
        "The time {when} cannot be read, so it cannot be told whether it was over when there were figures.",
    },
  },
};
