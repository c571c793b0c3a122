import { defineRule } from "../../define-rule.js";

/** Of a target that asks for more or for fewer: it says where it starts from. */
export const noBaseline = defineRule({
  id: "targets/no-baseline",
  definition: "A target that asks for an increase or a decrease names the baseline that it starts from.",
  severity: "info",
  provenance: "house rule",
  selects: { each: "record", lists: ["targets"], where: ({ direction }) => direction !== "maintain" },
  messages: { increase: ["found", "period"], decrease: ["found", "period"] },
  judge: ({ value, period, direction, baseline }) =>
    baseline !== undefined
      ? "pass"
      : {
          verdict: "incomplete",
          message: direction === "increase" ? "increase" : "decrease",
          data: { found: value, period: { moment: period } },
          path: ["baseline"],
        },
});
