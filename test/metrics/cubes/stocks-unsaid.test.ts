import {
  definePlan,
  evaluate,
  evaluatePartial,
  type Gazetteer,
  type LedgerEntry,
  mergeCubes,
  type PlanInput,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { onIslands, regrouped } from "./changed-units.js";
import { entry, gazetteer as province, registerOf, total } from "./small-province.js";

const measures = { models: "modelsInForce", each: "modelsPerCommune" } as const;

/** What is told of the models of a year, and what it warns of. */
function told(
  ledger: readonly LedgerEntry[],
  more: Partial<PlanInput> & { readonly gazetteer?: Gazetteer } = {},
): readonly unknown[] {
  const { gazetteer = province, ...plan } = more;
  const given = definePlan({ measures, filter: { period: "2022" }, ...plan });
  const models = evaluate(given, registerOf({ ledger }), { gazetteer }).rows[0]?.figures["models"];
  return [models?.estimate, models?.flags];
}

const [before, now] = [total("00002", "2021", 50), total("00001", "2022", 100)];
const lacking = [100, ["incomplete"]];

describe("a stock of which a part was stated before the period, and not within it", () => {
  it("is incomplete: 100 models of one commune, beside which 50 of another were there the year before", () => {
    expect(told([before, now])).toStrictEqual(lacking);
    expect(told([before, now], { filter: { period: "2022", place: "25" } })).toStrictEqual(lacking);
    expect(told([before, now, total("00002", "2022", 48)])).toStrictEqual([148, []]);
    expect(told([now])).toStrictEqual([100, []]);
    expect(told([now, total("00002", "2023", 50)])).toStrictEqual([100, []]);
  });

  it("is so in whatever is made of it, and in parts of a register", () => {
    const plan = definePlan({ measures, filter: { period: "2022", place: "25" } });
    const options = { gazetteer: province };
    const [row] = evaluate(plan, registerOf({ ledger: [before, now] }), options).rows;
    expect(row?.figures.each.flags).toStrictEqual(["incomplete"]);
    const parts = [before, now].map((one) => evaluatePartial(plan, registerOf({ ledger: [one] }), options));
    expect(mergeCubes(parts, options).rows).toStrictEqual([row]);
  });

  it("is so for each period: what is first stated later lacks nothing before", () => {
    const plan = definePlan({
      measures: { models: "modelsInForce" },
      groupBy: { year: { by: "period", kind: "calendar-year" } },
      totals: "none",
    });
    const ledger = ["2020", "2021", "2022"].map((year) => total("00001", year, 100));
    const { rows } = evaluate(plan, registerOf({ ledger: [...ledger, before] }), { gazetteer: province });
    expect(rows.map(({ figures }) => figures.models?.flags)).toStrictEqual([[], [], ["incomplete"]]);
  });

  it("lacks a movement and a holder, too, unless a total of all stands for the holder", () => {
    const held = entry("statedTotal", "2021", 4, { place: "00001", holder: "individual" });
    expect(told([{ ...before, place: "00001", movement: "other" }, now])).toStrictEqual(lacking);
    expect(told([held, { ...now, holder: "collective" }])).toStrictEqual(lacking);
    expect(told([held, now])).toStrictEqual([100, []]);
  });

  it("lacks nothing where that was told to be none, or is told to have gone since", () => {
    const gone = entry("discontinued", "2022-05", 50, { place: "00002" });
    expect(told([total("00002", "2021", 0), now])).toStrictEqual([100, []]);
    expect(told([before, gone, now])).toStrictEqual([100, []]);
    expect(told([before, { ...gone, kind: "established" }, now])).toStrictEqual(lacking);
  });

  it("lacks nothing where the province, or all its communes, stand for it", () => {
    const communes = ["00001", "00002", "00003"].map((place) => total(place, "2022", 10));
    expect(told([before, total("25", "2022", 150)])).toStrictEqual([150, []]);
    expect(told([total("25", "2021", 30), ...communes])).toStrictEqual([30, []]);
    expect(told([total("25", "2021", 30), ...communes.slice(1)])).toStrictEqual([20, ["incomplete"]]);
  });

  it("lacks nothing where gaps are filled", () => {
    const assumed = [150, ["assumed"]];
    expect(told([before, now], { gaps: { stocks: "carryForward" } })).toStrictEqual(assumed);
  });

  it("lacks what is of ground that nothing is stated of since, though gaps are filled", () => {
    const more = {
      gazetteer: regrouped,
      filter: { period: "2025" },
      gaps: { stocks: "carryForward" },
    } as const;
    const old = ["00001", "00002"].map((place) => total(place, "2024", 10));
    const [merged, divided] = [total("00004", "2025", 21), total("00005", "2025", 30)];
    expect(told([...old, divided], more)).toStrictEqual([30, ["incomplete"]]);
    expect(told([...old, merged], more)).toStrictEqual([21, []]);
    expect(told([total("00003", "2024", 20), divided], more)).toStrictEqual([30, ["incomplete"]]);
  });

  it("lacks nothing of a place that nothing became of", () => {
    const ledger = [total("00007", "2022", 5), total("00001", "2023", 12)];
    expect(told(ledger, { gazetteer: onIslands, filter: { period: "2023" } })).toStrictEqual([12, []]);
  });
});

describe("a growth from a stock that follows from an incomplete one", () => {
  it("is incomplete: 30 of collectives, one of which is new, where 13 of individuals were there before", () => {
    const place = "00001";
    const ledger = [
      entry("statedTotal", "2022-02", 13, { place, holder: "individual" }),
      entry("established", "2022-04", 1, { place, holder: "collective" }),
      entry("statedTotal", "2022-04", 30, { place, holder: "collective" }),
    ];
    const plan = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2022-04" } });
    const growthOf = (list: readonly LedgerEntry[]) =>
      evaluate(plan, registerOf({ ledger: list }), { gazetteer: province }).rows[0]?.figures.growth;
    expect(growthOf(ledger)?.flags).toStrictEqual(["incomplete", "inferred"]);
    expect(growthOf(ledger.slice(1))?.flags).toStrictEqual(["inferred"]);
  });
});

it("without the administrative units, a place of which nothing is stated any more is lacking", () => {
  const plan = definePlan({ measures: { models: "modelsInForce" }, filter: { period: "2022" } });
  const of = (ledger: readonly LedgerEntry[]) =>
    evaluate(plan, registerOf({ ledger })).rows[0]?.figures.models?.flags;
  expect(of([before, now])).toStrictEqual(["incomplete"]);
  expect(of([total("00001", "2021", 90), now])).toStrictEqual([]);
});
