import {
  checkRegister,
  definePlan,
  evaluate,
  evaluateChange,
  evaluatePartial,
  exactly,
  explain,
  formatPoints,
  formatRatio,
  growth,
  type LedgerEntry,
  type LedgerUnit,
  mergeCubes,
  modelGrowth,
  percent,
  rateChange,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { gazetteer, registerOf } from "../cubes/small-province.js";

type More = Partial<LedgerEntry> & { readonly unit?: LedgerUnit };

const entry = (id: string, kind: LedgerEntry["kind"], when: string, value: number, more: More = {}) => {
  const { unit = "model", ...rest } = more;
  return { id, movement: "m", kind, when, quantity: exactly(value, unit), ...rest };
};
const total = (id: string, when: string, value: number, more?: More) =>
  entry(id, "statedTotal", when, value, more);
const opening = (id: string, when: string, value: number, more?: More) =>
  entry(id, "opening", when, value, more);
const old = { method: "old" };
const anew = { method: "new" };

const plan = definePlan({
  measures: { growth: "modelGrowth", models: "modelsInForce" },
  filter: { period: "2023" },
});

/** The row of 2023, which must be the same however the ledger is divided into parts. */
function rowOf(ledger: readonly LedgerEntry[], withPlaces = false) {
  const options = withPlaces ? { gazetteer } : {};
  const whole = evaluate(plan, registerOf({ ledger }), options);
  const parts = ledger.map((one) => evaluatePartial(plan, registerOf({ ledger: [one] }), options));
  for (const list of [parts, [...parts].reverse(), JSON.parse(JSON.stringify(parts)) as typeof parts])
    expect(mergeCubes(list, options)).toStrictEqual(whole);
  const [row] = evaluate(plan, registerOf({ ledger }), { ...options, lineage: true }).rows;
  if (row === undefined) throw new Error("An ungrouped plan has one row.");
  return row;
}
const cellOf = (ledger: readonly LedgerEntry[], withPlaces?: boolean) =>
  rowOf(ledger, withPlaces).figures.growth;
const inPercent = (ratio: ReturnType<typeof cellOf>) => percent(ratio, { places: 2 });
const ask = (ledger: readonly LedgerEntry[], more: { readonly acrossBreak?: "compute" } = {}) =>
  modelGrowth({ ledger }, { movement: "m", from: "2022", to: "2023", ...more });
const changeOf = (ledger: readonly LedgerEntry[], withPlaces = false) => {
  const models = definePlan({ measures: { models: "modelsInForce" } });
  const options = withPlaces ? { gazetteer } : {};
  const [row] = evaluateChange(models, registerOf({ ledger }), { to: "2023", ...options }).rows;
  if (row === undefined) throw new Error("An ungrouped plan has one row.");
  return row.changes.models;
};
const added = entry("added", "established", "2023", 9);
const broken = [total("old", "2022", 108, old), added, total("new", "2023", 123, anew)];

describe("a stock that was counted anew is compared with what was counted in the same way", () => {
  const recounted = [...broken, opening("anew", "2023", 114, anew)];

  it("in a cell: 114 to 123, 9 of 114 or 7.89 %", () => {
    const { figures, basis } = rowOf(recounted);
    expect([figures.growth.status, inPercent(figures.growth)]).toStrictEqual(["determined", "7.89"]);
    expect([figures.growth.numerator?.estimate, figures.growth.denominator?.estimate]).toStrictEqual([
      9, 114,
    ]);
    expect(figures.growth.flags).toStrictEqual([]);
    expect(basis.growth.methods).toStrictEqual(["new"]);
    expect(basis.growth.aside).toStrictEqual(["old"]);
  });

  it("by the function, and nothing conflicts; the number that stands aside is told", () => {
    const models = ask(recounted);
    expect([models.opening?.estimate, models.closing?.estimate]).toStrictEqual([114, 123]);
    expect([models.status, percent(models.relative, { places: 2 })]).toStrictEqual(["determined", "7.89"]);
    expect([models.methods, models.flags, models.removed?.estimate]).toStrictEqual([["new"], [], 0]);
    expect([models.entries, models.aside]).toStrictEqual([["added", "new", "anew"], ["old"]]);
  });

  it("in a change of models in force", () => {
    const change = changeOf(recounted);
    expect([change.status, change.absolute?.estimate, change.flags]).toStrictEqual(["determined", 9, []]);
  });

  it("the same evening told as two totals", () => {
    const twice = [...broken, total("anew", "2022", 114, anew)];
    expect(inPercent(cellOf(twice))).toBe("7.89");
    expect(ask(twice).aside).toStrictEqual(["old"]);
  });

  it("in the old way where only that is there on both sides: 108 to 120, 12 of 108 or 11.11 %", () => {
    const both = [...broken, total("still", "2023", 120, old)];
    expect(inPercent(cellOf(both))).toBe("11.11");
    const models = ask(both);
    expect([models.absolute?.estimate, models.methods, models.aside]).toStrictEqual([12, ["old"], ["new"]]);
    expect(changeOf(both).absolute?.estimate).toBe(12);
  });

  it("where both ways are there on both sides, in the way that came into use last", () => {
    const both = [...recounted, total("still", "2023", 117, old)];
    expect([inPercent(cellOf(both)), ask(both).absolute?.estimate]).toStrictEqual(["7.89", 9]);
    // Counted in the "new" way since 2021, "old" would be the later one: 9 of 108.
    const sooner = [...both, total("first", "2021", 100, anew)];
    expect([inPercent(cellOf(sooner)), ask(sooner).opening?.estimate]).toStrictEqual(["8.33", 108]);
    // Two totals of one evening came into use together: then the last in the alphabet, here "old".
    const together = [...broken, total("anew", "2022", 114, anew), total("still", "2023", 117, old)];
    expect([inPercent(cellOf(together)), ask(together).opening?.estimate]).toStrictEqual(["8.33", 108]);
  });

  it("and alone, the stock is told in the way that came into use last", () => {
    const { figures, basis } = rowOf([
      total("a", "2022", 108, old),
      total("b", "2023", 117, old),
      total("c", "2023", 123, anew),
    ]);
    expect([figures.models?.estimate, figures.models?.lower, figures.models?.flags]).toStrictEqual([
      123,
      123,
      [],
    ]);
    expect([basis.models.records, basis.models.methods, basis.models.aside]).toStrictEqual([
      1,
      ["new"],
      ["b"],
    ]);
  });

  it("is not touched by what is counted later", () => {
    const later = [...recounted, total("still", "2023", 117, old), total("z", "2024", 130, old)];
    expect(ask(later).absolute?.estimate).toBe(9);
    expect(inPercent(cellOf(later))).toBe("7.89");
  });

  it("each series in its own way", () => {
    const other = { movement: "n", ...old };
    const ledger = [
      ...[total("a", "2022", 50, anew), total("b", "2023", 60, anew)],
      ...[total("c", "2022", 50, other), total("d", "2023", 50, other)],
    ];
    // 100 to 110: neither movement changed its way of counting.
    const cell = cellOf(ledger);
    expect([inPercent(cell), cell.flags]).toStrictEqual(["10.00", []]);
    expect(changeOf(ledger).status).toBe("determined");
  });
});

describe("what conflicts still conflicts:", () => {
  it.each<[string, More, More]>([
    ["two numbers of one method", anew, anew],
    ["two numbers without a method", {}, {}],
    ["one with a method and one without, which may be of the same", anew, {}],
  ])("%s", (_, first, second) => {
    const ledger = [
      total("a", "2022", 108, first),
      opening("b", "2023", 114, second),
      total("c", "2023", 123, first),
    ];
    const error = thrownBy(() => ask(ledger));
    expect([error.code, error.data]).toStrictEqual([
      "conflicting-stocks",
      { entries: ["a", "b"], day: "2022-12-31" },
    ]);
    const cell = cellOf(ledger);
    expect([cell.denominator?.lower, cell.denominator?.upper, cell.flags]).toStrictEqual([
      108,
      114,
      ["conflicting"],
    ]);
  });
});

describe("a correction explains the difference and makes no series", () => {
  const correction = entry("recount", "correction", "2023-01-01", 6, { effect: "increase" });
  const corrected = [...broken, correction];

  it("108 + 6 + 9 = 123: the balance closes, the growth is refused", () => {
    const models = ask(corrected);
    expect([models.status, models.removed?.estimate]).toStrictEqual(["series-break", 0]);
    expect([models.methods, models.flags]).toStrictEqual([["new", "old"], ["seriesBreak"]]);
    expect([cellOf(corrected).status, cellOf(corrected).flags]).toStrictEqual(["missing", ["seriesBreak"]]);
    expect(percent(ask(corrected, { acrossBreak: "compute" }).relative, { places: 2 })).toBe("13.89");
  });
});

describe("a refused growth is printed with its reason", () => {
  const refused = () => cellOf(broken);

  it("in both languages", () => {
    const options = { places: 2, percent: true };
    expect(formatRatio(refused(), vi, options)).toBe("không so sánh được (cách đếm đã thay đổi)");
    expect(formatRatio(refused(), en, options)).toBe("not comparable (the counting method changed)");
    expect(formatRatio(ask(broken).factor, en, { places: 2 })).toBe(
      "not comparable (the counting method changed)",
    );
  });

  it("in percentage points too, on whichever side it stands", () => {
    const known = growth(exactly(100, "model"), exactly(110, "model")).relative;
    const missing = growth(null, exactly(110, "model")).relative;
    const text = (...[from, to]: Parameters<typeof rateChange>) =>
      formatPoints(rateChange(from, to), en, { places: 1 });
    const why = "not comparable (the counting method changed)";
    expect([text(refused(), known), text(known, refused())]).toStrictEqual([why, why]);
    expect(text(missing, known)).toBe("not computable (figures are missing)");
    expect(text(known, null)).toBe("not computable (figures are missing)");
  });

  it("from below zero: 5 at the end, 8 added, so that −3 were there before", () => {
    const ledger = [total("t", "2023", 5), entry("e", "established", "2023", 8)];
    const cell = cellOf(ledger);
    expect([cell.status, cell.flags]).toStrictEqual(["missing", ["negativeBase"]]);
    const why = "not computable (the base is or may be below 0; check what was reported)";
    expect(formatRatio(cell, en, { places: 2 })).toBe(why);
    const { text } = explain(cell, { locale: en });
    expect(text.split("\n").slice(0, 2)).toStrictEqual([
      why,
      "  Before: -3 models (inferred, the report does not say; below 0, so something reported is wrong) = 5 models − 8 models, assuming that no model was dropped or merged away and no model was counted anew",
    ]);
  });

  it("a warning that did not prevent the growth is no reason", () => {
    const missing = growth(exactly(1, "model"), null, { seriesBreak: true, acrossBreak: "compute" });
    expect([missing.status, missing.relative.flags]).toStrictEqual(["missing", []]);
    expect(formatRatio(missing.relative, en, { places: 0 })).toBe("not computable (figures are missing)");
  });

  it("figures that are missing are still told as missing", () => {
    const only = cellOf([total("a", "2023", 123, anew)]);
    expect([only.flags, formatRatio(only, en, { places: 2 })]).toStrictEqual([
      [],
      "not computable (figures are missing)",
    ]);
  });

  it("explained by both stocks, with their records", () => {
    const register = registerOf({ ledger: broken });
    const { text, operands } = explain(refused(), { register, locale: en });
    expect(operands.map(({ role, estimate }) => [role, estimate])).toStrictEqual([
      ["before", 108],
      ["after", 123],
    ]);
    expect(text.split("\n")).toStrictEqual([
      "not comparable (the counting method changed)",
      "  Before: 108 models, the latest, from 1 record",
      "    Ledger of models, record old (closing stock, 2022, counted by “old”): 108 models",
      "  After: 123 models, the latest, from 1 record",
      "    Ledger of models, record new (closing stock, 2023, counted by “new”): 123 models",
    ]);
    expect(explain(refused(), { register, locale: vi }).text.split("\n")[3]).toBe(
      "  Kỳ này: 123 mô hình, số mới nhất, lấy từ 1 bản ghi",
    );
  });
});

describe("a stock that is told in another unit", () => {
  const sites = { unit: "modelSite" } as const;
  const text = "not comparable (the two figures are in different units)";

  it.each([
    ["after", [total("a", "2022", 108), total("b", "2023", 123, sites)]],
    ["before", [total("a", "2022", 108, sites), total("b", "2023", 123)]],
  ])("%s: the cell says so", (_, ledger) => {
    const cell = cellOf(ledger);
    expect([cell.status, cell.flags]).toStrictEqual(["missing", ["differentUnits"]]);
    expect(formatRatio(cell, en, { places: 2 })).toBe(text);
    expect(formatRatio(cell, vi, { places: 2 })).toBe("không so sánh được (hai số liệu khác đơn vị tính)");
    expect(explain(cell, { locale: en }).text.split("\n")[0]).toBe(text);
    const change = changeOf(ledger);
    expect([change.status, change.flags]).toStrictEqual(["missing", ["differentUnits"]]);
    expect(formatRatio(change.relative, en, { places: 2 })).toBe(text);
  });

  it("and checkRegister finds it", () => {
    const ledger = [total("a", "2022", 108), total("b", "2023", 123, sites)];
    const movements = [{ id: "m", name: "M" }];
    const found = checkRegister(registerOf({ movements, ledger })).findings;
    expect(found.filter(({ rule }) => rule === "units/ledger-units-mixed")).toMatchObject([
      { verdict: "incomplete", message: "unit-changed" },
    ]);
  });

  it("of another movement, or beside one in models, is another matter", () => {
    const other = [total("a", "2022", 108), total("b", "2023", 123, { ...sites, movement: "n" })];
    expect(cellOf(other).flags).toStrictEqual([]);
    const beside = [total("a", "2022", 108), total("b", "2023", 123), total("c", "2023", 400, sites)];
    expect([inPercent(cellOf(beside)), cellOf(beside).flags]).toStrictEqual(["13.89", []]);
  });

  it("is no obstacle where the stock follows from what was added: 108 + 15", () => {
    const ledger = [
      total("a", "2022", 108),
      entry("e", "established", "2023", 15),
      total("b", "2023", 123, sites),
    ];
    expect([inPercent(cellOf(ledger)), cellOf(ledger).flags]).toStrictEqual(["13.89", ["inferred"]]);
  });
});

describe("stocks of unlike things", () => {
  const apart = "not comparable (the two periods do not cover the same things)";

  it.each<[string, More, More]>([
    ["of two movements", { movement: "a" }, { movement: "b" }],
    ["of two places", { place: "17" }, { place: "25" }],
    ["of no place and of one", {}, { place: "17" }],
    ["of two holders", { holder: "collective" }, { holder: "individual" }],
    ["of two fields", { field: "economy" }, {}],
  ])("%s have no growth", (_, first, second) => {
    const ledger = [total("a", "2022", 108, first), total("b", "2023", 123, second)];
    const cell = cellOf(ledger);
    expect([cell.status, cell.estimate, cell.flags]).toStrictEqual(["missing", null, ["differentCoverage"]]);
    expect(formatRatio(cell, en, { places: 2, percent: true })).toBe(apart);
    expect(formatRatio(cell, vi, { places: 2 })).toBe("không so sánh được (hai kỳ không cùng phạm vi)");
    expect(explain(cell, { locale: en }).operands.map(({ estimate }) => estimate)).toStrictEqual([108, 123]);
    const change = changeOf(ledger);
    expect([change.status, change.absolute, change.flags]).toStrictEqual([
      "different-coverage",
      null,
      ["differentCoverage"],
    ]);
    expect(formatRatio(change.relative, en, { places: 2 })).toBe(apart);
  });

  it("of which only some are on both sides have a flagged one: 108 to 123 + 27, 42 of 108", () => {
    const ledger = [
      total("a", "2022", 108),
      total("b", "2023", 123),
      total("c", "2023", 27, { movement: "n" }),
    ];
    const cell = cellOf(ledger);
    expect([inPercent(cell), cell.flags]).toStrictEqual(["38.89", ["differentCoverage"]]);
    const change = changeOf(ledger);
    expect([change.absolute?.estimate, change.flags]).toStrictEqual([42, ["differentCoverage"]]);
  });

  it("a stock that is missing on one side is missing, and not of other things", () => {
    const change = changeOf([total("b", "2023", 123)]);
    expect([change.status, change.flags]).toStrictEqual(["missing", []]);
  });

  it("the total of a province and those of all its communes are of the same things", () => {
    const communes = ["00001", "00002", "00003"].map((place) => total(place, "2022", 36, { place }));
    const ledger = [...communes, total("p", "2023", 123, { place: "25" })];
    // 3 × 36 = 108.
    expect([inPercent(cellOf(ledger, true)), cellOf(ledger, true).flags]).toStrictEqual(["13.89", []]);
    const [, ...some] = ledger;
    expect(cellOf(some, true).flags).toStrictEqual(["differentCoverage"]);
    expect(cellOf(some, true).estimate).toBeNull();
    // Whether one place lies in another is not known without the administrative units.
    expect(cellOf(ledger).flags).toContain("differentCoverage");
  });

  it("and so are two provinces and the one that they became", () => {
    const grown = (...ledger: readonly LedgerEntry[]) => {
      const of2025 = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2025" } });
      const cell = evaluate(of2025, registerOf({ ledger }), { gazetteer }).rows[0]?.figures.growth;
      return [cell?.estimate, cell?.flags];
    };
    const [one, other] = [total("a", "2024", 60, { place: "25" }), total("b", "2024", 50, { place: "17" })];
    const merged = total("c", "2025", 121, { place: "25" });
    // 110 to 121.
    expect(grown(one, other, merged)).toStrictEqual(["0.1", []]);
    // The same code, on more ground: 60 to 121.
    expect(grown(one, merged)[1]).toStrictEqual(["differentCoverage"]);
    expect(grown(other, merged)).toStrictEqual([null, ["differentCoverage"]]);
  });

  it("a change of method is seen through a change of places", () => {
    const communes = ["00001", "00002", "00003"].map((place) => total(place, "2022", 36, { place, ...old }));
    const cell = cellOf([...communes, total("p", "2023", 123, { place: "25", ...anew })], true);
    expect([cell.estimate, cell.flags]).toStrictEqual([null, ["seriesBreak"]]);
  });
});
