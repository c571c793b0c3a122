import type { Lineage } from "./lineage.js";
import type { Quantity } from "./quantity.js";

/**
 * What a figure warns of.
 *
 * - `assumed`: the figure was not reported and stands for what was assumed, such as "nothing removed"
 * - `conflicting`: records state different stocks for one day
 * - `customaryReading`: a hedge was read as press and offices use it, which is an assumption
 * - `distinctPeople`: people counted once, known only between the largest single event and the sum of all
 * - `exceedsPopulation`: more people than the population it was held against
 * - `incomplete`: part of what it should count is missing: not reported, or told of one only of two grounds that the place had within the period
 * - `inferred`: not reported but computed from what was, under the figure's assumptions
 * - `likeForLike`: only what was reported on both sides is compared
 * - `negative`: a count that came out below zero, so that something reported must be wrong
 * - `possibleOverlap`: the parts may count the same thing twice
 * - `restated`: moved from the administrative units of one date to those of another
 * - `seriesBreak`: the counting method changed within the series
 */
export type FigureFlag =
  | "assumed"
  | "conflicting"
  | "customaryReading"
  | "distinctPeople"
  | "exceedsPopulation"
  | "incomplete"
  | "inferred"
  | "likeForLike"
  | "negative"
  | "possibleOverlap"
  | "restated"
  | "seriesBreak";

/**
 * What had to be assumed to infer a figure. It stays with the figure through every calculation.
 *
 * - `dividedEvenly`: each part of a unit that was divided has as much as the others, since no shares are known
 * - `nothingAdded`: no model was established or replicated
 * - `nothingCorrected`: no model was counted anew
 * - `nothingHappened`: where no record is, there was nothing to record
 * - `nothingRemoved`: no model was discontinued or merged away
 * - `stockUnchanged`: a stock is what it was when it was last stated
 */
export type Assumption =
  | "dividedEvenly"
  | "nothingAdded"
  | "nothingCorrected"
  | "nothingHappened"
  | "nothingRemoved"
  | "stockUnchanged";

/**
 * What was computed: a point value between bounds, in a unit, with what must be known about it. Plain frozen data.
 *
 * The estimate is the number in the sentence, so it may lie outside the bounds by one: "trên 400" is estimate 400, lower bound 401.
 */
export interface Figure<U extends string = string> extends Difference<U> {
  /** The least that it can be. */
  readonly lower: number;
}

/**
 * A figure that may have no lower bound, such as the difference of two hedged figures. Every {@link Figure} is one.
 */
export interface Difference<U extends string = string> {
  /** The id of the unit that is counted. */
  readonly unit: U;
  /** The point value. */
  readonly estimate: number;
  /** The least that it can be; `null` when nothing is known. */
  readonly lower: number | null;
  /** The most that it can be; `null` when nothing is known. */
  readonly upper: number | null;
  /** What to warn of, in alphabetical order. */
  readonly flags: readonly FigureFlag[];
  /** What it rests on, in alphabetical order. */
  readonly assumptions: readonly Assumption[];
  /** How it came about, for {@link explain}; only where lineage was asked for. */
  readonly lineage?: Lineage<Difference> | undefined;
}

/** What calculations take for a count: a quantity as it was reported, or a figure. */
export type Countable<U extends string = string> = Quantity<U> | Figure<U>;

/** What calculations take where a difference will do as well. */
export type Operand<U extends string = string> = Quantity<U> | Difference<U>;
