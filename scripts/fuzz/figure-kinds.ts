import {
  add,
  type Countable,
  exactly,
  figureOfRecord,
  growth,
  hedges,
  moreThan,
  type Quantity,
  rateChange,
  ratio,
  scale,
  subtract,
  sumOverlapping,
  toFigure,
} from "phongtrao";
import { calculate, expressions } from "../../test/arbitraries/expression.js";
import { among, type Draw, fields, type Make, maybe, oneOf } from "./random.js";
import { date, flag, periodOrId, quantity, small, text } from "./simple-kinds.js";

type People = Quantity<"person">;

/** Figures and differences that have been calculated, with where they come from and without. */
const calculated: Draw<unknown> = {
  count: 60,
  make: (random) => {
    const one = exactly(random.below(500), "person");
    const two = moreThan(random.below(500), "person");
    const record = figureOfRecord(one, { list: "activities", id: random.pick(["a", "b"]) });
    return random.pick([
      toFigure(one),
      toFigure(two),
      record,
      add(record, two),
      subtract(one, two),
      scale(record, 3),
      sumOverlapping([record, two], "person"),
      add(figureOfRecord(exactly(5, "model"), { list: "ledger", id: "l" }), exactly(3, "model")),
      calculate(random.drawn(expressions), true),
    ]);
  },
};
export const figure: Make = (random) => random.drawn(calculated);
export const countable: Make = oneOf(figure, quantity);
export const missable: Make = oneOf<unknown>(countable, countable, countable, among(null, undefined));

const ratios: Draw<unknown> = {
  count: 40,
  make: (random) => {
    const part: Countable<"person"> = random.drawn(people);
    const whole: Countable<"person"> | null = random.oneIn(8) ? null : random.drawn(people);
    return ratio(part, whole);
  },
};
const people: Draw<Countable<"person">> = {
  count: 20,
  make: (random): People => (random.oneIn(2) ? exactly(random.below(300), "person") : moreThan(5, "person")),
};
export const ratioValue: Make = (random) => random.drawn(ratios);
export const missableRatio: Make = oneOf<unknown>(ratioValue, ratioValue, among(null, undefined));

const changes: Draw<unknown> = {
  count: 20,
  make: (random) =>
    rateChange(
      ratio(random.drawn(people), exactly(400, "person")),
      ratio(random.drawn(people), exactly(500, "person")),
    ),
};
export const rateChangeValue: Make = (random) => random.drawn(changes);
const growths: Draw<unknown> = {
  count: 20,
  make: (random) => growth(random.drawn(people), random.drawn(people)),
};
export const growthValue: Make = (random) => random.drawn(growths);

/** A count in that unit. */
export const countOf =
  (...units: readonly string[]): Make =>
  (random) => {
    const counted = {
      value: random.below(900),
      hedge: random.pick(hedges.slice(0, 7)),
      unit: random.pick(units),
    };
    return random.oneIn(5) ? null : counted;
  };
export const partList: Make = (random) =>
  Array.from({ length: random.below(5) }, (_, at) => ({
    key: `part ${at}`,
    value: countOf("person")(random),
  }));
const point: Make = fields(
  { period: periodOrId, value: oneOf(missable, small) },
  { incomplete: flag, place: text },
);
export const series: Make = (random) =>
  Array.from({ length: random.below(6) }, (_, at) => ({
    ...(point(random) as object),
    period: String(2018 + at),
  }));
export const monthSeries: Make = (random) =>
  Array.from({ length: random.below(6) }, (_, at) => ({
    period: `2022-0${at + 1}`,
    value: random.oneIn(9) ? null : small(random),
  }));
export const target = fields(
  { value: quantity, direction: among("increase", "decrease", "maintain") },
  { baseline: fields({ when: date, value: quantity }) },
);
export const rateGroups: Make = (random) =>
  Array.from({ length: random.below(4) }, (_, at) => ({
    group: `group ${at}`,
    factors: {
      size: random.pick([5, "10.5", null, small(random)]),
      rate: random.oneIn(3) ? ratioValue(random) : small(random),
    },
  }));
export const reading: Make = maybe(
  oneOf<unknown>(among("strict", "customary"), fields({}, { reading: among("strict", "customary") })),
);
