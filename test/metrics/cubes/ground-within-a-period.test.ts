import { createGazetteer, definePlan, evaluate, exactly, formatNotes, parseRegister } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";

// On 1 July 2025 Phú Thọ (25) took in Hòa Bình (17) and Vĩnh Phúc (26); Cao Bằng (04) stayed as it was.
const gazetteer = createGazetteer(vietnamProvinces);
const sessions = (id: string, place: string, when: string, count: number) => ({
  ...{ id, place, when, kind: "talk", topics: ["fire-safety"] },
  sessions: exactly(count, "session"),
});
const register = parseRegister({
  activities: [
    sessions("a", "17", "2025-03", 5),
    sessions("b", "25", "2025-08", 7),
    sessions("c", "04", "2025-08", 2),
  ],
});
const byProvince = { province: { by: "place", level: "province" } } as const;

function flagsOf(place: string, period: string) {
  const plan = definePlan({ measures: { sessions: "sessions" }, filter: { place, period } });
  const [row] = evaluate(plan, register, { gazetteer }).rows;
  return row?.figures.sessions?.flags ?? null;
}

describe("the sessions of a province in a period within which it came by other ground", () => {
  it("are those of a part of its ground, though all of them are of one time", () => {
    expect(flagsOf("25", "2025")).toStrictEqual(["incomplete"]);
    expect(flagsOf("25", "2025-Q3")).toStrictEqual([]);
    expect(flagsOf("25", "2025-08")).toStrictEqual([]);
  });

  it("are whole where the ground stayed, or the province ended", () => {
    expect(flagsOf("04", "2025")).toStrictEqual([]);
    expect(flagsOf("17", "2025")).toStrictEqual([]);
  });

  it("stand in a table with that note", () => {
    const plan = definePlan({
      measures: { sessions: "sessions" },
      groupBy: { ...byProvince, year: { by: "period", kind: "calendar-year" } },
    });
    const { rows } = evaluate(plan, register, { gazetteer });
    expect(
      rows.map(({ key, figures }) => [
        key.province,
        figures.sessions?.estimate,
        formatNotes(figures.sessions, vi),
      ]),
    ).toStrictEqual([
      ["04", 2, ""],
      ["17", 5, ""],
      ["25", 7, "chưa đầy đủ, còn thiếu số liệu của một phần"],
    ]);
  });

  it("say nothing where no period is asked for", () => {
    const plan = definePlan({ measures: { sessions: "sessions" }, groupBy: byProvince });
    const { rows } = evaluate(plan, register, { gazetteer });
    expect(rows.map(({ figures }) => figures.sessions?.flags)).toStrictEqual([[], [], []]);
  });
});
