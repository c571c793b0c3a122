import * as z from "zod";
import { fixedCodes } from "../records/fixed-codes.js";
import { holding } from "./field-content.js";

/**
 * The schema of a word of a list that no program extends.
 *
 * @internal
 */
export function fixedCode<List extends keyof typeof fixedCodes>(list: List) {
  return holding(z.enum(fixedCodes[list]), list);
}
