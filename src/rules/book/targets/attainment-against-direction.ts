import { compareFractions, decimalFraction, parseDecimal } from "../../../internal/fraction.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Reading } from "../../../quantity/reading.js";
import { toFigure } from "../../../quantity/to-figure.js";
import { defineUnit } from "../../../quantity/unit.js";
import type { StatedRate } from "../../../records/stated-rate.js";
import type { Target } from "../../../records/target.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement, RuleContext } from "../../rule.js";
import { atMostVerdict, type BoundsVerdict, sameVerdict } from "../../verdicts.js";

const messages = {
  "over-decrease": ["percent", "expected"],
  "may-be-over-decrease": ["percent", "expected"],
  "denominator-differs": ["found", "expected"],
  "denominator-may-differ": ["found", "expected"],
  "units-differ": ["found", "expected"],
  "unknown-target": ["target"],
  "unreadable-percent": ["percent"],
} as const;

/** Of a printed attainment of a target: it is of what the target asks for, and over 100 % only where more is better. */
export const attainmentAgainstDirection = defineRule({
  id: "targets/attainment-against-direction",
  definition:
    "An attainment is of what its target asks for, and over 100 % it is none where the target asks for a decrease.",
  severity: "warning",
  provenance: "arithmetic",
  selects: {
    each: "record",
    lists: ["statedRates"],
    where: ({ kind, target }) => kind === "attainment" && target !== undefined,
    references: { target: "targets" },
  },
  messages,
  judge: (rate, context) => {
    const target = context.find("targets", rate.target ?? "");
    if (target === undefined)
      return {
        verdict: "incomplete",
        message: "unknown-target",
        data: { target: rate.target ?? "" },
        path: ["target"],
      };
    return [judgePercent(rate, target, context), judgeDenominator(rate, target, context)];
  },
});

function judgePercent(
  { percent, hedge = "exact" }: StatedRate,
  { direction, value }: Target,
  { reading }: RuleContext,
): Judgement<typeof messages> {
  if (direction !== "decrease") return "skip";
  const verdict = overHundred(percent, hedge, reading);
  const path = ["percent"];
  if (verdict === null)
    return {
      verdict: "incomplete",
      message: "unreadable-percent",
      data: { percent: percent.slice(0, longest) },
      path,
    };
  if (verdict === "pass") return "pass";
  const data = { percent: hedge === "exact" ? { percent } : { percent, hedge }, expected: value };
  return verdict === "fail"
    ? { verdict, message: "over-decrease", data, path }
    : { verdict, message: "may-be-over-decrease", data, path };
}

/** No percentage that is printed has more digits, and the time to read one grows faster than its length. */
const longest = 20;
const hundred = decimalFraction(100n, 0);

/** Whether a percentage is over 100, as its words have it; `null` for what is none. */
function overHundred(percent: string, hedge: Hedge, reading: Reading): BoundsVerdict | null {
  const value = percent.length > longest ? null : parseDecimal(percent);
  if (value === null) return null;
  const order = compareFractions(value, hundred);
  if (hedge === "moreThan" && order >= 0) return "fail";
  if (reading === "customary" && isReadByCustom(hedge)) return byCustom(percent, hedge);
  switch (hedge) {
    case "exact":
      return order > 0 ? "fail" : "pass";
    case "atLeast":
      return order > 0 ? "fail" : "possible";
    case "nearly":
    case "lessThan":
    case "atMost":
      return order > 0 ? "possible" : "pass";
    case "moreThan":
    case "about":
      return "possible";
  }
}

type Hedge = NonNullable<StatedRate["hedge"]>;

function isReadByCustom(hedge: Hedge): boolean {
  return hedge === "moreThan" || hedge === "nearly" || hedge === "about";
}

const percentUnit = defineUnit({ id: "percent", whole: false });

function byCustom(percent: string, hedge: Hedge): BoundsVerdict {
  const value = Number(Number(percent).toFixed(6));
  if (value < 0) return "pass";
  const options = { reading: "customary", units: { percent: percentUnit } } as const;
  return atMostVerdict(toFigure({ value, hedge, unit: "percent" }, options), { lower: 100, upper: 100 });
}

function judgeDenominator(
  { denominator }: StatedRate,
  { value }: Target,
  { figure }: RuleContext,
): Judgement<typeof messages> {
  if (denominator === undefined) return "skip";
  const data = { found: denominator, expected: value };
  const path = ["denominator"];
  if (denominator.unit !== value.unit)
    return { verdict: "incomplete", message: "units-differ", data, path: [...path, "unit"] };
  // What the number of a target asks for is told by a word before it, and a percentage is of the number.
  if (denominator.hedge === "exact" && isSameNumber(denominator, value)) return "pass";
  const [found, expected] = [figure(denominator), figure(value)];
  const verdict = sameVerdict(found, expected);
  // Where only the words before one number leave it open, the number is the same.
  if (verdict === "pass" || (verdict === "possible" && isSameNumber(denominator, value))) return "pass";
  return verdict === "fail"
    ? { verdict, message: "denominator-differs", data, path }
    : { verdict, message: "denominator-may-differ", data, path };
}

function isSameNumber(a: Quantity, b: Quantity): boolean {
  return a.value === b.value && a.upTo === b.upTo && a.openAbove === b.openAbove;
}
