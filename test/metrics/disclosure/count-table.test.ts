import { exactly, ratio, toFigure } from "phongtrao";
import { describe, expect, it } from "vitest";
import { countTable } from "../../../src/metrics/disclosure/count-table.js";
import { readRule } from "../../../src/metrics/disclosure/disclosure-rule.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import { columnName } from "../../../src/metrics/disclosure/shown-column.js";

const models = (n: number) => toFigure(exactly(n, "model"));
const plan = { measures: { models: "modelsInForce", share: "recognisedShare" } };

/** The counts of a cube of one row: the models in force, and how many of them were recognised. */
const tableOf = (inForce: number, recognised: number) => {
  const figures = { models: models(inForce), share: ratio(models(recognised), models(inForce)) };
  const entries = readTable({ rows: [{ key: {}, figures }], totals: [] });
  return countTable(entries, readRule({ threshold: 5 }), [{ plan }]);
};

describe("the columns of a table", () => {
  it("are certainly of a period or of its end as the plan says of all that they may be", () => {
    const { flows, levels } = tableOf(40, 38);
    expect([...flows]).toStrictEqual([columnName("share", "numerator")]);
    expect([...levels]).toStrictEqual([columnName("models", null)]);
  });

  it("are certainly neither where all models in force are as many as were recognised", () => {
    const { flows, levels } = tableOf(40, 40);
    expect([[...flows], [...levels]]).toStrictEqual([[], []]);
  });

  it("go by the name of a measure only where they are its own counts, and no part of its ratios", () => {
    expect([...tableOf(40, 38).columnOf.keys()]).toStrictEqual(["models"]);
  });
});
