import {
  about,
  exactly,
  formatNotes,
  growth,
  type LedgerEntry,
  matchPeriods,
  modelGrowth,
  moreThan,
  parsePeriod,
  rateChange,
  ratio,
  reconcile,
  sumOverlapping,
  suppressed,
  toFigure,
} from "phongtrao";
import { en } from "phongtrao/locale/en";
import { noteWords, vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../thrown-by.js";

const untyped = (value: unknown) => value as never;
const models = (count: number) => exactly(count, "model");

describe("what stands beside a figure", () => {
  it("is its warnings and what it rests on", () => {
    const { opening } = reconcile({ added: models(15), closing: models(123) });
    expect(formatNotes(opening, vi)).toBe(
      "suy ra, báo cáo không nêu; với giả định không có mô hình nào được đếm lại và không có mô hình nào bị thanh loại hoặc sáp nhập",
    );
    expect(formatNotes(opening, en)).toBe(
      "inferred, the report does not say; assuming that no model was counted anew and no model was dropped or merged away",
    );
    const twice = sumOverlapping([exactly(28, "person"), exactly(31, "person")], "person");
    expect(formatNotes(twice, vi)).toBe("có thể tính trùng");
    expect(formatNotes(toFigure(about(500, "person"), "customary"), noteWords)).toBe(
      "hiểu các từ “trên”, “gần”, “khoảng” theo thói quen làm tròn",
    );
  });

  it("is nothing where there is nothing to say", () => {
    expect(formatNotes(toFigure(moreThan(400, "person")), vi)).toBe("");
    expect(formatNotes(ratio(models(1), null), vi)).toBe("");
    expect(formatNotes(null, vi)).toBe("");
  });

  it("does not tell once more why there is no value", () => {
    const broken = growth(models(2382), models(1602), { seriesBreak: true });
    expect([formatNotes(broken, vi), formatNotes(broken.relative, vi)]).toStrictEqual(["", ""]);
    const forced = growth(models(2382), models(1602), { seriesBreak: true, acrossBreak: "compute" });
    expect([formatNotes(forced, vi), formatNotes(forced.relative, vi)]).toStrictEqual([
      "cách đếm đã thay đổi",
      "cách đếm đã thay đổi",
    ]);
    const [before, after] = [ratio(models(1), models(2)), ratio(models(1), models(4))];
    expect(formatNotes(rateChange(before, after, { seriesBreak: true }), vi)).toBe("");
    expect(formatNotes(rateChange(before, after, { seriesBreak: true, acrossBreak: "compute" }), en)).toBe(
      "the counting method changed",
    );
    // A reason is one of its warnings, and the others are told.
    const flags = ["incomplete", "seriesBreak"] as const;
    expect(formatNotes({ flags, estimate: null }, en)).toBe(
      "incomplete, since figures of a part are missing",
    );
  });

  it("tells of a growth what it rests on, and not what the parts of its ledger do", () => {
    const notes = (...ledger: readonly LedgerEntry[]) => {
      const change = modelGrowth({ ledger }, { movement: "m", from: "2021", to: "2022" });
      return formatNotes(change, vi);
    };
    const line = (kind: LedgerEntry["kind"], when: string, value: number): LedgerEntry => ({
      id: `${kind} ${when}`,
      movement: "m",
      kind,
      when,
      quantity: models(value),
    });
    const closing = line("statedTotal", "2022", 123);
    expect(notes(line("statedTotal", "2021", 108), closing)).toBe("");
    expect(notes(line("established", "2022", 15), closing)).toContain("không có mô hình nào được đếm lại");
    expect(notes(line("statedTotal", "2021", 108))).toBe("");
    const { opening } = reconcile({ added: models(15), closing: models(123) });
    expect(formatNotes(growth(opening, models(123)), vi)).toContain("với giả định");
  });

  it("is told of periods and of what else has flags", () => {
    const match = matchPeriods(parsePeriod("2022"), parsePeriod("R2022"), { acrossRegimes: "compute" });
    expect(formatNotes(match, vi)).toBe("các kỳ được chốt theo hai lịch báo cáo khác nhau");
  });

  it("says nothing of what is hidden", () => {
    expect(formatNotes(suppressed, vi)).toBe("");
    expect(formatNotes(JSON.parse('{ "suppressed": true }') as typeof suppressed, vi)).toBe("");
  });

  it("prints a flag of one's own by its name, also where objects have that name", () => {
    expect(formatNotes({ flags: untyped(["toString", "mine"]) }, vi)).toBe("toString; mine");
    expect(formatNotes({ flags: [], assumptions: untyped(["mine"]) }, en)).toBe("assuming that mine");
  });

  it("refuses a quantity, what has no flags, and words that lack a part", () => {
    expect(thrownBy(() => formatNotes(untyped(models(5)), vi))).toMatchObject({
      code: "invalid-figure",
      message: expect.stringContaining("toFigure makes a figure of a quantity") as unknown,
    });
    expect(thrownBy(() => formatNotes(untyped(5), vi))).toMatchObject({
      message: "A figure, a ratio or a growth has flags.",
      data: { found: "5" },
    });
    for (const strange of [undefined, 5, "x", {}, { flags: "x" }, { flags: [], assumptions: [1] }])
      expect(thrownBy(() => formatNotes(untyped(strange), vi))).toMatchObject({ code: "invalid-figure" });
    const { opening } = reconcile({ added: models(15), closing: models(123) });
    for (const missing of ["flags", "assumptions", "assuming", "both"])
      expect(thrownBy(() => formatNotes(opening, { ...vi, [missing]: undefined }))).toMatchObject({
        code: "unprintable",
      });
  });
});
