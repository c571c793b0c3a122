import {
  type Difference,
  exactly,
  figureOfRecord,
  type LedgerEntry,
  type LedgerEntryKind,
  modelGrowth,
  reconcile,
} from "phongtrao";
import { describe, expect, it } from "vitest";

const entry = (id: string, kind: LedgerEntryKind, when: string, value: number): LedgerEntry => ({
  id,
  movement: "m",
  kind,
  when,
  quantity: exactly(value, "model"),
});

const ask = (ledger: readonly LedgerEntry[]) =>
  modelGrowth({ ledger }, { movement: "m", from: "2021", to: "2022", lineage: true });

/** What a figure says of its origin: the ids of its records, or its operation with signed operands by role. */
function originOf(figure: Difference | null | undefined): unknown {
  const lineage = figure?.lineage;
  if (lineage === undefined) return null;
  if (lineage.from === "assumption") return "assumed";
  if (lineage.from === "records") return lineage.records;
  const operands = lineage.operands.map(({ figure: part, sign, role }) => [
    role ?? null,
    0 + sign * part.estimate,
  ]);
  return { operation: lineage.operation, ...(lineage.result && { result: lineage.result }), operands };
}

describe("model growth with lineage", () => {
  const year = ask([entry("added", "established", "2022", 15), entry("total", "statedTotal", "2022", 123)]);

  it("names the entries of what was stated", () => {
    expect([originOf(year.closing), originOf(year.added)]).toStrictEqual([["total"], ["added"]]);
  });

  it("says that 108 is 123 − 15, with what was assumed", () => {
    expect(originOf(year.opening)).toStrictEqual({
      operation: "balance",
      result: "opening",
      operands: [
        ["closing", 123],
        ["added", -15],
        ["removed", 0],
        ["correction", 0],
      ],
    });
    expect([originOf(year.removed), originOf(year.correction)]).toStrictEqual(["assumed", "assumed"]);
  });

  it("goes on into the growth and its parts", () => {
    const flows = {
      operation: "balance",
      operands: [
        ["added", 15],
        ["removed", 0],
        ["correction", 0],
      ],
    };
    expect(originOf(year.absolute)).toStrictEqual(flows);
    expect(originOf(year.relative.numerator)).toStrictEqual(flows);
    expect(year.relative.denominator?.lineage).toStrictEqual(year.opening?.lineage);
    expect(originOf(year.factor.numerator)).toStrictEqual(["total"]);
  });

  it("is between two totals that were stated", () => {
    const both = ask([
      entry("before", "statedTotal", "2021", 108),
      entry("after", "statedTotal", "2022", 123),
    ]);
    expect(originOf(both.absolute)).toStrictEqual({
      operation: "difference",
      operands: [
        [null, 123],
        [null, -108],
      ],
    });
  });

  it("adds the entries of a flow as one sum, corrections with their sign", () => {
    const { added, correction } = ask([
      entry("a", "established", "2022-Q1", 10),
      entry("b", "replicated", "2022-Q2", 4),
      entry("c", "established", "2022-Q3", 1),
      { ...entry("up", "correction", "2022-Q1", 5), effect: "increase" },
      { ...entry("down", "correction", "2022-Q2", 7), effect: "decrease" },
    ]);
    expect(originOf(added)).toStrictEqual({
      operation: "sum",
      operands: [
        [null, 10],
        [null, 4],
        [null, 1],
      ],
    });
    expect(originOf(correction)).toStrictEqual({
      operation: "sum",
      operands: [
        [null, 5],
        [null, -7],
      ],
    });
  });

  it("says how a total was carried forward", () => {
    const { closing } = ask([
      entry("june", "statedTotal", "2022-06-30", 116),
      entry("more", "established", "2022-09", 5),
    ]);
    expect(originOf(closing)).toStrictEqual({
      operation: "balance",
      result: "closing",
      operands: [
        ["opening", 116],
        ["added", 5],
        ["removed", 0],
        ["correction", 0],
      ],
    });
  });

  describe("of two stocks that rest on one total", () => {
    const between = (lineage: boolean, ...flows: readonly LedgerEntry[]) => {
      const ledger = [entry("march", "statedTotal", "2022-03-31", 100), ...flows];
      return modelGrowth({ ledger }, { movement: "m", from: "2022-H1", to: "2022", lineage });
    };
    const gone = entry("gone", "discontinued", "2022-Q4", 3);

    it("says that nothing changed was assumed, where nothing is recorded", () => {
      expect(originOf(between(true).absolute)).toBe("assumed");
    });

    it("says that nothing added was assumed, where only what went is recorded", () => {
      const { absolute, added } = between(true, gone);
      expect(originOf(added)).toBe("assumed");
      expect(originOf(absolute)).toStrictEqual({
        operation: "balance",
        operands: [
          ["added", 0],
          ["removed", -3],
          ["correction", 0],
        ],
      });
    });

    it.each([[[]], [[gone]]])("is not there unless it is asked for: %#", (flows) => {
      expect(JSON.stringify(between(false, ...flows))).not.toContain("lineage");
    });
  });

  it("is not there unless it is asked for", () => {
    const ledger = [entry("total", "statedTotal", "2022", 123)];
    const plain = modelGrowth({ ledger }, { movement: "m", from: "2021", to: "2022" });
    expect(JSON.stringify(plain)).not.toContain("lineage");
  });
});

describe("reconcile", () => {
  const of = (id: string, value: number) => figureOfRecord(exactly(value, "model"), { list: "ledger", id });

  it.each([
    [
      "opening",
      [
        ["closing", 119],
        ["added", -15],
        ["removed", 4],
        ["correction", 0],
      ],
    ],
    [
      "added",
      [
        ["closing", 119],
        ["opening", -108],
        ["removed", 4],
        ["correction", 0],
      ],
    ],
    [
      "removed",
      [
        ["opening", 108],
        ["added", 15],
        ["correction", 0],
        ["closing", -119],
      ],
    ],
    [
      "closing",
      [
        ["opening", 108],
        ["added", 15],
        ["removed", -4],
        ["correction", 0],
      ],
    ],
  ] as const)("tells what %s was computed from", (name, operands) => {
    const parts = { opening: of("o", 108), added: of("a", 15), removed: of("r", 4), closing: of("c", 119) };
    const solved = reconcile({ ...parts, [name]: null });
    expect(originOf(solved[name])).toStrictEqual({ operation: "balance", result: name, operands });
  });

  it("tells what an imbalance is made of", () => {
    const { imbalance } = reconcile({
      opening: of("o", 2382),
      added: of("a", 43),
      removed: of("r", 190),
      closing: of("c", 1602),
    });
    expect(originOf(imbalance)).toStrictEqual({
      operation: "balance",
      result: "imbalance",
      operands: [
        ["closing", 1602],
        ["opening", -2382],
        ["added", -43],
        ["removed", 190],
        ["correction", 0],
      ],
    });
  });

  it("has nothing to tell of quantities", () => {
    const { opening, removed } = reconcile({ added: exactly(15, "model"), closing: exactly(123, "model") });
    expect([opening, removed].map((part) => Object.keys(part ?? {}).includes("lineage"))).toStrictEqual([
      false,
      false,
    ]);
  });
});
