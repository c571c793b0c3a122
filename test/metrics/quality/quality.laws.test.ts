import { test } from "@fast-check/vitest";
import {
  type Activity,
  completeness,
  coverage,
  createGazetteer,
  placesReached,
  reportingTimeliness,
  type Submission,
  unitsAt,
} from "phongtrao";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { firstDay, heirs, histories, lastDay } from "../../arbitraries/gazetteer.js";

const years = ["2000", "2004", "2008", "2013", "2020", "2025", "2030"];
/** Most are codes of units, at one time or another. */
const places = fc.integer({ min: 0, max: 24 }).map((n) => String(n).padStart(2, "0"));
const days = fc.integer({ min: 2000, max: 2031 }).map((year) => `${year}-02-01`);
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const submissions: fc.Arbitrary<readonly Submission[]> = fc
  .array(
    fc.record({
      place: places,
      period: fc.constantFrom(...years),
      status: fc.constantFrom<Submission["status"]>("draft", "submitted", "accepted", "rejected"),
      dueOn: option(days),
      receivedOn: option(days),
    }),
    { maxLength: 60 },
  )
  .map((list) => list.map((record, at) => ({ id: `s${at}`, ...record })));

const activities: fc.Arbitrary<readonly Activity[]> = fc
  .array(fc.record({ place: option(places), when: fc.oneof(days, fc.constantFrom(...years)) }), {
    maxLength: 40,
  })
  .map((list) => list.map((record, at) => ({ id: `a${at}`, kind: "talk", topics: [], ...record })));

const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
const worlds = fc.record({
  gazetteer: histories(
    "merge",
    "mergeIntoNew",
    "split",
    "splitOff",
    "exchange",
    "rename",
    "recode",
    "dissolve",
  ).map(({ input }) => createGazetteer(input)),
  list: submissions,
  asked: option(fc.array(places)),
});
const level = "province";
const sum = (list: readonly (number | null | undefined)[]) =>
  list.reduce<number>((total, n) => total + (n ?? 0), 0);

describe("coverage", () => {
  test.prop([worlds, fc.constantFrom(...years)])(
    "received ≤ expected, and the statuses are of all expected",
    (world, period) => {
      const { gazetteer, list, asked } = world;
      const table = coverage({ submissions: list }, { gazetteer, period, level, asked });
      expect(table.received).toBeLessThanOrEqual(table.expected ?? -1);
      expect(sum(Object.values(table.counts))).toBe(table.expected);
      expect(table.units).toHaveLength(table.expected ?? -1);
      expect(table.missing).toHaveLength(table.counts.missing);
      const existing = unitsAt(gazetteer, level, `${period}-12-31`).map(({ code }) => code);
      for (const { unit } of table.units) expect(existing).toContain(unit.code);
      if (asked === undefined) expect(table.expected).toBe(existing.length);
    },
  );

  test.prop([worlds, fc.constantFrom(...years)])(
    "each return is counted or named, once",
    ({ gazetteer, list, asked }, period) => {
      const table = coverage({ submissions: list }, { gazetteer, period, level, asked });
      const found = [
        ...table.units.flatMap((report) => report.submissions),
        ...table.unexpected.map(({ submission }) => submission),
      ];
      const sent = list.filter((submission) => submission.period === period).map(({ id }) => id);
      expect(found.sort()).toStrictEqual(sent.sort());
    },
  );

  test.prop([worlds, fc.constantFrom(...years), days])(
    "one more accepted return never covers less, and a later day neither",
    ({ gazetteer, list, asked }, period, asOf) => {
      const received = (submissions: readonly Submission[], day?: string) =>
        coverage({ submissions }, { gazetteer, period, level, asked, asOf: day }).received ?? -1;
      expect(received(list)).toBeGreaterThanOrEqual(received(list.slice(1)));
      expect(received(list)).toBeGreaterThanOrEqual(received(list, asOf));
    },
  );
});

describe("tables over periods", () => {
  test.prop([worlds])("totals are the sums of the columns and of the rows", ({ gazetteer, list, asked }) => {
    const { periods, units, total } = completeness(
      { submissions: list },
      { gazetteer, periods: years, level, asked },
    );
    for (const [part, key] of [
      ["numerator", "received"],
      ["denominator", "expected"],
    ] as const) {
      const all = total[part]?.estimate;
      expect(sum(periods.map((column) => column[key]))).toBe(all);
      expect(sum(units.map(({ share }) => share[part]?.estimate))).toBe(all);
    }
    for (const [at, column] of periods.entries()) {
      const statuses = units.map((row) => row.statuses[at]).filter((status) => status !== null);
      expect(statuses.sort()).toStrictEqual(column.units.map(({ status }) => status).sort());
    }
  });

  test.prop([worlds, days])(
    "timeliness has the same rows, and its counts are of all expected",
    ({ gazetteer, list, asked }, asOf) => {
      const options = { gazetteer, periods: years, level, asked } as const;
      const timely = reportingTimeliness({ submissions: list }, { ...options, asOf, due: { days: 30 } });
      const complete = completeness({ submissions: list }, options);
      expect(timely.units.map(({ unit }) => unit)).toStrictEqual(complete.units.map(({ unit }) => unit));
      for (const [at, { expected, counts, onTime }] of timely.periods.entries()) {
        expect(sum(Object.values(counts))).toBe(expected);
        expect(expected).toBe(complete.periods[at]?.expected);
        expect(onTime.numerator?.estimate).toBe(counts["on-time"]);
        expect(onTime.numerator?.upper).toBeLessThanOrEqual(expected ?? -1);
      }
      expect(sum(timely.units.map(({ onTime }) => onTime.numerator?.upper))).toBe(
        timely.onTime.numerator?.upper,
      );
    },
  );
});

describe("the order of the records", () => {
  test.prop([
    worlds.chain((world) => fc.tuple(fc.constant(world), shuffled(world.list))),
    activities.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
  ])("does not matter", ([{ gazetteer, list, asked }, mixed], [visits, mixedVisits]) => {
    const options = { gazetteer, periods: years, level, asked } as const;
    const tables = (submissions: readonly Submission[]) => [
      completeness({ submissions }, options),
      reportingTimeliness({ submissions }, { ...options, asOf: "2020-06-30", due: { days: 30 } }),
    ];
    expect(tables(mixed)).toStrictEqual(tables(list));
    const reach = (list: readonly Activity[]) =>
      placesReached({ activities: list }, { gazetteer, period: "2025", level });
    expect(reach(mixedVisits)).toStrictEqual(reach(visits));
  });
});

describe("places reached", () => {
  test.prop([worlds, activities, fc.constantFrom(...years)])(
    "reached and not reached are all that existed; bounds hold them",
    ({ gazetteer }, list, period) => {
      const { reached, notReached, share, unplaced } = placesReached(
        { activities: list },
        { gazetteer, period, level },
      );
      const existing = unitsAt(gazetteer, level, `${period}-12-31`).map(({ code }) => code);
      expect([...reached, ...notReached].sort()).toStrictEqual([...existing].sort());
      expect(share.numerator?.lower).toBe(reached.length);
      const possible = new Set([...reached, ...unplaced.flatMap(({ candidates }) => candidates)]);
      expect(share.numerator?.upper).toBe(possible.size);
      expect(possible.size).toBeLessThanOrEqual(existing.length);
    },
  );

  test.prop([histories()])(
    "an activity reaches the heirs of its place: the one, or one of several",
    (history) => {
      const gazetteer = createGazetteer(history.input);
      for (const place of history.first) {
        const { reached, unplaced } = placesReached(
          { activities: [{ id: "a", kind: "talk", topics: [], when: firstDay, place }] },
          { gazetteer, period: `${firstDay}/${lastDay}`, level },
        );
        const expected = heirs(history, place);
        expect(
          expected.length === 1 ? reached : unplaced.flatMap(({ candidates }) => [...candidates].sort()),
        ).toStrictEqual(expected);
        expect(reached.length === 1).toBe(expected.length === 1);
      }
    },
  );
});
