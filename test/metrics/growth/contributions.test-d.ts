import {
  contributions,
  type Contributions,
  type Difference,
  exactly,
  type MeanAnnualGrowth,
  meanAnnualGrowth,
  rateChange,
  type RateChange,
  ratio,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

const models = [{ key: "a", value: exactly(1, "model") }];
const types = [{ key: "a", value: exactly(1, "modelType") }];

describe("the unit is part of the type", () => {
  it("of contributions", () => {
    const result = contributions(models, [{ key: "a", value: null }]);
    expectTypeOf(result).toEqualTypeOf<Contributions<"model">>();
    expectTypeOf(result.parts[0]?.absolute).toEqualTypeOf<Difference<"model"> | undefined>();
    // @ts-expect-error models are not model types
    contributions(models, types);
  });

  it("of a mean annual growth", () => {
    const change = meanAnnualGrowth(exactly(1, "model"), exactly(2, "model"), 3);
    expectTypeOf(change).toEqualTypeOf<MeanAnnualGrowth<"model">>();
    expectTypeOf(change.estimate).toEqualTypeOf<string | null>();
  });

  it("of the change of a rate", () => {
    const rate = ratio(exactly(1, "session"), exactly(2, "commune"));
    expectTypeOf(rateChange(rate, null)).toEqualTypeOf<RateChange<"session", "commune">>();
    // @ts-expect-error the other way round it is another rate
    rateChange(rate, ratio(exactly(2, "commune"), exactly(1, "session")));
  });
});
