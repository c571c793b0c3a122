import fc from "fast-check";
import type { AdminUnit, GazetteerInput, Succession } from "phongtrao";

/** What happens to units on a day; each unit takes part in at most one. */
interface Step {
  readonly on: string;
  readonly deeds: readonly { readonly kind: Deed; readonly pick: number; readonly cut: number }[];
}

type Deed = "merge" | "mergeIntoNew" | "split" | "splitOff" | "exchange" | "rename" | "recode" | "dissolve";

/** A passage of ground from one unit to others, as the model carried it out: the first of `cuts` parts in a thousand goes to the first, the rest to the last. */
interface Passage {
  readonly on: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly cut: number;
}

/** A valid gazetteer whose history was acted out on a model, with what the model knows of it. */
export interface History {
  readonly input: GazetteerInput;
  /** The codes on the first day. */
  readonly first: readonly string[];
  /** The codes on the last day. */
  readonly last: readonly string[];
  readonly passages: readonly Passage[];
}

export const firstDay = "2000-01-01";
export const lastDay = "2030-12-31";
const days = ["2004-02-29", "2008-08-01", "2013-12-31", "2020-01-01", "2025-07-01", "2026-04-30"];

/** Histories of two to eight provinces; with `only`, made of such deeds. */
export function histories(...only: readonly Deed[]): fc.Arbitrary<History> {
  const all: readonly Deed[] = ["merge", "mergeIntoNew", "split", "splitOff", "exchange", "rename", "recode"];
  const deed = fc.record({
    kind: fc.constantFrom(...(only.length === 0 ? all : only)),
    pick: fc.nat(100),
    cut: fc.integer({ min: 0, max: 1000 }),
  });
  return fc
    .record({
      size: fc.integer({ min: 2, max: 8 }),
      steps: fc.array(fc.array(deed, { minLength: 1, maxLength: 3 }), { maxLength: days.length }),
    })
    .map(({ size, steps }) =>
      actOut(
        size,
        steps.map((deeds, index) => ({ on: days[index] ?? lastDay, deeds })),
      ),
    );
}

interface Alive {
  readonly name: string;
  readonly since: string;
}

function actOut(size: number, steps: readonly Step[]): History {
  const alive = new Map<string, Alive>();
  const units: AdminUnit[] = [];
  const successions: Succession[] = [];
  const passages: Passage[] = [];
  let made = 0;
  const newCode = () => String(made++).padStart(2, "0");
  const begin = (code: string, since: string) => alive.set(code, { name: `tên ${made++}`, since });
  for (let n = 0; n < size; n++) begin(newCode(), firstDay);
  const first = [...alive.keys()];

  for (const { on, deeds } of steps) {
    const free = [...alive.keys()].sort();
    const take = (pick: number) => free.splice(pick % Math.max(free.length, 1), 1)[0];
    for (const { kind, pick, cut } of deeds) {
      const a = take(pick);
      if (a === undefined) continue;
      const b = kind.startsWith("merge") || kind === "exchange" ? take(pick + 1) : undefined;
      const plan = planOf(kind, a, b, newCode);
      if (plan === null) continue;
      for (const code of b === undefined ? [a] : [a, b]) {
        const life = alive.get(code);
        if (life === undefined) continue;
        units.push({ code, name: life.name, level: "province", validFrom: life.since, validTo: eveOf(on) });
        alive.delete(code);
      }
      for (const event of plan) successions.push({ ...event, effectiveOn: on, legalBasis: `số ${on}` });
      for (const code of new Set(plan.flatMap(({ to }) => to))) begin(code, on);
      for (const from of b === undefined ? [a] : [a, b]) {
        const to = [...new Set(plan.flatMap((event) => (event.from.includes(from) ? event.to : [])))].sort();
        passages.push({ on, from, to, cut });
      }
    }
  }
  for (const [code, { name, since }] of alive)
    units.push({ code, name, level: "province", validFrom: since });
  return { input: { units, successions }, first, last: [...alive.keys()].sort(), passages };
}

type Event = Pick<Succession, "kind" | "from" | "to">;

function planOf(
  kind: Deed,
  a: string,
  b: string | undefined,
  newCode: () => string,
): readonly Event[] | null {
  if (kind === "dissolve") return [{ kind: "dissolved", from: [a], to: [] }];
  if (kind === "rename") return [{ kind: "renamed", from: [a], to: [a] }];
  if (kind === "recode") return [{ kind: "recoded", from: [a], to: [newCode()] }];
  if (kind === "split") return [{ kind: "split", from: [a], to: [newCode(), newCode()] }];
  if (kind === "splitOff") return [{ kind: "split", from: [a], to: [a, newCode()] }];
  if (b === undefined) return null;
  if (kind === "merge") return [{ kind: "merged", from: [a, b], to: [a] }];
  if (kind === "mergeIntoNew") return [{ kind: "merged", from: [a, b], to: [newCode()] }];
  return [
    { kind: "split", from: [a], to: [a, b] },
    { kind: "merged", from: [a, b], to: [b] },
  ];
}

/** The day before one of the days on which things happen, worked out from milliseconds. */
function eveOf(on: string): string {
  return new Date(Date.parse(on) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** What a value of each unit of the first day has become by the end, as the model divided it: whole numbers, none lost but with what was dissolved. */
export function carry(history: History, values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let now = new Map(values);
  const steps = new Map<string, Passage[]>();
  for (const passage of history.passages) steps.set(passage.on, [...(steps.get(passage.on) ?? []), passage]);
  for (const passages of steps.values()) {
    const moved = new Map(now);
    for (const { from } of passages) moved.delete(from);
    for (const { from, to, cut } of passages) {
      const value = now.get(from) ?? 0;
      const share = to.length === 1 ? value : Math.floor((value * cut) / 1000);
      for (const [index, code] of to.entries())
        moved.set(code, (moved.get(code) ?? 0) + (index === 0 ? share : value - share));
    }
    now = moved;
  }
  return now;
}

/** The codes of the last day on the ground of a unit of the first day. */
export function heirs({ passages }: History, code: string): readonly string[] {
  let now = new Set([code]);
  const onDays = [...new Set(passages.map(({ on }) => on))];
  for (const on of onDays) {
    const ofDay = passages.filter((passage) => passage.on === on);
    now = new Set([...now].flatMap((own) => ofDay.find(({ from }) => from === own)?.to ?? [own]));
  }
  return [...now].sort();
}
