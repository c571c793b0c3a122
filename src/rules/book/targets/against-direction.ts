import { defineRule } from "../../define-rule.js";
import { atMostVerdict } from "../../verdicts.js";

/** Of a target that asks for more or for fewer: it lies on that side of its baseline. */
export const againstDirection = defineRule({
  id: "targets/against-direction",
  definition:
    "A target that asks for an increase lies above its baseline, one that asks for a decrease below it.",
  severity: "warning",
  provenance: "arithmetic",
  selects: { each: "record", lists: ["targets"], where: ({ direction }) => direction !== "maintain" },
  messages: {
    "not-above": ["found", "expected"],
    "not-below": ["found", "expected"],
    "may-not-be-above": ["found", "expected"],
    "may-not-be-below": ["found", "expected"],
    "units-differ": ["found", "expected"],
  },
  judge: ({ value, baseline, direction }, { figure }) => {
    const path = ["value"];
    // Another rule asks for the baseline.
    if (baseline === undefined) return "skip";
    const data = { found: value, expected: baseline.value };
    if (value.unit !== baseline.value.unit)
      return { verdict: "incomplete", message: "units-differ", data, path: ["baseline", "value", "unit"] };
    const [target, base] = [figure(value, value.unit), figure(baseline.value, value.unit)];
    if (direction === "increase") {
      const verdict = atMostVerdict(base, target);
      if (verdict === "pass") return "pass";
      return verdict === "fail"
        ? { verdict, message: "not-above", data, path }
        : { verdict, message: "may-not-be-above", data, path };
    }
    const verdict = atMostVerdict(target, base);
    if (verdict === "pass") return "pass";
    return verdict === "fail"
      ? { verdict, message: "not-below", data, path }
      : { verdict, message: "may-not-be-below", data, path };
  },
});
