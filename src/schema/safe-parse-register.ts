import * as z from "zod";
import { once } from "../internal/once.js";
import type { Register } from "../records/register.js";
import { fieldsFor } from "./fields.js";
import type { ParseOptions } from "./parse-options.js";
import type { Problem } from "./problem.js";
import { problem } from "./problems-of-issues.js";
import { quickList } from "./quick-list.js";
import { readSafely } from "./read-safely.js";
import { type RecordSchemas, recordSchemasOf } from "./record-schemas.js";
import { referenceProblems } from "./reference-problems.js";
import { registerShapeOf } from "./register-shape.js";
import type { Lists } from "./rows.js";
import { standardSchemas } from "./standard-schemas.js";

/** A register, or every problem that keeps the input from being one. */
export type RegisterResult =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Checks input of any kind and gives a register, or all problems: those of shape and those between records, each with its path and the id of its record.
 *
 * Never throws, except for invalid options (`invalid-parse-options`). Lists that are left out are empty; text is brought to NFC; keys that records do
 * not have are refused. The result is new plain data, not frozen, since a register may be large.
 *
 * @param input - Anything; lists of records in plain data, such as JSON holds, pass. It is not changed.
 * @param options - `codes`, `units` and `periodKinds` with your own among them; by default those of
 *   phongtrao.
 *
 * @example
 * ```ts
 * import { safeParseRegister } from "phongtrao";
 *
 * safeParseRegister({}).ok; // true
 *
 * const result = safeParseRegister({
 *   ledger: [{ id: "e", movement: "dan-van-kheo", kind: "opening", when: "2022", quantity: 108 }],
 * });
 * result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join(".")]); // [["wrong-type", "ledger.0.quantity"], ["unknown-reference", "ledger.0.movement"]]
 * ```
 */
export function safeParseRegister(input: unknown, options?: ParseOptions): RegisterResult {
  const shape = options === undefined ? standardShape() : quickShapeOf(recordSchemasOf(fieldsFor(options)));
  const read = readSafely(shape, input, problemsBetween);
  return read.ok ? { ok: true, register: read.value } : read;
}

function problemsBetween(register: Lists): readonly Problem[] {
  return referenceProblems(register).map(({ code, path, holds }) => problem(code, path, register, { holds }));
}

/** The shape of a register with lists that are read quickly: most rows of most lists are valid. */
function quickShapeOf(schemas: RecordSchemas): z.ZodType<Register> {
  const { shape } = registerShapeOf(schemas);
  const lists = Object.entries(shape).map(([name, list]) => [
    name,
    quickList(list.unwrap()).default(() => []),
  ]);
  return z.strictObject(Object.fromEntries(lists)) as unknown as z.ZodType<Register>;
}

const standardShape = once(() => quickShapeOf(standardSchemas));
