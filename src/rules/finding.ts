import type { Path } from "../internal/failure.js";
import type { Difference } from "../quantity/figure.js";
import type { Hedge } from "../quantity/hedge.js";
import type { Quantity } from "../quantity/quantity.js";
import type { Reading } from "../quantity/reading.js";
import type { CodeLists } from "../records/codes.js";
import type { fixedCodes } from "../records/fixed-codes.js";

/** How much a finding matters; apart from how certain it is, which its verdict says. */
export type Severity = (typeof severities)[number];

/**
 * The words of {@link Severity}, from the one that matters most to the one that matters least.
 *
 * @example
 * ```ts
 * import { severities, type Severity } from "phongtrao";
 *
 * const bySeverity = (a: Severity, b: Severity) => severities.indexOf(a) - severities.indexOf(b);
 * (["info", "error", "warning"] satisfies Severity[]).sort(bySeverity); // ["error", "warning", "info"]
 * ```
 */
export const severities = Object.freeze(["error", "warning", "info"] as const);

/**
 * What a rule says of a subject that does not pass.
 *
 * - `fail`: certainly not as the rule asks; no value within the bounds could satisfy the rule
 * - `possible`: some values within the bounds could satisfy it, some could not
 * - `incomplete`: something that the rule needs is missing
 */
export type FindingVerdict = (typeof findingVerdicts)[number];

/**
 * The words of {@link FindingVerdict}, from the most certain to the least.
 *
 * @example
 * ```ts
 * import { findingVerdicts } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * findingVerdicts.map((verdict) => vi.verdicts[verdict]); // ["không đạt", "có thể không đạt", "chưa đủ thông tin"]
 * ```
 */
export const findingVerdicts = Object.freeze(["fail", "possible", "incomplete"] as const);

/** A word of a code list, which languages have a label for. */
export interface CodeName {
  /** The code list: `audiences`, `topics`, `ledgerKinds` … */
  readonly codes: keyof CodeLists | keyof typeof fixedCodes;
  /** The word. */
  readonly code: string;
}

/** A day or period, which languages have their own way of writing. */
export interface MomentName {
  /** `2022-11-18`, or the id of a period. */
  readonly moment: string;
}

/** A percentage with its digits as they were printed, zeros at the end included, which languages write with their own marks. */
export interface PercentText {
  /** `89.88`. */
  readonly percent: string;
  /** The word before it; none when it is left out. */
  readonly hedge?: Exclude<Hedge, "between"> | undefined;
  /** Of a percentage that hedged counts make: the least that it can be, rounded down; `null` where there is none to tell of. Left out, with `upper`, where `percent` is all that it can be. */
  readonly lower?: string | null | undefined;
  /** Of a percentage that hedged counts make: the most that it can be, rounded up; `null` where there is none to tell of. */
  readonly upper?: string | null | undefined;
}

/** What a finding tells of: a text, a number, a count as it was reported or computed, a percentage, or a name that each language prints in its own way. */
export type FindingValue = string | number | Quantity | Difference | PercentText | CodeName | MomentName;

/** A correction that is certain: what should stand at a path. */
export interface Fix {
  /** Where: keys and indexes in the register, as in a finding. */
  readonly path: Path;
  /** What should stand there. */
  readonly value: string | number;
}

/** One thing that a rule found. Plain frozen data; {@link renderFinding} makes a sentence of it. */
export interface Finding {
  /** The id of the rule: `family/name`. The book of rules has a page of that name. */
  readonly rule: string;
  /** How certain it is. */
  readonly verdict: FindingVerdict;
  /** How much it matters. */
  readonly severity: Severity;
  /** The ids of the records that it is about; the first is the one that `path` leads to. */
  readonly records: readonly string[];
  /** Where it lies: keys and indexes in the register, such as `["activities", 3, "attendance"]`; of a single record that was checked, within it. */
  readonly path: Path;
  /** Which of the rule's messages it is. */
  readonly message: string;
  /** What the message tells of: `found`, `expected`, `difference` and others. */
  readonly data: Readonly<Record<string, FindingValue>>;
  /** What should stand there instead, where that is certain. */
  readonly fix?: Fix | undefined;
  /** Where it would be told otherwise if hedges were read strictly: that they were read by custom, which the check was asked for. */
  readonly reading?: Extract<Reading, "customary"> | undefined;
}
