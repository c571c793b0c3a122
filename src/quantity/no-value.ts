import type { QuantityWords } from "./quantity-words.js";
import type { Ratio } from "./ratio.js";

const refusals = [
  "groundChanged",
  "seriesBreak",
  "differentCoverage",
  "differentUnits",
  "negativeBase",
] as const;

/**
 * Why a ratio has no value: there is nothing to divide by, a comparison was refused, as its flags say, or something was not reported.
 *
 * @internal
 */
export function noValueReason({
  status,
  flags,
}: Pick<Ratio, "status"> & { readonly flags: readonly string[] }): keyof QuantityWords["noValue"] {
  if (status === "zero-denominator") return status;
  return refusals.find((flag) => flags.includes(flag)) ?? "missing";
}
