import {
  parsePeriod,
  periodContaining,
  type Period,
  periodKinds,
  periodKindsOf,
  defineRegime,
  type Quantity,
} from "phongtrao";
import fc from "fast-check";
import { type Atom, type Ground, holding } from "./ground.js";

/** A regime of a province of its own, whose months close on the 20th. */
export const kinds = [
  ...periodKinds,
  ...periodKindsOf(defineRegime({ id: "province", closingDay: 20, prefix: "K" })),
];

/** How a count is told: a hedge, and how far the number in the sentence is from the truth. */
export interface Wording {
  readonly hedge: Quantity["hedge"] | "none" | "openRange";
  readonly off: number;
  readonly more: number;
}

/** Mostly exact words; `none`: the report leaves the count out. */
export function wordings(isExact: boolean, mayBeLeftOut = true): fc.Arbitrary<Wording> {
  const hedges = [
    "moreThan",
    "atLeast",
    "nearly",
    "lessThan",
    "atMost",
    "about",
    "between",
    "openRange",
  ] as const;
  return fc.record({
    hedge: isExact
      ? fc.constant("exact" as const)
      : fc.oneof(
          { weight: 4, arbitrary: fc.constant("exact" as const) },
          { weight: 4, arbitrary: fc.constantFrom(...hedges) },
          ...(mayBeLeftOut ? [{ weight: 1, arbitrary: fc.constant("none" as const) }] : []),
        ),
    off: fc.nat(4),
    more: fc.nat(4),
  });
}

/** A sentence that is true of a count under the strict reading. */
export function tell<U extends string>(
  truth: number,
  unit: U,
  { hedge, off, more }: Wording,
): Quantity<U> | undefined {
  const below = Math.max(0, truth - off);
  switch (hedge) {
    case "none":
      return undefined;
    case "exact":
      return { value: truth, hedge, unit };
    case "moreThan":
      return truth === 0
        ? { value: 0, hedge: "exact", unit }
        : { value: Math.max(0, truth - 1 - off), hedge, unit };
    case "atLeast":
      return { value: below, hedge, unit };
    case "nearly":
    case "lessThan":
      return { value: truth + 1 + off, hedge, unit };
    case "atMost":
      return { value: truth + off, hedge, unit };
    case "about":
      return { value: Math.max(1, truth + off - 2), hedge, unit };
    case "between":
      return below === truth + more
        ? { value: truth, hedge: "exact", unit }
        : { value: below, upTo: truth + more, hedge: "between", unit };
    case "openRange":
      return { value: below, hedge: "between", unit, upTo: truth + more, openAbove: true };
  }
}

/** How wide a record is told: the kind of its period, and how many steps above the smallest unit its place is. */
export interface Width {
  readonly time: (typeof times)[number];
  readonly steps: number;
}

const times = [
  "day",
  "calendar-month",
  "reporting-month",
  "province-month",
  "calendar-quarter",
  "reporting-quarter",
  "calendar-half",
  "reporting-half",
  "calendar-year",
  "reporting-year",
  "span",
] as const;

export const widths = (isWide: boolean): fc.Arbitrary<Width> =>
  fc.record({
    time: isWide ? fc.constantFrom(...times) : fc.constant("day" as const),
    steps: isWide
      ? fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.constantFrom(1, 2, 9))
      : fc.constant(0),
  });

/** A day or a period in which all these days lie. */
export function momentOf(days: readonly string[], { time }: Width): string {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0] ?? "", sorted.at(-1) ?? ""];
  if (first === last && time === "day") return first;
  if (time !== "day" && time !== "span") {
    const found = periodContaining(time, first, kinds);
    if (last <= found.lastDay) return found.id;
  }
  return first === last ? first : `${first}/${last}`;
}

export function daysOf(moment: string): Pick<Period, "firstDay" | "lastDay"> {
  return /^\d{4}-\d\d-\d\d$/.test(moment)
    ? { firstDay: moment, lastDay: moment }
    : parsePeriod(moment, kinds);
}

/** A unit that holds some ground at the end of a moment; `undefined`: none is named. */
export function placeOf(
  ground: Ground,
  atoms: readonly Atom[],
  moment: string,
  { steps }: Width,
): string | undefined {
  if (steps === 9) return undefined;
  const units = holding(ground, atoms, daysOf(moment).lastDay);
  return units[Math.min(steps, units.length - 1)]?.code;
}
