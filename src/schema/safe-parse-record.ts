import type * as z from "zod";
import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { RecordKind, Records } from "../records/record-kind.js";
import { fieldsFor } from "./fields.js";
import type { ParseOptions } from "./parse-options.js";
import type { Problem } from "./problem.js";
import { readSafely } from "./read-safely.js";
import { recordSchemas } from "./record-schemas.js";
import { standardSchemas } from "./standard-schemas.js";

/** A record, or every problem that keeps the input from being one. */
export type RecordResult<Kind extends RecordKind = RecordKind> =
  | { readonly ok: true; readonly record: Records[Kind] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks one record, as a form does while the clerk types: its fields, not whether the records that it names exist.
 *
 * No input throws, whatever it is; an unknown kind throws `unknown-record-kind`, invalid options `invalid-parse-options`. The record is new plain
 * data, not frozen, its text brought to NFC.
 *
 * @param kind - The kind of record, such as `activity`.
 * @param input - Anything; a record in plain data, such as JSON holds, passes. It is not changed.
 * @param options - `codes`, `units` and `periodKinds` with your own among them; by default those of
 *   phongtrao.
 *
 * @example
 * ```ts
 * import { safeParseRecord } from "phongtrao";
 *
 * const result = safeParseRecord("submission", {
 *   id: "s",
 *   place: "17",
 *   period: "2022-13",
 *   status: "accepted",
 * });
 * result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join(".")]); // [["invalid-period", "period"]]
 * ```
 */
export function safeParseRecord<Kind extends RecordKind>(
  kind: Kind,
  input: unknown,
  options?: ParseOptions,
): RecordResult<Kind> {
  if (typeof (kind as unknown) !== "string" || !Object.hasOwn(recordSchemas, kind)) {
    const known = Object.keys(recordSchemas);
    fail(
      "unknown-record-kind",
      `There is no record of kind ${preview(kind)}; the kinds are ${known.join(", ")}.`,
      { found: preview(kind), known },
    );
  }
  const schema = options === undefined ? standardSchemas[kind] : recordSchemas[kind](fieldsFor(options));
  const read = readSafely(schema as unknown as z.ZodType<Records[Kind]>, input);
  return read.ok ? { ok: true, record: read.value } : read;
}
