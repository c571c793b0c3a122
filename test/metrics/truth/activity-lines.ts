import type { Activity } from "phongtrao";
import type { Line, LineParts, Mode, Session } from "./activity-world.js";
import type { Ground } from "./ground.js";
import { type Wording, momentOf, placeOf, tell } from "./telling.js";

export function linesOf(ground: Ground, list: readonly LineParts[], { tellsTwice }: Mode): readonly Line[] {
  let made = 0;
  const lines: Line[] = [];
  list.forEach((parts, at) => {
    const id = `a${at}`;
    const again = tellsTwice
      ? [...new Set(parts.again)].flatMap((n) => (n < lines.length ? [lines[n] as Line] : []))
      : [];
    const repeated = again.flatMap(({ sessions }) => sessions);
    const own = parts.sessions.map((one) => ({ ...one, id: made++ }));
    const sessions = repeated.length > 0 ? dedupe(repeated) : own;
    // Every record that tells of one of these sessions is named.
    const shared = lines.filter((line) =>
      line.sessions.some((one) => repeated.some(({ id: other }) => other === one.id)),
    );
    lines.push(
      lineOf(
        ground,
        sessions,
        id,
        parts,
        shared.map((line) => line.id),
      ),
    );
  });
  return lines;
}

function lineOf(
  ground: Ground,
  sessions: readonly Session[],
  id: string,
  parts: LineParts,
  mayOverlap: readonly string[],
): Line {
  const moment = momentOf(
    sessions.map(({ day }) => day),
    parts.width,
  );
  const place = placeOf(ground, [...new Set(sessions.map(({ atom }) => atom))], moment, parts.width);
  const people = sessions.flatMap((one) => one.people);
  const isOneEvent = sessions.length === 1 && parts.asPeople;
  const unit = isOneEvent ? "person" : "attendance";
  const attendance = tell(people.length, unit, parts.attendance);
  // A round may hold several sessions: all of these were of one.
  const held = tell(parts.unit === "round" ? 1 : sessions.length, parts.unit, parts.count);
  const counts = parts.naming.map((audience, at) => ({
    audience,
    count: tell(people.filter(groups[audience] ?? (() => false)).length, unit, parts.parts[at] as Wording),
  }));
  const record: Activity = {
    id,
    kind: parts.kind,
    when: moment,
    topics: parts.topics,
    ...(place !== undefined && { place }),
    ...(parts.level !== undefined && { level: parts.level }),
    ...(attendance !== undefined && { attendance }),
    ...(held !== undefined && { sessions: held }),
    ...(counts.length > 0 && {
      audiences: {
        relation: relationOf(parts.naming),
        parts: counts.map(({ audience, count }) => ({ audience, ...(count !== undefined && { count }) })),
      },
    }),
    ...(mayOverlap.length > 0 && { mayOverlap }),
  };
  const named = counts.map(({ audience, count }) => ({ audience, isCounted: count !== undefined }));
  const words = { topic: parts.topics, kind: parts.kind, level: parts.level, audience: parts.naming };
  return { id, moment, place, words, sessions, record, named };
}

function relationOf(names: readonly string[]): "partition" | "subset" | "overlapping" {
  if (names.length === 3 && names[0] === "pupils") return "partition";
  return names.length === 2 && names[0] === "pupils" ? "subset" : "overlapping";
}

export function dedupe(sessions: readonly Session[]): readonly Session[] {
  return [...new Map(sessions.map((one) => [one.id, one])).values()];
}

/** Groups of people, by their numbers: pupils, workers and farmers share all people out, women and youth overlap. */
export const groups: Readonly<Record<string, (person: number) => boolean>> = {
  pupils: (person) => person % 3 === 0,
  workers: (person) => person % 3 === 1,
  farmers: (person) => person % 3 === 2,
  women: (person) => person % 2 === 0,
  youth: (person) => person % 5 < 2,
};
