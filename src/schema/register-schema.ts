import type * as z from "zod";
import type { Register } from "../records/register.js";
import { issue } from "./issue.js";
import { referenceProblems } from "./reference-problems.js";
import { registerShapeOf } from "./register-shape.js";
import { standardSchemas } from "./standard-schemas.js";

/**
 * The zod schema of a whole {@link Register}: records, unique ids and references. Lists that are left out become empty. It is a Standard Schema too.
 *
 * @example
 * ```ts
 * import { registerSchema } from "phongtrao";
 *
 * const movements = [{ id: "dvk", name: "Dân vận khéo" }];
 * const entry = { id: "t", movement: "dvk", kind: "statedTotal", when: "2022" };
 * const quantity = { value: 123, hedge: "exact", unit: "model" };
 *
 * registerSchema.parse({ movements, ledger: [{ ...entry, quantity }] }).activities; // []
 * const { error } = registerSchema.safeParse({ ledger: [{ ...entry, quantity }] });
 * error?.issues.map(({ path }) => path.join(".")); // ["ledger.0.movement"]
 * ```
 */
export const registerSchema = registerShapeOf(standardSchemas).superRefine(
  (register: Register, context: z.RefinementCtx) => {
    for (const { code, path, found } of referenceProblems(register)) {
      context.addIssue({ code: "custom", path: [...path], input: found, ...issue(code) });
    }
  },
);
