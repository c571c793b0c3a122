import { daysBetween, isPlainDate } from "../../../calendar/plain-date.js";
import { safeParsePeriod } from "../../../calendar/safe-parse-period.js";
import { addToGroup } from "../../../internal/add-to-group.js";
import { compareText } from "../../../internal/compare-text.js";
import { ownValue } from "../../../internal/own-value.js";
import type { MediaOutput } from "../../../records/media-output.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";

const messages = {
  summed: ["when", "found", "count", "first", "last"],
  "may-be-summed": ["when", "found", "count", "first", "last"],
} as const;

/** Of columns, followers and other stocks of media: those of a longer time are not those of its parts added up. */
export const stockAsFlow = defineRule({
  id: "units/stock-as-flow",
  definition: "What is kept up, such as columns and followers, is not added up over time.",
  severity: "warning",
  provenance: "house rule",
  selects: {
    each: "group",
    list: "mediaOutputs",
    by: ({ output, channel, outlet, topics, campaign, place }) =>
      JSON.stringify([output.unit, channel, outlet, topics && [...topics].sort(), campaign, place]),
  },
  messages,
  judge: (group, context) => {
    const [first] = group;
    if (first === undefined || !isStock(first.output.unit, context)) return "skip";
    const spans = group.flatMap((output) => spanOf(output, context) ?? []);
    const rows = rowsOf(spans);
    return spans.flatMap((span) => judgeWhole(span, rows));
  },
});

/** Reach is no stock: it is met with over a time, although its figures do not add up. */
function isStock(unit: string, { units }: RuleContext): boolean {
  const known = ownValue(units, unit);
  return known?.additiveOverTime === false && known.counts !== "occurrences";
}

/** A media output with its days, and what other periods it makes a row with. */
interface Span {
  readonly output: MediaOutput;
  readonly row: string;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Months make a row of months; of periods that may begin and end on any day, those of one length do, such as weeks. */
function spanOf(output: MediaOutput, { periodKinds }: RuleContext): Span | null {
  const { when } = output;
  if (isPlainDate(when)) return { output, row: "day", firstDay: when, lastDay: when };
  const period = safeParsePeriod(when, periodKinds);
  if (period === null) return null;
  const { kind, firstDay, lastDay } = period;
  const isRegular = periodKinds.some(({ id, containing }) => id === kind && containing !== null);
  const row = isRegular ? kind : `${kind} of ${daysBetween(firstDay, lastDay)}`;
  return { output, row, firstDay, lastDay };
}

/** A period of a row with what there is up to its end, from the first of those that follow one another without a gap. */
interface Part {
  readonly span: Span;
  readonly chain: number;
  readonly count: number;
  readonly sum: number;
  /** How many of the numbers are approximate. */
  readonly hedged: number;
  /** How many of them are not zero. */
  readonly some: number;
}

interface Row {
  readonly byFirstDay: ReadonlyMap<string, Part>;
  readonly byLastDay: ReadonlyMap<string, Part>;
}

function rowsOf(spans: readonly Span[]): readonly Row[] {
  const rows = new Map<string, Span[]>();
  for (const span of spans) addToGroup(rows, span.row, span);
  return [...rows.values()].map(rowOf);
}

function rowOf(spans: readonly Span[]): Row {
  const [byFirstDay, byLastDay] = [new Map<string, Part>(), new Map<string, Part>()];
  let before: Part | null = null;
  for (const span of givenOnce(spans)) {
    const isNext = before !== null && daysBetween(before.span.lastDay, span.firstDay) === 1;
    before = follow(before, span, isNext);
    byFirstDay.set(span.firstDay, before);
    byLastDay.set(span.lastDay, before);
  }
  return { byFirstDay, byLastDay };
}

function follow(before: Part | null, span: Span, isNext: boolean): Part {
  const { hedge, value } = span.output.output;
  return {
    span,
    chain: (before?.chain ?? 0) + (isNext ? 0 : 1),
    count: (before?.count ?? 0) + 1,
    sum: (before?.sum ?? 0) + value,
    hedged: (before?.hedged ?? 0) + (hedge === "exact" ? 0 : 1),
    some: (before?.some ?? 0) + (value > 0 ? 1 : 0),
  };
}

/** The periods in order of time, without those for which there are two numbers: nobody knows which of them would be added. */
function givenOnce(spans: readonly Span[]): readonly Span[] {
  const counts = new Map<string, number>();
  for (const { output } of spans) counts.set(output.when, (counts.get(output.when) ?? 0) + 1);
  return spans
    .filter(({ output }) => counts.get(output.when) === 1)
    .sort((a, b) => compareText(a.firstDay, b.firstDay));
}

function judgeWhole(whole: Span, rows: readonly Row[]): readonly Judgement<typeof messages>[] {
  const { hedge, value } = whole.output.output;
  for (const { byFirstDay, byLastDay } of rows) {
    const [first, last] = [byFirstDay.get(whole.firstDay), byLastDay.get(whole.lastDay)];
    if (first === undefined || last === undefined || first.chain !== last.chain) continue;
    const within = (key: "count" | "sum" | "hedged" | "some"): number =>
      last[key] - first[key] + follow(null, first.span, false)[key];
    if (within("some") < 2 || within("sum") !== value) continue;
    const isExact = hedge === "exact" && within("hedged") === 0;
    const data = {
      when: { moment: whole.output.when },
      found: whole.output.output,
      count: within("count"),
      first: { moment: first.span.output.when },
      last: { moment: last.span.output.when },
    };
    const place = {
      records: [whole, first.span, last.span].map(({ output }) => output.id),
      path: ["output"],
    };
    return isExact
      ? [{ verdict: "fail", message: "summed", data, ...place }]
      : [{ verdict: "possible", message: "may-be-summed", data, ...place }];
  }
  return [];
}
