import { exactly, toFigure } from "phongtrao";
import { expect, it } from "vitest";
import { indexOf } from "../../../src/geography/gazetteer.js";
import { type StatedFlow, stockChanges } from "../../../src/metrics/evaluate/stock-changes.js";
import { stockPlaces } from "../../../src/metrics/evaluate/stock-places.js";
import { gazetteer } from "../cubes/small-province.js";

const day = "2025-03-31";
const came = (id: string, place: string): StatedFlow => ({
  id,
  key: [],
  series: "",
  place,
  firstDay: day,
  lastDay: day,
  standsFrom: day,
  method: null,
  isOtherUnit: false,
  figure: toFigure(exactly(3, "model")),
  flow: "added",
});

it("what came to a province may have come to its communes, and not to those of another", () => {
  const places = () => stockPlaces(indexOf(gazetteer));
  const changes = stockChanges([came("of 25", "25"), came("of 17", "17")], places, true);
  const perhapsIn = (place: string) => {
    const lastDay = "2024-12-31";
    const stock = { series: "", place, lastDay, standsFrom: lastDay };
    return changes(stock, { after: lastDay, upTo: "2025-06-30" })
      .perhaps.flat()
      .map(({ id }) => id);
  };
  expect(perhapsIn("00001")).toStrictEqual(["of 25"]);
  expect(perhapsIn("00009")).toStrictEqual(["of 17"]);
});
