import { noValueReason } from "../../quantity/no-value.js";
import type { QuantityWords } from "../../quantity/quantity-words.js";
import type { RateChange } from "./rate-change.js";

/** What tells why the change of a rate has no value. */
export type WithReason = Pick<RateChange, "status" | "from" | "to" | "flags">;

/**
 * Why the change of a rate has no value: why the comparison was refused, or what the first of the two rates lacks.
 *
 * @internal
 */
export function rateChangeReason({ status, flags, from, to }: WithReason): keyof QuantityWords["noValue"] {
  if (refusals.includes(status)) return noValueReason({ status: "missing", flags });
  const rate = [from, to].find((one) => one?.estimate == null);
  return rate == null ? "missing" : noValueReason(rate);
}

const refusals: readonly RateChange["status"][] = ["ground-changed", "series-break", "different-coverage"];
