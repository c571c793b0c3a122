import { evaluate, definePlan, exactly, explain, parseRegister } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { expect, it } from "vitest";

it("numbers of records are printed as the language prints numbers", () => {
  const activities = Array.from({ length: 1234 }, (_, at) => ({
    id: `a${at}`,
    kind: "talk" as const,
    when: "2022",
    topics: [],
    attendance: exactly(2, "person"),
  }));
  const plan = definePlan({ measures: { attendance: "attendance" } });
  const register = { ...parseRegister({}), activities };
  const figure = evaluate(plan, register, { lineage: true }).rows[0]?.figures.attendance;
  if (figure == null) throw new Error("no figure");
  expect(explain(figure, { locale: vi, shown: 1 }).text.split("\n")).toStrictEqual([
    "2.468 lượt, cộng từ 1.234 bản ghi",
    "  Hoạt động tuyên truyền, bản ghi a0",
    expect.stringContaining("1.233 bản ghi"),
  ]);
  expect(explain(figure, { locale: en, shown: 1 }).text).toContain("1,234 records");
});
