import type { Submission } from "../../records/submission.js";
import type { Target } from "../../records/target.js";
import type { LeftOut } from "../cube.js";
import type { Plan } from "../plan.js";
import type { CellMetric } from "./cell-kind.js";
import type { Key } from "./key.js";
import type { LooseRecord } from "./loose-record.js";
import type { Stated } from "./stated.js";

/** The groups of one set of groupings, by cells. */
interface Groups {
  /** The cells that have records, in the order of their words; records without a word come last. */
  readonly occupied: readonly number[];
  readonly wordsOf: (cell: number) => Key;
}

/** Groups that can be merged with those of other parts. */
export interface GroundedGroups extends Groups {
  /** The words, with places as grounds. */
  readonly groundsOf: (cell: number) => Key;
  /** The places among them, each once. */
  readonly grounds: readonly string[];
  /** The ground of the place that the plan filters by; `null` where it filters by none. */
  readonly withinOf: (cell: number) => string | null;
  /** The words of the records of which only a part lies within the period that the plan filters by, and which are in none of the cells. */
  readonly straddling: () => readonly Key[];
}

/** What the records of one selection say, for one set of groupings. */
export interface GridReading<Grid extends Groups = Groups> {
  readonly grid: Grid;
  /** The records that are in the row of no single place or period; looked for only where the plan fills gaps with zero. */
  readonly loose: readonly LooseRecord[];
  /** By the id of a metric, what is known of its cells. */
  readonly counts: ReadonlyMap<
    string,
    {
      readonly metric: CellMetric;
      readonly stateOf: (cell: number) => unknown;
      /** By cell, the ids of the records that tell the count, where lineage is asked for. */
      readonly lineage: ReadonlyMap<number, readonly string[]> | null;
    }
  >;
}

/** All that a register says to a plan: what figures are made from. */
export interface Gathered<Grid extends Groups = Groups> {
  readonly plan: Plan;
  /** The sets of groupings: rows, totals, and what ratios are out of. */
  readonly sets: readonly (readonly string[])[];
  /** For each set, what each selection of records says. */
  readonly readings: readonly (readonly GridReading<Grid>[])[];
  /** By the id of a stock metric, what records state of it. */
  readonly stated: ReadonlyMap<string, readonly Stated[]>;
  readonly submissions: readonly Submission[];
  readonly targets: readonly Target[];
  readonly leftOut: readonly LeftOut[];
  /** The grounds that records are grouped by, each once; no code stands for two in one row. */
  readonly grounds: readonly string[];
  /** Whether figures are to know their records. */
  readonly isTraced: boolean;
}
