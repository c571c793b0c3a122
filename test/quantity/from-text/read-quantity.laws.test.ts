import { fc, test } from "@fast-check/vitest";
import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  formatQuantity,
  lessThan,
  moreThan,
  nearly,
  type Quantity,
  readQuantity,
  type UnitId,
  units,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect } from "vitest";

const unitIds = Object.keys(units) as UnitId[];
const one = [exactly, moreThan, atLeast, nearly, lessThan, atMost, about] as const;
const words = [
  ...["", "từ", "đến", "trên", "khoảng", "hàng", "trăm", "nghìn", "triệu", "tỷ", "trở lên", "lượt", "người"],
  ...["-", "–", "/", ".", ",", " ", "%", "+", "x", "0", "1", "04", "1.200", "2,5", "200", "km2", "\u00a0"],
];

/** Numbers that a unit can count: to 2⁵³ − 1, or with six decimals below 10⁹. */
const numbersOf = (unit: UnitId) =>
  units[unit].whole
    ? fc.oneof(fc.nat(100), fc.nat(), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }))
    : fc.oneof(
        fc.nat(),
        fc.bigInt({ min: 0n, max: 10n ** 15n - 1n }).map((micros) => Number(micros) / 1e6),
      );

const quantities: fc.Arbitrary<Quantity<UnitId>> = fc.constantFrom(...unitIds).chain((unit) =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...one), numbersOf(unit))
      .filter(([make, n]) => n > 0 || (make !== nearly && make !== lessThan))
      .map(([make, n]) => make(n, unit)),
    fc.tuple(numbersOf(unit), numbersOf(unit), fc.boolean()).map(([a, b, openAbove]) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      return between(from, to, unit, openAbove ? { openAbove } : {});
    }),
  ),
);

describe("readQuantity", () => {
  test.prop([quantities, fc.boolean(), fc.boolean()])(
    "gives back what formatQuantity prints",
    (quantity, leadingZero, unit) => {
      const printed = formatQuantity(quantity, vi, { leadingZero, unit });
      for (const text of [
        printed,
        printed.normalize("NFD"),
        printed.toUpperCase(),
        printed.replaceAll(" ", "\u202f"),
      ])
        expect(readQuantity(text, quantity.unit, vi)).toStrictEqual({ ok: true, quantity });
    },
  );

  const hostile = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom(...words)).map((list) => list.join(" ")),
    fc.array(fc.constantFrom(...words)).map((list) => list.join("")),
  );
  test.prop([hostile, fc.constantFrom(...unitIds)])(
    "never throws, and gives counts that are printed and read again",
    (text, unit) => {
      const result = readQuantity(text, unit, vi);
      if (!result.ok) expect(result.problem.message).not.toBe("");
      else if (result.quantity === null) expect(text.trim()).toBe("");
      else expect(readQuantity(formatQuantity(result.quantity, vi), unit, vi)).toStrictEqual(result);
    },
  );
});
