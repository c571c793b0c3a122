import {
  about,
  atLeast,
  atMost,
  between,
  definePlan,
  evaluate,
  exactly,
  explain,
  formatChange,
  formatGrowth,
  lessThan,
  type LedgerEntry,
  type LedgerEntryKind,
  type LedgerUnit,
  modelGrowth,
  type ModelGrowthOptions,
  moreThan,
  nearly,
  parseRegister,
  type Quantity,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";

type Models = Quantity<LedgerUnit>;

const entry = (
  kind: LedgerEntryKind,
  when: string,
  quantity: Models,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({ id: `${kind} ${when}`, movement: "m", kind, when, quantity, ...more });

const ask = (ledger: readonly LedgerEntry[], more: Partial<ModelGrowthOptions> = {}) =>
  modelGrowth({ ledger }, { movement: "m", from: "2021", to: "2022", ...more });

const opened = (quantity: Models) => entry("statedTotal", "2021", quantity);
const closed = (quantity: Models) => entry("statedTotal", "2022", quantity);
const added = (quantity: Models) => entry("established", "2022", quantity);
const removed = (quantity: Models) => entry("discontinued", "2022", quantity);
const n = (count: number) => exactly(count, "model");

type Growth = ReturnType<typeof modelGrowth>;

const change = ({ absolute }: Growth) => [absolute?.estimate, absolute?.lower, absolute?.upper];

/** To five digits; the bounds are rounded outward in the 34th. */
const bounds = ({ relative, factor }: Growth) =>
  [relative.lower, relative.upper, factor.lower, factor.upper].map((value) =>
    value === null ? null : Number(Number(value).toFixed(5)),
  );

const inTable = (ledger: readonly LedgerEntry[]) => {
  const plan = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2022" } });
  const register = parseRegister({ movements: [{ id: "m", name: "m" }], ledger });
  return evaluate(plan, register).rows[0]?.figures.growth;
};

describe("15 models, which brings the total to", () => {
  it.each<[string, Models, readonly (number | null)[], string, string]>([
    // At least 124 now, so at least 109 before: 15/109 at most, and above nothing.
    [
      "more than 123",
      moreThan(123, "model"),
      [0, 0.13761, 1, 1.13761],
      "tăng 15 mô hình",
      "tăng không quá 13,8%",
    ],
    // At most 122 now, so at most 107 before, perhaps none: 15/107 at least.
    [
      "nearly 123",
      nearly(123, "model"),
      [0.14019, null, 1.14019, null],
      "tăng 15 mô hình",
      "tăng ít nhất 14,0%",
    ],
    // From 105 to 110 before: 15/110 to 15/105.
    [
      "120 to 125",
      between(120, 125, "model"),
      [0.13636, 0.14286, 1.13636, 1.14286],
      "tăng 15 mô hình",
      "tăng khoảng 14,0% (từ 13,6% đến 14,3%)",
    ],
    ["about 123", about(123, "model"), [0, null, 1, null], "tăng 15 mô hình", "tăng khoảng 13,9%"],
    ["123", n(123), [0.13889, 0.13889, 1.13889, 1.13889], "tăng 15 mô hình", "tăng 13,9%"],
  ])("%s, are 15 more", (_, total, expected, size, percentage) => {
    const models = ask([added(n(15)), closed(total)]);
    expect(models.status).toBe("determined");
    expect(change(models)).toStrictEqual([15, 15, 15]);
    expect(bounds(models)).toStrictEqual(expected);
    expect(formatChange(models.absolute, vi)).toBe(size);
    expect(formatGrowth(models.relative, vi, { places: 1 })).toBe(percentage);
  });

  it("more than 123, from more than 108: the point value is that of the sentence, 15 of 108", () => {
    const { opening, relative, factor } = ask([added(n(15)), closed(moreThan(123, "model"))]);
    expect([opening?.estimate, opening?.lower, opening?.upper]).toStrictEqual([108, 109, null]);
    expect(relative.estimate?.slice(0, 8)).toBe("0.138888");
    expect(factor.estimate?.slice(0, 8)).toBe("1.138888");
    expect([relative.numerator?.estimate, relative.denominator]).toStrictEqual([15, opening]);
  });
});

describe("a closing that follows from what there was", () => {
  it.each<[string, Models, readonly (number | null)[]]>([
    // At least 109 before.
    ["more than 108", moreThan(108, "model"), [0, 0.13761, 1, 1.13761]],
    ["nearly 108", nearly(108, "model"), [0.14019, null, 1.14019, null]],
    ["105 to 110", between(105, 110, "model"), [0.13636, 0.14286, 1.13636, 1.14286]],
    // 15 of 108.
    ["at least 108", atLeast(108, "model"), [0, 0.13889, 1, 1.13889]],
    ["at most 108", atMost(108, "model"), [0.13889, null, 1.13889, null]],
  ])("and 15 more: from %s", (_, before, expected) => {
    const models = ask([opened(before), added(n(15))]);
    expect([models.status, models.inferred]).toStrictEqual(["determined", ["closing"]]);
    expect(change(models)).toStrictEqual([15, 15, 15]);
    expect(bounds(models)).toStrictEqual(expected);
  });

  it("has bounds that are rounded outward, and of what is exact is one number", () => {
    const hedged = ask([opened(between(105, 110, "model")), added(n(15))]);
    // 15/110 and 15/105.
    expect([hedged.relative.lower, hedged.relative.upper]).toStrictEqual([
      `0.13${"63".repeat(16)}`,
      `0.${"142857".repeat(5)}1429`,
    ]);
    const { relative } = ask([opened(n(105)), added(n(15))]);
    expect([relative.lower, relative.upper]).toStrictEqual([relative.estimate, relative.estimate]);
  });

  it("is undetermined where all may be gone, or any number have come", () => {
    const status = (...ledger: readonly LedgerEntry[]) => ask(ledger).relative.status;
    expect(status(opened(n(108)), added(about(15, "model")), removed(about(5, "model")))).toBe(
      "undetermined",
    );
    // Of 9 at most 5 are gone: a fall of 5 of 9 at least. Of 107 at most 15 are 15 of 107 at least.
    expect(status(opened(lessThan(10, "model")), added(n(0)), removed(n(5)))).toBe("determined");
    expect(status(opened(nearly(108, "model")), added(n(15)))).toBe("determined");
  });

  it("is as large as what there was, where as many went as came", () => {
    const models = ask([opened(lessThan(10, "model")), added(n(5)), removed(n(5))]);
    expect(bounds(models)).toStrictEqual([0, 0, 1, 1]);
  });

  it("is none where as many are gone as there were at most", () => {
    const models = ask([opened(between(5, 10, "model")), added(n(0)), removed(n(10))]);
    expect(bounds(models)).toStrictEqual([-1, -1, 0, 0]);
  });

  it("is never below none: of fewer than 10 models 5 are gone, at most all", () => {
    const models = ask([opened(lessThan(10, "model")), added(n(0)), removed(n(5))]);
    // 5 of 9 at least.
    expect([change(models), bounds(models)]).toStrictEqual([
      [-5, -5, -5],
      [-1, -0.55556, 0, 0.44444],
    ]);
  });

  it("that came out below none is kept, as something reported is wrong", () => {
    const models = ask([opened(n(10)), added(n(0)), removed(n(15))]);
    expect([change(models), models.closing?.flags]).toStrictEqual([
      [-15, -15, -15],
      ["inferred", "negative"],
    ]);
    expect(bounds(models)).toStrictEqual([-1.5, -1.5, -0.5, -0.5]);
    expect(models.relative.flags).toContain("negative");
    // 20 of 8 to 20 of 5; and of 9 or fewer, perhaps of none.
    const of = (before: Models) => ask([opened(before), added(n(0)), removed(n(20))]);
    expect(bounds(of(between(5, 8, "model")))).toStrictEqual([-4, -2.5, -3, -1.5]);
    expect(bounds(of(lessThan(10, "model")))).toStrictEqual([null, -2.22222, null, -1.22222]);
  });
});

describe("flows that are hedged themselves give the change their bounds, and no more", () => {
  it.each<[string, readonly LedgerEntry[], unknown[], readonly (number | null)[]]>([
    // 10 of 125 − 10 at least, 20 of 120 − 20 at most; not 120/115 and 125/100.
    [
      "10 to 20 more, now 120 to 125",
      [added(between(10, 20, "model")), closed(between(120, 125, "model"))],
      [10, 20],
      [0.08696, 0.2, 1.08696, 1.2],
    ],
    // 20 of 80 + 20 at least, 10 of 90 + 10 at most.
    [
      "10 to 20 fewer, now 80 to 90",
      [added(n(0)), removed(between(10, 20, "model")), closed(between(80, 90, "model"))],
      [-20, -10],
      [-0.2, -0.1, 0.8, 0.9],
    ],
    // 10 of 110, or 10 of 90.
    [
      "up to 10 more or fewer, now 100",
      [added(between(0, 10, "model")), removed(between(0, 10, "model")), closed(n(100))],
      [-10, 10],
      [-0.09091, 0.11111, 0.90909, 1.11111],
    ],
    // Of 101 and more: 11 of 101, or nearly all.
    [
      "more than 10 fewer, now 90",
      [added(n(0)), removed(moreThan(10, "model")), closed(n(90))],
      [null, -11],
      [-1, -0.10891, 0, 0.89109],
    ],
    // 16 of 108 before at least.
    [
      "more than 15 more than 108",
      [opened(n(108)), added(moreThan(15, "model"))],
      [16, null],
      [0.14815, null, 1.14815, null],
    ],
    // 20 of 100, 10 of 100.
    [
      "up to 20 fewer or 10 more than 100 to 200",
      [opened(between(100, 200, "model")), added(between(0, 10, "model")), removed(between(0, 20, "model"))],
      [-20, 10],
      [-0.2, 0.1, 0.8, 1.1],
    ],
  ])("%s", (_, ledger, [lower, upper], expected) => {
    const models = ask(ledger);
    expect([models.absolute?.lower, models.absolute?.upper]).toStrictEqual([lower, upper]);
    expect(bounds(models)).toStrictEqual(expected);
  });

  it("corrections among them", () => {
    const ledger = [
      opened(moreThan(108, "model")),
      added(n(15)),
      removed(n(2)),
      entry("correction", "2022-03", n(5), { effect: "increase" }),
      entry("correction", "2022-09", n(7), { effect: "decrease" }),
    ];
    // 15 − 2 + 5 − 7 = 11.
    expect(change(ask(ledger))).toStrictEqual([11, 11, 11]);
  });
});

describe("what the change rests on", () => {
  const models = ask([added(n(15)), closed(moreThan(123, "model"))]);

  it("is the flows: what was assumed of them, and not that a stock was inferred from them", () => {
    expect([models.absolute?.flags, models.absolute?.assumptions]).toStrictEqual([
      [],
      ["nothingCorrected", "nothingRemoved"],
    ]);
  });

  it("while the growth is over what was inferred, or leads to it", () => {
    const ahead = ask([opened(moreThan(108, "model")), added(n(15))]);
    for (const { relative, factor, flags } of [models, ahead]) {
      expect([relative.flags, factor.flags, flags]).toStrictEqual([["inferred"], ["inferred"], ["inferred"]]);
      expect(relative.assumptions).toStrictEqual(["nothingCorrected", "nothingRemoved"]);
    }
  });

  it("is what it is explained by", () => {
    const { absolute } = ask([added(n(15)), closed(moreThan(123, "model"))], { lineage: true });
    if (absolute === null) throw new Error("no change");
    expect(explain(absolute, { locale: vi }).text.split("\n").slice(0, 2)).toStrictEqual([
      "15 mô hình = 15 mô hình, với giả định không có mô hình nào bị thanh loại hoặc sáp nhập và không có mô hình nào được đếm lại",
      "  Tăng trong kỳ: 15 mô hình, theo số liệu đã báo cáo",
    ]);
  });

  it("is flagged across a change of method where that is computed all the same", () => {
    const ledger = [
      opened(moreThan(108, "model")),
      entry("established", "2022", n(15), { method: "new" }),
      entry("discontinued", "2022", n(1), { method: "old" }),
    ];
    expect(ask(ledger).absolute).toBeNull();
    const { absolute, relative } = ask(ledger, { acrossBreak: "compute" });
    expect([absolute?.lower, absolute?.upper, absolute?.flags]).toStrictEqual([14, 14, ["seriesBreak"]]);
    expect(relative.flags).toStrictEqual(["inferred", "seriesBreak"]);
  });
});

describe("where there is no percentage", () => {
  it("there is a change all the same: 15 from nothing", () => {
    const models = ask([added(n(15)), closed(n(15))]);
    expect([models.status, change(models)]).toStrictEqual(["zero-base", [15, 15, 15]]);
  });

  it("nor where more came than there is now", () => {
    const models = ask([added(n(15)), closed(n(10))]);
    expect([models.status, change(models)]).toStrictEqual(["negative-base", [15, 15, 15]]);
    expect(models.flags).toStrictEqual(["inferred", "negative"]);
  });
});

it("of two stocks that were stated the change is between them, whatever the flows say", () => {
  const models = ask([opened(moreThan(108, "model")), added(n(15)), closed(moreThan(123, "model"))]);
  expect([models.status, change(models)]).toStrictEqual(["undetermined", [15, null, null]]);
});

describe("both ends from one total", () => {
  const june = entry("statedTotal", "2022-06-30", moreThan(108, "model"));
  const halfYear = { from: "2022-H1", to: "2022" };

  it("differ by what came since, whatever the total was", () => {
    const models = ask([june, entry("established", "2022-Q3", n(15))], halfYear);
    expect([models.inferred, change(models), bounds(models)]).toStrictEqual([
      ["closing"],
      [15, 15, 15],
      [0, 0.13761, 1, 1.13761],
    ]);
  });

  it("or went, as nothing is told of what came", () => {
    const models = ask([june, entry("discontinued", "2022-Q3", n(4))], halfYear);
    expect([models.status, change(models)]).toStrictEqual(["determined", [-4, -4, -4]]);
    expect(models.absolute?.assumptions).toStrictEqual(["nothingAdded", "nothingCorrected"]);
  });

  it("and do not differ where nothing did", () => {
    const models = ask([june], halfYear);
    expect([change(models), bounds(models)]).toStrictEqual([
      [0, 0, 0],
      [0, 0, 1, 1],
    ]);
    expect([models.absolute?.flags, models.absolute?.assumptions]).toStrictEqual([
      ["assumed"],
      ["stockUnchanged"],
    ]);
  });

  it("carried on from before both", () => {
    const ledger = [
      entry("statedTotal", "2022-01-31", moreThan(108, "model")),
      entry("established", "2022-Q2", n(6)),
      entry("established", "2022-Q3", n(15)),
    ];
    expect(change(ask(ledger, halfYear))).toStrictEqual([15, 15, 15]);
  });
});

it.each<[string, readonly LedgerEntry[]]>([
  ["an opening that follows", [added(n(15)), closed(moreThan(123, "model"))]],
  ["a closing that follows", [opened(moreThan(108, "model")), added(n(15))]],
  ["flows that are hedged", [added(between(10, 20, "model")), closed(between(120, 125, "model"))]],
  ["two totals", [opened(moreThan(108, "model")), added(n(15)), closed(moreThan(123, "model"))]],
])("a table gives the same growth as the function: %s", (_, ledger) => {
  expect(inTable(ledger)).toStrictEqual(ask(ledger).relative);
});
