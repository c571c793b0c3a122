import type { QuantityWords } from "./quantity-words.js";
import type { Ratio } from "./ratio.js";

const refusals = [
  "groundChanged",
  "seriesBreak",
  "differentCoverage",
  "differentUnits",
  "negativeBase",
] as const;

/** What tells why a ratio has no value. */
interface WithoutValue extends Pick<Ratio, "status"> {
  readonly flags: readonly string[];
  readonly denominator?: { readonly upper: number | null } | null | undefined;
}

/**
 * Why a ratio has no value: there is, or may be, nothing to divide by, a comparison was refused, as its flags say, or something was not reported.
 *
 * @internal
 */
export function noValueReason({ status, flags, denominator }: WithoutValue): keyof QuantityWords["noValue"] {
  if (status === "zero-denominator") return denominator?.upper === 0 ? status : "maybeZero";
  return refusals.find((flag) => flags.includes(flag)) ?? "missing";
}
