import {
  contributions,
  createGazetteer,
  distinctPeople,
  exactly,
  explain,
  figureOfRecord,
  flowToStock,
  ratio,
  restate,
  suppress,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";

const models = (id: string, n: number) => figureOfRecord(exactly(n, "model"), { list: "ledger", id });

describe("lineage is passed on", () => {
  it("when places are restated: 123 + 200 + 75 models on Phú Thọ of today", () => {
    const { series } = restate(
      [
        { unit: "17", period: "2024", value: models("hoa-binh", 123) },
        { unit: "25", period: "2024", value: models("phu-tho", 200) },
        { unit: "26", period: "2024", value: models("vinh-phuc", 75) },
      ],
      { gazetteer: createGazetteer(vietnamProvinces), to: "2025-07-01" },
    );
    const value = series[0]?.value;
    expect(value && explain(value, { locale: vi }).text.split("\n").slice(0, 4)).toStrictEqual([
      "398 mô hình (quy đổi theo đơn vị hành chính của thời điểm khác) = 123 mô hình + 200 mô hình + 75 mô hình",
      "  123 mô hình (quy đổi theo đơn vị hành chính của thời điểm khác), quy đổi từ 123 mô hình",
      "    123 mô hình, theo số liệu đã báo cáo",
      "      Sổ theo dõi mô hình, bản ghi hoa-binh",
    ]);
  });

  it("when flows become a stock, with the flag of what is missing", () => {
    const stocks = flowToStock([
      { period: "2020", value: models("2020", 100) },
      { period: "2021", value: null },
      { period: "2022", value: models("2022", 15) },
    ]);
    const last = stocks[2]?.value;
    expect(last && explain(last, { locale: en }).text.split("\n")[0]).toBe(
      "115 models (incomplete, since figures of a part are missing) = 100 models + 15 models",
    );
  });

  it("when different people are told, with the population that bounds them", () => {
    const person = (id: string, n: number) =>
      figureOfRecord(exactly(n, "person"), { list: "activities", id });
    const events = [person("a", 40), person("b", 35)];
    const operandsOf = (population: ReturnType<typeof person> | null) => {
      const people = distinctPeople(events, { population });
      return people && explain(people).operands.map(({ estimate, role }) => [estimate, role]);
    };
    const both = [40, 35].map((count) => [count, undefined]);
    expect(operandsOf(null)).toStrictEqual(both);
    expect(operandsOf(person("c", 50))).toStrictEqual([...both, [50, "population"]]);
  });

  it("when contributions are told, to the total as one sum of its parts", () => {
    const { total, parts } = contributions(
      [
        { key: "a", value: models("a in 2021", 50) },
        { key: "b", value: models("b in 2021", 40) },
      ],
      [
        { key: "a", value: models("a in 2022", 60) },
        { key: "b", value: models("b in 2022", 42) },
      ],
    );
    expect(
      total.absolute && explain(total.absolute, { locale: en }).text.split("\n").slice(0, 2),
    ).toStrictEqual(["12 models = 102 models − 90 models", "  102 models = 60 models + 42 models"]);
    const [first] = parts;
    expect(first && explain(first.share, { locale: en }).text.split("\n")[0]).toBe(
      "83.33% = 10 models / 12 models",
    );
  });
});

it("lineage is not published: suppression takes it off figures and the parts of ratios", () => {
  const few = figureOfRecord(exactly(30, "person"), { list: "engagements", id: "secret" });
  const row = { key: { group: "a" }, figures: { people: few, share: ratio(few, few) } };
  const { published } = suppress({ rows: [row], totals: [] }, { threshold: 3 });
  expect(JSON.stringify(published)).not.toContain("lineage");
  expect(JSON.stringify(published)).toContain("30");
});
