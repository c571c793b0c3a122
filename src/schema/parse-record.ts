import { fail } from "../internal/failure.js";
import type { RecordKind, Records } from "../records/record-kind.js";
import type { ParseOptions } from "./parse-options.js";
import { safeParseRecord } from "./safe-parse-record.js";
import { summariseProblems } from "./summarise-problems.js";

/**
 * Checks one record; the same as {@link safeParseRecord}, for code that cannot go on without it.
 *
 * Anything wrong throws `invalid-record`, with every problem in `data.problems`; an unknown kind, `unknown-record-kind`; invalid options,
 * `invalid-parse-options`.
 *
 * @param kind - The kind of record, such as `activity`.
 * @param input - Anything; a record in plain data, such as JSON holds, passes.
 * @param options - `codes`, `units` and `periodKinds` with your own among them; by default those of
 *   phongtrao.
 *
 * @example
 * ```ts
 * import { parseRecord } from "phongtrao";
 *
 * parseRecord("movement", { id: "dan-van-kheo", name: "Dân vận khéo" }).name; // "Dân vận khéo"
 * parseRecord("movement", { id: "dan-van-kheo" }); // throws invalid-record
 * ```
 */
export function parseRecord<Kind extends RecordKind>(
  kind: Kind,
  input: unknown,
  options?: ParseOptions,
): Records[Kind] {
  const result = safeParseRecord(kind, input, options);
  if (result.ok) return result.record;
  return fail("invalid-record", summariseProblems(result.problems), { kind, problems: result.problems });
}
