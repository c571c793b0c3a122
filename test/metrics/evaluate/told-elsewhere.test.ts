import { definePlan, parsePeriod } from "phongtrao";
import { expect, it } from "vitest";
import { indexOf } from "../../../src/geography/gazetteer.js";
import type { LooseRecord } from "../../../src/metrics/evaluate/loose-record.js";
import { type StockPlaces, stockPlaces } from "../../../src/metrics/evaluate/stock-places.js";
import { toldElsewhere } from "../../../src/metrics/evaluate/told-elsewhere.js";
import { periodKinds } from "../../../src/calendar/period-kinds.js";
import { gazetteer } from "../cubes/small-province.js";

const plan = definePlan({
  measures: { came: "attendance" },
  groupBy: {
    month: { by: "period", kind: "calendar-month" },
    province: { by: "place", level: "province" },
  },
});
const ofYear: LooseRecord = {
  words: [],
  place: "00009",
  isWide: false,
  firstDay: "2025-01-01",
  lastDay: "2025-12-31",
};

/** Whether that record may have told of a province in a month. */
function isTold(province: string, month: string, places: StockPlaces | null): boolean {
  const find = toldElsewhere([ofYear], ["month", "province"], plan, places, periodKinds);
  return find([month, province], { place: province, period: parsePeriod(month) });
}

it("a report of a whole year tells of each province that its commune lay in, for the months that it did", () => {
  const places = stockPlaces(indexOf(gazetteer));
  // Since July 00009 lies in 25.
  expect(isTold("17", "2025-05", places)).toBe(true);
  expect(isTold("25", "2025-05", places)).toBe(false);
  expect(isTold("25", "2025-08", places)).toBe(true);
});

it("it may have told of any place, where it is not known what lies where, but not of another year", () => {
  expect(isTold("25", "2025-05", null)).toBe(true);
  expect(isTold("25", "2026-05", null)).toBe(false);
});
