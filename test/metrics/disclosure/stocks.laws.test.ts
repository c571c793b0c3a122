import { fc, test } from "@fast-check/vitest";
import {
  auditDisclosure,
  type Cube,
  definePlan,
  evaluate,
  isSuppressed,
  type LedgerEntry,
  type PlanInput,
  type PublishedTable,
  suppress,
} from "phongtrao";
import { describe, expect } from "vitest";
import { entry, gazetteer, registerOf, talk, total } from "../cubes/small-province.js";
import { isShownAt, possibleValues, type ReadNumber } from "./brute-reader.js";

const communes = ["00001", "00002", "00003"] as const;
const commune = { by: "place", level: "commune" } as const;
const month = { by: "period", kind: "calendar-month" } as const;
const threshold = 3;
const smallish = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3, max: 7 }) },
);

type Terms = ReadNumber["terms"];
const times = (terms: Terms, by: number): Terms => terms.map(([place, own]) => [place, own * by]);

/** A number of the table where it stands. */
interface Told {
  readonly words: Readonly<Record<string, string | null>>;
  readonly measure: string;
  readonly terms: Terms;
}

const cubeOf = (plan: PlanInput, ledger: readonly LedgerEntry[]) =>
  evaluate(definePlan(plan), registerOf({ ledger }), { gazetteer });

/** Hides what is small and leaves it to a reader who tries all registers to find what it is. */
function expectOpen(cube: Cube, register: readonly number[], told: readonly Told[]): void {
  const published = suppress(cube as never, { threshold }).published as PublishedTable;
  expect(auditDisclosure(cube as never, published).exposed).toStrictEqual([]);
  const numbers = told.flatMap(({ words, measure, terms }) => {
    const isShown = isShownAt(published, words, measure);
    return isShown === null ? [] : [{ terms, isShown }];
  });
  const small = numbers.filter(({ terms, isShown }) => {
    const value = terms.reduce((sum, [place, own]) => sum + own * (register[place] ?? 0), 0);
    expect(isShown && value > 0 && value < threshold).toBe(false);
    return value > 0 && value < threshold;
  });
  const found = possibleValues(register, numbers, small, Math.max(...register) + threshold);
  for (const values of found.values()) expect(values.size).toBeGreaterThan(1);
}

describe("a reader who tries all registers finds no small count of", () => {
  const measures = { closing: "modelsInForce", added: "modelsAdded", removed: "modelsRemoved" } as const;

  /** What there was, what came in and what went out; never more than there was. */
  const years = (count: number) =>
    fc.array(
      fc
        .tuple(smallish, smallish, smallish)
        .map(([opening, added, removed]) => [opening, added, Math.min(removed, opening + added)] as const),
      { minLength: count, maxLength: count },
    );

  test.prop([years(2), fc.boolean()], { numRuns: 60 })(
    "a year's stocks, flows and growth",
    (places, hasClosing) => {
      const ledger = places.flatMap(([opening, added, removed], at) => [
        total(communes[at] ?? "", "2021", opening),
        total(communes[at] ?? "", "2022", opening + added - removed),
        entry("established", "2022", added, { place: communes[at] ?? "" }),
        entry("discontinued", "2022", removed, { place: communes[at] ?? "" }),
      ]);
      const { closing, ...flows } = measures;
      const asked = { ...flows, ...(hasClosing && { closing }), growth: "modelGrowth" };
      const cube = cubeOf({ measures: asked, groupBy: { commune }, filter: { period: "2022" } }, ledger);
      const told = (words: Told["words"], own: readonly number[]): readonly Told[] => {
        const of = (part: number): Terms => own.map((at) => [at * 3 + part, 1]);
        const change = [...of(1), ...times(of(2), -1)];
        return [
          { words, measure: "growth", terms: of(0) },
          { words, measure: "growth", terms: [...of(0), ...change] },
          { words, measure: "closing", terms: [...of(0), ...change] },
          { words, measure: "added", terms: of(1) },
          { words, measure: "removed", terms: of(2) },
        ];
      };
      const each = places.map((_, at) => told({ commune: communes[at] ?? "" }, [at]));
      expectOpen(cube, places.flat(), [...each.flat(), ...told({}, [...places.keys()])]);
    },
  );

  const series = (length: number) => fc.array(smallish, { minLength: length, maxLength: length });

  test.prop(
    [
      fc.constantFrom(2, 3).chain((months) => fc.array(series(months), { minLength: 2, maxLength: 3 })),
      fc.boolean(),
    ],
    { numRuns: 100 },
  )("the months of a stock with their totals", (places, isByMonth) => {
    const whens = ["2022-10", "2022-11", "2022-12"].slice(-(places[0]?.length ?? 0));
    const ledger = places.flatMap((stocks, at) =>
      stocks.map((stock, when) => total(communes[at] ?? "", whens[when] ?? "", stock)),
    );
    const groupBy = isByMonth ? { month, commune } : { commune, month };
    const cube = cubeOf({ measures: { models: "modelsInForce" }, groupBy, totals: "rollup" }, ledger);
    const placeOf = (at: number, when: number) => at * whens.length + when;
    const last = whens.length - 1;
    const all = [...places.keys()];
    const told: readonly Told[] = [
      ...all.flatMap((at) =>
        whens.map((when, index) => ({
          words: { commune: communes[at] ?? "", month: when },
          measure: "models",
          terms: [[placeOf(at, index), 1]] as Terms,
        })),
      ),
      ...all.map((at) => ({
        words: { commune: communes[at] ?? "" },
        measure: "models",
        terms: [[placeOf(at, last), 1]] as Terms,
      })),
      ...whens.map((when, index) => ({
        words: { month: when },
        measure: "models",
        terms: all.map((at) => [placeOf(at, index), 1] as const),
      })),
      { words: {}, measure: "models", terms: all.map((at) => [placeOf(at, last), 1] as const) },
    ];
    expectOpen(cube, places.flat(), told);
  });

  test.prop([years(1), years(1), fc.boolean(), fc.constantFrom("closing", "share")], { numRuns: 90 })(
    "the months of stocks and flows of two communes, be the stocks told as what a share is out of",
    ([first], [second], isByMonth, stock) => {
      // Of each commune what there was in October, and what came in and went out in November and December.
      const places = [first, second].map((own = [0, 0, 0]) => {
        const [opening, added, removed] = own;
        const left = opening + added - removed;
        return [opening, added, removed, removed, Math.min(added, left + removed)];
      });
      const ledger = places.flatMap(([o = 0, a1 = 0, r1 = 0, a2 = 0, r2 = 0], at) => {
        const place = communes[at] ?? "";
        return [
          total(place, "2022-10", o),
          total(place, "2022-11", o + a1 - r1),
          total(place, "2022-12", o + a1 - r1 + a2 - r2),
          entry("established", "2022-11", a1, { place }),
          entry("discontinued", "2022-11", r1, { place }),
          entry("established", "2022-12", a2, { place }),
          entry("discontinued", "2022-12", r2, { place }),
          ...["2022-10", "2022-11", "2022-12"].map((when) => entry("recognised", when, 40, { place })),
        ];
      });
      const groupBy = isByMonth ? { month, commune } : { commune, month };
      const { closing, ...flows } = measures;
      const told = stock === "share" ? { share: "recognisedShare" as const } : { closing };
      const cube = cubeOf(
        { measures: { ...flows, ...told, growth: "modelGrowth" }, groupBy, totals: "rollup" },
        ledger,
      );
      const both = [0, 1];
      const of = (
        own: readonly number[],
        parts: readonly (readonly [part: number, times: number])[],
      ): Terms => own.flatMap((at) => parts.map(([part, by]) => [at * 5 + part, by] as const));
      const opening = [[0, 1]] as const;
      const november = [...opening, [1, 1], [2, -1]] as const;
      const december = [...november, [3, 1], [4, -1]] as const;
      const toldAt = (words: Told["words"], own: readonly number[]): readonly Told[] => [
        { words: { ...words, month: "2022-10" }, measure: stock, terms: of(own, opening) },
        { words: { ...words, month: "2022-11" }, measure: stock, terms: of(own, november) },
        { words: { ...words, month: "2022-11" }, measure: "growth", terms: of(own, opening) },
        { words: { ...words, month: "2022-11" }, measure: "growth", terms: of(own, november) },
        { words: { ...words, month: "2022-11" }, measure: "added", terms: of(own, [[1, 1]]) },
        { words: { ...words, month: "2022-11" }, measure: "removed", terms: of(own, [[2, 1]]) },
        { words: { ...words, month: "2022-12" }, measure: stock, terms: of(own, december) },
        { words: { ...words, month: "2022-12" }, measure: "growth", terms: of(own, november) },
        { words: { ...words, month: "2022-12" }, measure: "growth", terms: of(own, december) },
        { words: { ...words, month: "2022-12" }, measure: "added", terms: of(own, [[3, 1]]) },
        { words: { ...words, month: "2022-12" }, measure: "removed", terms: of(own, [[4, 1]]) },
        { words, measure: stock, terms: of(own, december) },
        {
          words,
          measure: "added",
          terms: of(own, [
            [1, 1],
            [3, 1],
          ]),
        },
        {
          words,
          measure: "removed",
          terms: of(own, [
            [2, 1],
            [4, 1],
          ]),
        },
      ];
      const each = both.map((at) => toldAt({ commune: communes[at] ?? "" }, [at]));
      expectOpen(cube, places.flat(), [...each.flat(), ...toldAt({}, both)]);
    },
  );

  const totals = fc.constantFrom("none", "grand", "rollup");
  const holders = ["collective", "individual"] as const;

  /** Of each place what each holder has, and what is of none of them. */
  const held = (count: number) =>
    fc.array(fc.tuple(smallish, smallish, smallish), { minLength: count, maxLength: count });

  test.prop([held(2), fc.tuple(fc.boolean(), fc.boolean()), fc.boolean(), totals, fc.boolean()], {
    numRuns: 150,
  })("what is stated of all holders and of each", (places, isStated, hasMore, asked, isByHolder) => {
    const ownOf = ([first, second, more]: readonly [number, number, number]) => [
      first,
      second,
      hasMore ? more : 0,
    ];
    const register = places.flatMap(ownOf);
    const ledger = places.flatMap((own, at) => {
      const place = communes[at] ?? "";
      const each = holders.map((holder, index) =>
        entry("statedTotal", "2022", own[index] ?? 0, { place, holder }),
      );
      const all = ownOf(own).reduce((sum, count) => sum + count, 0);
      return isStated[at] === true ? [...each, total(place, "2022", all)] : each;
    });
    const holder = { by: "holder" } as const;
    const groupBy = isByHolder ? { holder, commune } : { commune, holder };
    const plan = { measures: { models: "modelsInForce" }, groupBy, totals: asked } as const;
    const cube = cubeOf({ ...plan, filter: { period: "2022" } }, ledger);
    const measure = "models";
    const placeOf = (at: number, index: number) => at * 3 + index;
    const allOf = (at: number): Terms =>
      [0, 1, ...(isStated[at] === true && hasMore ? [2] : [])].map(
        (index) => [placeOf(at, index), 1] as const,
      );
    const all = [...places.keys()];
    const stated = all.filter((at) => isStated[at]);
    const told: readonly Told[] = [
      ...all.flatMap((at) =>
        holders.map((word, index) => ({
          words: { commune: communes[at] ?? "", holder: word },
          measure,
          terms: [[placeOf(at, index), 1]] as Terms,
        })),
      ),
      ...stated.map((at) => ({
        words: { commune: communes[at] ?? "", holder: null },
        measure,
        terms: allOf(at),
      })),
      ...all.map((at) => ({ words: { commune: communes[at] ?? "" }, measure, terms: allOf(at) })),
      ...holders.map((word, index) => ({
        words: { holder: word },
        measure,
        terms: all.map((at) => [placeOf(at, index), 1] as const),
      })),
      { words: { holder: null }, measure, terms: stated.flatMap(allOf) },
      { words: {}, measure, terms: all.flatMap(allOf) },
    ];
    expectOpen(cube, register, told);
  });
});

describe("a reader who knows which events may have counted the same people", () => {
  const counts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 });

  test.prop(
    [
      counts,
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      fc.constantFrom("attendance", "distinctPeople"),
    ],
    { numRuns: 150 },
  )("finds no small count by the bounds of their total", (events, isTwice, measure) => {
    const places = [...communes, "00009"];
    // Each that overlaps names the first that does, so that they are one group.
    const twice = events.flatMap((_, at) => (isTwice[at] === true ? [at] : []));
    const activities = events.map((count, at) =>
      talk(count, {
        id: `e${String(at)}`,
        when: "2025-08-01",
        place: places[at] ?? "",
        ...(twice.includes(at) && at !== twice[0] && { mayOverlap: [`e${String(twice[0])}`] }),
      }),
    );
    const cube = evaluate(
      definePlan({ measures: { people: measure }, groupBy: { commune } }),
      registerOf({ activities }),
      { gazetteer },
    );
    const { published } = suppress(cube as never, { threshold }) as { published: PublishedTable };
    expect(auditDisclosure(cube as never, published).exposed).toStrictEqual([]);
    const isHidden = published.rows.map(({ figures }) => isSuppressed(figures["people"]));
    if (isSuppressed(published.totals[0]?.figures["people"])) return;
    const boundsOf = (list: readonly number[]) => {
      const group = measure === "distinctPeople" ? [...list.keys()] : twice;
      const own = group.map((at) => list[at] ?? 0);
      const sum = list.reduce((total, count) => total + count, 0);
      const counted = own.reduce((total, count) => total + count, 0) - Math.max(0, ...own);
      return `${String(sum - counted)} to ${String(sum)}`;
    };
    const possible = lists(events, isHidden).filter((list) => boundsOf(list) === boundsOf(events));
    for (const [at, count] of events.entries())
      if (count < threshold) expect(new Set(possible.map((list) => list[at])).size).toBeGreaterThan(1);
  });

  /** All lists in which what is hidden is something from 1 to 18. */
  function lists(events: readonly number[], isHidden: readonly boolean[]): readonly (readonly number[])[] {
    return events.reduce<readonly (readonly number[])[]>(
      (all, count, at) =>
        all.flatMap((list) =>
          (isHidden[at] === true ? Array.from({ length: 18 }, (_, n) => n + 1) : [count]).map((own) => [
            ...list,
            own,
          ]),
        ),
      [[]],
    );
  }
});
