import type { Plan } from "phongtrao";
import { groups } from "./activity-lines.js";
import { inRow, sessionsIn } from "./activity-truth.js";
import type { ActivityWorld } from "./activity-world.js";
import { type Truth, nothing, number, open } from "./judge.js";
import { hasKey, passesPeriod, passesWords } from "./rows.js";

/** Of the groups within audiences. */
export function truthOfAudiences(
  world: ActivityWorld,
  plan: Plan,
  key: Readonly<Record<string, string | null | undefined>>,
): Readonly<Record<string, Truth>> {
  const told = (own: Readonly<Record<string, string | null | undefined>>) =>
    world.lines.flatMap((line) =>
      line.named
        .map(({ audience, isCounted }) => ({
          audience,
          isCounted,
          line: { ...line, words: { ...line.words, audience } },
        }))
        .filter(
          ({ line: row }) =>
            passesWords(world.ground, plan, row) &&
            passesPeriod(plan, row) &&
            hasKey(world.ground, plan, row, own),
        ),
    );
  const countOf = (own: Readonly<Record<string, string | null | undefined>>) => {
    const counted = told(own).filter(({ isCounted }) => isCounted);
    if (counted.length === 0) return null;
    const seen = new Set(
      counted.flatMap(({ audience, line }) =>
        line.sessions.flatMap((one) =>
          one.people.filter(groups[audience] ?? (() => false)).map((person) => `${one.id} ${person}`),
        ),
      ),
    );
    return seen.size;
  };
  const n = countOf(key);
  const counted = new Set(told(key).flatMap(({ isCounted, line }) => (isCounted ? [line.id] : [])));
  const lines = inRow(world, plan, key).filter(({ named }) => named.length > 0);
  const counting = lines.filter(({ record }) => record.attendance !== undefined);
  const came = sessionsIn(counting).reduce((total, { people }) => total + people.length, 0);
  const isUneven = lines.some((line) => counting.includes(line) !== counted.has(line.id));
  return {
    audienceHeadcount: n === null ? nothing : number(n),
    audienceAttendance: counting.length === 0 ? nothing : number(came),
    audienceShare:
      n === null || counting.length === 0
        ? nothing
        : came === 0
          ? open("nobody came")
          : number(n / came, isUneven ? { mustWarn: "differentCoverage" } : {}),
  };
}
