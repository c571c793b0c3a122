import {
  type Activity,
  add,
  compare,
  type Difference,
  defineUnit,
  exactly,
  type Figure,
  growth,
  type Growth,
  hasUnit,
  moreThan,
  participationIntensity,
  participationRate,
  percent,
  type Quantity,
  type Ratio,
  ratio,
  scale,
  subtract,
  sum,
  sumOverlapping,
  toFigure,
  totalRatio,
  type Unit,
  type UnitId,
  type UnitLike,
  units,
} from "phongtrao";
import { describe, expectTypeOf, it } from "vitest";

const session = exactly(1, "session");
const attendance = moreThan(1, "attendance");
const newsItem = exactly(1, "newsItem");
const article = exactly(1, "article");

it("an attribute that units do not have does not compile", () => {
  const member = defineUnit({ id: "member", additiveOverTime: false });
  expectTypeOf(member.additiveOverTime).toEqualTypeOf<false>();
  // @ts-expect-error the attribute is misspelt
  expectTypeOf(() => defineUnit({ id: "member", aditiveOverTime: false })).toBeFunction();
});

it("an attribute that may be left out may be that of a plain flow of outputs", () => {
  const podcast = (isHeard: boolean) => {
    const unit = defineUnit({
      id: "podcast",
      ...(isHeard && { counts: "occurrences" }),
      whole: isHeard ? false : undefined,
      additiveOverTime: undefined,
    });
    return [unit.counts, unit.whole, unit.additiveOverTime] as const;
  };
  expectTypeOf(podcast).returns.toEqualTypeOf<readonly ["occurrences" | "outputs", boolean, true]>();
});

describe("the unit is part of the type", () => {
  it("of a quantity, a figure, a ratio", () => {
    expectTypeOf(session).toEqualTypeOf<Quantity<"session">>();
    expectTypeOf(toFigure(session)).toEqualTypeOf<Figure<"session">>();
    expectTypeOf(ratio(attendance, session).numerator).toEqualTypeOf<Difference<"attendance"> | null>();
    expectTypeOf(ratio(attendance, session).denominator).toEqualTypeOf<Figure<"session"> | null>();
  });

  it("a misspelt unit does not compile", () => {
    // @ts-expect-error no such unit
    exactly(1, "sesion");
    const anyText: string = JSON.stringify(session);
    // @ts-expect-error a unit is not any text
    exactly(1, anyText);
  });

  it("where a unit is passed on", () => {
    function passOn<U extends string>(unit: UnitLike<U>): Quantity<U> {
      return exactly(1, unit);
    }
    function ofId<U extends UnitId>(unit: U): Quantity<U> {
      return exactly(1, unit);
    }
    function ofUnit<U extends string>(unit: Unit<U>): Quantity<U> {
      return exactly(1, unit);
    }
    expectTypeOf(passOn("session")).toEqualTypeOf<Quantity<"session">>();
    expectTypeOf(ofId("session")).toEqualTypeOf<Quantity<"session">>();
    expectTypeOf(ofUnit(units.session)).toEqualTypeOf<Quantity<"session">>();
    const either = (unit: UnitId) => exactly(1, unit);
    expectTypeOf(either).returns.toEqualTypeOf<Quantity<UnitId>>();
  });

  it("a unit of one's own is its definition", () => {
    const podcast = defineUnit({ id: "podcast", counts: "outputs" });
    expectTypeOf(exactly(1, podcast)).toEqualTypeOf<Quantity<"podcast">>();
    // @ts-expect-error a session is no podcast, whatever is expected
    expectTypeOf<Quantity<"podcast">>(exactly(1, "session"));
    // @ts-expect-error nor beside one
    add(exactly(1, podcast), exactly(1, "session"));
    // @ts-expect-error podcasts are not sessions
    add(exactly(1, podcast), session);
    // @ts-expect-error the id alone is not known
    exactly(1, "podcast");
  });
});

describe("totals of ratios keep the units of their parts", () => {
  it("of intensities and of rates", () => {
    const population = exactly(871_724, "inhabitant");
    const intensity = participationIntensity({ attendances: attendance, population });
    expectTypeOf(totalRatio([intensity, intensity])).toEqualTypeOf<Ratio<
      "attendance",
      "inhabitant"
    > | null>();
    const rate = participationRate({ participants: exactly(54, "person"), population });
    expectTypeOf(totalRatio([rate, rate])).toEqualTypeOf<Ratio<"person", "inhabitant"> | null>();
  });

  it("of ratios of different units do not compile", () => {
    const perSession = ratio(attendance, session);
    // @ts-expect-error sessions are not inhabitants
    totalRatio([perSession, ratio(attendance, exactly(5, "inhabitant"))]);
  });
});

describe("sums of two units do not compile", () => {
  it("add, subtract", () => {
    expectTypeOf(add(session, session)).toEqualTypeOf<Figure<"session">>();
    expectTypeOf(subtract(session, session)).toEqualTypeOf<Difference<"session">>();
    // @ts-expect-error sessions are not attendances
    add(session, attendance);
    // @ts-expect-error attendances are not sessions
    subtract(attendance, toFigure(session));
    // @ts-expect-error a figure keeps its unit
    add(toFigure(session), toFigure(attendance));
  });

  it("of counts each of which is in one of two units", () => {
    const counts = ({ attendance: a }: Activity, { attendance: b }: Activity) => {
      if (a === undefined || b === undefined) return;
      // @ts-expect-error one may be of people, the other of attendances
      add(a, b);
      // @ts-expect-error the same of figures
      add(toFigure(a), toFigure(b));
      // @ts-expect-error the same again
      subtract(a, b);
      // @ts-expect-error the same again
      growth(a, b);
      // @ts-expect-error the same again
      compare(a, b);
      if (hasUnit(a, "person") && hasUnit(b, "person"))
        expectTypeOf(add(a, b)).toEqualTypeOf<Figure<"person">>();
    };
    expectTypeOf(counts).returns.toBeVoid();
  });

  it("not of counts in whatever one unit a function is asked for", () => {
    function change<U extends UnitId>(a: Quantity<U>, b: Quantity<U>, before: Figure<U> | null) {
      expectTypeOf(compare(a, b)).toBeString();
      return { all: add(a, b), more: subtract(b, a), then: add(subtract(a, b), a), grown: growth(before, b) };
    }
    const { all, more, then, grown } = change(session, session, null);
    expectTypeOf(all).toEqualTypeOf<Figure<"session">>();
    expectTypeOf(more).toEqualTypeOf<Difference<"session">>();
    expectTypeOf(then).toEqualTypeOf<Difference<"session">>();
    expectTypeOf(grown).toEqualTypeOf<Growth<"session">>();
  });

  it("not of counts whose units are any text", () => {
    const anything = (a: Quantity, b: Figure) => [add(a, b), subtract(a, b), growth(a, b).absolute];
    expectTypeOf(anything).returns.items.toEqualTypeOf<Difference | null>();
  });

  it("sum", () => {
    expectTypeOf(sum([session, session])).toEqualTypeOf<Figure<"session">>();
    // @ts-expect-error sessions and attendances have no common unit
    sum([session, attendance]);
    // @ts-expect-error news items and articles have no sum until a unit is named
    sum([newsItem, article]);
    expectTypeOf(sum([newsItem, article], "mediaItem")).toEqualTypeOf<Figure<"mediaItem">>();
    // @ts-expect-error a session is no media item
    sum([newsItem, session], "mediaItem");
    // @ts-expect-error attendances are not people
    sum([attendance], "person");
    expectTypeOf(sum([exactly(1, "person"), attendance], "attendance")).toEqualTypeOf<Figure<"attendance">>();
  });

  it("sumOverlapping", () => {
    // @ts-expect-error a session is no person
    sumOverlapping([exactly(1, "person"), session], "person");
  });

  it("with a registry of one's own", () => {
    const podcast = defineUnit({ id: "podcast", countableAs: ["mediaItem"] });
    const mine = { ...units, podcast };
    expectTypeOf(sum([exactly(1, podcast), article], "mediaItem", { units: mine })).toEqualTypeOf<
      Figure<"mediaItem">
    >();
    // @ts-expect-error phongtrao's own registry does not know what a podcast counts as
    sum([exactly(1, podcast), article], "mediaItem");
  });
});

describe("a sum that may be of nothing may be not reported", () => {
  it("by the type of the list", () => {
    expectTypeOf(sum([session])).toEqualTypeOf<Figure<"session">>();
    const list: readonly Quantity<"session">[] = [];
    expectTypeOf(sum(list)).toEqualTypeOf<Figure<"session"> | null>();
  });
});

describe("a difference may have no lower bound, a figure has one", () => {
  it("and only what is certain to be a figure is one", () => {
    const change = subtract(session, session);
    expectTypeOf(change.lower).toEqualTypeOf<number | null>();
    expectTypeOf(toFigure(session).lower).toEqualTypeOf<number>();
    expectTypeOf(add(session, change)).toEqualTypeOf<Difference<"session">>();
    expectTypeOf(scale(change, 2)).toEqualTypeOf<Difference<"session">>();
    expectTypeOf(scale(session, 2)).toEqualTypeOf<Figure<"session">>();
  });

  it("a ratio is not an operand", () => {
    const rate = ratio(session, session);
    // @ts-expect-error ratios do not add
    add(rate, rate);
    // @ts-expect-error nor are they averaged
    sum([rate]);
    expectTypeOf(percent(rate, { places: 2 })).toEqualTypeOf<string | null>();
  });
});

describe("the registry", () => {
  it("knows its units' attributes as literals", () => {
    expectTypeOf(units.session.counts).toEqualTypeOf<"occurrences">();
    expectTypeOf<"session">().toExtend<UnitId>();
  });
});
