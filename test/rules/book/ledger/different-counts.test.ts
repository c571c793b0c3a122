import { exactly, type LedgerEntry, nearly } from "phongtrao";
import { expect, it } from "vitest";
import { compareEntries } from "../../../../src/rules/book/ledger/compare-entries.js";
import { differentCounts } from "../../../../src/rules/book/ledger/different-counts.js";
import type { Stated } from "../../../../src/rules/book/ledger/stated.js";

const entry = (more: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ id: "a", movement: "dvk", kind: "statedTotal", when: "2022" },
  quantity: exactly(123, "model"),
  ...more,
});
const stated = (more: Partial<Stated> = {}): Stated => ({
  entry: entry(),
  day: "2022-12-31",
  ground: { first: "2008-08-01", last: "2008-08-01" },
  ...more,
});

it("keeps one of all that say the same of one evening, whatever they are called", () => {
  const same = stated({ entry: entry({ id: "b", when: "2022-12-31" }) });
  expect(differentCounts([stated(), same, same])).toStrictEqual([stated()]);
});

it.each<[string, Stated]>([
  ["of another evening", stated({ day: "2021-12-31" })],
  ["an opening", stated({ entry: entry({ kind: "opening" }) })],
  ["by another method", stated({ entry: entry({ method: "mới" }) })],
  ["another number", stated({ entry: entry({ quantity: exactly(124, "model") }) })],
  ["another hedge", stated({ entry: entry({ quantity: nearly(123, "model") }) })],
  ["of ground that began later", stated({ ground: { first: "2025-07-01", last: "2008-08-01" } })],
  ["of ground that is another", stated({ ground: { first: "2008-08-01", last: "2025-07-01" } })],
])("keeps what is %s", (_, other) => {
  expect(differentCounts([stated(), other])).toStrictEqual([stated(), other]);
});

it("entries are in order of method, kind, effect, number, time and id, those without a method last", () => {
  const inOrder = [
    entry({ method: "cũ", kind: "statedTotal" }),
    entry({ method: "mới", kind: "correction", effect: "decrease" }),
    entry({ method: "mới", kind: "correction", effect: "increase" }),
    entry({ kind: "correction" }),
    entry({ kind: "correction", effect: "decrease", id: "0" }),
    entry(),
    entry({ id: "b" }),
    entry({ when: "2023", id: "0" }),
    entry({ quantity: exactly(124, "model"), when: "2021", id: "0" }),
  ];
  const signs = inOrder.map((one) => inOrder.map((other) => Math.sign(compareEntries(one, other))));
  expect(signs).toStrictEqual(inOrder.map((_, row) => inOrder.map((_, at) => Math.sign(row - at))));
});
