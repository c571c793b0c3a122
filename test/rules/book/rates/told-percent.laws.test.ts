import { fc, test } from "@fast-check/vitest";
import {
  atLeast,
  atMost,
  between,
  checkRegister,
  exactly,
  type Finding,
  lessThan,
  moreThan,
  nearly,
  parseRegister,
  type Quantity,
  renderFinding,
} from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect } from "vitest";

/** A count as it was reported, and one number that its words allow. */
interface Truth {
  readonly quantity: Quantity<"case">;
  readonly truth: number;
}

const most = 60;
const count = fc.integer({ min: 1, max: most });
const beyond = fc.integer({ min: 0, max: most });
const counts: fc.Arbitrary<Truth> = fc.oneof(
  count.map((n) => ({ quantity: exactly(n, "case"), truth: n })),
  fc.tuple(count, beyond).map(([n, d]) => ({ quantity: moreThan(n, "case"), truth: n + 1 + d })),
  fc.tuple(count, beyond).map(([n, d]) => ({ quantity: atLeast(n, "case"), truth: n + d })),
  fc.tuple(count, beyond).map(([n, k]) => ({ quantity: nearly(n, "case"), truth: k % n })),
  fc.tuple(count, beyond).map(([n, k]) => ({ quantity: lessThan(n, "case"), truth: k % n })),
  fc.tuple(count, beyond).map(([n, k]) => ({ quantity: atMost(n, "case"), truth: k % (n + 1) })),
  fc
    .tuple(count, count, beyond)
    .map(([a, b, k]) => ({ from: Math.min(a, b), to: Math.max(a, b), k }))
    .map(({ from, to, k }) => ({
      quantity: between(from, to, "case"),
      truth: from + (k % (to - from + 1)),
    })),
);

const stated = fc
  .tuple(fc.integer({ min: -1500, max: 2500 }), fc.constantFrom(0, 1))
  .map(([n, places]) => (n / 10).toFixed(places));
const hedge = fc.constantFrom(undefined, undefined, "moreThan", "atLeast", "nearly", "atMost", "lessThan");

/** A rate as it is stated, and what its counts truly make. */
const rates = fc
  .record({ kind: fc.constantFrom("share", "growth"), percent: stated, hedge, one: counts, other: counts })
  .map(({ one, other, ...fields }) => ({
    rate: {
      id: "tl",
      when: "2022",
      ...fields,
      ...(fields.kind === "share"
        ? { numerator: one.quantity, denominator: other.quantity }
        : { before: other.quantity, after: one.quantity }),
    },
    truth: other.truth === 0 ? null : (100 * one.truth) / other.truth - (fields.kind === "share" ? 0 : 100),
  }));

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What a percentage says: of a fall its size is hedged, and not below nothing. */
function boundsOf(percent: string, word: string | undefined): Bounds {
  const n = Number(percent);
  if (n < 0) {
    const { least, most } = boundsOf(percent.slice(1), word);
    return { least: -most, most: -least };
  }
  if (word === undefined) return { least: n, most: n };
  return word === "moreThan" || word === "atLeast" ? { least: n, most: Infinity } : { least: 0, most: n };
}

/** What a finding says that the counts make, by its data. */
function computed({ data }: Finding): Bounds | null {
  const expected = data["expected"];
  if (typeof expected !== "object" || !("percent" in expected)) return null;
  const { percent, lower = percent, upper = percent } = expected;
  return {
    least: lower === null ? -Infinity : Number(lower),
    most: upper === null ? Infinity : Number(upper),
  };
}

/** The same by its sentence. */
function read(sentence: string): Bounds {
  const [, way, text = ""] = /^.* (?:được|là (tăng, giảm|tăng|giảm)) ([^:]+)\.$/.exec(sentence) ?? [];
  const numbers = [...text.matchAll(/(ít nhất |không quá |từ |đến |khoảng |)(-?[\d.,]*\d)%/g)].map(
    ([, word = "", digits = ""]) => [word.trim(), Number(digits.replace(".", "").replace(",", "."))] as const,
  );
  expect(numbers, sentence).not.toHaveLength(0);
  const find = (...words: string[]) => numbers.find(([word]) => words.includes(word))?.[1];
  // A size is of nothing at least.
  const nothing = way === undefined ? -Infinity : 0;
  const least = find("ít nhất", "từ", "") ?? nothing;
  const most = find("không quá", "đến", "") ?? Infinity;
  return way === "giảm" ? { least: -most, most: -least } : { least, most };
}

const families = new Set(["rates/percent-differs", "rates/percent-truncated", "rates/wrong-base"]);

function findingsOf(rate: object): readonly Finding[] {
  return checkRegister(parseRegister({ statedRates: [rate] })).findings.filter(({ rule }) =>
    families.has(rule),
  );
}

const doMeet = (a: Bounds, b: Bounds) => a.least <= b.most && b.least <= a.most;

describe("what the counts of a rate make", () => {
  test.prop([rates], { numRuns: 500 })("is never what a finding says that they do not", ({ rate }) => {
    const claim = boundsOf(rate.percent, rate.hedge);
    for (const finding of findingsOf(rate)) {
      const told = finding.verdict === "fail" ? computed(finding) : null;
      if (told === null) continue;
      const sentence = renderFinding(finding, vi);
      expect(doMeet(told, claim), sentence).toBe(false);
      if (finding.rule === "rates/percent-differs")
        expect(doMeet(read(sentence), claim), sentence).toBe(false);
    }
  });

  test.prop([rates], { numRuns: 500 })("lies within what findings tell of it", ({ rate, truth }) => {
    for (const finding of findingsOf(rate)) {
      const told = computed(finding);
      if (told === null || truth === null) continue;
      // One number that is told is rounded.
      const slack = told.least === told.most ? 0.5 : 1e-9;
      expect(truth, renderFinding(finding, vi)).toBeGreaterThanOrEqual(told.least - slack);
      expect(truth, renderFinding(finding, vi)).toBeLessThanOrEqual(told.most + slack);
    }
  });
});
