import { fc, test } from "@fast-check/vitest";
import { decompose, exactly, type FactorValue, type RateGroup, ratio } from "phongtrao";
import { describe, expect } from "vitest";

const value: fc.Arbitrary<FactorValue> = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 999 }))
    .map(([a, b]) => `${a}.${b}`),
  fc
    .tuple(fc.nat({ max: 1000 }), fc.integer({ min: 1, max: 1000 }))
    .map(([n, d]) => ratio(exactly(n, "person"), exactly(d, "person"))),
);

interface Change {
  readonly from: readonly RateGroup[];
  readonly to: readonly RateGroup[];
}

/** Two populations of the same groups and factors. */
const changes: fc.Arbitrary<Change> = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([factors, groups]) => {
    const names = ["mix", "rate", "size", "share", "reach"].slice(0, factors);
    const population = fc
      .array(fc.array(value, { minLength: factors, maxLength: factors }), {
        minLength: groups,
        maxLength: groups,
      })
      .map((rows) =>
        rows.map((row, at) => ({
          group: `group ${at}`,
          factors: Object.fromEntries(names.map((name, column) => [name, row[column] ?? null])),
        })),
      );
    return fc.record({ from: population, to: population });
  });

/** Decimal strings as whole numbers over one power of ten. */
function digitsOf(texts: readonly string[]): readonly bigint[] {
  const decimals = texts.map((text) => text.split(".")[1] ?? "");
  const places = Math.max(...decimals.map(({ length }) => length));
  return texts.map((text, at) =>
    BigInt(text.replace(".", "") + "0".repeat(places - (decimals[at]?.length ?? 0))),
  );
}

const total = (numbers: readonly bigint[]) => numbers.reduce((a, b) => a + b, 0n);
const negated = (text: string) => (text === "0" ? "0" : text.startsWith("-") ? text.slice(1) : `-${text}`);

describe("decompose", () => {
  test.prop([changes])(
    "effects sum exactly to the change, and that is the difference of the rates",
    ({ from, to }) => {
      const { change, effects, ...rates } = decompose(from, to);
      const texts = [...Object.values(effects ?? {}), change ?? "", rates.from ?? "", rates.to ?? ""];
      const digits = digitsOf(texts);
      const [changed = 0n, before = 0n, after = 1n] = digits.slice(-3);
      expect(total(digits.slice(0, -3))).toBe(changed);
      expect(after - before).toBe(changed);
    },
  );

  test.prop([changes])("shares sum exactly to 1", ({ from, to }) => {
    const { shares } = decompose(from, to);
    fc.pre(shares !== null);
    const [one = 0n, ...digits] = digitsOf(["1", ...Object.values(shares)]);
    expect(total(digits)).toBe(one);
  });

  test.prop([changes])("exchanging the populations turns every sign and changes no share", ({ from, to }) => {
    const there = decompose(from, to);
    const back = decompose(to, from);
    expect([back.from, back.to]).toStrictEqual([there.to, there.from]);
    expect(back.change).toBe(negated(there.change ?? ""));
    for (const [factor, effect] of Object.entries(there.effects ?? {})) {
      expect(back.effects?.[factor]).toBe(negated(effect));
    }
    expect(back.shares).toStrictEqual(there.shares);
  });

  test.prop([changes, fc.nat()])(
    "the order of groups and of factors does not matter",
    ({ from, to }, seed) => {
      const at = seed % from.length;
      const turned = [...from.slice(at), ...from.slice(0, at)].map(({ group, factors }) => ({
        factors: Object.fromEntries(Object.entries(factors).reverse()),
        group,
      }));
      expect(decompose(turned, to)).toStrictEqual(decompose(from, to));
      expect(decompose(from, [...to].reverse())).toStrictEqual(decompose(from, to));
    },
  );

  test.prop([changes])("a factor that did not change has no effect", ({ from, to }) => {
    const still = to.map(({ group, factors }, at) => ({
      group,
      factors: { ...factors, mix: from[at]?.factors["mix"] ?? null },
    }));
    const { effects } = decompose(from, still);
    expect(effects?.["mix"]).toBe("0");
  });

  test.prop([changes])(
    "two factors are Kitagawa's: the change of one by the mean of the other",
    ({ from, to }) => {
      const two = (groups: readonly RateGroup[]) =>
        groups.map(({ group, factors }) => ({
          group,
          factors: { mix: factors["mix"] ?? null, rate: factors["rate"] ?? null },
        }));
      const numbers = (groups: readonly RateGroup[]) =>
        groups.map(({ factors }) => Object.values(factors).map(numberOf));
      const [before, after] = [two(from), two(to)];
      const expected = numbers(before).reduce((sum, [mix = 0, rate = 0], at) => {
        const [newMix = 0, newRate = 0] = numbers(after)[at] ?? [];
        return sum + ((newRate - rate) * (mix + newMix)) / 2;
      }, 0);
      const size = Math.max(1, ...[...numbers(before), ...numbers(after)].flat().map(Math.abs));
      expect(Math.abs(Number(decompose(before, after).effects?.rate) - expected)).toBeLessThanOrEqual(
        size * size * 1e-9,
      );
    },
  );

  test.prop([changes])("changes nothing that it is given", ({ from, to }) => {
    const before = JSON.stringify([from, to]);
    decompose(from, to);
    expect(JSON.stringify([from, to])).toBe(before);
  });
});

function numberOf(factor: FactorValue): number {
  return typeof factor === "object" ? Number(factor?.estimate) : Number(factor);
}
