import { fillTemplate } from "../internal/fill-template.js";
import { parseDecimal, placesOf } from "../internal/fraction.js";
import { negateDecimal } from "../quantity/decimal.js";
import type { FormatCountOptions } from "../quantity/format-count.js";
import { formatNumber } from "../quantity/format-number.js";
import type { QuantityWords } from "../quantity/quantity-words.js";
import { roundBounds } from "../quantity/round-bounds.js";
import type { PercentText } from "./finding.js";
import type { RuleWords } from "./rule-words.js";

/**
 * A percentage as a language writes it: with the word before it, or with its bounds.
 *
 * @internal
 */
export function printPercent(value: PercentText, words: QuantityWords, { unit }: FormatCountOptions): string {
  const { percent, hedge = "exact" } = value;
  if (parseDecimal(percent) === null) return percent;
  const print = (decimal: string): string => {
    const number = formatNumber(decimal, words);
    return unit === false ? number : fillTemplate(words.percent, { n: number });
  };
  const bounds = boundsOf(value);
  if (bounds === null) return fillTemplate(words.hedges[hedge], { n: print(percent) });
  const { shape, n, lower, upper } = roundBounds(
    { estimate: percent, ...bounds },
    { places: placesOf(percent), factor: 1 },
  );
  return fillTemplate(words.figures[shape], {
    n: print(n),
    lower: lower === null ? "" : print(lower),
    upper: upper === null ? "" : print(upper),
  });
}

/**
 * A percentage without its direction: of a fall what it fell by.
 *
 * @internal
 */
export function sizeOfPercent(value: PercentText): PercentText {
  const { percent } = value;
  const bounds = boundsOf(value);
  if (bounds === null) return { ...value, percent: percent.replace(/^-/, "") };
  const isFall = directionOf(value) === "fall";
  const turned = (bound: string | null) => (bound === null ? null : negateDecimal(bound));
  const [lower, upper] = isFall ? [turned(bounds.upper), turned(bounds.lower)] : [bounds.lower, bounds.upper];
  const size = isFall ? negateDecimal(percent) : percent;
  // Where it may have gone the other way, or the point value did, that is no size.
  const isSize = lower === null ? upper === null : !isBelowNone(size);
  const told = isSize ? size : (lower ?? upper ?? size);
  return { percent: told, lower: saysNothing(lower, told) ? null : lower, upper };
}

/** A fall of at least 0, where it is about 5. */
function saysNothing(lower: string | null, size: string): boolean {
  return lower !== null && signOf(lower) === "none" && signOf(size) !== "none";
}

/**
 * Whether a percentage rose or fell: by its bounds, where one of them tells.
 *
 * @internal
 */
export function directionOf(value: PercentText): keyof RuleWords["directions"] {
  const bounds = boundsOf(value);
  if (bounds === null || (bounds.lower === null && bounds.upper === null)) return signOf(value.percent);
  const { lower, upper } = bounds;
  if (lower !== null && !isBelowNone(lower)) return "rise";
  return upper === null || signOf(upper) !== "rise" ? "fall" : "rise";
}

interface Bounds {
  readonly lower: string | null;
  readonly upper: string | null;
}

/** `null` of a percentage that has none, and of what a program wrote there that is not a number. */
function boundsOf({ lower, upper }: PercentText): Bounds | null {
  if (lower === undefined || upper === undefined) return null;
  return [lower, upper].every((one) => one === null || parseDecimal(one) !== null) ? { lower, upper } : null;
}

function isBelowNone(decimal: string): boolean {
  return signOf(decimal) === "fall";
}

function signOf(decimal: string): keyof RuleWords["directions"] {
  const digits = parseDecimal(decimal)?.numerator ?? 0n;
  if (digits === 0n) return "none";
  return digits > 0n ? "rise" : "fall";
}
