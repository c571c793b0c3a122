import { auditDisclosure, type DisclosureTable, isSuppressed, suppress, suppressed } from "phongtrao";
import { describe, expect, it } from "vitest";
import type { CountTable } from "../../../src/metrics/disclosure/count-table.js";
import { partBounds } from "../../../src/metrics/disclosure/part-bounds.js";
import { entry, talk, total } from "../cubes/small-province.js";
import { a, b, c, commune, threshold, cubeOf } from "./commune-cubes.js";

const hiding = (table: DisclosureTable, measure: string, places: readonly string[]) => ({
  totals: table.totals,
  rows: table.rows.map(({ key, figures }) => ({
    key,
    figures: places.includes(key["commune"] ?? "") ? { ...figures, [measure]: suppressed } : figures,
  })),
});

describe("models that work well, among those in force", () => {
  // 1 and 8 and 40 are 49. All 8 of b work well, so that b has no fewer, and a no more than 49 − 40 − 8 = 1.
  const cube = cubeOf(
    {
      measures: { models: "modelsInForce", effective: "modelsEffective" },
      groupBy: { commune },
      filter: { period: "2022" },
    },
    {
      ledger: [
        total(a, "2022", 1),
        total(b, "2022", 8),
        total(c, "2022", 40),
        entry("effective", "2022", 8, { place: b }),
        entry("effective", "2022", 30, { place: c }),
      ],
    },
  );

  it("tell how few there are elsewhere", () => {
    const { exposed } = auditDisclosure(cube, hiding(cube, "models", [a, b]), { threshold });
    expect(exposed.map(({ key, lower, upper }) => [key["commune"], lower, upper])).toStrictEqual([
      [a, 1, 1],
      [b, 8, 8],
    ]);
    expect(exposed[0]?.equations).toStrictEqual([
      { kind: "total", measure: "models", key: {}, over: ["commune"] },
      { kind: "atLeastPart", measure: "models", key: { commune: b }, over: [] },
    ]);
  });

  it("are hidden, too, or another number is", () => {
    const { published, hidden } = suppress(cube, { threshold });
    expect(hidden.length).toBeGreaterThan(2);
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });
});

it("all who came to what names a group are no fewer than the group", () => {
  // Of a 1 and of b 8 came; 8 women came to b. 49 came in all, 40 of them to c.
  const came = (place: string, all: number, women: number) =>
    talk(all, {
      place,
      when: "2025-08-01",
      audiences: {
        relation: "subset",
        parts: [{ audience: "women", count: { value: women, hedge: "exact", unit: "person" } }],
      },
    });
  const cube = cubeOf(
    {
      measures: { women: "audienceHeadcount", all: "audienceAttendance" },
      groupBy: { commune, audience: { by: "audience" } },
    },
    { activities: [came(a, 1, 0), came(b, 8, 8), came(c, 40, 30)] },
  );
  const { exposed } = auditDisclosure(cube, hiding(cube, "all", [a, b]), { threshold });
  expect(exposed.map(({ key, lower, upper }) => [key["commune"], lower, upper])).toStrictEqual([
    [a, 1, 1],
    [b, 8, 8],
  ]);
  const { published } = suppress(cube, { threshold });
  expect(published.rows.filter(({ figures }) => isSuppressed(figures["all"])).length).toBeGreaterThan(0);
  expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
});

describe("a number that may be a part and its whole", () => {
  const boundsOf = (columnsOf: Readonly<Record<string, readonly ReadonlyMap<string, number>[]>>) =>
    partBounds({ columnsOf: new Map(Object.entries(columnsOf)) } as Partial<CountTable> as CountTable);
  const bound = (total: number, part: number) => ({
    kind: "atLeastPart",
    total,
    parts: [part],
    less: [],
    over: [],
  });
  const working = new Map([[a, 0]]);
  const inForce = new Map([
    [a, 1],
    [b, 2],
  ]);

  it("is not said to be no more than itself, where all models work well", () => {
    expect(boundsOf({ modelsEffective: [working, inForce], modelsInForce: [inForce] })).toStrictEqual([
      bound(1, 0),
    ]);
  });

  it("is bounded by nothing where the other is not told, whichever it is", () => {
    expect(boundsOf({ modelsEffective: [working] })).toStrictEqual([]);
    expect(boundsOf({ modelsInForce: [inForce] })).toStrictEqual([]);
  });
});
