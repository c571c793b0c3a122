import { atPath } from "../../internal/at-path.js";
import { fail, type Path } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import { preview } from "../../internal/preview.js";
import { isText } from "../../internal/is-text.js";
import { type ExplainBudget, newBudget, spend } from "./explain-budget.js";
import type { RatioExplanation } from "./explanation.js";
import { isQuantityData } from "./is-quantity-data.js";
import { requireFigure } from "./require-figure.js";
import { requireRatio } from "./require-ratio.js";

/**
 * Throws `invalid-explanation` for what was not made by {@link explain}, or from its JSON; `lineage-too-large` for what goes in a circle.
 *
 * @internal
 */
export function checkExplanation(explanation: unknown): void {
  checkNode(explanation, [], 0, newBudget());
}

function checkNode(node: unknown, path: Path, depth: number, budget: ExplainBudget): void {
  spend(budget, "figures", 1, path, depth);
  const { operation, operands, records } = fieldsOf(node, path);
  if (typeof operation !== "string") refuse(operation, "an operation", [...path, "operation"]);
  atPath(path, () => {
    if (operation === "ratio") requireRatio(node as RatioExplanation);
    else requireFigure(node);
  });
  for (const [index, operand] of requireList(operands, [...path, "operands"]).entries())
    checkNode(operand, [...path, "operands", index], depth + 1, budget);
  const list = requireList(records, [...path, "records"]);
  spend(budget, "records", list.length, path);
  for (const [index, record] of list.entries()) checkRecord(record, [...path, "records", index]);
}

function checkRecord(record: unknown, path: Path): void {
  const { list, id, quantity, sources, ...rest } = fieldsOf(record, path);
  if (!isText(list) || !isText(id)) refuse(record, "a list and an id", path);
  for (const [key, expected] of details) {
    const text = rest[key];
    if (text !== undefined && !isText(text)) refuse(text, expected, [...path, key]);
  }
  if (quantity !== undefined && !isQuantityData(quantity))
    refuse(quantity, "a quantity", [...path, "quantity"]);
  for (const [index, source] of requireList(sources, [...path, "sources"]).entries()) {
    const isSource = Object.values(fieldsOf(source, [...path, "sources", index])).every(isText);
    if (!isSource) refuse(source, "a source", [...path, "sources", index]);
  }
}

const details = Object.entries({
  kind: "a kind",
  basis: "a basis",
  method: "a method",
  when: "a day or period",
});

function requireList(list: unknown, path: Path): readonly unknown[] {
  return Array.isArray(list) ? list : refuse(list, "a list", path);
}

function fieldsOf(value: unknown, path: Path): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : refuse(value, "an object", path);
}

function refuse(found: unknown, expected: string, path: Path): never {
  return fail(
    "invalid-explanation",
    `An explanation is what explain gives; it has ${expected} where ${preview(found)} was found.`,
    { found: preview(found), expected },
    path,
  );
}
