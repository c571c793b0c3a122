import {
  type Cube,
  definePlan,
  type Difference,
  evaluate,
  evaluateChange,
  type Figure,
  type Growth,
  mergeCubes,
  type PartialCube,
  type Plan,
  type PlanInput,
  type RateChange,
  type Ratio,
  type Register,
  type StandardMetrics,
  suppress,
  type Suppressed,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

declare const register: Register;
declare const saved: Plan;

type AnyFigure = Figure | Difference | Ratio | null;
type AnyChange = Growth | RateChange;

describe("a plan whose metrics the compiler does not know has figures of any kind", () => {
  it("that was read from a file", () => {
    const figures = () => evaluate(saved, register).rows.map((row) => row.figures);
    expectTypeOf(figures).returns.items.toEqualTypeOf<{ readonly [x: string]: AnyFigure }>();
  });

  it("whose input is not const", () => {
    const input = { measures: { att: "attendance" } };
    const att = () => evaluate(definePlan(input), register).rows.map(({ figures }) => figures.att);
    expectTypeOf(att).returns.items.toEqualTypeOf<AnyFigure>();
  });

  it("whose metric is a parameter", () => {
    const one = (metric: string) =>
      evaluate(definePlan({ measures: { value: metric } }), register).rows.map(
        ({ figures }) => figures.value,
      );
    expectTypeOf(one).returns.items.toEqualTypeOf<AnyFigure>();
  });

  it("of one of two metrics, figures of either", () => {
    const one = (metric: "sessions" | "attendancePerSession") =>
      evaluate(definePlan({ measures: { value: metric } }), register).rows.map(
        ({ figures }) => figures.value,
      );
    expectTypeOf(one).returns.items.toEqualTypeOf<
      Figure<"session"> | Ratio<"attendance", "session"> | null
    >();
  });

  it("in a function over any plan", () => {
    function table<P extends PlanInput>(plan: Plan<P>): readonly AnyFigure[] {
      return evaluate<PlanInput>(plan, register).rows.flatMap(({ figures }) => Object.values(figures));
    }
    expectTypeOf(table).returns.toEqualTypeOf<readonly AnyFigure[]>();
  });

  it("in a function over plans that names no type of its own", () => {
    function table<P extends Plan>(plan: P): readonly [P, AnyFigure[]] {
      return [plan, evaluate(plan, register).rows.flatMap(({ figures }) => Object.values(figures))];
    }
    expectTypeOf(table<Plan>).returns.toEqualTypeOf<readonly [Plan, AnyFigure[]]>();
  });

  it("in a change", () => {
    const changes = () =>
      evaluateChange(saved, register, { to: "2022" }).rows.map((row) => row.changes["att"]);
    expectTypeOf(changes).returns.items.toEqualTypeOf<AnyChange | undefined>();
  });

  it("in what may be published", () => {
    const figures = () =>
      suppress(evaluate(saved, register), { threshold: 5 }).published.rows.map((row) => row.figures["att"]);
    expectTypeOf(figures).returns.items.toEqualTypeOf<AnyFigure | Suppressed | undefined>();
  });

  it("in what was merged of parts", () => {
    const merged = (parts: readonly PartialCube[]) =>
      mergeCubes(parts).rows.map(({ figures }) => figures["att"]);
    expectTypeOf(merged).returns.items.toEqualTypeOf<AnyFigure | undefined>();
  });
});

describe("what is known of a plan may be forgotten", () => {
  const plan = definePlan({ measures: { held: "sessions" }, groupBy: { topic: { by: "topic" } } });
  const bare = definePlan({ measures: { held: "sessions" } });

  it("a plan is a plan", () => {
    expectTypeOf(plan).toExtend<Plan>();
    expectTypeOf(bare).toExtend<Plan>();
  });

  it("a cube is a cube", () => {
    const cube = () => evaluate(plan, register);
    const bareCube = () => evaluate(bare, register);
    expectTypeOf(cube).returns.toExtend<Cube>();
    expectTypeOf(bareCube).returns.toExtend<Cube>();
    expectTypeOf(cube).returns.toExtend<Cube<PlanInput, StandardMetrics>>();
  });
});

describe("a plan without groupings", () => {
  const bare = definePlan({ measures: { held: "sessions" } });

  it("groups by nothing, and its groupings can be listed", () => {
    expectTypeOf(Object.keys(bare.groupBy)).toEqualTypeOf<string[]>();
    expectTypeOf(bare.groupBy).toExtend<Plan["groupBy"]>();
  });

  it("can be made into another plan", () => {
    const again = () => definePlan({ ...bare, totals: "none" });
    expectTypeOf(again).returns.toExtend<Plan>();
    const rows = () => evaluate(again(), register).rows.map(({ figures }) => figures.held);
    expectTypeOf(rows).returns.toEqualTypeOf<(Figure<"session"> | null)[]>();
  });

  it("keeps the groupings that it has", () => {
    const grouped = definePlan({ measures: { held: "sessions" }, groupBy: { topic: { by: "topic" } } });
    expectTypeOf(grouped.groupBy).toEqualTypeOf<{ readonly topic: { readonly by: "topic" } }>();
  });
});
