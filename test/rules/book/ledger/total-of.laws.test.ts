import { fc, test } from "@fast-check/vitest";
import { exactly, type LedgerEntry, toFigure } from "phongtrao";
import { expect, it } from "vitest";
import { daysOf } from "../../../../src/records/days-of.js";
import type { RuleContext } from "../../../../src/rules/rule.js";
import { type Flow, stockEntries } from "../../../../src/rules/book/ledger/stock-entries.js";
import { totalOf } from "../../../../src/rules/book/ledger/total-of.js";

const context = {
  figure: (quantity: LedgerEntry["quantity"]) => toFigure(quantity),
} as Pick<RuleContext, "figure">;

type Given = readonly [
  kind: "added" | "established" | "replicated",
  first: number,
  last: number,
  count: number,
];

const given = (...kinds: readonly Given[0][]) =>
  fc.array(
    fc
      .tuple(
        fc.constantFrom(...kinds),
        fc.integer({ min: 10, max: 20 }),
        fc.nat({ max: 5 }),
        fc.nat({ max: 9 }),
      )
      .map(([kind, first, more, count]): Given => [kind, first, first + more, count]),
    { maxLength: 7 },
  );

function flowsOf(list: readonly Given[]): readonly Flow[] {
  const entries = list.map(([kind, first, last, count], index): LedgerEntry => ({
    id: String(index + 10),
    movement: "m",
    kind,
    when: `2022-01-${first}/2022-01-${last}`,
    quantity: exactly(count, "model"),
  }));
  return stockEntries(entries, { daysOf, gazetteer: null }).flows;
}

/** The most that parts make of which no two may count each other in, tried one by one: of one kind and of different days, or added in whatever way and established or replicated. */
function mostApart(list: readonly Given[]): number {
  let most = 0;
  for (let choice = 0; choice < 1 << list.length; choice++) {
    const chosen = list.filter((_, index) => (choice >> index) % 2 === 1);
    const isApart = chosen.every((a) =>
      chosen.every((b) => {
        const isApartInTime = a[2] < b[1] || b[2] < a[1];
        if (a[0] === b[0]) return isApartInTime || (a[1] === b[1] && a[2] === b[2]);
        return isApartInTime || (a[0] !== "added" && b[0] !== "added");
      }),
    );
    if (isApart)
      most = Math.max(
        most,
        chosen.reduce((sum, [, , , count]) => sum + count, 0),
      );
  }
  return most;
}

test.prop([given("established", "replicated")])(
  "a total lies between what came apart and all that was reported",
  (list) => {
    const { estimate, lower, upper } = totalOf(flowsOf(list), "model", context);
    const all = list.reduce((sum, [, , , count]) => sum + count, 0);
    expect([estimate, lower, upper]).toStrictEqual([all, mostApart(list), all]);
  },
);

test.prop([given("added", "established", "replicated")])(
  "what was added in whatever way may be what was established or replicated",
  (list) => {
    const { lower, upper } = totalOf(flowsOf(list), "model", context);
    expect(upper).toBe(list.reduce((sum, [, , , count]) => sum + count, 0));
    expect(lower).toBeLessThanOrEqual(mostApart(list));
    expect(lower).toBeGreaterThanOrEqual(mostApart(list.filter(([kind]) => kind === "added")));
    expect(lower).toBeGreaterThanOrEqual(mostApart(list.filter(([kind]) => kind !== "added")));
  },
);

it("takes a hundred thousand flows that meet", () => {
  const list = Array.from({ length: 100_000 }, (_, index): Given => ["established", 10, 11 + (index % 9), 1]);
  // All of them begin on one day: 11,112 of the days until the 11th are the most that are of the same days.
  expect(totalOf(flowsOf(list), "model", context).lower).toBe(11_112);
});
