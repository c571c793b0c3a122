import { fail } from "../../internal/failure.js";
import { isObject } from "../../internal/is-object.js";
import { preview } from "../../internal/preview.js";

/**
 * Throws `invalid-findings` unless a value can be a judgement. What a finding holds is for its reader to look through.
 *
 * @internal
 */
export function requireJudgement(found: unknown): void {
  if (found === "pass" || found === "skip" || isObject(found)) return;
  const message = `${preview(found)} is not a judgement; "pass", "skip" and findings are, and lists of these.`;
  fail("invalid-findings", message, { found: preview(found) });
}
