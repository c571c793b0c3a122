import { exactly, type LedgerEntry, parsePeriod } from "phongtrao";
import { describe, expect, it } from "vitest";
import { overlapIn } from "../../../../src/rules/book/ledger/overlap-in.js";

type Line = readonly [kind: LedgerEntry["kind"], when: string, effect?: LedgerEntry["effect"]];

/** The places in a list of two flows that have days in common. */
function overlapOf(...lines: readonly Line[]) {
  const flows = lines.map(([kind, when, effect], at) => {
    const quantity = exactly(1, "model");
    const told = effect === undefined ? {} : { effect };
    const entry: LedgerEntry = { id: String(at), movement: "dvk", kind, when, quantity, ...told };
    const { firstDay, lastDay } = parsePeriod(when);
    return { entry, firstDay, lastDay, isAdded: true, ground: { first: "", last: "" } };
  });
  return overlapIn(flows)?.map(({ id }) => Number(id)) ?? null;
}

describe("one flow may be counted in another", () => {
  it.each<readonly [what: string, one: Line, other: Line]>([
    ["of the same kind", ["established", "2022"], ["established", "2022-Q2"]],
    ["that was added in whatever way", ["added", "2022"], ["established", "2022-Q2"]],
    ["that was established", ["established", "2022"], ["added", "2022-Q2"]],
    ["that was replicated, of the same days", ["replicated", "2022"], ["added", "2022"]],
    ["that a recount added", ["correction", "2022", "increase"], ["correction", "2022-Q2", "increase"]],
    ["with which it shares a day", ["merged", "2022-01-01/2022-06-30"], ["merged", "2022-06-30/2022-12-31"]],
  ])("%s", (_, one, other) => {
    expect(overlapOf(one, other)).toStrictEqual([0, 1]);
  });
});

describe("and not in one", () => {
  it.each<readonly [what: string, one: Line, other: Line]>([
    ["that ended the day before", ["established", "2022-Q1"], ["established", "2022-Q2"]],
    ["of the very same days: they are parts", ["established", "2022"], ["established", "2022"]],
    ["of the very same days, in whatever way they were added", ["added", "2022"], ["added", "2022"]],
    ["of another kind", ["established", "2022"], ["replicated", "2022-Q2"]],
    ["that went out by another way", ["discontinued", "2022"], ["merged", "2022-Q2"]],
    ["that went out", ["added", "2022"], ["discontinued", "2022-Q2"]],
    ["that a recount took away", ["correction", "2022", "increase"], ["correction", "2022-Q2", "decrease"]],
  ])("%s", (_, one, other) => {
    expect(overlapOf(one, other)).toBeNull();
  });
});
