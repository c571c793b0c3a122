import fc from "fast-check";
import type { Activity, Register } from "phongtrao";
import { linesOf } from "./activity-lines.js";
import { type Atom, type Ground, grounds } from "./ground.js";
import { type Measured, populationsOf, targetsOf } from "./people-and-targets.js";
import type { Placed } from "./rows.js";
import { widths, wordings } from "./telling.js";

/** One session that took place: on a day, on a piece of ground, with these people. */
export interface Session {
  readonly id: number;
  readonly day: string;
  readonly atom: Atom;
  readonly people: readonly number[];
}

/** A group that a record counts. */
interface NamedGroup {
  readonly audience: string;
  readonly isCounted: boolean;
}

/** A record, and what it is a record of. */
export interface Line extends Placed {
  readonly sessions: readonly Session[];
  readonly record: Activity;
  readonly named: readonly NamedGroup[];
}

export interface ActivityWorld {
  readonly ground: Ground;
  readonly lines: readonly Line[];
  readonly inhabitants: ReadonlyMap<Atom, number>;
  readonly register: Pick<Register, "activities" | "populations" | "targets">;
  readonly isExact: boolean;
}

export interface Mode {
  readonly isExact: boolean;
  readonly isWide: boolean;
  /** Whether some records tell again what others told, and name them. */
  readonly tellsTwice: boolean;
}

export function activityWorlds(mode: Mode): fc.Arbitrary<ActivityWorld> {
  return fc.constantFrom(...grounds).chain((ground) =>
    fc
      .record({
        lines: fc.array(lineParts(ground, mode), { minLength: 1, maxLength: 6 }),
        inhabitants: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 5 }),
        asked: fc.array(fc.nat(100_000), { maxLength: 8 }),
        words: fc.array(wordings(mode.isExact, false), { minLength: 3, maxLength: 3 }),
        picks: fc.array(fc.nat(10_000), { maxLength: 6 }),
      })
      .map(({ lines: list, inhabitants: counts, asked, words, picks }) => {
        const lines = linesOf(ground, list, mode);
        const inhabitants = new Map(ground.atoms.map((atom, at) => [atom, counts[at] ?? 1]));
        const populations = populationsOf(ground, inhabitants, asked, mode.isExact, words);
        return {
          ground,
          lines,
          inhabitants,
          isExact: mode.isExact,
          register: {
            activities: lines.map(({ record }) => record),
            populations,
            targets: targetsOf(ground, picks, measures),
          },
        };
      }),
  );
}

const measures: readonly Measured[] = [
  ["attendance", "attendance"],
  ["sessions", "session"],
];

/** The same world with one record less. */
export function without(world: ActivityWorld): readonly ActivityWorld[] {
  const fewerLines = world.lines
    .filter(({ id }) => !world.lines.some(({ record }) => record.mayOverlap?.includes(id)))
    .map(({ id }) => {
      const lines = world.lines.filter((line) => line.id !== id);
      return {
        ...world,
        lines,
        register: { ...world.register, activities: lines.map(({ record }) => record) },
      };
    });
  const fewerPeople = world.register.populations.map(({ id }) => ({
    ...world,
    register: { ...world.register, populations: world.register.populations.filter((one) => one.id !== id) },
  }));
  return [...fewerLines, ...fewerPeople];
}

const days = [
  "2024-12-14",
  "2024-12-15",
  "2024-12-31",
  "2025-01-01",
  "2025-01-14",
  "2025-01-15",
  "2025-03-31",
  "2025-04-10",
  "2025-06-14",
  "2025-06-15",
  "2025-06-30",
  "2025-07-01",
  "2025-07-14",
  "2025-07-15",
  "2025-08-20",
  "2025-08-21",
  "2025-12-14",
  "2025-12-15",
  "2025-12-31",
];

const session = (ground: Ground) =>
  fc.record({
    day: fc.constantFrom(...days),
    atom: fc.constantFrom(...ground.atoms),
    people: fc.uniqueArray(fc.nat(14), { maxLength: 9 }),
  });

const naming = fc.constantFrom(
  [],
  ["pupils", "workers", "farmers"],
  ["pupils", "workers"],
  ["women", "youth"],
  ["women", "pupils", "youth"],
  ["women"],
);

function lineParts(ground: Ground, mode: Mode) {
  return fc.record({
    sessions: fc.array(session(ground), { minLength: 1, maxLength: mode.isWide ? 3 : 1 }),
    width: widths(mode.isWide),
    attendance: wordings(mode.isExact),
    count: wordings(mode.isExact),
    unit: fc.constantFrom(
      "session" as const,
      "conference" as const,
      "trainingClass" as const,
      "session" as const,
      "round" as const,
    ),
    asPeople: fc.boolean(),
    topics: fc.subarray(["drug-prevention", "fire-safety", "cyber-safety"]),
    kind: fc.constantFrom("talk", "contest"),
    level: fc.constantFrom(undefined, "commune" as const, "province" as const),
    naming,
    parts: fc.array(wordings(mode.isExact), { minLength: 3, maxLength: 3 }),
    again: fc.array(fc.nat(20), { maxLength: 3 }),
  });
}

export type LineParts = ReturnType<typeof lineParts> extends fc.Arbitrary<infer T> ? T : never;
