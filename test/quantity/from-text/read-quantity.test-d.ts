import {
  defineUnit,
  participationRate,
  type Quantity,
  readQuantity,
  units,
  type UnitRegistry,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expectTypeOf, it } from "vitest";

describe("the unit that is read is in the type", () => {
  it("one, or one of several", () => {
    const one = readQuantity("300", "session", vi);
    if (one.ok) expectTypeOf(one.quantity).toEqualTypeOf<Quantity<"session"> | null>();
    const several = readQuantity("300", ["attendance", "person"], vi);
    if (several.ok) expectTypeOf(several.quantity).toEqualTypeOf<Quantity<"attendance" | "person"> | null>();
    const named = readQuantity("300", "session", vi, { nouns: { session: ["cuộc"] } });
    if (named.ok) expectTypeOf(named.quantity).toEqualTypeOf<Quantity<"session"> | null>();
  });

  it("so that attendances make no rate", () => {
    const read = readQuantity("300", "attendance", vi);
    const participants = read.ok ? read.quantity : null;
    // @ts-expect-error a rate is of people
    expectTypeOf(participationRate({ participants, population: participants })).toBeObject();
  });

  it("of your own, from its registry", () => {
    const drill = defineUnit({ id: "drill" });
    const mine = { ...units, drill };
    const read = readQuantity("300", "drill", vi, { units: mine });
    if (read.ok) expectTypeOf(read.quantity).toEqualTypeOf<Quantity<"drill"> | null>();
    const any: UnitRegistry = mine;
    const anyUnit = readQuantity("300", "drill", vi, { units: any });
    if (anyUnit.ok) expectTypeOf(anyUnit.quantity).toEqualTypeOf<Quantity<"drill"> | null>();
    // @ts-expect-error its registry was not passed
    readQuantity("300", "drill", vi);
  });

  it("a misspelt unit, none, and words without units do not compile", () => {
    // @ts-expect-error no such unit
    readQuantity("300", "sesion", vi);
    // @ts-expect-error a list without a unit
    readQuantity("300", [], vi);
    // @ts-expect-error words that name no units
    readQuantity("300", "session", { language: "vi" });
  });
});
