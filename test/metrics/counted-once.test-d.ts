import {
  type Countable,
  defineUnit,
  exactly,
  type Figure,
  participationRate,
  type ParticipationRateInput,
  type Quantity,
  type Ratio,
  type UnitId,
  type UnitRegistry,
  units,
  type UnitsCountedOnce,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

const person = exactly(1, "person");
const household = exactly(1, "household");
const club = defineUnit({ id: "club", counts: "bodies" });
const ownUnits = { ...units, club };

interface Because<Why extends string> {
  readonly error: Why;
}

describe("the culprit of a rate says what is wrong", () => {
  it("attendances are not people", () => {
    type Why =
      Because<"attendances are not people, since one person may attend often: use participationIntensity">;
    type Asked = ParticipationRateInput<"attendance", typeof units, "person">;
    expectTypeOf<NonNullable<Asked["participants"]>>().toEqualTypeOf<Countable<"attendance"> & Why>();
    expectTypeOf<NonNullable<Asked["population"]>>().toEqualTypeOf<Countable<"person">>();
    type Whole = ParticipationRateInput<"person", typeof units, "attendance">;
    expectTypeOf<NonNullable<Whole["participants"]>>().toEqualTypeOf<Countable<"person">>();
    expectTypeOf<NonNullable<Whole["population"]>>().toEqualTypeOf<Countable<"attendance"> & Why>();
    // The attendance of a record is in either unit.
    type Either = ParticipationRateInput<"person" | "attendance">;
    expectTypeOf<NonNullable<Either["participants"]>>().toEqualTypeOf<
      Countable<"person" | "attendance"> & Why
    >();
  });

  it("sessions are neither people nor bodies", () => {
    type Why = Because<"a rate is of what is counted once, people or bodies: of this unit there is none">;
    type Asked = ParticipationRateInput<"session">;
    expectTypeOf<NonNullable<Asked["participants"]>>().toEqualTypeOf<Countable<"session"> & Why>();
    type Any = ParticipationRateInput<UnitId>;
    expectTypeOf<NonNullable<Any["participants"]>>().toEqualTypeOf<Countable<UnitId> & Why>();
  });

  it("people are not households", () => {
    type Why = Because<"a rate is of like units: people over people, households over households">;
    type Asked = ParticipationRateInput<"person", typeof units, "household">;
    expectTypeOf<NonNullable<Asked["participants"]>>().toEqualTypeOf<Countable<"person">>();
    expectTypeOf<NonNullable<Asked["population"]>>().toEqualTypeOf<Countable<"household"> & Why>();
  });

  it("a unit may not be known", () => {
    type Why = Because<"this unit is not known here: narrow it with hasUnit, or pass its registry as units">;
    expectTypeOf<NonNullable<ParticipationRateInput<"club">["participants"]>>().toEqualTypeOf<
      Countable<"club"> & Why
    >();
    expectTypeOf<NonNullable<ParticipationRateInput<string>["participants"]>>().toEqualTypeOf<
      Countable & Why
    >();
  });

  it("and does not compile", () => {
    const attendance = exactly(1, "attendance");
    // @ts-expect-error attendances are not people
    participationRate({ participants: attendance, population: person });
    // @ts-expect-error nor a population
    participationRate({ participants: person, population: attendance });
    // @ts-expect-error people are not households
    participationRate({ participants: person, population: household });
    // @ts-expect-error the registry is not passed
    participationRate({ participants: exactly(1, club), population: exactly(1, club) });
    const anyUnit: Quantity = attendance;
    // @ts-expect-error it may be any
    participationRate({ participants: anyUnit, population: person });
  });
});

describe("a rate has the units of its parts", () => {
  it("people, bodies, figures of them", () => {
    expectTypeOf(
      participationRate({ participants: person, population: exactly(1, "inhabitant") }),
    ).toEqualTypeOf<Ratio<"person", "inhabitant">>();
    const voted = { participants: household, population: exactly(1, "household") };
    expectTypeOf(participationRate(voted)).toEqualTypeOf<Ratio<"household", "household">>();
    const either = (
      participants: Quantity<"person"> | Quantity<"inhabitant">,
      population: Figure<"person">,
    ) => participationRate({ participants, population });
    expectTypeOf(either).returns.toEqualTypeOf<Ratio<"person" | "inhabitant", "person">>();
  });

  it("what was not reported", () => {
    expectTypeOf(participationRate({ participants: null, population: person })).toEqualTypeOf<
      Ratio<UnitsCountedOnce, "person">
    >();
    expectTypeOf(participationRate({ participants: household, population: undefined })).toEqualTypeOf<
      Ratio<"household", "household">
    >();
  });

  it("units of one's own", () => {
    const clubs = { participants: exactly(1, club), population: exactly(2, club) };
    expectTypeOf(participationRate({ ...clubs, units: ownUnits })).toEqualTypeOf<Ratio<"club", "club">>();
  });

  it("a registry that the compiler cannot look into, or none", () => {
    const rate = (registry: UnitRegistry | undefined) =>
      participationRate({ participants: person, population: person, units: registry });
    expectTypeOf(rate).returns.toEqualTypeOf<Ratio<"person", "person">>();
    const bare = participationRate({ participants: person, population: person, units: undefined });
    expectTypeOf(bare).toEqualTypeOf<Ratio<"person", "person">>();
  });
});
