import type { Finding, Severity } from "./finding.js";

/** Why a rule was not run: it was switched off, or lacks what it cannot do without. */
export type NotRunReason = "off" | "needs-as-of" | "needs-gazetteer" | "needs-register";

/** What became of one rule in a check. */
export interface RuleSummary {
  /** The id of the rule. */
  readonly rule: string;
  /** How much its findings matter in this check. */
  readonly severity: Severity;
  /** Why it was not run; `null` when it was. */
  readonly notRun: NotRunReason | null;
  /** How many subjects it selected: each is counted once below, by the gravest of its judgements. */
  readonly subjects: number;
  /** How many passed. */
  readonly pass: number;
  /** How many certainly fail. */
  readonly fail: number;
  /** How many may fail. */
  readonly possible: number;
  /** How many lack something. */
  readonly incomplete: number;
  /** How many were skipped, and why. */
  readonly skipped: SkippedSubjects;
  /** On how many the rule itself threw an error. */
  readonly errors: number;
  /** How many findings there are, those that were waived or truncated included. */
  readonly found: number;
  /** How many findings were waived. */
  readonly waived: number;
  /** How many findings were left out beyond the limit. */
  readonly truncated: number;
}

/** How many subjects a rule skipped, by the reason. */
export interface SkippedSubjects {
  /** The rule has nothing to say of them, or what it needs is missing and means `skip`. */
  readonly notApplicable: number;
  /** They lie outside the days that the rule holds for. */
  readonly notInForce: number;
}

/** A finding that somebody answers for. */
export interface WaivedFinding extends Finding {
  /** Why it is let pass, as the waiver says. */
  readonly reason: string;
}

/** What a check gives. Plain frozen data that survives JSON. */
export interface CheckResult {
  /** What was found and not waived, in order of rule, records and message. */
  readonly findings: readonly Finding[];
  /** What was found and waived, in the same order. */
  readonly waived: readonly WaivedFinding[];
  /** What became of each rule, in order of their ids. */
  readonly summary: readonly RuleSummary[];
}
