import type { Submission } from "../records/submission.js";
import type { Target } from "../records/target.js";
import type { LeftOut } from "./cube.js";
import type { Plan, PlanInput } from "./plan.js";

/** What part of a register says to a plan: enough to be merged with other parts. Plain frozen data, to be kept or sent, not to be read. */
export interface PartialCube<Input extends PlanInput = PlanInput> {
  /** The plan that was asked. */
  readonly plan: Plan<Input>;
  /** By the id of a metric, for each set of groupings, the groups with what is known of them. */
  readonly cells: Readonly<Record<string, readonly PartialSet[]>>;
  /** By the id of a stock metric, what records state of it. */
  readonly stated: Readonly<Record<string, readonly object[]>>;
  /** The returns that the plan asks about. */
  readonly submissions: readonly Submission[];
  /** The targets that the plan asks about. */
  readonly targets: readonly Target[];
  /** The ids that its records name in `mayOverlap` although it does not hold them. */
  readonly names: readonly string[];
  /** The ids that it was told that records of other parts name. */
  readonly namedElsewhere: readonly string[];
  /** The grounds that its records are grouped by. */
  readonly grounds: readonly string[];
  /** Whether figures are to know their records. */
  readonly isTraced: boolean;
  /** What is in no row. */
  readonly leftOut: readonly LeftOut[];
}

/** The groups of one set of groupings. */
export interface PartialSet {
  /** The names of the groupings. */
  readonly names: readonly string[];
  /** By group, its words, the ground that the plan filters by, and what is known of it. */
  readonly groups: readonly {
    readonly key: readonly (string | null)[];
    readonly within?: string | undefined;
    readonly state: unknown;
    readonly records?: readonly string[];
  }[];
  /** What records say that are in the row of no single place or period; looked for only where the plan fills gaps with zero. */
  readonly loose?: readonly {
    readonly words: readonly (string | null)[];
    readonly place: string | null;
    readonly isWide: boolean;
    readonly firstDay: string;
    readonly lastDay: string;
  }[];
}
