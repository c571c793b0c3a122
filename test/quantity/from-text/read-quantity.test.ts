import { describe, expect, it } from "vitest";
import { defineUnit, type Quantity, type UnitId, units } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { quantityWords, vi } from "phongtrao/locale/vi";
import {
  type QuantityProblemCode,
  quantityProblemCodes,
} from "../../../src/quantity/from-text/quantity-problem.js";
import { readQuantity } from "../../../src/quantity/from-text/read-quantity.js";
import { renderQuantityProblem } from "../../../src/quantity/from-text/render-quantity-problem.js";
import { hostile, unreadable } from "../../calendar/hostile.js";
import { codeOf } from "../../code-of.js";
import { thrownBy } from "../../thrown-by.js";

const outcome = (text: string, unit: UnitId | readonly [UnitId, ...UnitId[]] = ["attendance", "person"]) => {
  const result = readQuantity(text, unit, vi);
  if (!result.ok) return result.problem.code;
  return result.quantity === null ? null : short(result.quantity);
};

/** "moreThan 1200 attendance", "between 200 250 or more person". */
function short({ value, hedge, unit, upTo, openAbove }: Quantity): string {
  const parts = [hedge, value, upTo, openAbove === true ? "or more" : undefined, unit];
  return parts.filter((part) => part !== undefined).join(" ");
}

const rowsOf = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()) as [string, string]);

describe("what people write in a cell", () => {
  it.each(
    rowsOf(`
    0                              | exact 0 attendance
    1                              | exact 1 attendance
    1200                           | exact 1200 attendance
    1.200                          | exact 1200 attendance
    1 200                          | exact 1200 attendance
    1\u00a0200                     | exact 1200 attendance
    1\u202f200\u202f300            | exact 1200300 attendance
    1.200.300                      | exact 1200300 attendance
    12.200 lượt                    | exact 12200 attendance
    12.200lượt                     | exact 12200 attendance
    1.200 lượt người               | exact 1200 attendance
    300 người                      | exact 300 person
    00                             | exact 0 attendance
    03                             | exact 3 attendance
    04 người                       | exact 4 person
    trên 1.200 lượt                | moreThan 1200 attendance
    hơn 918                        | moreThan 918 attendance
    quá 40                         | moreThan 40 attendance
    ít nhất 40                     | atLeast 40 attendance
    tối thiểu 40 người             | atLeast 40 person
    không dưới 40                  | atLeast 40 attendance
    từ 400 trở lên                 | atLeast 400 attendance
    400 trở lên                    | atLeast 400 attendance
    từ 400 người trở lên           | atLeast 400 person
    gần 5.000 lượt                 | nearly 5000 attendance
    ngót 500                       | nearly 500 attendance
    non 500                        | nearly 500 attendance
    dưới 20                        | lessThan 20 attendance
    chưa đến 20                    | lessThan 20 attendance
    chưa tới 20                    | lessThan 20 attendance
    tối đa 30                      | atMost 30 attendance
    không quá 30                   | atMost 30 attendance
    nhiều nhất 30 người            | atMost 30 person
    khoảng 300 người               | about 300 person
    khỏang 300 người               | about 300 person
    xấp xỉ 40 người                | about 40 person
    trên dưới 500                  | about 500 attendance
    chừng 500                      | about 500 attendance
    độ 500                         | about 500 attendance
    ước 500                        | about 500 attendance
    ước đạt 500                    | about 500 attendance
    ước tính 500 lượt              | about 500 attendance
    > 500                          | moreThan 500 attendance
    >500 người                     | moreThan 500 person
    ≥ 500                          | atLeast 500 attendance
    >= 500                         | atLeast 500 attendance
    < 500                          | lessThan 500 attendance
    ≤500                           | atMost 500 attendance
    <=500                          | atMost 500 attendance
    ~500 lượt                      | about 500 attendance
    ≈ 500                          | about 500 attendance
    từ 200 đến 250                 | between 200 250 attendance
    200 đến 250 người              | between 200 250 person
    từ 200 người đến 250 người     | between 200 250 person
    200-250                        | between 200 250 attendance
    200 – 250                      | between 200 250 attendance
    01 – 02 người                  | between 1 2 person
    1- 3                           | between 1 3 attendance
    từ 200 – 250                   | between 200 250 attendance
    200 – 200                      | between 200 200 attendance
    1.200 − 1.300 lượt             | between 1200 1300 attendance
    từ 200 đến 250 trở lên         | between 200 250 or more attendance
    từ 200 – 250 người trở lên     | between 200 250 or more person
    610 nghìn lượt                 | exact 610000 attendance
    610 ngàn                       | exact 610000 attendance
    87 vạn người                   | exact 870000 person
    1,2 triệu lượt                 | exact 1200000 attendance
    1,25 triệu                     | exact 1250000 attendance
    0,125 triệu                    | exact 125000 attendance
    9.2 triệu                      | exact 9200000 attendance
    102.55 tỷ                      | exact 102550000000 attendance
    hơn 26,0190 tỉ                 | moreThan 26019000000 attendance
    1250 tỷ                        | exact 1250000000000 attendance
    1.250.000 tỷ                   | exact 1250000000000000 attendance
    từ 1,2 triệu đến 1,5 triệu     | between 1200000 1500000 attendance
    12,0                           | exact 12 attendance
    1.200,00                       | exact 1200 attendance
    9.007.199.254.740.991          | exact 9007199254740991 attendance
  `),
  )("%s: %s", (text, read) => {
    for (const written of [
      text,
      text.normalize("NFD"),
      text.toUpperCase(),
      `  ${text.replaceAll(" ", "\u00a0")} .`,
    ])
      expect(outcome(written), written).toBe(read);
  });

  it.each<readonly [text: string, unit: UnitId, read: string]>([
    ["1.200.", "person", "exact 1200 person"],
    ["1.200 người;", "person", "exact 1200 person"],
    ["2,5", "hectare", "exact 2.5 hectare"],
    ["2.5 ha", "hectare", "exact 2.5 hectare"],
    ["1,20 ha", "hectare", "exact 1.2 hectare"],
    ["0,125 ha", "hectare", "exact 0.125 hectare"],
    ["1,200 ha", "hectare", "unclear-mark"],
    ["1,250 nghìn ha", "hectare", "unclear-mark"],
    ["1.200 ha", "hectare", "exact 1200 hectare"],
    ["1.200,5", "hectare", "exact 1200.5 hectare"],
    ["1.234,567 ha", "hectare", "exact 1234.567 hectare"],
    ["0,000001", "hectare", "exact 0.000001 hectare"],
    ["1,2 nghìn ha", "hectare", "exact 1200 hectare"],
    ["trên 0,5 giờ", "hour", "moreThan 0.5 hour"],
    ["120km", "kilometre", "exact 120 kilometre"],
    ["từ 1,5 đến 2,5 km", "kilometre", "between 1.5 2.5 kilometre"],
    ["8.835 triệu đồng", "millionDong", "exact 8835 millionDong"],
    ["1,2 triệu đồng", "millionDong", "exact 1.2 millionDong"],
    ["5 nghìn triệu đồng", "millionDong", "exact 5000 millionDong"],
    ["1,2 tỷ đồng", "millionDong", "exact 1200 millionDong"],
    ["trên 3 tỉ đồng", "millionDong", "moreThan 3000 millionDong"],
    ["2 nghìn tỷ đồng", "millionDong", "exact 2000000 millionDong"],
    ["500 nghìn đồng", "millionDong", "exact 0.5 millionDong"],
    ["35.500.000 đồng", "millionDong", "exact 35.5 millionDong"],
    ["1 đồng", "millionDong", "exact 0.000001 millionDong"],
    ["0,5 đồng", "millionDong", "too-precise"],
    ["500,000 đồng", "millionDong", "unclear-mark"],
    ["1,250 triệu đồng", "millionDong", "unclear-mark"],
    ["1.250 tỷ đồng", "millionDong", "unclear-mark"],
    ["1,2 tỷ", "millionDong", "unclear-multiplier"],
    ["200 – 500 triệu đồng", "millionDong", "between 200 500 millionDong"],
    ["200 – 500 nghìn đồng", "millionDong", "unclear-multiplier"],
    ["200 nghìn đồng – 500 nghìn đồng", "millionDong", "between 0.2 0.5 millionDong"],
    ["từ 900 triệu đồng đến 1,2 tỷ đồng", "millionDong", "between 900 1200 millionDong"],
    ["04 buổi", "session", "exact 4 session"],
    ["30 tin, bài", "newsOrArticle", "exact 30 newsOrArticle"],
    ["30 tin - bài", "newsOrArticle", "exact 30 newsOrArticle"],
    ["3 hội nghị", "conference", "exact 3 conference"],
  ])("%s in %s: %s", (text, unit, read) => {
    expect(outcome(text, unit)).toBe(read);
  });

  it("is nothing where nothing is written, which is not zero", () => {
    for (const text of ["", " ", "\u00a0\n"])
      expect(readQuantity(text, "person", vi)).toStrictEqual({ ok: true, quantity: null });
  });

  it("is frozen, and a quantity as others are", () => {
    const result = readQuantity("từ 200 đến 250 trở lên", "person", vi);
    const quantity = result.ok ? result.quantity : null;
    expect(quantity).toStrictEqual({
      value: 200,
      hedge: "between",
      unit: "person",
      upTo: 250,
      openAbove: true,
    });
    expect([Object.isFrozen(result), Object.isFrozen(quantity)]).toStrictEqual([true, true]);
  });
});

describe("problems", () => {
  it.each<readonly [text: unknown, code: QuantityProblemCode]>([
    ["tăng 15", "change"],
    ["Giảm 8 lượt", "change"],
    ["tăng hơn 26.400", "change"],
    ["gấp 2 lần", "change"],
    ["+15", "change"],
    ["54/56", "fraction"],
    ["hơn 800/1.300", "fraction"],
    ["54 / 56 người", "fraction"],
    ["gần 0", "impossible"],
    ["dưới 0", "impossible"],
    ["hàng trăm", "indefinite"],
    ["hàng chục ngàn lượt", "indefinite"],
    ["Hàng nghìn người", "indefinite"],
    ["khoảng vài chục", "indefinite"],
    ["0912345678", "like-a-code"],
    ["017", "like-a-code"],
    ["000", "like-a-code"],
    ["1234567890", "like-a-code"],
    ["-5", "negative"],
    ["– 5 lượt", "negative"],
    ["âm 5", "negative"],
    ["khoảng -5", "negative"],
    [300, "not-text"],
    [null, "not-text"],
    [undefined, "not-text"],
    ["12,5", "not-whole"],
    ["1,2345678 triệu", "not-whole"],
    ["300 hộ", "other-unit"],
    ["trên 3 buổi", "other-unit"],
    ["3 nghìn hộ", "other-unit"],
    ["5 triệu đồng", "other-unit"],
    ["1,2 tỷ đồng", "other-unit"],
    ["500.000 đồng", "other-unit"],
    ["98,5%", "percentage"],
    ["10-70%", "percentage"],
    ["tăng 9,56%", "percentage"],
    ["3 phần trăm", "percentage"],
    ["từ 250 đến 200", "range-reversed"],
    ["từ 250 đến 200 trở lên", "range-reversed"],
    ["từ 200", "range-without-end"],
    ["khoảng trên 300", "several-hedges"],
    ["khoảng từ 200 đến 250", "several-hedges"],
    ["khoảng 200 – 250", "several-hedges"],
    ["~ 200 – 250", "several-hedges"],
    ["> 400 trở lên", "several-hedges"],
    ["trên 400 trở lên", "several-hedges"],
    ["300 người, 4 buổi", "several-numbers"],
    ["1 trong 28", "several-numbers"],
    ["12 20", "several-numbers"],
    ["0912 345 678", "several-numbers"],
    ["20/1/2026", "several-numbers"],
    ["2026-03-06", "several-numbers"],
    ["1 tỷ 250 triệu", "several-numbers"],
    ["200 lượt – 250 người", "several-numbers"],
    ["từ 5.000 đến dưới 10.000", "several-numbers"],
    ["-", "sign"],
    ["–", "sign"],
    ["---", "sign"],
    ["…", "sign"],
    ["...", "sign"],
    ["x", "sign"],
    ["X", "sign"],
    ["9.007.199.254.740.992", "too-large"],
    ["9.007.200 tỷ", "too-large"],
    [`${"9".repeat(3)}${".999".repeat(40)}`, "too-large"],
    ["300".padEnd(201), "too-long"],
    ["9.007.199.254.740.990,9", "too-precise"],
    ["1,0000000000000000000000001", "too-precise"],
    ["1,200", "unclear-mark"],
    ["12,500", "unclear-mark"],
    ["125,000", "unclear-mark"],
    ["trên 1,200 lượt", "unclear-mark"],
    ["1,200,300", "unclear-mark"],
    ["4.12", "unclear-mark"],
    ["4.1234", "unclear-mark"],
    ["1.2", "unclear-mark"],
    ["0.500", "unclear-mark"],
    ["1200.300", "unclear-mark"],
    ["1.250 tỷ", "unclear-mark"],
    ["12.500 triệu", "unclear-mark"],
    ["8.835 triệu lượt", "unclear-mark"],
    ["200 – 250 nghìn", "unclear-multiplier"],
    ["200 nghìn – 250", "unclear-multiplier"],
    ["300 khách", "unknown-noun"],
    ["300 lượt/người", "unknown-noun"],
    ["300 lượt (lũy kế)", "unknown-noun"],
    ["300+", "unknown-noun"],
    ["200 -", "unknown-noun"],
    ["5 nghìn tỷ", "unknown-noun"],
    ["81,71km2", "unknown-noun"],
    ["một", "unrecognised"],
    ["không", "unrecognised"],
    ["người", "unrecognised"],
    ["đạt 300", "unrecognised"],
    ["=300", "unrecognised"],
    ["± 300", "unrecognised"],
    ["V05", "unrecognised"],
    ["２００", "unrecognised"],
    ["NaN", "unrecognised"],
    ["đạt 200 – 250", "unrecognised"],
  ])("%j: %s", (text, code) => {
    expect(outcome(text as string)).toBe(code);
  });

  it.each(hostile)("never throws: %s", (_, value) => {
    const result = readQuantity(value as string, "person", vi);
    expect(Object.isFrozen(result)).toBe(true);
    if (result.ok) expect([value, result.quantity]).toStrictEqual([expect.stringMatching(/^ ?$/), null]);
  });

  it("reads 200 characters, and stops of all kinds behind a count", () => {
    expect(readQuantity("300".padEnd(200), "person", vi)).toMatchObject({ quantity: { value: 300 } });
    expect(readQuantity("300 người.;", "person", vi)).toMatchObject({ quantity: { value: 300 } });
  });

  it("looks at text only", () => {
    expect(outcome(unreadable as string)).toBe("not-text");
  });

  it.each([" ", "0", "-", "1.", "1 ", "1, ", "trên ", "hàng ", "1-", "\u0301", "từ 1 đến ", "a,"])(
    "reads a megabyte of %j no further than it must, and 200 signs at once",
    (piece) => {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(outcome(text)).toBe("too-long");
      expect(readQuantity(text.slice(0, 200), "person", vi)).toBeDefined();
    },
  );

  it("tells each in a sentence of both languages", () => {
    const result = readQuantity("1,200", "person", vi);
    expect(result.ok ? null : result.problem).toStrictEqual({
      code: "unclear-mark",
      found: '"1,200"',
      message:
        '"1,200": the mark may part thousands or decimals; write thousands without a mark, such as 1200, and decimals such as 1,20.',
    });
    expect(Object.keys(vi.quantityProblems).sort()).toStrictEqual([...quantityProblemCodes].sort());
    for (const code of quantityProblemCodes) {
      for (const words of [vi, en]) {
        const sentence = renderQuantityProblem({ code, found: "§" }, words);
        expect(sentence).toMatch(/\.$/);
        expect(sentence).not.toMatch(/[{}]/);
        expect(sentence).toContain("§");
      }
    }
  });

  // What a sentence tells to write instead has to be read.
  it.each([
    "1200",
    "1.200",
    "trên 1.200",
    "từ 200 đến 250",
    "từ 200 trở lên",
    "từ 100 đến 999",
    "1.200.300",
    "0",
    "",
  ])("is none: %j", (text) => {
    expect(readQuantity(text, "person", vi).ok).toBe(true);
  });

  it("is none of amounts with decimals", () => {
    expect(outcome("1,20", "hour")).toBe("exact 1.2 hour");
  });
});

describe("the unit", () => {
  it("is one of those that belong there, the first where no noun stands", () => {
    expect(outcome("300", ["person", "attendance"])).toBe("exact 300 person");
    expect(outcome("300 người", "attendance")).toBe("other-unit");
    expect(outcome("300 lượt", "person")).toBe("other-unit");
  });

  it("is called what a part of a locale or the caller calls it", () => {
    expect(readQuantity("300 lượt", "attendance", quantityWords).ok).toBe(true);
    expect(readQuantity("300 people", "person", en).ok).toBe(true);
    expect(outcome("04 cuộc", "session")).toBe("unknown-noun");
    const nouns = { session: ["cuộc", "buổi sinh hoạt"], tipOff: ["tin"] };
    expect(readQuantity("04 cuộc", "session", vi, { nouns })).toMatchObject({ quantity: { value: 4 } });
    expect(readQuantity("04 Buổi  sinh hoat\u0323", "session", vi, { nouns }).ok).toBe(true);
    expect(readQuantity("30 tin", "tipOff", vi, { nouns })).toMatchObject({ quantity: { unit: "tipOff" } });
    expect(readQuantity("04 cuộc", "person", vi, { nouns })).toMatchObject({
      problem: { code: "other-unit" },
    });
  });

  const dong = defineUnit({ id: "dong", counts: "amounts" });
  const sheets = defineUnit({ id: "thousandSheets" });
  const mine = { ...units, dong, thousandSheets: sheets };
  it("may be your own, by its id or by its nouns", () => {
    const nouns = { dong: ["đồng"], thousandSheets: ["nghìn tờ"] };
    const read = (text: string, unit: "dong" | "thousandSheets") => {
      const result = readQuantity(text, unit, vi, { units: mine, nouns });
      return result.ok ? result.quantity?.value : result.problem.code;
    };
    expect(read("3 dong", "dong")).toBe(3);
    expect(read("1,2 triệu đồng", "dong")).toBe(1_200_000);
    expect(read("1,2 triệu", "dong")).toBe(1_200_000);
    expect(read("5 nghìn tờ", "thousandSheets")).toBe(5);
    expect(read("5 nghìn nghìn tờ", "thousandSheets")).toBe(5000);
    expect(read("5 nghìn", "thousandSheets")).toBe("unclear-multiplier");
  });

  it.each(["1,2 triệu", "1,2 tỷ", "khoảng 5 nghìn"])(
    "of amounts is written behind a multiplier: %s",
    (text) => {
      for (const unit of ["millionDong", "hectare", "workday"] as const)
        expect(outcome(text, unit)).toBe("unclear-multiplier");
    },
  );

  const untyped = (value: unknown) => value as never;
  it.each([undefined, null, 5, "persons", [], [undefined], ["person", "persons"], {}])(
    "that there is not is refused: %j",
    (unit) => {
      expect(codeOf(() => readQuantity("300", untyped(unit), vi))).toBe("unknown-unit");
    },
  );

  it.each([undefined, null, "vi", {}, [], { units: [] }])("without words is refused: %j", (words) => {
    expect(codeOf(() => readQuantity("300", "person", untyped(words)))).toBe("invalid-options");
  });

  it.each([null, [], "cuộc", { session: "cuộc" }, { session: [1] }])(
    "with nouns that are none: %j",
    (nouns) => {
      const options = { nouns: untyped(nouns) };
      expect(codeOf(() => readQuantity("300", "person", vi, options))).toBe("invalid-options");
    },
  );

  it("says what words and nouns are", () => {
    const told = (ask: () => unknown) => {
      const { message, data, path } = thrownBy(ask);
      return [message, data, path];
    };
    expect(told(() => readQuantity("300", "person", untyped(5)))).toStrictEqual([
      "The words that units are called by are a locale, such as `vi` from phongtrao/locale/vi; found 5.",
      { found: "5" },
      ["words"],
    ]);
    expect(told(() => readQuantity("300", "person", vi, { nouns: untyped("cuộc") }))).toStrictEqual([
      'Further nouns are lists of words by the ids of units, such as { person: ["đại biểu"] }; found "cuộc".',
      { found: '"cuộc"' },
      ["nouns"],
    ]);
  });

  it("is called by the noun of one, of others, and of a label", () => {
    const words = { units: { person: { one: "head", other: "heads", label: "headcount" } } } as never;
    for (const noun of ["head", "heads", "headcount", "person"])
      expect(readQuantity(`3 ${noun}`, "person", words).ok, noun).toBe(true);
  });

  it("is not called what words without nouns have for it", () => {
    const units = { person: null, attendance: { one: 1 }, session: "buổi" };
    expect(readQuantity("300 người", "person", untyped({ units }))).toMatchObject({
      problem: { code: "unknown-noun" },
    });
  });
});
