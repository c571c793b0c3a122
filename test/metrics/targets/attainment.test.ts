import {
  about,
  atLeast,
  atMost,
  attainment,
  between,
  exactly,
  lessThan,
  moreThan,
  nearly,
  percent,
  type Quantity,
  type Target,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

type Direction = Target["direction"];

/** A target of models, from a baseline where one is given. */
function models(direction: Direction, value: Quantity, baseline?: Quantity) {
  return {
    direction,
    value,
    baseline: baseline === undefined ? undefined : { when: "2021", value: baseline },
  };
}

const n = (value: number) => exactly(value, "model");

describe("of the value", () => {
  it.each([
    ["Bà Rịa - Vũng Tàu: 1,808 of 2,071 registered work well", 2071, 1808, "87.30", "not-attained"],
    ["đạt 112,5% kế hoạch, vượt 12,5%", 400, 450, "112.50", "attained"],
    ["all of it", 1376, 1376, "100.00", "attained"],
    ["nothing", 1376, 0, "0.00", "not-attained"],
  ])("%s", (_, value, actual, share, verdict) => {
    const year = attainment(models("increase", n(value)), n(actual));
    expect([percent(year.ofValue, { places: 2 }), year.verdict]).toStrictEqual([share, verdict]);
  });

  it("more than 75 % of 475 are at least 357: 380 are 106.44 % of that", () => {
    const year = attainment(models("increase", atLeast(357, "model")), n(380));
    expect([percent(year.ofValue, { places: 2 }), year.verdict]).toStrictEqual(["106.44", "attained"]);
    expect([year.value.lower, year.value.upper]).toStrictEqual([357, 357]);
  });

  it("a value of zero has no share", () => {
    const year = attainment(models("decrease", n(0), n(10)), n(3));
    expect([year.ofValue.status, year.ofValue.estimate]).toStrictEqual(["zero-denominator", null]);
    expect([percent(year.ofWay.estimate, { places: 0 }), year.verdict]).toStrictEqual(["70", "not-attained"]);
  });
});

describe("of what is incomplete", () => {
  const incomplete = (value: number) => ({ ...toFigure(n(value)), flags: ["incomplete"] as const });

  it.each<[Direction, Quantity, number, string]>([
    ["increase", n(2071), 1808, "undetermined"],
    ["increase", n(2071), 2071, "attained"],
    ["decrease", atMost(30, "model"), 25, "undetermined"],
    ["decrease", atMost(30, "model"), 31, "not-attained"],
    ["maintain", between(3, 5, "model"), 4, "undetermined"],
    ["maintain", between(3, 5, "model"), 6, "not-attained"],
  ])("%s to %o: %i is %s, since more may be missing", (direction, value, actual, verdict) => {
    const year = attainment(models(direction, value), incomplete(actual));
    expect([year.verdict, year.flags]).toStrictEqual([verdict, ["incomplete"]]);
  });
});

describe("of the way from the baseline", () => {
  it.each<[string, Direction, number, number, number, string]>([
    ["half of an increase", "increase", 100, 200, 150, "0.5"],
    ["beyond it", "increase", 108, 123, 138, "2"],
    ["the wrong way", "increase", 108, 123, 105, "-0.2"],
    ["nowhere", "increase", 108, 123, 108, "0"],
    ["three fifths of a decrease", "decrease", 50, 40, 44, "0.6"],
    ["all of it", "decrease", 50, 40, 40, "1"],
    ["beyond it", "decrease", 50, 40, 38, "1.2"],
    ["the wrong way", "decrease", 50, 40, 55, "-0.5"],
  ])("%s: %s from %i to %i, now %i", (_, direction, from, to, now, share) => {
    const { ofWay } = attainment(models(direction, n(to), n(from)), n(now));
    expect(ofWay).toStrictEqual({ status: "determined", estimate: share, lower: share, upper: share });
  });

  it.each([
    ["no-baseline", models("increase", n(123)), n(123)],
    ["zero-distance", models("maintain", n(123), n(123)), n(125)],
    ["missing", models("increase", n(123), n(108)), null],
  ] as const)("%s", (status, target, actual) => {
    const none = { status, estimate: null, lower: null, upper: null };
    expect(attainment(target, actual).ofWay).toStrictEqual(none);
  });

  it("more than 150 of the way from 100 to 200: at least 51 %", () => {
    const { ofWay } = attainment(models("increase", n(200), n(100)), moreThan(150, "model"));
    expect(ofWay).toStrictEqual({ status: "determined", estimate: "0.5", lower: "0.51", upper: null });
  });

  it("one of three: what is exact has one value, rounded alike at both ends", () => {
    const { ofWay } = attainment(models("increase", n(3), n(0)), n(1));
    expect(ofWay.estimate).toMatch(/^0\.3{34,}$/);
    expect([ofWay.lower, ofWay.upper]).toStrictEqual([ofWay.estimate, ofWay.estimate]);
  });

  it.each([
    ["at least 150 of the way from 100 to 200", 200, 100, atLeast(150, "model"), "0.5", null],
    ["at most 150 of it", 200, 100, atMost(150, "model"), "-1", "0.5"],
    ["at most 45 of the way from 50 down to 40", 40, 50, atMost(45, "model"), "0.5", "5"],
    ["at least 45 of it", 40, 50, atLeast(45, "model"), null, "0.5"],
  ] as const)(
    "%s: an end that is the point value leaves the other one open",
    (_, to, from, now, lower, upper) => {
      const { ofWay } = attainment(models("maintain", n(to), n(from)), now);
      expect(ofWay).toStrictEqual({ status: "determined", estimate: "0.5", lower, upper });
    },
  );

  it("from 40 or more to 100, now 70: 30 of 60, or nothing known of the least", () => {
    const { ofWay } = attainment(models("increase", n(100), atLeast(40, "model")), n(70));
    expect(ofWay).toStrictEqual({ status: "undetermined", estimate: "0.5", lower: null, upper: null });
  });

  it("down to between 40 and 60 from 60: there may be no way to go", () => {
    const { ofWay } = attainment(models("maintain", between(40, 60, "model"), n(60)), n(55));
    expect(ofWay).toStrictEqual({ status: "undetermined", estimate: "0.5", lower: null, upper: null });
  });

  it("less than 45 of the way from 50 down to 40: at least 60 %, at most all the way down", () => {
    const { ofWay } = attainment(models("decrease", n(40), n(50)), lessThan(45, "model"));
    // 44 are 6 of 10, 0 are 50 of 10.
    expect(ofWay).toStrictEqual({ status: "determined", estimate: "0.5", lower: "0.6", upper: "5" });
  });

  it("from 90 to 110 up to 200, now 150: between 40/90 and 60/110", () => {
    const { ofWay } = attainment(models("increase", n(200), between(90, 110, "model")), n(150));
    expect([ofWay.estimate, ofWay.lower?.slice(0, 7), ofWay.upper?.slice(0, 7)]).toStrictEqual([
      "0.5",
      "0.44444",
      "0.54545",
    ]);
  });

  it("from more than 100 down to 50, now 80: at least 21/51, and less than all of it", () => {
    const { ofWay } = attainment(models("decrease", n(50), moreThan(100, "model")), n(80));
    expect([ofWay.estimate, ofWay.lower?.slice(0, 7), ofWay.upper]).toStrictEqual(["0.4", "0.41176", "1"]);
  });

  it("from 90 to 200 up to 200: there may be no way to go, so nothing bounds the share", () => {
    const { ofWay } = attainment(models("increase", n(200), between(90, 200, "model")), n(200));
    expect(ofWay).toStrictEqual({ status: "undetermined", estimate: "1", lower: null, upper: null });
  });

  it("from 100 up to about 200, now 150: a point value whose bounds leave everything open", () => {
    const { ofWay } = attainment(models("increase", about(200, "model"), n(100)), n(150));
    expect(ofWay).toStrictEqual({ status: "undetermined", estimate: "0.5", lower: null, upper: null });
  });
});

describe("the verdict", () => {
  const rows: readonly [string, Direction, Quantity, Quantity, string][] = [
    ["120", "increase", n(120), n(120), "attained"],
    ["120", "increase", n(120), n(119), "not-attained"],
    ["ít nhất 120", "increase", atLeast(120, "model"), n(120), "attained"],
    ["ít nhất 120", "increase", atLeast(120, "model"), n(119), "not-attained"],
    ["trên 120", "increase", moreThan(120, "model"), n(120), "not-attained"],
    ["trên 120", "increase", moreThan(120, "model"), n(121), "attained"],
    ["từ 1 đến 3", "increase", between(1, 3, "model"), n(1), "attained"],
    ["từ 1 đến 3", "increase", between(1, 3, "model"), n(4), "attained"],
    ["từ 1 đến 3", "increase", between(1, 3, "model"), n(0), "not-attained"],
    ["120", "increase", n(120), moreThan(118, "model"), "undetermined"],
    ["120", "increase", n(120), moreThan(119, "model"), "attained"],
    ["120", "increase", n(120), nearly(120, "model"), "not-attained"],
    ["120", "increase", n(120), about(130, "model"), "undetermined"],
    ["20", "decrease", n(20), n(20), "attained"],
    ["20", "decrease", n(20), n(21), "not-attained"],
    ["dưới 20", "decrease", lessThan(20, "model"), n(20), "not-attained"],
    ["dưới 20", "decrease", lessThan(20, "model"), n(19), "attained"],
    ["không quá 20", "decrease", atMost(20, "model"), n(20), "attained"],
    ["từ 10 đến 20", "decrease", between(10, 20, "model"), n(20), "attained"],
    ["từ 10 đến 20", "decrease", between(10, 20, "model"), n(21), "not-attained"],
    ["20", "decrease", n(20), moreThan(20, "model"), "not-attained"],
    ["20", "decrease", n(20), atMost(25, "model"), "undetermined"],
    ["4", "maintain", n(4), n(4), "attained"],
    ["4", "maintain", n(4), n(5), "not-attained"],
    ["4", "maintain", n(4), n(3), "not-attained"],
    ["4", "maintain", n(4), between(4, 5, "model"), "undetermined"],
    ["ít nhất 4", "maintain", atLeast(4, "model"), n(5), "attained"],
    ["ít nhất 4", "maintain", atLeast(4, "model"), n(3), "not-attained"],
    ["không quá 4", "maintain", atMost(4, "model"), n(0), "attained"],
    ["không quá 4", "maintain", atMost(4, "model"), n(5), "not-attained"],
    ["từ 3 đến 5", "maintain", between(3, 5, "model"), n(5), "attained"],
    ["từ 3 đến 5", "maintain", between(3, 5, "model"), n(6), "not-attained"],
    ["từ 3 đến 5", "maintain", between(3, 5, "model"), moreThan(4, "model"), "undetermined"],
    ["khoảng 100", "increase", about(100, "model"), n(1000), "undetermined"],
    ["gần 100", "increase", nearly(100, "model"), n(99), "attained"],
    ["gần 100", "increase", nearly(100, "model"), n(98), "undetermined"],
  ];
  it.each(rows)("%s, %s: %#", (_, direction, value, actual, verdict) => {
    expect(attainment(models(direction, value), actual).verdict).toBe(verdict);
  });

  it.each([
    [94, "not-attained"],
    [95, "undetermined"],
    [104, "undetermined"],
    [105, "attained"],
  ])("about 100 by custom is 95 to 105: %i is %s", (actual, verdict) => {
    const year = attainment(models("increase", about(100, "model")), n(actual), "customary");
    expect([year.verdict, year.flags]).toStrictEqual([verdict, ["customaryReading"]]);
  });

  it.each<[Direction, number, string]>([
    ["decrease", 94, "attained"],
    ["decrease", 95, "attained"],
    ["decrease", 96, "undetermined"],
    ["decrease", 105, "undetermined"],
    ["decrease", 106, "not-attained"],
    ["maintain", 94, "not-attained"],
    ["maintain", 100, "undetermined"],
    ["maintain", 106, "not-attained"],
  ])("to %s (to) about 100: %i is %s", (direction, actual, verdict) => {
    expect(attainment(models(direction, about(100, "model")), n(actual), "customary").verdict).toBe(verdict);
  });

  it("what was not reported is missing, not zero", () => {
    const year = attainment(models("decrease", n(0), n(10)), undefined);
    expect([year.verdict, year.actual, year.ofValue.status]).toStrictEqual(["missing", null, "missing"]);
  });
});

describe("shares of hedged values", () => {
  it.each([
    ["trên 400", "increase", moreThan(400, "model"), [400, 401, 401]],
    ["dưới 20", "decrease", lessThan(20, "model"), [20, 19, 19]],
    ["từ 30 đến 40", "increase", between(30, 40, "model"), [30, 30, 30]],
    ["từ 30 đến 40", "decrease", between(30, 40, "model"), [40, 40, 40]],
    ["từ 30 đến 40", "maintain", between(30, 40, "model"), [35, 30, 40]],
    ["ít nhất 30", "maintain", atLeast(30, "model"), [30, 30, 30]],
  ] as const)("%s, %s", (_, direction, value, expected) => {
    const { value: plan } = attainment(models(direction, value), null);
    expect([plan.estimate, plan.lower, plan.upper]).toStrictEqual(expected);
  });
});

describe("what to warn of", () => {
  const flags = (value: Quantity, baseline: Quantity | undefined, actual: Quantity) =>
    attainment(models("increase", value, baseline), actual, "customary").flags;

  it.each([
    ["nothing", n(123), n(108), n(120), []],
    ["nothing without a baseline", n(123), undefined, n(120), []],
    ["of the value", about(123, "model"), n(108), n(120), ["customaryReading"]],
    ["of the baseline", n(123), about(108, "model"), n(120), ["customaryReading"]],
    ["of what was reached", n(123), undefined, about(120, "model"), ["customaryReading"]],
  ])("%s", (_, value, baseline, actual, expected) => {
    expect(flags(value, baseline, actual)).toStrictEqual(expected);
  });
});

describe("bad input", () => {
  const good = models("increase", n(123), n(108));

  it.each<[string, unknown, string, string, string]>([
    ["no target", null, "a target", "null", "target"],
    [
      "no direction",
      { ...good, direction: "up" },
      "increase, decrease, maintain",
      '"up"',
      "target.direction",
    ],
    ["no value", { direction: "increase" }, "a quantity", "undefined", "target.value"],
    ["no baseline", { ...good, baseline: 108 }, "a baseline with a value", "108", "target.baseline"],
  ])("says what it expected: %s", (_, target, expected, found, path) => {
    const error = thrownBy(() => attainment(target as typeof good, n(1)));
    expect(error.message).toBe(`Expected ${expected}, not ${found}.`);
    expect(error.path.join(".")).toBe(path);
    expect(error.data).toStrictEqual({ expected, found });
  });

  it.each<[string, unknown, unknown, string, readonly string[]]>([
    ["no target", null, n(1), "invalid-target", ["target"]],
    ["no direction", { ...good, direction: "up" }, n(1), "invalid-target", ["target", "direction"]],
    ["no value", { direction: "increase" }, n(1), "invalid-target", ["target", "value"]],
    [
      "a figure as value",
      { ...good, value: attainment(good, n(1)).value },
      n(1),
      "invalid-target",
      ["target", "value"],
    ],
    ["a baseline that is none", { ...good, baseline: 108 }, n(1), "invalid-target", ["target", "baseline"]],
    ["null as baseline", { ...good, baseline: null }, n(1), "invalid-target", ["target", "baseline"]],
    ["another unit", good, exactly(1, "modelSite"), "unit-mismatch", ["actual"]],
    [
      "a baseline in another unit",
      models("increase", n(1), exactly(1, "modelType")),
      n(1),
      "unit-mismatch",
      ["target", "baseline", "value"],
    ],
    ["a number", good, 123, "invalid-figure", []],
    [
      "no such unit",
      models("increase", { value: 3, hedge: "exact", unit: "mdel" }),
      n(1),
      "unknown-unit",
      [],
    ],
  ])("%s", (_, target, actual, code, path) => {
    const ask = () =>
      attainment(target as Parameters<typeof attainment>[0], actual as Parameters<typeof attainment>[1]);
    const error = thrownBy(ask);
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });

  it("gives frozen data that survives JSON", () => {
    const year = attainment(good, n(120));
    expect(Object.isFrozen(year) && Object.isFrozen(year.ofWay)).toBe(true);
    expect(JSON.parse(JSON.stringify(year))).toStrictEqual(year);
  });
});
