import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { PeriodKind } from "./period-kind.js";
import { periodKinds } from "./period-kinds.js";
import type { Period } from "./period.js";
import { safeParsePeriod } from "./safe-parse-period.js";

/**
 * The period that has an id: `2022`, `2022-H1`, `2022-Q3`, `2022-07`, `R2022`, `R2022-07`,
 * `2022-01-01/2025-12-31` and the others of {@link periodKinds}.
 *
 * What differs by a blank, a zero or a small letter, a single day, and a period that leaves the years 1900 to
 * 2200 throw `invalid-period`. {@link safeParsePeriod} gives `null` instead.
 *
 * @param id - The id, exactly as phongtrao writes it.
 * @param kinds - All kinds of period, yours among them; by default {@link periodKinds}.
 *
 * @example
 * ```ts
 * import { parsePeriod } from "phongtrao";
 *
 * parsePeriod("2022-Q3").lastDay; // "2022-09-30"
 * parsePeriod("R2022").lastDay; // "2022-12-14"
 * parsePeriod("2022-Q5"); // throws invalid-period
 * ```
 */
export function parsePeriod(id: string, kinds: readonly PeriodKind[] = periodKinds): Period {
  return safeParsePeriod(id, kinds) ?? refuse(id);
}

function refuse(id: string): never {
  const found = preview(id);
  const message = `${found} is not a period; write "2022", "2022-H1", "2022-Q3", "2022-07", "R2022" or "2022-01-01/2025-12-31".`;
  return fail("invalid-period", message, { found });
}
