import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Countable, Figure } from "../quantity/figure.js";
import type { Succession } from "./succession.js";

/**
 * A figure of a unit and a period, with any further keys that tell series apart (`movement`, `topic`): text, numbers, booleans or null.
 *
 * The names `units`, `from`, `missing`, `reported`, `events` and `reason` are taken by what {@link restate} gives, and are no further keys.
 */
export interface PlacePoint {
  /** The code of the unit. */
  readonly unit: string;
  /** The period, or its id. */
  readonly period: Period | string;
  /** The count, zero or more; `null` or `undefined` where it was not reported. A plain number is counted in a unit that is called `number`. */
  readonly value: Countable | number | null | undefined;
}

/** A value that may lack parts. */
export interface PartlyReported {
  /** The figure; `null` when a part of it is missing. */
  readonly value: Figure | null;
  /** The sum of the parts that are there; `null` when none is. */
  readonly reported: Figure | null;
  /** The codes of the units whose part is missing, since their point is `null`, is not there or could not be followed; in order. */
  readonly missing: readonly string[];
}

type OwnKey = "unit" | "units" | "period" | "value" | "reported" | "missing" | "from" | "events" | "reason";

/** The further keys of a point. */
export type FurtherKeys<Point> = { readonly [Key in keyof Point as Exclude<Key, OwnKey>]: Point[Key] };

/** A figure on a unit of the new date. */
export type RestatedPoint<Point extends PlacePoint = PlacePoint> = FurtherKeys<Point> &
  PartlyReported & {
    /** The code, as of the new date. */
    readonly unit: string;
    /** The period, as it was given. */
    readonly period: Point["period"];
    /** The codes of the points that it was made from, in order. */
    readonly from: readonly string[];
    /** The events that led here, in order of time; empty where nothing happened, and the figure is the one that was given. */
    readonly events: readonly Succession[];
  };

/** Why a value could not be placed: no unit had that code, or nothing took over its ground, or nothing is known of whence it came. */
export type UnplacedReason = "unknownUnit" | "noSuccessor" | "noPredecessor";

/** A figure that could not be placed on the units of the new date, as it was given. */
export type UnplacedPoint<Point extends PlacePoint = PlacePoint> = FurtherKeys<Point> & {
  /** The code, as it was given. */
  readonly unit: string;
  /** The period, as it was given. */
  readonly period: Point["period"];
  /** The figure; `null` when it was not reported. */
  readonly value: Figure | null;
  /** Why. */
  readonly reason: UnplacedReason;
};

/** Units of the new date whose figures are bounded one by one, while their sum is known better. */
export type RestatedGroup<Point extends PlacePoint = PlacePoint> = FurtherKeys<Point> &
  PartlyReported & {
    /** The codes, in order. */
    readonly units: readonly string[];
    /** The period, as it was given. */
    readonly period: Point["period"];
  };

/** The total over all units of a period. */
export type RestatedTotal<Point extends PlacePoint = PlacePoint> = FurtherKeys<Point> &
  PartlyReported & {
    /** The period, as it was given. */
    readonly period: Point["period"];
  };

/** A series on the units of another date. Plain frozen data. */
export interface Restatement<Point extends PlacePoint = PlacePoint> {
  /** The date of the units. */
  readonly to: PlainDate;
  /** The figures, by further keys, period and unit. */
  readonly series: readonly RestatedPoint<Point>[];
  /** The figures that could not be placed. */
  readonly unplaced: readonly UnplacedPoint<Point>[];
  /** What is known of the sums of split units. */
  readonly groups: readonly RestatedGroup<Point>[];
  /** The events that were used, in order of time. */
  readonly events: readonly Succession[];
}
