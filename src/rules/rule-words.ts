import type { StandardRule } from "./book/standard-rules.js";
import type { engineMessages } from "./engine/engine-rules.js";
import type { FindingVerdict, Severity } from "./finding.js";
import type { RuleMessages } from "./rule.js";

/** What a language says of one rule. */
export interface RuleText<Messages extends RuleMessages = RuleMessages> {
  /** What the rule finds, as the head of a list of findings. */
  readonly title: string;
  /** A sentence a message, with `{found}` and the other names that the message tells of; `{foundBare}` is a count without its unit. */
  readonly messages: Readonly<Record<keyof Messages, string>>;
}

/** The family of a rule: what stands before the stroke of its id. */
export type RuleFamily<Id extends string = StandardRule["id"]> = Id extends `${infer Family}/${string}`
  ? Family
  : never;

/**
 * What a language says of the rules of one family.
 *
 * @internal
 */
export type FamilyTexts<Family extends RuleFamily> = {
  readonly [Rule in StandardRule as Extract<Rule["id"], `${Family}/${string}`>]: RuleText<Rule["messages"]>;
};

/**
 * What a language says of what a check says of itself.
 *
 * @internal
 */
export type EngineTexts = {
  readonly [Id in keyof typeof engineMessages]: RuleText<(typeof engineMessages)[Id]>;
};

/** What a language says of rules and findings. Plain data that a locale supplies; {@link withRuleWords} adds what it says of your own rules. */
export interface RuleWords {
  /** By the id of the rule; those of `engine/` are what a check says of itself. */
  readonly rules: {
    readonly [Rule in StandardRule as Rule["id"]]: RuleText<Rule["messages"]>;
  } & EngineTexts &
    Readonly<Record<string, RuleText>>;
  /** The families of rules, as heads of chapters. */
  readonly ruleFamilies: Readonly<Record<RuleFamily | "engine", string>> & Readonly<Record<string, string>>;
  /** What a finding is called by its verdict. */
  readonly verdicts: Readonly<Record<FindingVerdict, string>>;
  /** What a finding is called by how much it matters. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** What follows a finding whose correction is certain: `{fix}` is what should stand there. */
  readonly suggestedFix: string;
  /** What a person reads for a word that records hold, where it is suggested: `overlapping`. */
  readonly fixValues: Readonly<Record<string, string>>;
  /** The heads of the columns of a table of findings. */
  readonly findingColumns: Readonly<
    Record<"rule" | "verdict" | "severity" | "records" | "path" | "message", string>
  >;
}
