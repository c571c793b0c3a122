import {
  defineMetric,
  definePlan,
  type Difference,
  evaluate,
  type Figure,
  type Ratio,
  type Register,
  standardMetrics,
  subtract,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

declare const register: Register;

const plan = definePlan({
  measures: { held: "sessions", perSession: "attendancePerSession", people: "distinctPeople" },
  groupBy: { topic: { by: "topic" }, month: { by: "period", kind: "calendar-month" } },
});

describe("the types of a row follow from the plan", () => {
  const cube = () => evaluate(plan, register);
  type Only = ReturnType<typeof cube>["rows"][number];
  type Total = ReturnType<typeof cube>["totals"][number];

  it("keys by the names of the groupings", () => {
    expectTypeOf(cube).returns.toHaveProperty("rows");
    expectTypeOf<Only["key"]>().toEqualTypeOf<{
      readonly topic: string | null;
      readonly month: string | null;
    }>();
    // @ts-expect-error no such grouping
    type Missing = Only["key"]["kind"];
    expectTypeOf<Missing>().not.toBeString();
  });

  it("keys that may be absent where the plan may group by nothing", () => {
    const keys = (input: { readonly byTopic: boolean }) => {
      const groupBy = { topic: { by: "topic" } } as const;
      const measures = { held: "sessions" } as const;
      const left = definePlan({ measures, ...(input.byTopic && { groupBy }) });
      const given = definePlan({ measures, groupBy: input.byTopic ? groupBy : undefined });
      return {
        left: evaluate(left, register).rows[0]?.key,
        given: evaluate(given, register).rows[0]?.key,
      };
    };
    type Key = { readonly topic?: string | null } | undefined;
    expectTypeOf(keys).returns.toEqualTypeOf<{ left: Key; given: Key }>();
  });

  it("figures by the metrics", () => {
    expectTypeOf<Only["figures"]["held"]>().toEqualTypeOf<Figure<"session"> | null>();
    expectTypeOf<Only["figures"]["people"]>().toEqualTypeOf<Figure<"person"> | null>();
    expectTypeOf<Only["figures"]["perSession"]>().toEqualTypeOf<Ratio<"attendance", "session">>();
    // @ts-expect-error no such measure
    type Missing = Only["figures"]["attendance"];
    expectTypeOf<Missing>().not.toBeString();
  });

  it("figures by what a computed metric computes, a difference too", () => {
    const netAdded = defineMetric({
      id: "netAdded",
      definition: "Models added less those removed.",
      provenance: "house rule",
      parts: { added: "modelsAdded", removed: "modelsRemoved" },
      compute: ({ added, removed }) => (added && removed ? subtract(added, removed) : null),
    });
    const metrics = { ...standardMetrics, netAdded };
    const net = () =>
      evaluate(definePlan({ measures: { net: "netAdded" } }, { metrics }), register, { metrics });
    expectTypeOf(net).returns.toHaveProperty("rows");
    type Net = ReturnType<typeof net>["rows"][number]["figures"]["net"];
    expectTypeOf<Net>().toEqualTypeOf<Difference | null>();
  });

  it("of a total some keys may be absent", () => {
    expectTypeOf<Total["key"]>().toEqualTypeOf<{
      readonly topic?: string | null;
      readonly month?: string | null;
    }>();
  });
});
