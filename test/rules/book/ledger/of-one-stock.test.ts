import { exactly, type LedgerEntry } from "phongtrao";
import { describe, expect, it } from "vitest";
import { found } from "../check-rule.js";

/** So many totals of each of two years, all of one stock, from a number on; and what came in the second year. */
function ledgerOf(size: number, came: number, step: number) {
  const totals = ["2021", "2022"].flatMap((when, year) =>
    Array.from({ length: size }, (_, at): LedgerEntry => {
      const quantity = exactly(100 + 15 * year + step * at, "model");
      return { id: `t-${when}-${at}`, movement: "dvk", kind: "statedTotal", when, quantity };
    }),
  );
  const established: LedgerEntry = {
    ...{ id: "came", movement: "dvk", kind: "established", when: "2022" },
    quantity: exactly(came, "model"),
  };
  return { movements: [{ id: "dvk", name: "Dân vận khéo" }], ledger: [...totals, established] };
}

const verdicts = (size: number, came: number, step: number) =>
  found("ledger/closing-differs", ledgerOf(size, came, step)).map(([verdict]) => verdict);

describe("totals of one evening", () => {
  it("are held against those of the evening before while they are a dozen different ones at most", () => {
    // 100, 200 and so on, 15 more each, and 15 came.
    expect(verdicts(12, 15, 100)).toStrictEqual([]);
    // 16 came, and what went is not told: each of the 12 has one less than follows.
    expect(verdicts(12, 16, 100)).toStrictEqual(Array.from({ length: 12 }, () => "incomplete"));
  });

  it("are of several stocks where they are more, and nobody is reproached", () => {
    expect(verdicts(13, 16, 100)).toStrictEqual([]);
  });

  it("are told of all the same by the rule that holds them against each other", () => {
    // Of the 20 different ones of each year, 19 are not the least.
    expect(found("ledger/totals-conflict", ledgerOf(20, 15, 1))).toHaveLength(38);
  });

  it("are as many as are different: the same one told by many is one", () => {
    expect(verdicts(13, 15, 0)).toStrictEqual([]);
    expect(verdicts(13, 16, 0)).toHaveLength(13);
  });

  it("take no time for each with each", () => {
    // Each with each, these would be 400 million sums.
    expect(verdicts(20_000, 16, 1)).toStrictEqual([]);
    expect(verdicts(2_000, 16, 0)).toHaveLength(1_000);
  });
});
