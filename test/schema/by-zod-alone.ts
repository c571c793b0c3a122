import type { RegisterResult } from "phongtrao";
import { problem } from "../../src/schema/problems-of-issues.js";
import { readSafely } from "../../src/schema/read-safely.js";
import { referenceProblems } from "../../src/schema/reference-problems.js";
import { registerShapeOf } from "../../src/schema/register-shape.js";
import { standardSchemas } from "../../src/schema/standard-schemas.js";

/** What `safeParseRegister` has to give: every row of every list judged by zod, none accepted by the way. */
export function byZodAlone(input: unknown): RegisterResult {
  const read = readSafely(shape, input, (register) =>
    referenceProblems(register).map(({ code, path, holds }) => problem(code, path, register, { holds })),
  );
  return read.ok ? { ok: true, register: read.value } : read;
}

const shape = registerShapeOf(standardSchemas);

/** What toStrictEqual does not look at: the order of the keys of each object within plain data, and whether it is frozen. */
export function layoutOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return null;
  const inner = Object.entries(value).map(([key, item]) => [key, layoutOf(item)]);
  return [Object.isFrozen(value), inner];
}
