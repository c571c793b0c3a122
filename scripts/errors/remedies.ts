import type {
  CalendarErrorCode,
  CommonErrorCode,
  GeographyErrorCode,
  MetricErrorCode,
  QuantityErrorCode,
  RuleErrorCode,
  SchemaErrorCode,
} from "phongtrao";

/** What to do about an error of each code. */
type Remedies<Code extends string> = Readonly<Record<Code, string>>;

export const commonRemedies: Remedies<CommonErrorCode> = {
  "invalid-options":
    "Read the message: it names the option and what it takes. Pass options as one plain object; a flag is `true` or `false`.",
  "unknown-option":
    "Correct the name: the message tells which one was probably meant, or lists those that there are. A key of your own that resembles an option needs another name.",
  unprintable:
    "Print what phongtrao gave, unchanged, with a whole locale such as `vi`. If you made words of your own, spread those of a language first, so that no part is missing: `{ ...vi, periods: … }`. The path tells which part is.",
  "invalid-text":
    'Sort by the text of each thing: `compareVietnamese(a.name, b.name)`. Put `""` where there is none.',
};

export const quantityRemedies: Remedies<QuantityErrorCode> = {
  "unknown-unit":
    "Take one of [all units](units.md). A unit of your own is made by `defineUnit` and passed on with the others: `units: { ...units, [mine.id]: mine }`.",
  "invalid-unit":
    "Give `defineUnit` an id and every attribute of `UnitAttributes`, each of its type; the path tells which one is wrong.",
  "invalid-quantity":
    "Counts are whole numbers from zero: write down what was reported, and let `scale` or `ratio` make decimals. Nothing is nearly zero or less than zero. What was not reported is `null`, not 0. Raw input goes through `safeParseRecord`, which tells all that is wrong and throws nothing.",
  "invalid-figure":
    "Pass what phongtrao gave, or a quantity from `exactly`, `moreThan` and their like, and not a bare number. A quantity is printed by `formatQuantity`, a figure by `formatFigure`, a ratio by `formatRatio`; `toFigure` makes a figure of a quantity.",
  "invalid-lineage":
    "Name a record by its list and its id, both as text; and keep figures as phongtrao gave them, if they are to be explained.",
  "unit-mismatch":
    'Add, compare and divide like with like. Counts of several units that are all of one wider sort are summed into that: `sum(counts, "attendance")`. Attendances over people are an intensity: `participationIntensity`. What differs in kind, such as models and sessions, has no sum: keep two figures.',
  overflow:
    "Look for an input that is far too large. Figures that are truly so large are counted in a larger unit, such as thousands.",
  "invalid-factor":
    "Multiply by a finite number from zero up. To take something away use `subtract`; to divide by a count use `ratio`.",
  "negative-denominator":
    "Divide by what was counted and not by a difference: of a change, divide the difference by the count before, or use `growth`, which has a status for this.",
  "percent-of-unlike-units":
    "Leave out `percent` and print the ratio itself with `formatRatio` or `roundRatio`. For a share, put like over like: people over people, households over households.",
  "invalid-places":
    "Say how many decimals are printed, as a whole number: `places: 0` for none, `places: 2` for two.",
};

export const calendarRemedies: Remedies<CalendarErrorCode> = {
  "invalid-date":
    "Write days as `2022-02-03`, with zeros, and without a time. `plainDate` makes one of numbers, `isPlainDate` asks whether a text is one. A `Date` depends on the time zone of the computer: take the day in the zone of the report first.",
  "invalid-period":
    "Write the id as in [all kinds of period](period-kinds.md), such as `2022-11`, `2022-Q3` or `R2022-11`. What people wrote, such as “Quý III/2022”, is read by `readPeriod`; `safeParsePeriod` gives `null` instead of throwing. Never build a period by hand: `period` and `parsePeriod` make it.",
  "unknown-period-kind":
    "Take one of [all kinds of period](period-kinds.md). The kinds of a regime of your own come from `periodKindsOf`, and are passed as `periodKinds: [...periodKinds, ...periodKindsOf(mine)]`.",
  "invalid-period-kinds": "Pass a list: `[...periodKinds, ...periodKindsOf(mine)]`.",
  "no-tiling":
    "Ask for a kind whose periods follow one another, such as a month, quarter, half or year. A span or nine months you make yourself, with `period` or `parsePeriod`.",
  "invalid-regime":
    'Give `defineRegime` an id in small letters, a closing day from 1 to 28 or `"last"`, and a prefix in capital letters, none of them phongtrao\'s own.',
  "regime-mismatch":
    'Compare periods of one regime: calendar months with calendar months, reporting months (15th to 14th) with reporting months. If it has to be done all the same, `acrossRegimes: "compute"` gives the answer and flags it.',
  "not-adjacent":
    "Check the list for a period that is missing or stands there twice; `periodsBetween` gives all that lie between two days. Periods that need not join are kept as a list.",
  "no-exact-parts":
    "Ask for a kind of the same regime, such as the calendar months of a calendar quarter. `periodsBetween` gives those that merely touch the days.",
  "reversed-days": "Swap the days: the first comes first.",
  "longer-than-year":
    "Say which period to hold it against, with `from` of `evaluateChange`, or make it yourself with `period`.",
  "not-begun": "Take an `upTo` within the period, or leave the period out until it has begun.",
  "invalid-due-rule":
    "Give either `days` or `workingDays` as a whole number; a weekend and holidays go with `workingDays` only, and leave a day to work.",
};

export const geographyRemedies: Remedies<GeographyErrorCode> = {
  "invalid-gazetteer":
    "Go through `data.problems`; `renderGazetteerProblem` says each in words. `safeCreateGazetteer` gives them without throwing. Where a gazetteer is asked for, pass what `createGazetteer` gave, and not the table.",
  "unknown-admin-unit":
    'Codes are text with their zeros: `"01"`, not 1. Ask on a day on which the code existed, since many ended on 1 July 2025; `findUnits` finds a unit by name, `successorsOf` what became of it.',
  "unknown-admin-level": 'Write `"province"`, `"district"` or `"commune"`.',
  "dates-reversed": "Use the other one of `successorsOf` and `predecessorsOf`, or swap the days.",
  "invalid-place-name": "Pass the name as text; where a cell may be empty, ask for that first.",
  "invalid-table":
    "Pass the rows as a list of objects, as a CSV reader gives them, and the names of columns as text.",
  "invalid-series":
    "Give each point a `unit`, a `period` and a `value`; further keys, such as a topic, are text, numbers or booleans.",
  "duplicate-point":
    "Take out the second point, or add them up before. If the two count different things, give both a further key that tells them apart, such as `topic`.",
  "nested-points":
    "Give the figure of the whole or those of its parts, not both; or a further key, such as the level, that keeps them apart.",
  "invalid-shares":
    'Name every part of the split once, with shares that sum to 1: `{ "25": { "17": 0.3, "25": 0.5, "26": 0.2 } }`. Without shares, each part lies between nothing and the whole.',
};

export const metricRemedies: Remedies<MetricErrorCode> = {
  "rate-of-occurrences":
    "Ask for `participationIntensity`, attendances per inhabitant or per 1,000. If people were counted once each, write them down as people or households; over several events, `distinctPeople` tells within which bounds they lie.",
  "invalid-per": "Give `per` a number above zero, such as 1 or 1000, or leave it out.",
  "unknown-movement":
    "Give `movement` the id that the movement has in the `movements` of the register; the message names the one that was probably meant.",
  "ambiguous-ledger":
    "Say which entries are meant, with `unit`, `place`, `holder` or `field`; the message names the ones that differ. For all of one unit together, evaluate a plan with `modelsInForce`.",
  "entry-straddles-window":
    "Ask from and to ends of periods that the ledger has: entries of quarters tell nothing of a month. Or enter the parts of the entry apart.",
  "conflicting-stocks":
    "Correct one of the two entries, or give them their `method`, if they were counted in different ways. The rule `ledger/totals-conflict` finds all such entries.",
  "reversed-window": "Swap the two: `from` is the earlier period.",
  "invalid-series":
    "Give each point a `period` and a `value`: a whole number, a quantity, a figure, or `null` for what was not reported. NaN, infinity, numbers from 2⁵³ up and those of more than six decimals are no exact numbers.",
  "mixed-series": "Make all values numbers, or all of them counts of one unit with `exactly` and its like.",
  "duplicate-period":
    "Take out the point or period that stands there again, or add the two points up before.",
  "overlapping-periods":
    "Cut the spans so that they share no day. Months and quarters may stand in one list, since each kind of period is a series of its own.",
  "invalid-parts": "Pass a list of objects, each with its `key` as text: its `group` in a decomposition.",
  "duplicate-key": "Add up what has one key, or give each its own.",
  "wrong-factors":
    "Name two to five factors, the same in every group; put `null` where a group lacks the value of one.",
  "invalid-rate":
    "Pass a ratio from `ratio`, `participationRate` and the like, or, as a factor, a finite number, a decimal string or `null`.",
  "negative-end":
    "Mean growth is of counts; of a difference that may be negative, tell the change itself, with `subtract`.",
  "invalid-years": "Give the number of years as a number above zero: from 2020 to 2025 are 5.",
  "conflicting-points":
    "Give one point for each period, and to each cumulated one at least what the earlier one held. Where a later report corrected an earlier one, use the corrected values throughout.",
  "invalid-register":
    "Pass a register from `parseRegister` or `safeParseRegister`, unchanged. By hand, every list that is read has to be there, if only as `[]`.",
  "invalid-question":
    "Read the message: it names the option and what it takes. A level is one of province, district and commune, and lies below the unit given as `under`.",
  "invalid-coverage": "Pass what `coverage` gave for each of the two periods, or leave it out.",
  "invalid-target":
    "Give the target a quantity as `value`, and as `direction` one of `increase`, `decrease` and `maintain`.",
  "stock-over-time":
    "How many there are at the end of a period is not summed: take the last figure. If the values are what came in each period, such as models added, say so with `changes: true`.",
  "invalid-metric":
    "The path tells the part that is wrong; [metrics of your own](../own-metrics.md) shows one of each sort. A ratio has two counts as parts, never a ratio.",
  "sum-of-stock":
    "Take `last` or `max` over time; for people, `distinct`; or count them as attendances, which may be added.",
  "unknown-metric":
    "Correct the id: the message lists them, and [the book of metrics](../metrics/README.md) has a page for each. A metric of your own is passed with the others: `metrics: { ...standardMetrics, [mine.id]: mine }`.",
  "invalid-plan":
    "The path tells where. Make plans with `definePlan`, so that the editor helps; give at least one measure. Where the metrics are your own, pass the same `metrics` to both functions.",
  "invalid-aggregate":
    "Give `defineAggregate` its `zero` and the functions `add`, `merge` and `value`; let `value` give a figure or `null`.",
  "invalid-change":
    "Leave periods out of the plan: `to` and `from` are the periods. Let `upTo` lie within or after `to`.",
  "partial-period":
    'Say up to which day data are complete, with `upTo`, and leave out `from`, so that the same days of the year before are compared. If it has to be the full period, `acrossPartial: "compute"` gives it flagged.',
  "invalid-partial":
    "Merge what `evaluatePartial` gave, at least one part, all of the same plan and options. JSON is harmless, other changes are not.",
  "overlap-across-parts":
    "Collect the ids that records name in `mayOverlap`, and pass them to every part as `namedElsewhere`; `data` has those that are missing. Or keep records that may overlap in one part.",
  "unknown-word":
    "Group and filter by a word that all records of the metric have; the page of a metric tells what it reads. Figures of different lists need two plans.",
  "no-gazetteer":
    "Pass the administrative units: `evaluate(plan, register, { gazetteer })`. `createGazetteer(vietnamProvinces)` has the provinces; districts and communes come from a table of yours.",
  "ground-changed":
    'Keep the plan on one side of the merger, by a filter on the period; or move figures of both sides to the units of one day with `restate`. A table by period with `totals: "none"` keeps each period on the ground of its time.',
  "invalid-threshold":
    "Say the least count that may be published, such as `threshold: 5`. One publishes all, so it is none.",
  "invalid-disclosure-rule":
    "Write lists of names as lists, even of one, and the words as they are documented: `zeros` is `publish` or `hide`.",
  "invalid-table":
    "Pass the cube that `evaluate` gave, before anything of it is hidden. A table by hand has lists `rows` and `totals`, each with `key` and `figures`, and no key with two answers.",
  "unknown-column":
    "Name measures and groupings as in the plan: a measure by the name that you gave it there.",
  "lineage-too-large":
    "Explain a figure of fewer records: a row and not the total, or a shorter period. Adding figures up anew in a loop makes a deep lineage; `sum` over a list makes a flat one.",
  "invalid-explanation": "Print what `explain` gave, unchanged; `shown` is a whole number.",
  "not-of-table":
    "Audit the table that was published against the one that it was made of, with its figures as they are or hidden, and no figure that was rounded or corrected on the way.",
};

export const ruleRemedies: Remedies<RuleErrorCode> = {
  "invalid-rule":
    "The path tells the part; [rules of your own](../own-rules.md) shows a whole rule. An id is written `family/name`.",
  "invalid-rule-words":
    "Give a title, and for each message of the rule a sentence whose places, such as `{found}`, are all filled by that message.",
  "duplicate-rule": "Give your rule another id. To change one of the book, leave that one out of the list.",
  "unknown-rule":
    "Correct the id: [the book of rules](../rules/README.md) has all. Pass rules of your own as `rules`, with those of the book.",
  "unknown-parameter": "Correct the name: the page of the rule has its parameters.",
  "invalid-check": "Read the message: it names the option and what it takes.",
  "invalid-waiver":
    "Give each waiver its rule, its record, a reason, and the last day that it holds for, written as `2022-12-31`.",
  "invalid-register":
    "Pass an object whose lists are lists. What is wrong within them may stay: finding that is what the check is for.",
  "unknown-record-kind": "Take a kind such as `activity` or `ledgerEntry`; the editor lists them.",
  "undeclared-reference":
    "Name the list in the `references` of the rule. Then `recheck` knows when to run it again.",
  "invalid-findings": "Pass what `checkRegister` gave, or one of its findings.",
  aborted: "You asked for this with `signal`: catch it, or start anew.",
};

export const schemaRemedies: Remedies<SchemaErrorCode> = {
  "invalid-register":
    "Show `data.problems` to whoever wrote the data; `renderProblem` says each in words. `safeParseRegister` gives them without throwing.",
  "invalid-record":
    "Show `data.problems` beside the fields; `renderProblem` says each in words. `safeParseRecord` gives them without throwing, which suits a form.",
  "invalid-parse-options":
    'Extend phongtrao\'s own: `codes: { ...codes, topics: [...codes.topics, "mine"] }`, `units: { ...units, [mine.id]: mine }`, `periodKinds: [...periodKinds, ...periodKindsOf(mine)]`.',
  "unknown-record-kind": "Take one of the kinds that the message lists, such as `activity`.",
};
