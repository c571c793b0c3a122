import { checkLives } from "./check-lives.js";
import { checkShapes } from "./check-shapes.js";
import { checkSuccessions } from "./check-successions.js";
import type { GazetteerProblem } from "./gazetteer-problem.js";
import type { Gazetteer, GazetteerInput } from "./gazetteer.js";
import { indexGazetteer } from "./index-gazetteer.js";
import { livesOf } from "./lives.js";
import { makeGazetteerProblem } from "./make-gazetteer-problem.js";
import { neighbourDays } from "./neighbour-days.js";
import type { Succession } from "./succession.js";

/** A gazetteer, or every problem that keeps the input from being one. */
export type GazetteerResult =
  | { readonly ok: true; readonly gazetteer: Gazetteer }
  | { readonly ok: false; readonly problems: readonly GazetteerProblem[] };

/**
 * Checks units and successions and makes a gazetteer of them, or tells everything that is wrong: {@link createGazetteer} without an error.
 *
 * Never throws. Rows that are malformed are told first; what rows say of one another is looked at once each
 * is well-formed.
 *
 * @param input - The lives of units and the events between them, each in any order; of anything else, what is
 *   wrong is told.
 *
 * @example
 * ```ts
 * import { safeCreateGazetteer } from "phongtrao";
 *
 * const result = safeCreateGazetteer({
 *   units: [
 *     { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01", validTo: "2025-06-30" },
 *   ],
 *   successions: [],
 * });
 * result.ok ? [] : result.problems.map(({ code, path }) => [code, path.join(".")]); // [["no-successor", "units.0.validTo"]]
 * ```
 */
export function safeCreateGazetteer(input: GazetteerInput): GazetteerResult {
  try {
    return create(input);
  } catch {
    return refuse([makeGazetteerProblem("unreadable", [], { found: "" })]);
  }
}

function create(input: GazetteerInput): GazetteerResult {
  const malformed = checkShapes(input);
  if (malformed.length > 0) return refuse(malformed);
  const units = input.units.map((unit) => Object.freeze({ ...unit }));
  const successions = input.successions.map(frozen);
  const lives = livesOf(units);
  const days = neighbourDays();
  const problems = [
    ...checkLives(units, lives, days, endingsOf(successions)),
    ...checkSuccessions(successions, lives, days),
  ];
  if (problems.length > 0) return refuse(problems);
  const index = indexGazetteer(units, successions, lives, days);
  const gazetteer = { units: Object.freeze(units), successions: Object.freeze(successions), index };
  return Object.freeze({ ok: true, gazetteer: Object.freeze(gazetteer) });
}

function frozen(succession: Succession): Succession {
  const { from, to } = succession;
  return Object.freeze({ ...succession, from: Object.freeze([...from]), to: Object.freeze([...to]) });
}

/** Of which units an event says what became of them, each with the day of the event. */
function endingsOf(successions: readonly Succession[]): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const { effectiveOn, from } of successions)
    for (const code of from) endings.add(`${code} ${effectiveOn}`);
  return endings;
}

function refuse(problems: readonly GazetteerProblem[]): GazetteerResult {
  return Object.freeze({ ok: false, problems: Object.freeze([...problems]) });
}
