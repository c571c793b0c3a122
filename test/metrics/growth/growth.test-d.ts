import {
  type Difference,
  exactly,
  type Growth,
  growth,
  type GrowthStatus,
  type GrowthWithValue,
  type ModelGrowth,
  type RatioWithoutValue,
  type RatioWithValue,
} from "phongtrao";
import { expectTypeOf, it } from "vitest";

const models = growth(exactly(108, "model"), exactly(123, "model"));

it("a growth that has a value has all three forms of it", () => {
  if (models.status === "determined" || models.status === "undetermined") {
    expectTypeOf(models).toEqualTypeOf<GrowthWithValue<"model">>();
    expectTypeOf(models.absolute).toEqualTypeOf<Difference<"model">>();
    expectTypeOf(models.relative.estimate).toEqualTypeOf<string>();
    expectTypeOf(models.factor).toEqualTypeOf<RatioWithValue<"model", "model">>();
  }
});

it("one that has none has no percentage, and perhaps no size", () => {
  if (models.status === "zero-base" || models.status === "series-break") {
    expectTypeOf(models.absolute).toEqualTypeOf<Difference<"model"> | null>();
    expectTypeOf(models.relative).toEqualTypeOf<RatioWithoutValue<"model", "model">>();
  }
  expectTypeOf<GrowthStatus>().toEqualTypeOf<
    | "determined"
    | "undetermined"
    | "zero-base"
    | "negative-base"
    | "missing"
    | "series-break"
    | "ground-changed"
    | "different-coverage"
  >();
});

it("the growth of a movement's models tells it too", () => {
  const ofLedger = (found: ModelGrowth) => (found.status === "determined" ? found.absolute.estimate : null);
  expectTypeOf(ofLedger).returns.toEqualTypeOf<number | null>();
  expectTypeOf<ModelGrowth>().toExtend<Pick<Growth, "status" | "absolute" | "relative" | "factor">>();
});

it("no growth is made that says one thing and holds another", () => {
  const { absolute, flags } = models;
  const none = growth(null, exactly(123, "model"));
  if (none.relative.estimate !== null) return;
  const { relative, factor } = none;
  // @ts-expect-error what has a value has its ratios
  expectTypeOf({ status: "determined" as const, absolute, relative, factor, flags }).toExtend<Growth>();
});
