import { areTexts } from "../internal/are-texts.js";
import { fail } from "../internal/failure.js";
import { preview } from "../internal/preview.js";
import type { Register } from "../records/register.js";
import type { CheckOptions } from "./check-options.js";
import type { CheckResult } from "./check-result.js";
import { checkRegister } from "./check-register.js";
import { type KeptCheck, keepCheck, keptCheck } from "./engine/kept-checks.js";
import { type Row, type Rows, readRows } from "./engine/read-rows.js";
import { rejudge } from "./engine/rejudge.js";
import { runBook } from "./engine/run-book.js";
import { runRule } from "./engine/run-rule.js";
import { type Settings, settingsOf } from "./engine/settings.js";
import { withGazetteer } from "./engine/with-gazetteer.js";
import { registerLists } from "./lists.js";

/**
 * Judges a register again after some of its records were added, removed or replaced: the same as {@link checkRegister} gives, but only what the change can touch is judged.
 *
 * Everything is judged again where a register was changed in place, and where the earlier result does not help: with other options or other
 * administrative units, with a result that went through JSON, and with ids that stand twice. Rules that judge the register as a whole are run in
 * full, and so are those that threw. Errors are those of {@link checkRegister}; ids that are not a list of texts throw `invalid-check`.
 *
 * @param previous - What {@link checkRegister} or this function gave for the register as it was.
 * @param register - The register as it is: a new object, with new objects for the records that changed.
 * @param changedIds - The ids of all records that are not as they were, of whatever list.
 * @param options - The same as before; with others, everything is judged.
 *
 * @example
 * ```ts
 * import { checkRegister, exactly, parseRegister, recheck } from "phongtrao";
 *
 * const talk = {
 *   id: "hd-1",
 *   kind: "talk",
 *   when: "2022",
 *   topics: [],
 *   sessions: exactly(40, "session"),
 *   attendance: exactly(2_500, "person"),
 * };
 * const before = parseRegister({ activities: [talk] });
 * const after = parseRegister({ activities: [{ ...talk, attendance: exactly(2_500, "attendance") }] });
 *
 * const first = checkRegister(before);
 * first.findings.length; // 1
 * recheck(first, after, ["hd-1"]).findings; // []
 * ```
 */
export function recheck(
  previous: CheckResult,
  register: Register,
  changedIds: readonly string[],
  options?: CheckOptions,
): CheckResult {
  const changed = readIds(changedIds);
  const kept = keptCheck(previous);
  const given = settingsOf(options);
  const rows = readRows(register);
  if (kept === undefined || !isComparable(kept, rows, given)) return checkRegister(register, options);
  const settings = withGazetteer(given, rows);
  const reports = runBook(rows, settings, (rule, run) => {
    const before = kept.reports.get(rule.id)?.run;
    const change = { before, oldRows: kept.rows, changed, settings: kept.settings };
    return rejudge(rule, run, change) ?? runRule(rule, run);
  });
  return keepCheck(reports, rows, settings);
}

function readIds(ids: unknown): ReadonlySet<string> {
  if (areTexts(ids)) return new Set(ids);
  return fail(
    "invalid-check",
    `The ids of what changed are a list of texts, not ${preview(ids)}.`,
    { found: preview(ids) },
    ["changedIds"],
  );
}

/** Whether what was judged before still says something. */
function isComparable({ rows: old, settings }: KeptCheck, rows: Rows, given: Settings): boolean {
  if (old.register === rows.register) return false;
  const hasSameOptions = given.given.every((option, index) => Object.is(option, settings.given[index]));
  const hasSamePlaces =
    isSame(old.of("adminUnits"), rows.of("adminUnits")) &&
    isSame(old.of("successions"), rows.of("successions"));
  return hasSameOptions && hasSamePlaces && isNamedOnce(old) && isNamedOnce(rows);
}

function isSame(before: readonly Row[], after: readonly Row[]): boolean {
  return (
    before.length === after.length && before.every(({ record }, index) => record === after[index]?.record)
  );
}

function isNamedOnce({ of }: Rows): boolean {
  return registerLists
    .filter((list) => list !== "adminUnits" && list !== "successions")
    .every((list) => new Set(of(list).map(({ id }) => id)).size === of(list).length);
}
