import {
  type AdminLevel,
  createGazetteer,
  type Gazetteer,
  type GazetteerInput,
  type Succession,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";

/** A piece of ground that no event divides: what is true is true of such pieces. */
export type Atom = number;

/** A unit for some days, as the model knows it: which pieces of ground it is made of. */
export interface Territory {
  readonly code: string;
  readonly level: AdminLevel;
  readonly from: string;
  readonly to: string;
  readonly atoms: readonly Atom[];
}

/** Places with their history, told twice: to the library as a gazetteer, to the model as pieces of ground. */
export interface Ground {
  readonly name: string;
  readonly gazetteer: Gazetteer;
  readonly territories: readonly Territory[];
  readonly atoms: readonly Atom[];
  readonly levels: readonly AdminLevel[];
}

const begin = "2008-08-01";
const [eve, day] = ["2025-06-30", "2025-07-01"];
/** The last day of what goes on. */
const always = "9999-12-31";

type Spec = readonly [code: string, level: AdminLevel, parent: string | null, atoms: readonly Atom[]];

const oldUnits: readonly Spec[] = [
  ["25", "province", null, [0, 1, 2]],
  ["17", "province", null, [3, 4]],
  ["251", "district", "25", [0, 1]],
  ["252", "district", "25", [2]],
  ["171", "district", "17", [3, 4]],
  ["00001", "commune", "251", [0]],
  ["00002", "commune", "251", [1]],
  ["00003", "commune", "252", [2]],
  ["00004", "commune", "171", [3]],
  ["00005", "commune", "171", [4]],
];
const newUnits: readonly Spec[] = [
  ["25", "province", null, [0, 1, 2, 3, 4]],
  ["00001", "commune", "25", [0, 1]],
  ["00003", "commune", "25", [2]],
  ["00009", "commune", "25", [3, 4]],
];
const unsplit: readonly Spec[] = [
  ["25", "province", null, [0, 1, 2]],
  ["17", "province", null, [3]],
  ["00001", "commune", "25", [0, 1]],
  ["00003", "commune", "25", [2]],
  ["00004", "commune", "17", [3]],
];
const split: readonly Spec[] = [
  ["25", "province", null, [0, 1, 2]],
  ["17", "province", null, [3]],
  ["00001", "commune", "25", [0]],
  ["00006", "commune", "25", [1]],
  ["00003", "commune", "25", [2]],
  ["00004", "commune", "17", [3]],
];

const unadjusted: readonly Spec[] = [
  ["25", "province", null, [0, 1, 2, 3]],
  ["17", "province", null, [4]],
  ["00001", "commune", "25", [0, 1, 2]],
  ["00003", "commune", "25", [3]],
  ["00004", "commune", "17", [4]],
];
const adjusted: readonly Spec[] = [
  ["25", "province", null, [0, 1, 3]],
  ["17", "province", null, [2, 4]],
  ["00001", "commune", "25", [0]],
  ["00003", "commune", "25", [1, 3]],
  ["00004", "commune", "17", [2, 4]],
];

const merged: readonly Succession[] = [
  { kind: "merged", effectiveOn: day, from: ["17", "25"], to: ["25"] },
  { kind: "levelAbolished", effectiveOn: day, from: ["251", "252", "171"], to: [] },
  { kind: "merged", effectiveOn: day, from: ["00001", "00002"], to: ["00001"] },
  { kind: "reassigned", effectiveOn: day, from: ["00003"], to: ["00003"] },
  { kind: "merged", effectiveOn: day, from: ["00004", "00005"], to: ["00009"] },
];
const passed: readonly Succession[] = [
  { kind: "split", effectiveOn: day, from: ["00001"], to: ["00001", "00003", "00004"] },
  { kind: "split", effectiveOn: day, from: ["25"], to: ["25", "17"] },
];
const divided: readonly Succession[] = [
  { kind: "split", effectiveOn: day, from: ["00001"], to: ["00001", "00006"] },
];

function unitsOf(specs: readonly Spec[], from: string, to: string): GazetteerInput["units"] {
  return specs.map(([code, level, parent]) => ({
    code,
    name: `Đơn vị ${code}`,
    level,
    validFrom: from,
    ...(parent !== null && { parent }),
    ...(to !== always && { validTo: to }),
  }));
}

function territoriesOf(specs: readonly Spec[], from: string, to: string): readonly Territory[] {
  return specs.map(([code, level, , atoms]) => ({ code, level, from, to, atoms }));
}

function groundOf(
  name: string,
  stretches: readonly (readonly [readonly Spec[], string, string])[],
  successions: readonly Succession[],
): Ground {
  const isSame = ([a]: Spec, [b]: Spec) => a === b;
  const [first, second] = stretches;
  // What goes on through the day is one row, as in real tables: unchanged, or beside others to which ground passes.
  const goesOn = (spec: Spec) =>
    second !== undefined &&
    (successions === passed ||
      !successions.some(({ from, to }) => from.includes(spec[0]) || to.includes(spec[0]))) &&
    second[0].some((other) => isSame(spec, other));
  const units = stretches.flatMap(([specs, from, to], at) =>
    specs.flatMap((spec) => {
      if (at === 0 && goesOn(spec)) return unitsOf([spec], from, always);
      if (at === 1 && first?.[0].some((other) => isSame(spec, other)) === true && goesOn(spec)) return [];
      return unitsOf([spec], from, to);
    }),
  );
  const territories = stretches.flatMap(([specs, from, to]) => territoriesOf(specs, from, to));
  return {
    name,
    gazetteer: createGazetteer({ units, successions }),
    territories,
    atoms: [...new Set(territories.flatMap(({ atoms }) => atoms))],
    levels: [...new Set(territories.map(({ level }) => level))],
  };
}

const bundled: Ground = {
  name: "bundled",
  gazetteer: createGazetteer(vietnamProvinces),
  territories: [
    { code: "17", level: "province", from: begin, to: eve, atoms: [0] },
    { code: "25", level: "province", from: begin, to: eve, atoms: [1] },
    { code: "26", level: "province", from: begin, to: eve, atoms: [2] },
    { code: "25", level: "province", from: day, to: always, atoms: [0, 1, 2] },
    { code: "01", level: "province", from: begin, to: always, atoms: [3] },
  ],
  atoms: [0, 1, 2, 3],
  levels: ["province"],
};

export const grounds: readonly Ground[] = [
  groundOf("still", [[oldUnits, begin, always]], []),
  groundOf(
    "merged",
    [
      [oldUnits, begin, eve],
      [newUnits, day, always],
    ],
    merged,
  ),
  groundOf(
    "split",
    [
      [unsplit, begin, eve],
      [split, day, always],
    ],
    divided,
  ),
  groundOf(
    "adjusted",
    [
      [unadjusted, begin, eve],
      [adjusted, day, always],
    ],
    passed,
  ),
  bundled,
];

export function unitOn(ground: Ground, code: string, on: string): Territory | undefined {
  return ground.territories.find((unit) => unit.code === code && unit.from <= on && on <= unit.to);
}

export function unitsOn(ground: Ground, level: AdminLevel, on: string): readonly Territory[] {
  return ground.territories.filter((unit) => unit.level === level && unit.from <= on && on <= unit.to);
}

/** The units of a day that hold all of some ground, the smallest first. */
export function holding(ground: Ground, atoms: readonly Atom[], on: string): readonly Territory[] {
  const order: readonly AdminLevel[] = ["commune", "district", "province"];
  return order.flatMap((level) => unitsOn(ground, level, on).filter((unit) => isWithin(atoms, unit.atoms)));
}

export function isWithin(some: readonly Atom[], others: readonly Atom[]): boolean {
  return some.every((atom) => others.includes(atom));
}

/** The unit of a level that a unit lies in on a day; itself where it is of the level. */
export function above(ground: Ground, code: string, level: AdminLevel, on: string): Territory | null {
  const unit = unitOn(ground, code, on);
  if (unit === undefined) return null;
  const ranks: readonly AdminLevel[] = ["province", "district", "commune"];
  if (ranks.indexOf(level) > ranks.indexOf(unit.level)) return null;
  return unitsOn(ground, level, on).find(({ atoms }) => isWithin(unit.atoms, atoms)) ?? null;
}
