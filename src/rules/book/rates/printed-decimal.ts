import { type Fraction, parseDecimal } from "../../../internal/fraction.js";
import { preview } from "../../../internal/preview.js";

/** The longest percentage that the gate lets in. */
const longest = 20;

/**
 * The number that a decimal of a record writes; `null` for what is none.
 *
 * @internal
 */
export function readDecimal(text: unknown): Fraction | null {
  return typeof text === "string" && text.length <= longest ? parseDecimal(text) : null;
}

/**
 * What stands where a decimal belongs, as findings quote it.
 *
 * @internal
 */
export function quotedDecimal(text: unknown): string {
  return typeof text === "string" ? text.slice(0, longest) : preview(text);
}
