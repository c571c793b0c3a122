import type { AdminUnit } from "../../../geography/admin-unit.js";
import { type Gazetteer, type GazetteerIndex, indexOf } from "../../../geography/gazetteer.js";
import { isAlive } from "../../../geography/lives.js";
import { predecessorsOf } from "../../../geography/predecessors-of.js";
import { successorsOf } from "../../../geography/successors-of.js";
import { defineRule } from "../../define-rule.js";
import type { RecordIn } from "../../lists.js";
import type { Days } from "../days.js";

const lists = [
  "activities",
  "mediaOutputs",
  "engagements",
  "ledger",
  "populations",
  "targets",
  "submissions",
] as const;

/** Of a place: there was a unit of its code when the record says. */
export const unitDidNotExist = defineRule({
  id: "place/unit-did-not-exist",
  definition: "The administrative unit that a record names existed when the record says.",
  severity: "error",
  provenance: "202/2025/QH15 and the other resolutions behind the gazetteer",
  needs: ["gazetteer"],
  selects: {
    each: "record",
    lists,
    where: ({ place }) => place !== undefined,
  },
  messages: {
    ended: ["place", "when", "last", "successors"],
    dissolved: ["place", "when", "last"],
    "not-yet": ["place", "when", "first"],
    "not-known-yet": ["place", "when", "first"],
    "part-of-time": ["place", "when"],
    "unknown-code": ["place"],
    "unreadable-moment": ["place", "when"],
  },
  judge: (record, { gazetteer, daysOf }) => {
    const { place } = record;
    if (gazetteer === null || place === undefined) return "skip";
    const lives = indexOf(gazetteer).lives.get(place) ?? [];
    const [first] = lives;
    const path = ["place"];
    if (first === undefined) return { verdict: "incomplete", message: "unknown-code", data: { place }, path };
    const moment = "when" in record ? record.when : record.period;
    const when = { moment };
    const days = "when" in record ? daysOf(moment) : lastDayOf(daysOf(moment));
    if (days === null)
      return { verdict: "incomplete", message: "unreadable-moment", data: { place, when }, path };
    if (isAlive(first, days.firstDay) && isAlive(first, days.lastDay)) return "pass";
    const alive = [days.firstDay, days.lastDay].map((day) => lives.find((life) => isAlive(life, day)));
    if (alive.every((life) => life !== undefined)) return "pass";
    const begun = { place: `${first.name} (${place})`, when, first: { moment: first.validFrom } };
    const isUnknown = days.firstDay < first.validFrom && !isFormed(first, indexOf(gazetteer));
    const met = lives.filter((life) => meets(life, days)).at(-1);
    if (isUnknown && (met === undefined || alive[1] !== undefined))
      return { verdict: "incomplete", message: "not-known-yet", data: begun, path };
    if (met !== undefined) {
      const data = { place: `${met.name} (${place})`, when };
      return { verdict: "possible", message: "part-of-time", data, path };
    }
    const before = lives.filter(({ validTo }) => validTo !== undefined && validTo < days.firstDay).at(-1);
    if (before?.validTo === undefined) return { verdict: "fail", message: "not-yet", data: begun, path };
    const ended = { place: `${before.name} (${place})`, when, last: { moment: before.validTo } };
    const successors = successorsAt(gazetteer, before, days.firstDay);
    // A target may have been set while its unit was still there.
    const verdict = "setOn" in record && isAlive(before, record.setOn ?? "") ? "possible" : "fail";
    const [only, ...others] = successors;
    if (only === undefined) return { verdict, message: "dissolved", data: ended, path };
    const names = successors.map(({ name, code }) => `${name} (${code})`).join(", ");
    // What happened on the ground of a unit happened in the one that it became a part of; how many there are in it is another number.
    const isPlaced = isEvent(record) || isSameGround(gazetteer, before, only, days.firstDay);
    const fix = others.length === 0 && isPlaced ? { path, value: only.code } : undefined;
    return { verdict, message: "ended", data: { ...ended, successors: names }, path, fix };
  },
});

/** Whether a unit is known to have begun with its first row: a gazetteer begins some day, and what it has from then on without telling of what it was formed was there before. */
function isFormed({ code, validFrom }: AdminUnit, { earlier }: GazetteerIndex): boolean {
  return (earlier.get(code) ?? []).some(({ on }) => on === validFrom);
}

/** Targets and returns name the unit as of the last day of their period. */
function lastDayOf(days: Days | null): Days | null {
  return days === null ? null : { firstDay: days.lastDay, lastDay: days.lastDay };
}

function meets({ validFrom, validTo }: AdminUnit, { firstDay, lastDay }: Days): boolean {
  return validFrom <= lastDay && (validTo === undefined || validTo >= firstDay);
}

function successorsAt(gazetteer: Gazetteer, { code, validTo }: AdminUnit, day: string): readonly AdminUnit[] {
  return successorsOf(gazetteer, code, day, { asOf: validTo });
}

/** Activities, media and engagements; the others tell of a unit as a whole. */
function isEvent(record: RecordIn<(typeof lists)[number]>): boolean {
  return "when" in record && !("quantity" in record);
}

/** Whether a later unit has the ground of an earlier one and no more. */
function isSameGround(gazetteer: Gazetteer, before: AdminUnit, later: AdminUnit, day: string): boolean {
  const origins = predecessorsOf(gazetteer, later.code, before.validTo ?? day, { asOf: day });
  return origins.length === 1 && origins[0]?.code === before.code;
}
