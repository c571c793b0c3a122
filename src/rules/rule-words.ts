import type { StandardRule } from "./book/standard-rules.js";
import type { engineMessages } from "./engine/engine-rules.js";
import type { FindingVerdict, Severity } from "./finding.js";
import type { RuleMessages } from "./rule.js";

/** What a language says of one rule. */
export interface RuleText<Messages extends RuleMessages = RuleMessages> {
  /** What the rule finds, as the head of a list of findings. */
  readonly title: string;
  /**
   * A sentence a message, with `{found}` and the other names that the message tells of. What follows a name asks for another way to say it:
   *
   * - `{foundBare}`, also after the others: a count without its unit, a percentage without its sign
   * - `{differenceGap}`: a difference by {@link RuleWords.gaps}, "thiếu 1 người"
   * - `{differenceSize}`, `{foundSize}`: a difference or a percentage without its direction
   * - `{foundWay}`: the direction of a percentage that rose or fell, by {@link RuleWords.directions}
   * - `{whenDated}`: a day by {@link RuleWords.onDay}; a period as it is
   * - `{othersMore}`: what follows a list of so many units fewer than there are, by {@link RuleWords.moreUnits}
   */
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

/** What a language says of each rule, by its id; those of `engine/` are what a check says of itself. */
export type RuleTexts = {
  readonly [Rule in StandardRule as Rule["id"]]: RuleText<Rule["messages"]>;
} & EngineTexts &
  Readonly<Record<string, RuleText>>;

/** What a language says of rules and findings. Plain data that a locale supplies; {@link withRuleWords} adds what it says of your own rules. */
export interface RuleWords {
  /** By the id of the rule; those of `engine/` are what a check says of itself. */
  readonly rules: RuleTexts;
  /** The families of rules, as heads of chapters. */
  readonly ruleFamilies: Readonly<Record<RuleFamily | "engine", string>> & Readonly<Record<string, string>>;
  /** What a finding is called by its verdict. */
  readonly verdicts: Readonly<Record<FindingVerdict, string>>;
  /** What a finding is called by how much it matters. */
  readonly severities: Readonly<Record<Severity, string>>;
  /** What follows a finding whose correction is certain: `{fix}` is what should stand there. */
  readonly suggestedFix: string;
  /** What follows a finding that would be told otherwise if hedges were read strictly. */
  readonly readByCustom: string;
  /** What a person reads for a word that records hold, where it is suggested: `overlapping`. */
  readonly fixValues: Readonly<Record<string, string>>;
  /** How far a number is from what it should be, `{n}`: below it, above it, or on a side that its bounds leave open. */
  readonly gaps: Readonly<Record<"short" | "over" | "apart", string>>;
  /** Which way a percentage went. */
  readonly directions: Readonly<Record<"rise" | "fall" | "none", string>>;
  /** A day within a sentence: "ngày {day}". */
  readonly onDay: string;
  /** What ends a list of administrative units that names only the first: `{n}` are not named. */
  readonly moreUnits: Readonly<Record<"one" | "other", string>>;
  /** The heads of the columns of a table of findings. */
  readonly findingColumns: Readonly<
    Record<"rule" | "verdict" | "severity" | "records" | "path" | "message", string>
  >;
}
