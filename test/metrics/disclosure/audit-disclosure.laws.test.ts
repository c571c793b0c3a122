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
  const nameAt = (at: number) => names[at] ?? "";
  const totalOf = (counts: readonly number[], parts: readonly number[]) =>
    parts.reduce((sum, at) => sum + (counts[at] ?? 0), 0);

  interface System {
    /** Where zeros are published, what is hidden is at least 1. */
    readonly least: number;
    readonly counts: readonly number[];
    /** Each is published; the counts are not. */
    readonly sums: readonly (readonly number[])[];
  }

  const systems: fc.Arbitrary<System> = fc.constantFrom(0, 1).chain((least) =>
    fc.record({
      least: fc.constant(least),
      counts: fc.array(fc.integer({ min: least, max: least + 2 }), { minLength: 5, maxLength: 5 }),
      sums: fc.uniqueArray(fc.subarray([...names.keys()], { minLength: 2, maxLength: 3 }), {
        minLength: 3,
        maxLength: 6,
        selector: String,
      }),
    }),
  );

  function audit({ least, counts, sums }: System, hidden: readonly number[]) {
    const figure = (count: number) => toFigure(exactly(count, "person"));
    const shown = Object.fromEntries(
      sums.map((parts, at) => [`sum ${String(at)}`, figure(totalOf(counts, parts))]),
    );
    const own = Object.fromEntries(hidden.map((at) => [nameAt(at), figure(counts[at] ?? 0)]));
    return auditDisclosure(
      { rows: [{ key: {}, figures: { ...shown, ...own } }], totals: [] },
      { rows: [{ key: {}, figures: shown }], totals: [] },
      {
        threshold: 3,
        zeros: least === 0 ? "hide" : "publish",
        measures: hidden.map(nameAt),
        linked: Object.fromEntries(sums.map((parts, at) => [`sum ${String(at)}`, parts.map(nameAt)])),
      },
    );
  }

  /** All lists of counts that have the same sums. */
  function solutions({ least, counts, sums }: System): readonly (readonly number[])[] {
    let lists: readonly (readonly number[])[] = [[]];
    for (const at of counts.keys()) {
      const own = sums.filter((parts) => parts.includes(at)).map((parts) => totalOf(counts, parts));
      const most = own.length === 0 ? least : Math.min(...own);
      const full = sums.filter((parts) => parts.every((part) => part <= at));
      lists = lists
        .flatMap((list) => Array.from({ length: most - least + 1 }, (_, n) => [...list, least + n]))
        .filter((list) => full.every((parts) => totalOf(list, parts) === totalOf(counts, parts)));
    }
    return lists;
  }

  test.prop([systems], { numRuns: 60 })(
    "leave each hidden count the whole numbers that go with them, and expose it where these are too few",
    (system) => {
      const { least, counts, sums } = system;
      const hidden = [...counts.keys()].filter((at) => sums.some((parts) => parts.includes(at)));
      const all = solutions(system);
      const expected = hidden.map((at) => {
        const count = counts[at] ?? 0;
        const possible = all.map((list) => list[at] ?? 0);
        const [lower, upper] = [Math.min(...possible), Math.max(...possible)];
        const isExposed = count < 3 ? lower > least || upper < 2 : lower === upper;
        return [nameAt(at), lower, upper, isExposed ? "exposed" : "protected"];
      });
      const found = audit(system, hidden);
      expect(
        found.counts.map(({ measure, lower, upper, verdict }) => [measure, lower, upper, verdict]),
      ).toStrictEqual(expected);
      expect(found.exact).toBe(true);
    },
  );
});
