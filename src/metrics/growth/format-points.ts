import { fail } from "../../internal/failure.js";
import { fillTemplate } from "../../internal/fill-template.js";
import { isObject } from "../../internal/is-object.js";
import { preview } from "../../internal/preview.js";
import { printing } from "../../internal/printing.js";
import { requireOptions } from "../../internal/require-options.js";
import { formatNumber } from "../../quantity/format-number.js";
import type { PlacesOptions } from "../../quantity/percent.js";
import type { QuantityWords } from "../../quantity/quantity-words.js";
import { placesExample, requirePlaces } from "../../quantity/places.js";
import { roundBounds } from "../../quantity/round-bounds.js";
import { requireShare } from "../../quantity/require-share.js";
import type { NoteWords } from "../note-words.js";
import type { RateChange } from "./rate-change.js";
import { rateChangeReason } from "./rate-change-reason.js";

/**
 * The difference of two shares in percentage points, in the words of a language, with what its bounds allow to be said.
 *
 * A difference without a value is printed as the reason. A point value is rounded half up (away from zero),
 * bounds outward, and both are told as {@link formatRatio} tells them. Rates that are no shares throw
 * `percent-of-unlike-units`, a text that is not a number `invalid-figure`, places that are not a whole number
 * from 0 to 12 `invalid-places`.
 *
 * A value or words without a part that printing needs throw `unprintable`.
 *
 * @param change - What {@link rateChange} gave, or a difference as a decimal string, such as an effect of
 *   {@link decompose}.
 * @param words - The words of a language: a locale, such as `vi`.
 * @param options - `places`: how many decimals to print, a whole number from 0 to 12.
 *
 * @example
 * ```ts
 * import { exactly, formatPoints, rateChange, ratio } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * const share = (n: number, d: number) => ratio(exactly(n, "household"), exactly(d, "household"));
 * formatPoints(rateChange(share(20, 100), share(50, 200)), vi, { places: 1 }); // "5,0 điểm phần trăm"
 * formatPoints("-0.0123", vi, { places: 2 }); // "-1,23 điểm phần trăm"
 * formatPoints(rateChange(share(20, 100), null), vi, { places: 1 }); // "chưa tính được (thiếu số liệu)"
 * ```
 */
export function formatPoints(
  change: RateChange | string,
  words: QuantityWords & NoteWords,
  options: PlacesOptions,
): string {
  const given = requireOptions(options, { places: true }, placesExample);
  return printing(words, () => pointsText(change, words, given));
}

type ToldChange = Pick<RateChange, "status" | "from" | "to" | "flags" | "difference">;

function pointsText(
  change: RateChange | string,
  words: QuantityWords & NoteWords,
  { places }: PlacesOptions,
): string {
  requirePlaces(places);
  const told = typeof change === "string" ? exactChange(change) : requireChange(change);
  requireShares(told);
  const { status, difference } = told;
  const { estimate } = difference;
  if (estimate === null) return words.noValue[rateChangeReason(told)];
  const { shape, n, lower, upper } = roundBounds(
    { ...difference, estimate },
    { places, factor: 100, limits: ["0"] },
  );
  return fillTemplate(status === "undetermined" ? words.undetermined : words.figures[shape], {
    n: counted(n, words),
    lower: lower === null ? "" : formatNumber(lower, words),
    upper: upper === null ? "" : formatNumber(upper, words),
  });
}

function requireChange(change: RateChange): RateChange {
  const given: unknown = change;
  if (isObject(given) && isObject(given["difference"])) return change;
  const help = isObject(given) && "relative" in given ? "; formatGrowth prints a growth" : "";
  const found = preview(given);
  const message = `Points are printed of what rateChange gives, or of a decimal string, not of ${found}${help}.`;
  return fail("invalid-figure", message, { found });
}

function exactChange(value: string): ToldChange {
  return {
    status: "determined",
    from: null,
    to: null,
    flags: [],
    difference: { estimate: value, lower: value, upper: value },
  };
}

function requireShares({ from, to }: ToldChange): void {
  for (const rate of [from, to]) if (rate !== null) requireShare(rate);
}

function counted(value: string, words: QuantityWords & NoteWords): string {
  const isOne = value === "1" || value === "-1";
  return fillTemplate(isOne ? words.points.one : words.points.other, { n: formatNumber(value, words) });
}
