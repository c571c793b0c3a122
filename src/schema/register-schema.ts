import type * as z from "zod";
import type { Register } from "../records/register.js";
import { issue } from "./issue.js";
import { referenceProblems } from "./reference-problems.js";
import { registerShapeOf } from "./register-shape.js";
import { standardSchemas } from "./standard-schemas.js";

/**
 * The zod schema of a whole {@link Register}: records, unique ids and references. Lists that are left out become empty. It is a Standard Schema too.
 */
export const registerSchema = registerShapeOf(standardSchemas).superRefine(
  (register: Register, context: z.RefinementCtx) => {
    for (const { code, path, found } of referenceProblems(register)) {
      context.addIssue({ code: "custom", path: [...path], input: found, ...issue(code) });
    }
  },
);
