import type { Engagement, MediaOutput, Plan, Register } from "phongtrao";
import fc from "fast-check";
import { type Atom, type Ground, grounds } from "./ground.js";
import { nothing, number, type Truth } from "./judge.js";
import { hasKey, passesPeriod, passesWords, type Placed, trulyIn } from "./rows.js";
import { momentOf, placeOf, tell, widths, wordings } from "./telling.js";

/** What was published, or whom somebody met: so many, on a day, on a piece of ground. */
interface Fact {
  readonly day: string;
  readonly atom: Atom;
  readonly count: number;
}

interface Line extends Placed {
  readonly list: "mediaOutputs" | "engagements";
  readonly facts: readonly Fact[];
  /** Whether it is counted as a media item. */
  readonly isItem: boolean;
  readonly record: MediaOutput | Engagement;
}

export interface ThingsWorld {
  readonly ground: Ground;
  readonly lines: readonly Line[];
  readonly isExact: boolean;
}

const days = [
  "2024-12-14",
  "2024-12-15",
  "2025-01-20",
  "2025-03-31",
  "2025-06-30",
  "2025-07-01",
  "2025-08-21",
  "2025-12-14",
  "2025-12-31",
];
const items = ["newsItem", "article", "reportage", "broadcast", "image"];
const others = ["leaflet", "view", "interaction", "reach", "column"];

const parts = (ground: Ground, isExact: boolean) =>
  fc.record({
    list: fc.constantFrom("mediaOutputs" as const, "engagements" as const),
    facts: fc.array(
      fc.record({ day: fc.constantFrom(...days), atom: fc.constantFrom(...ground.atoms), count: fc.nat(30) }),
      { minLength: 1, maxLength: 3 },
    ),
    width: widths(true),
    word: wordings(isExact, false),
    unit: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...items) },
      { weight: 1, arbitrary: fc.constantFrom(...others) },
    ),
    channel: fc.constantFrom(undefined, "newspaper", "radio"),
    topics: fc.subarray(["fire-safety", "cyber-safety"]),
    kind: fc.constantFrom("visit", "meeting"),
    audience: fc.constantFrom("women", "veterans"),
  });

type Parts = ReturnType<typeof parts> extends fc.Arbitrary<infer T> ? T : never;

function lineOf(
  ground: Ground,
  { list, facts, width, word, unit, channel, topics, kind, audience }: Parts,
  id: string,
): Line | null {
  const moment = momentOf(
    facts.map(({ day }) => day),
    width,
  );
  const place = placeOf(ground, [...new Set(facts.map(({ atom }) => atom))], moment, width);
  const total = facts.reduce((sum, { count }) => sum + count, 0);
  const told = tell(total, list === "engagements" ? "person" : unit, word);
  if (told === undefined) return null;
  const base = { id, when: moment, ...(place !== undefined && { place }) };
  const record = (
    list === "engagements"
      ? { ...base, kind, audience, headcount: told }
      : { ...base, output: told, topics, ...(channel !== undefined && { channel }) }
  ) as MediaOutput | Engagement;
  const words = list === "engagements" ? { kind, audience } : { unit, channel, topic: topics };
  return { id, moment, place, words, list, facts, isItem: items.includes(unit), record };
}

export function thingsWorlds(isExact: boolean): fc.Arbitrary<ThingsWorld> {
  return fc.constantFrom(...grounds).chain((ground) =>
    fc.array(parts(ground, isExact), { maxLength: 7 }).map((list) => ({
      ground,
      isExact,
      lines: list.flatMap((one, at) => lineOf(ground, one, `${at}`) ?? []),
    })),
  );
}

export function registerOfThings({ lines }: ThingsWorld): Partial<Register> {
  const of = (list: Line["list"]) => lines.filter((line) => line.list === list).map(({ record }) => record);
  return {
    mediaOutputs: of("mediaOutputs") as readonly MediaOutput[],
    engagements: of("engagements") as readonly Engagement[],
  };
}

type Key = Readonly<Record<string, string | null | undefined>>;

export function truthOfThings(world: ThingsWorld, plan: Plan, key: Key): Readonly<Record<string, Truth>> {
  const linesOf = (list: Line["list"], own: Key) =>
    world.lines.filter(
      (line) =>
        line.list === list &&
        passesWords(world.ground, plan, line) &&
        passesPeriod(plan, line) &&
        hasKey(world.ground, plan, line, own),
    );
  const totalOf = (lines: readonly Line[]) =>
    lines.reduce((total, { facts }) => total + facts.reduce((sum, { count }) => sum + count, 0), 0);
  const sumOf = (list: Line["list"]): Truth => {
    const all = linesOf(list, key);
    const counted = list === "engagements" ? all : all.filter(({ isItem }) => isItem);
    const happened = world.lines.some(
      (line) =>
        line.list === list &&
        line.facts.some(
          ({ day, atom, count }) => count > 0 && trulyIn(world.ground, plan, key, line, day, atom),
        ),
    );
    if (counted.length === 0) return all.length === 0 ? { kind: "nothing", happened } : nothing;
    return number(
      totalOf(counted),
      counted.length < all.length ? { mustWarn: "incomplete" } : { mustBeExact: world.isExact },
    );
  };
  const unitNames = Object.entries(plan.groupBy).flatMap(([name, { by }]) => (by === "unit" ? [name] : []));
  const all = linesOf(
    "mediaOutputs",
    Object.fromEntries(Object.entries(key).filter(([name]) => !unitNames.includes(name))),
  ).filter(({ isItem }) => isItem);
  const own = linesOf("mediaOutputs", key).filter(({ isItem }) => isItem);
  return {
    mediaItems: sumOf("mediaOutputs"),
    headcountEngaged: sumOf("engagements"),
    mediaShare:
      own.length === 0
        ? nothing
        : totalOf(all) === 0
          ? { kind: "open", why: "nothing to divide by" }
          : number(totalOf(own) / totalOf(all)),
  };
}
