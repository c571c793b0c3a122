import { createGazetteer, type LedgerEntry, modelGrowth, parseRegister, percent } from "phongtrao";
import { describe, expect, it } from "vitest";

const gazetteer = createGazetteer({
  units: [
    { code: "25", name: "Phú Thọ", level: "province", validFrom: "2000-01-01" },
    { code: "00001", name: "An Bình", level: "commune", parent: "25", validFrom: "2000-01-01" },
    { code: "00002", name: "Yên Bình", level: "commune", parent: "25", validFrom: "2000-01-01" },
    {
      code: "00003",
      name: "Cẩm Khê",
      level: "commune",
      parent: "25",
      validFrom: "2000-01-01",
      validTo: "2022-06-30",
    },
  ],
  successions: [{ kind: "dissolved", effectiveOn: "2022-07-01", from: ["00003"], to: [] }],
});

let serial = 0;

/** An entry of the commune An Bình, or of where else it says. */
function entry(kind: LedgerEntry["kind"], when: string, value: number, more: Partial<LedgerEntry> = {}) {
  serial += 1;
  const quantity = { value, hedge: "exact", unit: "model" };
  return { id: `e${serial}`, movement: "m", kind, when, quantity, place: "00001", ...more };
}

const grown = (ledger: readonly object[], more: object = {}) => {
  const register = parseRegister({
    movements: ["m", "other"].map((id) => ({ id, name: "Dân vận khéo" })),
    ledger,
  });
  const asked = { movement: "m", place: "00001", from: "2021", to: "2022", gazetteer, ...more };
  const { relative, flags } = modelGrowth(register, asked);
  return [percent(relative, { places: 1 }), flags];
};

/** 35 at the end of 2021, one more in 2022: 36, a rise of 2.9 %, if nothing was given up. */
const oneMore = [entry("statedTotal", "2021-12-31", 35), entry("added", "2022", 1)];
const inferred = ["2.9", ["inferred"]];
const warned = ["2.9", ["differentCoverage", "inferred"]];

describe("a growth that follows from what came and went says so where", () => {
  it("models were given up and nobody says where", () => {
    expect(grown(oneMore)).toStrictEqual(inferred);
    expect(grown([...oneMore, entry("discontinued", "2022", 3, { place: undefined })])).toStrictEqual(warned);
  });

  it("they were given up somewhere in the province, as the units tell", () => {
    const ledger = [...oneMore, entry("discontinued", "2022", 3, { place: "25" })];
    expect(grown(ledger)).toStrictEqual(warned);
  });

  it("they were given up in a commune of the province that is asked for, and another came to one", () => {
    const place = "25";
    const ofProvince = oneMore.map((one) => ({ ...one, place }));
    const asked = { place };
    expect(grown(ofProvince, asked)).toStrictEqual(inferred);
    for (const more of [
      entry("discontinued", "2022", 3),
      entry("established", "2022-05", 2, { place: "00002" }),
      entry("discontinued", "2022", 3, { holder: "collective" }),
    ])
      expect(grown([...ofProvince, more], asked)).toStrictEqual(warned);
    // Before the year, in another movement, or where both ends were stated, they are not in question.
    expect(grown([...ofProvince, entry("discontinued", "2021-05", 3)], asked)).toStrictEqual(inferred);
    const ofOther = entry("discontinued", "2022", 3, { movement: "other" });
    expect(grown([...ofProvince, ofOther], asked)).toStrictEqual(inferred);
    const closed = [...ofProvince, entry("statedTotal", "2022-12-31", 36, asked)];
    expect(grown([...closed, entry("discontinued", "2022", 3)], asked)).toStrictEqual(["2.9", []]);
  });

  it("they are of a longer time, part of which is asked for", () => {
    const ledger = [...oneMore, entry("discontinued", "2021-07-01/2022-06-30", 3, { place: undefined })];
    expect(grown(ledger)).toStrictEqual(warned);
  });

  it("it is the stock before that follows", () => {
    // 36 at the end of 2022, one more in 2022: 35 before.
    const ledger = [entry("added", "2022", 1), entry("statedTotal", "2022-12-31", 36)];
    expect(grown(ledger)).toStrictEqual(inferred);
    expect(grown([...ledger, entry("discontinued", "2022", 3, { place: undefined })])).toStrictEqual(warned);
  });

  it("they were given up on the last day", () => {
    const given = (when: string) => entry("discontinued", when, 3, { place: undefined });
    expect(grown([...oneMore, given("2022-12-31")])).toStrictEqual(warned);
    // What was given up on the day of the total is no longer in it.
    expect(grown([...oneMore, given("2021-12-31")])).toStrictEqual(inferred);
  });

  it("they were the same holder's", () => {
    const of = [...oneMore, entry("discontinued", "2022", 3, { place: undefined })];
    const ledger = of.map((one) => ({ ...one, holder: "collective" }));
    expect(grown(ledger, { holder: "collective" })).toStrictEqual(warned);
  });

  it("nobody says whose they were", () => {
    const of = [...oneMore, entry("discontinued", "2022", 3)];
    const ledger = of.map((one, at) => (at < 2 ? { ...one, holder: "collective" } : one));
    expect(grown(ledger, { holder: "collective" })).toStrictEqual(warned);
  });

  it("nobody says in which field", () => {
    const of = [...oneMore, entry("discontinued", "2022", 3)];
    const ledger = of.map((one, at) => (at < 2 ? { ...one, field: "economy" } : one));
    expect(grown(ledger, { field: "economy" })).toStrictEqual(warned);
  });

  it("the total of a day is carried on by them to the end of the year", () => {
    const ledger = [
      entry("statedTotal", "2021-12-31", 35),
      entry("statedTotal", "2022-06-30", 35),
      entry("added", "2022-08", 1),
    ];
    const given = (when: string) => entry("discontinued", when, 3, { place: undefined });
    expect(grown(ledger)).toStrictEqual(inferred);
    expect(grown([...ledger, given("2022-09")])).toStrictEqual(warned);
    // What was given up before the total of June is not in question.
    expect(grown([...ledger, given("2022-03")])).toStrictEqual(inferred);
  });

  it("the total is assumed to stand", () => {
    const ledger = [entry("statedTotal", "2021-12-31", 35), entry("statedTotal", "2022-06-30", 36)];
    const given = entry("discontinued", "2022-09", 3, { place: undefined });
    const flags = (list: readonly object[]) => grown(list)[1];
    expect(flags(ledger)).not.toContain("differentCoverage");
    expect(flags([...ledger, given])).toContain("differentCoverage");
  });
});

describe("but not where", () => {
  it("both stocks were stated", () => {
    const ledger = [entry("statedTotal", "2021-12-31", 35), entry("statedTotal", "2022-12-31", 36)];
    for (const when of ["2022", "2021-07-01/2022-06-30"]) {
      const given = entry("discontinued", when, 3, { place: undefined });
      expect(grown([...ledger, given])).toStrictEqual(["2.9", []]);
    }
  });

  it("they were given up elsewhere, by others, or in another year", () => {
    const others = [
      entry("discontinued", "2022", 3, { place: "00002" }),
      entry("discontinued", "2022", 3, { movement: "other", place: undefined }),
      entry("discontinued", "2022", 3, {
        place: undefined,
        quantity: { value: 3, hedge: "exact", unit: "modelSite" },
      }),
      entry("discontinued", "2020", 3, { place: undefined }),
      entry("discontinued", "2023", 3, { place: undefined }),
      // What is recognised, or stated as a total, neither comes nor goes.
      entry("recognised", "2022", 3, { place: undefined }),
      entry("statedTotal", "2022-12-31", 90, { place: "25" }),
    ];
    for (const other of others) expect(grown([...oneMore, other], { unit: "model" })).toStrictEqual(inferred);
  });

  it("they were given up in the province when the commune had ended", () => {
    const ledger = [
      entry("statedTotal", "2021-12-31", 35, { place: "00003" }),
      entry("added", "2022-03", 1, { place: "00003" }),
      entry("discontinued", "2022-09", 3, { place: "25" }),
    ];
    expect(grown(ledger, { place: "00003" })[1]).not.toContain("differentCoverage");
  });

  it("the units that would tell are not passed: another place is another place", () => {
    const ledger = [...oneMore, entry("discontinued", "2022", 3, { place: "25" })];
    expect(grown(ledger, { gazetteer: undefined })).toStrictEqual(inferred);
  });
});
