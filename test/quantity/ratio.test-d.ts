import {
  type ComparedCounts,
  type Difference,
  exactly,
  type Figure,
  growth,
  type Ratio,
  type RatioStatus,
  type RatioWithValue,
  ratio,
} from "phongtrao";
import { expectTypeOf, it } from "vitest";

const perCommune = ratio(exactly(123, "model"), exactly(151, "commune"));

it("a ratio that has a value has both parts, whichever way one asks", () => {
  if (perCommune.estimate !== null) {
    expectTypeOf(perCommune).toEqualTypeOf<RatioWithValue<"model", "commune">>();
    expectTypeOf(perCommune.numerator).toEqualTypeOf<Difference<"model">>();
    expectTypeOf(perCommune.status).toEqualTypeOf<"determined" | "undetermined">();
  }
  if (perCommune.status === "determined") expectTypeOf(perCommune.estimate).toEqualTypeOf<string>();
});

it("a ratio that has none has no bounds either, and may lack a part", () => {
  if (perCommune.status === "missing") {
    expectTypeOf(perCommune.lower).toEqualTypeOf<null>();
    expectTypeOf(perCommune.denominator).toEqualTypeOf<Figure<"commune"> | null>();
  }
  const { relative } = growth(null, exactly(123, "model"));
  if (relative.estimate === null) expectTypeOf(relative.compared).toEqualTypeOf<ComparedCounts | undefined>();
});

it("no ratio is made that says one thing and holds another", () => {
  const { numerator, denominator, per, flags, assumptions } = perCommune;
  const parts = { numerator, denominator, per, flags, assumptions };
  const none = { estimate: null, lower: null, upper: null };
  expectTypeOf({ ...parts, status: "missing" as const, ...none }).toExtend<Ratio>();
  // @ts-expect-error what has a value has a number
  expectTypeOf({ ...parts, status: "determined" as const, ...none }).toExtend<Ratio>();
  expectTypeOf<RatioStatus>().toEqualTypeOf<"determined" | "undetermined" | "zero-denominator" | "missing">();
});
