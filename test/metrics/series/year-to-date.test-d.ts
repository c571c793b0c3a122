import {
  exactly,
  type Difference,
  type Figure,
  fromYearToDate,
  type PeriodFlowPoint,
  type Quantity,
  toYearToDate,
  type YearSeriesPoint,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

const quantity: Quantity<"session"> | null = exactly(1, "session");

describe("year to date and back", () => {
  it("keeps numbers numbers", () => {
    const [sum] = toYearToDate([{ period: "2022-Q1", value: 1 }]);
    const [flow] = fromYearToDate([{ period: "2022-Q1", value: 1 }]);
    expectTypeOf(sum?.value).toEqualTypeOf<number | null | undefined>();
    expectTypeOf(flow?.value).toEqualTypeOf<number | null | undefined>();
  });

  it("makes counts figures of their unit, and differences on the way back", () => {
    const sums = toYearToDate([{ period: "2022-Q1", value: quantity, place: "17" }]);
    expectTypeOf(sums[0]?.value).toEqualTypeOf<Figure<"session"> | null | undefined>();
    expectTypeOf(sums[0]?.place).toEqualTypeOf<string | undefined>();
    const flows = fromYearToDate(sums);
    expectTypeOf(flows[0]?.value).toEqualTypeOf<Difference<"session"> | null | undefined>();
    expectTypeOf<(typeof flows)[number]>().not.toHaveProperty("missing");
  });

  it("takes its own results", () => {
    expectTypeOf<PeriodFlowPoint>().toExtend<YearSeriesPoint>();
    const back = toYearToDate(fromYearToDate(toYearToDate([{ period: "2022-Q1", value: quantity }])));
    expectTypeOf(back[0]?.missing).toEqualTypeOf<readonly string[] | undefined>();
  });

  it("takes nothing else", () => {
    // @ts-expect-error: text is not a value
    toYearToDate([{ period: "2022-Q1", value: "1" }]);
    // @ts-expect-error: a point has a period
    toYearToDate([{ value: 1 }]);
  });
});
