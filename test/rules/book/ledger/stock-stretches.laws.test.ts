import { fc, test } from "@fast-check/vitest";
import { exactly, type LedgerEntry } from "phongtrao";
import { expect, it } from "vitest";
import { type StockEntries, stockEntries } from "../../../../src/rules/book/ledger/stock-entries.js";
import { stockStretches } from "../../../../src/rules/book/ledger/stock-stretches.js";
import { daysOf } from "../../../../src/records/days-of.js";

const day = fc.integer({ min: 10, max: 24 }).map((n) => `2022-01-${n}`);
const moment = fc.oneof(
  day,
  fc.tuple(day, day).map((days) => days.sort().join("/")),
);
const entries = fc
  .array(
    fc.tuple(fc.constantFrom<LedgerEntry["kind"]>("opening", "established", "merged", "statedTotal"), moment),
    { maxLength: 14 },
  )
  .map((list) =>
    list.map(([kind, when], index): LedgerEntry => ({
      id: String(index + 10),
      movement: "m",
      kind,
      when,
      quantity: exactly(1, "model"),
    })),
  );

/** What the names of the parts of a stretch say, word for word. */
function stretchesByDefinition({ stated, flows }: StockEntries) {
  const days = [...new Set(stated.map((one) => one.day))];
  return [...days, undefined].map((end, index) => {
    const since = days[index - 1];
    const overlaps = flows.filter(
      (flow) => (end === undefined || flow.firstDay <= end) && (since === undefined || flow.lastDay > since),
    );
    const isWithin = (flow: (typeof flows)[number]) =>
      (since === undefined || flow.firstDay > since) && (end === undefined || flow.lastDay <= end);
    return {
      openings: stated.filter((one) => one.day === since),
      closings: stated.filter((one) => one.day === end),
      flows: overlaps.filter(isWithin),
      straddling: overlaps.find((flow) => !isWithin(flow)),
    };
  });
}

test.prop([entries])("are what their parts are called", (list) => {
  const stock = stockEntries(list, { daysOf, gazetteer: null });
  expect(stockStretches(stock)).toStrictEqual(stretchesByDefinition(stock));
});

it("takes a hundred thousand entries of one stock, however long they run", () => {
  const list = Array.from({ length: 100_000 }, (_, index): LedgerEntry => {
    const year = 1901 + (index % 290);
    const kind = index % 2 === 0 ? "statedTotal" : "established";
    const when = index % 4 === 3 ? `1901-01-01/${year}-06-30` : `${year}`;
    return { id: String(index), movement: "m", kind, when, quantity: exactly(1, "model") };
  });
  expect(stockStretches(stockEntries(list, { daysOf, gazetteer: null })).length).toBeLessThanOrEqual(300);
});
