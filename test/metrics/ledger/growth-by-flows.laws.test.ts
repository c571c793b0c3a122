import { fc, test } from "@fast-check/vitest";
import {
  add,
  between,
  definePlan,
  evaluate,
  type LedgerEntry,
  type LedgerEntryKind,
  type LedgerUnit,
  modelGrowth,
  parseRegister,
  type Quantity,
  type Ratio,
  subtract,
} from "phongtrao";
import { describe, expect } from "vitest";
import { holds, isWithin } from "../../arbitraries/figure.js";
import { truths } from "../../arbitraries/quantity.js";

const truth = truths("model");

const entry = (
  kind: LedgerEntryKind,
  when: string,
  quantity: Quantity<LedgerUnit>,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({ id: `${kind} ${when}`, movement: "m", kind, when, quantity, ...more });

const ask = (ledger: readonly LedgerEntry[], from = "2021") =>
  modelGrowth({ ledger }, { movement: "m", from, to: "2022" });

const inTable = (ledger: readonly LedgerEntry[]) => {
  const plan = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2022" } });
  const register = parseRegister({ movements: [{ id: "m", name: "m" }], ledger });
  return evaluate(plan, register).rows[0]?.figures.growth;
};

/** Whether a fraction lies within the bounds, which are rounded outward: a double is near enough. */
const isIn = ({ lower, upper }: Ratio, value: number) => {
  const slack = 1e-12 * Math.max(1, Math.abs(value));
  return (
    (lower === null || Number(lower) <= value + slack) && (upper === null || value <= Number(upper) + slack)
  );
};

/** What came, went and was found to be more or less in 2022, told in true words. */
const flows = fc.tuple(truth, truth, truth, truth).map(([added, removed, up, down]) => ({
  net: added.truth - removed.truth + up.truth - down.truth,
  told: subtract(add(added.quantity, up.quantity), add(removed.quantity, down.quantity)),
  entries: [
    entry("established", "2022-07", added.quantity),
    entry("discontinued", "2022-08", removed.quantity),
    entry("correction", "2022-09", up.quantity, { effect: "increase" }),
    entry("correction", "2022-10", down.quantity, { effect: "decrease" }),
  ],
}));

/** A true world of which one of the two stocks is told, or one total that both rest on. */
const ends = [
  ["the closing", "2021", "2022"],
  ["the opening", "2021", "2021"],
  ["a total of June, which both ends of the half year rest on", "2022-H1", "2022-06-30"],
] as const;

describe.each(ends)("of a true ledger that tells %s and the flows", (_, from, when) => {
  test.prop([truth, flows])(
    "change, growth and factor are within their bounds",
    (stock, { net, told, entries }) => {
      const isClosing = when === "2022";
      const before = isClosing ? stock.truth - net : stock.truth;
      fc.pre(before > 0 && before + net >= 0);
      const ledger = [entry("statedTotal", when, stock.quantity), ...entries];
      const { absolute, relative, factor } = ask(ledger, from);
      if (absolute === null) throw new Error("both ends follow");
      expect(holds(absolute, net)).toBe(true);
      expect(isWithin(absolute, told)).toBe(true);
      expect(isIn(relative, net / before)).toBe(true);
      expect(isIn(factor, (before + net) / before)).toBe(true);
      if (from === "2021") expect(inTable(ledger)).toStrictEqual(relative);
    },
  );
});

const few = fc.integer({ min: 0, max: 6 });
const range = (least: number) =>
  fc
    .tuple(fc.integer({ min: least, max: least + 20 }), few)
    .map(([from, wide]) => ({ from, to: from + wide }));
type Range = { readonly from: number; readonly to: number };
const within = ({ from, to }: Range) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
const told = ({ from, to }: Range) => between(from, to, "model");

/** The least and the most of all worlds that the words allow. */
const extremes = (all: readonly number[]) => [Math.min(...all), Math.max(...all)];
const near = (ratio: Ratio) => [Number(ratio.lower), Number(ratio.upper)];
const closeTo = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 12) as number);

describe("the bounds are those of the worst worlds that the words allow", () => {
  // With more in stock than ever goes, no world is left out.
  test.prop([range(100), range(0), range(0), fc.boolean()])(
    "whichever end is told",
    (stock, added, removed, isClosing) => {
      const { absolute, relative, factor } = ask([
        entry("statedTotal", isClosing ? "2022" : "2021", told(stock)),
        entry("established", "2022", told(added)),
        entry("discontinued", "2022", told(removed)),
      ]);
      const worlds = within(stock).flatMap((count) =>
        within(added).flatMap((came) =>
          within(removed).map((went) => {
            const net = came - went;
            return { net, before: isClosing ? count - net : count };
          }),
        ),
      );
      expect([absolute?.lower, absolute?.upper]).toStrictEqual(extremes(worlds.map(({ net }) => net)));
      const growths = extremes(worlds.map(({ net, before }) => net / before));
      expect(near(relative)).toStrictEqual(closeTo(growths));
      expect(near(factor)).toStrictEqual(closeTo(growths.map((growth) => 1 + growth)));
    },
  );
});

test.prop([truth, truth, truth])(
  "of two stocks that were told the change is between them",
  (before, after, added) => {
    const { absolute } = ask([
      entry("statedTotal", "2021", before.quantity),
      entry("established", "2022", added.quantity),
      entry("statedTotal", "2022", after.quantity),
    ]);
    expect(absolute).toStrictEqual(subtract(after.quantity, before.quantity));
  },
);
