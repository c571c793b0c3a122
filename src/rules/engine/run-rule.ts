import type { Path } from "../../internal/failure.js";
import { deepFreeze } from "../../internal/deep-freeze.js";
import type { Finding, FindingVerdict, Severity } from "../finding.js";
import type { Judgement, Judgements, Rule, RuleContext } from "../rule.js";
import { watchReading } from "./watch-reading.js";
import { isHedged } from "./is-hedged.js";
import { inForce } from "./in-force.js";
import { readFound } from "./read-found.js";
import type { Row, Rows } from "./read-rows.js";
import { requireJudgement } from "./require-judgement.js";
import { type Scope, type Subject, subjectsOf } from "./subjects-of.js";

/** What became of the subjects: one word each. */
export type Outcome = "pass" | FindingVerdict | "notApplicable" | "notInForce" | "errors";

/** How many subjects came out how. */
export type Outcomes = Readonly<Record<Outcome, number>>;

/** A rule that threw, on a row; of the register as a whole, on none. */
interface Failure {
  readonly row: Row | null;
  readonly error: unknown;
}

/** What running a rule gave; findings are in no order yet. */
export interface RuleRun {
  readonly outcomes: Outcomes;
  readonly findings: readonly Finding[];
  /** The failure on the first record by its id; `null` when there was none. */
  readonly failure: Failure | null;
}

/** What a rule is run with. */
export interface RunOptions {
  readonly severity: Severity;
  readonly context: RuleContext;
  readonly rows: Rows;
  readonly scope?: Scope | undefined;
  /** Told how many subjects are judged, every now and then. */
  readonly onSubjects: (subjects: number) => void;
}

const noOutcomes: Outcomes = Object.freeze({
  pass: 0,
  fail: 0,
  possible: 0,
  incomplete: 0,
  notApplicable: 0,
  notInForce: 0,
  errors: 0,
});
const tellEvery = 10_000;

/**
 * Judges the subjects of a rule. A subject that the rule throws on does not stop the others.
 *
 * @internal
 */
export function runRule(
  rule: Rule,
  { severity, context, rows, scope = {}, onSubjects }: RunOptions,
): RuleRun {
  const outcomes = { ...noOutcomes };
  const findings: Finding[] = [];
  let failure: Failure | null = null;
  let judged = 0;
  const onError = (row: Row | null, error: unknown): void => {
    outcomes.errors++;
    if (failure === null || (row?.id ?? "") < (failure.row?.id ?? "")) failure = { row, error };
  };
  const { watched, wasByCustom } = watchReading(context);
  for (const subject of subjectsOf(rule, rows, scope, onError)) {
    if (judged++ % tellEvery === 0) onSubjects(judged);
    try {
      const judgements = judge(rule, subject, watched);
      const isByCustom = wasByCustom();
      if (typeof judgements === "string") {
        outcomes[outcomeOfWord[judgements]]++;
        continue;
      }
      const found = judgements.flatMap((one) =>
        typeof one === "string" ? [] : [findingOf(rule, one, subject, { severity, rows, isByCustom })],
      );
      outcomes[outcomeOf(judgements)]++;
      // A group may find more than a call can take as arguments.
      for (const finding of found) findings.push(finding);
    } catch (error) {
      onError(subject.rows[0] ?? null, error);
    }
  }
  return { outcomes, findings, failure };
}

/** A judgement as the rule gave it, or a word for a subject that was not judged. */
type Judged = Judgement | "notInForce";

/** A word for a subject of which there is nothing more to say: most are passed, and cost no list. */
type Word = Extract<Judged, string>;

const outcomeOfWord: Readonly<Record<Word, Outcome>> = {
  pass: "pass",
  skip: "notApplicable",
  notInForce: "notInForce",
};

function judge(rule: Rule, { value, rows }: Subject, context: RuleContext): Word | readonly Judgement[] {
  if (!inForce(rule, rows[0]?.record, context)) return "notInForce";
  const judge = rule.judge as (subject: unknown, context: RuleContext) => Judgements;
  const given = judge(value, context);
  if (given === "pass" || given === "skip") return given;
  const judgements: readonly Judgement[] = Array.isArray(given) ? given : [given as Judgement];
  for (const one of judgements) requireJudgement(one);
  if (rule.missing !== "skip") return judgements;
  return judgements.map((one) => (typeof one !== "string" && one.verdict === "incomplete" ? "skip" : one));
}

const gravestFirst: readonly FindingVerdict[] = ["fail", "possible", "incomplete"];

/** The gravest of a subject's judgements. A subject that only was skipped did not pass. */
function outcomeOf(judgements: readonly Judgement[]): Outcome {
  const words = new Set(judgements.map((one) => (typeof one === "string" ? one : one.verdict)));
  const gravest = gravestFirst.find((verdict) => words.has(verdict));
  if (gravest !== undefined) return gravest;
  return words.has("skip") && !words.has("pass") ? "notApplicable" : "pass";
}

function findingOf(
  rule: Rule,
  found: Exclude<Judgement, string>,
  subject: Subject,
  { severity, rows, isByCustom }: Pick<RunOptions, "severity" | "rows"> & { readonly isByCustom: boolean },
): Finding {
  const { verdict, message, data, path, fix, ...read } = readFound(rule, found);
  const records = read.records ?? subject.rows.map(({ id }) => id);
  const at = placeOf(subject, records[0], rows);
  return deepFreeze({
    rule: rule.id,
    verdict,
    severity,
    records,
    path: [...at, ...path],
    message,
    data,
    ...(fix === undefined ? {} : { fix: { path: [...at, ...fix.path], value: fix.value } }),
    ...(isByCustom && Object.values(data).some(isHedged) && { reading: "customary" as const }),
  });
}

/** Where a record of the subject stands; a judgement of the register says itself where. */
function placeOf({ rows: own }: Subject, id: string | undefined, rows: Rows): Path {
  const [first] = own;
  if (first === undefined) return [];
  // Another record may have the same id.
  const row = id === undefined || id === first.id ? first : rows.find(first.list, id);
  return [first.list, (row ?? first).index];
}
