import {
  createGazetteer,
  type LedgerEntry,
  modelGrowth,
  parsePeriod,
  percent,
  type Quantity,
  type LedgerUnit,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { codeOf } from "../../code-of.js";
import { thrownBy } from "../../thrown-by.js";

let serial = 0;

/** A ledger entry of the movement "m"; what the case does not care about is filled in. */
function entry(
  kind: LedgerEntry["kind"],
  when: string,
  value: number,
  more: Partial<LedgerEntry> = {},
): LedgerEntry {
  serial += 1;
  const quantity: Quantity<LedgerUnit> = { value, hedge: "exact", unit: "model" };
  return { id: `${kind}-${when}-${serial}`, movement: "m", kind, when, quantity, ...more };
}

const ask = (ledger: readonly LedgerEntry[], more: Partial<Parameters<typeof modelGrowth>[1]> = {}) =>
  modelGrowth({ ledger }, { movement: "m", from: "2021", to: "2022", ...more });

const stocks = ({ opening, added, removed, correction, closing }: ReturnType<typeof modelGrowth>) =>
  [opening, added, removed, correction, closing].map((part) => part?.estimate ?? null);

describe("Hòa Bình 2022: +15, total 123", () => {
  const ledger = [
    entry("established", "2022", 15, { id: "new" }),
    entry("statedTotal", "2022", 123, { id: "total" }),
  ];

  it("grew from 108, inferred, by 13.89 %", () => {
    const models = ask(ledger);
    expect(stocks(models)).toStrictEqual([108, 15, 0, 0, 123]);
    expect(models.opening?.flags).toStrictEqual(["inferred"]);
    expect(models.inferred).toStrictEqual(["opening"]);
    expect(models.assumptions).toStrictEqual(["nothingCorrected", "nothingRemoved"]);
    expect([models.status, models.absolute?.estimate]).toStrictEqual(["determined", 15]);
    expect(percent(models.relative, { places: 2 })).toBe("13.89");
    expect(models.relative.flags).toStrictEqual(["inferred"]);
    expect(models.imbalance).toBeNull();
    expect(models.entries).toStrictEqual(["new", "total"]);
    expect([models.methods, models.flags]).toStrictEqual([[], ["inferred"]]);
  });

  it("takes periods as well as their ids", () => {
    const models = ask(ledger, { from: parsePeriod("2021"), to: parsePeriod("2022") });
    expect(models.opening?.estimate).toBe(108);
  });

  it("of another movement is missing", () => {
    const models = ask(ledger, { movement: "other" });
    expect([models.status, ...stocks(models)]).toStrictEqual(["missing", null, null, null, null, null]);
    expect([models.entries, models.flags]).toStrictEqual([[], []]);
  });
});

describe("stocks", () => {
  it("are the totals stated at the end of the two periods", () => {
    const models = ask([
      entry("statedTotal", "2021", 108),
      entry("established", "2022", 10),
      entry("replicated", "2022-Q3", 9),
      entry("discontinued", "2022-07", 3),
      entry("merged", "2022-11-18", 1),
      entry("statedTotal", "2022", 123),
    ]);
    expect(stocks(models)).toStrictEqual([108, 19, 4, 0, 123]);
    expect([models.imbalance?.estimate, models.flags]).toStrictEqual([0, []]);
    expect([models.inferred, models.assumptions]).toStrictEqual([[], ["nothingCorrected"]]);
  });

  it("add what was established, what was replicated, and what was one or the other", () => {
    const models = ask([
      entry("statedTotal", "2021", 104),
      entry("added", "2022-Q1", 12),
      entry("established", "2022-Q2", 4),
      entry("replicated", "2022-Q3", 3),
      entry("statedTotal", "2022", 123),
    ]);
    expect(stocks(models)).toStrictEqual([104, 19, 0, 0, 123]);
  });

  it("may be stated as the opening of what follows", () => {
    expect(stocks(ask([entry("opening", "2022", 108), entry("statedTotal", "2022", 123)]))).toStrictEqual([
      108,
      null,
      null,
      0,
      123,
    ]);
    expect(
      stocks(ask([entry("opening", "2022-01-01", 108), entry("opening", "2023-01-01", 123)])),
    ).toStrictEqual([108, null, null, 0, 123]);
  });

  it("are the latest of a period", () => {
    const ledger = [
      entry("statedTotal", "2022-06-30", 110),
      entry("statedTotal", "2022-11-30", 120),
      entry("statedTotal", "2022-09-30", 115),
      entry("statedTotal", "2021-12-31", 108),
      entry("statedTotal", "2021-06-30", 100),
    ];
    expect(stocks(ask(ledger))).toStrictEqual([108, null, null, 0, 120]);
  });

  it("of other years are left alone", () => {
    const models = ask([
      entry("statedTotal", "2020", 50),
      entry("statedTotal", "2022", 123),
      entry("statedTotal", "2023", 150),
    ]);
    expect([models.status, ...stocks(models)]).toStrictEqual(["missing", null, null, null, 0, 123]);
  });

  it("that differ for one day are refused, the same one said twice is not", () => {
    const twice = [
      entry("statedTotal", "2021", 108),
      entry("opening", "2022", 108),
      entry("statedTotal", "2022", 123),
    ];
    expect(ask(twice).opening?.estimate).toBe(108);
    const differ = [
      entry("statedTotal", "2021", 110, { id: "a" }),
      entry("opening", "2022", 108, { id: "b" }),
    ];
    expect(codeOf(() => ask(differ))).toBe("conflicting-stocks");
    expect(() => ask(differ)).toThrow(/Entries a \(110\) and b \(108\)/);
    const hedged: Quantity<LedgerUnit> = { value: 108, hedge: "moreThan", unit: "model" };
    expect(
      codeOf(() => ask([...twice.slice(1), entry("statedTotal", "2021", 0, { quantity: hedged })])),
    ).toBe("conflicting-stocks");
  });
});

describe("flows", () => {
  const total = entry("statedTotal", "2022", 123);

  it("are those after the first period's end, up to the second's", () => {
    const models = ask([
      entry("established", "2021-12-31", 1000),
      entry("established", "2022-01-01", 1),
      entry("established", "2022-12-31", 2),
      entry("established", "2023-01-01", 1000),
      entry("discontinued", "2021", 1000),
      total,
    ]);
    expect(stocks(models)).toStrictEqual([120, 3, 0, 0, 123]);
  });

  it("leave recognitions out, which change no stock", () => {
    expect(
      stocks(ask([entry("recognised", "2022", 55), entry("established", "2022", 15), total])),
    ).toStrictEqual([108, 15, 0, 0, 123]);
  });

  it("take corrections with their effect", () => {
    const ledger = [
      entry("statedTotal", "2021", 108),
      entry("established", "2022", 15),
      entry("correction", "2022-03", 5, { effect: "increase" }),
      entry("correction", "2022-09", 7, { effect: "decrease" }),
      entry("discontinued", "2022", 2),
    ];
    const models = ask(ledger);
    expect(stocks(models)).toStrictEqual([108, 15, 2, -2, 119]);
    expect([models.inferred, models.assumptions]).toStrictEqual([["closing"], []]);
  });

  it("that lie partly within the time are refused, for their part of it is not known", () => {
    for (const when of ["R2022", "R2023", "2021-07-01/2022-06-30", "2022-07-01/2023-06-30"]) {
      expect(
        codeOf(() => ask([entry("established", when, 15), total])),
        when,
      ).toBe("entry-straddles-window");
    }
    expect(() => ask([entry("established", "R2022", 15, { id: "e" })])).toThrow(
      /^Entry e is of R2022, 2021-12-15 to 2022-12-14, and lies only partly within 2022-01-01 to 2022-12-31/,
    );
  });

  it("of reporting years are asked for by reporting years", () => {
    const ledger = [entry("established", "R2022", 15), entry("statedTotal", "R2022", 123)];
    expect(stocks(ask(ledger, { from: "R2021", to: "R2022" }))).toStrictEqual([108, 15, 0, 0, 123]);
  });

  it("between periods of two regimes are refused unless asked for, and then flagged", () => {
    const ledger = [
      entry("statedTotal", "2021", 108),
      entry("established", "2022-06-30", 15),
      entry("statedTotal", "R2022", 123),
    ];
    expect(codeOf(() => ask(ledger, { from: "2021", to: "R2022" }))).toBe("regime-mismatch");
    const models = ask(ledger, { from: "2021", to: "R2022", acrossRegimes: "compute" });
    expect(stocks(models)).toStrictEqual([108, 15, 0, 0, 123]);
    expect(models.flags).toContain("regimeMismatch");
    expect(ask(ledger, { acrossRegimes: "compute" }).flags).not.toContain("regimeMismatch");
  });

  it("add up over several years", () => {
    const ledger = [
      entry("statedTotal", "2019", 80),
      entry("established", "2020", 10),
      entry("established", "2021", 20),
      entry("established", "2022", 15),
      entry("discontinued", "2021", 2),
      total,
    ];
    expect(stocks(ask(ledger, { from: "2019" }))).toStrictEqual([80, 45, 2, 0, 123]);
    expect(ask(ledger, { from: "2019" }).imbalance?.estimate).toBe(0);
  });
});

describe("an imbalance", () => {
  it("is reported and flagged, and the stated stocks stay", () => {
    const models = ask([
      entry("statedTotal", "2021", 2382),
      entry("established", "2022", 43),
      entry("discontinued", "2022", 190),
      entry("statedTotal", "2022", 1602),
    ]);
    expect(models.imbalance?.estimate).toBe(-633);
    expect([models.flags, models.absolute?.estimate]).toStrictEqual([["imbalance"], -780]);
  });

  it("that the hedges can explain is none", () => {
    const about: Quantity<LedgerUnit> = { value: 190, hedge: "about", unit: "model" };
    const models = ask([
      entry("statedTotal", "2021", 2382),
      entry("established", "2022", 43),
      entry("discontinued", "2022", 0, { quantity: about }),
      entry("statedTotal", "2022", 1602),
    ]);
    expect([models.imbalance?.estimate, models.flags]).toStrictEqual([-633, []]);
  });
});

describe("a change of method", () => {
  const ledger = [
    entry("statedTotal", "2021", 2382, { method: "units" }),
    entry("established", "2022", 43),
    entry("discontinued", "2022", 190),
    entry("statedTotal", "2022", 1602, { method: "sites" }),
  ];

  it("is a series break: growth across it is refused, the imbalance still told", () => {
    const models = ask(ledger);
    expect([models.status, models.absolute, models.relative.estimate]).toStrictEqual([
      "series-break",
      null,
      null,
    ]);
    expect(models.methods).toStrictEqual(["sites", "units"]);
    expect([models.imbalance?.estimate, models.flags]).toStrictEqual([-633, ["imbalance", "seriesBreak"]]);
  });

  it("is computed on demand, flagged", () => {
    const models = ask(ledger, { acrossBreak: "compute" });
    expect(percent(models.relative, { places: 2 })).toBe("-32.75");
    expect(models.relative.flags).toStrictEqual(["seriesBreak"]);
  });

  it("outside the time asked for is none of its business", () => {
    const models = ask([...ledger, entry("statedTotal", "2023", 1700, { method: "sites" })], {
      from: "2022",
      to: "2023",
    });
    expect([models.status, models.methods]).toStrictEqual(["determined", ["sites"]]);
  });

  it("is none where only one method is named", () => {
    expect(
      ask([entry("statedTotal", "2021", 5), entry("statedTotal", "2022", 6, { method: "sites" })]).status,
    ).toBe("determined");
  });
});

describe("entries that differ in what was left open", () => {
  const sites: Quantity<LedgerUnit> = { value: 603, hedge: "exact", unit: "modelSite" };
  const cases: readonly [string, readonly LedgerEntry[], object, number][] = [
    [
      "unit",
      [entry("statedTotal", "2022", 40), entry("statedTotal", "2022", 0, { quantity: sites })],
      { unit: "modelSite" },
      603,
    ],
    [
      "place",
      [entry("statedTotal", "2022", 123), entry("statedTotal", "2022", 20, { place: "157" })],
      { place: "157" },
      20,
    ],
    [
      "holder",
      [
        entry("statedTotal", "2022", 69, { holder: "collective" }),
        entry("statedTotal", "2022", 54, { holder: "individual" }),
      ],
      { holder: "individual" },
      54,
    ],
    [
      "field",
      [entry("statedTotal", "2022", 3, { field: "economy" }), entry("statedTotal", "2022", 5)],
      { field: "economy" },
      3,
    ],
  ];

  it.each(cases)("%s: are not added up unasked", (name, ledger, choice, closing) => {
    expect(codeOf(() => ask(ledger))).toBe("ambiguous-ledger");
    expect(() => ask(ledger)).toThrow(expect.objectContaining({ path: [name] }));
    expect(ask(ledger, choice).closing?.estimate).toBe(closing);
  });
});

describe("the window", () => {
  it.each([
    ["2022", "2022"],
    ["2022", "2021"],
    ["2022", "2022-Q4"],
  ])("from %s to %s goes nowhere", (from, to) => {
    expect(codeOf(() => ask([], { from, to }))).toBe("reversed-window");
  });

  it("needs periods that exist", () => {
    expect(codeOf(() => ask([], { from: "năm 2021" }))).toBe("invalid-period");
  });
});

it("neither changes nor keeps the ledger", () => {
  const ledger = Object.freeze([Object.freeze(entry("statedTotal", "2022", 123))]);
  const models = ask(ledger);
  expect([Object.isFrozen(models), Object.isFrozen(models.entries)]).toStrictEqual([true, true]);
  expect(JSON.parse(JSON.stringify(models))).toStrictEqual(models);
});

describe("a place that took in others on 1 July 2025", () => {
  const gazetteer = createGazetteer(vietnamProvinces);
  const of = (kind: LedgerEntry["kind"], when: string, value: number, place = "25") =>
    entry(kind, when, value, { place });
  const flagsOf = (ledger: readonly LedgerEntry[], from: string, to: string, known = true) =>
    ask(ledger, { place: ledger[0]?.place, from, to, ...(known && { gazetteer }) }).flags;

  it("is not what it was, so its growth from the year before is refused", () => {
    const ledger = [of("statedTotal", "2024", 201), of("statedTotal", "2025", 450)];
    const options = { place: "25", from: "2024", to: "2025", gazetteer };
    const { status, flags, absolute } = ask(ledger, options);
    expect([status, flags, absolute]).toStrictEqual(["ground-changed", ["groundChanged"], null]);
    const asked = ask(ledger, { ...options, acrossGround: "compute" });
    expect([asked.status, asked.flags]).toStrictEqual(["determined", ["groundChanged"]]);
    // 201 to 450.
    expect(asked.absolute?.estimate).toBe(249);
  });

  it("may be one that did not change, which the units tell", () => {
    const ofPlace = (code: string) => [
      of("statedTotal", "2024", 201, code),
      of("statedTotal", "2025", 210, code),
    ];
    // Lai Châu took in nobody.
    expect(flagsOf(ofPlace("12"), "2024", "2025")).toStrictEqual([]);
    expect(flagsOf(ofPlace("12"), "2024", "2025", false)).toStrictEqual(["differentCoverage"]);
    expect(flagsOf(ofPlace("25"), "2024", "2025", false)).toStrictEqual(["differentCoverage"]);
    const nowhere = [entry("statedTotal", "2024", 201), entry("statedTotal", "2025", 210)];
    expect(flagsOf(nowhere, "2024", "2025", false)).toStrictEqual([]);
    const before = [of("statedTotal", "2023", 190), of("statedTotal", "2024", 201)];
    expect(flagsOf(before, "2023", "2024", false)).toStrictEqual([]);
    const after = [of("statedTotal", "2025", 450), of("statedTotal", "2026", 460)];
    expect(flagsOf(after, "2025", "2026", false)).toStrictEqual([]);
  });

  it("is refused where no unit ever had its code, which would be a place without models", () => {
    expect(codeOf(() => ask([], { place: "52000", gazetteer }))).toBe("unknown-admin-unit");
    expect(ask([], { place: "52000" }).status).toBe("missing");
  });

  it("has an opening that follows from what is there now, of what was not there then", () => {
    const ledger = [of("established", "2025", 49), of("statedTotal", "2025", 450)];
    expect(flagsOf(ledger, "2024", "2025")).toContain("groundChanged");
  });

  it("tells no stock of the one ground from that of the other, unless it is asked for", () => {
    const options = { place: "25", from: "2024", to: "2025", gazetteer };
    const numbersOf = (ledger: readonly LedgerEntry[], more: object = {}) => {
      const models = ask(ledger, { ...options, ...more });
      const { opening, added, removed, closing, imbalance } = models;
      const numbers = [opening, added, removed, closing, imbalance].map((part) => part?.estimate ?? null);
      return [models.status, numbers, models.inferred, models.assumptions];
    };
    const [old, more, now] = [
      of("statedTotal", "2024", 50),
      of("added", "2025-Q3", 15),
      of("statedTotal", "2025", 123),
    ];
    const refused = "ground-changed";
    // 123 less 15 are not what the old province had, nor 50 and 15 what the new one has.
    expect(numbersOf([more, now])).toStrictEqual([refused, [null, 15, null, 123, null], [], []]);
    expect(numbersOf([old, more])).toStrictEqual([refused, [50, 15, null, null, null], [], []]);
    // Nor were 58 fewer than none given up.
    expect(numbersOf([old, more, now])).toStrictEqual([refused, [50, 15, null, 123, null], [], []]);
    expect(numbersOf([more, now], { acrossGround: "compute" })).toStrictEqual([
      "determined",
      [108, 15, 0, 123, null],
      ["opening"],
      ["nothingCorrected", "nothingRemoved"],
    ]);
  });

  it("has no stock where it ended, which is not a number that is missing", () => {
    const options = { place: "17", from: "2024", to: "2025", gazetteer };
    expect(ask([of("statedTotal", "2024", 30, "17")], options).status).toBe("ground-changed");
    expect(ask([], options).status).toBe("missing");
  });

  it("is one and the same from an opening of that day on, and from then on", () => {
    const opened = [of("opening", "2025-07-01", 401), of("statedTotal", "2025", 450)];
    expect(flagsOf(opened, "2025-H1", "2025")).toStrictEqual([]);
    expect(flagsOf(opened, "2025-H1", "2025", false)).toStrictEqual([]);
    const later = [of("statedTotal", "2025", 450), of("statedTotal", "2026", 460)];
    expect(flagsOf(later, "2025", "2026")).toStrictEqual([]);
  });

  it("does not carry a total of March on to the end of the year, which is of other ground", () => {
    const [march, more] = [of("statedTotal", "2025-03", 110), of("added", "2025-Q3", 10)];
    const told = (ledger: readonly LedgerEntry[], from: string, to: string, compute = false) => {
      const acrossGround = compute ? "compute" : "refuse";
      const models = ask(ledger, { place: "25", from, to, gazetteer, acrossGround });
      const [opening, closing] = [models.opening, models.closing].map(
        (one) => one && [one.estimate, ...one.flags],
      );
      return [models.status, opening, closing];
    };
    // The ten of the new province did not come to the 110 of the old one.
    const ofNextYear = [march, more, of("statedTotal", "2026", 500)];
    const refused = "ground-changed";
    expect(told(ofNextYear, "2025", "2026")).toStrictEqual([refused, [110, "incomplete"], [500]]);
    expect(told(ofNextYear, "2025", "2026", true)).toStrictEqual(["determined", [120, "inferred"], [500]]);
    const ofYear = [of("statedTotal", "2024", 100), march];
    expect(told(ofYear, "2024", "2025")).toStrictEqual([refused, [100], [110, "incomplete"]]);
    expect(told([...ofYear, more], "2024", "2025")).toStrictEqual([refused, [100], [110, "incomplete"]]);
    expect(told(ofYear, "2024", "2025-H1")).toStrictEqual(["determined", [100], [110, "assumed"]]);
    // Without the units it may be a place that stayed.
    expect(flagsOf(ofYear, "2024", "2025", false)).toStrictEqual(["assumed", "differentCoverage"]);
  });

  it("has a total of the eve and an opening of the day, which do not contradict each other", () => {
    const ledger = [
      of("statedTotal", "2024", 140),
      of("statedTotal", "2025-H1", 150),
      of("opening", "2025-07-01", 401),
      of("statedTotal", "2025", 450),
    ];
    const changeOf = (from: string, to: string) => {
      const { status, absolute } = ask(ledger, { place: "25", from, to, gazetteer });
      return [status, absolute?.estimate];
    };
    // 150 less 140, and 450 less 401.
    expect(changeOf("2024", "2025-H1")).toStrictEqual(["determined", 10]);
    expect(changeOf("2025-H1", "2025")).toStrictEqual(["determined", 49]);
    // Without the units it may be a place that stayed.
    const unknown = () => ask(ledger, { place: "25", from: "2025-H1", to: "2025" });
    expect(codeOf(unknown)).toBe("conflicting-stocks");
  });

  it("has no stock of the eve where only the opening of the new ground tells one", () => {
    const ledger = [of("statedTotal", "2024", 140), of("opening", "2025-07-01", 401)];
    const closingOf = (more: object) =>
      ask(ledger, { from: "2024", to: "2025-H1", ...more }).closing?.estimate;
    expect(closingOf({ place: "25", gazetteer })).toBeUndefined();
    // Hà Nội took in nobody.
    const hanoi = ledger.map((one) => ({ ...one, place: "01" }));
    const ofHanoi = { place: "01", from: "2024", to: "2025-H1", gazetteer };
    expect(ask(hanoi, ofHanoi).absolute?.estimate).toBe(261);
  });

  it("does not concern a place that stayed, nor entries without a place", () => {
    const hanoi = [of("statedTotal", "2024", 201, "01"), of("statedTotal", "2025", 210, "01")];
    expect(flagsOf(hanoi, "2024", "2025")).toStrictEqual([]);
    const nowhere = [entry("statedTotal", "2024", 201), entry("statedTotal", "2025", 210)];
    expect(flagsOf(nowhere, "2024", "2025")).toStrictEqual([]);
  });
});

describe("a movement", () => {
  const movements = [{ id: "dan-van-kheo", name: "Dân vận khéo" }];
  const asked = (movement: string, ledger: readonly LedgerEntry[] = []) =>
    modelGrowth({ ledger, movements }, { movement, from: "2021", to: "2022" });

  it("that the register has not is refused, since a misspelt id would be one without models", () => {
    const error = thrownBy(() => asked("dan-van-khéo"));
    expect([error.code, error.path, error.data]).toStrictEqual([
      "unknown-movement",
      ["movement"],
      { found: '"dan-van-khéo"' },
    ]);
    expect(error.message).toBe('The register has no movement "dan-van-khéo"; did you mean "dan-van-kheo"?');
    expect(thrownBy(() => asked("x")).message).toContain("its `movements` say which it has");
  });

  it("that it has, or that an entry names, is missing where nothing is known of it", () => {
    expect(asked("dan-van-kheo").status).toBe("missing");
    expect(asked("m", [entry("statedTotal", "2022", 9)]).status).toBe("missing");
    const given = (list: unknown) =>
      codeOf(() =>
        modelGrowth({ ledger: [], movements: list as never }, { movement: "m", from: "2021", to: "2022" }),
      );
    expect([given([null]), given("dan-van-kheo")]).toStrictEqual(["invalid-register", "invalid-register"]);
    // As JSON has what is not there.
    expect([given(null), given(5)]).toStrictEqual(["nothing", "invalid-register"]);
    expect(given([{}, { id: 5 }])).toBe("unknown-movement");
  });
});
