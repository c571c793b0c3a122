import type { Path } from "../../../internal/failure.js";
import type { Quantity } from "../../../quantity/quantity.js";
import type { RecordIn } from "../../lists.js";
import { type countedLists, quantitiesOf } from "../quantities-of.js";
import { type Quote, quotesOf } from "./quotes-of.js";
import { type ReadNumber, readNumbers } from "./read-numbers.js";
import { spelledOut } from "./spelled-out.js";

/** A quantity of a record, held against the numbers in the record's quotes. */
export interface FigureJudgement {
  readonly quantity: Quantity;
  readonly path: Path;
  /**
   * What it is there.
   *
   * - `quoted`: one of the numbers
   * - `otherHedge`: one of the numbers, with another hedge; `maybeOtherHedge` where the hedge of a number before may govern it
   * - `ambiguous`: one of two readings of a number
   * - `inferred`: the sum or the difference of two of the numbers
   * - `absent`: none of them; `maybeAbsent` where only numbers are there that may be no counts
   */
  readonly is:
    "quoted" | "otherHedge" | "maybeOtherHedge" | "ambiguous" | "inferred" | "absent" | "maybeAbsent";
  /** The number that it was found as. */
  readonly number: ReadNumber | null;
  /** The ways in which two of the numbers make it. */
  readonly ways: readonly Way[];
}

/** Two numbers that make a third. */
interface Way {
  readonly of: "sum" | "difference";
  readonly first: ReadNumber;
  readonly second: ReadNumber;
}

/** What a record's quotes say. */
export interface Quoted {
  readonly numbers: readonly ReadNumber[];
  readonly figures: readonly FigureJudgement[];
}

/**
 * Holds the quantities of a record against the numbers in its quotes; `null` where its quotes give none.
 *
 * A single one is often meant by the noun alone, and numbers are spelled out: neither is missed in the numbers.
 *
 * @internal
 */
export function judgeFigures(record: RecordIn<(typeof countedLists)[number]>): Quoted | null {
  const quotes = quotesOf(record);
  if (quotes.length === 0) return null;
  const numbers = quotes.flatMap(({ text }) => readNumbers(text));
  if (numbers.length === 0) return null;
  const figures = quantitiesOf(record).map(({ quantity, path }) => ({
    ...held(quantity, numbers, quotes),
    quantity,
    path,
  }));
  return { numbers, figures };
}

type Held = Pick<FigureJudgement, "is" | "number" | "ways">;

function held(quantity: Quantity, numbers: readonly ReadNumber[], quotes: readonly Quote[]): Held {
  const values = valuesOf(quantity);
  const alike = numbers.filter(({ value, upTo }) => values.includes(value) && isSameEnd(upTo, quantity));
  const same = alike.find((number) => isSameHedge(number, quantity));
  const [first] = alike;
  if (same !== undefined) return same.other === null ? of("quoted", same) : of("ambiguous", same);
  if (first !== undefined) {
    const sharing = alike.find(({ shared }) => shared === quantity.hedge);
    return sharing === undefined ? of("otherHedge", first) : of("maybeOtherHedge", sharing);
  }
  const doubtful = numbers.find(({ other }) => other !== null && values.includes(other));
  if (doubtful !== undefined) return of("ambiguous", doubtful);
  if (isUnsaid(quantity, numbers, quotes)) return of("quoted", null);
  const ways = quantity.hedge === "exact" ? waysTo(values, numbers) : [];
  if (ways.length > 0) return { is: "inferred", number: null, ways };
  return of(numbers.every(({ isDoubtful }) => isDoubtful) ? "maybeAbsent" : "absent", null);
}

function of(is: FigureJudgement["is"], number: ReadNumber | null): Held {
  return { is, number, ways: [] };
}

const dongPerMillion = 1_000_000;

/** The numbers that a text may give a quantity as: millions of đồng are written out as well. */
function valuesOf({ value, unit }: Quantity): readonly number[] {
  return unit === "millionDong" ? [value, value * dongPerMillion] : [value];
}

function isSameEnd(upTo: number | null, quantity: Quantity): boolean {
  return upTo === (quantity.hedge === "between" ? (quantity.upTo ?? null) : null);
}

function isSameHedge({ hedge, openAbove }: ReadNumber, quantity: Quantity): boolean {
  return hedge === quantity.hedge && openAbove === (quantity.openAbove === true);
}

/** What stands there without digits, or as the end of a range: “hội nghị” is one, “từ 108 đến 123” may be 108 before and 123 now. */
function isUnsaid(
  { value, hedge }: Quantity,
  numbers: readonly ReadNumber[],
  quotes: readonly Quote[],
): boolean {
  // “Hơn một nghìn” is no other number; “năm” alone is a year as well as five.
  const fewest = hedge === "exact" ? 1 : 2;
  if (quotes.some(({ text }) => (spelledOut(text).get(value) ?? 0) >= fewest)) return true;
  if (hedge !== "exact") return false;
  if (value === 1) return true;
  return numbers.some((number) => number.upTo !== null && (number.value === value || number.upTo === value));
}

/** Pairs of exact whole numbers whose sum or difference is one of the values, each pair once. */
function waysTo(values: readonly number[], numbers: readonly ReadNumber[]): readonly Way[] {
  const exact = numbers.filter(
    ({ value, hedge, isDoubtful, other }) =>
      hedge === "exact" && !isDoubtful && other === null && Number.isInteger(value),
  );
  const wanted = values.filter((value) => value > 0 && Number.isSafeInteger(value));
  const earlier = new Map<number, ReadNumber>();
  const ways = new Map<string, Way>();
  for (const number of exact) {
    for (const value of wanted) {
      const [rest, less, more] = [value - number.value, number.value - value, number.value + value].map(
        (one) => earlier.get(one),
      );
      if (rest !== undefined) keep(ways, { of: "sum", first: rest, second: number });
      if (less !== undefined) keep(ways, { of: "difference", first: number, second: less });
      if (more !== undefined) keep(ways, { of: "difference", first: more, second: number });
    }
    earlier.set(number.value, number);
  }
  return [...ways.values()];
}

function keep(ways: Map<string, Way>, way: Way): void {
  const [a, b] = [way.first.value, way.second.value];
  ways.set(way.of === "sum" ? `${Math.min(a, b)}+${Math.max(a, b)}` : `${a}-${b}`, way);
}
