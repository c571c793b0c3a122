import {
  add,
  atMost,
  between,
  boundsOf,
  compare,
  defineUnit,
  exactly,
  figureOfRecord,
  formatFigure,
  formatNumber,
  formatQuantity,
  formatRatio,
  growth,
  hasUnit,
  moreThan,
  participationIntensity,
  percent,
  quantityErrors,
  type QuantityErrorCode,
  rateChange,
  ratio,
  roundFigure,
  scale,
  subtract,
  sum,
  suppressed,
  totalRatio,
  units,
  toFigure,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";

const sound = { value: 5, hedge: "exact", unit: "session" } as const;
const share = ratio(exactly(1, "model"), exactly(2, "model"));
const noText: unknown = Object.create(null);
const noValue = { status: "missing", estimate: null, lower: null, upper: null } as const;
const perHundred = participationIntensity({
  attendances: exactly(5, "attendance"),
  population: exactly(9, "person"),
});

/** What a call throws: its code, its data and path, and the sentence for the developer. */
type Row = readonly [
  what: string,
  run: () => unknown,
  code: QuantityErrorCode,
  data: Readonly<Record<string, unknown>>,
  path: readonly (string | number)[],
  message: string,
];

const fault = (
  changes: object,
  field: string,
  found: string,
  name: string,
  hedge = "exact",
  hint = "",
): Row => [
  name,
  () => boundsOf({ ...sound, ...changes }),
  "invalid-quantity",
  { found, fault: name, unit: "session", hedge },
  [field],
  `${found} cannot be the ${field} of a quantity of "session": ${name.replaceAll("-", " ")}${hint}.`,
];

const rows: readonly Row[] = [
  fault({ hedge: "over" }, "hedge", '"over"', "unknown-hedge", "over"),
  fault({ value: Number.NaN }, "value", "NaN", "not-finite"),
  fault({ value: Number.NEGATIVE_INFINITY }, "value", "-Infinity", "not-finite"),
  fault({ value: -1 }, "value", "-1", "negative"),
  fault({ value: 2 ** 53 }, "value", "9007199254740992", "too-large"),
  fault({ value: 2.5 }, "value", "2.5", "not-whole", "exact", "; write thousands without a mark"),
  fault({ value: "4.120" }, "value", '"4.120"', "not-finite", "exact", "; it is text, not a number"),
  fault({ value: 12n }, "value", "12n", "not-finite", "exact", "; write it without n, as a number"),
  fault({ value: null }, "value", "null", "not-finite"),
  [
    "a unit to count in that there is not",
    () => sum([exactly(1, "person")] as never, "attendence" as never),
    "unknown-unit",
    { found: '"attendence"' },
    [],
    'No unit is called "attendence". For a unit of your own, pass a registry that holds it as `units`.',
  ],
  fault({ upTo: "6" }, "upTo", '"6"', "only-for-ranges"),
  [
    "a thousand with a mark",
    () => exactly(4.12, "household"),
    "invalid-quantity",
    { found: "4.12", fault: "not-whole", unit: "household", hedge: "exact" },
    ["value"],
    '4.12 cannot be the value of a quantity of "household": not whole; write thousands without a mark.',
  ],
  fault({ value: 0, hedge: "nearly" }, "value", "0", "impossible", "nearly"),
  fault({ upTo: 6 }, "upTo", "6", "only-for-ranges"),
  fault({ openAbove: false }, "openAbove", "false", "only-for-ranges"),
  fault({ hedge: "between" }, "upTo", "undefined", "range-without-end", "between"),
  fault({ hedge: "between", upTo: 4 }, "upTo", "4", "range-reversed", "between"),
  fault({ hedge: "between", upTo: Number.NaN }, "upTo", "NaN", "not-finite", "between"),
  [
    "too precise",
    () => exactly(0.123_456_7, "hectare"),
    "invalid-quantity",
    { found: "0.1234567", fault: "too-precise", unit: "hectare", hedge: "exact" },
    ["value"],
    '0.1234567 cannot be the value of a quantity of "hectare": too precise.',
  ],
  [
    "a unit that there is not",
    () => boundsOf({ ...sound, unit: "sesion" }),
    "unknown-unit",
    { found: '"sesion"' },
    [],
    'No unit is called "sesion". For a unit of your own, pass a registry that holds it as `units`.',
  ],
  [
    "a unit of a registry that is none",
    () =>
      boundsOf(
        { ...sound, unit: "stall" },
        { units: { stall: { ...units.visit, countableAs: 5 as never } } },
      ),
    "unknown-unit",
    { found: '"stall"' },
    [],
    'No unit is called "stall". For a unit of your own, pass a registry that holds it as `units`.',
  ],
  [
    "a unit without an id",
    () => defineUnit({ id: "" }),
    "invalid-unit",
    { found: '""' },
    [],
    "A unit needs an id, and attributes of the types that UnitAttributes names.",
  ],
  [
    "a unit that counts what no unit counts",
    () => defineUnit({ id: "drill", counts: "event" as never }),
    "invalid-unit",
    { found: '"drill"' },
    [],
    "A unit needs an id, and attributes of the types that UnitAttributes names.",
  ],
  [
    "a unit with an attribute that is misspelt",
    () => defineUnit({ id: "member", aditiveOverTime: false } as { id: string }),
    "invalid-unit",
    { found: '"aditiveOverTime"' },
    ["aditiveOverTime"],
    'A unit has no attribute "aditiveOverTime"; it has id, whole, additiveOverPlaces, countableAs, additiveOverTime, counts.',
  ],
  [
    "a number as operand",
    () => add(5 as never, exactly(1, "model")),
    "invalid-figure",
    { found: "5" },
    [],
    "5 is neither a quantity nor a figure.",
  ],
  [
    "null as operand",
    () => add(null as never, exactly(1, "model")),
    "invalid-figure",
    { found: "null" },
    [],
    "null is neither a quantity nor a figure.",
  ],
  [
    "a ratio as operand",
    () => add(share as never, exactly(1, "model")),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is a ratio: ratios are not added or averaged, their parts are (totalRatio).",
  ],
  [
    "bounds the wrong way round",
    () => boundsOf({ unit: "model", estimate: 5, lower: 6, upper: 4, flags: [], assumptions: [] }),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is not a figure: estimate and bounds must be numbers in order, flags and assumptions lists of words.",
  ],
  [
    "no list",
    () => sum(5 as never),
    "invalid-figure",
    { found: "5" },
    [],
    "Expected a list of counts, not 5.",
  ],
  [
    "no number to print",
    () => formatNumber("1e3", vi),
    "invalid-figure",
    { found: '"1e3"' },
    [],
    '"1e3" is not a number to print.',
  ],
  [
    "text to print as a quantity",
    () => formatQuantity("x" as never, vi),
    "invalid-figure",
    { found: '"x"' },
    [],
    'A quantity has a value and a hedge, as exactly, moreThan and their like make it; found "x".',
  ],
  [
    "a number to print as a quantity",
    () => formatQuantity(3 as never, vi),
    "invalid-figure",
    { found: "3" },
    [],
    "A quantity has a value and a hedge, as exactly, moreThan and their like make it; found 3.",
  ],
  [
    "a figure to print as a quantity",
    () => formatQuantity(toFigure(exactly(3, "session")) as never, vi),
    "invalid-figure",
    { found: "an object" },
    [],
    "A quantity has a value and a hedge, as exactly, moreThan and their like make it; formatFigure prints a figure.",
  ],
  [
    "a quantity to print as a figure",
    // @ts-expect-error a quantity has no estimate
    () => formatFigure(exactly(3, "session"), vi),
    "invalid-figure",
    { found: "an object" },
    [],
    "A figure has an estimate; formatQuantity prints a quantity, and toFigure makes a figure of it.",
  ],
  [
    "a number to print as a figure",
    () => formatFigure(3 as never, vi),
    "invalid-figure",
    { found: "3" },
    [],
    "A figure has an estimate; toFigure makes one of a quantity.",
  ],
  [
    "nothing at all to print as a figure",
    () => formatFigure(undefined as never, vi),
    "invalid-figure",
    { found: "undefined" },
    [],
    "A figure has an estimate, and there is none (undefined); null is one that was not reported.",
  ],
  [
    "a ratio to print as a figure",
    () => formatFigure(perHundred as never, vi),
    "invalid-figure",
    { found: "an object" },
    [],
    "A figure has an estimate that is a number; formatRatio prints a ratio.",
  ],
  [
    "a ratio without a value to print as a figure",
    () => formatFigure(ratio(null, exactly(1, "model")) as never, vi),
    "invalid-figure",
    { found: "an object" },
    [],
    "A figure has an estimate that is a number; formatRatio prints a ratio.",
  ],
  [
    "what is hidden to print as a figure",
    () => formatFigure(suppressed as never, vi),
    "invalid-figure",
    { found: "an object" },
    [],
    "A figure has an estimate, which is hidden here; isSuppressed tells, and a locale has the words, suppression.marker.",
  ],
  [
    "a growth to print as a ratio",
    () => formatRatio(growth(exactly(1, "model"), exactly(2, "model")) as never, vi, { places: 1 }),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is not a ratio; take its `relative`.",
  ],
  [
    "a change of rates to print as a ratio",
    () => formatRatio(rateChange(perHundred, perHundred) as never, vi, { places: 1 }),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is not a ratio; formatPoints prints a change of rates.",
  ],
  [
    "what is hidden to print in percent",
    () => percent(suppressed as never, { places: 1 }),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is not a ratio, it is hidden (isSuppressed).",
  ],
  [
    "a growth to print as a figure",
    () => formatFigure(growth(exactly(1, "model"), exactly(2, "model")) as never, vi),
    "invalid-figure",
    { found: "an object" },
    [],
    "A figure has an estimate; formatChange prints a growth, formatFigure its `absolute`.",
  ],
  [
    "a change of rates to print as a figure",
    () => formatFigure(rateChange(perHundred, perHundred) as never, vi),
    "invalid-figure",
    { found: "an object" },
    [],
    "A figure has an estimate; formatPoints prints a change of rates.",
  ],
  [
    "a growth to round",
    () => roundFigure(growth(exactly(1, "model"), exactly(2, "model")) as never, { places: 1 }),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is not a figure; round its `absolute`, or its `relative` with roundRatio.",
  ],
  [
    "a ratio to round as a figure",
    () => roundFigure(perHundred as never, { places: 1 }),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is not a figure; roundRatio rounds a ratio.",
  ],
  [
    "what is hidden to round",
    () => roundFigure(suppressed as never, { places: 1 }),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is not a figure; it is hidden: isSuppressed tells, and a locale has the words, suppression.marker.",
  ],
  [
    "a list to add",
    () => (add as (list: unknown) => unknown)([exactly(1, "model"), exactly(2, "model")]),
    "invalid-figure",
    { found: "a list" },
    [],
    "a list is not a figure; sum adds lists.",
  ],
  [
    "a figure to print as a ratio",
    () => formatRatio(toFigure(exactly(3, "session")) as never, vi, { places: 1 }),
    "invalid-figure",
    { found: "an object" },
    [],
    "an object is not a ratio; formatFigure prints a figure.",
  ],
  [
    "two units",
    // @ts-expect-error sessions are no models
    () => compare(exactly(1, "model"), exactly(1, "session")),
    "unit-mismatch",
    { found: "session", expected: "model" },
    [],
    '"session" and "model" are different units; count both in one unit first, or list them side by side.',
  ],
  [
    "two units in a list",
    // @ts-expect-error sessions are no models
    () => sum([exactly(1, "model"), exactly(2, "model"), exactly(1, "session")]),
    "unit-mismatch",
    { found: "session", expected: "model" },
    [2],
    '"session" and "model" are different units; count both in one unit first, or list them side by side.',
  ],
  [
    "ratios per different numbers",
    () => totalRatio([perHundred, { ...perHundred, per: 1000 }]),
    "unit-mismatch",
    { found: 1000, expected: 100 },
    [],
    "One ratio is per 100, another per 1000; form both per the same number.",
  ],
  [
    "a sum that no number holds",
    () => add(exactly(Number.MAX_SAFE_INTEGER, "view"), exactly(1, "view")),
    "overflow",
    {},
    [],
    "The result has more digits than a number can hold exactly; use a larger unit, such as thousands.",
  ],
  [
    "a negative factor",
    () => scale(exactly(1, "model"), -2),
    "invalid-factor",
    { found: "-2" },
    [],
    "A figure is scaled by a number that is zero or more, not by -2.",
  ],
  [
    "a denominator below zero",
    () => ratio(exactly(1, "model"), subtract(exactly(1, "model"), exactly(2, "model")) as never),
    "negative-denominator",
    { lower: -1 },
    [],
    "A ratio needs a denominator that cannot be below zero.",
  ],
  [
    "a percentage of unlike things",
    () => percent(ratio(exactly(5, "attendance"), exactly(9, "person")), { places: 2 }),
    "percent-of-unlike-units",
    { numerator: "attendance", denominator: "person", per: 1 },
    [],
    "attendance per 1 person is not a share; print the ratio itself.",
  ],
  [
    "a percentage of what has no text for a unit",
    () =>
      percent({ ...share, numerator: { ...share.numerator, unit: noText } } as unknown as typeof share, {
        places: 2,
      }),
    "percent-of-unlike-units",
    { numerator: noText, denominator: "model", per: 1 },
    [],
    "an object per 1 model is not a share; print the ratio itself.",
  ],
  [
    "a percentage of something per 100, numerator missing",
    () => percent({ ...perHundred, ...noValue, numerator: null }, { places: 2 }),
    "percent-of-unlike-units",
    { numerator: null, denominator: "person", per: 100 },
    [],
    "nothing per 100 person is not a share; print the ratio itself.",
  ],
  [
    "a percentage of something per 100, denominator missing",
    () => percent({ ...perHundred, ...noValue, denominator: null }, { places: 2 }),
    "percent-of-unlike-units",
    { numerator: "attendance", denominator: null, per: 100 },
    [],
    "attendance per 100 nothing is not a share; print the ratio itself.",
  ],
  [
    "half a decimal place",
    () => percent(share, { places: 0.5 }),
    "invalid-places",
    { found: "0.5" },
    [],
    "`places`, the number of decimals to print, is required: a whole number from 0 to 12, not 0.5.",
  ],
  [
    "a record without an id",
    () => figureOfRecord(exactly(15, "model"), { list: "ledger", id: "" }),
    "invalid-lineage",
    { list: '"ledger"', id: '""' },
    [],
    "A record is named by its list and its id.",
  ],
];

describe("each error says what is wrong, with what, and where", () => {
  it.each(rows)("%s", (_, run, code, data, path, message) => {
    const error = thrownBy(run);
    expect([error.code, error.data, error.path, error.message]).toStrictEqual([code, data, path, message]);
  });

  it("no code is without an example here", () => {
    const shown = new Set(rows.map(([, , code]) => code));
    expect(Object.keys(quantityErrors).filter((code) => !shown.has(code as QuantityErrorCode))).toStrictEqual(
      [],
    );
  });
});

describe("a unit of one's own", () => {
  it.each<readonly [string, object]>([
    ["an id that is not text", { id: 5 }],
    ["counts that is not a word", { id: "x", counts: 1 }],
    ["whole that is no truth value", { id: "x", whole: "yes" }],
    ["additiveOverTime that is no truth value", { id: "x", additiveOverTime: 0 }],
    ["additiveOverPlaces that is no truth value", { id: "x", additiveOverPlaces: null }],
    ["countableAs that is not a list", { id: "x", countableAs: "mediaItem" }],
    ["countableAs that lists what is not text", { id: "x", countableAs: [5] }],
  ])("with %s is refused", (_, definition) => {
    expect(thrownBy(() => defineUnit(definition as { id: string })).code).toBe("invalid-unit");
  });

  it("without attributes is a whole flow of outputs, frozen", () => {
    const podcast = defineUnit({ id: "podcast" });
    expect(podcast).toStrictEqual({
      id: "podcast",
      counts: "outputs",
      whole: true,
      additiveOverTime: true,
      additiveOverPlaces: true,
      countableAs: [],
    });
    expect([Object.isFrozen(podcast), Object.isFrozen(podcast.countableAs)]).toStrictEqual([true, true]);
    expect(defineUnit({ id: "podcast", whole: undefined, countableAs: undefined })).toStrictEqual(podcast);
  });
});

describe("hasUnit", () => {
  it.each<readonly [unknown, string, boolean]>([
    [exactly(3, "person"), "person", true],
    [exactly(3, "person"), "attendance", false],
    [add(exactly(3, "person"), exactly(4, "person")), "person", true],
    [null, "person", false],
    [undefined, "person", false],
  ])("%o in %s: %s", (count, unit, expected) => {
    expect(hasUnit(count as ReturnType<typeof exactly>, unit)).toBe(expected);
  });
});

describe("at the edge of what is exact", () => {
  it.each<readonly [number, boolean]>([
    [999_999_999.5, true],
    [1_000_000_000.5, false],
    [0.000_001, true],
    [0.000_000_1, false],
    [1_000_000_000, true],
  ])("%d hectares: %s", (value, isSound) => {
    const run = () => exactly(value, "hectare");
    if (isSound) expect(run().value).toBe(value);
    else expect(thrownBy(run).data["fault"]).toBe("too-precise");
  });

  it("the largest count is a count, and its double is none", () => {
    const most = exactly(Number.MAX_SAFE_INTEGER, "view");
    expect(add(most, exactly(0, "view")).estimate).toBe(Number.MAX_SAFE_INTEGER);
    expect(thrownBy(() => scale(most, 2)).code).toBe("overflow");
    expect(scale(most, 1).estimate).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("products below a thousand million keep six decimals, from there on none", () => {
    expect(scale(exactly(3, "hectare"), 0.333_333).estimate).toBe(0.999_999);
    expect(scale(exactly(999_999_999, "hectare"), 0.5).estimate).toBe(499_999_999.5);
    const large = scale(exactly(2_000_000_001, "hectare"), 0.5);
    expect([large.estimate, large.lower, large.upper]).toStrictEqual([
      1_000_000_001, 1_000_000_000, 1_000_000_001,
    ]);
    expect(scale(between(1, 2, "hectare"), 0).upper).toBe(0);
  });

  it("a half is rounded away from zero in an estimate, outwards in bounds", () => {
    const tiny = scale(exactly(0.000_001, "hectare"), 0.5);
    expect([tiny.estimate, tiny.lower, tiny.upper]).toStrictEqual([0.000_001, 0, 0.000_001]);
    const less = scale(exactly(0.000_001, "hectare"), 0.4);
    expect([less.estimate, less.lower, less.upper]).toStrictEqual([0, 0, 0.000_001]);
  });
});

describe("compare tells nothing where bounds touch", () => {
  it.each<readonly [string, ReturnType<typeof compare>, ReturnType<typeof compare>]>([
    ["at most 5, and 5", compare(atMost(5, "case"), exactly(5, "case")), "undetermined"],
    ["5, and at most 5", compare(exactly(5, "case"), atMost(5, "case")), "undetermined"],
    ["5, and more than 5", compare(exactly(5, "case"), moreThan(5, "case")), "less"],
    ["more than 5, and 5", compare(moreThan(5, "case"), exactly(5, "case")), "greater"],
    ["more than 5, and at most 9", compare(moreThan(5, "case"), atMost(9, "case")), "undetermined"],
    ["6 to 6, and 6", compare(between(6, 6, "case"), exactly(6, "case")), "equal"],
    ["6 to 7, and 6 to 7", compare(between(6, 7, "case"), between(6, 7, "case")), "undetermined"],
    ["6, and 6 to 7", compare(exactly(6, "case"), between(6, 7, "case")), "undetermined"],
    ["6 to 7, and 6", compare(between(6, 7, "case"), exactly(6, "case")), "undetermined"],
    ["5, and 6", compare(exactly(5, "case"), exactly(6, "case")), "less"],
  ])("%s", (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
