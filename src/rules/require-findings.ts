import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Finding } from "./finding.js";

/**
 * The findings of a result; a value that is not a result throws `invalid-findings`.
 *
 * @internal
 */
export function requireFindings(result: unknown): readonly Finding[] {
  const { findings } = (result ?? {}) as { readonly findings?: unknown };
  if (Array.isArray(findings)) return findings as readonly Finding[];
  return fail("invalid-findings", `${preview(result)} is not a result of a check.`, {
    found: preview(result),
  });
}
