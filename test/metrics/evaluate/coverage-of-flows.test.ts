import { parsePeriod } from "phongtrao";
import { describe, expect, it } from "vitest";
import type { Counted } from "../../../src/metrics/evaluate/counted.js";
import { coverageOfFlows } from "../../../src/metrics/evaluate/coverage-of-flows.js";
import { nothingStated, type StockFigure } from "../../../src/metrics/evaluate/say-stock.js";
import type { StatedFlow } from "../../../src/metrics/evaluate/stock-changes.js";

const stock: Counted = {
  method: null,
  figure: null,
  ids: ["l"],
  series: "",
  place: "00001",
  lastDay: "2024-12-31",
  standsFrom: "2024-12-31",
  changes: null,
  aside: [],
};
const known: StockFigure = { ...nothingStated, counted: [stock] };

/** What came on a day, to another place than that of the stock. */
const came = (day: string): StatedFlow => ({
  id: "f",
  key: [],
  series: "",
  place: "00002",
  firstDay: day,
  lastDay: day,
  standsFrom: day,
  method: null,
  isOtherUnit: false,
  figure: null,
  flow: "added",
});
const coverage = (periods: readonly (string | null)[], figures: readonly StockFigure[], day: string) =>
  coverageOfFlows(
    periods.map((period) => ({ place: undefined, period: period === null ? null : parsePeriod(period) })),
    figures,
    { changes: () => ({ own: [], perhaps: [] }), flows: [came(day)] },
  );

describe("a stock that follows from another, and from what came to other places", () => {
  it("has nothing in common with it", () => {
    expect(coverage(["2024", "2025"], [known, nothingStated], "2025-03-01")).toBe("nothing-in-common");
    expect(coverage(["2022", "2023", "2024"], [known, nothingStated, known], "2024-05-01")).toBe(
      "nothing-in-common",
    );
  });

  it("is of the same things, where these came before or after the times that are compared", () => {
    expect(coverage(["2024", "2025"], [known, nothingStated], "2026-01-01")).toBe("same");
    expect(coverage(["2024", "2025"], [known, nothingStated], "2024-12-31")).toBe("same");
    expect(coverage(["2024", null], [known, nothingStated], "2025-03-01")).toBe("same");
    expect(coverage([null, null], [known, nothingStated], "2025-03-01")).toBe("same");
  });

  it("is of the same things, where nothing or everything is known", () => {
    expect(coverage(["2024", "2025"], [nothingStated, nothingStated], "2025-03-01")).toBe("same");
    expect(coverage(["2024", "2025"], [known, known], "2025-03-01")).toBe("same");
  });
});
