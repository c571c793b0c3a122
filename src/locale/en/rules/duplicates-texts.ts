import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const duplicatesTexts: FamilyTexts<"duplicates"> = {
  "duplicates/copied-figure": {
    title: "Counts of activities the same as the period before",
    messages: {
      copied:
        "The record says {found} ({whenDated}), exactly as the one before ({before}); the number may have been copied, so have a look.",
      "copied-both":
        "The record says {found} and {other} ({whenDated}), both exactly as the one before ({before}); the numbers may have been copied, so have a look.",
    },
  },
  "duplicates/copied-output": {
    title: "Counts of media the same as the period before",
    messages: {
      copied:
        "The record says {found} ({whenDated}), exactly as the one before ({before}); the number may have been copied, so have a look.",
    },
  },
  "duplicates/engagement-beside-parts": {
    title: "People engaged who may be counted twice",
    messages: {
      "sum-of-times":
        "The record says {found} ({when}), which agrees with {expectedBare}, the sum of lines for times within it (how many: {count}, the first being “{first}”): it may be cumulative, and would be counted twice in a total. Keep the whole or its parts, or name these lines in “mayOverlap”.",
      "may-include":
        "The record says {found} ({when}) and may include lines of the same kind, group and place for times within it (how many: {count}, the first being “{first}”), which may be counted twice in a total. If so, take out the whole or its parts, or name these lines in “mayOverlap”.",
      "sum-of-places":
        "The record says {found} ({when}), which agrees with {expectedBare}, the sum of lines of places within its own (how many: {count}, the first being “{first}”): it may include them, and would be counted twice in a total. Keep the whole or its parts, or name these lines in “mayOverlap”.",
    },
  },
  "duplicates/output-beside-parts": {
    title: "Media output that may be counted twice",
    messages: {
      "sum-of-times":
        "The record says {found} ({when}), which agrees with {expectedBare}, the sum of lines for times within it (how many: {count}, the first being “{first}”): it may be cumulative, and would be counted twice in a total. Keep the whole or its parts, or name these lines in “mayOverlap”.",
      "may-include":
        "The record says {found} ({when}) and may include lines of the same unit, topics and place for times within it (how many: {count}, the first being “{first}”), which may be counted twice in a total. If so, take out the whole or its parts, or name these lines in “mayOverlap”.",
      "sum-of-places":
        "The record says {found} ({when}), which agrees with {expectedBare}, the sum of lines of places within its own (how many: {count}, the first being “{first}”): it may include them, and would be counted twice in a total. Keep the whole or its parts, or name these lines in “mayOverlap”.",
      "sum-of-outlets":
        "The record says {found} ({when}), which agrees with {expectedBare}, the sum of lines of the same time that name a channel, an outlet or a campaign (how many: {count}, the first being “{first}”): it may include them, and would be counted twice in a total. Keep the whole or its parts, or name these lines in “mayOverlap”.",
    },
  },
  "duplicates/same-activity-twice": {
    title: "Activity possibly entered twice",
    messages: {
      same: "The day, place, kind, topics and attendance ({found}) are those of activity “{first}” ({when}): it may have been entered twice.",
      near: "The day, place, kind and topics are those of activity “{first}” ({when}), the attendance is nearly the same ({found} and {expected}): it may have been entered twice.",
      "no-counts":
        "The day, place, kind and topics are those of activity “{first}” ({when}), but without attendance it cannot be told whether it was entered twice.",
    },
  },
  "duplicates/same-engagement-twice": {
    title: "Line of people engaged possibly entered twice",
    messages: {
      same: "The kind, group, place, organiser and number ({found}) are those of line “{first}” ({when}): it may have been entered twice. If so, take one out; if only a part is the same, name “{first}” in “mayOverlap”.",
    },
  },
  "duplicates/same-line-twice": {
    title: "Line of a report possibly entered twice",
    messages: {
      same: "The kind, topics, place, units and count ({found}) are those of line “{first}” ({when}): it may have been entered twice. If so, take one out; if only a part is the same, name “{first}” in “mayOverlap”.",
      "same-both":
        "The kind, topics, place, units and counts ({found}, {other}) are those of line “{first}” ({when}): it may have been entered twice. If so, take one out; if only a part is the same, name “{first}” in “mayOverlap”.",
    },
  },
  "duplicates/same-output-twice": {
    title: "Line of media output possibly entered twice",
    messages: {
      same: "The channel, outlet, topics, place and number ({found}) are those of line “{first}” ({when}): it may have been entered twice. If so, take one out; if only a part is the same, name “{first}” in “mayOverlap”.",
    },
  },
  "duplicates/whole-beside-parts": {
    title: "Counts that may be counted twice",
    messages: {
      "sum-of-times":
        "The record says {found} ({when}), which agrees with {expectedBare}, the sum of lines for times within it (how many: {count}, the first being “{first}”): it may be cumulative, and would be counted twice in a total. Keep the whole or its parts, or name these lines in “mayOverlap”.",
      "sum-of-places":
        "The record says {found} ({when}), which agrees with {expectedBare}, the sum of lines of places within its own (how many: {count}, the first being “{first}”): it may include them, and would be counted twice in a total. Keep the whole or its parts, or name these lines in “mayOverlap”.",
      "may-include":
        "The record says {found} ({when}) and may include lines of the same kind, topics and place for times within it (how many: {count}, the first being “{first}”), which may be counted twice in a total. If so, take out the whole or its parts, or name these lines in “mayOverlap”.",
    },
  },
};
