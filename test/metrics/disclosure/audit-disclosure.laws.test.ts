import { fc, test } from "@fast-check/vitest";
import { auditDisclosure, exactly, type PublishedTable, suppressed, toFigure } from "phongtrao";
import { describe, expect } from "vitest";
import { type CountedTable, keysOf, tabulate } from "../../arbitraries/disclosure-table.js";

const measures = ["people"];

/** All lists of whole numbers of a length that sum to a total. */
function compositions(total: number, length: number): readonly (readonly number[])[] {
  if (length === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
    compositions(total - first, length - 1).map((rest) => [first, ...rest]),
  );
}

const flat = ({ rows, totals }: CountedTable) =>
  [...rows, ...totals].map(({ figures }) => figures["people"]?.estimate ?? Number.NaN);

/** Hides the figures at some places, counted through rows and then totals. */
function hide(table: CountedTable, places: ReadonlySet<number>): PublishedTable {
  const hideIn = (rows: CountedTable["rows"], from: number) =>
    rows.map(({ key, figures }, at) => ({
      key,
      figures: places.has(from + at) ? { people: suppressed } : figures,
    }));
  return { rows: hideIn(table.rows, 0), totals: hideIn(table.totals, table.rows.length) };
}

/** The range of each hidden figure over all tables with the same published figures, by trying them all. */
function rangesByTrial(
  own: readonly number[],
  places: ReadonlySet<number>,
  all: readonly (readonly number[])[],
): ReadonlyMap<number, readonly [number, number]> {
  const ranges = new Map<number, readonly [number, number]>();
  for (const counts of all) {
    if (counts.some((count, at) => !places.has(at) && count !== own[at])) continue;
    for (const place of places) {
      const count = counts[place] ?? Number.NaN;
      const [lower, upper] = ranges.get(place) ?? [count, count];
      ranges.set(place, [Math.min(lower, count), Math.max(upper, count)]);
    }
  }
  return ranges;
}

function expectRangesOfTrial(
  keys: readonly Readonly<Record<string, string>>[],
  totals: readonly (readonly string[])[],
  cells: readonly number[],
  isHidden: readonly boolean[],
): void {
  const tableOf = (counts: readonly number[]) =>
    tabulate(
      keys,
      counts.map((count) => [count]),
      totals,
      measures,
    );
  const table = tableOf(cells);
  const all = compositions(
    cells.reduce((sum, cell) => sum + cell, 0),
    cells.length,
  ).map((counts) => flat(tableOf(counts)));
  const entries = [...table.rows, ...table.totals];
  // The grand total stays, so that there is an end to the trial.
  const hideable = [...entries.keys()].filter((at) => Object.keys(entries[at]?.key ?? {}).length > 0);
  const places = new Set(hideable.filter((at) => isHidden[at] === true));
  const audit = auditDisclosure(table, hide(table, places), { threshold: 3, zeros: "hide" });
  const trial = [...rangesByTrial(flat(table), places, all)].map(([at, range]) => [
    nameOf(entries[at]?.key ?? {}),
    range,
  ]);
  const hiddenNames = new Set([...places].map((at) => nameOf(entries[at]?.key ?? {})));
  const told = audit.counts
    .filter(({ key }) => hiddenNames.has(nameOf(key)))
    .map(({ key, lower, upper }) => [nameOf(key), [lower, upper]]);
  expect(audit.exact).toBe(true);
  expect(told.sort()).toStrictEqual(trial.sort());
}

const nameOf = (key: object) => JSON.stringify(Object.entries(key).sort());

describe("ranges are those of all tables with the same published figures", () => {
  const hidden = fc.array(fc.boolean(), { minLength: 30, maxLength: 30 });
  const cells = (length: number, max: number) =>
    fc.array(fc.integer({ min: 0, max }), { minLength: length, maxLength: length });

  test.prop([cells(6, 2), hidden], { numRuns: 50 })("in two ways", (counts, isHidden) => {
    expectRangesOfTrial(keysOf({ place: 2, group: 3 }), [[], ["place"], ["group"]], counts, isHidden);
  });

  test.prop([cells(8, 1), hidden], { numRuns: 50 })("in three ways", (counts, isHidden) => {
    const totals = [[], ["a"], ["a", "b"], ["a", "c"], ["b", "c"]];
    expectRangesOfTrial(keysOf({ a: 2, b: 2, c: 2 }), totals, counts, isHidden);
  });

  test.prop([cells(6, 2), hidden], { numRuns: 50 })("in a hierarchy", (counts, isHidden) => {
    expectRangesOfTrial(keysOf({ province: 3, commune: 2 }), [[], ["province"]], counts, isHidden);
  });
});

describe("sums of measures", () => {
  const names = ["a", "b", "c", "d", "e"];
  const systems = (least: number) =>
    fc.record({
      counts: fc.array(fc.integer({ min: least, max: least + 2 }), { minLength: 5, maxLength: 5 }),
      sums: fc.array(fc.subarray([...names.keys()], { minLength: 2, maxLength: 3 }), {
        minLength: 3,
        maxLength: 6,
      }),
    });

  /** All lists of counts from a least one up that have the same sums. */
  function solutions(
    counts: readonly number[],
    sums: readonly (readonly number[])[],
    least: number,
  ): readonly (readonly number[])[] {
    const of = (list: readonly number[], parts: readonly number[]) =>
      parts.reduce((sum, at) => sum + (list[at] ?? 0), 0);
    let lists: readonly (readonly number[])[] = [[]];
    for (const at of counts.keys()) {
      const own = sums.filter((parts) => parts.includes(at)).map((parts) => of(counts, parts));
      const most = own.length === 0 ? least : Math.min(...own);
      const full = sums.filter((parts) => parts.every((part) => part <= at));
      lists = lists
        .flatMap((list) => Array.from({ length: most - least + 1 }, (_, n) => [...list, least + n]))
        .filter((list) => full.every((parts) => of(list, parts) === of(counts, parts)));
    }
    return lists;
  }

  test.prop([
    fc.constantFrom(0, 1).chain((least) => fc.record({ least: fc.constant(least), system: systems(least) })),
  ])(
    "leave each hidden one the whole numbers that they leave it, and expose what these do not hide",
    ({ least, system: { counts, sums } }) => {
      const used = sums.filter((parts, at) => sums.findIndex((other) => `${other}` === `${parts}`) === at);
      const isIn = (at: number) => used.some((parts) => parts.includes(at));
      const hidden = [...counts.keys()].filter(isIn);
      const figureOf = (count: number) => toFigure(exactly(count, "person"));
      const shown = Object.fromEntries(
        used.map((parts, at) => [
          `sum ${at}`,
          figureOf(parts.reduce((sum, part) => sum + (counts[part] ?? 0), 0)),
        ]),
      );
      const figures = Object.fromEntries(hidden.map((at) => [names[at], figureOf(counts[at] ?? 0)]));
      const audit = auditDisclosure(
        { rows: [{ key: {}, figures: { ...shown, ...figures } }], totals: [] },
        { rows: [{ key: {}, figures: shown }], totals: [] },
        {
          threshold: 3,
          zeros: least === 0 ? "hide" : "publish",
          measures: names.filter((_, at) => hidden.includes(at)),
          linked: Object.fromEntries(
            used.map((parts, at) => [`sum ${at}`, parts.map((part) => names[part] ?? "")]),
          ),
        },
      );
      const all = solutions(counts, used, least);
      const expected = hidden.map((at) => {
        const own = all.map((list) => list[at] ?? 0);
        const [lower, upper] = [Math.min(...own), Math.max(...own)];
        const isExposed =
          (counts[at] ?? 0) < 3 ? lower > least || upper < Math.max(2, least + 1) : lower === upper;
        return { measure: names[at], lower, upper, verdict: isExposed ? "exposed" : "protected" };
      });
      expect(
        audit.counts.map(({ measure, lower, upper, verdict }) => ({ measure, lower, upper, verdict })),
      ).toStrictEqual(expected);
      expect(audit.exact).toBe(true);
    },
  );
});
