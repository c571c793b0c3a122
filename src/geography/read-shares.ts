import { fail } from "../internal/failure.js";
import { divideFractions, type Fraction, sumFractions, zero } from "../internal/fraction.js";
import { preview } from "../internal/preview.js";
import { requireOptions } from "../internal/require-options.js";
import { fractionOfNumber } from "../quantity/fraction-of-number.js";

/** How units are divided where they split: for each unit that is split, the share of each part. The shares of a unit sum to 1. */
export type SplitShares = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The share of each part, by unit and part.
 *
 * @internal
 */
export type ReadShares = ReadonlyMap<string, ReadonlyMap<string, Fraction>>;

/** Thirds are written with so many decimals that they sum to 1 within this. */
const tolerance = 1e-9;

/**
 * Shares as fractions that sum to exactly 1; shares that do not sum to 1 within a thousand-millionth, or are negative, throw `invalid-shares`.
 *
 * @internal
 */
export function readShares(shares: SplitShares = {}): ReadShares {
  requireOptions(shares, null);
  return new Map(Object.entries(shares).map(([code, parts]) => [code, readParts(code, parts)]));
}

function readParts(code: string, parts: Readonly<Record<string, number>>): ReadonlyMap<string, Fraction> {
  if (typeof (parts as unknown) !== "object" || (parts as unknown) === null) refuse(code, preview(parts));
  const entries = Object.entries(parts);
  for (const [part, share] of entries)
    if (!Number.isFinite(share) || share < 0)
      refuse(code, `share ${preview(share)} of ${preview(part)}`, part);
  const total = entries.reduce((sum, [, share]) => sum + share, 0);
  if (Math.abs(total - 1) > tolerance) refuse(code, `sum ${preview(total)}`);
  const fractions = entries.map(([part, share]) => [part, fractionOfNumber(share)] as const);
  const whole = sumFractions(fractions.map(([, share]) => share));
  return new Map(fractions.map(([part, share]) => [part, divideFractions(share, whole)]));
}

function refuse(code: string, found: string, part?: string): never {
  const message = `The shares of ${preview(code)} must be zero or more and sum to 1; found ${found}.`;
  return fail("invalid-shares", message, { unit: code, found }, [
    "shares",
    code,
    ...(part === undefined ? [] : [part]),
  ]);
}

/**
 * The shares of the parts that a unit is split into, in their order; `undefined` where none are given. Shares of other parts than these throw `invalid-shares`.
 *
 * @internal
 */
export function sharesFor(
  shares: ReadShares,
  code: string,
  parts: readonly string[],
): readonly Fraction[] | undefined {
  const given = shares.get(code);
  if (given === undefined) return undefined;
  const isOfThese = given.size === parts.length && parts.every((part) => given.has(part));
  if (isOfThese) return parts.map((part) => given.get(part) ?? zero);
  const message = `Unit ${preview(code)} is split into ${parts.join(", ")}; the shares name ${[...given.keys()].join(", ")}. Name each part; where a unit is split twice, first restate to a date between the two splits.`;
  return fail("invalid-shares", message, { unit: code, expected: parts, found: [...given.keys()] }, [
    "shares",
    code,
  ]);
}
