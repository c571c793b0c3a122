import type { RuleWords } from "../../rules/rule-words.js";

/** @internal */
export const ruleWords: RuleWords = {
  rules: {
    "audience/partition-differs": {
      title: "Groups do not add up to the whole",
      messages: {
        differs:
          "The groups add up to {found}, but the whole is given as {expected}: a difference of {differenceBare}.",
        "may-differ":
          "The groups add up to {found}, the whole is given as {expected}: the numbers are approximate, and may not agree.",
        "known-parts-exceed":
          "The groups that are known already add up to {found}, more than the whole, {expected}: a difference of {differenceBare}.",
        "no-whole": "The groups add up to {found}, but no whole is given to hold them against.",
        "no-counts": "None of the groups has a count, so they cannot be held against the whole.",
        "count-missing":
          "Not every group has a count: those that are known add up to {found}, the whole is given as {expected}.",
        "units-differ":
          "The groups and the whole are counted in different units, so they cannot be held against each other.",
      },
    },
    "audience/subset-exceeds-whole": {
      title: "Group larger than the whole",
      messages: {
        exceeds:
          "The group “{group}” is given as {found}, more than the whole, {expected}: a difference of {differenceBare}.",
        "may-exceed":
          "The group “{group}” is given as {found}, the whole as {expected}: the numbers are approximate, and the group may be the larger.",
        "no-whole": "The group “{group}” is given as {found}, but no whole is given to hold it against.",
      },
    },
    "coverage/duplicate-submission": {
      title: "Duplicate return",
      messages: {
        duplicate: "Unit {place} has {count} returns that were submitted or accepted for {period}; keep one.",
        "draft-beside":
          "Unit {place} has submitted its return for {period}, yet there is a draft beside it; see whether the draft is to replace it.",
      },
    },
    "duplicates/same-activity-twice": {
      title: "Activity possibly entered twice",
      messages: {
        same: "The day, place, kind, topics and attendance ({found}) are those of activity {first} ({when}): it may have been entered twice.",
        near: "The day, place, kind and topics are those of activity {first} ({when}), the attendance is nearly the same ({found} and {expected}): it may have been entered twice.",
        "no-counts":
          "The day, place, kind and topics are those of activity {first} ({when}), but without attendance it cannot be told whether it was entered twice.",
      },
    },
    "engine/rule-failed": {
      title: "Rule failed",
      messages: {
        failed:
          "Rule {rule} threw an error, so that {count} subjects were not judged; the first error: {found}.",
      },
    },
    "engine/unreadable-record": {
      title: "Unreadable record",
      messages: { unreadable: "The list {list} holds {count} unreadable records, which were not checked." },
    },
    "engine/waiver-expired": {
      title: "Waiver expired",
      messages: {
        expired:
          "The waiver of rule {rule} for record {record} expired on {until} (its reason was: {reason}).",
      },
    },
    "engine/waiver-unused": {
      title: "Waiver not needed",
      messages: {
        unused:
          "The waiver of rule {rule} for record {record} (until {until}, reason: {reason}) is no longer needed; remove it.",
      },
    },
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
        "no-opening":
          "{removed} are recorded as removed, but no earlier stock is given to hold them against.",
      },
    },
    "period/activity-outside-campaign": {
      title: "Activity outside its campaign",
      messages: {
        outside: "The time given, {when}, lies outside that of “{campaign}” ({expected}).",
        "partly-outside":
          "The time given, {when}, lies only partly within that of “{campaign}” ({expected}).",
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
    "place/unit-did-not-exist": {
      title: "Administrative unit did not exist then",
      messages: {
        ended:
          "The time given is {when}, but unit {place} existed only until {last}; since then its ground belongs to {successors}.",
        dissolved: "The time given is {when}, but unit {place} was dissolved and existed only until {last}.",
        "not-yet": "The time given is {when}, but unit {place} exists only since {first}.",
        "part-of-time": "Unit {place} existed during only a part of {when}.",
        "unknown-code": "No administrative unit of the list has the code {place}, so it cannot be checked.",
        "unreadable-moment":
          "The time {when} cannot be read, so it cannot be told whether unit {place} existed then.",
      },
    },
    "privacy/identity-number": {
      title: "Personal data",
      messages: {
        citizen: "The text holds the number of a citizen's identity card ({found}); it has to be removed.",
        "nine-digits":
          "The text holds nine digits ({found}), possibly the number of an old identity card; if so, they have to be removed.",
        phone: "The text holds a phone number ({found}); it has to be removed.",
        "health-insurance":
          "The text holds the number of a health-insurance card ({found}); it has to be removed.",
        "e-mail": "The text holds an e-mail address ({found}); it has to be removed.",
      },
    },
    "quantity/hedge-on-non-round": {
      title: "Approximate word with an odd number",
      messages: {
        "not-round":
          "“{found}”: a number after “more than”, “nearly” or “about” is usually round; if it was counted exactly, give the number without that word.",
      },
    },
    "targets/against-direction": {
      title: "Target against its direction",
      messages: {
        "not-above": "The target asks for an increase, but {found} is below the baseline, {expected}.",
        "not-below": "The target asks for a decrease, but {found} is above the baseline, {expected}.",
        "may-not-be-above":
          "The target asks for an increase, {found} from {expected}: the numbers are approximate, and the target may be below the baseline.",
        "may-not-be-below":
          "The target asks for a decrease, {found} from {expected}: the numbers are approximate, and the target may be above the baseline.",
        "no-baseline":
          "The target, {found}, has no baseline, so it cannot be told whether it is more or less than before.",
        "units-differ": "The target, {found}, and its baseline, {expected}, are counted in different units.",
      },
    },
    "totals/parent-differs": {
      title: "Total differs from the units below",
      messages: {
        differs:
          "Unit {place} is given as {found}, but the units in it add up to {expected}: a difference of {differenceBare}.",
        "may-differ":
          "Unit {place} is given as {found}, the units in it add up to {expected}: the numbers are approximate, and may not agree.",
        "children-exceed":
          "Unit {place} is given as {found}, less than the units in it that are known add up to ({expected}): a difference of {differenceBare}.",
        "children-missing": "The units in {place} cannot be added up: {count} are missing ({missing}).",
        "unreadable-moment": "The time {when} cannot be read, so the units cannot be added up.",
      },
    },
    "units/people-over-many-sessions": {
      title: "Persons counted over several sessions",
      messages: {
        many: "{found} are given for {sessions}: one person may come to several, so over several sessions count attendances, not persons.",
        "may-be-many":
          "{found} are given for {sessions}: if there was more than one session, count attendances, not persons.",
        "no-sessions":
          "{found} are given for {when} without the number of sessions; if there was more than one, count attendances, not persons.",
      },
    },
  },
  ruleFamilies: {
    audience: "Audiences",
    coverage: "Returns",
    duplicates: "Duplicates",
    engine: "The check itself",
    ledger: "Ledger of models",
    period: "Time",
    place: "Places",
    privacy: "Personal data",
    quantity: "Quantities",
    targets: "Targets",
    totals: "Totals",
    units: "Counting units",
  },
  verdicts: { fail: "certainly wrong", possible: "possibly wrong", incomplete: "not enough information" },
  severities: { error: "error", warning: "warning", info: "note" },
  suggestedFix: "It should read {fix}.",
  findingColumns: {
    rule: "Check",
    verdict: "Certainty",
    severity: "Severity",
    records: "Records",
    path: "Place",
    message: "Finding",
  },
};
