import { addToGroup } from "../../../internal/add-to-group.js";
import { leastBy } from "../../../internal/least-by.js";
import { ownValue } from "../../../internal/own-value.js";
import { overlapGroups } from "../../../records/overlap-groups.js";
import { add } from "../../../quantity/add.js";
import type { Figure } from "../../../quantity/figure.js";
import { makeFigure } from "../../../quantity/make-figure.js";
import { subtract } from "../../../quantity/subtract.js";
import type { MediaOutput } from "../../../records/media-output.js";
import { defineRule } from "../../define-rule.js";
import type { RuleContext } from "../../rule.js";
import { atMostVerdict, sameVerdict } from "../../verdicts.js";

/** Of a total of media items that is split by kind: the kinds are no more than it. */
export const mediaKindsDiffer = defineRule({
  id: "totals/media-kinds-differ",
  definition:
    "News, articles, reportages and the other kinds add up to the total of media items beside them.",
  severity: "error",
  provenance: "arithmetic",
  selects: {
    each: "group",
    list: "mediaOutputs",
    by: ({ when, place, channel, outlet, campaign, topics }) =>
      JSON.stringify([when, place, channel, outlet, campaign, topics && [...topics].sort()]),
  },
  messages: {
    exceed: ["when", "found", "expected", "difference"],
    "may-exceed": ["when", "found", "expected", "difference"],
    "may-differ": ["when", "found", "expected"],
    "kinds-missing": ["when", "found", "expected", "difference"],
  },
  judge: (group, context) => {
    const byUnit = new Map<string, MediaOutput[]>();
    for (const output of group) addToGroup(byUnit, output.output.unit, output);
    const [total, ...others] = byUnit.get(whole) ?? [];
    const kinds = [...byUnit].filter(([unit]) => isKind(unit, context));
    // Of two totals nobody knows which the kinds belong to.
    if (total === undefined || others.length > 0 || kinds.length === 0) return "skip";
    const found = context.figure<string>(total.output, whole);
    const outputs = kinds.flatMap(([, own]) => own);
    const all = sumOf(outputs, context);
    const apart = sumOf(withoutOverlaps(outputs, context), context);
    const certain = kinds.flatMap(([unit, own]) => (mayBeWithinOthers(unit, byUnit) ? [] : own));
    const least = sumOf(withoutOverlaps(certain, context), context);
    if ([all, apart, least].some((sum) => sameVerdict(found, sum) === "pass")) return "pass";
    // As many as lines come to that say themselves that they may have counted the same.
    if (atMostVerdict(apart, found) === "pass" && atMostVerdict(found, all) === "pass") return "pass";
    const place = { records: [total, ...outputs].map(({ id }) => id), path: ["output"] };
    const when = { moment: total.when };
    if (atMostVerdict(least, found) === "fail") {
      const data = {
        when,
        found: total.output,
        expected: least,
        difference: subtract<string>(found, least),
      };
      return { verdict: "fail", message: "exceed", data, ...place };
    }
    const numbers = { when, found: total.output, expected: all };
    const data = { ...numbers, difference: subtract<string>(found, all) };
    if (atMostVerdict(all, found) === "fail")
      return { verdict: "possible", message: "may-exceed", data, ...place };
    return sameVerdict(found, all) === "fail"
      ? { verdict: "incomplete", message: "kinds-missing", data, ...place }
      : { verdict: "possible", message: "may-differ", data: numbers, ...place };
  },
});

const whole = "mediaItem";
const nothing: Figure = makeFigure<string>(whole, 0, { lower: 0, upper: 0 });

function isKind(unit: string, { units }: RuleContext): boolean {
  return unit !== whole && ownValue(units, unit)?.countableAs.includes(whole) === true;
}

/** Images and clips mostly stand in articles; where news and articles are one figure, those that are given apart may be in it. */
function mayBeWithinOthers(unit: string, byUnit: ReadonlyMap<string, unknown>): boolean {
  if (unit === "image" || unit === "videoClip") return true;
  return byUnit.has("newsOrArticle") && (unit === "newsItem" || unit === "article");
}

/** Of lines that may have counted the same items, the largest alone. That the total has the items of each of them says nothing of the one beside the other. */
function withoutOverlaps(outputs: readonly MediaOutput[], { figure }: RuleContext): readonly MediaOutput[] {
  const ids = new Set(outputs.map(({ id }) => id));
  const named = outputs.map((output) => {
    const names = (output.mayOverlap ?? []).filter((name) => ids.has(name));
    return { output, id: output.id, names };
  });
  return overlapGroups(named).flatMap(
    (group) => leastBy(group, ({ output: { output } }) => -figure<string>(output).lower)?.output ?? [],
  );
}

function sumOf(outputs: readonly MediaOutput[], { figure }: RuleContext): Figure {
  return outputs.reduce((sum, { output }) => {
    const count = figure<string>(output);
    return add(sum, makeFigure<string>(whole, count.estimate, count));
  }, nothing);
}
