import type { PlainDate } from "../calendar/plain-date.js";
import type { AdminUnit } from "./admin-unit.js";
import type { Change, GazetteerIndex } from "./gazetteer.js";
import { isAlive, lifeOn, type Lives } from "./lives.js";
import type { NeighbourDays } from "./neighbour-days.js";
import type { Succession } from "./succession.js";

/**
 * What every event says, put together by unit and day, forwards and backwards in time.
 *
 * A unit whose row goes on through the day of an event that names it keeps ground of its own, and so is its own successor besides those that the event names.
 *
 * @internal
 */
export function changesOf(
  successions: readonly Succession[],
  lives: Lives,
  children: ReadonlyMap<string, readonly AdminUnit[]>,
  days: NeighbourDays,
): Pick<GazetteerIndex, "later" | "earlier"> {
  const later: Drafts = new Map();
  const earlier: Drafts = new Map();
  for (const event of successions) {
    const before = event.from.map((code) => draftOf(later, code, event));
    const after = event.to.map((code) => draftOf(earlier, code, event));
    for (const { codes } of before) for (const code of event.to) codes.add(code);
    for (const { codes } of after) for (const code of event.from) codes.add(code);
  }
  for (const event of successions) keepGround(event, lives, later, earlier);
  for (const event of successions) passToChildren(event, children, later, days);
  return { later: settle(later, earlier, days), earlier: settle(earlier, later, days) };
}

/** By code, then by day: the codes on the other side of the day, and the events that say so. */
type Drafts = Map<string, Map<PlainDate, Draft>>;

interface Draft {
  readonly codes: Set<string>;
  readonly events: Set<Succession>;
}

function draftOf(drafts: Drafts, code: string, event: Succession): Draft {
  const byDay = drafts.get(code) ?? new Map<PlainDate, Draft>();
  drafts.set(code, byDay);
  const draft = byDay.get(event.effectiveOn) ?? { codes: new Set(), events: new Set() };
  byDay.set(event.effectiveOn, draft);
  draft.events.add(event);
  return draft;
}

function keepGround(event: Succession, lives: Lives, later: Drafts, earlier: Drafts): void {
  for (const code of [...event.from, ...event.to]) {
    const row = lifeOn(lives, code, event.effectiveOn);
    if (row === undefined || row.validFrom >= event.effectiveOn) continue;
    for (const drafts of [later, earlier]) draftOf(drafts, code, event).codes.add(code);
  }
}

/** The ground of a unit whose level ended is that of its children, as of the day before, and goes where theirs goes. */
function passToChildren(
  event: Succession,
  children: ReadonlyMap<string, readonly AdminUnit[]>,
  later: Drafts,
  days: NeighbourDays,
): void {
  const { kind, effectiveOn, from, to } = event;
  if (kind !== "levelAbolished" || to.length > 0) return;
  const before = days.before(effectiveOn) ?? effectiveOn;
  for (const code of from) {
    const draft = draftOf(later, code, event);
    for (const child of children.get(code) ?? []) {
      const change = later.get(child.code)?.get(effectiveOn);
      // A unit that ended with its district is named by an event of that day, or the gazetteer would have been refused.
      if (change === undefined || !isAlive(child, before)) continue;
      // One without heirs passes its own code on, which leads nowhere, and so tells that some of the ground is lost.
      for (const next of change.codes.size > 0 ? change.codes : [child.code]) draft.codes.add(next);
      for (const own of change.events) draft.events.add(own);
    }
  }
}

function settle(
  drafts: Drafts,
  otherSide: Drafts,
  days: NeighbourDays,
): ReadonlyMap<string, readonly Change[]> {
  const settled = new Map<string, readonly Change[]>();
  for (const [code, byDay] of drafts) {
    const changes = [...byDay].map(([on, { codes, events }]) => ({
      on,
      before: days.before(on) ?? on,
      codes: [...codes].sort(),
      events: [...events],
      continues: isOnly(codes, code) && isOnly(otherSide.get(code)?.get(on)?.codes, code),
    }));
    settled.set(
      code,
      changes.sort((a, b) => (a.on < b.on ? -1 : 1)),
    );
  }
  return settled;
}

function isOnly(codes: ReadonlySet<string> | undefined, code: string): boolean {
  return codes?.size === 1 && codes.has(code);
}
