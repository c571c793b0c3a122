import { fc, test } from "@fast-check/vitest";
import { boundsOf, formatPoints, formatRatio, growth, rateChange, ratio } from "phongtrao";
import { type Locale, vi } from "phongtrao/locale/vi";
import { en } from "phongtrao/locale/en";
import { describe, expect } from "vitest";
import { type Truth, truths } from "../arbitraries/quantity.js";

/** An exact number: a numerator, and a denominator above zero. */
type Exact = readonly [bigint, bigint];

const truth = truths("model");
/** Few models, so that shares lie near one another and near whole percentages. */
const few = truth.filter(({ quantity }) => quantity.value <= 300);
const part = fc.oneof(truth, few);
const whole = part.filter((one) => one.truth > 0);
const places = fc.integer({ min: 0, max: 12 });

/** The claims of a sentence: patterns around one number, printed without marks, so in units of its last place. */
const claims = new Map<Locale, Readonly<Record<"least" | "most" | "above" | "below", readonly RegExp[]>>>([
  [
    vi,
    {
      least: [/ít nhất (-?\d+)/, /từ (-?\d+)/],
      most: [/không quá (-?\d+)/, /đến (-?\d+)/],
      above: [/^trên (-?\d+)/],
      below: [/^dưới (-?\d+)/],
    },
  ],
  [
    en,
    {
      least: [/at least (-?\d+)/, /^(-?\d+)%? or more$/, /(?:^|\()(-?\d+)%? to /],
      most: [/at most (-?\d+)/, / to (-?\d+)/],
      above: [/^more than (-?\d+)/],
      below: [/^less than (-?\d+)/],
    },
  ],
]);
const nothingSaid = /^(?:khoảng|about) [\d.,-]+[^\d]*$|^(?:không|chưa|not) /;

/** The number that patterns find in a sentence. */
function claimed(text: string, patterns: readonly RegExp[]): bigint | null {
  const found = patterns.map((pattern) => pattern.exec(text)?.[1]).find((digits) => digits !== undefined);
  return found === undefined ? null : BigInt(found);
}

/** Whether a sentence about a percentage is true of a value: its bounds, or of a single number that the value rounds to it. */
function isTrueOf([n, d]: Exact, text: string, locale: Locale, digits: number): boolean {
  const plain = text.replaceAll(/(?<=\d)[.,](?=\d)/g, "");
  const scaled = n * 100n * 10n ** BigInt(digits);
  const { least = [], most = [], above = [], below = [] } = claims.get(locale) ?? {};
  const [over, under] = [claimed(plain, above), claimed(plain, below)];
  if (over !== null || under !== null)
    return (over === null || over * d < scaled) && (under === null || under * d > scaled);
  const [lower, upper] = [claimed(plain, least), claimed(plain, most)];
  if (lower !== null || upper !== null)
    return (lower === null || lower * d <= scaled) && (upper === null || upper * d >= scaled);
  if (nothingSaid.test(text)) return true;
  const twice = 2n * (scaled - BigInt(/-?\d+/.exec(plain)?.[0] ?? "") * d);
  return twice <= d && twice >= -d;
}

/** The ends of what a quantity can be, and one more; ends that are not there are left out. */
function valuesOf({ quantity, truth: inside }: Truth): readonly bigint[] {
  const { lower, upper } = boundsOf(quantity);
  return [inside, lower, upper].flatMap((value) => (value === null ? [] : [BigInt(value)]));
}

function quotients(over: Truth, under: Truth): readonly Exact[] {
  const divisors = valuesOf(under).filter((divisor) => divisor > 0n);
  return valuesOf(over).flatMap((n) => divisors.map((d): Exact => [n, d]));
}

/** a − b. */
function difference([n, d]: Exact, [m, e]: Exact): Exact {
  return [n * e - m * d, d * e];
}

describe("whatever a count can be, the printed sentence is true of it", () => {
  test.prop([part, whole, places], { numRuns: 1000 })("a ratio", (n, d, digits) => {
    for (const locale of claims.keys()) {
      const text = formatRatio(ratio(n.quantity, d.quantity), locale, { places: digits, percent: true });
      for (const value of quotients(n, d))
        expect([text, isTrueOf(value, text, locale, digits)]).toEqual([text, true]);
    }
  });

  test.prop([whole, part, places])("growth", (from, to, digits) => {
    const { relative } = growth(from.quantity, to.quantity);
    for (const locale of claims.keys()) {
      const text = formatRatio(relative, locale, { places: digits, percent: true });
      for (const value of quotients(to, from))
        expect([text, isTrueOf(difference(value, [1n, 1n]), text, locale, digits)]).toEqual([text, true]);
    }
  });

  test.prop([part, whole, part, whole, fc.integer({ min: 0, max: 6 })])(
    "percentage points",
    (a, b, c, d, digits) => {
      const change = rateChange(ratio(a.quantity, b.quantity), ratio(c.quantity, d.quantity));
      for (const locale of claims.keys()) {
        const text = formatPoints(change, locale, { places: digits });
        for (const after of quotients(c, d))
          for (const before of quotients(a, b))
            expect([text, isTrueOf(difference(after, before), text, locale, digits)]).toEqual([text, true]);
      }
    },
  );
});

describe("the word that says which way a bound lies does not depend on the places", () => {
  const wordOf = (text: string) => /ít nhất|không quá|từ/.exec(text)?.[0];

  test.prop([part, whole, places, places])("at least, at most", (n, d, fewer, more) => {
    const shown = [fewer, more].map((digits) =>
      formatRatio(ratio(n.quantity, d.quantity), vi, { places: digits, percent: true }),
    );
    const words = new Set(shown.map(wordOf).filter((word) => word !== undefined && word !== "từ"));
    expect(words.size).toBeLessThanOrEqual(1);
  });
});
