import { completeness, createGazetteer, type GazetteerInput, percent, periodsBetween } from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { codeOf, phuTho, province, sent } from "./returns.js";

describe("communes on either side of 1 July 2025", () => {
  const submissions = [
    sent("05006", "2025-06"),
    sent("05005", "2025-06"),
    sent("05001", "2025-06"),
    sent("05002", "2025-06", { status: "draft" }),
    sent("05005", "2025-07"),
    sent("05001", "2025-07", { status: "rejected" }),
    sent("05002", "2025-07"),
  ];
  const table = completeness(
    { submissions },
    { gazetteer: phuTho, periods: ["2025-06", "2025-07"], level: "commune", under: "25" },
  );

  it("one row a unit; the renamed goes on in its row, a merged code begins another", () => {
    expect(table.units.map(({ unit, statuses }) => [unit.code, unit.name, ...statuses])).toStrictEqual([
      ["05006", "Đảo Xa", "accepted", null],
      ["05003", "Hòa Bình", "missing", null],
      ["05001", "Tân Lập", "accepted", null],
      ["05001", "Tân Lập", null, "rejected"],
      ["05004", "Tân Lập", "missing", null],
      ["05004", "Tân Lập", null, "missing"],
      ["05002", "Tân Mỹ", "draft", null],
      ["05005", "Yên Thủy", "accepted", "accepted"],
    ]);
  });

  it("the rows of a code are told apart by the day that they begin", () => {
    const rows = table.units.filter(({ unit }) => unit.code === "05001");
    expect(rows.map(({ unit }) => unit.validFrom)).toStrictEqual(["2004-07-01", "2025-07-01"]);
  });

  it("3 of 6 in June, 1 of 3 in July: 4 of 9 returns, not the mean of a half and a third", () => {
    expect(table.periods.map(({ received, expected }) => [received, expected])).toStrictEqual([
      [3, 6],
      [1, 3],
    ]);
    expect(table.total.numerator?.estimate).toBe(4);
    expect(table.total.denominator?.unit).toBe("submission");
    expect(percent(table.total, { places: 2 })).toBe("44.44");
  });

  it("each unit over the periods in which it was expected", () => {
    const shares = table.units.map(({ share }) => [share.numerator?.estimate, share.denominator?.estimate]);
    expect(shares).toStrictEqual([
      [1, 1],
      [0, 1],
      [1, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 1],
      [2, 2],
    ]);
  });

  it("the return of a commune that had ended is named in its period", () => {
    expect(table.periods.map(({ unexpected }) => unexpected.map(({ place }) => place))).toStrictEqual([
      [],
      ["05002"],
    ]);
  });
});

it("half a year of 148 communes, one of them silent in two months: 886 of 888 returns", () => {
  const periods = periodsBetween("calendar-month", "2025-07-01", "2025-12-31");
  const submissions = periods.flatMap(({ id }) =>
    Array.from({ length: 148 }, (_, at) => at + 1)
      .filter((n) => !(n === 17 && (id === "2025-08" || id === "2025-11")))
      .map((n) => sent(codeOf(n), id)),
  );
  const { total, units } = completeness({ submissions }, { gazetteer: province, periods, level: "commune" });
  expect([total.numerator?.estimate, total.denominator?.estimate]).toStrictEqual([886, 888]);
  expect(percent(total, { places: 2 })).toBe("99.77");
  const worst = units.filter(({ share }) => share.estimate !== "1");
  expect(worst.map(({ unit, statuses }) => [unit.name, ...statuses])).toStrictEqual([
    ["Xã 17", "accepted", "missing", "accepted", "accepted", "missing", "accepted"],
  ]);
});

describe("under a unit that ends", () => {
  it("districts until June, none expected in July", () => {
    const { periods, units, total } = completeness(
      { submissions: [sent("157", "2025-05"), sent("158", "2025-06")] },
      { gazetteer: phuTho, periods: ["2025-05", "2025-06", "2025-07"], level: "district", under: "25" },
    );
    expect(periods.map(({ expected, status }) => [expected, status])).toStrictEqual([
      [2, "partial"],
      [2, "partial"],
      [0, "none-expected"],
    ]);
    expect(units.map(({ unit, statuses }) => [unit.name, ...statuses])).toStrictEqual([
      ["Lạc Sơn", "accepted", "missing", null],
      ["Yên Thủy", "missing", "accepted", null],
    ]);
    expect(total.estimate).toBe("0.5");
  });

  it("the communes of a district, of which there are none in July", () => {
    const { periods, total } = completeness(
      { submissions: [sent("05001", "2025-06")] },
      { gazetteer: phuTho, periods: ["2025-06", "2025-07"], level: "commune", under: "157" },
    );
    expect(periods.map(({ expected }) => expected)).toStrictEqual([3, 0]);
    expect(percent(total, { places: 1 })).toBe("33.3");
  });
});

it("a new parent alone goes on in its row", () => {
  const since = "2004-07-01";
  const gazetteer = createGazetteer({
    units: [
      { code: "25", name: "Phú Thọ", level: "province", validFrom: since },
      {
        code: "157",
        name: "Lạc Sơn",
        level: "district",
        parent: "25",
        validFrom: since,
        validTo: "2025-06-30",
      },
      {
        code: "05001",
        name: "Tân Lập",
        level: "commune",
        parent: "157",
        validFrom: since,
        validTo: "2025-06-30",
      },
      { code: "05001", name: "Tân Lập", level: "commune", parent: "25", validFrom: "2025-07-01" },
    ],
    successions: [
      { kind: "levelAbolished", effectiveOn: "2025-07-01", from: ["157"], to: [] },
      { kind: "reassigned", effectiveOn: "2025-07-01", from: ["05001"], to: ["05001"] },
    ],
  });
  const submissions = [sent("05001", "2025-06"), sent("05001", "2025-07")];
  const { units } = completeness(
    { submissions },
    { gazetteer, periods: ["2025-07", "2025-06"], level: "commune" },
  );
  expect(units.map(({ unit, statuses }) => [unit.parent, ...statuses])).toStrictEqual([
    ["25", "accepted", "accepted"],
  ]);
});

describe("the rows of a unit", () => {
  const rows = (units: GazetteerInput["units"], successions: GazetteerInput["successions"]) =>
    completeness(
      { submissions: [] },
      {
        gazetteer: createGazetteer({ units, successions }),
        periods: ["2003", "2008", "2013"],
        level: "province",
      },
    ).units.map(({ unit, statuses }) => [unit.name, ...statuses]);

  it("that was named anew twice are one", () => {
    const units = [
      { code: "46", name: "Một", level: "province", validFrom: "2000-01-01", validTo: "2004-12-31" },
      { code: "46", name: "Hai", level: "province", validFrom: "2005-01-01", validTo: "2009-12-31" },
      { code: "46", name: "Ba", level: "province", validFrom: "2010-01-01" },
    ] as const;
    const successions = [
      { kind: "renamed", effectiveOn: "2005-01-01", from: ["46"], to: ["46"] },
      { kind: "renamed", effectiveOn: "2010-01-01", from: ["46"], to: ["46"] },
    ] as const;
    expect(rows(units, successions)).toStrictEqual([["Ba", "missing", "missing", "missing"]]);
  });

  it("and that of another, which came by the code years later, are two", () => {
    const units = [
      { code: "46", name: "Một", level: "province", validFrom: "2000-01-01", validTo: "2004-12-31" },
      { code: "46", name: "Hai", level: "province", validFrom: "2010-01-01" },
    ] as const;
    const successions = [{ kind: "dissolved", effectiveOn: "2005-01-01", from: ["46"], to: [] }] as const;
    expect(rows(units, successions)).toStrictEqual([
      ["Hai", null, null, "missing"],
      ["Một", "missing", null, null],
    ]);
  });

  it("that took in another within one life are two, in order of time", () => {
    const units = [
      { code: "46", name: "Một", level: "province", validFrom: "2000-01-01", validTo: "2004-12-31" },
      { code: "47", name: "Hai", level: "province", validFrom: "2000-01-01" },
    ] as const;
    const merged = { kind: "merged", effectiveOn: "2005-01-01", from: ["46", "47"], to: ["47"] } as const;
    expect(rows(units, [merged])).toStrictEqual([
      ["Hai", "missing", null, null],
      ["Hai", null, "missing", "missing"],
      ["Một", "missing", null, null],
    ]);
    const { units: turned } = completeness(
      { submissions: [] },
      {
        gazetteer: createGazetteer({ units, successions: [merged] }),
        periods: ["2013", "2003"],
        level: "province",
      },
    );
    expect(turned.map(({ statuses }) => statuses)).toStrictEqual([
      [null, "missing"],
      ["missing", null],
      [null, "missing"],
    ]);
  });

  it("that is to end on the last day that there is are one", () => {
    const units = [
      { code: "46", name: "Một", level: "province", validFrom: "1900-01-01", validTo: "2200-12-31" },
    ] as const;
    expect(rows(units, [])).toStrictEqual([["Một", "missing", "missing", "missing"]]);
  });

  it("of one code and name stand in order of time, whatever the order of the periods", () => {
    const { units } = completeness(
      { submissions: [] },
      { gazetteer: phuTho, periods: ["2025-07", "2025-06"], level: "commune", under: "25" },
    );
    const tanLap = units.filter(({ unit }) => unit.name === "Tân Lập");
    expect(tanLap.map(({ unit, statuses }) => [unit.code, unit.validFrom, ...statuses])).toStrictEqual([
      ["05001", "2004-07-01", null, "missing"],
      ["05001", "2025-07-01", "missing", null],
      ["05004", "2004-07-01", null, "missing"],
      ["05004", "2025-07-01", "missing", null],
    ]);
  });
});

it("a period of which nobody knows leaves the total unknown", () => {
  const submissions = [sent(codeOf(1), "2025-07")];
  const options = { gazetteer: province, level: "commune", asked: [codeOf(1)] } as const;
  const both = completeness({ submissions }, { ...options, periods: ["2025-06", "2025-07"] });
  expect(both.periods.map(({ status }) => status)).toStrictEqual(["unknown", "complete"]);
  expect(both.units.map(({ statuses }) => statuses)).toStrictEqual([[null, "accepted"]]);
  expect([both.total.status, both.total.estimate]).toStrictEqual(["missing", null]);

  const none = completeness({ submissions }, { periods: ["2025-07"], level: "commune" });
  expect([none.units, none.total.status]).toStrictEqual([[], "missing"]);
});

describe("bad input", () => {
  const good = { gazetteer: phuTho, periods: ["2025-06"], level: "commune" };
  it.each<[string, object, string, readonly (string | number)[]]>([
    ["no periods", { ...good, periods: undefined }, "invalid-question", ["periods"]],
    ["an empty list", { ...good, periods: [] }, "invalid-question", ["periods"]],
    ["one id", { ...good, periods: "2025-06" }, "invalid-question", ["periods"]],
    [
      "a period twice",
      { ...good, periods: ["2025-06", "2025-07", "2025-06"] },
      "duplicate-period",
      ["periods", 2],
    ],
    ["no period among them", { ...good, periods: ["2025-06", "June"] }, "invalid-period", []],
    [
      "a unit of no life on any day",
      { ...good, periods: ["2025-07", "2025-08"], under: "157" },
      "unknown-admin-unit",
      [],
    ],
  ])("%s", (_, options, code, path) => {
    const error = thrownBy(() =>
      completeness({ submissions: [] }, options as Parameters<typeof completeness>[1]),
    );
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });
});
