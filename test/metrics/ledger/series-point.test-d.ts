import {
  type Difference,
  exactly,
  type Figure,
  flowToStock,
  type Period,
  type Quantity,
  stockToFlow,
  subtract,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

describe("the value of a computed series", () => {
  it("of numbers is a number", () => {
    const [stock] = flowToStock([{ period: "2022", value: 15 }]);
    expectTypeOf(stock?.value).toEqualTypeOf<number | undefined>();
    const [flow] = stockToFlow([{ period: "2022", value: 15 }]);
    expectTypeOf(flow?.value).toEqualTypeOf<number | undefined>();
  });

  it("of numbers that may be missing may be missing", () => {
    const points: readonly { readonly period: Period; readonly value: number | null }[] = [];
    expectTypeOf(flowToStock(points)[0]?.value).toEqualTypeOf<number | null | undefined>();
  });

  it("of counts is a figure of their unit, and a difference between them", () => {
    const points: readonly { readonly period: string; readonly value: Quantity<"model"> | null }[] = [];
    expectTypeOf(flowToStock(points)[0]?.value).toEqualTypeOf<Figure<"model"> | null | undefined>();
    expectTypeOf(stockToFlow(points)[0]?.value).toEqualTypeOf<Difference<"model"> | null | undefined>();
  });

  it("of differences is a difference", () => {
    const value = subtract(exactly(1, "model"), exactly(2, "model"));
    expectTypeOf(flowToStock([{ period: "2022", value }])[0]?.value).toEqualTypeOf<
      Difference<"model"> | undefined
    >();
  });
});

describe("a point", () => {
  it("keeps its other keys", () => {
    const [stock] = flowToStock([{ period: "2022", value: 15, place: "17" }]);
    expectTypeOf(stock?.place).toEqualTypeOf<string | undefined>();
    expectTypeOf(stock?.period).toEqualTypeOf<string | undefined>();
    expectTypeOf(stock?.incomplete).toEqualTypeOf<true | undefined>();
  });

  it("needs a period and a value", () => {
    // @ts-expect-error a point has a period
    flowToStock([{ value: 15 }]);
    // @ts-expect-error a point has a value
    flowToStock([{ period: "2022" }]);
    // @ts-expect-error a text is not a value
    stockToFlow([{ period: "2022", value: "15" }]);
  });
});
