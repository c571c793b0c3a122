import type { Period, PeriodKindId } from "./period.js";
import type { PlainDate } from "./plain-date.js";

/**
 * A kind of period: how its periods are named, and which follow one another.
 *
 * Those of a regime of your own come from {@link periodKindsOf}. To add any other, write this and pass
 * `[...periodKinds, mine]` wherever a function takes `kinds`. No two kinds may write the same id.
 */
export interface PeriodKind {
  /** Its name, the `kind` of its periods. */
  readonly id: PeriodKindId;
  /**
   * The id of the regime that its periods belong to. Periods of two regimes are not compared or added unless asked for;
   * kinds without one, such as `span`, go with all.
   */
  readonly regime?: string | undefined;
  /**
   * The period of this kind that a day lies in, if each day lies in exactly one; else `null`, as of the kind `span`.
   * The function throws `invalid-date` for a value that is not a day, and where the period leaves the years 1900 to 2200.
   */
  readonly containing: ((date: PlainDate) => Period) | null;
  /**
   * The period of this kind that has these parts: a year and a quarter, two days. Throws `invalid-date` or
   * `invalid-period` when there is none.
   */
  of(...parts: readonly unknown[]): Period;
  /** The period of this kind that has this id, or `null` when there is none; never throws. */
  parse(id: string): Period | null;
  /**
   * The period that begins on the day after one of this kind, or, where the kind leaves days out as nine months do, the
   * one that comes next; throws `invalid-date` when it leaves the years 1900 to 2200.
   */
  next(period: Period): Period;
  /** The same, the other way: `next` leads back. */
  previous(period: Period): Period;
  /**
   * The same period of the year before, for kinds that have no `containing` to find it by; without either, it is the span
   * of the same days. Throws `invalid-date` when it leaves the years 1900 to 2200.
   */
  yearBefore?(period: Period): Period;
}
