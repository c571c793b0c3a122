import {
  createGazetteer,
  exactly,
  findingsToTable,
  periodKinds,
  periodKindsOf,
  defineRegime,
  recordLabel,
  type Register,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { codeOf } from "../code-of.js";

const gazetteer = createGazetteer(vietnamProvinces);
const register: Partial<Register> = {
  sources: [{ id: "s", title: "Báo cáo năm 2022", kind: "report" }],
  directives: [
    { id: "d", number: "05/CT-TTg", type: "directive", issuedOn: "2022-03-03" },
    { id: "untitled", type: "plan", period: "2022" },
  ],
  organisations: [{ id: "o", name: "Công an tỉnh Hòa Bình", kind: "police", place: "17" }],
  movements: [{ id: "dvk", name: "Dân vận khéo" }],
  campaigns: [{ id: "c", title: "Tháng hành động", period: "2022-06" }],
  activities: [{ id: "a", kind: "conference", when: "2022-05-12", topics: [], place: "17" }],
  mediaOutputs: [{ id: "m", when: "2022", output: exactly(3, "article"), channel: "newspaper" }],
  engagements: [
    { id: "e", kind: "visit", audience: "elderly", when: "2022-10-01", headcount: exactly(3, "person") },
  ],
  ledger: [
    {
      id: "l",
      movement: "dvk",
      kind: "statedTotal",
      when: "2022",
      quantity: exactly(123, "model"),
      place: "17",
    },
    { id: "other", movement: "tu-quan", kind: "opening", when: "2022", quantity: exactly(1, "model") },
  ],
  populations: [
    { id: "p", place: "15", when: "2024", quantity: exactly(1, "person"), audience: "youth" },
    { id: "q", place: "15", when: "2025", quantity: exactly(1, "person") },
  ],
  targets: [
    { id: "t", measure: "models", period: "2023", value: exactly(1, "model"), direction: "increase" },
  ],
  statedRates: [{ id: "r", kind: "growth", when: "2022", percent: "17.4" }],
  submissions: [{ id: "s", place: "17", period: "2022-Q3", status: "rejected" }],
};

describe("what a record is called", () => {
  it.each<[list: keyof Register, id: string, vietnamese: string, english: string]>([
    ["sources", "s", "Báo cáo năm 2022, báo cáo", "Báo cáo năm 2022, report"],
    ["directives", "d", "05/CT-TTg, Chỉ thị, 03/3/2022", "05/CT-TTg, Directive, 3 March 2022"],
    ["directives", "untitled", "Kế hoạch, năm 2022", "Plan, 2022"],
    ["organisations", "o", "Công an tỉnh Hòa Bình, Công an, 17", "Công an tỉnh Hòa Bình, police, 17"],
    ["movements", "dvk", "Dân vận khéo", "Dân vận khéo"],
    ["campaigns", "c", "Tháng hành động, tháng 6/2022", "Tháng hành động, June 2022"],
    ["activities", "a", "hội nghị, Hòa Bình, 12/5/2022", "conference, Hòa Bình, 12 May 2022"],
    ["mediaOutputs", "m", "báo, năm 2022", "newspaper, 2022"],
    ["engagements", "e", "thăm hỏi, người cao tuổi, 01/10/2022", "visit, elderly people, 1 October 2022"],
    [
      "ledger",
      "l",
      "Dân vận khéo, số cuối kỳ, Hòa Bình, năm 2022",
      "Dân vận khéo, closing stock, Hòa Bình, 2022",
    ],
    ["ledger", "other", "tu-quan, số đầu kỳ, năm 2022", "tu-quan, opening stock, 2022"],
    ["populations", "p", "thanh niên, Yên Bái, năm 2024", "young people, Yên Bái, 2024"],
    ["populations", "q", "Lào Cai, năm 2025", "Lào Cai, 2025"],
    ["targets", "t", "năm 2023", "2023"],
    ["statedRates", "r", "tỷ lệ tăng, giảm, năm 2022", "growth, 2022"],
    ["submissions", "s", "bị trả lại, Hòa Bình, quý III/2022", "sent back, Hòa Bình, quarter 3 of 2022"],
  ])("of %s, %s", (list, id, vietnamese, english) => {
    expect(recordLabel(register, list, id, vi, { gazetteer })).toBe(vietnamese);
    expect(recordLabel(register, list, id, en, { gazetteer })).toBe(english);
  });

  it("has the units of the register, as of the record's last day, and else their codes", () => {
    expect(recordLabel(register, "ledger", "l", vi)).toBe("Dân vận khéo, số cuối kỳ, 17, năm 2022");
    const own = { ...register, adminUnits: vietnamProvinces.units };
    expect(recordLabel(own, "ledger", "l", vi)).toBe("Dân vận khéo, số cuối kỳ, Hòa Bình, năm 2022");
    const later = {
      ledger: [{ ...register.ledger?.[0], id: "l", when: "2026" }],
    } as unknown as typeof register;
    expect(recordLabel(later, "ledger", "l", vi, { gazetteer })).toBe("dvk, số cuối kỳ, 17, năm 2026");
  });

  it("is that of the first record where an id stands twice", () => {
    const twice = {
      movements: [
        { id: "m", name: "A" },
        { id: "m", name: "B" },
      ],
    };
    expect(recordLabel(twice, "movements", "m", vi)).toBe("A");
    const finding = {
      rule: "r/r",
      verdict: "fail",
      severity: "info",
      records: ["m"],
      path: ["movements", 0],
    } as const;
    const { rows } = findingsToTable({ findings: [{ ...finding, message: "x", data: {} }] }, vi, {
      register: twice,
    });
    expect(rows[0]?.[3]).toBe("m (A)");
  });

  it("is its id where nothing more is known", () => {
    expect(recordLabel(register, "ledger", "gone", vi)).toBe("gone");
    expect(recordLabel({}, "ledger", "l", vi)).toBe("l");
    expect(recordLabel(register, "toString", "l", vi)).toBe("l");
    expect(recordLabel({ activities: [{ id: "x" }] } as never, "activities", "x", vi)).toBe("x");
    expect(
      recordLabel({ activities: [null, { id: "x", kind: 5, when: {} }] } as never, "activities", "x", vi),
    ).toBe("x");
    expect(recordLabel({ activities: 5 } as never, "activities", "x", vi)).toBe("x");
  });

  it("has a time that is none as it stands, and periods of one's own", () => {
    const odd = { submissions: [{ id: "x", when: "lately" }] } as never;
    expect(recordLabel(odd, "submissions", "x", vi)).toBe("lately");
    const kinds = [
      ...periodKinds,
      ...periodKindsOf(defineRegime({ id: "province", closingDay: 20, prefix: "K" })),
    ];
    const own = { submissions: [{ id: "x", period: "K2022-Q3" }] } as never;
    expect(recordLabel(own, "submissions", "x", vi)).toBe("K2022-Q3");
    expect(recordLabel(own, "submissions", "x", vi, { periodKinds: kinds })).toBe(
      "từ 21/6/2022 đến 20/9/2022",
    );
  });

  it("needs the words, and a gazetteer that is one", () => {
    expect(codeOf(() => recordLabel(register, "ledger", "l", {} as never))).toBe("unprintable");
    expect(codeOf(() => recordLabel(register, "ledger", "l", vi, { gazetteer: {} as never }))).toBe(
      "invalid-gazetteer",
    );
    expect(codeOf(() => recordLabel(register, "ledger", "l", vi, 5 as never))).toBe("invalid-options");
  });
});
