import { atPath } from "../../internal/at-path.js";
import { fail, type Path } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Difference } from "../../quantity/figure.js";
import type { RecordsLineage } from "../../quantity/lineage.js";
import { type ExplainBudget, spend } from "./explain-budget.js";
import type { ExplainedRecord, ExplanationRole, FigureExplanation } from "./explanation.js";
import { type ReadFigures, readLineage, readOperand } from "./read-lineage.js";
import type { RecordFinder } from "./record-finder.js";
import { requireFigure } from "./require-figure.js";

/** What explaining the figures of one tree needs. */
export interface ExplainTools {
  readonly find: RecordFinder;
  readonly budget: ExplainBudget;
}

/** Where a figure stands in the tree. */
export interface ExplainPlace {
  readonly path: Path;
  readonly depth: number;
  readonly sign: 1 | -1;
  readonly role?: ExplanationRole | undefined;
}

/**
 * How a figure came about, down to its records.
 *
 * @internal
 */
export function explainFigure(given: unknown, place: ExplainPlace, tools: ExplainTools): FigureExplanation {
  const { path, depth, sign } = place;
  spend(tools.budget, "figures", 1, path, depth);
  const figure = atPath(path, () => requireFigure(given));
  const { operation, role, ...origin } = originOf(figure, place, tools);
  const { unit, estimate, lower, upper, flags, assumptions } = figure;
  return Object.freeze({
    operation,
    ...(role !== undefined && { role }),
    sign,
    unit,
    estimate,
    lower,
    upper,
    flags: Object.freeze([...flags]),
    assumptions: Object.freeze([...assumptions]),
    ...origin,
  });
}

type Origin = Pick<FigureExplanation, "operation" | "factor" | "coverage" | "records" | "operands" | "role">;

const nothing = { records: Object.freeze([]), operands: Object.freeze([]) };

function originOf(figure: Difference, place: ExplainPlace, tools: ExplainTools): Origin {
  const { role } = place;
  if (figure.lineage === undefined) return { operation: "unknown", role, ...nothing };
  const path = [...place.path, "lineage"];
  const lineage = readLineage(figure.lineage, path);
  switch (lineage.from) {
    case "assumption":
      return { operation: "assumption", role, ...nothing };
    case "records":
      return { ...ofRecords(figure.unit, lineage, path, tools), role };
    case "figures":
      return { ...ofFigures(lineage, { ...place, path }, tools), role: role ?? lineage.result };
  }
}

function ofRecords(
  unit: string,
  { operation, list, records, within, coverage }: RecordsLineage,
  path: Path,
  { find, budget }: ExplainTools,
): Origin {
  spend(budget, "records", records.length, path);
  // The number of the whole record is not that of a group in it.
  const wanted = operation === "count" || within !== undefined ? null : unit;
  const explained = Array.from<unknown, ExplainedRecord>(records, (id, index) =>
    find(list, requireId(id, [...path, "records", index]), wanted),
  );
  return {
    operation,
    records: Object.freeze(explained),
    operands: nothing.operands,
    ...(coverage !== undefined && { coverage }),
  };
}

function ofFigures(
  { operation, operands, factor }: ReadFigures,
  { path, depth }: ExplainPlace,
  tools: ExplainTools,
): Origin {
  // A list may claim to be longer than anybody could walk.
  spend(tools.budget, "figures", operands.length, path);
  tools.budget.figures += operands.length;
  const explained = Array.from(operands, (operand, index) => {
    const at = [...path, "operands", index];
    const { figure, sign, role } = readOperand(operand, at);
    return explainFigure(figure, { path: [...at, "figure"], depth: depth + 1, sign, role }, tools);
  });
  return {
    operation,
    operands: Object.freeze(explained),
    records: nothing.records,
    ...(factor !== undefined && { factor }),
  };
}

function requireId(id: unknown, path: Path): string {
  if (typeof id === "string") return id;
  return fail(
    "invalid-lineage",
    `A record is named by its id, not by ${preview(id)}.`,
    { found: preview(id) },
    path,
  );
}
