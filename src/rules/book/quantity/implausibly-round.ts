import { ownValue } from "../../../internal/own-value.js";
import type { Path } from "../../../internal/failure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { Counts, UnitRegistry } from "../../../quantity/unit.js";
import type { RecordIn } from "../../lists.js";
import { defineRule } from "../../define-rule.js";
import { countedLists, quantitiesOf } from "../quantities-of.js";

/** Of a large count without a word of rounding before it: it is not as round as only estimates are. */
export const implausiblyRound = defineRule({
  id: "quantity/implausibly-round",
  definition: "A large number that is given as counted exactly is not round.",
  severity: "info",
  provenance: "house rule",
  parameters: {
    from: { default: 1000, meaning: "Numbers below it may be round by chance." },
    step: { default: 1000, meaning: "A number is round when it is a multiple of this." },
  },
  selects: { each: "record", lists: countedLists },
  messages: { round: ["found"] },
  judge: (record, { units, parameters: { from, step } }) =>
    quantitiesOf(record)
      .filter(
        ({ quantity, path }) =>
          isRound(quantity, from, step) && isCounted(quantity, units) && !isPlanned(record, path),
      )
      .map(({ quantity, path }) => ({
        verdict: "possible",
        message: "round",
        data: { found: quantity },
        path,
      })),
});

function isRound({ hedge, value }: Quantity, from: number, step: number): boolean {
  return hedge === "exact" && value >= from && value % step === 0;
}

/** Leaflets are printed, and money is spent, in round numbers. */
const counted: readonly (Counts | undefined)[] = ["people", "bodies", "occurrences", "models"];

function isCounted({ unit }: Quantity, units: UnitRegistry): boolean {
  return counted.includes(ownValue(units, unit)?.counts);
}

/** A plan is set and not counted; its baseline was. */
function isPlanned(record: RecordIn<(typeof countedLists)[number]>, [field]: Path): boolean {
  if ("direction" in record) return field === "value";
  return "percent" in record && record.kind === "attainment" && field === "denominator";
}
