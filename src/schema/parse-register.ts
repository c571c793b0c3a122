import { fail } from "../internal/failure.js";
import type { Register } from "../records/register.js";
import type { ParseOptions } from "./parse-options.js";
import { safeParseRegister } from "./safe-parse-register.js";
import { summariseProblems } from "./summarise-problems.js";

/**
 * Checks input of any kind and gives a register; the same as {@link safeParseRegister}, for code that cannot go on without one.
 *
 * Anything wrong throws `invalid-register`, with every problem in `data.problems`; invalid options, `invalid-parse-options`.
 *
 * @param input - Anything; lists of records in plain data, such as JSON holds, pass. Lists that are left out
 *   are empty.
 * @param options - `codes`, `units` and `periodKinds` with your own among them; by default those of
 *   phongtrao.
 *
 * @example
 * ```ts
 * import { parseRegister } from "phongtrao";
 *
 * const register = parseRegister({ movements: [{ id: "dan-van-kheo", name: "Dân vận khéo" }] });
 * register.movements[0]?.name; // "Dân vận khéo"
 * register.activities; // []
 *
 * parseRegister("108 mô hình"); // throws invalid-register
 * ```
 */
export function parseRegister(input: unknown, options?: ParseOptions): Register {
  const result = safeParseRegister(input, options);
  if (result.ok) return result.register;
  return fail("invalid-register", summariseProblems(result.problems), { problems: result.problems });
}
