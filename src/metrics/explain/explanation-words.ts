import type { PeriodWords } from "../../calendar/period-words.js";
import type { RecordOperation } from "../../quantity/lineage.js";
import type { QuantityWords } from "../../quantity/quantity-words.js";
import type { CodeWords } from "../../records/code-words.js";
import type { Register } from "../../records/register.js";
import type { NoteWords } from "../note-words.js";
import type { ExplanationRole } from "./explanation.js";

/** A clause with `{n}` for a number of things; the same twice in languages without a plural. */
export interface CountedClause {
  /** For one. */
  readonly one: string;
  /** For any other number. */
  readonly other: string;
}

/** The words that explanations are printed with. Plain data that a locale supplies. */
export interface ExplanationWords {
  /** All that explanations say beside numbers, flags and assumptions. */
  readonly explanation: {
    /** What a figure is in a calculation, as the beginning of a line. */
    readonly roles: Readonly<Record<ExplanationRole, string>>;
    /** What was done with `{n}` records. */
    readonly ofRecords: Readonly<Record<RecordOperation, CountedClause>>;
    /** What was done with `{n}` figures. */
    readonly ofFigures: Readonly<Record<"sum" | "overlap" | "distinct", CountedClause>>;
    /** From a count in another unit, `{formula}`. */
    readonly countedAs: string;
    /** From the figure of other units, `{formula}`. */
    readonly restated: string;
    /** How it came about was not kept. */
    readonly unknown: string;
    /** Under `{assumptions}`, as {@link NoteWords.assuming} has it, of a stock to which records told of something since, or may have: what is assumed holds but for these. */
    readonly assumingBeside: string;
    /** The sign of division. */
    readonly over: string;
    /** How many of `{expected}` returns were `{received}`. */
    readonly coverage: { readonly known: string; readonly unknown: string };
    /** The lists of a register, as the beginning of a line. */
    readonly lists: Readonly<Record<keyof Register, string>>;
    /** A record, by `{list}` and `{id}`. */
    readonly record: string;
    /** How an entry was counted, `{method}`. */
    readonly method: string;
    /** That the register has no such record. */
    readonly notFound: string;
    /** The words of a source: `{quote}`, `{source}`. */
    readonly quoted: string;
    /** A source whose words were not kept: `{source}`. */
    readonly taken: string;
    /** `{n}` further records that are not printed. */
    readonly moreRecords: CountedClause;
    /** `{n}` further figures that are not printed. */
    readonly moreFigures: CountedClause;
  };
}

/** What a locale must have for explanations to be printed; every locale of phongtrao has it. Without words for codes, the codes themselves are printed. */
export interface ExplanationLocale
  extends QuantityWords, PeriodWords, NoteWords, ExplanationWords, Partial<CodeWords> {}
