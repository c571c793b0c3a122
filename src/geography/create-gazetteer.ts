import { fail } from "../internal/failure.js";
import type { GazetteerProblem } from "./gazetteer-problem.js";
import type { Gazetteer, GazetteerInput } from "./gazetteer.js";
import { safeCreateGazetteer } from "./safe-create-gazetteer.js";

/**
 * Checks units and successions and makes a gazetteer of them, to be asked as of a date.
 *
 * A unit is a code over a stretch of days. One row is one life with the same name, type, level and parent: a new name or parent ends a row and begins
 * another under the same code on the next day. A unit may begin on any day without an event that tells where it came from; only its end needs one.
 *
 * Anything wrong throws `invalid-gazetteer`, with every problem in `data.problems`:
 *
 * - invalid days, and two lives of one code at once;
 * - parents that do not exist throughout, or are not of a higher level;
 * - lives that end without an event on the next day;
 * - events whose units did not exist the day before, or do not exist on the day.
 *
 * Load once and pass the gazetteer around; it does not survive JSON.
 *
 * @param input - The lives of units and the events between them, each in any order; copied, not changed.
 *
 * @example
 * ```ts
 * import { createGazetteer, unitAt } from "phongtrao";
 *
 * const gazetteer = createGazetteer({
 *   units: [
 *     { code: "10", name: "Lào Cai", level: "province", validFrom: "1991-10-01", validTo: "2025-06-30" },
 *     { code: "15", name: "Yên Bái", level: "province", validFrom: "1991-10-01", validTo: "2025-06-30" },
 *     { code: "15", name: "Lào Cai", level: "province", validFrom: "2025-07-01" },
 *   ],
 *   successions: [
 *     {
 *       kind: "merged",
 *       effectiveOn: "2025-07-01",
 *       from: ["10", "15"],
 *       to: ["15"],
 *       legalBasis: "202/2025/QH15",
 *     },
 *   ],
 * });
 *
 * unitAt(gazetteer, "15", "2025-06-30")?.name; // "Yên Bái"
 * unitAt(gazetteer, "15", "2025-07-01")?.name; // "Lào Cai"
 *
 * createGazetteer({ units: gazetteer.units, successions: [] }); // throws invalid-gazetteer
 * ```
 */
export function createGazetteer(input: GazetteerInput): Gazetteer {
  const result = safeCreateGazetteer(input);
  if (result.ok) return result.gazetteer;
  const { problems } = result;
  return fail("invalid-gazetteer", summary(problems), { problems });
}

const shown = 5;

function summary(problems: readonly GazetteerProblem[]): string {
  const lines = problems
    .slice(0, shown)
    .map(({ path, message }) => `${path.join(".") || "(input)"}: ${message}`);
  const more = problems.length > shown ? [`… and ${problems.length - shown} more in data.problems.`] : [];
  return [`${problems.length} problem${problems.length === 1 ? "" : "s"} found.`, ...lines, ...more].join(
    "\n",
  );
}
