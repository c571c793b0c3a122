import {
  aggregates,
  defineAggregate,
  defineMetric,
  definePlan,
  evaluate,
  evaluatePartial,
  exactly,
  explain,
  type Figure,
  type LedgerEntry,
  mergeCubes,
  type PlanInput,
  type Register,
  renderExplanation,
  standardMetrics,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, sent, talk } from "./small-province.js";

const own = defineMetric({
  ...standardMetrics.attendance,
  id: "ownSum",
  overTime: defineAggregate(aggregates.sum),
});
const metrics = { ...standardMetrics, ownSum: own };

/** The first row's figure with the records that it rests on, from the whole and from the whole as one part, which must agree. */
function tracedFigure(
  measure: keyof typeof metrics,
  register: Register,
  more: Omit<PlanInput, "measures"> = {},
): Figure | null | undefined {
  const plan = definePlan({ ...more, measures: { m: measure } } as const, { metrics });
  const options = { metrics, gazetteer, lineage: true };
  const { figures } = evaluate(plan, register, options).rows[0] ?? {};
  const part = evaluatePartial(plan, register, options);
  expect(mergeCubes([part], { metrics, gazetteer }).rows[0]?.figures).toStrictEqual(figures);
  return figures?.m as Figure | null | undefined;
}

function lineageOf(...question: Parameters<typeof tracedFigure>): unknown {
  return tracedFigure(...question)?.lineage;
}

const parts = (...counts: number[]) => ({
  relation: "partition" as const,
  parts: counts.map((count, at) => ({ audience: `group ${at}`, count: exactly(count, "person") })),
});
const [x, y] = [talk(40, { id: "x", place: "00001" }), talk(30, { id: "y", place: "00002" })];
const two = registerOf({ activities: [x, y] });
const one = registerOf({ activities: [x] });
const from = "records";

describe("the lineage of a figure of a table", () => {
  it.each<[string, keyof typeof metrics, Register, string, string, readonly string[]]>([
    ["a sum", "attendance", two, "sum", "activities", ["x", "y"]],
    ["what one record says", "attendance", one, "reported", "activities", ["x"]],
    ["people of one record, counted once", "distinctPeople", one, "distinct", "activities", ["x"]],
    ["a number of records", "activities", one, "count", "activities", ["x"]],
    ["communes reached by one record", "communesReached", one, "places", "activities", ["x"]],
    ["an aggregate of one's own", "ownSum", two, "custom", "activities", ["x", "y"]],
    [
      "groups of an audience, which stand in their activities",
      "audienceHeadcount",
      registerOf({
        activities: [
          { ...x, id: "x#1", audiences: parts(25, 15) },
          { ...y, audiences: parts(30) },
        ],
      }),
      "sum",
      "activities",
      ["x#1", "y"],
    ],
    [
      "a stock",
      "modelsInForce",
      registerOf({ ledger: [entry("statedTotal", "2022", 12, { id: "l", place: "25" })] }),
      "last",
      "ledger",
      ["l"],
    ],
  ])("names the records of %s", (_, measure, register, operation, list, records) => {
    expect(lineageOf(measure, register, { filter: { period: "2022", place: "25" } })).toStrictEqual({
      from,
      operation,
      list,
      records,
      ...(measure === "audienceHeadcount" && { within: "audiences" }),
    });
  });

  it("shows of a record not all its people where a group of them was counted", () => {
    const activities = [{ ...x, audiences: parts(25) }];
    const register = registerOf({ activities });
    const shown = (measure: "attendance" | "audienceHeadcount") => {
      const plan = definePlan({ measures: { m: measure } });
      const figure = evaluate(plan, register, { lineage: true }).rows[0]?.figures.m;
      return figure && explain(figure, { register }).records.map(({ quantity }) => quantity?.value);
    };
    expect(shown("attendance")).toStrictEqual([40]);
    expect(shown("audienceHeadcount")).toStrictEqual([undefined]);
  });

  it("says how much of what was expected there is, where the plan says who reports", () => {
    const reporting = { level: "commune" } as const;
    const filter = { period: "2022", place: "25" };
    const register = registerOf({
      activities: [x, y],
      submissions: [sent("00001", "2022"), sent("00002", "2022", { status: "submitted" })],
    });
    const expected = { from, operation: "sum", list: "activities", records: ["x", "y"] };
    // Three communes were to report; the return of one was accepted.
    expect(lineageOf("attendance", register, { filter, reporting })).toStrictEqual({
      ...expected,
      coverage: { received: 1, expected: 3 },
    });
    // For all time nobody knows how many returns there should be.
    expect(lineageOf("attendance", register, { reporting })).toStrictEqual({
      ...expected,
      coverage: "unknown",
    });
  });

  it("of a population has nothing to do with returns, that of models has", () => {
    const register = registerOf({
      populations: [inhabitants("25", "2022", 900, { id: "p" })],
      ledger: [entry("statedTotal", "2022", 12, { id: "l", place: "25" })],
      submissions: [sent("00001", "2022")],
    });
    const question = { filter: { period: "2022", place: "25" }, reporting: { level: "commune" } } as const;
    const last = { from, operation: "last" };
    expect(lineageOf("population", register, question)).toStrictEqual({
      ...last,
      list: "populations",
      records: ["p"],
    });
    expect(lineageOf("modelsInForce", register, question)).toStrictEqual({
      ...last,
      list: "ledger",
      records: ["l"],
      coverage: { received: 1, expected: 3 },
    });
  });

  it("is of each row its own", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { commune: { by: "place", level: "commune" } },
    });
    const { rows } = evaluate(plan, two, { gazetteer, lineage: true });
    expect(rows.map(({ key, figures }) => [key.commune, figures.a?.lineage])).toStrictEqual([
      ["00001", { from, operation: "reported", list: "activities", records: ["x"] }],
      ["00002", { from, operation: "reported", list: "activities", records: ["y"] }],
    ]);
  });

  it("is not there unless it is asked for", () => {
    const plan = definePlan({ measures: { a: "attendance", m: "modelsInForce" } });
    const register = registerOf({ activities: [x], ledger: [entry("statedTotal", "2022", 12)] });
    const { a, m } = evaluate(plan, register).rows[0]?.figures ?? {};
    expect([a && "lineage" in a, m && "lineage" in m]).toStrictEqual([false, false]);
  });
});

describe("what has no records, or says nothing, names none", () => {
  it("a count that no record reports is missing", () => {
    expect(tracedFigure("attendance", registerOf({ activities: [talk(null)] }))).toBeNull();
  });

  it("a zero that stands for no record is an assumption, whole", () => {
    const register = registerOf({ activities: [talk(5, { when: "2022-01-10" })] });
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { month: { by: "period", kind: "calendar-month" } },
      filter: { period: "2022-Q1" },
      gaps: { flows: "zero" },
    });
    const { rows } = evaluate(plan, register, { lineage: true });
    expect(rows[1]?.figures.a).toStrictEqual({
      unit: "attendance",
      estimate: 0,
      lower: 0,
      upper: 0,
      flags: ["assumed"],
      assumptions: ["nothingHappened"],
      lineage: { from: "assumption" },
    });
    const zero = rows[1]?.figures.a;
    expect(zero && renderExplanation(explain(zero), vi)).toBe(
      "0 lượt (giả định, báo cáo không nêu), với giả định nơi không có bản ghi thì không phát sinh",
    );
    expect(mergeCubes([evaluatePartial(plan, register, { lineage: true })]).rows[1]?.figures.a).toStrictEqual(
      zero,
    );
    expect(evaluate(plan, register).rows[1]?.figures.a).not.toHaveProperty("lineage");
    expect(rows[1]?.basis.a).toStrictEqual({ records: 0, reported: 0 });
  });

  it("a stock that was stated before the last day says what it assumes, as one carried forward does", () => {
    const ledger = [entry("statedTotal", "2022-06-30", 118, { id: "june" })];
    const register = registerOf({ ledger });
    const textIn = (period: string, gaps?: PlanInput["gaps"]) => {
      const plan = definePlan({ measures: { m: "modelsInForce" }, filter: { period }, gaps });
      const [row] = evaluate(plan, register, { lineage: true }).rows;
      return row?.figures.m && renderExplanation(explain(row.figures.m), vi).split("\n")[0];
    };
    const text =
      "118 mô hình (giả định, báo cáo không nêu), số mới nhất, lấy từ 1 bản ghi, với giả định số liệu giữ nguyên từ lần báo cáo gần nhất";
    expect([textIn("2022"), textIn("2023", { stocks: "carryForward" })]).toStrictEqual([text, text]);
    expect(textIn("2022-06")).toBe("118 mô hình, số mới nhất, lấy từ 1 bản ghi");
  });

  it("a stock to which records told of something after it, or may have, assumes what it does beside them", () => {
    const june = entry("statedTotal", "2022-06-30", 115, { id: "june" });
    const linesOf = (...flows: readonly LedgerEntry[]) => {
      const register = registerOf({ ledger: [june, ...flows] });
      const plan = definePlan({ measures: { m: "modelsInForce" }, filter: { period: "2022" } });
      const [row] = evaluate(plan, register, { lineage: true }).rows;
      const models = row?.figures.m;
      return [vi, en].map((words) => models && renderExplanation(explain(models), words).split("\n")[0]);
    };
    // 15 in all of the year: of the days after June there may be none of them, or all.
    expect(linesOf(entry("established", "2022", 15))).toStrictEqual([
      "từ 115 đến 130 mô hình (giả định, báo cáo không nêu), số mới nhất đã tính biến động tăng, giảm sau đó, lấy từ 2 bản ghi, với giả định ngoài các bản ghi này, số liệu giữ nguyên từ lần báo cáo gần nhất",
      "115 to 130 models (assumed, the report does not say), the latest with what came and went since, from 2 records, assuming that, these records aside, nothing changed since it was last stated",
    ]);
    expect(linesOf(entry("established", "2022-09", 15))).toStrictEqual([
      "130 mô hình (suy ra, báo cáo không nêu), số mới nhất đã tính biến động tăng, giảm sau đó, lấy từ 2 bản ghi, với giả định ngoài các bản ghi này, không có mô hình nào được đếm lại và không có mô hình nào bị thanh loại hoặc sáp nhập",
      "130 models (inferred, the report does not say), the latest with what came and went since, from 2 records, assuming that, these records aside, no model was counted anew and no model was dropped or merged away",
    ]);
  });
});
