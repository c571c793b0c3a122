import { makeQuantity } from "../make-quantity.js";
import type { Quantity } from "../quantity.js";
import { complain } from "./complain.js";
import { type Asked, readCounted } from "./read-counted.js";
import { readHedge, requireRange } from "./read-hedge.js";
import { readNumber } from "./read-number.js";
import { splitAtNumbers } from "./split-at-numbers.js";

/**
 * The count that a folded text gives: what stands before one number or two, between them and behind them.
 *
 * @internal
 */
export function readFolded(folded: string, asked: Asked): Quantity {
  const { words, numbers, rest } = splitAtNumbers(folded);
  const [before = "", between = ""] = words;
  const [number, second, third] = numbers;
  if (number === undefined) return complain("unrecognised");
  if (/(?:^| )(?:-|âm)$/.test(before)) return complain("negative");
  if (third !== undefined) return complain("several-numbers");
  const orMore = /(?:^| )trở lên$/.test(rest);
  const counted = orMore ? rest.slice(0, -"trở lên".length).trim() : rest;
  if (second === undefined) return readOne({ before, number, counted, orMore }, asked);
  return readRange({ before, number, between, second, counted, orMore }, asked);
}

/** A text around one number. */
interface WrittenNumber {
  readonly before: string;
  readonly number: string;
  /** What stands behind the last number, without "trở lên". */
  readonly counted: string;
  readonly orMore: boolean;
}

function readOne({ before, number, counted, orMore }: WrittenNumber, asked: Asked): Quantity {
  const hedge = readHedge(before, orMore);
  const { unit, power } = readCounted(counted, asked);
  return makeQuantity(hedge, readNumber(number, { power, whole: unit.whole }), unit);
}

/** A text around two numbers. */
interface WrittenRange extends WrittenNumber {
  readonly between: string;
  readonly second: string;
}

function readRange(
  { before, number, between, second, counted, orMore }: WrittenRange,
  asked: Asked,
): Quantity {
  if (between === "/") return complain("fraction");
  const [, behindFirst] = /^(.*?) ?(?:-|đến)$/.exec(between) ?? [];
  if (behindFirst === undefined) return complain("several-numbers");
  requireRange(before);
  const { unit, power } = readCounted(counted, asked);
  const first = behindFirst === "" ? { unit, power: 0 } : readCounted(behindFirst, asked);
  if (first.unit !== unit) return complain("several-numbers");
  // "200 – 250 nghìn": whether the first is in thousands as well is not said.
  const isOneBare = behindFirst === "" || counted === "";
  if (isOneBare && first.power !== power) return complain("unclear-multiplier");
  const from = readNumber(number, { power: first.power, whole: unit.whole });
  const upTo = readNumber(second, { power, whole: unit.whole });
  return makeQuantity("between", from, unit, { upTo, ...(orMore && { openAbove: true }) });
}
