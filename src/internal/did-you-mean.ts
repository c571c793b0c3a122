import { isMisspelt } from "./is-misspelt.js";
import { preview } from "./preview.js";

/**
 * The question after the name that was meant, where one of those that there are is nearly the one found; what to say otherwise, where none is.
 *
 * @internal
 */
export function didYouMean(found: unknown, known: readonly string[], otherwise: string): string {
  const meant = typeof found === "string" ? known.find((name) => isMisspelt(found, name)) : undefined;
  return meant === undefined ? otherwise : `did you mean ${preview(meant)}?`;
}
