import { about, atLeast, between, exactly, moreThan, reconcile, subtract } from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";

const models = (n: number) => exactly(n, "model");

describe("the missing part is inferred, with what was assumed", () => {
  it("+15, total 123: opening 108, if nothing was removed or counted anew", () => {
    const year = reconcile({ added: models(15), closing: models(123) });
    expect(year.opening).toStrictEqual({
      unit: "model",
      estimate: 108,
      lower: 108,
      upper: 108,
      flags: ["inferred"],
      assumptions: ["nothingCorrected", "nothingRemoved"],
    });
    expect(year.inferred).toStrictEqual(["opening"]);
    expect(year.assumptions).toStrictEqual(["nothingCorrected", "nothingRemoved"]);
    expect(year.imbalance).toBeNull();
    expect([year.removed?.estimate, year.removed?.flags]).toStrictEqual([0, ["assumed"]]);
    expect([year.correction?.estimate, year.correction?.flags]).toStrictEqual([0, ["assumed"]]);
    expect([year.added?.estimate, year.added?.flags]).toStrictEqual([15, []]);
    expect([year.closing?.estimate, year.closing?.flags]).toStrictEqual([123, []]);
  });

  it("opening", () => {
    const year = reconcile({
      added: models(15),
      removed: models(4),
      correction: models(2),
      closing: models(123),
    });
    expect([year.opening?.estimate, year.assumptions]).toStrictEqual([110, []]);
  });

  it("closing, and nothing removed where that is not said", () => {
    const year = reconcile({ opening: models(108), added: models(15) });
    expect([year.closing?.estimate, year.closing?.flags]).toStrictEqual([123, ["inferred"]]);
    expect(year.assumptions).toStrictEqual(["nothingCorrected", "nothingRemoved"]);
    const full = reconcile({
      opening: models(108),
      added: models(15),
      removed: models(3),
      correction: models(1),
    });
    expect([full.closing?.estimate, full.inferred, full.assumptions]).toStrictEqual([121, ["closing"], []]);
  });

  it("removed", () => {
    const year = reconcile({ opening: models(108), added: models(15), closing: models(120) });
    expect([year.removed?.estimate, year.inferred]).toStrictEqual([3, ["removed"]]);
    expect(year.assumptions).toStrictEqual(["nothingCorrected"]);
    const counted = reconcile({
      opening: models(108),
      added: models(15),
      correction: models(5),
      closing: models(120),
    });
    expect([counted.removed?.estimate, counted.assumptions]).toStrictEqual([8, []]);
  });

  it("added", () => {
    const year = reconcile({ opening: models(108), removed: models(3), closing: models(120) });
    expect([year.added?.estimate, year.inferred]).toStrictEqual([15, ["added"]]);
    const counted = reconcile({
      opening: models(108),
      removed: models(3),
      correction: models(5),
      closing: models(120),
    });
    expect(counted.added?.estimate).toBe(10);
  });

  it("with a correction downwards", () => {
    const down = subtract(models(0), models(7));
    expect(
      reconcile({ opening: models(108), added: models(15), removed: models(3), correction: down }).closing
        ?.estimate,
    ).toBe(113);
  });

  it("an inferred figure that rests on an assumption says so for ever", () => {
    const first = reconcile({ added: models(15), closing: models(123) });
    const before = reconcile({ added: models(8), closing: first.opening });
    expect(before.opening).toMatchObject({
      estimate: 100,
      flags: ["inferred"],
      assumptions: ["nothingCorrected", "nothingRemoved"],
    });
  });
});

describe("with more missing than one part, parts stay unknown", () => {
  it.each([
    ["nothing at all", {}],
    ["nulls", { opening: null, added: null, removed: null, correction: null, closing: null }],
  ])("%s", (_, parts) => {
    expect(reconcile(parts)).toStrictEqual({
      opening: null,
      added: null,
      removed: null,
      correction: null,
      closing: null,
      inferred: [],
      assumptions: [],
      imbalance: null,
    });
  });

  it.each([
    ["closing", { closing: models(123) }],
    ["opening", { opening: models(108) }],
    ["added", { added: models(15) }],
    ["opening and closing", { opening: models(108), closing: models(123) }],
    ["added and removed", { added: models(15), removed: models(3) }],
    ["removed and closing", { removed: models(3), closing: models(123) }],
    ["opening and removed", { opening: models(108), removed: models(3) }],
    ["correction", { correction: models(3) }],
  ])("%s alone", (_, parts) => {
    const year = reconcile(parts);
    expect([year.inferred, year.imbalance]).toStrictEqual([[], null]);
    for (const name of ["opening", "added", "removed", "closing"] as const) {
      expect(year[name]?.estimate ?? null, name).toBe(
        (parts as Record<string, { value: number }>)[name]?.value ?? null,
      );
    }
  });
});

describe("what is complete is checked", () => {
  it("Hòa Bình 2023: 2,382 + 43 − 190 = 2,235 against 1,602 leaves −633", () => {
    const year = reconcile({
      opening: models(2382),
      added: models(43),
      removed: models(190),
      closing: models(1602),
    });
    expect([year.imbalance?.estimate, year.imbalance?.lower, year.imbalance?.upper]).toStrictEqual([
      -633, -633, -633,
    ]);
    expect(year.imbalance?.flags).toStrictEqual([]);
    expect(year.inferred).toStrictEqual([]);
    expect([year.opening?.estimate, year.closing?.estimate]).toStrictEqual([2382, 1602]);
  });

  it("parts that agree leave zero", () => {
    const year = reconcile({
      opening: models(108),
      added: models(15),
      removed: models(0),
      closing: models(123),
    });
    expect(year.imbalance?.estimate).toBe(0);
  });

  it("a correction explains what it explains", () => {
    const down = subtract(models(0), models(633));
    const year = reconcile({
      opening: models(2382),
      added: models(43),
      removed: models(190),
      correction: down,
      closing: models(1602),
    });
    expect([year.imbalance?.estimate, year.assumptions]).toStrictEqual([0, []]);
  });
});

describe("hedged parts", () => {
  it("give bounds, and a count is not bounded below zero", () => {
    const year = reconcile({ added: moreThan(15, "model"), closing: models(123) });
    expect([year.opening?.estimate, year.opening?.lower, year.opening?.upper]).toStrictEqual([108, 0, 107]);
    const range = reconcile({ added: between(10, 20, "model"), closing: models(15) });
    expect([range.opening?.estimate, range.opening?.lower, range.opening?.upper]).toStrictEqual([0, 0, 5]);
    const open = reconcile({ opening: atLeast(100, "model"), added: moreThan(15, "model") });
    expect([open.closing?.lower, open.closing?.upper]).toStrictEqual([116, null]);
  });

  it("keep a count that comes out below zero, flagged", () => {
    const year = reconcile({ added: models(15), closing: models(10) });
    expect([year.opening?.estimate, year.opening?.lower, year.opening?.upper]).toStrictEqual([-5, -5, -5]);
    expect(year.opening?.flags).toStrictEqual(["inferred", "negative"]);
    const certain = reconcile({ added: moreThan(15, "model"), closing: models(10) });
    expect([certain.opening?.estimate, certain.opening?.lower, certain.opening?.upper]).toStrictEqual([
      -5,
      null,
      -6,
    ]);
    const perhaps = reconcile({ added: about(15, "model"), closing: models(10) });
    expect([perhaps.opening?.estimate, perhaps.opening?.lower, perhaps.opening?.upper]).toStrictEqual([
      0, 0, 10,
    ]);
    expect(perhaps.opening?.flags).toStrictEqual(["inferred"]);
    expect(reconcile({ added: models(15), closing: models(15) }).opening?.flags).toStrictEqual(["inferred"]);
    const upToNothing = reconcile({ added: atLeast(10, "model"), closing: models(10) });
    expect([upToNothing.opening?.lower, upToNothing.opening?.upper]).toStrictEqual([0, 0]);
  });
});

it("refuses parts of two units, and says which part", () => {
  const mixed = { opening: exactly(47, "modelType"), closing: exactly(2382, "model") };
  expect(codeOf(() => reconcile(mixed as never))).toBe("unit-mismatch");
  expect(() => reconcile(mixed as never)).toThrow(expect.objectContaining({ path: ["closing"] }));
});

it("gives frozen plain data", () => {
  const year = reconcile({ added: models(15), closing: models(123) });
  expect([
    Object.isFrozen(year),
    Object.isFrozen(year.inferred),
    Object.isFrozen(year.assumptions),
  ]).toStrictEqual([true, true, true]);
  expect(JSON.parse(JSON.stringify(year))).toStrictEqual(year);
});
