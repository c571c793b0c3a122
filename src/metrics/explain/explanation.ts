import type { Difference } from "../../quantity/figure.js";
import type {
  FigureOperation,
  LineageCoverage,
  OperandRole,
  RecordOperation,
} from "../../quantity/lineage.js";
import type { Quantity } from "../../quantity/quantity.js";
import type { RatioStatus, RatioWithValue } from "../../quantity/ratio.js";
import type { Moment } from "../../records/moment.js";

/** What a figure is in the calculation that it stands in. */
export type ExplanationRole = OperandRole | "imbalance" | "numerator" | "denominator" | "before" | "after";

/** Words of a source, and where they stand. */
export interface ExplainedSource {
  /** The id of the source. */
  readonly id: string;
  /** Its title, where the register has the source. */
  readonly title?: string | undefined;
  /** The body that published it. */
  readonly publisher?: string | undefined;
  /** The page or table within it. */
  readonly locator?: string | undefined;
  /** The words, verbatim. */
  readonly quote?: string | undefined;
}

/** A record that a figure is from. */
export interface ExplainedRecord {
  /** The list of the register that it stands in. */
  readonly list: string;
  /** Its id. */
  readonly id: string;
  /** `found` in the register, `not-found` there, or only `named` where no register was given. */
  readonly status: "found" | "not-found" | "named";
  /** Of an entry of the ledger: what it says of the stock. */
  readonly kind?: string | undefined;
  /** Of a population: what it was counted for. */
  readonly basis?: string | undefined;
  /** Of an entry of the ledger: how it was counted. */
  readonly method?: string | undefined;
  /** The day or period that it belongs to. */
  readonly when?: Moment | undefined;
  /** What it reports in the unit of the figure. */
  readonly quantity?: Quantity | undefined;
  /** What it was taken from. */
  readonly sources: readonly ExplainedSource[];
}

interface ExplanationNode {
  /** What it is in the calculation above it, or what it was computed for. */
  readonly role?: ExplanationRole | undefined;
  /** −1 where the calculation above takes it away. */
  readonly sign: 1 | -1;
  /** What it was computed from, each explained in turn. */
  readonly operands: readonly FigureExplanation[];
  /** The records that it is from, where it is from records. */
  readonly records: readonly ExplainedRecord[];
}

/** How a figure came about. Frozen plain data; its numbers, flags and assumptions are those of the figure. */
export interface FigureExplanation extends Omit<Difference, "lineage">, ExplanationNode {
  /** What was done with records or operands; `assumption`: nothing, it was assumed; `unknown`: how it came about was not kept. */
  readonly operation: RecordOperation | FigureOperation | "assumption" | "unknown";
  /** The number that `scale` multiplied by. */
  readonly factor?: number | undefined;
  /** How much of what was expected the records cover, where it was asked. */
  readonly coverage?: LineageCoverage | undefined;
}

/** How a ratio came about. Frozen plain data; its value, flags and assumptions are those of the ratio. */
export interface RatioExplanation
  extends Pick<RatioWithValue, "per" | "flags" | "assumptions">, ExplanationNode {
  /** Its numerator was divided by its denominator; of a comparison that has no value, the operands are the two counts, as far as they are known. */
  readonly operation: "ratio";
  /** Whether it has a value, and if not, why. */
  readonly status: RatioStatus;
  /** The point value; `null` when it has none. */
  readonly estimate: string | null;
  /** The least that it can be; `null` when nothing is known. */
  readonly lower: string | null;
  /** The most that it can be; `null` when nothing is known. */
  readonly upper: string | null;
}

/** How a figure or a ratio came about: a tree down to the records. Frozen plain data. */
export type Explanation = FigureExplanation | RatioExplanation;
