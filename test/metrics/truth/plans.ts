import type { Grouping, PlanInput } from "phongtrao";
import fc from "fast-check";
import type { Ground } from "./ground.js";

const periodKindIds = [
  "calendar-month",
  "calendar-quarter",
  "calendar-half",
  "calendar-year",
  "reporting-month",
  "reporting-quarter",
  "reporting-half",
  "reporting-year",
  "province-month",
  "province-year",
  "school-year",
];
const periods = [
  "2025",
  "R2025",
  "2025-H1",
  "R2025-H1",
  "2025-H2",
  "2025-Q3",
  "2025-01",
  "R2025-01",
  "2025-06",
  "2025-07",
  "K2025",
  "2025-9M",
  "R2025-9M",
  "2025-01-10/2025-08-20",
  "2024-12-15/2025-12-31",
];

/** What a family of metrics can be grouped by and narrowed to, besides places and periods. */
export interface Family {
  readonly measures: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Random questions to a family of metrics. */
export function plansFor(ground: Ground, { measures, words }: Family): fc.Arbitrary<PlanInput> {
  const groupings: readonly fc.Arbitrary<Grouping>[] = [
    fc.constantFrom(...ground.levels).map((level) => ({ by: "place" as const, level })),
    fc.constantFrom(...periodKindIds).map((kind) => ({ by: "period" as const, kind })),
    ...(Object.keys(words).length === 0
      ? []
      : [fc.constantFrom(...Object.keys(words)).map((by) => ({ by }))]),
  ];
  const codes = [...new Set(ground.territories.map(({ code }) => code))];
  const filterWords =
    Object.keys(words).length === 0
      ? fc.constant(undefined)
      : fc
          .constantFrom(...Object.keys(words))
          .chain((name) => fc.constantFrom(...(words[name] ?? [])).map((word) => ({ [name]: [word] })));
  return fc.record({
    measures: fc.constant(Object.fromEntries(measures.map((id) => [id, id]))),
    groupBy: fc
      .array(fc.oneof(...groupings), { maxLength: 3 })
      .map((list) => Object.fromEntries(list.map((one, at) => [`g${at}`, one]))),
    filter: fc.record({
      period: fc.oneof(
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 5, arbitrary: fc.constantFrom(...periods) },
      ),
      place: fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 2, arbitrary: fc.constantFrom(...codes) },
      ),
      words: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: Object.keys(words).length === 0 ? 0 : 1, arbitrary: filterWords },
      ),
    }),
    totals: fc.constantFrom("grand" as const, "rollup" as const, "none" as const),
    gaps: fc.constantFrom(
      {},
      {},
      { flows: "zero" as const },
      { stocks: "carryForward" as const },
      { flows: "zero" as const, stocks: "carryForward" as const },
    ),
    reporting: fc.constant(null),
  });
}
