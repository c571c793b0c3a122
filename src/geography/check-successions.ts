import type { Path } from "../internal/failure.js";
import type { GazetteerProblem, GazetteerProblemCode } from "./gazetteer-problem.js";
import { lifeOn, type Lives } from "./lives.js";
import { makeGazetteerProblem } from "./make-gazetteer-problem.js";
import type { NeighbourDays } from "./neighbour-days.js";
import type { Succession, SuccessionKind } from "./succession.js";

/**
 * What is wrong with events: units that did not exist the day before or do not exist on the day, and lists that do not fit the kind.
 *
 * @internal
 */
export function checkSuccessions(
  successions: readonly Succession[],
  lives: Lives,
  days: NeighbourDays,
): readonly GazetteerProblem[] {
  return successions.flatMap((succession, index) => {
    const problems: GazetteerProblem[] = [];
    const report: Report = (code, path, told) =>
      problems.push(makeGazetteerProblem(code, ["successions", index, ...path], told));
    checkLists(succession, report);
    checkBefore(succession, lives, days, report);
    checkAfter(succession, lives, report);
    return problems;
  });
}

type Report = (
  code: GazetteerProblemCode,
  path: Path,
  told: { unit?: string; found: string; expected?: string },
) => void;

const oneToOne: readonly SuccessionKind[] = ["renamed", "recoded", "reassigned"];
const endings: readonly SuccessionKind[] = ["dissolved", "levelAbolished"];

function checkLists({ kind, from, to }: Succession, report: Report): void {
  if (from.length === 0) report("missing-units", ["from"], { found: "[]", expected: "from" });
  if (to.length === 0 && !endings.includes(kind))
    report("missing-units", ["to"], { found: "[]", expected: "to" });
  if (kind === "dissolved" && to.length > 0) report("stray-units", ["to"], { found: to.join(", ") });
  if (oneToOne.includes(kind) && (from.length > 1 || to.length > 1))
    report("not-one-to-one", ["kind"], { found: kind });
}

function checkBefore(
  { kind, effectiveOn, from }: Succession,
  lives: Lives,
  days: NeighbourDays,
  report: Report,
): void {
  const before = days.before(effectiveOn);
  for (const [index, code] of from.entries()) {
    const path = ["from", index];
    if (!lives.has(code)) report("unknown-unit", path, { unit: code, found: code });
    else if (before === null || lifeOn(lives, code, before) === undefined)
      report("not-alive-before", path, { unit: code, found: code, expected: before ?? effectiveOn });
    if (endings.includes(kind) && lifeOn(lives, code, effectiveOn) !== undefined)
      report("still-alive", path, { unit: code, found: code, expected: effectiveOn });
  }
}

function checkAfter({ effectiveOn, to }: Succession, lives: Lives, report: Report): void {
  for (const [index, code] of to.entries()) {
    const path = ["to", index];
    if (!lives.has(code)) report("unknown-unit", path, { unit: code, found: code });
    else if (lifeOn(lives, code, effectiveOn) === undefined)
      report("not-alive-after", path, { unit: code, found: code, expected: effectiveOn });
  }
}
