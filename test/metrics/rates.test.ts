import {
  about,
  atLeast,
  atMost,
  attendancePerSession,
  between,
  definePlan,
  defineUnit,
  distinctPeople,
  evaluate,
  exactly,
  formatFigure,
  lessThan,
  moreThan,
  nearly,
  participationIntensity,
  participationRate,
  percent,
  type Quantity,
  roundRatio,
  toFigure,
  units,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";
import { registerOf, talk } from "./cubes/small-province.js";

describe("participationRate", () => {
  it("Hậu Giang 2017: 56,538 of 84,735 households are 66.72 %", () => {
    const rate = participationRate({
      participants: exactly(56538, "household"),
      population: exactly(84735, "household"),
    });
    expect(percent(rate, { places: 2 })).toBe("66.72");
    expect(rate.flags).toStrictEqual([]);
  });

  it("people may be held against inhabitants", () => {
    const rate = participationRate({
      participants: exactly(50, "person"),
      population: exactly(200, "inhabitant"),
    });
    expect(percent(rate, { places: 0 })).toBe("25");
  });

  it("keeps and flags more than 100 %, never caps it", () => {
    const rate = participationRate({
      participants: exactly(120, "person"),
      population: exactly(100, "person"),
    });
    expect(percent(rate, { places: 0 })).toBe("120");
    expect(rate.flags).toStrictEqual(["exceedsWhole"]);
  });

  it("flags what is certainly above 100 %, though its point value is not", () => {
    const rate = participationRate({
      participants: moreThan(100, "person"),
      population: exactly(100, "person"),
    });
    expect(rate.flags).toStrictEqual(["exceedsWhole"]);
    expect(
      participationRate({ participants: exactly(100, "person"), population: exactly(100, "person") }).flags,
    ).toStrictEqual([]);
    // Nobody knows the least that "about 120" may be, but its point value is above all.
    expect(
      participationRate({ participants: about(120, "person"), population: exactly(100, "person") }).flags,
    ).toStrictEqual(["exceedsWhole"]);
    expect(
      participationRate({ participants: between(90, 110, "person"), population: exactly(100, "person") })
        .flags,
    ).toStrictEqual([]);
  });

  it("does not say so of what is at most a number, whose point value is only its edge", () => {
    const flagsOf = (participants: Quantity<"person">, of = 480) =>
      participationRate({ participants, population: exactly(of, "person") }).flags;
    // "Gần 500" of 480 may be 470, and of 499 it is no more than all.
    expect(flagsOf(nearly(500, "person"))).toStrictEqual([]);
    expect(flagsOf(nearly(500, "person"), 499)).toStrictEqual([]);
    expect(flagsOf(atMost(500, "person"))).toStrictEqual([]);
    expect(flagsOf(lessThan(1000, "person"))).toStrictEqual([]);
    // 490 of 480, give or take.
    expect(flagsOf(between(475, 505, "person"))).toStrictEqual(["exceedsWhole"]);
    expect(flagsOf(between(481, 505, "person"))).toStrictEqual(["exceedsWhole"]);
    const byCustom = participationRate({
      participants: toFigure(nearly(500, "person"), "customary"),
      population: exactly(399, "person"),
    });
    // 400 to 499 of 399.
    expect(byCustom.flags).toStrictEqual(["customaryReading", "exceedsWhole"]);
  });

  it("tells missing from zero", () => {
    expect(participationRate({ participants: exactly(5, "person"), population: null }).status).toBe(
      "missing",
    );
    expect(participationRate({ participants: undefined, population: exactly(5, "person") }).status).toBe(
      "missing",
    );
    expect(
      participationRate({ participants: exactly(5, "person"), population: exactly(0, "person") }).status,
    ).toBe("zero-denominator");
  });

  it("refuses what is not counted once, on either side, and names the alternative", () => {
    const people = exactly(871724, "person");
    // @ts-expect-error attendances are not people
    const ask = () => participationRate({ participants: moreThan(88500, "attendance"), population: people });
    expect(codeOf(ask)).toBe("rate-of-occurrences");
    expect(ask).toThrow(/participationIntensity/);
    expect(
      // @ts-expect-error attendances are no population either
      codeOf(() => participationRate({ participants: people, population: exactly(5, "attendance") })),
    ).toBe("rate-of-occurrences");
    expect(
      // @ts-expect-error models are counted in other ways
      codeOf(() => participationRate({ participants: exactly(1, "model"), population: exactly(5, "model") })),
    ).toBe("rate-of-occurrences");
  });

  it("refuses unlike units", () => {
    expect(
      codeOf(() =>
        // @ts-expect-error people are not households
        participationRate({ participants: exactly(5, "person"), population: exactly(5, "household") }),
      ),
    ).toBe("unit-mismatch");
  });

  it("takes bodies of the caller's own", () => {
    const club = defineUnit({ id: "club", counts: "bodies", additiveOverTime: false });
    const mine = { ...units, club };
    const rate = participationRate({
      participants: exactly(3, club),
      population: exactly(4, club),
      units: mine,
    });
    expect(rate.estimate).toBe("0.75");
    expect(
      // @ts-expect-error without the registry, clubs are not known
      codeOf(() => participationRate({ participants: exactly(3, club), population: exactly(4, club) })),
    ).toBe("unknown-unit");
  });
});

describe("participationIntensity", () => {
  const attendances = moreThan(88500, "attendance");
  const population = exactly(871724, "person");

  it("per a number beyond all sense is still a number, and exact", () => {
    const [attendances, population] = [exactly(511, "attendance"), exactly(2, "person")];
    const intensity = participationIntensity({ attendances, population, per: 1e40 });
    expect([intensity.estimate, intensity.lower]).toStrictEqual(Array(2).fill(`2555${"0".repeat(39)}`));
    // A third of 10⁴⁰ has forty digits before its point.
    const third = { attendances: exactly(1, "attendance"), population: exactly(3, "person") };
    expect(participationIntensity({ ...third, per: 1e40 }).estimate).toBe("3".repeat(40));
  });

  it("Hòa Bình 2022: at least 10.15 attendances per 100 inhabitants", () => {
    const intensity = participationIntensity({ attendances, population });
    expect(roundRatio(intensity, { places: 2 })).toBe("10.15");
    expect(intensity.lower).toMatch(/^10\.152410/);
    expect(intensity.upper).toBeNull();
    expect(intensity.status).toBe("determined");
  });

  it("per 1,000", () => {
    expect(roundRatio(participationIntensity({ attendances, population, per: 1000 }), { places: 2 })).toBe(
      "101.52",
    );
  });

  it("may exceed 100 without a flag", () => {
    const intensity = participationIntensity({
      attendances: exactly(500, "attendance"),
      population: exactly(100, "inhabitant"),
    });
    expect([intensity.estimate, intensity.flags]).toStrictEqual(["500", []]);
  });

  it("tells missing from zero", () => {
    expect(participationIntensity({ attendances, population: null }).status).toBe("missing");
    expect(participationIntensity({ attendances: null, population }).status).toBe("missing");
    expect(participationIntensity({ attendances, population: exactly(0, "person") }).status).toBe(
      "zero-denominator",
    );
  });

  it("refuses other units", () => {
    // @ts-expect-error people are not attendances
    expect(codeOf(() => participationIntensity({ attendances: exactly(5, "person"), population }))).toBe(
      "unit-mismatch",
    );
    // @ts-expect-error households are not people
    expect(codeOf(() => participationIntensity({ attendances, population: exactly(5, "household") }))).toBe(
      "unit-mismatch",
    );
  });

  it.each([0, -100, Number.NaN, Number.POSITIVE_INFINITY])("refuses per %s", (per) => {
    expect(codeOf(() => participationIntensity({ attendances, population, per }))).toBe("invalid-per");
  });
});

describe("attendancePerSession", () => {
  const attendances = moreThan(88500, "attendance");
  const sessions = moreThan(882, "session");

  it("Hòa Bình 2022: a point value of 100.34, and no bounds", () => {
    const mean = attendancePerSession({ attendances, sessions });
    expect([mean.status, roundRatio(mean, { places: 2 }), mean.upper]).toStrictEqual([
      "undetermined",
      "100.34",
      null,
    ]);
  });

  it("Hòa Bình 2022 by the customary reading: 100.34 to 100.45", () => {
    const mean = attendancePerSession({
      attendances: toFigure(attendances, "customary"),
      sessions: toFigure(sessions, "customary"),
    });
    expect([mean.lower?.slice(0, 6), mean.upper?.slice(0, 6)]).toStrictEqual(["100.34", "100.45"]);
    expect(mean.flags).toStrictEqual(["customaryReading"]);
  });

  it("tells missing from zero", () => {
    expect(attendancePerSession({ attendances, sessions: null }).status).toBe("missing");
    expect(attendancePerSession({ attendances: null, sessions }).status).toBe("missing");
    expect(attendancePerSession({ attendances, sessions: exactly(0, "session") }).status).toBe(
      "zero-denominator",
    );
  });

  it("refuses other units", () => {
    // @ts-expect-error the two are the wrong way round
    expect(codeOf(() => attendancePerSession({ attendances: sessions, sessions: attendances }))).toBe(
      "unit-mismatch",
    );
    // @ts-expect-error a round may hold several sessions
    expect(codeOf(() => attendancePerSession({ attendances, sessions: exactly(5, "round") }))).toBe(
      "unit-mismatch",
    );
    // @ts-expect-error people are attendances only where they are counted as such
    expect(codeOf(() => attendancePerSession({ attendances: exactly(5, "person"), sessions }))).toBe(
      "unit-mismatch",
    );
  });

  it("takes what may be counted as a session", () => {
    // More than 500 over 4 training classes: 125 or more, and above 501 / 4 = 125.25 at the least.
    const perClass = attendancePerSession({
      attendances: moreThan(500, "attendance"),
      sessions: exactly(4, "trainingClass"),
    });
    expect(perClass).toMatchObject({
      ...{ numerator: { unit: "attendance" }, denominator: { unit: "session" }, status: "determined" },
      ...{ estimate: "125", lower: "125.25", upper: null },
    });
    // At least 5 conferences bring 500 down to 100, and to any number below; no conference takes it above.
    const conferences = attendancePerSession({
      attendances: exactly(500, "attendance"),
      sessions: toFigure(atLeast(5, "conference")),
    });
    expect([conferences.estimate, conferences.lower, conferences.upper]).toStrictEqual(["100", "0", "100"]);
    const none = attendancePerSession({ attendances, sessions: exactly(0, "conference") });
    expect(none.status).toBe("zero-denominator");
    const kinds: Quantity<"session" | "conference"> = { value: 2, hedge: "exact", unit: "conference" };
    const any = attendancePerSession({ attendances: exactly(90, "attendance"), sessions: kinds });
    expect(any.estimate).toBe("45");
  });
});

describe("distinctPeople", () => {
  const bounds = (figure: ReturnType<typeof distinctPeople>) => [
    figure?.estimate,
    figure?.lower,
    figure?.upper,
  ];

  it("is between the largest event and all of them", () => {
    const people = distinctPeople([
      exactly(400, "person"),
      exactly(300, "person"),
      exactly(100, "attendance"),
    ]);
    expect(bounds(people)).toStrictEqual([400, 400, 800]);
    expect([people?.unit, people?.flags]).toStrictEqual(["person", ["distinctPeople"]]);
  });

  it("of attendances at nobody knows how many events is bounded from above, and by one person from below", () => {
    const attendances = moreThan(88500, "attendance");
    expect(bounds(distinctPeople([attendances]))).toStrictEqual([1, 1, null]);
    expect(bounds(distinctPeople([exactly(300, "attendance"), exactly(40, "attendance")]))).toStrictEqual([
      1, 1, 340,
    ]);
    // Of an event of 60 people, at least these; of the 300 attendances, nobody else is sure.
    expect(bounds(distinctPeople([exactly(300, "attendance"), exactly(60, "person")]))).toStrictEqual([
      60, 60, 360,
    ]);
    expect(bounds(distinctPeople([nearly(300, "attendance")]))).toStrictEqual([0, 0, 299]);
    expect(bounds(distinctPeople([exactly(0, "attendance")]))).toStrictEqual([0, 0, 0]);
    const population = exactly(871724, "person");
    expect(bounds(distinctPeople([attendances], { population }))).toStrictEqual([1, 1, 871724]);
    const rate = participationRate({ participants: distinctPeople([attendances]), population });
    expect([Number(rate.lower).toFixed(7), rate.upper]).toStrictEqual(["0.0000011", null]);
  });

  it("of attendances is what the metric gives for a record without sessions", () => {
    for (const attendance of [
      moreThan(88500, "attendance"),
      about(3000, "attendance"),
      exactly(7, "attendance"),
    ]) {
      const activities = [talk(null, { attendance })];
      const plan = definePlan({ measures: { people: "distinctPeople" } });
      const people = evaluate(plan, registerOf({ activities })).rows[0]?.figures.people;
      expect(distinctPeople([attendance])).toStrictEqual(people);
    }
  });

  it("of hedged counts is open above", () => {
    expect(bounds(distinctPeople([moreThan(400, "person"), moreThan(300, "person")]))).toStrictEqual([
      400,
      401,
      null,
    ]);
  });

  it("is no more than there are", () => {
    const events = [moreThan(400, "person"), moreThan(300, "person")];
    expect(bounds(distinctPeople(events, { population: exactly(520, "inhabitant") }))).toStrictEqual([
      400, 401, 520,
    ]);
    expect(bounds(distinctPeople(events, { population: about(520, "person") }))).toStrictEqual([
      400,
      401,
      null,
    ]);
    expect(
      bounds(distinctPeople([exactly(5, "person")], { population: exactly(520, "person") })),
    ).toStrictEqual([5, 5, 5]);
    expect(bounds(distinctPeople(events, { population: null }))).toStrictEqual([400, 401, null]);
  });

  it("keeps and flags an event larger than the population", () => {
    const people = distinctPeople([exactly(400, "person")], { population: exactly(300, "person") });
    expect(bounds(people)).toStrictEqual([400, 400, 400]);
    expect(people?.flags).toStrictEqual(["distinctPeople", "exceedsPopulation"]);
    // Two events of 500 and 300 are of 500 to 800 people, whatever a wrong population says.
    const two = [exactly(500, "person"), exactly(300, "person")];
    expect(bounds(distinctPeople(two, { population: exactly(400, "person") }))).toStrictEqual([
      500, 500, 800,
    ]);
    expect(
      distinctPeople([exactly(300, "person")], { population: exactly(300, "person") })?.flags,
    ).toStrictEqual(["distinctPeople"]);
  });

  it("is not about as many as one event roughly had, but as many as surely came, or more", () => {
    const printed = (counts: readonly Quantity<"person">[]) => {
      const activities = counts.map((attendance) => talk(null, { attendance }));
      const plan = definePlan({ measures: { people: "distinctPeople" } });
      const inTable = evaluate(plan, registerOf({ activities })).rows[0]?.figures.people;
      const figures = [distinctPeople(counts), inTable];
      return figures.map((figure) => figure && formatFigure(figure, vi));
    };
    const twice = (text: string) => [text, text];
    const [n500, n600] = [exactly(500, "person"), exactly(600, "person")];
    expect(printed([n500, nearly(600, "person")])).toStrictEqual(twice("từ 500 đến 1.099 người"));
    expect(printed([n500, about(600, "person")])).toStrictEqual(twice("từ 500 người trở lên"));
    expect(printed([n500, n600])).toStrictEqual(twice("từ 600 đến 1.100 người"));
    expect(printed([n500, moreThan(600, "person")])).toStrictEqual(twice("trên 600 người"));
    // One event is what was told of it, and of two that are told roughly nothing is sure.
    expect(printed([nearly(600, "person")])).toStrictEqual(twice("dưới 600 người"));
    expect(printed([about(600, "person"), about(500, "person")])).toStrictEqual(twice("khoảng 600 người"));
  });

  it("of no event is not reported", () => {
    expect(distinctPeople([])).toBeNull();
  });

  it("refuses other units, and what is not a list", () => {
    // @ts-expect-error sessions are not people
    expect(codeOf(() => distinctPeople([exactly(5, "session")]))).toBe("unit-mismatch");
    expect(
      // @ts-expect-error households are not people
      codeOf(() => distinctPeople([exactly(5, "person")], { population: exactly(5, "household") })),
    ).toBe("unit-mismatch");
    expect(codeOf(() => distinctPeople(null as never))).toBe("invalid-figure");
  });
});
