import {
  auditDisclosure,
  definePlan,
  evaluate,
  isSuppressed,
  type PlanInput,
  type Register,
  standardMetrics,
  suppress,
  type SuppressOptions,
} from "phongtrao";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gazetteer, registerOf } from "../cubes/small-province.js";

const exact = <U extends string>(unit: U) =>
  fc
    .oneof(fc.nat(9), fc.integer({ min: 10, max: 80 }))
    .map((value) => ({ value, hedge: "exact" as const, unit }));
const rough = <U extends string>(unit: U) =>
  fc
    .record({
      value: fc.integer({ min: 1, max: 60 }),
      hedge: fc.constantFrom("moreThan", "nearly", "atLeast"),
    })
    .map((count) => ({ ...count, unit }));
const place = fc.constantFrom("00001", "00002", "00003");
const when = fc.constantFrom("2024-05-01", "2024-08-01");
const list = <Item extends object>(item: fc.Arbitrary<Item>, letter: string) =>
  fc.array(item, { maxLength: 8 }).map((all) => all.map((one, at) => ({ ...one, id: `${letter}${at}` })));

/** Small registers of a province: many counts are below the threshold. */
const registers = (isRough: boolean): fc.Arbitrary<Register> => {
  const count = <U extends string>(unit: U) => (isRough ? fc.oneof(exact(unit), rough(unit)) : exact(unit));
  return fc
    .record({
      activities: list(
        fc
          .record({
            kind: fc.constantFrom("talk", "launch"),
            when,
            place,
            topics: fc.subarray(["x", "y"]),
            sessions: count("session"),
            youth: count("person"),
            women: count("person"),
            rough: count("person"),
          })
          .map(({ youth, women, rough, ...activity }) => ({
            ...activity,
            // The groups of a partition are all who came.
            attendance: isRough ? rough : { ...youth, value: youth.value + women.value },
            audiences: {
              relation: "partition",
              parts: [
                { audience: "youth", count: youth },
                { audience: "women", count: women },
              ],
            },
          })),
        "a",
      ),
      mediaOutputs: list(
        fc.record({ when, place, output: fc.oneof(count("newsItem"), count("article")) }),
        "m",
      ),
      ledger: list(
        fc.record({
          movement: fc.constant("m"),
          kind: fc.constantFrom("statedTotal", "opening", "established"),
          when: fc.constantFrom("2023", "2024"),
          place,
          quantity: count("model"),
        }),
        "l",
      ),
      populations: list(fc.record({ place, when: fc.constant("2024"), quantity: count("person") }), "p"),
    })
    .map((lists) => registerOf(lists as unknown as Partial<Register>));
};

const commune = { by: "place", level: "commune" } as const;
const asked: readonly (readonly [string, PlanInput, Partial<SuppressOptions>])[] = [
  [
    "attendance and its intensity by commune",
    {
      measures: { people: "attendance", rate: "participationIntensity", each: "attendancePerSession" },
      groupBy: { commune },
    },
    {},
  ],
  [
    "the audience and its shares by commune, without the totals of communes",
    {
      measures: { people: "audienceHeadcount", share: "audienceShare" },
      groupBy: { commune, audience: { by: "audience" } },
    },
    {},
  ],
  [
    "the shares of the audience alone, without any total",
    {
      measures: { share: "audienceShare" },
      groupBy: { commune, audience: { by: "audience" } },
      totals: "none",
    },
    {},
  ],
  [
    "media and their mix, rolled up",
    {
      measures: { items: "mediaItems", share: "mediaShare" },
      groupBy: { commune, unit: { by: "unit" } },
      totals: "rollup",
    },
    {},
  ],
  [
    "models and their growth",
    {
      measures: { models: "modelsInForce", growth: "modelGrowth" },
      groupBy: { commune },
      filter: { period: "2024" },
    },
    {},
  ],
  [
    "attendance and the people behind it",
    {
      measures: { attendance: "attendance", people: "distinctPeople", rate: "participationRate" },
      groupBy: { commune, kind: { by: "kind" } },
      totals: "rollup",
    },
    {},
  ],
  [
    "topics, which overlap",
    {
      measures: { sessions: "sessions", people: "distinctPeople" },
      groupBy: { commune, topic: { by: "topic" } },
      totals: "rollup",
    },
    { overlapping: ["topic"] },
  ],
];

type Told = {
  readonly key: Readonly<Record<string, string | null>>;
  readonly figures: Readonly<Record<string, unknown>>;
};

/** Every whole number that the published figures of a row tell of itself: counts, parts of ratios, and what something grew to. */
function toldIn(figure: unknown): readonly number[] {
  if (figure === null || isSuppressed(figure)) return [];
  if (!("numerator" in (figure as object))) return [(figure as { estimate: number }).estimate];
  const { numerator, denominator } = figure as Record<
    "numerator" | "denominator",
    { estimate: number } | null
  >;
  const [n, d] = [numerator?.estimate, denominator?.estimate];
  return [...(n === undefined ? [] : [n]), ...(d === undefined ? [] : [d])];
}

/** What a reader with pencil and paper finds of the shares: of each commune, the total is told by any published share, and the last part by the others. */
function sharesWorkedOut(rows: readonly Told[], measure: string): number[] {
  const communes = new Set(rows.map(({ key }) => key["commune"]));
  return [...communes].flatMap((code) => {
    const own = rows.filter(({ key, figures }) => key["commune"] === code && figures[measure] !== undefined);
    const open = own.filter(({ figures }) => !isSuppressed(figures[measure]));
    const [first] = open;
    const total = first && toldIn(first.figures[measure])[1];
    if (own.length - open.length !== 1 || total === undefined) return [];
    return [total - open.reduce((sum, { figures }) => sum + (toldIn(figures[measure])[0] ?? 0), 0)];
  });
}

describe.each(asked)("a cube of %s", (_, input, options) => {
  it.each([
    ["exact", false],
    ["hedged", true],
  ])("of %s counts is broken neither by its audit nor with pencil and paper", (_, isRough) => {
    fc.assert(
      fc.property(registers(isRough), fc.constantFrom(3, 5, 10), (register, threshold) => {
        const cube = evaluate(definePlan(input), register, { gazetteer, lineage: true });
        const table = { rows: cube.rows, totals: cube.totals };
        const { published } = suppress(table as never, { threshold, ...options });
        const sent = JSON.parse(JSON.stringify(published)) as {
          rows: readonly Told[];
          totals: readonly Told[];
        };
        expect(sent).toStrictEqual(JSON.parse(JSON.stringify(published)));
        expect(auditDisclosure(table as never, sent as never).exposed).toStrictEqual([]);
        const small = [...sent.rows, ...sent.totals]
          .flatMap(({ figures }) => Object.values(figures).flatMap(toldIn))
          .filter((count) => count > 0 && count < threshold);
        expect(small).toStrictEqual([]);
        if (isRough) return;
        const workedOut = sharesWorkedOut(sent.rows, "share").filter(
          (count) => count > 0 && count < threshold,
        );
        expect(workedOut).toStrictEqual([]);
        for (const { figures } of [...sent.rows, ...sent.totals])
          if (isSuppressed(figures["attendance"])) expect(isSuppressed(figures["people"])).toBe(true);
        for (const { figures } of [...sent.rows, ...sent.totals])
          if (isSuppressed(figures["models"])) expect(toldIn(figures["growth"] ?? null)).not.toHaveLength(2);
      }),
      { numRuns: 120 },
    );
  });
});

it("asks for metrics that there are", () => {
  const ids = asked.flatMap(([, { measures }]) => Object.values(measures));
  expect(ids.filter((id) => !Object.hasOwn(standardMetrics, id))).toStrictEqual([]);
});
