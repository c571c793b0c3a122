import { fillTemplate } from "../../internal/fill-template.js";
import { countedClause } from "./counted-clause.js";
import type { Explanation, FigureExplanation } from "./explanation.js";
import type { ExplanationLocale } from "./explanation-words.js";
import { formatExplained, formulaOf } from "./formula.js";

/**
 * The line of a figure: what it is, its number, its warnings, and what was done to make it.
 *
 * @internal
 */
export function headline(explanation: Explanation, words: ExplanationLocale, shown: number): string {
  const { roles } = words.explanation;
  const role = explanation.role === undefined ? "" : `${roles[explanation.role]}: `;
  const notes = explanation.flags.map((flag) => words.flags[flag]).join("; ");
  return [
    `${role}${formatExplained(explanation, words)}${notes === "" ? "" : ` (${notes})`}`,
    howOf(explanation, words, shown),
    ...assumptionsOf(explanation, words),
    ...coverageOf(explanation, words),
  ].join("");
}

function howOf(explanation: Explanation, words: ExplanationLocale, shown: number): string {
  const { operands, records, operation } = explanation;
  const { ofRecords, ofFigures, countedAs, restated, unknown, assumption } = words.explanation;
  const formula = (): string => formulaOf(explanation, words);
  switch (operation) {
    case "unknown":
      return `, ${unknown}`;
    case "assumption":
      return `, ${assumption}`;
    case "reported":
    case "count":
    case "max":
    case "last":
      return `, ${countedClause(ofRecords[operation], records.length)}`;
    case "sum":
      if (records.length > 0) return `, ${countedClause(ofRecords.sum, records.length)}`;
      return operands.length > shown
        ? `, ${countedClause(ofFigures.sum, operands.length)}`
        : ` = ${formula()}`;
    case "distinct":
      if (records.length > 0) return `, ${countedClause(ofRecords.distinct, records.length)}`;
      return `, ${countedClause(ofFigures.distinct, operands.filter(({ role }) => role !== "population").length)}`;
    case "overlap":
      return `, ${countedClause(ofFigures.overlap, operands.length)}`;
    case "countedAs":
      return `, ${fillTemplate(countedAs, { formula: formula() })}`;
    case "restated":
      return `, ${fillTemplate(restated, { formula: formula() })}`;
    default:
      return operands.length === 0 || explanation.estimate === null ? "" : ` = ${formula()}`;
  }
}

/** What was assumed here: by what was taken as zero, or by a figure whose origin is not known. */
function assumptionsOf(explanation: Explanation, words: ExplanationLocale): readonly string[] {
  const { both, assuming } = words.explanation;
  const here = explanation.operands.filter(({ operation }) => operation === "assumption");
  const assumed = explanation.operation === "unknown" ? [explanation] : here;
  const clauses = [...new Set(assumed.flatMap(({ assumptions }) => assumptions))].map(
    (assumption) => words.assumptions[assumption],
  );
  if (clauses.length === 0) return [];
  const assumptions = clauses.reduce((a, b) => fillTemplate(both, { a, b }));
  return [`, ${fillTemplate(assuming, { assumptions })}`];
}

function coverageOf(explanation: Explanation, words: ExplanationLocale): readonly string[] {
  const { known, unknown } = words.explanation.coverage;
  const coverage = (explanation as Partial<FigureExplanation>).coverage;
  if (coverage === undefined) return [];
  if (coverage === "unknown") return [`, ${unknown}`];
  const { received, expected } = coverage;
  return [`, ${fillTemplate(known, { received: String(received), expected: String(expected) })}`];
}
