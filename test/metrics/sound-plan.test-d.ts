import {
  type AdminLevel,
  checkMetricLaws,
  defineMetric,
  definePlan,
  evaluate,
  type Figure,
  type Groupings,
  type KindOf,
  type MetricBook,
  type PeriodKind,
  periodKinds,
  type PeriodParts,
  type Plan,
  type PlanInput,
  type PlanOptions,
  type RecordWord,
  type Register,
  type SoundGroupings,
  type SoundPlan,
  type StandardMetrics,
  standardMetrics,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";
import type { UntiledKind } from "../../src/metrics/sound-groupings.js";

declare const text: string;
declare const level: AdminLevel;
declare const register: Register;
declare const input: PlanInput;
declare const saved: Plan;
declare const tet: PeriodKind;

const measures = { held: "sessions" } as const;
const contests = defineMetric({
  id: "contests",
  definition: "Sessions of the kind contest.",
  provenance: "house rule",
  unit: "session",
  source: "activities",
  where: { kind: ["contest"] },
  of: "sessions",
  overTime: "sum",
});
const metrics = { ...standardMetrics, contests };

describe("what is misspelt in a plan does not compile", () => {
  it("a metric", () => {
    // @ts-expect-error no such metric
    definePlan({ measures: { a: "attendence" } });
    type Asked = SoundPlan<{ readonly measures: { readonly a: "attendence" } }>;
    expectTypeOf<Asked["measures"]["a"]>().toEqualTypeOf<keyof StandardMetrics>();
    // @ts-expect-error one of two
    definePlan({ measures: { held: "sessions", a: "attendence" }, groupBy: { topic: { by: "topic" } } });
  });

  it("a metric of one's own, and one whose book is not passed", () => {
    // @ts-expect-error no such metric
    definePlan({ measures: { a: "contest" } }, { metrics });
    // @ts-expect-error phongtrao's own book has no contests
    definePlan({ measures: { a: "contests" } });
    // @ts-expect-error this book has nothing else
    definePlan({ measures: { a: "sessions" } }, { metrics: { contests } });
  });

  it("no measure", () => {
    const nothing = {} as const;
    // @ts-expect-error nothing is asked
    definePlan({ measures: nothing });
    type Asked = SoundPlan<{ readonly measures: typeof nothing }>;
    expectTypeOf<Asked["measures"]>().toEqualTypeOf<{
      readonly error: "a plan needs at least one measure";
    }>();
    // @ts-expect-error measures is misspelt
    definePlan({ mesures: { held: "sessions" } });
  });

  it("a grouping", () => {
    // @ts-expect-error a place has a level
    definePlan({ measures, groupBy: { c: { by: "place" } } });
    // @ts-expect-error it is misspelt
    definePlan({ measures, groupBy: { c: { by: "place", levl: "commune" } } });
    // @ts-expect-error no such word
    definePlan({ measures, groupBy: { t: { by: "topics" } } });
    // @ts-expect-error words have no kind
    definePlan({ measures, groupBy: { t: { by: "topic", kind: "calendar-month" } } });
    type ByTopics = SoundGroupings<{ readonly t: { readonly by: "topics" } }>["t"]["by"];
    expectTypeOf<ByTopics>().toEqualTypeOf<"place" | "period" | RecordWord>();
  });

  it("a kind of period", () => {
    // @ts-expect-error a period has a kind
    definePlan({ measures, groupBy: { p: { by: "period" } } });
    // @ts-expect-error no such kind
    definePlan({ measures, groupBy: { p: { by: "period", kind: "month" } } });
    // @ts-expect-error no records are grouped by spans
    definePlan({ measures, groupBy: { p: { by: "period", kind: "span" } } });
    // @ts-expect-error a period has no level
    definePlan({ measures, groupBy: { p: { by: "period", kind: "calendar-month", level: "commune" } } });
    type ByMonth = SoundPlan<{
      readonly measures: typeof measures;
      readonly groupBy: { readonly p: { readonly by: "period"; readonly kind: "month" } };
    }>;
    type Kinds = Extract<NonNullable<ByMonth["groupBy"]>["p"], { readonly kind: string }>["kind"];
    expectTypeOf<Kinds>().toEqualTypeOf<Exclude<keyof PeriodParts, UntiledKind>>();
  });

  it("who reports", () => {
    // @ts-expect-error no such kind
    definePlan({ measures, reporting: { level: "commune", every: "month" } });
    // @ts-expect-error every is misspelt
    definePlan({ measures, reporting: { level: "commune", evry: "calendar-month" } });
    // @ts-expect-error days is misspelt
    definePlan({ measures, reporting: { level: "commune", due: { day: 3 } } });
    definePlan({ measures, reporting: { level: "commune", every: "span" }, filter: { period: text } });
  });

  it("a filter", () => {
    // @ts-expect-error no such word
    definePlan({ measures, filter: { words: { topics: ["fire-safety"] } } });
    // @ts-expect-error words stand in words
    definePlan({ measures, filter: { kind: ["talk"] } });
    // @ts-expect-error a list of words
    definePlan({ measures, filter: { words: { topic: "fire-safety" } } });
  });

  it("a field", () => {
    // @ts-expect-error it is groupBy
    definePlan({ measures, group: { t: { by: "topic" } } });
    // @ts-expect-error it is flows
    definePlan({ measures, gaps: { flow: "zero" } });
    // @ts-expect-error no such totals
    definePlan({ measures, totals: "all" });
  });

  it("in a constant", () => {
    const asked = { measures, groupBy: { c: { by: "place" } } } as const satisfies PlanInput;
    // @ts-expect-error a place has a level
    definePlan(asked);
  });

  it("in the groupings of a metric that is tried", () => {
    // @ts-expect-error a place has a level
    checkMetricLaws(contests, { registers: [], groupBy: { c: { by: "place" } } });
    // @ts-expect-error no such word
    checkMetricLaws(contests, { registers: [], groupBy: { t: { by: "topics" } } });
    const groupBy: Groupings = { c: { by: "place", level }, t: { by: text } };
    expectTypeOf(() => checkMetricLaws(contests, { registers: [], groupBy })).toBeFunction();
    expectTypeOf(() =>
      checkMetricLaws(contests, { registers: [], groupBy: { c: { by: "place", level }, t: { by: text } } }),
    ).toBeFunction();
  });
});

describe("what the compiler cannot know of a plan compiles", () => {
  it("metrics of one's own", () => {
    const plan = definePlan({ measures: { a: "contests", held: "sessions" } }, { metrics });
    expectTypeOf(plan.measures).toEqualTypeOf<{ readonly a: "contests"; readonly held: "sessions" }>();
    const rows = () => evaluate(plan, register, { metrics }).rows.map(({ figures }) => figures.a);
    expectTypeOf(rows).returns.toEqualTypeOf<(Figure<"session"> | null)[]>();
    const ofAny = (book: MetricBook) => definePlan({ measures: { a: "contests" } }, { metrics: book });
    expectTypeOf(ofAny).returns.toExtend<Plan>();
    const ofOptions = (options: PlanOptions) => definePlan({ measures: { a: "contests" } }, options);
    expectTypeOf(ofOptions).returns.toExtend<Plan>();
    // Ids that are only known at run time are lost beside known ones, unless it is said that the book holds others.
    const byId: MetricBook = { ...standardMetrics, [text]: contests };
    expectTypeOf(() => definePlan({ measures: { a: "contests" } }, { metrics: byId })).toBeFunction();
  });

  it("kinds of period of one's own", () => {
    const kinds = { periodKinds: [...periodKinds, tet] };
    const groupBy = { t: { by: "period", kind: "tet" } } as const;
    expectTypeOf(definePlan({ measures, groupBy }, kinds).groupBy).toEqualTypeOf<typeof groupBy>();
    const reporting = { level: "commune", every: "tet" } as const;
    expectTypeOf(definePlan({ measures, reporting }, kinds)).toExtend<Plan>();
    const named = { ...tet, id: "tet" } as const;
    definePlan({ measures, groupBy }, { periodKinds: [named] });
    // @ts-expect-error there is no other
    definePlan({ measures, groupBy: { t: { by: "period", kind: "tết" } } }, { periodKinds: [named] });
  });

  it("a plan from a file, and one made of it", () => {
    expectTypeOf(definePlan(input)).toEqualTypeOf<Plan>();
    expectTypeOf(definePlan(input, { metrics })).toExtend<Plan>();
    expectTypeOf(definePlan(JSON.parse(text) as PlanInput)).toEqualTypeOf<Plan>();
    expectTypeOf(definePlan(saved)).toExtend<Plan>();
    expectTypeOf(definePlan({ ...saved, totals: "none" })).toExtend<Plan>();
    expectTypeOf(definePlan({ ...input, measures: { a: "sessions" } })).toExtend<Plan>();
    const book: MetricBook = metrics;
    expectTypeOf(definePlan<PlanInput>(input, { metrics: book, periodKinds })).toEqualTypeOf<Plan>();
    expectTypeOf<KindOf<PlanInput>>().toEqualTypeOf<string>();
  });

  it("words that are any text", () => {
    definePlan({ measures: { a: text } });
    definePlan({ measures: { [text]: "sessions" } });
    definePlan({ measures, groupBy: { t: { by: text }, c: { by: "place", level } } });
    definePlan({ measures, groupBy: { p: { by: "period", kind: text } } });
    definePlan({ measures, groupBy: { [text]: { by: "kind" } }, filter: { words: { [text]: ["talk"] } } });
    definePlan({ measures, reporting: { level, every: text } });
    const loose = { measures: { a: "sessions" }, groupBy: { t: { by: "topic" } } };
    expectTypeOf(definePlan(loose)).toExtend<Plan>();
  });

  it("one of several, or nothing", () => {
    const either = (by: "topic" | "kind", a: "sessions" | "attendance", isWhole: boolean) =>
      definePlan({
        measures: { a },
        groupBy: { by: { by } },
        filter: { ...(isWhole && { period: "2022" }) },
        reporting: isWhole ? { level: "commune" } : null,
        ...(isWhole ? { totals: "none" } : {}),
      });
    expectTypeOf(either).returns.toExtend<Plan>();
    expectTypeOf(definePlan({ measures, groupBy: undefined, filter: undefined })).toExtend<Plan>();
  });

  it("a plan that a function hands on", () => {
    function rowsOf<const Input extends PlanInput>(asked: SoundPlan<Input>) {
      return evaluate(definePlan(asked), register).rows;
    }
    const held = () =>
      rowsOf({ measures, groupBy: { t: { by: "topic" } } }).map((row) => [row.key.t, row.figures.held]);
    expectTypeOf(held).returns.items.items.toEqualTypeOf<string | Figure<"session"> | null>();
    // @ts-expect-error no such metric
    rowsOf({ measures: { a: "attendence" } });
  });
});
