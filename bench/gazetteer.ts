/** What a gazetteer costs to load, to ask and to restate by, for 3,321 communes with 10,040 predecessors, beside plain maps. */
import { type AdminUnit, createGazetteer, exactly, restate, totalsOf, unitAt, unitsAt } from "phongtrao";
import { compare } from "./support/compare.js";
import { madeUpCommunes, on } from "./support/made-up-communes.js";
import { sizeFrom } from "./support/size-from.js";

const size = sizeFrom(3321);
const { units, successions, ways } = madeUpCommunes(size);
const communes = units.filter(({ level }) => level === "commune");

compare(`loading ${units.length} rows and ${successions.length} events: how many communes there are`, [
  { name: "Map of the rows of today", run: () => rowsOfToday().size },
  {
    name: "createGazetteer",
    run: () => unitsAt(createGazetteer({ units, successions }), "commune", on).length,
  },
]);

const gazetteer = createGazetteer({ units, successions });
const today = rowsOfToday();
const lookups = 100_000;
const codes = Array.from({ length: lookups }, (_, n) => communes[(n * 7919) % communes.length]?.code ?? "");

compare(
  `${lookups} lookups: how many of the codes are there`,
  [
    { name: "Map.get", run: () => codes.reduce((found, code) => found + (today.get(code) ? 1 : 0), 0) },
    {
      name: "unitAt",
      run: () => codes.reduce((found, code) => found + (unitAt(gazetteer, code, on) ? 1 : 0), 0),
    },
  ],
  lookups,
);

const points = [...ways.keys()].map((unit, n) => ({
  unit,
  period: "2024",
  value: exactly((n * 7919) % 500, "attendance"),
}));

compare(`restating ${points.length} points: the units and their total`, [
  { name: "loop over numbers", run: restatedByLoop },
  { name: "restate, totalsOf", run: restated },
]);

/** The plainest code that looks a code up as of today. */
function rowsOfToday(): ReadonlyMap<string, AdminUnit> {
  return new Map(communes.filter(({ validTo }) => validTo === undefined).map((unit) => [unit.code, unit]));
}

/** The plainest code that moves numbers: even parts of splits, no bounds, no events, nothing missing. */
function restatedByLoop(): readonly (number | undefined)[] {
  const sums = new Map<string, number>();
  for (const { unit, value } of points) {
    const to = ways.get(unit) ?? [];
    for (const code of to) sums.set(code, (sums.get(code) ?? 0) + value.value / to.length);
  }
  return [sums.size, [...sums.values()].reduce((total, part) => total + part, 0)];
}

function restated(): readonly (number | undefined)[] {
  const result = restate(points, { gazetteer, to: on });
  return [result.series.length, totalsOf(result)[0]?.value?.estimate];
}
