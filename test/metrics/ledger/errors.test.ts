import {
  atMost,
  between,
  exactly,
  type LedgerEntry,
  modelGrowth,
  moreThan,
  ratio,
  reconcile,
  toFigure,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

const models = (value: number) => exactly(value, "model");
const entry = (id: string, kind: LedgerEntry["kind"], when: string, value: number): LedgerEntry => ({
  id,
  movement: "m",
  kind,
  when,
  quantity: models(value),
});
const ask = (...ledger: readonly LedgerEntry[]) =>
  modelGrowth({ ledger }, { movement: "m", from: "2021", to: "2022" });

describe("errors of the ledger say what is wrong, with what, and where", () => {
  it("entries that differ in holder", () => {
    const error = thrownBy(() =>
      ask(
        { ...entry("a", "statedTotal", "2022", 69), holder: "collective" },
        entry("b", "statedTotal", "2022", 123),
      ),
    );
    expect([error.code, error.data, error.path]).toStrictEqual([
      "ambiguous-ledger",
      { name: "holder", found: ["collective", null] },
      ["holder"],
    ]);
    expect(error.message).toBe(
      "The entries of this movement differ in holder (collective, none); say which is meant, or add them up by a plan with the metric of their unit, such as modelsInForce (definePlan, evaluate).",
    );
  });

  it("entries that differ in unit, which no plan adds up either", () => {
    const sites = exactly(9, "modelSite");
    const error = thrownBy(() =>
      ask(entry("a", "statedTotal", "2022", 69), {
        ...entry("b", "statedTotal", "2022", 0),
        quantity: sites,
      }),
    );
    expect(error.message).toBe(
      "The entries of this movement differ in unit (model, modelSite); say which is meant.",
    );
  });

  it("an entry that lies partly within the time", () => {
    const error = thrownBy(() => ask(entry("e", "established", "2021-12-31/2022-06-30", 15)));
    expect([error.code, error.data]).toStrictEqual([
      "entry-straddles-window",
      {
        entry: "e",
        when: "2021-12-31/2022-06-30",
        firstDay: "2021-12-31",
        lastDay: "2022-06-30",
        after: "2021-12-31",
        upTo: "2022-12-31",
      },
    ]);
  });

  it("two stocks of one day", () => {
    const error = thrownBy(() =>
      ask(entry("a", "statedTotal", "2022", 123), entry("b", "opening", "2023", 120)),
    );
    expect([error.code, error.data]).toStrictEqual([
      "conflicting-stocks",
      { entries: ["a", "b"], day: "2022-12-31" },
    ]);
  });

  it("two ranges of one day that end elsewhere", () => {
    const range = (id: string, upTo: number): LedgerEntry => ({
      ...entry(id, "statedTotal", "2022", 0),
      quantity: between(100, upTo, "model"),
    });
    expect(thrownBy(() => ask(range("a", 120), range("b", 130))).code).toBe("conflicting-stocks");
    expect(ask(range("a", 120), range("b", 120)).closing?.upper).toBe(120);
  });

  it("no movement", () => {
    const options = { movement: 5 as never, from: "2021", to: "2022" };
    const error = thrownBy(() => modelGrowth({ ledger: [] }, options));
    expect([error.code, error.data, error.path]).toStrictEqual([
      "invalid-question",
      { found: "5" },
      ["movement"],
    ]);
    expect(error.message).toBe(
      "Growth is of the models of one movement, which `movement` names by its id; found 5.",
    );
  });

  it("a time that goes backwards", () => {
    const error = thrownBy(() => modelGrowth({ ledger: [] }, { movement: "m", from: "2022", to: "2021" }));
    expect([error.code, error.data, error.message]).toStrictEqual([
      "reversed-window",
      { from: "2022", to: "2021" },
      "Growth goes forward: 2021 does not end after 2022.",
    ]);
  });
});

describe("what is used", () => {
  it("are the stocks at both ends and the flows between, in the order of the ledger", () => {
    const growth = ask(
      entry("total-2022", "statedTotal", "2022", 123),
      entry("half", "statedTotal", "2022-06-30", 115),
      entry("recognised", "recognised", "2022", 55),
      entry("added", "established", "2022", 15),
      entry("total-2021", "statedTotal", "2021", 108),
      entry("total-2020", "statedTotal", "2020", 100),
    );
    expect(growth.entries).toStrictEqual(["total-2022", "added", "total-2021"]);
  });

  it("a recognition of another unit or holder makes nothing ambiguous", () => {
    const recognised: LedgerEntry = {
      ...entry("r", "recognised", "2022", 55),
      quantity: exactly(55, "modelSite"),
      holder: "individual",
    };
    expect(ask(recognised, entry("t", "statedTotal", "2022", 123)).closing?.estimate).toBe(123);
  });

  it("of entries that state one number, the one that says how it was counted", () => {
    const named = (id: string, when: string, value: number, method: string): LedgerEntry => ({
      ...entry(id, "statedTotal", when, value),
      method,
    });
    const growth = ask(
      entry("a", "statedTotal", "2021", 108),
      named("b", "2021", 108, "registered"),
      named("c", "2022", 123, "effective"),
    );
    expect([growth.status, growth.methods, growth.entries]).toStrictEqual([
      "series-break",
      ["effective", "registered"],
      ["b", "c"],
    ]);
  });

  it("a stock of the first day of a period is one of that period", () => {
    expect(
      ask(entry("a", "statedTotal", "2021-01-01", 100), entry("b", "statedTotal", "2022", 123)).opening
        ?.estimate,
    ).toBe(100);
  });
});

describe("an imbalance is flagged only where the bounds are sure of it", () => {
  const flagged = (opening: LedgerEntry["quantity"], closing: LedgerEntry["quantity"]) =>
    ask(
      { ...entry("a", "statedTotal", "2021", 0), quantity: opening },
      entry("b", "established", "2022", 15),
      entry("c", "discontinued", "2022", 5),
      { ...entry("d", "statedTotal", "2022", 0), quantity: closing },
    );

  it.each<readonly [string, LedgerEntry["quantity"], LedgerEntry["quantity"], boolean]>([
    ["100 + 15 − 5 against 110", models(100), models(110), false],
    ["100 + 15 − 5 against 111", models(100), models(111), true],
    ["100 + 15 − 5 against 109", models(100), models(109), true],
    ["more than 100 + 10 against 105", moreThan(100, "model"), models(105), true],
    ["more than 100 + 10 against 115", moreThan(100, "model"), models(115), false],
    ["at most 100 + 10 against 115", atMost(100, "model"), models(115), true],
    ["100 + 10 against more than 105", models(100), moreThan(105, "model"), false],
    ["100 + 10 against more than 115", models(100), moreThan(115, "model"), true],
  ])("%s: %s", (_, opening, closing, isOff) => {
    expect(flagged(opening, closing).flags.includes("imbalance")).toBe(isOff);
  });
});

describe("reconcile", () => {
  it("infers nothing from the two stocks alone", () => {
    const { opening, added, removed, closing, inferred, imbalance } = reconcile({
      opening: models(108),
      closing: models(123),
    });
    expect([opening?.estimate, added, removed, closing?.estimate, inferred, imbalance]).toStrictEqual([
      108,
      null,
      null,
      123,
      [],
      null,
    ]);
  });

  it("bounds a count that may come out at zero by zero", () => {
    const { closing } = reconcile({ opening: between(0, 5, "model"), added: models(0), removed: models(5) });
    expect([closing?.estimate, closing?.lower, closing?.upper, closing?.flags]).toStrictEqual([
      0,
      0,
      0,
      ["inferred"],
    ]);
  });

  it("keeps a count that is surely below zero, with the bounds that it has", () => {
    const { opening } = reconcile({ added: moreThan(20, "model"), closing: models(15) });
    expect([opening?.estimate, opening?.lower, opening?.upper]).toStrictEqual([-5, null, -6]);
    const { closing } = reconcile({ opening: models(5), added: models(0), removed: between(8, 9, "model") });
    expect([closing?.lower, closing?.upper]).toStrictEqual([-4, -3]);
  });

  it("hands on what the parts warn of", () => {
    const { opening } = reconcile({
      added: toFigure(moreThan(20, "model"), "customary"),
      closing: models(123),
    });
    expect(opening?.flags).toStrictEqual(["customaryReading", "inferred"]);
  });
});

describe("growth from a count that came out below zero", () => {
  it("has a size and no percentage: +20, total 15", () => {
    const growth = ask(entry("a", "established", "2022", 20), entry("b", "statedTotal", "2022", 15));
    expect([growth.status, growth.opening?.estimate, growth.absolute?.estimate]).toStrictEqual([
      "negative-base",
      -5,
      20,
    ]);
    expect([growth.relative.estimate, growth.factor.estimate]).toStrictEqual([null, null]);
    expect(growth.flags).toStrictEqual(["inferred", "negative"]);
  });

  it("is not refused as wrong where only its point value is below zero: about 20 may be 15", () => {
    const about: LedgerEntry = {
      ...entry("a", "established", "2022", 0),
      quantity: { value: 20, hedge: "about", unit: "model" },
    };
    const growth = ask(about, entry("b", "statedTotal", "2022", 15));
    expect([growth.status, growth.opening?.lower, growth.opening?.upper]).toStrictEqual(["zero-base", 0, 15]);
    expect(growth.flags).toStrictEqual(["inferred"]);
  });
});

describe("a ratio without a part", () => {
  it("warns of nothing and rests on nothing", () => {
    for (const missing of [ratio(null, models(5)), ratio(models(5), null), ratio(undefined, undefined)])
      expect([missing.status, missing.flags, missing.assumptions]).toStrictEqual(["missing", [], []]);
  });
});
