import { definePlan, evaluate, evaluatePartial, mergeCubes, type PlanFilter, type Register } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { article, entry, gazetteer, registerOf, total } from "./small-province.js";

const collective = { holder: ["collective"] };

describe("records that name no word of the sort that the filter asks for", () => {
  const ledger = [
    entry("added", "2022-02", 15, { id: "open" }),
    entry("added", "2022-03", 4, { id: "ours", holder: "collective" }),
    entry("added", "2022-03", 2, { id: "theirs", holder: "individual" }),
  ];
  const cubeOf = (filter: PlanFilter, lists: Partial<Register> = { ledger }) =>
    evaluate(definePlan({ measures: { added: "modelsAdded" }, filter }), registerOf(lists), { gazetteer });

  it("are named, so that 4 of collectives are not taken for all of theirs", () => {
    const { rows, leftOut } = cubeOf({ words: collective });
    expect(rows[0]?.figures.added?.estimate).toBe(4);
    expect(leftOut).toStrictEqual([{ reason: "no-word", source: "ledger", records: ["open"] }]);
  });

  it("are none of another period, nor where the filter has no words", () => {
    expect(cubeOf({ period: "2022-03", words: collective }).leftOut).toStrictEqual([]);
    expect(cubeOf({ period: "2022" }).leftOut).toStrictEqual([]);
  });

  it("are named once where they name no place either", () => {
    const reasons = cubeOf({ place: "25", words: collective }).leftOut.map(({ reason, records }) => [
      reason,
      records,
    ]);
    expect(reasons).toStrictEqual([["no-place", ["open", "ours"]]]);
  });

  it("are named where they lie only partly within the period, too", () => {
    const lists = { ledger: [entry("added", "2022", 15, { id: "open" }), ...ledger.slice(1)] };
    const { rows, leftOut } = cubeOf({ period: "2022-Q1", words: collective }, lists);
    expect(rows[0]?.figures.added?.estimate).toBe(4);
    expect(leftOut).toStrictEqual([{ reason: "no-word", source: "ledger", records: ["open"] }]);
  });

  it("are the same in parts", () => {
    const plan = definePlan({ measures: { added: "modelsAdded" }, filter: { words: collective } });
    const parts = ledger.map((one) => evaluatePartial(plan, registerOf({ ledger: [one] })));
    expect(mergeCubes(parts)).toStrictEqual(evaluate(plan, registerOf({ ledger })));
  });

  it("are not the totals of all holders, which are no part of a stock of some", () => {
    const lists = { ledger: [total("25", "2022", 123)] };
    const plan = definePlan({ measures: { inForce: "modelsInForce" }, filter: { words: collective } });
    expect(evaluate(plan, registerOf(lists)).leftOut).toStrictEqual([]);
  });

  it("are not those without a campaign, which belong to none", () => {
    const measures = { items: "mediaItems" } as const;
    const mediaOutputs = [
      article("00001", "2022-03"),
      { ...article("00001", "2022-03"), channel: undefined },
    ];
    const reasonsOf = (filter: PlanFilter) =>
      evaluate(definePlan({ measures, filter }), registerOf({ mediaOutputs })).leftOut.map(
        ({ reason, records }) => [reason, records.length],
      );
    expect(reasonsOf({ words: { campaign: ["spring"] } })).toStrictEqual([]);
    expect(reasonsOf({ words: { channel: ["newspaper"] } })).toStrictEqual([["no-word", 1]]);
  });

  it("have a reason in both languages", () => {
    expect(vi.leftOutReasons["no-word"]).toBe("không ghi nội dung được dùng để lọc (ví dụ: chủ đề)");
    expect(en.leftOutReasons["no-word"]).toBe("what is asked for, such as the topic, is not given");
  });
});
