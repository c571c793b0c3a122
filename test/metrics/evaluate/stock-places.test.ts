import { createGazetteer } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { expect, it } from "vitest";
import { indexOf } from "../../../src/geography/gazetteer.js";
import { stockPlaces } from "../../../src/metrics/evaluate/stock-places.js";

const places = stockPlaces(indexOf(createGazetteer(vietnamProvinces)));

it("a change is within a time from the day after the one to the other, that day included", () => {
  expect(places.changesWithin("2025-06-30", "2025-07-01")).toStrictEqual(["2025-07-01"]);
  expect(places.changesWithin("2025-06-29", "2025-06-30")).toStrictEqual([]);
  expect(places.changesWithin("2025-07-01", "2025-07-02")).toStrictEqual([]);
});

it("places are asked about by the latest of their days", () => {
  const before = { place: "17", lastDay: "2025-06-30" };
  const after = { place: "25", lastDay: "2025-07-01" };
  expect(places.areWithin([before], [after, before])).toBe(true);
  expect(places.areWithin([after], [before])).toBe(false);
});

it("changes are told in the order of their days, however the units are listed", () => {
  const late = { code: "02", name: "Bắc Ninh", level: "province", validFrom: "2024-01-01" } as const;
  const early = { code: "01", name: "An Giang", level: "province", validFrom: "2020-01-01" } as const;
  const { changesWithin } = stockPlaces(indexOf(createGazetteer({ units: [late, early], successions: [] })));
  expect(changesWithin("2019-12-31", "2025-12-31")).toStrictEqual(["2020-01-01", "2024-01-01"]);
});
