import { ownValue } from "../../../internal/own-value.js";
import type { Hedge } from "../../../quantity/hedge.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { UnitRegistry } from "../../../quantity/unit.js";
import { defineRule } from "../../define-rule.js";
import { countedLists, quantitiesOf } from "../quantities-of.js";

/** Of a whole number with a word of rounding before it: the number is round. */
export const hedgeOnNonRound = defineRule({
  id: "quantity/hedge-on-non-round",
  definition: "A number that is said to be rounded, by “trên”, “gần” or “khoảng”, is round.",
  severity: "info",
  provenance: "house rule",
  parameters: {
    from: { default: 100, meaning: "Numbers below it may be hedged as they are." },
    step: { default: 10, meaning: "A number is round when it is a multiple of this." },
  },
  selects: { each: "record", lists: countedLists },
  messages: { "not-round": ["found"] },
  judge: (record, { units, parameters: { from, step } }) =>
    quantitiesOf(record)
      .filter(({ quantity }) => isRounded(quantity) && quantity.value >= from)
      .filter(({ quantity }) => isCrooked(quantity.value, step) && !isMeasured(quantity, units))
      .map(({ quantity, path }) => ({
        verdict: "fail",
        message: "not-round",
        data: { found: quantity },
        path,
      })),
});

const rounding: readonly Hedge[] = ["moreThan", "nearly", "about"];

function isRounded({ hedge }: Quantity): boolean {
  return rounding.includes(hedge);
}

/** Fractions are no counts, and 2.5 hectares are as round as may be. */
function isCrooked(value: number, step: number): boolean {
  return Number.isInteger(value) && value % step !== 0;
}

/** “Trên 135 triệu đồng” is rounded to 135,000,000, and “hơn 125 ha” to whole hectares. */
function isMeasured({ unit }: Quantity, units: UnitRegistry): boolean {
  return ownValue(units, unit)?.whole === false;
}
