import fc from "fast-check";
import { parsePeriod, type Quantity, restate, type Restatement, totalsOf } from "phongtrao";
import { type Atom, type Ground, grounds, isWithin, type Territory, unitOn, unitsOn } from "./ground.js";
import { type AnyFigure, isViolation, judge, number, open, type Truth, type Verdict } from "./judge.js";
import { sumOf } from "./people-and-targets.js";
import { tell, type Wording, wordings } from "./telling.js";

/** A series that is told of the units of a day, each province by its own level, and the day whose units it is wanted on. */
export interface SeriesWorld {
  readonly ground: Ground;
  readonly counts: ReadonlyMap<Atom, number>;
  readonly period: string;
  readonly to: string;
  readonly points: readonly Point[];
  readonly isExact: boolean;
}

interface Point {
  readonly unit: string;
  readonly period: string;
  readonly value: Quantity<"activity"> | null;
}

interface Defect {
  readonly of: string;
  readonly verdict: Verdict;
  readonly figure: unknown;
  readonly truth: Truth;
}

export function seriesWorlds(isExact: boolean): fc.Arbitrary<SeriesWorld> {
  return fc
    .record({
      ground: fc.constantFrom(...grounds),
      numbers: fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }),
      period: fc.constantFrom("2024", "2025-Q1", "2025-06", "2025-H2", "R2025-Q3", "2025"),
      to: fc.constantFrom("2025-06-30", "2025-07-01"),
      levels: fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
      words: fc.array(wordings(isExact), { minLength: 5, maxLength: 5 }),
      untold: fc.array(fc.constantFrom("told", "told", "told", "null", "absent"), {
        minLength: 5,
        maxLength: 5,
      }),
    })
    .map(({ ground, numbers, period, to, levels, words, untold }) => {
      const counts = new Map(ground.atoms.map((atom, at) => [atom, numbers[at] ?? 1]));
      const points = tellingUnits(ground, period, levels).flatMap((unit, at) => {
        const how = untold[at % untold.length];
        const value =
          tell(sumOf(unit.atoms, counts), "activity", words[at % words.length] as Wording) ?? null;
        return how === "absent" ? [] : [{ unit: unit.code, period, value: how === "null" ? null : value }];
      });
      return { ground, counts, period, to, points, isExact };
    });
}

/** The units of a day, of each province those of one level. */
function tellingUnits(ground: Ground, period: string, levels: readonly number[]): readonly Territory[] {
  const { lastDay } = parsePeriod(period);
  return unitsOn(ground, "province", lastDay).flatMap((province, at) => {
    const level = ground.levels[(levels[at % levels.length] ?? 0) % ground.levels.length] ?? "province";
    const parts = unitsOn(ground, level, lastDay).filter(({ atoms }) => isWithin(atoms, province.atoms));
    return parts.length === 0 ? [province] : parts;
  });
}

/** Restates the series, and holds each figure against what is true. */
export function defectsOfRestatement(world: SeriesWorld): readonly Defect[] {
  const { ground, counts, to, points } = world;
  const restated = restate(points, { gazetteer: ground.gazetteer, to });
  const truthOf = (code: string) => sumOf(unitOn(ground, code, to)?.atoms ?? [], counts);
  const told = points.flatMap(({ value, unit }) => (value === null ? [] : unitThen(world, unit).atoms));
  return [
    ...restated.series.flatMap(({ unit, value, reported }) => [
      ...held(unit, value, truthOfUnit(world, unit)),
      ...heldAtLeast(unit, reported, truthOf(unit)),
    ]),
    ...restated.groups.flatMap(({ units, value }) =>
      held(units.join(), value, number(units.reduce((sum, code) => sum + truthOf(code), 0))),
    ),
    ...totalsOf(restated as Restatement).flatMap(({ value, reported }) => [
      ...held("total", value, number(sumOf(told, counts), { mustBeExact: world.isExact })),
      ...heldAtLeast("total", reported, sumOf(told, counts)),
    ]),
  ];
}

/** Units told whole make up an exact number; what lacks a part has none. */
function truthOfUnit(world: SeriesWorld, code: string): Truth {
  const atoms = unitOn(world.ground, code, world.to)?.atoms ?? [];
  const own = world.points.filter(({ unit }) =>
    unitThen(world, unit).atoms.some((atom) => atoms.includes(atom)),
  );
  const told = own.filter(({ value }) => value !== null).map(({ unit }) => unitThen(world, unit).atoms);
  if (!isWithin(atoms, told.flat())) return { kind: "nothing" };
  return number(sumOf(atoms, world.counts), {
    mustBeExact: world.isExact && told.every((one) => isWithin(one, atoms)),
  });
}

function unitThen({ ground, period }: SeriesWorld, code: string): Pick<Territory, "atoms"> {
  return unitOn(ground, code, parsePeriod(period).lastDay) ?? { atoms: [] };
}

/** That a figure is restated is no excuse, and no defect. */
function held(of: string, value: AnyFigure, truth: Truth): readonly Defect[] {
  const flags = (value?.flags ?? []).filter((flag) => flag !== "restated");
  const figure = value && ({ ...value, flags, assumptions: [] } as AnyFigure);
  const isMadeUp = truth.kind === "nothing" && value !== null;
  const verdict = isMadeUp ? "MADE UP" : judge(figure, truth);
  return isViolation(verdict) ? [{ of, verdict, figure: value, truth }] : [];
}

/** What is reported of a part is no more than the whole. */
function heldAtLeast(of: string, reported: AnyFigure, most: number): readonly Defect[] {
  if (reported === null || Number(reported.lower) <= most) return [];
  return [{ of, verdict: "FALSE", figure: reported, truth: open(`at most ${most}`) }];
}
