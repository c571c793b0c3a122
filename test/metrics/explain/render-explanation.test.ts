import {
  add,
  atLeast,
  atMost,
  between,
  type Difference,
  distinctPeople,
  exactly,
  explain,
  type Explanation,
  type ExplanationLocale,
  figureOfRecord,
  formatRatio,
  growth,
  lessThan,
  type Lineage,
  moreThan,
  participationIntensity,
  ratio,
  reconcile,
  type RecordsLineage,
  renderExplanation,
  scale,
  subtract,
  sum,
  sumOverlapping,
  toFigure,
  type UnitId,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { explanationWords, noteWords, periodWords, quantityWords, vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

const from = <U extends UnitId>(id: string, n: number, unit: U) =>
  figureOfRecord(exactly(n, unit), { list: "activities", id });
const a = from("a", 40, "person");
const b = from("b", 35, "person");
const more = figureOfRecord(moreThan(400, "person"), { list: "activities", id: "more" });

const ofRecords = (lineage: Partial<RecordsLineage> = {}): Difference => ({
  ...toFigure(exactly(7, "session")),
  lineage: { from: "records", operation: "sum", list: "activities", records: ["a", "b"], ...lineage },
});
const restated: Lineage<Difference> = {
  from: "figures",
  operation: "restated",
  operands: [{ figure: a, sign: 1 }],
};

describe("the line of a figure says what was done", () => {
  it.each<[Explanation, string, string]>([
    [explain(a), "40 người, theo số liệu đã báo cáo", "40 people, as reported"],
    [explain(ofRecords()), "7 buổi, cộng từ 2 bản ghi", "7 sessions, added up from 2 records"],
    [explain(ofRecords({ records: ["a"] })), "7 buổi, cộng từ 1 bản ghi", "7 sessions, from 1 record"],
    [
      explain(ofRecords({ operation: "count" })),
      "7 buổi, đếm từ 2 bản ghi",
      "7 sessions, counted from 2 records",
    ],
    [
      explain(ofRecords({ operation: "max" })),
      "7 buổi, số lớn nhất trong 2 bản ghi",
      "7 sessions, the largest of 2 records",
    ],
    [
      explain(ofRecords({ operation: "distinct" })),
      "7 buổi, số người không tính trùng, tính từ 2 bản ghi",
      "7 sessions, different people, from 2 records",
    ],
    [
      explain(ofRecords({ operation: "last" })),
      "7 buổi, số mới nhất, lấy từ 2 bản ghi",
      "7 sessions, the latest, from 2 records",
    ],
    [
      explain(ofRecords({ coverage: { received: 146, expected: 148 } })),
      "7 buổi, cộng từ 2 bản ghi, đã duyệt 146 trên 148 báo cáo",
      "7 sessions, added up from 2 records, 146 of 148 returns accepted",
    ],
    [
      explain(ofRecords({ coverage: "unknown" })),
      "7 buổi, cộng từ 2 bản ghi, chưa xác định được số báo cáo phải nộp",
      "7 sessions, added up from 2 records, it is not known how many returns to expect",
    ],
    [explain(add(a, b)), "75 người = 40 người + 35 người", "75 people = 40 people + 35 people"],
    [explain(subtract(a, b)), "5 người = 40 người − 35 người", "5 people = 40 people − 35 people"],
    [explain(scale(a, 0.5)), "20 người = 40 người × 0,5", "20 people = 40 people × 0.5"],
    [
      explain(sumOverlapping([a, b], "person")),
      "từ 40 đến 75 người (có thể tính trùng), cộng từ 2 số liệu có thể tính trùng",
      "40 to 75 people (may be counted twice), added up from 2 figures that may count the same",
    ],
    [
      explain(distinctPeople([a, b], { population: exactly(50, "person") }) ?? a),
      "từ 40 đến 50 người (số người không tính trùng chỉ xác định được trong một khoảng), số người không tính trùng, tính từ 2 số liệu",
      "40 to 50 people (different people are known within bounds only), different people, from 2 figures",
    ],
    [
      explain({ ...a, lineage: restated, flags: ["restated"] }),
      "40 người (quy đổi theo đơn vị hành chính của thời điểm khác), quy đổi từ 40 người",
      "40 people (restated on the administrative units of another date), restated from 40 people",
    ],
    [
      explain(toFigure(exactly(7, "session"))),
      "7 buổi, không lưu lại nguồn gốc của số liệu",
      "7 sessions, how it came about was not kept",
    ],
    [
      explain(
        participationIntensity({
          attendances: from("c", 50, "attendance"),
          population: exactly(200, "person"),
        }),
      ),
      "25,00 = 50 lượt : 200 người × 100",
      "25.00 = 50 attendances / 200 people × 100",
    ],
    [
      explain(ratio(a, exactly(0, "person"))),
      "không tính được (mẫu số bằng 0)",
      "not computable (the denominator is 0)",
    ],
    [
      explain(ratio(a, between(0, 0, "person"))),
      "không tính được (mẫu số bằng 0)",
      "not computable (the denominator is 0)",
    ],
    [
      explain(ratio(a, atLeast(0, "person"))),
      "không tính được (mẫu số có thể bằng 0)",
      "not computable (the denominator may be 0)",
    ],
    [explain(ratio(null, null)), "chưa tính được (thiếu số liệu)", "not computable (figures are missing)"],
  ])("%#", (explanation, vietnamese, english) => {
    const first = (text: string) => text.split("\n")[0];
    expect(first(renderExplanation(explanation, vi))).toBe(vietnamese);
    expect(first(renderExplanation(explanation, en))).toBe(english);
  });

  it("brackets a number that holds a comma or a sign of its own", () => {
    const overlapping = sumOverlapping(
      [more, figureOfRecord(moreThan(300, "person"), { list: "x", id: "y" })],
      "person",
    );
    expect(renderExplanation(explain(add(overlapping, a)), vi).split("\n")[0]).toBe(
      "khoảng 740 người, ít nhất 441 (có thể tính trùng) = (khoảng 700 người, ít nhất 401) + 40 người",
    );
    expect(renderExplanation(explain(add(subtract(b, a), a)), vi).split("\n")[0]).toBe(
      "35 người = (-5 người) + 40 người",
    );
  });

  it("brackets a range that begins below zero in both languages", () => {
    // 0 to 99 less 108.
    const fall = subtract(toFigure(lessThan(100, "model")), toFigure(exactly(108, "model")));
    const share = explain(ratio(fall, exactly(108, "model")));
    const line = (words: ExplanationLocale) => renderExplanation(share, words).split("\n")[0];
    expect(line(vi)).toMatch(/ = \(từ -108 đến -9 mô hình\) : 108 mô hình$/);
    expect(line(en)).toMatch(/ = \(-108 to -9 models\) \/ 108 models$/);
  });

  it("calculates as many terms as are shown, and tells of more", () => {
    const total = explain(sum([a, b]));
    const first = (shown: number) => renderExplanation(total, vi, { shown }).split("\n")[0];
    expect([first(2), first(1)]).toStrictEqual([
      "75 người = 40 người + 35 người",
      "75 người, cộng từ 2 số liệu",
    ]);
  });

  it("prints a rate per hundred as the number it is, and says what it was multiplied by", () => {
    const attendances = from("a", 40, "attendance");
    const per = (n: number) =>
      explain(participationIntensity({ attendances, population: exactly(80, "inhabitant"), per: n }));
    expect([1, 100].map((n) => renderExplanation(per(n), vi).split("\n")[0])).toStrictEqual([
      "0,50 = 40 lượt : 80 nhân khẩu",
      "50,00 = 40 lượt : 80 nhân khẩu × 100",
    ]);
    expect(renderExplanation(explain(ratio(a, exactly(80, "person"))), vi).split("\n")[0]).toBe(
      "50,00% = 40 người : 80 người",
    );
  });

  it("prints what is per a thousand as a number, though both parts are people", () => {
    const perThousand = {
      per: 1000,
      status: "determined",
      estimate: "500",
      lower: "500",
      upper: "500",
    } as const;
    const explanation = explain({ ...ratio(a, exactly(80, "person")), numerator: a, ...perThousand });
    expect(renderExplanation(explanation, vi).split("\n")[0]).toBe("500,00 = 40 người : 80 người × 1.000");
  });

  it("prints a ratio as it is printed alone: of what nothing bounds from below, the most is told", () => {
    // At most 90 of more than 100 are 90 of 101 at most, 89.1 %: a fall by 10.9 % or more, down to nothing.
    const { relative } = growth(moreThan(100, "person"), atMost(90, "person"));
    const alone = formatRatio(relative, vi, { places: 2, percent: true });
    expect(alone).toBe("không quá -10,89%");
    expect(renderExplanation(explain(relative), vi).split("\n")[0]?.startsWith(`${alone} = `)).toBe(true);
  });

  it("keeps a warning of a comparison that was made all the same", () => {
    const { relative } = growth(b, a, { seriesBreak: true, acrossBreak: "compute" });
    expect(renderExplanation(explain(relative), vi).split("\n")[0]).toBe(
      "14,29% (cách đếm đã thay đổi) = 5 người : 35 người",
    );
  });

  it("keeps the other flags beside the reason why there is no value", () => {
    const overlapping = sumOverlapping([a, b], "person");
    expect(renderExplanation(explain(ratio(overlapping, null)), vi).split("\n")[0]).toBe(
      "chưa tính được (thiếu số liệu) (có thể tính trùng)",
    );
    const { relative } = growth(a, b, { seriesBreak: true });
    expect(renderExplanation(explain(relative), vi).split("\n")[0]).toBe(
      "không so sánh được (cách đếm đã thay đổi)",
    );
  });

  it("tells what an unknown figure assumes", () => {
    const { opening } = reconcile({ added: exactly(15, "model"), closing: exactly(123, "model") });
    expect(opening && renderExplanation(explain(opening), vi)).toBe(
      "108 mô hình (suy ra, báo cáo không nêu), không lưu lại nguồn gốc của số liệu, với giả định không có mô hình nào được đếm lại và không có mô hình nào bị thanh loại hoặc sáp nhập",
    );
  });

  it("tells an assumed zero as such", () => {
    const { removed } = reconcile({
      added: figureOfRecord(exactly(15, "model"), { list: "ledger", id: "x" }),
      closing: exactly(123, "model"),
    });
    expect(removed && renderExplanation(explain(removed), en)).toBe(
      "0 models (assumed, the report does not say), assuming that no model was dropped or merged away",
    );
  });
});

describe("the lines below", () => {
  it("hold operands, indented, and their records", () => {
    expect(renderExplanation(explain(sum([a, b], "attendance")), vi).split("\n")).toStrictEqual([
      "75 lượt = 40 lượt + 35 lượt",
      "  40 lượt, tính từ 40 người",
      "    40 người, theo số liệu đã báo cáo",
      "      Hoạt động tuyên truyền, bản ghi a",
      "  35 lượt, tính từ 35 người",
      "    35 người, theo số liệu đã báo cáo",
      "      Hoạt động tuyên truyền, bản ghi b",
    ]);
  });

  it("say of a record when it was, what it reports, or that it is not there", () => {
    const register = {
      activities: [
        { id: "a", kind: "talk", when: "2022-11-18", topics: [], attendance: exactly(40, "person") },
        { id: "b", kind: "talk", when: "the other day", topics: [], provenance: [{ source: "diary" }] },
      ],
    } as const;
    const total = sum([a, b, more]);
    expect(explain(total, { register, locale: vi }).text.split("\n").slice(2)).toStrictEqual([
      "    Hoạt động tuyên truyền, bản ghi a (18/11/2022): 40 người",
      "  35 người, theo số liệu đã báo cáo",
      "    Hoạt động tuyên truyền, bản ghi b (the other day)",
      "      Nguồn: diary",
      "  trên 400 người, theo số liệu đã báo cáo",
      "    Hoạt động tuyên truyền, bản ghi more: không có trong dữ liệu",
    ]);
    expect(explain(total, { register, locale: en }).text.split("\n").slice(2)).toStrictEqual([
      "    Outreach, record a (18 November 2022): 40 people",
      "  35 people, as reported",
      "    Outreach, record b (the other day)",
      "      From diary",
      "  more than 400 people, as reported",
      "    Outreach, record more: not in the data",
    ]);
  });

  it("say of an entry what it says of the stock and how it was counted, and of a population what for", () => {
    const register = {
      ledger: [
        {
          id: "o",
          movement: "m",
          kind: "opening",
          when: "2022",
          quantity: exactly(108, "model"),
          method: "theo điểm",
        },
      ],
      populations: [
        { id: "p", place: "17", when: "2022", quantity: exactly(100, "person"), basis: "census" },
      ],
    } as const;
    const opening = figureOfRecord(exactly(108, "model"), { list: "ledger", id: "o" });
    const people = figureOfRecord(exactly(100, "person"), { list: "populations", id: "p" });
    const last = (locale: ExplanationLocale, figure: Difference = opening) =>
      explain(figure, { register, locale }).text.split("\n").at(-1);
    expect(last(vi)).toBe(
      "  Sổ theo dõi mô hình, bản ghi o (số đầu kỳ, năm 2022, cách đếm “theo điểm”): 108 mô hình",
    );
    expect(last(en)).toBe(
      "  Ledger of models, record o (opening stock, 2022, counted by “theo điểm”): 108 models",
    );
    expect(last(vi, people)).toBe("  Dân số, bản ghi p (theo tổng điều tra, năm 2022): 100 người");
    const [record] = explain(opening, { register }).records;
    const undated = { ...explain(opening), records: [{ ...record, when: undefined }] } as Explanation;
    expect(renderExplanation(undated, vi).split("\n").at(-1)).toBe(
      "  Sổ theo dõi mô hình, bản ghi o (số đầu kỳ, cách đếm “theo điểm”): 108 mô hình",
    );
    expect(last({ ...explanationWords, ...noteWords, ...periodWords, ...quantityWords })).toMatch(
      /bản ghi o \(opening, năm 2022, cách đếm “theo điểm”\)/,
    );
  });

  const ids = ["1", "2", "3", "4", "5", "6", "7", "8"];
  const many = explain(ofRecords({ list: "weights", records: ids }));
  const wide = explain(sum(ids.map((id) => from(id, 1, "session"))) ?? a);

  it("are the first five of a long list, and how many more", () => {
    expect(renderExplanation(many, vi).split("\n").slice(5)).toStrictEqual([
      "  weights, bản ghi 5",
      "  và 3 bản ghi khác",
    ]);
    const lines = renderExplanation(wide, en).split("\n");
    expect([lines[0], lines.at(-1)]).toStrictEqual([
      "8 sessions, added up from 8 figures",
      "  and 3 more figures",
    ]);
    expect(many.records).toHaveLength(8);
  });

  it("are as many as are asked for", () => {
    expect(renderExplanation(many, en, { shown: 7 }).split("\n").at(-1)).toBe("  and 1 more record");
    expect(renderExplanation(many, en, { shown: 7 }).split("\n")).toHaveLength(9);
    expect(renderExplanation(wide, en, { shown: 0 }).split("\n")).toHaveLength(2);
    expect(renderExplanation(many, en, { shown: 0 }).split("\n")).toStrictEqual([
      "7 sessions, added up from 8 records",
      "  and 8 more records",
    ]);
    expect(renderExplanation(wide, en, { shown: Infinity }).split("\n")).toHaveLength(17);
  });

  it("are one line each, whatever stands in the data", () => {
    const broken = figureOfRecord(exactly(1, "session"), { list: "a\nb", id: "c\r\n\td" });
    expect(renderExplanation(explain(broken), en)).toBe("1 session, as reported\n  a b, record c d");
  });
});

describe("what is not an explanation is refused", () => {
  const sound = explain(a);
  const circle: Record<string, unknown> = { ...sound };
  circle["operands"] = [circle];

  it.each<[string, unknown, string, readonly (string | number)[]]>([
    ["nothing", null, "invalid-explanation", []],
    ["a figure", a, "invalid-explanation", ["operation"]],
    ["one without numbers", { ...sound, estimate: "40" }, "invalid-figure", []],
    ["one without operands", { ...sound, operands: null }, "invalid-explanation", ["operands"]],
    ["one without records", { ...sound, records: {} }, "invalid-explanation", ["records"]],
    ["a record without id", { ...sound, records: [{ list: "a" }] }, "invalid-explanation", ["records", 0]],
    [
      "a quantity that is none",
      { ...sound, records: [{ list: "a", id: "b", quantity: 5, sources: [] }] },
      "invalid-explanation",
      ["records", 0, "quantity"],
    ],
    [
      "a source that is none",
      { ...sound, records: [{ list: "a", id: "b", sources: [{ id: 5 }] }] },
      "invalid-explanation",
      ["records", 0, "sources", 0],
    ],
  ])("%s", (_, given, code, path) => {
    const error = thrownBy(() => renderExplanation(given as Explanation, vi));
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });

  it("one that holds itself", () => {
    expect(thrownBy(() => renderExplanation(circle as unknown as Explanation, vi)).code).toBe(
      "lineage-too-large",
    );
  });

  it.each([-1, 2.5, Number.NaN])("with %s things shown", (shown) => {
    const error = thrownBy(() => renderExplanation(sound, vi, { shown }));
    expect([error.code, error.path]).toStrictEqual(["invalid-explanation", ["shown"]]);
  });
});
