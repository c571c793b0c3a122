import {
  about,
  atLeast,
  atMost,
  between,
  defineUnit,
  exactly,
  isPhongTraoError,
  lessThan,
  moreThan,
  nearly,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";

const simple = { exact: exactly, moreThan, atLeast, nearly, lessThan, atMost, about };

describe.each(Object.entries(simple))("%s", (hedge, make) => {
  it("is plain frozen data that survives JSON", () => {
    const quantity = make(300, "image");
    expect(quantity).toStrictEqual({ value: 300, hedge, unit: "image" });
    expect(JSON.parse(JSON.stringify(quantity))).toStrictEqual(quantity);
    expect(Object.isFrozen(quantity)).toBe(true);
  });

  it.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, "5", null, undefined, 5n])(
    "refuses %s",
    (value) => {
      expect(codeOf(() => make(value as number, "session"))).toBe("invalid-quantity");
    },
  );

  it("refuses a unit that it does not know", () => {
    expect(codeOf(() => make(5, "sessions" as "session"))).toBe("unknown-unit");
  });

  it("counts in a unit of the caller's own", () => {
    expect(make(5, defineUnit({ id: "podcast" }))).toStrictEqual({ value: 5, hedge, unit: "podcast" });
  });

  it("takes six decimals of a unit that is not whole, and no more", () => {
    expect(make(2.123456, "hectare").value).toBe(2.123456);
    expect(codeOf(() => make(2.1234567, "hectare"))).toBe("invalid-quantity");
    expect(codeOf(() => make(1_000_000_000.5, "hectare"))).toBe("invalid-quantity");
  });
});

describe("between", () => {
  it("keeps both ends, and whether it is open above", () => {
    expect(between(200, 250, "person")).toStrictEqual({
      value: 200,
      hedge: "between",
      unit: "person",
      upTo: 250,
    });
    expect(between(200, 250, "person", { openAbove: true })).toStrictEqual({
      value: 200,
      hedge: "between",
      unit: "person",
      upTo: 250,
      openAbove: true,
    });
  });

  it.each([
    [250, 200],
    [-1, 5],
    [0.5, 5],
    [1, 5.5],
    [1, Number.NaN],
    [1, Number.POSITIVE_INFINITY],
  ])("refuses %s to %s", (from, to) => {
    expect(codeOf(() => between(from, to, "person"))).toBe("invalid-quantity");
  });
});

it("refuses less than zero and nearly zero, which no count can be", () => {
  expect(codeOf(() => lessThan(0, "case"))).toBe("invalid-quantity");
  expect(codeOf(() => nearly(0, "case"))).toBe("invalid-quantity");
  expect(atMost(0, "case").value).toBe(0);
});

it("says which field is wrong, how, and what was found", () => {
  try {
    between(250, 200, "person");
    expect.unreachable();
  } catch (error) {
    if (!isPhongTraoError(error)) throw error;
    expect(error.path).toStrictEqual(["upTo"]);
    expect(error.data).toStrictEqual({
      found: "200",
      fault: "range-reversed",
      unit: "person",
      hedge: "between",
    });
    expect(error.message).toBe('200 cannot be the upTo of a quantity of "person": range reversed.');
  }
});
