import { childrenAt } from "../../../geography/children-at.js";
import { type Gazetteer } from "../../../geography/gazetteer.js";
import { unitAt } from "../../../geography/unit-at.js";
import { addAll } from "../../../quantity/add-all.js";
import { subtract } from "../../../quantity/subtract.js";
import type { Population } from "../../../records/population.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict, sameVerdict } from "../../verdicts.js";

const messages = {
  differs: ["place", "found", "expected", "difference"],
  "may-differ": ["place", "found", "expected"],
  "children-exceed": ["place", "found", "expected", "difference"],
  "children-missing": ["place", "missing", "count"],
  "unreadable-moment": ["when"],
} as const;

/** Of the population of a unit whose children have theirs for the same time: it is their sum. */
export const parentDiffers = defineRule({
  id: "totals/parent-differs",
  definition: "The population of an administrative unit is the sum of those of the units in it.",
  severity: "error",
  provenance: "arithmetic",
  needs: ["gazetteer"],
  selects: {
    each: "group",
    list: "populations",
    by: ({ when, quantity, audience, basis }) => JSON.stringify([when, quantity.unit, audience, basis]),
  },
  messages,
  judge: (group, context) => {
    const [first] = group;
    if (first === undefined || context.gazetteer === null) return "skip";
    const day = context.daysOf(first.when)?.lastDay;
    if (day === undefined)
      return {
        verdict: "incomplete",
        message: "unreadable-moment",
        data: { when: first.when },
        path: ["when"],
      };
    const byPlace = new Map(group.map((population) => [population.place, population]));
    const judgements = group.map((population) => judgeParent(population, byPlace, day, context));
    return judgements.every((one) => one === "skip") ? "skip" : judgements;
  },
});

function judgeParent(
  parent: Population,
  byPlace: ReadonlyMap<string, Population>,
  day: string,
  { gazetteer, figure }: RuleContext,
): Judgement<typeof messages> {
  const children = gazetteer === null ? [] : childrenOf(gazetteer, parent.place, day);
  const reported = children.flatMap(({ code }) => byPlace.get(code) ?? []);
  const found = figure<string>(parent.quantity, parent.quantity.unit);
  const expected = addAll(reported.flatMap(({ quantity }) => figure<string>(quantity, quantity.unit) ?? []));
  if (found === null || expected === null) return "skip";
  const place = parent.place;
  const at = { records: [parent.id, ...reported.map(({ id }) => id)], path: ["quantity"] };
  const data = { place, found, expected, difference: subtract(found, expected) };
  if (reported.length < children.length) {
    if (atMostVerdict(expected, found) === "fail")
      return { verdict: "fail", message: "children-exceed", data, ...at };
    const missing = children.filter(({ code }) => !byPlace.has(code)).map(({ name }) => name);
    const told = { place, missing: missing.slice(0, shown).join(", "), count: missing.length };
    return { verdict: "incomplete", message: "children-missing", data: told, ...at };
  }
  const verdict = sameVerdict(found, expected);
  if (verdict === "pass") return "pass";
  if (verdict === "fail") return { verdict, message: "differs", data, ...at };
  return { verdict, message: "may-differ", data: { place, found, expected }, ...at };
}

/** How many units are named; a province has more than a sentence can hold. */
const shown = 5;

function childrenOf(gazetteer: Gazetteer, code: string, day: string) {
  return unitAt(gazetteer, code, day) === undefined ? [] : childrenAt(gazetteer, code, day);
}
