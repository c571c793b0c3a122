import { createGazetteer, exactly, parsePeriod, standardMetrics, toFigure } from "phongtrao";
import { describe, expect, it } from "vitest";
import { indexOf } from "../../../src/geography/gazetteer.js";
import { chooseStated } from "../../../src/metrics/evaluate/choose-stated.js";
import type { Stated } from "../../../src/metrics/evaluate/stated.js";
import { stockPlaces } from "../../../src/metrics/evaluate/stock-places.js";

const since = "2010-01-01";
const unit = { level: "commune", parent: "25", validFrom: since } as const;

/** A part of 00001 passes to 00002 on 1 February 2025, and another on 1 July. */
const places = stockPlaces(
  indexOf(
    createGazetteer({
      units: [
        { code: "25", name: "Phú Thọ", level: "province", validFrom: since },
        { ...unit, code: "00001", name: "An Bình" },
        { ...unit, code: "00002", name: "Bình An" },
      ],
      successions: ["2025-02-01", "2025-07-01"].map((effectiveOn) => ({
        kind: "split",
        effectiveOn,
        from: ["00001"],
        to: ["00001", "00002"],
      })),
    }),
  ),
);

const total = (lastDay: string): Stated => ({
  id: `total ${lastDay}`,
  key: [],
  series: "",
  place: "00001",
  firstDay: lastDay,
  lastDay,
  method: null,
  standsFrom: lastDay,
  isOtherUnit: false,
  figure: toFigure(exactly(10, "model")),
});
const opening = (standsFrom: string, eve: string): Stated => ({
  ...total(eve),
  id: `opening ${standsFrom}`,
  standsFrom,
});
const [inJanuary, ofFebruary] = [total("2025-01-31"), opening("2025-02-01", "2025-01-31")];
const [inJune, ofJuly] = [total("2025-06-30"), opening("2025-07-01", "2025-06-30")];

/** What counts, whatever the order of the records. */
function chosen(stated: readonly Stated[], period?: string, isOfOwnGround = false): readonly string[] {
  const context = {
    metric: standardMetrics.modelsInForce,
    gaps: { flows: "none", stocks: "none" } as const,
    places,
    changes: () => ({ own: [], perhaps: [] }),
  };
  const asked = period === undefined ? undefined : parsePeriod(period);
  const [one, other] = [stated, [...stated].reverse()].map(
    (list) => chooseStated(list, context, asked, isOfOwnGround)?.ids ?? [],
  );
  expect(other).toStrictEqual(one);
  return one ?? [];
}

describe("of a total of the eve of a change and an opening of its day", () => {
  it("the one of the ground that the place has at the end of the period counts", () => {
    expect(chosen([inJune, ofJuly], "2025-H1")).toStrictEqual(["total 2025-06-30"]);
    expect(chosen([inJune, ofJuly], "2025")).toStrictEqual(["opening 2025-07-01"]);
  });

  it("the newer counts, where the place changed once more or no period is asked for", () => {
    expect(chosen([inJanuary, ofFebruary], "2025")).toStrictEqual(["opening 2025-02-01"]);
    expect(chosen([inJune, ofJuly])).toStrictEqual(["opening 2025-07-01"]);
  });
});

it("what was stated before the place changed counts, though it is of other ground, where an opening is of later ground still", () => {
  expect(chosen([inJanuary, ofJuly], "2025-H1")).toStrictEqual(["opening 2025-07-01"]);
  expect(chosen([inJanuary, ofJuly], "2025-H1", true)).toStrictEqual(["total 2025-01-31"]);
});
