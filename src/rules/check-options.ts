import type { PeriodKind } from "../calendar/period-kind.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Gazetteer } from "../geography/gazetteer.js";
import type { Reading } from "../quantity/reading.js";
import type { UnitRegistry } from "../quantity/unit.js";
import type { Severity } from "./finding.js";
import type { Rule } from "./rule.js";
import type { Waiver } from "./waiver.js";

/** What a check draws on, whatever it checks. */
export interface JudgingOptions {
  /** The book of rules; defaults to {@link standardRules}. */
  readonly rules?: readonly Rule[] | undefined;
  /** How much rules matter, by id or by family, where it is not as they say themselves; `off` switches them off. The id goes before the family. */
  readonly severity?: Readonly<Record<string, Severity | "off">> | undefined;
  /** Thresholds, by the id of the rule and the name of the parameter. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined;
  /** How hedges are read; defaults to `strict`. */
  readonly reading?: Reading | undefined;
  /** The administrative units; defaults to those of the register, where it has any that make a gazetteer. */
  readonly gazetteer?: Gazetteer | undefined;
  /** The day up to which data are complete: what lies after it is in the future. No clock is asked. */
  readonly asOf?: PlainDate | undefined;
  /** The kinds of period; defaults to those that phongtrao knows. */
  readonly periodKinds?: readonly PeriodKind[] | undefined;
  /** The counting units; defaults to those that phongtrao knows. */
  readonly units?: UnitRegistry | undefined;
}

/** Options of {@link checkRegister}. */
export interface CheckOptions extends JudgingOptions {
  /** Findings that somebody answers for. Whether one has expired is told by `asOf`; without it, none has. */
  readonly waivers?: readonly Waiver[] | undefined;
  /** How many findings of one rule are given at most; defaults to 1,000. The summary keeps the true count. */
  readonly limit?: number | undefined;
  /** Told as the check goes on: before each rule, and within long ones; not once more at the end. */
  readonly onProgress?: ((progress: CheckProgress) => void) | undefined;
  /** Stops the check, which then throws `aborted`; asked before each rule and within long ones. */
  readonly signal?: { readonly aborted: boolean } | undefined;
}

/** How far a check has come. */
export interface CheckProgress {
  /** The rule that is being run. */
  readonly rule: string;
  /** How many rules are done. */
  readonly done: number;
  /** How many there are. */
  readonly total: number;
  /** How many subjects of the rule are judged. */
  readonly subjects: number;
}
