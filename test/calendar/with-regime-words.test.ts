import { describe, expect, it } from "vitest";
import { defineRegime } from "../../src/calendar/define-regime.js";
import { formatPeriod } from "../../src/calendar/format-period.js";
import { parsePeriod } from "../../src/calendar/parse-period.js";
import { periodKindsOf } from "../../src/calendar/period-kinds-of.js";
import { withRegimeWords } from "../../src/calendar/with-regime-words.js";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";

const province = defineRegime({ id: "province", closingDay: 20, prefix: "K" });
const kinds = periodKindsOf(province);

describe("withRegimeWords", () => {
  it.each([
    ["K2022-07", "tháng 7/2022 (21/6–20/7/2022)", "July 2022 (21 June – 20 July 2022)"],
    ["K2022-Q3", "quý III/2022 (21/6–20/9/2022)", "quarter 3 of 2022 (21 June – 20 September 2022)"],
    [
      "K2022-H1",
      "6 tháng đầu năm 2022 (21/12/2021–20/6/2022)",
      "first half of 2022 (21 December 2021 – 20 June 2022)",
    ],
    [
      "K2022-9M",
      "9 tháng đầu năm 2022 (21/12/2021–20/9/2022)",
      "first nine months of 2022 (21 December 2021 – 20 September 2022)",
    ],
    ["K2022", "năm 2022 (21/12/2021–20/12/2022)", "2022 (21 December 2021 – 20 December 2022)"],
  ])("%s: %s, %s", (id, vietnamese, english) => {
    expect(formatPeriod(parsePeriod(id, kinds), withRegimeWords(vi, province))).toBe(vietnamese);
    expect(formatPeriod(parsePeriod(id, kinds), withRegimeWords(en, province))).toBe(english);
  });

  it("adds to the words and leaves them as they were", () => {
    const words = withRegimeWords(vi, province);
    expect(words).toStrictEqual({ ...vi, periods: words.periods });
    expect(words.periods).toMatchObject(vi.periods);
    expect(vi.periods).not.toHaveProperty("province-month");
    expect(Object.isFrozen(words)).toBe(true);
  });
});
