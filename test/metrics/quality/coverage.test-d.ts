import {
  completeness,
  coverage,
  type Figure,
  placesReached,
  type Ratio,
  type Register,
  sum,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

declare const register: Register;

describe("a share is of units of the level", () => {
  it("communes of communes", () => {
    const { share } = coverage(register, { period: "2025", level: "commune" });
    expectTypeOf(share).toEqualTypeOf<Ratio<"commune", "commune">>();
    expectTypeOf(placesReached(register, { period: "2025", level: "district" }).share).toEqualTypeOf<
      Ratio<"district", "district">
    >();
  });

  it("returns of returns, over several periods", () => {
    const { total, periods } = completeness(register, { periods: ["2025"], level: "province" });
    expectTypeOf(total).toEqualTypeOf<Ratio<"submission", "submission">>();
    expectTypeOf(periods[0]?.share).toEqualTypeOf<Ratio<"province", "province"> | undefined>();
  });

  it("communes are not added to returns", () => {
    const add = (communes: Figure<"commune">, returns: Figure<"submission">) =>
      // @ts-expect-error communes and returns are two units
      sum([communes, returns]);
    expectTypeOf(add).toBeFunction();
  });
});

it("there is no such level as a village", () => {
  // @ts-expect-error a village is not a level
  coverage(register, { period: "2025", level: "village" });
});
