import {
  exactly,
  flowToStock,
  type LedgerEntry,
  type LedgerEntryKind,
  modelGrowth,
  type ModelGrowthOptions,
  moreThan,
  stockToFlow,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";

const entry = (
  kind: LedgerEntryKind,
  when: string,
  value: number,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({
  id: `${kind} ${when}`,
  movement: "m",
  kind,
  when,
  quantity: exactly(value, "model"),
  ...more,
});

const ask = (ledger: readonly LedgerEntry[], more: Partial<ModelGrowthOptions> = {}) =>
  modelGrowth({ ledger }, { movement: "m", from: "2021", to: "2022", ...more });

type Growth = ReturnType<typeof modelGrowth>;

const estimates = ({ opening, added, removed, correction, closing }: Growth) =>
  [opening, added, removed, correction, closing].map((part) => part?.estimate ?? null);

describe("a total stated within the period is carried forward by the entries after its day", () => {
  it("116 on 30 June and 5 more in September are 121 at the end of the year, not an imbalance of 5", () => {
    const models = ask([
      entry("statedTotal", "2021", 108),
      entry("discontinued", "2022-02", 2),
      entry("established", "2022-03", 10),
      entry("statedTotal", "2022-06-30", 116),
      entry("established", "2022-09", 5),
    ]);
    expect(estimates(models)).toStrictEqual([108, 15, 2, 0, 121]);
    expect([models.imbalance?.estimate, models.absolute?.estimate]).toStrictEqual([0, 13]);
    expect(models.closing?.flags).toStrictEqual(["inferred"]);
    expect([models.inferred, models.assumptions, models.flags]).toStrictEqual([
      ["closing"],
      ["nothingCorrected", "nothingRemoved"],
      ["inferred"],
    ]);
    expect(models.entries).toStrictEqual([
      "statedTotal 2021",
      "discontinued 2022-02",
      "established 2022-03",
      "statedTotal 2022-06-30",
      "established 2022-09",
    ]);
  });

  it("at the opening too: 100 on 30 June 2021 and 8 more in October are 108 at the end of 2021", () => {
    const models = ask([
      entry("statedTotal", "2021-06-30", 100),
      entry("established", "2021-10", 8),
      entry("established", "2022", 15),
      entry("discontinued", "2022", 0),
      entry("statedTotal", "2022", 123),
    ]);
    expect(estimates(models)).toStrictEqual([108, 15, 0, 0, 123]);
    expect([models.imbalance?.estimate, models.inferred]).toStrictEqual([0, ["opening"]]);
    expect(models.entries[1]).toBe("established 2021-10");
  });

  it.each<[string, readonly LedgerEntry[], number, readonly string[]]>([
    [
      "removed after it, and nothing said of what was added",
      [entry("discontinued", "2022-10", 3)],
      113,
      ["nothingAdded", "nothingCorrected"],
    ],
    [
      "corrected after it",
      [entry("correction", "2022-08", 4, { effect: "decrease" })],
      112,
      ["nothingAdded", "nothingRemoved"],
    ],
    [
      "added, removed and corrected after it",
      [
        entry("replicated", "2022-07", 6),
        entry("merged", "2022-10", 3),
        entry("correction", "2022-08", 4, { effect: "increase" }),
      ],
      123,
      [],
    ],
  ])("%s", (_, later, closing, assumptions) => {
    const models = ask([entry("statedTotal", "2022-06-30", 116), ...later]);
    expect([models.closing?.estimate, models.closing?.assumptions]).toStrictEqual([closing, assumptions]);
    expect(models.closing?.flags).toStrictEqual(["inferred"]);
  });

  it("with bounds: more than 5 were added to 116", () => {
    const { closing } = ask([
      entry("statedTotal", "2022-06-30", 116),
      entry("established", "2022-09", 0, { quantity: moreThan(5, "model") }),
    ]);
    expect([closing?.estimate, closing?.lower, closing?.upper]).toStrictEqual([121, 122, null]);
  });

  it("from an opening within the period, which is the stock of the evening before", () => {
    const models = ask([entry("opening", "2022-07-01", 116), entry("established", "2022-07-01", 5)]);
    expect(models.closing?.estimate).toBe(121);
  });

  it("which a change of method among those entries breaks", () => {
    const models = ask([
      entry("statedTotal", "2021", 108, { method: "by unit" }),
      entry("statedTotal", "2022-06-30", 116, { method: "by unit" }),
      entry("established", "2022-09", 5, { method: "by site" }),
    ]);
    expect([models.status, models.methods]).toStrictEqual(["series-break", ["by site", "by unit"]]);
  });

  it("and is assumed to stand where none follows", () => {
    const models = ask([
      entry("established", "2022-06-30", 10),
      entry("statedTotal", "2022-06-30", 118),
      entry("established", "2023-01-01", 7),
    ]);
    expect([models.closing?.estimate, models.closing?.flags]).toStrictEqual([118, ["assumed"]]);
    expect(models.assumptions).toContain("stockUnchanged");
    expect([models.opening?.estimate, models.inferred]).toStrictEqual([108, ["opening"]]);
  });

  it("but not by an entry that began before that day: how much of it came after is not known", () => {
    const error = thrownBy(() =>
      ask([entry("statedTotal", "2022-09-30", 120), entry("established", "2022", 15)]),
    );
    expect([error.code, error.data]).toStrictEqual([
      "entry-straddles-window",
      {
        entry: "established 2022",
        when: "2022",
        firstDay: "2022-01-01",
        lastDay: "2022-12-31",
        after: "2022-09-30",
        upTo: "2022-12-31",
      },
    ]);
  });

  it("and a total of the last day is not touched by an entry that goes on into the next period", () => {
    const ledger = [
      entry("statedTotal", "2020", 100),
      entry("statedTotal", "2021", 108),
      entry("established", "2022-01-01/2022-06-30", 5),
    ];
    expect(ask(ledger, { from: "2020", to: "2021" }).closing?.estimate).toBe(108);
  });
});

describe("a late correction changes its period and the stocks after it, nothing else", () => {
  const onTime = [
    entry("statedTotal", "2019", 80),
    entry("established", "2020", 10),
    entry("discontinued", "2020", 1),
    entry("established", "2021", 20),
    entry("established", "2022", 15),
    entry("statedTotal", "2023", 140),
    entry("established", "2024", 9),
  ];
  const late = entry("correction", "2021-11", 3, { effect: "increase", id: "arrived in 2023" });
  const since2019 = (ledger: readonly LedgerEntry[], to: string) => ask(ledger, { from: "2019", to });

  it("in the ledger: an entry of 2021 that arrives later", () => {
    const corrected = [...onTime, late];
    expect(["2020", "2021", "2022"].map((to) => since2019(onTime, to).closing?.estimate)).toStrictEqual([
      89, 109, 124,
    ]);
    expect(["2020", "2021", "2022"].map((to) => since2019(corrected, to).closing?.estimate)).toStrictEqual([
      89, 112, 127,
    ]);
    // The year before it, and what a later count states anew, stay as they were in every respect.
    expect(since2019(corrected, "2020")).toStrictEqual(since2019(onTime, "2020"));
    expect(ask(corrected, { from: "2023", to: "2024" })).toStrictEqual(
      ask(onTime, { from: "2023", to: "2024" }),
    );
    expect(since2019(corrected, "2022").added).toStrictEqual(since2019(onTime, "2022").added);
  });

  it("in a series of flows: 20 of 2021 become 23", () => {
    const flows = (second: number) => [
      { period: "2020", value: 10 },
      { period: "2021", value: second },
      { period: "2022", value: 15 },
    ];
    expect(flowToStock(flows(20)).map(({ value }) => value)).toStrictEqual([10, 30, 45]);
    expect(flowToStock(flows(23)).map(({ value }) => value)).toStrictEqual([10, 33, 48]);
    expect(stockToFlow(flowToStock(flows(23))).map(({ value }) => value)).toStrictEqual([10, 23, 15]);
  });
});
