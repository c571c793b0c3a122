import { defineRule } from "../../define-rule.js";
import type { Target } from "../../../records/target.js";
import type { RuleContext } from "../../rule.js";
import { atMostVerdict } from "../../verdicts.js";
import { unlessByCustom } from "../by-custom.js";
import { groundChange, groundsIn, isSameGround } from "../ground.js";

const messages = {
  "not-above": ["found", "expected"],
  "not-below": ["found", "expected"],
  "may-not-be-above": ["found", "expected"],
  "may-not-be-below": ["found", "expected"],
  "other-ground": ["found", "expected", "place", "since"],
  "units-differ": ["found", "expected"],
} as const;

/** Of a target that asks for more or for fewer: it does not lie on the other side of its baseline. */
export const againstDirection = defineRule({
  id: "targets/against-direction",
  definition:
    "A target that asks for an increase does not lie below its baseline, one that asks for a decrease not above it.",
  severity: "warning",
  provenance: "arithmetic",
  selects: { each: "record", lists: ["targets"], where: ({ direction }) => direction !== "maintain" },
  messages,
  judge: (target, context) => {
    const { value, baseline, direction } = target;
    const path = ["value"];
    // Another rule asks for the baseline.
    if (baseline === undefined) return "skip";
    const data = { found: value, expected: baseline.value };
    if (value.unit !== baseline.value.unit)
      return { verdict: "incomplete", message: "units-differ", data, path: ["baseline", "value", "unit"] };
    const isUp = direction === "increase";
    const verdict = unlessByCustom(({ figure }) => {
      const [aim, base] = [figure(value), figure(baseline.value)];
      return isUp ? atMostVerdict(base, aim) : atMostVerdict(aim, base);
    }, context);
    if (verdict === "pass") return "pass";
    const change = changeSince(target, baseline, context);
    if (change !== null)
      return { verdict: "incomplete", message: "other-ground", data: { ...data, ...change }, path };
    if (verdict === "fail") return { verdict, message: isUp ? "not-above" : "not-below", data, path };
    return { verdict, message: isUp ? "may-not-be-above" : "may-not-be-below", data, path };
  },
});

/** What became of the ground of the place between a baseline, which may be of what the code meant then, and the end of the time that the target is for; `null` where it is the same. */
function changeSince(
  { place, period }: Target,
  { when }: NonNullable<Target["baseline"]>,
  context: RuleContext,
) {
  const [then, until] = [context.daysOf(when), context.daysOf(period)];
  if (then === null || until === null) return null;
  const groundOf = groundsIn(context);
  const { lastDay } = until;
  const grounds = [groundOf(place, then), groundOf(place, { firstDay: lastDay, lastDay })] as const;
  return isSameGround(...grounds) ? null : groundChange(place, grounds, context);
}
