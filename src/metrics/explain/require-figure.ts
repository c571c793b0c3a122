import { fail } from "../../internal/failure.js";
import { preview } from "../../internal/preview.js";
import type { Difference } from "../../quantity/figure.js";
import { isQuantity } from "../../quantity/operand.js";
import { isWordList } from "../../quantity/is-word-list.js";

/**
 * A figure, with its flags and assumptions; else `invalid-figure`.
 *
 * @internal
 */
export function requireFigure(given: unknown): Difference {
  const figure = given as Difference;
  if (isQuantity(figure)) return refuse(given, "a figure (toFigure makes one of a quantity)");
  if (!isWordList(figure.flags) || !isWordList(figure.assumptions))
    return refuse(given, "a figure with its flags and assumptions");
  return figure;
}

function refuse(found: unknown, expected: string): never {
  return fail("invalid-figure", `Expected ${expected}, not ${preview(found)}.`, { found: preview(found) });
}
