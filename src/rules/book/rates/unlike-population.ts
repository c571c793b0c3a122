import type { PlainDate } from "../../../calendar/plain-date.js";
import { indexOf } from "../../../geography/gazetteer.js";
import { trace } from "../../../geography/trace.js";
import type { Population } from "../../../records/population.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { StatedRate } from "../../../records/stated-rate.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { sameVerdict } from "../../verdicts.js";
import { isSameCount } from "../is-same-count.js";
import { placeName } from "../place-name.js";
import { areLikeUnits, countsOf } from "./like-units.js";

const messages = {
  intensity: ["numerator", "denominator"],
  "unlike-units": ["numerator", "denominator"],
  "other-place": ["place", "expected"],
  "other-audience": ["expected"],
  "other-audience-than": ["audience", "expected"],
  "other-time": ["when", "expected"],
  "other-number": ["denominator", "expected"],
  "may-be-other-number": ["denominator", "expected"],
  "no-place": ["expected"],
  "no-denominator": ["expected"],
  "unreadable-moment": ["when", "expected"],
  "unknown-population": ["population"],
} as const;

/** Of a share: what is counted is a part of what it is held against. */
export const unlikePopulation = defineRule({
  id: "rates/unlike-population",
  definition: "The numerator of a share counts a part of what its denominator counts, at one place and time.",
  severity: "error",
  provenance: "house rule",
  selects: {
    each: "record",
    lists: ["statedRates"],
    where: ({ kind }) => kind === "share",
    references: { population: "populations" },
  },
  messages,
  judge: (rate, context) => {
    const units = judgeUnits(rate, context);
    if (rate.population === undefined) return units;
    const population = context.find("populations", rate.population);
    if (population !== undefined)
      return [
        units,
        judgePlace(rate, population, context),
        judgeAudience(rate, population),
        judgeTime(rate, population, context),
        judgeNumber(rate, population, context),
      ];
    const data = { population: rate.population };
    return [units, { verdict: "incomplete", message: "unknown-population", data, path: ["population"] }];
  },
});

type Judged = Judgement<typeof messages>;

function judgeUnits({ numerator, denominator }: StatedRate, { units }: RuleContext): Judged {
  if (numerator === undefined || denominator === undefined) return "skip";
  if (areLikeUnits(numerator.unit, denominator.unit, units)) return "pass";
  const [counted, against] = [countsOf(numerator.unit, units), countsOf(denominator.unit, units)];
  const isIntensity = counted === "occurrences" && (against === "people" || against === "bodies");
  const message = isIntensity ? "intensity" : "unlike-units";
  return { verdict: "fail", message, data: { numerator, denominator }, path: ["numerator", "unit"] };
}

function judgePlace(rate: StatedRate, population: Population, context: RuleContext): Judged {
  const nameOf = (place: string, when: string) => placeName(place, context.daysOf(when)?.lastDay, context);
  const expected = nameOf(population.place, population.when);
  if (rate.place === undefined)
    return { verdict: "incomplete", message: "no-place", data: { expected }, path: ["place"] };
  if (rate.place === population.place || haveOneGround([rate, population], context)) return "pass";
  const place = nameOf(rate.place, rate.when);
  return { verdict: "fail", message: "other-place", data: { place, expected }, path: ["population"] };
}

interface Placed {
  readonly place?: string | undefined;
  readonly when: string;
}

/** Whether two places have the same ground, each at its own time: a unit that has got another code is no other. */
function haveOneGround(
  [one, other]: readonly [Placed, Placed],
  { gazetteer, daysOf }: Pick<RuleContext, "gazetteer" | "daysOf">,
): boolean {
  const [day, then] = [daysOf(one.when)?.lastDay, daysOf(other.when)?.lastDay];
  if (gazetteer === null || day === undefined || then === undefined) return false;
  const index = indexOf(gazetteer);
  const isAll = ({ place = "" }: Placed, from: PlainDate, to: PlainDate, of: Placed): boolean => {
    const [only, ...more] = trace(index, { code: place, day: from }, to);
    return only?.code === of.place && more.length === 0;
  };
  return isAll(one, day, then, other) && isAll(other, then, day, one);
}

/** A group may be a part of everybody; of another group it is none. */
function judgeAudience({ audience }: StatedRate, population: Population): Judged {
  if (population.audience === undefined || population.audience === audience) return "pass";
  const expected = { codes: "audiences" as const, code: population.audience };
  const path = ["population"];
  if (audience === undefined) return { verdict: "fail", message: "other-audience", data: { expected }, path };
  const data = { audience: { codes: "audiences" as const, code: audience }, expected };
  return { verdict: "fail", message: "other-audience-than", data, path };
}

function judgeTime({ when }: StatedRate, population: Population, { daysOf }: RuleContext): Judged {
  const [own, other] = [daysOf(when), daysOf(population.when)];
  const data = { when: { moment: when }, expected: { moment: population.when } };
  const path = ["population"];
  if (own === null || other === null)
    return { verdict: "incomplete", message: "unreadable-moment", data, path };
  if (own.firstDay <= other.lastDay && other.firstDay <= own.lastDay) return "pass";
  return { verdict: "possible", message: "other-time", data, path };
}

function judgeNumber(
  { denominator }: StatedRate,
  { quantity }: Population,
  { figure, units }: RuleContext,
): Judged {
  const expected: Quantity = quantity;
  const path = ["denominator"];
  if (denominator === undefined)
    return { verdict: "incomplete", message: "no-denominator", data: { expected }, path };
  const [own, other] = [figure(denominator), figure(expected)];
  const data = { denominator, expected };
  const isLike = areLikeUnits(denominator.unit, expected.unit, units);
  const verdict = isLike ? sameVerdict(own, other) : "fail";
  if (verdict === "pass") return "pass";
  if (verdict === "fail") return { verdict, message: "other-number", data, path };
  // One hedged number, written the same way twice, is one number.
  if (isSameCount(denominator, expected)) return "pass";
  return { verdict, message: "may-be-other-number", data, path };
}
