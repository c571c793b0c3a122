import type { Population, Target } from "phongtrao";
import { type Atom, type Ground, type Territory, unitsOn } from "./ground.js";
import { type Wording, daysOf, tell } from "./telling.js";

export function populationsOf(
  ground: Ground,
  inhabitants: ReadonlyMap<Atom, number>,
  asked: readonly number[],
  isExact: boolean,
  words: readonly Wording[],
): readonly Population[] {
  return asked.flatMap((pick, at) => {
    const when =
      ["2024", "2025", "R2025", "2025-06", "2025-Q4", "2025-07-01"][Math.floor(pick / 100) % 6] ?? "2025";
    const alive = ground.levels.flatMap((level) => unitsOn(ground, level, daysOf(when).lastDay));
    const unit = alive[pick % alive.length] as Territory;
    const truth = sumOf(unit.atoms, inhabitants);
    const word = words[at % words.length] as Wording;
    const quantity = tell(
      truth,
      "inhabitant",
      isExact || word.hedge === "none" ? { ...word, hedge: "exact" } : word,
    );
    return quantity === undefined ? [] : [{ id: `p${at}`, place: unit.code, when, quantity }];
  });
}

/** What is asked for by a plan, by its measure and the unit that this is counted in. */
export type Measured = readonly [measure: string, unit: string];

export function targetsOf(
  ground: Ground,
  picks: readonly number[],
  measures: readonly Measured[],
): readonly Target[] {
  return picks.map((pick, at) => {
    const period = targeted[pick % targeted.length] ?? "2025";
    const alive = ground.levels.flatMap((level) => unitsOn(ground, level, daysOf(period).lastDay));
    const unit = pick % 4 === 0 ? undefined : alive[Math.floor(pick / 7) % alive.length];
    const [measure, counted] = measures[pick % measures.length] as Measured;
    return {
      id: `t${at}`,
      measure,
      period,
      value: { value: 1 + (pick % 13), hedge: "atLeast", unit: counted },
      direction: "increase",
      ...(unit !== undefined && { place: unit.code }),
    };
  });
}

const targeted = ["2025", "R2025", "2025-H1", "2025-01", "2025-07"];

export function sumOf(atoms: readonly Atom[], counts: ReadonlyMap<Atom, number>): number {
  return atoms.reduce((total, atom) => total + (counts.get(atom) ?? 0), 0);
}
