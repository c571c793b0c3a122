import {
  adminLevels,
  calendarRegime,
  codes,
  defineUnit,
  hedges,
  periodKinds,
  periodKindsOf,
  periodsBetween,
  defineRegime,
  reportingRegime,
  units,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { periods as anyPeriods } from "../../test/arbitraries/period.js";
import { among, fields, listOf, type Make, maybe, oneOf } from "./random.js";

/** A number, of the usual ones mostly. */
export const number: Make<number> = (random) =>
  random.oneIn(8)
    ? random.pick([
        0,
        -0,
        1,
        0.5,
        -3,
        1e9,
        2 ** 53 - 1,
        2 ** 53,
        1e308,
        5e-324,
        Number.NaN,
        Number.POSITIVE_INFINITY,
      ])
    : random.below(random.pick([3, 30, 1000, 100_000]));
export const yearNumber: Make<number> = (random) => 1895 + random.below(310);
export const small: Make<number> = (random) => random.below(14);
export const text: Make<string> = among(
  "17",
  "Hòa Bình",
  "Dân vận khéo",
  "a",
  "",
  "trên 88.500 lượt",
  "2022",
  "b c",
);
export const flag: Make<boolean> = among(true, false);
export const unitId: Make<string> = among(...Object.keys(units), "models", "mine");
export const level: Make<string> = among(...adminLevels);
export const places = fields({ places: small });

const ownUnit = defineUnit({ id: "mine", countableAs: ["person"] });
const ownUnits = { ...units, mine: ownUnit };
export const unitRegistry = among<object>(units, ownUnits);
export const unitLike: Make = oneOf<unknown>(
  unitId,
  unitId,
  among<unknown>(ownUnit, ...Object.values(units)),
);
export const codeLists = among<object>(codes, { ...codes, topics: [...codes.topics, "mine"] });

export const date: Make<string> = (random) =>
  random.oneIn(3)
    ? random.pick([
        "2025-06-30",
        "2025-07-01",
        "2022-11-18",
        "2024-02-29",
        "1900-01-01",
        "2200-12-31",
        "2008-08-01",
      ])
    : `${2000 + random.below(30)}-${padded(1 + random.below(12))}-${padded(1 + random.below(28))}`;
export const period: Make = (random) => random.drawn(anyPeriods);
export const periodId: Make<string> = (random) =>
  random.oneIn(3)
    ? random.drawn(anyPeriods).id
    : random.pick([
        "2022",
        "2021",
        "2025",
        "2025-01",
        "2024",
        "2025-Q1",
        "R2022",
        "R2022-11",
        "2025-H1",
        "2023",
      ]);
export const periodOrId: Make = oneOf(period, periodId);
export const kindId: Make<string> = among(...periodKinds.map(({ id }) => id));
const ownRegime = defineRegime({ id: "mine", closingDay: 20, prefix: "M" });
export const regime = among(calendarRegime, reportingRegime, ownRegime);
const ownKinds = [...periodKinds, ...periodKindsOf(ownRegime)];
export const kinds = among(periodKinds, ownKinds);
export const withKinds = { periodKinds: maybe(kinds) };

export const locale = among(vi, en);
const quantityOf: Make = (random) => {
  const hedge = random.pick(hedges);
  const value = random.below(random.pick([3, 1000, 100_000]));
  const unit = random.oneIn(2)
    ? random.pick(["person", "attendance", "model"])
    : random.pick(Object.keys(units));
  return { value, hedge, unit, ...(hedge === "between" ? { upTo: value + random.below(9) } : {}) };
};
/** Quantities that are mostly in one unit, so that they may be added. */
export const quantity: Make = (random) =>
  random.oneIn(4)
    ? quantityOf(random)
    : { value: random.below(500), hedge: random.pick(hedges.slice(0, 7)), unit: "person" };
export const problemOf = (codesOfProblems: readonly string[]) =>
  fields({
    code: among(...codesOfProblems),
    found: text,
    expected: oneOf<unknown>(text, listOf(text)),
    path: listOf(oneOf<unknown>(text, small)),
    unit: maybe(text),
    row: small,
    column: maybe(text),
    message: text,
  });
export const dueRule = oneOf<unknown>(
  fields({ days: small }),
  fields({ workingDays: small }, { holidays: listOf(date), weekend: listOf(small, 3) }),
);

function padded(value: number): string {
  return String(value).padStart(2, "0");
}

/** The kind and the parts of a period. */
export const periodParts: Make<readonly unknown[]> = oneOf<readonly unknown[]>(
  (random) => ["calendar-month", yearNumber(random), 1 + random.below(12)],
  (random) => ["reporting-quarter", yearNumber(random), 1 + random.below(4)],
  (random) => ["calendar-year", yearNumber(random)],
  (random) => ["school-year", yearNumber(random)],
  (random) => ["span", "2022-01-15", `2023-0${1 + random.below(9)}-01`],
  (random) => ["programme", 2021, 2021 + random.below(10)],
  (random) => ["programme", 2021, 2025, 2030 + random.below(20)],
);
/** Periods of one kind that follow one another. */
export const neighbours: Make = (random) => {
  const months = periodsBetween("calendar-month", "2022-01-01", "2022-12-31");
  const first = random.below(10);
  return months.slice(first, first + 1 + random.below(3));
};
export const regimeDefinition = fields({
  id: among("mine", "a-b"),
  closingDay: oneOf<unknown>((random) => 1 + random.below(28), among("last")),
  prefix: among("M", "TV"),
});
