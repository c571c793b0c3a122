import { fillTemplate } from "../../internal/fill-template.js";
import { formatNumber } from "../../quantity/format-number.js";
import type { RecordOperation } from "../../quantity/lineage.js";
import { noValueReason } from "../../quantity/no-value.js";
import { assumptionsText, flagsText } from "../format-notes.js";
import { countedClause } from "./counted-clause.js";
import type { Explanation, FigureExplanation } from "./explanation.js";
import type { ExplanationLocale, ExplanationWords } from "./explanation-words.js";
import { formatExplained, formulaOf } from "./formula.js";
import { toldOperands } from "./told-operands.js";

/**
 * The line of a figure: what it is, its number, its warnings, and what was done to make it.
 *
 * @internal
 */
export function headline(explanation: Explanation, words: ExplanationLocale, shown: number): string {
  const { roles } = words.explanation;
  const role = explanation.role === undefined ? "" : `${roles[explanation.role]}: `;
  const notes = flagsText(notesOf(explanation), words);
  return [
    `${role}${formatExplained(explanation, words)}${notes === "" ? "" : ` (${notes})`}`,
    howOf(explanation, words, shown),
    ...assumptionsOf(explanation, words),
    ...coverageOf(explanation, words),
  ].join("");
}

/** The flags, but for the one that stands as the reason where a ratio has no value. */
function notesOf(explanation: Explanation): Explanation["flags"] {
  if (explanation.operation !== "ratio" || explanation.estimate !== null) return explanation.flags;
  const reason = noValueReason(explanation);
  return explanation.flags.filter((flag) => flag !== reason);
}

function howOf(explanation: Explanation, words: ExplanationLocale, shown: number): string {
  const clause = clauseOf(explanation, words, shown);
  if (clause !== null) return `, ${clause}`;
  const isCalculated = explanation.estimate !== null && toldOperands(explanation).length > 0;
  return isCalculated ? ` = ${formulaOf(explanation, words)}` : "";
}

/** What was done, where words say it and not a calculation. */
function clauseOf(explanation: Explanation, words: ExplanationLocale, shown: number): string | null {
  const { operation, operands, records } = explanation;
  const { ofRecords, ofFigures, countedAs, restated, unknown } = words.explanation;
  if (operands.length === 0 && isRecordOperation(operation, ofRecords))
    return countedClause(ofRecords[operation], records.length, words);
  switch (operation) {
    case "unknown":
      return unknown;
    case "countedAs":
      return fillTemplate(countedAs, { formula: formulaOf(explanation, words) });
    case "restated":
      return fillTemplate(restated, { formula: formulaOf(explanation, words) });
    case "sum":
      return operands.length > shown ? countedClause(ofFigures.sum, operands.length, words) : null;
    case "overlap":
      return countedClause(ofFigures.overlap, operands.length, words);
    case "distinct":
      return countedClause(
        ofFigures.distinct,
        operands.filter(({ role }) => role !== "population").length,
        words,
      );
    default:
      return null;
  }
}

function isRecordOperation(
  operation: string,
  ofRecords: ExplanationWords["explanation"]["ofRecords"],
): operation is RecordOperation {
  return Object.hasOwn(ofRecords, operation);
}

/** What was assumed here: for what was taken as zero, or by a figure that rests on no other. What was assumed further down is told there. */
function assumptionsOf(explanation: Explanation, words: ExplanationLocale): readonly string[] {
  const { operation, operands } = explanation;
  const zeros = operands.filter(({ operation }) => operation === "assumption");
  const assumed = operands.length === 0 ? [explanation] : zeros;
  const { assumingBeside } = words.explanation;
  const clause = assumptionsText(
    [...new Set(assumed.flatMap(({ assumptions }) => assumptions))],
    operation === "carriedForward" ? { ...words, assuming: assumingBeside } : words,
  );
  return clause === "" ? [] : [`, ${clause}`];
}

function coverageOf(explanation: Explanation, words: ExplanationLocale): readonly string[] {
  const { known, unknown } = words.explanation.coverage;
  const coverage = (explanation as Partial<FigureExplanation>).coverage;
  if (coverage === undefined) return [];
  if (coverage === "unknown") return [`, ${unknown}`];
  const { received, expected } = coverage;
  return [
    `, ${fillTemplate(known, {
      received: formatNumber(received, words),
      expected: formatNumber(expected, words),
    })}`,
  ];
}
