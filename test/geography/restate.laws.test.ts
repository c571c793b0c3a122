import { fc, test } from "@fast-check/vitest";
import {
  createGazetteer,
  exactly,
  type Figure,
  type PlacePoint,
  predecessorsOf,
  type Quantity,
  restate,
  successorsOf,
  sum,
  toFigure,
  totalsOf,
  unitsAt,
} from "phongtrao";
import { describe, expect } from "vitest";
import { holds, isWithin } from "../arbitraries/figure.js";
import { carry, firstDay, heirs, histories, type History, lastDay } from "../arbitraries/gazetteer.js";
import { quantities } from "../arbitraries/quantity.js";

const history = histories();
const withEnds = histories("merge", "split", "splitOff", "dissolve", "rename");
const seeds = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 8, maxLength: 8 });
const counts = fc.array(quantities("session"), { minLength: 8, maxLength: 8 });

/** A value for each code, in turn. */
function pointsOf<Value>(codes: readonly string[], values: readonly Value[]) {
  return codes.flatMap((unit, index) => {
    const value = values[index % values.length];
    return value === undefined ? [] : [{ unit, period: "2022", value }];
  });
}

function bounds(figure: Pick<Figure, "estimate" | "lower" | "upper"> | null | undefined) {
  return figure == null ? null : [figure.estimate, figure.lower, figure.upper];
}

function total(values: readonly Quantity<"session">[]) {
  return bounds(sum(values));
}

const forward = (of: History) => ({ gazetteer: createGazetteer(of.input), from: firstDay, to: lastDay });
const backward = (of: History) => ({ gazetteer: createGazetteer(of.input), from: lastDay, to: firstDay });

describe("successors", () => {
  test.prop([history])("are the units that the model has on the ground", (of) => {
    const gazetteer = createGazetteer(of.input);
    for (const code of of.first) {
      const found = successorsOf(gazetteer, code, lastDay, { asOf: firstDay }).map((unit) => unit.code);
      expect(found).toStrictEqual(heirs(of, code));
    }
  });

  test.prop([history])("and predecessors are each other's mirror", (of) => {
    const gazetteer = createGazetteer(of.input);
    const later = of.first.flatMap((code) =>
      successorsOf(gazetteer, code, lastDay, { asOf: firstDay }).map((unit) => `${code} ${unit.code}`),
    );
    const earlier = of.last.flatMap((code) =>
      predecessorsOf(gazetteer, code, firstDay, { asOf: lastDay }).map((unit) => `${unit.code} ${code}`),
    );
    expect(earlier.sort()).toStrictEqual(later.sort());
  });

  test.prop([history])("of all units are all units", (of) => {
    const gazetteer = createGazetteer(of.input);
    const reached = new Set(
      of.first.flatMap((code) => successorsOf(gazetteer, code, lastDay, { asOf: firstDay })),
    );
    expect([...reached].map(({ code }) => code).sort()).toStrictEqual(of.last);
    expect(unitsAt(gazetteer, "province", lastDay).map(({ code }) => code)).toStrictEqual(of.last);
  });
});

describe("the total is what it was, in point value and bounds,", () => {
  test.prop([history, counts])("going on", (of, values) => {
    const points = pointsOf(of.first, values);
    const [after] = totalsOf(restate(points, forward(of)));
    expect(bounds(after?.value)).toStrictEqual(total(points.map(({ value }) => value)));
  });

  test.prop([history, counts])("going back", (of, values) => {
    const points = pointsOf(of.last, values);
    const [after] = totalsOf(restate(points, backward(of)));
    expect(bounds(after?.value)).toStrictEqual(total(points.map(({ value }) => value)));
  });

  test.prop([withEnds, counts])("where units end without a successor", (of, values) => {
    const points = pointsOf(of.first, values);
    const restated = restate(points, forward(of));
    const [after] = totalsOf(restated);
    expect(bounds(after?.value)).toStrictEqual(total(points.map(({ value }) => value)));
    const aside = new Set(restated.unplaced.map(({ unit }) => unit));
    for (const point of restated.series) expect(point.missing.every((code) => aside.has(code))).toBe(true);
  });

  test.prop([history, counts])("and so is the sum of the point values", (of, values) => {
    const points = pointsOf(of.first, values);
    const { series } = restate(points, forward(of));
    const figures = series.flatMap(({ value }) => (value === null ? [] : [value.estimate]));
    const before = points.reduce((all, { value }) => all + toFigure(value).estimate, 0);
    expect(figures.reduce((a, b) => a + b, 0)).toBeCloseTo(before, 5);
  });

  test.prop([history, counts])("and lies in the sum of the bounds", (of, values) => {
    const points = pointsOf(of.first, values);
    const restated = restate(points, forward(of));
    const parts = restated.series.flatMap(({ value }) => (value === null ? [] : [value]));
    const [after] = totalsOf(restated);
    const least = parts.reduce((all, { lower }) => all + lower, 0);
    const most = parts.reduce((all, { upper }) => all + (upper ?? Number.POSITIVE_INFINITY), 0);
    expect(after?.value?.lower).toBeGreaterThanOrEqual(least);
    expect(after?.value?.upper ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(most);
  });
});

describe("what the units truly have", () => {
  test.prop([history, seeds])("lies within the bounds, however splits fell out", (of, values) => {
    const points = pointsOf(of.first, values).map((point) => ({
      ...point,
      value: exactly(point.value, "session"),
    }));
    const truth = carry(of, new Map(points.map(({ unit, value }) => [unit, value.value])));
    for (const { unit, value } of restate(points, forward(of)).series)
      expect(value !== null && holds(value, truth.get(unit) ?? 0), unit).toBe(true);
  });

  test.prop([history, seeds])("sums to the total of each group", (of, values) => {
    const points = pointsOf(of.first, values);
    const truth = carry(of, new Map(points.map(({ unit, value }) => [unit, value])));
    for (const { units, value } of restate(points, forward(of)).groups) {
      const true_ = units.reduce((all, code) => all + (truth.get(code) ?? 0), 0);
      expect([value?.lower, value?.upper]).toStrictEqual([true_, true_]);
    }
  });

  test.prop([history, seeds])("there lies within the bounds there and back", (of, values) => {
    const points = pointsOf(of.first, values);
    const there = restate(points, forward(of)).series;
    const back = restate(there, backward(of)).series;
    for (const { unit, value } of back) {
      const original = points.find((point) => point.unit === unit)?.value ?? 0;
      expect(value !== null && holds(value, original)).toBe(true);
    }
  });

  test.prop([histories("merge", "mergeIntoNew", "recode"), seeds])(
    "there lies within the bounds there and back over mergers, with the true shares",
    (of, values) => {
      const points = pointsOf(
        of.first,
        values.map((value) => value + 1),
      );
      const truth = new Map(points.map(({ unit, value }) => [unit, value]));
      const there = restate(points, forward(of)).series;
      const once = of.passages.every(({ from, to }) => to.every((code) => code !== from));
      fc.pre(once && new Set(of.passages.map(({ on }) => on)).size <= 1);
      const shares = Object.fromEntries(
        there
          .filter(({ from }) => from.length > 1)
          .map(({ unit, from, value }) => [
            unit,
            Object.fromEntries(from.map((code) => [code, (truth.get(code) ?? 0) / (value?.estimate ?? 1)])),
          ]),
      );
      for (const { unit, value } of restate(there, { ...backward(of), shares }).series) {
        expect(value !== null && holds(value, truth.get(unit) ?? 0)).toBe(true);
        expect((value?.upper ?? 0) - (value?.lower ?? 0)).toBeLessThan(0.001);
      }
    },
  );
});

describe("restating", () => {
  test.prop([history, counts, fc.nat()])("does not mind the order of the series", (of, values, turn) => {
    const points = pointsOf(of.first, values);
    const at = turn % points.length;
    const turned = [...points.slice(at), ...points.slice(0, at)].reverse();
    expect(restate(turned, forward(of))).toStrictEqual(restate(points, forward(of)));
  });

  test.prop([history, counts])("to the same date gives the values that were given", (of, values) => {
    const points = pointsOf(of.last, values);
    const options = { gazetteer: createGazetteer(of.input), from: lastDay, to: lastDay };
    const { series, groups, events } = restate(points, options);
    expect(series.map(({ unit, value }) => [unit, value])).toStrictEqual(
      points.map(({ unit, value }) => [unit, toFigure(value)]),
    );
    expect([groups, events]).toStrictEqual([[], []]);
  });

  test.prop([history, counts])("in two steps gives bounds that hold those of one step", (of, values) => {
    const points = pointsOf(of.first, values);
    const gazetteer = createGazetteer(of.input);
    const between = "2010-01-01";
    const half = restate(points, { gazetteer, from: firstDay, to: between }).series;
    const steps = restate(half, { gazetteer, from: between, to: lastDay }).series;
    const once = restate(points, forward(of)).series;
    expect(steps.map(({ unit }) => unit)).toStrictEqual(once.map(({ unit }) => unit));
    for (const [index, { value }] of once.entries()) {
      const other = steps[index]?.value;
      expect(value !== null && other != null && isWithin(value, other)).toBe(true);
    }
  });

  test.prop([histories("merge", "mergeIntoNew", "rename", "recode"), counts])(
    "over mergers, names and codes is exact",
    (of, values) => {
      const points = pointsOf(of.first, values);
      const { series, groups } = restate(points, forward(of));
      expect(groups).toStrictEqual([]);
      for (const { from, value } of series) {
        const parts = points.filter(({ unit }) => from.includes(unit)).map((point) => point.value);
        expect(bounds(value)).toStrictEqual(total(parts));
      }
    },
  );

  test.prop([history, counts])("flags what an event touched, and nothing else", (of, values) => {
    for (const { value, events } of restate(pointsOf(of.first, values), forward(of)).series)
      expect(value?.flags.includes("restated")).toBe(events.length > 0);
  });
});

describe("a series without one of its points", () => {
  const any = fc.oneof(history, withEnds);
  /** Moves a series and the same one without a point, and the units that the model says the point reaches. */
  const ways = {
    "going on": (of: History) => ({
      codes: of.first,
      options: forward(of),
      reach: (code: string) => heirs(of, code),
    }),
    "going back": (of: History) => ({
      codes: of.last,
      options: backward(of),
      reach: (code: string) => of.first.filter((first) => heirs(of, first).includes(code)),
    }),
  };

  test.prop([any, counts, fc.nat(), fc.constantFrom(...Object.values(ways))])(
    "has the same value of each unit that the point does not reach, and none of those that it reaches, which name it",
    (of, values, pick, way) => {
      const { codes, options, reach } = way(of);
      const points = pointsOf(codes, values);
      const out = points[pick % points.length];
      fc.pre(out !== undefined);
      const reached = reach(out.unit);
      const whole = restate(points, options).series;
      const less = restate(
        points.filter((point) => point !== out),
        options,
      ).series;
      const isReached = ({ unit }: { readonly unit: string }) => reached.includes(unit);
      expect(less.filter((point) => !isReached(point))).toStrictEqual(
        whole.filter((point) => !isReached(point)),
      );
      const lacking = whole.filter(
        (point) => isReached(point) && point.from.some((code) => code !== out.unit),
      );
      expect(less.filter(isReached).map(({ unit, value, missing }) => [unit, value, missing])).toStrictEqual(
        lacking.map(({ unit, missing }) => [unit, null, [...new Set([...missing, out.unit])].sort()]),
      );
    },
  );

  test.prop([any, counts, fc.nat()])(
    "says of each unit what it says where the point is null",
    (of, values, pick) => {
      const points = pointsOf(of.first, values);
      const at = pick % points.length;
      const withNull = points.map((point, index) => (index === at ? { ...point, value: null } : point));
      const answers = (series: readonly PlacePoint[]) =>
        new Map(
          restate(series, forward(of)).series.map(({ unit, value, reported, missing }) => [
            unit,
            { value, reported, missing },
          ]),
        );
      const known = answers(withNull);
      for (const [unit, answer] of answers(points.filter((_, index) => index !== at)))
        expect(answer).toStrictEqual(known.get(unit));
    },
  );
});
