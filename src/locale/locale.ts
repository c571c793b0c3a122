import type { PeriodWords } from "../calendar/period-words.js";
import type { PeriodProblemWords } from "../calendar/reading/period-problem-words.js";
import type { PlaceProblemWords } from "../geography/place-problem-words.js";
import type { SuppressionWords } from "../metrics/disclosure/suppression-words.js";
import type { ExplanationWords } from "../metrics/explain/explanation-words.js";
import type { MetricWords } from "../metrics/metric-words.js";
import type { NoteWords } from "../metrics/note-words.js";
import type { QualityWords } from "../metrics/quality/quality-words.js";
import type { TargetWords } from "../metrics/targets/target-words.js";
import type { QuantityProblemWords } from "../quantity/from-text/quantity-problem-words.js";
import type { QuantityWords } from "../quantity/quantity-words.js";
import type { CodeWords } from "../records/code-words.js";
import type { RuleWords } from "../rules/rule-words.js";
import type { ProblemWords } from "../schema/problem-words.js";

/**
 * Everything that a language says: plain data, typed by what there is to say, so that a sentence that is forgotten does not compile. Functions that print take it as
 * an argument. To say something otherwise, or to name your own units and codes, spread it: `{ ...vi, percent: "{n} %" }`.
 */
export interface Locale
  extends
    QuantityWords,
    QuantityProblemWords,
    PeriodWords,
    PeriodProblemWords,
    PlaceProblemWords,
    CodeWords,
    MetricWords,
    NoteWords,
    QualityWords,
    TargetWords,
    SuppressionWords,
    ExplanationWords,
    RuleWords,
    ProblemWords {
  /** The BCP 47 tag. */
  readonly language: string;
}
