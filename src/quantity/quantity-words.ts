import type { Hedge } from "./hedge.js";
import type { UnitId } from "./unit.js";

/** What a language calls a unit. */
export interface UnitWords {
  /** After the number one; the same as `other` in languages without a plural. */
  readonly one: string;
  /** After any other number. */
  readonly other: string;
  /** As a heading or the name of a column. */
  readonly label: string;
}

/**
 * The words that quantities, figures and ratios are printed with. Plain data that a locale supplies.
 *
 * Templates hold `{n}` for the number with its unit and `{lower}` and `{upper}` for bare bounds.
 */
export interface QuantityWords {
  /** Between thousands. */
  readonly groupMark: string;
  /** Before decimals. */
  readonly decimalMark: string;
  /** A percentage: `{n}%`. */
  readonly percent: string;
  /** "136 tin": `{n}` the number, `{unit}` the noun. */
  readonly counted: string;
  /** A reported quantity, by its hedge; of a range `{lower}` and `{n}` are its ends. */
  readonly hedges: Readonly<Record<Hedge | "betweenOpenAbove", string>>;
  /** A computed figure or ratio, by where its point value lies between its bounds. */
  readonly figures: {
    /** Known exactly. */
    readonly exact: string;
    /** Above `{n}`, no upper bound: "trên {n}". */
    readonly above: string;
    /** `{n}` or more: "từ {n} trở lên". */
    readonly orMore: string;
    /** A lower bound away from the point value, no upper bound: "khoảng {n}, ít nhất {lower}". */
    readonly aroundOrMore: string;
    /** At least, where the bound prints like the point value: "ít nhất {n}". */
    readonly atLeast: string;
    /** Below `{n}`, no lower bound but zero: "dưới {n}". */
    readonly below: string;
    /** `{n}` or less: "không quá {n}". */
    readonly orLess: string;
    /** An upper bound away from the point value, no lower bound but zero: "khoảng {n}, không quá {upper}". */
    readonly aroundOrLess: string;
    /** Two bounds, the second with the unit: "từ {lower} đến {n}". */
    readonly range: string;
    /** Two bounds around a point value: "khoảng {n} (từ {lower} đến {upper})". */
    readonly aroundRange: string;
    /** No bounds at all: "khoảng {n}". */
    readonly around: string;
  };
  /** A ratio whose bounds leave everything open: `{n}` is the point value. */
  readonly undetermined: string;
  /** What stands for a ratio without a value. */
  readonly noValue: {
    /** The denominator is zero. */
    readonly "zero-denominator": string;
    /** Nothing is known of the denominator, or of what something is a share of, that would tell it from zero. */
    readonly maybeZero: string;
    /** Numerator or denominator was not reported. */
    readonly missing: string;
    /** The territory of the place changed between the two counts of a growth. */
    readonly groundChanged: string;
    /** The two counts of a growth were counted by different methods. */
    readonly seriesBreak: string;
    /** The two counts of a growth have nothing in common. */
    readonly differentCoverage: string;
    /** One of the two counts of a growth was reported in another unit only. */
    readonly differentUnits: string;
    /** The count that it would grow from, or be divided by, is or may be below zero. */
    readonly negativeBase: string;
  };
  /** What stands for a figure that nobody reported. */
  readonly notReported: string;
  /** The nouns of all units; add those of your own units under their ids. */
  readonly units: Readonly<Record<UnitId, UnitWords>> & Readonly<Record<string, UnitWords>>;
}
