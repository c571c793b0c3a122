import { exactly, type Figure, type Gazetteer, restate, type PlacePoint, totalsOf } from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

declare const gazetteer: Gazetteer;

describe("a restated series", () => {
  it("keeps further keys and the way that periods are written", () => {
    const points: { unit: string; period: string; movement: string; value: number }[] = [];
    const restated = restate(points, { gazetteer, to: "2025-07-01" });
    const [point] = restated.series;
    expectTypeOf(point?.movement).toEqualTypeOf<string | undefined>();
    expectTypeOf(point?.period).toEqualTypeOf<string | undefined>();
    expectTypeOf(point?.value).toEqualTypeOf<Figure | null | undefined>();
    expectTypeOf(totalsOf(restated)[0]?.movement).toEqualTypeOf<string | undefined>();
    expectTypeOf(restated.unplaced[0]?.movement).toEqualTypeOf<string | undefined>();
    expectTypeOf(restated.groups[0]?.movement).toEqualTypeOf<string | undefined>();
  });

  it("is a series itself", () => {
    const { series } = restate([{ unit: "17", period: "2024", value: exactly(1, "model") }], {
      gazetteer,
      to: "2025-07-01",
    });
    expectTypeOf(series).toExtend<readonly PlacePoint[]>();
  });

  it("needs a unit, a period and a value that counts", () => {
    const options = { gazetteer, to: "2025-07-01" };
    // @ts-expect-error a point has a unit
    restate([{ period: "2024", value: 1 }], options);
    // @ts-expect-error text is not a value
    restate([{ unit: "17", period: "2024", value: "1" }], options);
    // @ts-expect-error no date to restate to
    restate([{ unit: "17", period: "2024", value: 1 }], { gazetteer });
  });
});
