import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const periodTexts: FamilyTexts<"period"> = {
  "period/activity-outside-campaign": {
    title: "Activity outside its campaign",
    messages: {
      outside: "The time given, {when}, lies outside that of “{campaign}” ({expected}).",
      "partly-outside": "The time given, {when}, lies only partly within that of “{campaign}” ({expected}).",
      "unknown-campaign": "Campaign {campaign} was not found, so the time cannot be held against it.",
      "unreadable-moment":
        "The time of the activity ({when}) or of the campaign ({expected}) cannot be read, so they cannot be held against each other.",
    },
  },
  "period/future-date": {
    title: "Time in the future",
    messages: {
      future: "The time given, {found}, lies after {expected}, up to which data are complete.",
      "unreadable-moment":
        "The time {found} cannot be read, so it cannot be held against the day up to which data are complete.",
    },
  },
};
