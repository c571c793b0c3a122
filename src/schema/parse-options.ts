import type { PeriodKind } from "../calendar/period-kind.js";
import type { UnitRegistry } from "../quantity/unit.js";
import type { CodeLists } from "../records/codes.js";

/** What input may draw on beside what phongtrao knows. Each part defaults to phongtrao's own; extend, do not shorten, when records of others come in. */
export interface ParseOptions {
  /** Code lists: kinds, topics, audiences, fields … */
  readonly codes?: CodeLists | undefined;
  /** Counting units. */
  readonly units?: UnitRegistry | undefined;
  /** Kinds of period. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
}
