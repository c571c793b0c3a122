import type { FoundWords } from "../internal/found-words.js";
import type { QuantityWords } from "../quantity/quantity-words.js";
import type { CodeWords } from "../records/code-words.js";
import type { Register } from "../records/register.js";
import type { ProblemCode } from "./problem.js";

/** The sentences that problems are told in, and the names of types in them. Plain data that a locale supplies. */
export interface ProblemWords extends FoundWords {
  /** Between groups of three digits: the dot of 1.200. */
  readonly groupMark: string;
  /** Before the decimals: the comma of 2,5. */
  readonly decimalMark: string;
  /** One sentence a code, with `{found}` and `{expected}` in it. */
  readonly problems: Readonly<Record<ProblemCode, string>>;
  /** The names of types, as they stand in the sentence of `wrong-type`. */
  readonly types: Readonly<Record<"string" | "number" | "boolean" | "array" | "object" | "tuple", string>>;
  /** What is said where more is known than the code of a problem tells. */
  readonly problemDetails: {
    /** Instead of `wrong-type`: a number or a text `{found}`, or another thing, stands where a quantity belongs. */
    readonly bareNumber: string;
    /** Instead of `wrong-type`: a `Date` where text belongs, as a day is. */
    readonly dateAsText: string;
    /** Instead of `unknown-reference`: which `{list}` was looked in for `{found}`. */
    readonly notInList: string;
    /** After `not-whole`: the number may be a thousand written with a mark, `{grouped}`; it has to be written `{plain}`. */
    readonly thousand: string;
    /** Instead of `invalid-date`, `invalid-moment` and `invalid-period`: `{found}` has to be written `{expected}`. */
    readonly otherForm: string;
    /** Likewise, where the text does not say whose calendar it means: `{expected}`, or `{reporting}` for periods from the 15th to the 14th. */
    readonly otherFormOfTwo: string;
    /** Instead of `invalid-date` and `invalid-moment`: `{found}` names a day that does not exist. */
    readonly noSuchDay: string;
    /** A word of a list, `{code}`, with what the language calls it, `{label}`. */
    readonly labelled: string;
    /** What the hedge `exact` is called, which no report has a word for. */
    readonly exact: string;
  };
}

/** What a language calls codes, units, hedges and lists: what a problem is told with where the words have it. A locale has it all. */
export interface ProblemLabels extends Partial<CodeWords & Pick<QuantityWords, "units" | "hedges">> {
  /** What the lists of a register are called. */
  readonly explanation?: { readonly lists: Readonly<Record<keyof Register, string>> };
}
