import { fillTemplate } from "../../internal/fill-template.js";
import type { CountedClause } from "./explanation-words.js";

/**
 * A clause with its number.
 *
 * @internal
 */
export function countedClause({ one, other }: CountedClause, n: number): string {
  return fillTemplate(n === 1 ? one : other, { n: String(n) });
}
