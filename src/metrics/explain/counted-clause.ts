import { fillTemplate } from "../../internal/fill-template.js";
import { formatNumber } from "../../quantity/format-number.js";
import type { NumberMarks } from "../../quantity/print-number.js";
import type { CountedClause } from "./explanation-words.js";

/**
 * A clause with its number, printed as the language does.
 *
 * @internal
 */
export function countedClause({ one, other }: CountedClause, n: number, marks: NumberMarks): string {
  return fillTemplate(n === 1 ? one : other, { n: formatNumber(n, marks) });
}
