import {
  type Activity,
  addDays,
  type AdminUnit,
  exactly,
  parseRegister,
  type Population,
  type Quantity,
  type Register,
} from "phongtrao";

/** A register of made-up activities, and the units that they took place in: the same for the same size, on any machine. */
export interface MadeUp {
  readonly register: Register;
  readonly units: readonly AdminUnit[];
}

const provinces = 34;
const communes = 3_321;
const days = 5 * 365;
const kinds = ["talk", "conference", "training", "contest", "festival", "dialogue", "launch", "exhibition"];
const topics = [
  "crime-methods",
  "drug-prevention",
  "child-protection",
  "school-violence",
  "human-trafficking",
  "domestic-violence",
  "cyber-safety",
  "traffic-safety",
  "fire-safety",
  "legal-education",
  "digital-identity",
  "environment",
];

/** So many activities in 3,321 communes under 34 provinces over five years: 8 kinds, 12 topics with 1 to 3 an activity, a hedge on every third figure; and the inhabitants of each commune, the same in every year. */
export function madeUpRegister(size: number): MadeUp {
  const next = numbersFrom(2022);
  const activities = Array.from({ length: size }, (_, n) => activity(n, next));
  return { register: { ...parseRegister({}), activities, populations: populations() }, units: units() };
}

function activity(n: number, next: (below: number) => number): Activity {
  const first = next(topics.length);
  const count = 1 + next(3);
  return {
    id: `a${n}`,
    kind: kinds[next(kinds.length)] ?? "talk",
    when: dates[next(days)] ?? "2021-01-01",
    topics: Array.from({ length: count }, (_, at) => topics[(first + at) % topics.length] ?? "other"),
    place: communeCode(next(communes)),
    sessions: quantity(1 + next(9), "session", next),
    attendance: quantity(10 * (1 + next(80)), "attendance", next),
  };
}

const dates = Array.from({ length: days }, (_, day) => addDays("2021-01-01", day));

function quantity<U extends string>(value: number, unit: U, next: (below: number) => number): Quantity<U> {
  return { value, hedge: next(3) === 0 ? "moreThan" : "exact", unit };
}

function populations(): readonly Population[] {
  const years = ["2021", "2022", "2023", "2024", "2025"];
  return years.flatMap((when) =>
    Array.from({ length: communes }, (_, n): Population => ({
      id: `p${when}-${n}`,
      place: communeCode(n),
      when,
      quantity: exactly(2000 + ((n * 7919) % 30_000), "inhabitant"),
    })),
  );
}

function units(): readonly AdminUnit[] {
  const since = { validFrom: "2008-08-01" };
  return [
    ...Array.from({ length: provinces }, (_, n): AdminUnit => ({
      code: provinceCode(n),
      name: `Tỉnh ${n}`,
      level: "province",
      ...since,
    })),
    ...Array.from({ length: communes }, (_, n): AdminUnit => ({
      code: communeCode(n),
      name: `Xã ${n}`,
      level: "commune",
      parent: provinceCode(n % provinces),
      ...since,
    })),
  ];
}

function provinceCode(n: number): string {
  return String(n + 1).padStart(2, "0");
}

function communeCode(n: number): string {
  return String(n).padStart(5, "0");
}

/** Numbers that look random and are always the same (a linear congruential generator). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
