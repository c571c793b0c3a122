import { test } from "@fast-check/vitest";
import { attainment, type Figure, type Target, toFigure } from "phongtrao";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { nested } from "../../arbitraries/figure.js";
import { truths } from "../../arbitraries/quantity.js";

const directions = fc.constantFrom<Target["direction"]>("increase", "decrease", "maintain");

/** Whole numbers between bounds, with one of them as what is true. */
const within = fc
  .tuple(fc.integer({ min: 0, max: 2000 }), fc.nat(200), fc.nat(200))
  .map(([lower, below, above]) => ({ truth: lower + below, lower, upper: lower + below + above }));

const between = (value: number, upTo: number) => ({ value, upTo, hedge: "between" as const, unit: "model" });
const exact = (value: number) => ({ value, hedge: "exact" as const, unit: "model" });

/** p/q, as an integer over a common denominator so that comparing needs no rounding. */
const scale = 10n ** 60n;
function decimal(text: string): bigint {
  const [whole = "0", decimals = ""] = text.replace("-", "").split(".");
  const size = BigInt(whole + decimals.padEnd(60, "0").slice(0, 60));
  return text.startsWith("-") ? -size : size;
}

describe("attainment", () => {
  test.prop([directions, truths("model"), truths("model")])(
    "a certain verdict on an exact target holds for whatever is true",
    (direction, { truth: value }, { truth, quantity }) => {
      const { verdict } = attainment({ direction, value: exact(value) }, quantity);
      const holds = { increase: truth >= value, decrease: truth <= value, maintain: truth === value }[
        direction
      ];
      if (verdict === "attained") expect(holds).toBe(true);
      if (verdict === "not-attained") expect(holds).toBe(false);
    },
  );

  test.prop([directions, fc.nat(5000), fc.nat(5000)])(
    "exact against exact is always decided",
    (direction, value, actual) => {
      const { verdict } = attainment({ direction, value: exact(value) }, exact(actual));
      expect(verdict).not.toBe("undetermined");
      expect(verdict).not.toBe("missing");
    },
  );

  test.prop([directions, fc.nat(2000), nested("model")])(
    "knowing more never makes a certain verdict uncertain or another",
    (direction, value, { tight, loose }) => {
      const judge = (actual: Figure) => attainment({ direction, value: exact(value) }, actual).verdict;
      if (judge(loose) !== "undetermined") expect(judge(tight)).toBe(judge(loose));
    },
  );

  test.prop([directions, within, within, within])(
    "the share of the way holds whatever is true within the bounds",
    (direction, from, to, now) => {
      fc.pre(from.upper < to.lower || to.upper < from.lower);
      const value = exact(to.truth);
      const baseline = { when: "2021", value: between(from.lower, from.upper) };
      const { ofWay } = attainment({ direction, value, baseline }, toFigure(between(now.lower, now.upper)));
      // n / d with d above zero: n × 10⁶⁰ against bound × d.
      const sign = to.truth > from.truth ? 1n : -1n;
      const n = BigInt(now.truth - from.truth) * sign * scale;
      const d = BigInt(to.truth - from.truth) * sign;
      if (ofWay.lower !== null) expect(decimal(ofWay.lower) * d <= n).toBe(true);
      if (ofWay.upper !== null) expect(decimal(ofWay.upper) * d >= n).toBe(true);
      expect([ofWay.lower, ofWay.upper]).not.toContain(null);
    },
  );

  test.prop([fc.nat(5000), fc.nat(5000), fc.nat(5000)])(
    "all of the way is gone exactly when the value is reached, none at the baseline",
    (from, to, now) => {
      fc.pre(from !== to);
      const target = {
        direction: "maintain",
        value: exact(to),
        baseline: { when: "2021", value: exact(from) },
      } as const;
      expect(attainment(target, exact(to)).ofWay.estimate).toBe("1");
      expect(attainment(target, exact(from)).ofWay.estimate).toBe("0");
      expect(attainment(target, exact(now)).ofWay.estimate === "1").toBe(now === to);
    },
  );
});
