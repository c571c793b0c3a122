import {
  defineMetric,
  definePlan,
  evaluate,
  evaluatePartial,
  exactly,
  explain,
  type Figure,
  formatRatio,
  type LedgerEntry,
  mergeCubes,
  renderExplanation,
  standardMetrics,
  type PlanInput,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, registerOf, total } from "./small-province.js";

const measures = { models: "modelsInForce" } as const;
const filter = { period: "2022" } as const;

/** What a figure says: point value, bounds, flags. */
const said = (figure: Figure | null | undefined) =>
  figure && [figure.estimate, figure.lower, figure.upper, figure.flags.join(" ")];

/** The models in force of a place at the end of 2022, or of another period. */
function inPlace(ledger: readonly LedgerEntry[], place: string, period = "2022") {
  const plan = definePlan({ measures, filter: { period, place } });
  return said(evaluate(plan, registerOf({ ledger }), { gazetteer }).rows[0]?.figures.models);
}

/** Those of all entries, without the administrative units. */
function ofAll(ledger: readonly LedgerEntry[], input: Partial<PlanInput> = {}) {
  const plan = definePlan({ measures, filter, ...input });
  return said(evaluate(plan, registerOf({ ledger })).rows[0]?.figures["models"] as Figure | null);
}

const june = (count: number, more: Partial<LedgerEntry> = {}) =>
  entry("statedTotal", "2022-06-30", count, more);

describe("a stock that was stated before the last day of its period", () => {
  it("has what the ledger tells of the days after: 118 in June, 6 more in September, 1 less in October", () => {
    const ledger = [june(118), entry("established", "2022-09", 6), entry("discontinued", "2022-10-05", 1)];
    expect(ofAll(ledger)).toStrictEqual([123, 123, 123, "inferred"]);
  });

  it("says what that assumes: that nothing else went or was corrected", () => {
    const plan = definePlan({ measures, filter });
    const assumptions = (ledger: readonly LedgerEntry[]) =>
      evaluate(plan, registerOf({ ledger })).rows[0]?.figures.models?.assumptions;
    expect(assumptions([june(118), entry("replicated", "2022-09", 5)])).toStrictEqual([
      "nothingCorrected",
      "nothingRemoved",
    ]);
    expect(assumptions([june(118), entry("merged", "2022-09", 5)])).toStrictEqual([
      "nothingAdded",
      "nothingCorrected",
    ]);
    expect(assumptions([june(118)])).toStrictEqual(["stockUnchanged"]);
  });

  it("has nothing of its own day or before, nor of the next period", () => {
    const ledger = [
      june(118),
      entry("established", "2022-06-30", 5),
      entry("established", "2022-Q2", 7),
      entry("established", "2023-01-01", 9),
    ];
    expect(ofAll(ledger)).toStrictEqual([118, 118, 118, "assumed"]);
  });

  it("may have what lies partly after its day, or partly within its period", () => {
    expect(ofAll([june(118), entry("established", "2022", 15)])).toStrictEqual([118, 118, 133, "assumed"]);
    // The reporting year 2023 began on 15 December 2022.
    expect(ofAll([june(118), entry("discontinued", "R2023", 20)])).toStrictEqual([118, 98, 118, "assumed"]);
    expect(ofAll([june(8), entry("discontinued", "R2023", 20)])).toStrictEqual([8, 0, 8, "assumed"]);
  });

  it("may have what began on its own day, has what ended on the last, and may have what began there", () => {
    const during = (days: string) => ofAll([june(118), entry("established", days, 4)]);
    expect(during("2022-06-30/2022-07-10")).toStrictEqual([118, 118, 122, "assumed"]);
    expect(during("2022-12-01/2022-12-31")).toStrictEqual([122, 122, 122, "inferred"]);
    expect(during("2022-12-31/2023-01-05")).toStrictEqual([118, 118, 122, "assumed"]);
  });

  it("has both: what surely came, and bounds for what may have gone", () => {
    const ledger = [june(118), entry("established", "2022-09", 5), entry("discontinued", "2022", 3)];
    expect(ofAll(ledger)).toStrictEqual([123, 120, 123, "assumed inferred"]);
  });

  it("is below zero, and says so, where more went than there was", () => {
    expect(ofAll([june(10), entry("discontinued", "2022-09", 20)])).toStrictEqual([
      -10,
      -10,
      -10,
      "inferred negative",
    ]);
    const some = entry("discontinued", "2022-09", { value: 20, hedge: "between", upTo: 30, unit: "model" });
    expect(ofAll([june(10), some])).toStrictEqual([-15, -20, -10, "inferred negative"]);
    const many = entry("discontinued", "2022-09", { value: 20, hedge: "moreThan", unit: "model" });
    // Less than −10, by nobody knows how much.
    expect(ofAll([june(10), many])).toStrictEqual([-10, -11, -11, "inferred negative"]);
  });

  it("is what was stated for the last day, whatever else is told", () => {
    const ledger = [june(118), entry("statedTotal", "2022", 120), entry("established", "2022-09", 5)];
    expect(ofAll(ledger)).toStrictEqual([120, 120, 120, ""]);
  });

  it("without a period is the latest stated, of its own day", () => {
    expect(ofAll([june(118), entry("established", "2022-09", 5)], { filter: {} })).toStrictEqual([
      118,
      118,
      118,
      "",
    ]);
  });

  it("has nothing of other movements or units", () => {
    const ledger = [
      june(118),
      entry("established", "2022-09", 5, { movement: "nong-thon-moi" }),
      entry("established", "2022-09", 5, { quantity: { value: 5, hedge: "exact", unit: "modelType" } }),
    ];
    expect(ofAll(ledger)).toStrictEqual([118, 118, 118, "assumed"]);
  });
});

it("a stock of one's own says that a change is not in it which is told in another unit", () => {
  const mine = defineMetric({
    ...standardMetrics.modelsInForce,
    id: "mine",
    where: { kind: ["statedTotal"] },
    flows: { added: { kind: ["established"] }, removed: undefined },
  });
  const metrics = { ...standardMetrics, mine };
  const plan = definePlan({ measures: { m: "mine" }, filter }, { metrics });
  const types = entry("established", "2022-09", 5, { quantity: exactly(5, "modelType") });
  const mineOf = (ledger: readonly LedgerEntry[]) =>
    said(evaluate(plan, registerOf({ ledger }), { metrics }).rows[0]?.figures.m);
  expect(mineOf([june(10), types])).toStrictEqual([10, 10, 10, "assumed incomplete"]);
  const models = entry("established", "2022-09", 3);
  expect(mineOf([june(10), types, models])).toStrictEqual([13, 13, 13, "incomplete inferred"]);
  // What it does not name as a flow changes nothing.
  expect(mineOf([june(10), entry("discontinued", "2022-09", 3)])).toStrictEqual([10, 10, 10, "assumed"]);
  // What may have come, and is told in another unit, is lacking as well.
  const wider = entry("established", "2022", 5, { quantity: exactly(5, "modelType") });
  expect(mineOf([june(10), wider])).toStrictEqual([10, 10, 10, "assumed incomplete"]);
});

describe("what came to a stock in its place", () => {
  it("is what its communes tell, and nothing of the next province", () => {
    const ledger = [
      total("25", "2022-06-30", 118),
      entry("established", "2022-09", 3, { place: "00001" }),
      entry("discontinued", "2022-10", 1, { place: "00002" }),
      entry("established", "2022-09", 9, { place: "00009" }),
    ];
    expect(inPlace(ledger, "25")).toStrictEqual([120, 120, 120, "inferred"]);
  });

  it("may be of it where a wider place tells it, or nobody says where", () => {
    const commune = [total("00001", "2022-06-30", 10)];
    const plan = definePlan({ measures, filter, groupBy: { commune: { by: "place", level: "commune" } } });
    const inCommune = (ledger: readonly LedgerEntry[]) =>
      evaluate(plan, registerOf({ ledger }), { gazetteer }).rows.map(({ figures }) => said(figures.models));
    expect(inCommune([...commune, entry("established", "2022-09", 4, { place: "25" })])).toStrictEqual([
      [10, 10, 14, "assumed"],
    ]);
    expect(inCommune([...commune, entry("established", "2022-09", 4)])).toStrictEqual([
      [10, 10, 14, "assumed"],
    ]);
    expect(inCommune([...commune, entry("established", "2022-09", 4, { place: "00002" })])).toStrictEqual([
      [10, 10, 10, "assumed"],
    ]);
  });

  it("may be of it where a wider place tells it, though the plan asks for the commune alone", () => {
    const ledger = [total("00001", "2022-06-30", 10), entry("established", "2022-09", 4, { place: "25" })];
    expect(inPlace(ledger, "00001")).toStrictEqual([10, 10, 14, "assumed"]);
    const ofTheYear = entry("discontinued", "R2023", 3, { place: "25" });
    expect(inPlace([...ledger, ofTheYear], "00001")).toStrictEqual([10, 7, 14, "assumed"]);
  });

  it("may be of it where the administrative units are not known and another place tells it", () => {
    const ledger = [
      total("00001", "2022-06-30", 10),
      entry("established", "2022-09", 2, { place: "00001" }),
      entry("established", "2022-09", 5, { place: "00002" }),
    ];
    expect(ofAll(ledger)).toStrictEqual([12, 12, 17, "assumed inferred"]);
  });

  it("is reckoned on the ground of its own day", () => {
    const ledger = [total("25", "2025-06-30", 100), entry("established", "2025-09", 4, { place: "00001" })];
    expect(inPlace(ledger, "25", "2025")).toStrictEqual([104, 104, 104, "incomplete inferred"]);
    // 00009 was of another province then, and the new province 25 is of both.
    const elsewhere = entry("established", "2025-09", 7, { place: "00009" });
    expect(inPlace([...ledger, elsewhere], "25", "2025")).toStrictEqual([
      104,
      104,
      104,
      "incomplete inferred",
    ]);
    const ofBoth = entry("established", "2025-10", 2, { place: "25" });
    expect(inPlace([...ledger, ofBoth], "25", "2025")).toStrictEqual([
      104,
      104,
      106,
      "assumed incomplete inferred",
    ]);
  });
});

describe("a change that may have come to any of several stocks", () => {
  const communes = [total("00001", "2022-06-30", 10), total("00002", "2022-06-30", 20)];
  const whole = definePlan({ measures, filter: { period: "2022", place: "25" } });
  const ofProvince = (more: readonly LedgerEntry[]) => {
    const ledger = [...communes, ...more];
    const [row] = evaluate(whole, registerOf({ ledger }), { gazetteer, lineage: true }).rows;
    return [said(row?.figures.models), row?.basis.models.records];
  };

  it("came to their sum once", () => {
    expect(ofProvince([entry("established", "2022-09", 4)])).toStrictEqual([[30, 30, 34, "assumed"], 3]);
    // Of 3 that went, all may have been of either commune; of 40, no more than there were.
    const gone = entry("discontinued", "2022-09", 3);
    expect(ofProvince([gone])).toStrictEqual([[30, 27, 30, "assumed"], 3]);
    expect(ofProvince([gone, entry("merged", "2022-10", 37)])).toStrictEqual([[30, 0, 30, "assumed"], 4]);
  });

  it("is that of their province too, where this tells it", () => {
    const wider = entry("established", "2022-09", 4, { place: "25" });
    expect(ofProvince([wider])).toStrictEqual([[30, 30, 34, "assumed"], 3]);
  });

  it("came to each of them perhaps, in rows of their own", () => {
    const plan = definePlan({ measures, filter, groupBy: { commune: { by: "place", level: "commune" } } });
    const ledger = [...communes, entry("established", "2022-09", 4)];
    const { rows } = evaluate(plan, registerOf({ ledger }), { gazetteer });
    expect(rows.map(({ figures, basis }) => [said(figures.models), basis.models.records])).toStrictEqual([
      [[10, 10, 14, "assumed"], 2],
      [[20, 20, 24, "assumed"], 2],
    ]);
  });

  it("came to that of no place perhaps, beside one of a place to which it did not", () => {
    const plan = definePlan({
      measures,
      filter,
      groupBy: { commune: { by: "place", level: "commune" } },
      totals: "none",
    });
    const ledger = [
      june(20, { place: "00001" }),
      june(40),
      entry("established", "2022-09", 3, { place: "00002" }),
      entry("established", "2022-10", 1),
    ];
    const { rows } = evaluate(plan, registerOf({ ledger }), { gazetteer });
    expect(rows.map(({ key, figures }) => [key.commune, said(figures.models)])).toStrictEqual([
      // Of what was established nowhere in particular, perhaps 1.
      ["00001", [20, 20, 21, "assumed"]],
      // One more surely, and 3 perhaps.
      [null, [41, 41, 44, "assumed inferred"]],
    ]);
  });

  it("may not have come beside what surely did", () => {
    const sure = entry("established", "2022-09", 5, { place: "00001" });
    expect(ofProvince([sure, entry("established", "2022", 2)])).toStrictEqual([
      [35, 35, 37, "assumed inferred"],
      4,
    ]);
  });

  it("may have come to the other where both may be of the same models", () => {
    // 10 of culture and 20 of collectives: 20 if the 10 are among them, and 30 if they are apart.
    const [ofField, ofCollectives] = [june(10, { field: "culture" }), june(20, { holder: "collective" })];
    const came = entry("established", "2022-09", 4, { holder: "collective" });
    expect(ofAll([ofField, ofCollectives, came])?.slice(0, 3)).toStrictEqual([34, 24, 38]);
    // 4 of culture went: the collectives, 20 or the 16 that are left of them, are all that there surely are.
    const went = entry("discontinued", "2022-09", 4, { field: "culture" });
    expect(ofAll([ofField, ofCollectives, went])?.slice(0, 3)).toStrictEqual([26, 16, 26]);
    // Nobody knows whether one of two places lies in the other, without the administrative units.
    const places = [total("00001", "2022-06-30", 10), total("00002", "2022-06-30", 20)];
    const cameTo = entry("established", "2022-09", 4, { place: "00001" });
    expect(ofAll([...places, cameTo])?.slice(0, 3)).toStrictEqual([34, 20, 38]);
  });

  it("has surely come to one of two holders, and not to the other", () => {
    const [all, own] = [june(10, { holder: "collective" }), june(20, { holder: "individual" })];
    const told = [all, own, entry("established", "2022-09", 4, { holder: "collective" })];
    expect(ofAll(told)).toStrictEqual([34, 34, 34, "assumed inferred"]);
    // Nobody says whose these 3 are: they are of one of the two.
    expect(ofAll([...told, entry("established", "2022-10", 3)])).toStrictEqual([
      34,
      34,
      37,
      "assumed inferred",
    ]);
  });
});

describe("what came to a stock by holder", () => {
  const established = (holder?: LedgerEntry["holder"]) =>
    entry("established", "2022-09", 4, holder === undefined ? {} : { holder });

  it("is of the stock of all holders", () => {
    expect(ofAll([june(10), established("collective")])).toStrictEqual([14, 14, 14, "inferred"]);
  });

  it("is not of that of others, and may be where nobody says whose it is", () => {
    const own = june(10, { holder: "collective" });
    expect(ofAll([own, established("individual")])).toStrictEqual([10, 10, 10, "assumed"]);
    expect(ofAll([own, established()])).toStrictEqual([10, 10, 14, "assumed"]);
  });

  it("may be of one that the plan asks for alone", () => {
    const own = june(10, { holder: "collective" });
    const input = { filter: { ...filter, words: { holder: ["collective"] } } };
    expect(ofAll([own, established()], input)).toStrictEqual([10, 10, 14, "assumed"]);
    expect(ofAll([own, established("individual")], input)).toStrictEqual([10, 10, 10, "assumed"]);
  });
});

it("a share of a stock that comes out below zero has no value and a reason, and the other rows have theirs", () => {
  const ledger = [
    total("00001", "2022-06-30", 5),
    entry("discontinued", "2022-09", 8, { place: "00001" }),
    entry("effective", "2022", 3, { place: "00001" }),
    total("00002", "2022", 50),
    entry("effective", "2022", 30, { place: "00002" }),
  ];
  const groupBy = { commune: { by: "place", level: "commune" } } as const;
  const plan = definePlan({ measures: { share: "effectiveShare" }, groupBy, filter });
  const { rows } = evaluate(plan, registerOf({ ledger }), { gazetteer });
  const [wrong, right] = rows.map(({ figures }) => figures.share);
  expect([wrong?.status, wrong?.flags, wrong?.denominator?.estimate]).toStrictEqual([
    "missing",
    ["inferred", "negative", "negativeBase"],
    -3,
  ]);
  const inWords = (share: typeof wrong) => share && formatRatio(share, vi, { places: 0, percent: true });
  expect(inWords(wrong)).toBe(
    "không tính được (số gốc nhỏ hơn 0 hoặc có thể nhỏ hơn 0; cần kiểm tra lại số liệu báo cáo)",
  );
  expect(inWords(right)).toBe("60%");
});

describe("gaps that are filled with the stock before", () => {
  it("have what came since", () => {
    const plan = definePlan({
      measures,
      groupBy: { quarter: { by: "period", kind: "calendar-quarter" } },
      filter,
      gaps: { stocks: "carryForward" },
    });
    const ledger = [
      entry("statedTotal", "2022-03-31", 108),
      entry("established", "2022-05", 10),
      entry("established", "2022-11", 5),
      entry("statedTotal", "2022-12-31", 124),
    ];
    const { rows } = evaluate(plan, registerOf({ ledger }));
    expect(rows.map(({ key, figures }) => [key.quarter, said(figures.models)])).toStrictEqual([
      ["2022-Q1", [108, 108, 108, ""]],
      ["2022-Q2", [118, 118, 118, "inferred"]],
      ["2022-Q3", [118, 118, 118, "inferred"]],
      ["2022-Q4", [124, 124, 124, ""]],
    ]);
  });
});

describe("a carried stock of parts", () => {
  const ledger = [june(118), entry("established", "2022-09", 5), entry("established", "2022", 2)];
  const plan = definePlan({ measures, filter });

  it("is that of the whole, whichever part has the change", () => {
    const parts = ledger.map((one) =>
      evaluatePartial(plan, registerOf({ ledger: [one] }), { lineage: true }),
    );
    const whole = evaluate(plan, registerOf({ ledger }), { lineage: true });
    expect(mergeCubes(parts)).toStrictEqual(whole);
    expect(said(whole.rows[0]?.figures.models)).toStrictEqual([123, 123, 125, "assumed inferred"]);
    expect(whole.rows[0]?.basis.models.records).toBe(3);
  });

  it("is refused where a part tells a flow that there is not", () => {
    const part = evaluatePartial(plan, registerOf({ ledger: [june(118)] }));
    const stated = {
      modelsInForce: part.stated["modelsInForce"]?.map((one) => ({ ...one, flow: "stolen" })),
    };
    expect(() => mergeCubes([{ ...part, stated } as typeof part])).toThrow(
      /expected added, removed, correctedUp, correctedDown at 0\.stated\.modelsInForce\.0\.flow, found "stolen"/,
    );
  });

  it("is explained in both languages", () => {
    const { rows } = evaluate(plan, registerOf({ ledger: ledger.slice(0, 2) }), { lineage: true });
    const firstLine = (locale: typeof vi) =>
      rows.flatMap(({ figures: { models } }) =>
        models === null ? [] : renderExplanation(explain(models), locale).split("\n").slice(0, 1),
      );
    expect(firstLine(vi)).toStrictEqual([
      "123 mô hình (suy ra, báo cáo không nêu), số mới nhất đã tính biến động tăng, giảm sau đó, lấy từ 2 bản ghi, với giả định ngoài các bản ghi này, không có mô hình nào được đếm lại và không có mô hình nào bị thanh loại hoặc sáp nhập",
    ]);
    expect(firstLine(en)).toStrictEqual([
      "123 models (inferred, the report does not say), the latest with what came and went since, from 2 records, assuming that, these records aside, no model was counted anew and no model was dropped or merged away",
    ]);
  });
});
