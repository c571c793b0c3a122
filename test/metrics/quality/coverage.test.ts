import {
  coverage,
  createGazetteer,
  exactly,
  growth,
  percent,
  rateChange,
  ratio,
  type Submission,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { describe, expect, it } from "vitest";
import { codeOf as errorOf } from "../../code-of.js";
import { thrownBy } from "../../thrown-by.js";
import { codeOf, phuTho, province, sent } from "./returns.js";

const statusesOf = (table: ReturnType<typeof coverage>) =>
  table.units.map(({ unit, status }) => [unit.code, unit.name, status]);

describe("148 communes in November 2025", () => {
  const numbers = Array.from({ length: 148 }, (_, at) => at + 1);
  const submissions = numbers.flatMap((n): readonly Submission[] => {
    if (n === 17) return [];
    if (n === 30) return [sent(codeOf(n), "2025-11", { status: "draft" })];
    if (n === 31) return [sent(codeOf(n), "2025-11", { status: "rejected" })];
    if (n === 32) return [sent(codeOf(n), "2025-11", { status: "submitted" })];
    return [sent(codeOf(n), "2025-11")];
  });
  const options = { gazetteer: province, period: "2025-11", level: "commune" } as const;

  it("144 accepted of 148 are 97.30 %", () => {
    const november = coverage({ submissions }, options);
    expect([november.status, november.received, november.expected]).toStrictEqual(["partial", 144, 148]);
    expect(percent(november.share, { places: 2 })).toBe("97.30");
    expect(november.share.numerator?.unit).toBe("commune");
    expect(november.counts).toStrictEqual({ accepted: 144, submitted: 1, draft: 1, rejected: 1, missing: 1 });
    expect(november.missing).toStrictEqual([codeOf(17)]);
    expect([november.duplicates, november.unexpected, november.unmatched]).toStrictEqual([[], [], []]);
  });

  it("is in order of names as Vietnamese readers count: Xã 2 before Xã 10", () => {
    const { units, missing } = coverage({ submissions: [] }, options);
    expect(units.slice(0, 3).map(({ unit }) => unit.name)).toStrictEqual(["Xã 1", "Xã 2", "Xã 3"]);
    expect(missing).toStrictEqual(numbers.map(codeOf));
  });

  it("lying under the province changes nothing", () => {
    const { received, expected } = coverage({ submissions }, { ...options, under: "25" });
    expect([received, expected]).toStrictEqual([144, 148]);
  });

  it("all of them are complete, 100 %", () => {
    const all = coverage({ submissions: numbers.map((n) => sent(codeOf(n), "2025-11")) }, options);
    expect([all.status, percent(all.share, { places: 0 })]).toStrictEqual(["complete", "100"]);
  });

  it("other periods do not count, though their days be the same", () => {
    const others = ["2025-10", "R2025-11", "2025-Q4", "2025-11-01/2025-11-30"];
    const { counts } = coverage({ submissions: others.map((period) => sent(codeOf(1), period)) }, options);
    expect(counts.missing).toBe(148);
  });

  it("those that were asked", () => {
    const asked = [codeOf(16), codeOf(17), codeOf(32), "25", "99999"];
    const some = coverage({ submissions }, { ...options, asked });
    expect([some.received, some.expected]).toStrictEqual([1, 3]);
    expect(some.unmatched).toStrictEqual(["25", "99999"]);
    // 147 returns, less those of communes 16 and 32.
    expect(some.unexpected).toHaveLength(145);
    expect(new Set(some.unexpected.map(({ reason }) => reason))).toStrictEqual(new Set(["notAsked"]));
  });

  it("nobody was asked, so none was expected", () => {
    const none = coverage({ submissions }, { ...options, asked: [] });
    expect([none.status, none.received, none.expected]).toStrictEqual(["none-expected", 0, 0]);
    expect(none.share.status).toBe("zero-denominator");
  });
});

describe("a unit's status", () => {
  const statusAmong = (...statuses: readonly Submission["status"][]) => {
    const submissions = statuses.map((status) => sent("05001", "2025-05", { status }));
    return coverage(
      { submissions },
      { gazetteer: phuTho, period: "2025-05", level: "commune", asked: ["05001"] },
    );
  };

  it.each([
    [["rejected", "accepted"], "accepted", true],
    [["accepted", "draft"], "accepted", true],
    [["draft", "submitted"], "submitted", true],
    [["rejected", "draft"], "draft", true],
    [["rejected"], "rejected", false],
    [[], "missing", false],
  ] as const)("of %j is %s", (statuses, expected, isDuplicate) => {
    const { units, duplicates } = statusAmong(...statuses);
    expect(units[0]?.status).toBe(expected);
    expect(units[0]?.submissions).toHaveLength(statuses.length);
    expect(duplicates).toStrictEqual(isDuplicate ? ["05001"] : []);
  });

  it("as of a day leaves out what was received later, and keeps what has no day", () => {
    const submissions = [
      sent("05001", "2025-05", { receivedOn: "2025-06-02" }),
      sent("05002", "2025-05", { receivedOn: "2025-06-03" }),
      sent("05003", "2025-05"),
    ];
    const asked = ["05001", "05002", "05003"];
    const asOf = (day: string) =>
      coverage({ submissions }, { gazetteer: phuTho, period: "2025-05", level: "commune", asked, asOf: day })
        .missing;
    expect(asOf("2025-06-01")).toStrictEqual(["05001", "05002"]);
    expect(asOf("2025-06-02")).toStrictEqual(["05002"]);
    expect(asOf("2025-06-03")).toStrictEqual([]);
  });
});

describe("on either side of 1 July 2025", () => {
  it("June: six communes under two districts", () => {
    const june = coverage(
      { submissions: [sent("05006", "2025-06"), sent("05005", "2025-06", { status: "submitted" })] },
      { gazetteer: phuTho, period: "2025-06", level: "commune", under: "25" },
    );
    expect(statusesOf(june)).toStrictEqual([
      ["05006", "Đảo Xa", "accepted"],
      ["05005", "Hàng Trạm", "submitted"],
      ["05003", "Hòa Bình", "missing"],
      ["05001", "Tân Lập", "missing"],
      ["05004", "Tân Lập", "missing"],
      ["05002", "Tân Mỹ", "missing"],
    ]);
  });

  it("July: three, and those that had ended are named with what became of them", () => {
    const submissions = [
      sent("05001", "2025-07", { id: "a" }),
      sent("05002", "2025-07", { id: "b" }),
      sent("05003", "2025-07", { id: "c" }),
      sent("05006", "2025-07", { id: "d" }),
      sent("05999", "2025-07", { id: "e" }),
    ];
    const july = coverage({ submissions }, { gazetteer: phuTho, period: "2025-07", level: "commune" });
    expect([july.received, july.expected]).toStrictEqual([1, 3]);
    expect(july.missing).toStrictEqual(["05004", "05005"]);
    expect(
      july.unexpected.map(({ submission, place, reason, unitsThen }) => [
        submission,
        place,
        reason,
        unitsThen.map(({ code }) => code),
      ]),
    ).toStrictEqual([
      ["b", "05002", "ended", ["05001"]],
      ["c", "05003", "ended", ["05001", "05004"]],
      ["d", "05006", "ended", []],
      ["e", "05999", "unknownUnit", []],
    ]);
  });

  it("under the province, where a commune that ended lay, it is in question still", () => {
    const submissions = [sent("05002", "2025-07"), sent("05006", "2025-07")];
    const july = coverage(
      { submissions },
      { gazetteer: phuTho, period: "2025-07", level: "commune", under: "25" },
    );
    expect(july.unexpected.map(({ place }) => place)).toStrictEqual(["05002", "05006"]);
  });

  it("they stand by place, whatever their ids", () => {
    const submissions = ["05006", "05002", "05999"].map((place, at) =>
      sent(place, "2025-07", { id: `s${at}` }),
    );
    const july = coverage({ submissions }, { gazetteer: phuTho, period: "2025-07", level: "commune" });
    expect(july.unexpected.map(({ place, submission }) => [place, submission])).toStrictEqual([
      ["05002", "s1"],
      ["05006", "s0"],
      ["05999", "s2"],
    ]);
  });

  it("under one district the communes of the other are not in question", () => {
    const submissions = [sent("05001", "2025-06"), sent("05005", "2025-06")];
    const june = coverage(
      { submissions },
      { gazetteer: phuTho, period: "2025-06", level: "commune", under: "157" },
    );
    expect(june.units.map(({ unit }) => unit.code)).toStrictEqual(["05003", "05001", "05002"]);
    expect(june.unexpected).toStrictEqual([]);
  });

  it("returns of another level are not in question", () => {
    const submissions = [sent("157", "2025-06"), sent("25", "2025-06")];
    const june = coverage({ submissions }, { gazetteer: phuTho, period: "2025-06", level: "commune" });
    expect(june.unexpected).toStrictEqual([]);
  });

  it.each([
    ["2025-06", 2, "partial", "0"],
    ["2025-07", 0, "none-expected", null],
  ])("districts in %s: %i", (period, expected, status, share) => {
    const table = coverage(
      { submissions: [] },
      { gazetteer: phuTho, period, level: "district", under: "25" },
    );
    expect([table.expected, table.status, table.share.estimate]).toStrictEqual([expected, status, share]);
  });

  it("a district that reports after the end of the districts leads to the communes on its ground", () => {
    const submissions = [sent("157", "2025-07")];
    const [found] = coverage(
      { submissions },
      { gazetteer: phuTho, period: "2025-07", level: "district" },
    ).unexpected;
    expect([found?.reason, found?.unitsThen.map(({ code }) => code)]).toStrictEqual([
      "ended",
      ["05001", "05004"],
    ]);
  });

  it("a unit that begins later leads to those before it", () => {
    const gazetteer = createGazetteer({
      units: [
        { code: "46", name: "Cũ", level: "province", validFrom: "2000-01-01", validTo: "2022-12-31" },
        { code: "47", name: "Mới", level: "province", validFrom: "2023-01-01" },
      ],
      successions: [{ kind: "recoded", effectiveOn: "2023-01-01", from: ["46"], to: ["47"] }],
    });
    const [found] = coverage(
      { submissions: [sent("47", "2022")] },
      { gazetteer, period: "2022", level: "province" },
    ).unexpected;
    expect([found?.reason, found?.unitsThen.map(({ name }) => name)]).toStrictEqual(["notYet", ["Cũ"]]);
  });

  it("a code that went to another unit is that of the time: 15 is Yên Bái, then Lào Cai", () => {
    const gazetteer = createGazetteer(vietnamProvinces);
    const submissions = [sent("15", "2025-06"), sent("15", "2025-07"), sent("10", "2025-07")];
    const [june, july] = ["2025-06", "2025-07"].map((period) =>
      coverage({ submissions }, { gazetteer, period, level: "province" }),
    );
    const accepted = (table: typeof june) =>
      table?.units.flatMap(({ unit, status }) => (status === "accepted" ? [unit.name] : []));
    expect([june?.expected, july?.expected]).toStrictEqual([63, 34]);
    expect([accepted(june), accepted(july)]).toStrictEqual([["Yên Bái"], ["Lào Cai"]]);
    expect(july?.unexpected.map(({ place, unitsThen }) => [place, unitsThen[0]?.code])).toStrictEqual([
      ["10", "15"],
    ]);
  });
});

describe("without known expectations it says unknown, never 100 %", () => {
  const submissions = [sent("05001", "2025-06")];
  it.each([
    ["no gazetteer", { period: "2025-06", level: "commune" }],
    [
      "no unit of the level",
      { gazetteer: createGazetteer(vietnamProvinces), period: "2025-06", level: "commune" },
    ],
    ["a gazetteer that begins later", { gazetteer: province, period: "2025-06", level: "commune" }],
    [
      "no commune under the province",
      { gazetteer: createGazetteer(vietnamProvinces), period: "2025-06", level: "commune", under: "25" },
    ],
  ] as const)("%s", (_, options) => {
    const table = coverage({ submissions }, options);
    expect([table.status, table.received, table.expected]).toStrictEqual(["unknown", null, null]);
    expect([table.share.status, table.share.estimate]).toStrictEqual(["missing", null]);
    expect(table.unexpected.map(({ reason }) => reason)).toStrictEqual(["unknownUnit"]);
  });

  it("a province whose communes the gazetteer lacks, while it holds those of another", () => {
    const gazetteer = createGazetteer({
      units: [
        ...province.units,
        { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" },
      ],
      successions: [],
    });
    expect(
      coverage({ submissions: [] }, { gazetteer, period: "2025-11", level: "commune", under: "17" }).status,
    ).toBe("unknown");
  });
});

it("a province without districts is unknown up to the day on which those of another end", () => {
  const gazetteer = createGazetteer({
    units: [...phuTho.units, { code: "17", name: "Hòa Bình", level: "province", validFrom: "1991-10-01" }],
    successions: phuTho.successions,
  });
  const statusIn = (period: string) =>
    coverage({ submissions: [] }, { gazetteer, period, level: "district", under: "17" }).status;
  expect([statusIn("2025-06"), statusIn("2025-07")]).toStrictEqual(["unknown", "none-expected"]);
});

it("of a code that had ended three times, the last life says what became of it", () => {
  const gazetteer = createGazetteer({
    units: [
      { code: "46", name: "Một", level: "province", validFrom: "2000-01-01", validTo: "2004-12-31" },
      { code: "46", name: "Hai", level: "province", validFrom: "2010-01-01", validTo: "2014-12-31" },
      { code: "46", name: "Năm", level: "province", validFrom: "2016-01-01", validTo: "2019-12-31" },
      { code: "47", name: "Ba", level: "province", validFrom: "2000-01-01" },
      { code: "48", name: "Bốn", level: "province", validFrom: "2010-01-01" },
    ],
    successions: [
      { kind: "merged", effectiveOn: "2005-01-01", from: ["46", "47"], to: ["47"] },
      { kind: "merged", effectiveOn: "2015-01-01", from: ["46", "47"], to: ["47"] },
      { kind: "merged", effectiveOn: "2020-01-01", from: ["46", "48"], to: ["48"] },
    ],
  });
  const heirsIn = (period: string) =>
    coverage({ submissions: [sent("46", period)] }, { gazetteer, period, level: "province" }).unexpected.map(
      ({ reason, unitsThen }) => [reason, ...unitsThen.map(({ name }) => name)],
    );
  expect(heirsIn("2022")).toStrictEqual([["ended", "Bốn"]]);
  expect(heirsIn("2015")).toStrictEqual([["ended", "Ba"]]);
  expect(heirsIn("2007")).toStrictEqual([["ended", "Ba"]]);
  expect(heirsIn("1999")).toStrictEqual([["notYet"]]);
});

describe("a return that is not in question", () => {
  const [since, eve, on] = ["2000-01-01", "2022-06-30", "2022-07-01"];
  const gazetteer = createGazetteer({
    units: [
      { code: "01", name: "A", level: "province", validFrom: since },
      { code: "02", name: "B", level: "province", validFrom: since },
      { code: "101", name: "H", level: "district", parent: "01", validFrom: since, validTo: eve },
      { code: "00001", name: "X", level: "commune", parent: "01", validFrom: since },
      { code: "00002", name: "Y", level: "commune", parent: "02", validFrom: since },
      { code: "00003", name: "Z", level: "commune", parent: "01", validFrom: since, validTo: eve },
      { code: "00004", name: "V", level: "commune", parent: "02", validFrom: since, validTo: eve },
      { code: "00006", name: "U", level: "commune", parent: "02", validFrom: since, validTo: eve },
      { code: "00005", name: "W", level: "commune", parent: "01", validFrom: since, validTo: eve },
      { code: "00005", name: "W", level: "commune", parent: "02", validFrom: on },
    ],
    successions: [
      { kind: "levelAbolished", effectiveOn: on, from: ["101"], to: [] },
      { kind: "merged", effectiveOn: on, from: ["00001", "00003", "00004", "00006"], to: ["00001"] },
      { kind: "reassigned", effectiveOn: on, from: ["00005"], to: ["00005"] },
      { kind: "split", effectiveOn: on, from: ["00006"], to: ["00001", "00002"] },
      { kind: "merged", effectiveOn: on, from: ["00006", "00002"], to: ["00002"] },
    ],
  });
  const unexpected = (under: string | undefined, ...places: readonly string[]) =>
    coverage(
      { submissions: places.map((place, at) => sent(place, "2022-07", { id: `s${at}` })) },
      { gazetteer, period: "2022-07", level: "commune", under },
    ).unexpected.map(({ place, reason }) => [place, reason]);

  it("is that of a unit of another level, though it had ended", () => {
    expect(unexpected(undefined, "101")).toStrictEqual([]);
    expect(unexpected("01", "101", "02")).toStrictEqual([]);
  });

  it("is that of a unit that had ended and never lay there, nor any of its heirs", () => {
    expect(unexpected("02", "00003")).toStrictEqual([]);
    expect(unexpected("01", "00003")).toStrictEqual([["00003", "ended"]]);
  });

  it("is not that of one whose ground lay there before, or lies there now", () => {
    expect(unexpected("02", "00004")).toStrictEqual([["00004", "ended"]]);
    expect(unexpected("01", "00004")).toStrictEqual([["00004", "ended"]]);
    // Its ground was divided between the two.
    expect(unexpected("01", "00006")).toStrictEqual([["00006", "ended"]]);
    expect(unexpected("02", "00006")).toStrictEqual([["00006", "ended"]]);
  });

  it("is that of a unit that lay there once and goes on elsewhere", () => {
    expect(unexpected("01", "00005")).toStrictEqual([]);
  });

  it("those that are in question stand in order of their places", () => {
    expect(unexpected("01", "99", "00004", "98", "00003")).toStrictEqual([
      ["00003", "ended"],
      ["00004", "ended"],
      ["98", "unknownUnit"],
      ["99", "unknownUnit"],
    ]);
  });
});

it("a level is not over while units of it are to come", () => {
  const gazetteer = createGazetteer({
    units: [
      { code: "101", name: "H", level: "district", validFrom: "2000-01-01", validTo: "2009-12-31" },
      { code: "102", name: "K", level: "district", validFrom: "2020-01-01" },
    ],
    successions: [{ kind: "levelAbolished", effectiveOn: "2010-01-01", from: ["101"], to: [] }],
  });
  const statusIn = (period: string) =>
    coverage({ submissions: [] }, { gazetteer, period, level: "district" }).status;
  expect(["2009", "2015", "2020"].map(statusIn)).toStrictEqual(["partial", "unknown", "partial"]);
});

describe("growth between totals of different coverage", () => {
  const at = (period: string, places: readonly string[]) =>
    coverage(
      { submissions: places.map((place) => sent(place, period)) },
      { gazetteer: phuTho, period, level: "commune" },
    );
  const flagsOf = (from: ReturnType<typeof at>, to: ReturnType<typeof at>) =>
    growth(exactly(108, "model"), exactly(123, "model"), { coverage: { from, to } }).flags;
  const all = ["05001", "05002", "05003", "05004", "05005", "05006"];

  it("all on both sides, of whatever units there were: not flagged", () => {
    expect(flagsOf(at("2025-05", all), at("2025-06", all))).toStrictEqual([]);
    expect(flagsOf(at("2025-06", all), at("2025-07", ["05001", "05004", "05005"]))).toStrictEqual([]);
  });

  it("all that was asked on both sides, where other units were asked: flagged", () => {
    const of = (period: string, codes: readonly string[]) =>
      coverage(
        { submissions: codes.map((place) => sent(place, period)) },
        { gazetteer: phuTho, period, level: "commune", asked: codes },
      );
    const flagged = ["differentCoverage"];
    expect(flagsOf(of("2025-05", ["05001"]), of("2025-06", ["05001", "05002"]))).toStrictEqual(flagged);
    expect(flagsOf(of("2025-05", ["05001", "05002"]), of("2025-06", ["05001"]))).toStrictEqual(flagged);
    expect(flagsOf(of("2025-05", ["05001"]), of("2025-06", ["05002"]))).toStrictEqual(flagged);
    expect(flagsOf(of("2025-05", ["05001"]), of("2025-06", ["05001"]))).toStrictEqual([]);
    expect(flagsOf(of("2025-05", all), at("2025-06", all))).toStrictEqual([]);
    // 05001 took in 05002 and a part of 05003 on 1 July 2025.
    expect(flagsOf(of("2025-06", ["05001", "05002"]), of("2025-07", ["05001"]))).toStrictEqual(flagged);
  });

  it("all units under a place whose units became others: flagged, for it may have other territory", () => {
    const under = (period: string, codes: readonly string[]) =>
      coverage(
        { submissions: codes.map((place) => sent(place, period)) },
        { gazetteer: phuTho, period, level: "commune", under: "25" },
      );
    const [june, july] = [under("2025-06", all), under("2025-07", ["05001", "05004", "05005"])];
    expect([june.status, june.narrowed, july.status]).toStrictEqual(["complete", true, "complete"]);
    expect(flagsOf(june, july)).toStrictEqual(["differentCoverage"]);
    expect(flagsOf(under("2025-05", all), june)).toStrictEqual([]);
  });

  it("the same units on both sides: not flagged", () => {
    expect(flagsOf(at("2025-05", ["05001", "05002"]), at("2025-06", ["05002", "05001"]))).toStrictEqual([]);
  });

  it("as many but others, more, or another unit under an old code: flagged", () => {
    const flagged = ["differentCoverage"];
    expect(flagsOf(at("2025-05", ["05001", "05002"]), at("2025-06", ["05001", "05003"]))).toStrictEqual(
      flagged,
    );
    expect(flagsOf(at("2025-05", all.slice(1)), at("2025-06", all))).toStrictEqual(flagged);
    expect(flagsOf(at("2025-06", ["05001"]), at("2025-07", ["05001"]))).toStrictEqual(flagged);
  });

  it("flags the change of a rate, too", () => {
    const rate = ratio(exactly(1, "model"), exactly(2, "model"));
    const flagged = (from: ReturnType<typeof at>) =>
      rateChange(rate, rate, { coverage: { from, to: at("2025-06", all) } }).flags;
    expect([flagged(at("2025-05", all)), flagged(at("2025-05", ["05001"]))]).toStrictEqual([
      [],
      ["differentCoverage"],
    ]);
  });

  it("all on one side and some on the other: flagged, whichever it is", () => {
    const flagged = ["differentCoverage"];
    expect(flagsOf(at("2025-06", ["05001"]), at("2025-07", ["05001", "05004", "05005"]))).toStrictEqual(
      flagged,
    );
    expect(flagsOf(at("2025-06", all), at("2025-07", ["05001"]))).toStrictEqual(flagged);
    expect(flagsOf(at("2025-05", ["05001"]), at("2025-06", all))).toStrictEqual(flagged);
  });

  it("who did not report is not asked", () => {
    const asked = (...codes: readonly string[]) =>
      coverage(
        { submissions: [sent("05001", "2025-05")] },
        { gazetteer: phuTho, period: "2025-05", level: "commune", asked: codes },
      );
    expect(flagsOf(asked("05001", "05002", "05003"), asked("05001", "05004"))).toStrictEqual([]);
  });

  it("nor in what order the units stand", () => {
    const coverage = at("2025-05", ["05001", "05002"]);
    const other = { ...coverage, units: [...coverage.units].reverse() };
    expect(flagsOf(coverage, other)).toStrictEqual([]);
  });

  it("unknown on either side: flagged, for nobody knows that they are the same", () => {
    const unknown = coverage({ submissions: [] }, { period: "2025-05", level: "commune" });
    expect(flagsOf(unknown, unknown)).toStrictEqual(["differentCoverage"]);
    expect(flagsOf(at("2025-05", all), unknown)).toStrictEqual(["differentCoverage"]);
    expect(flagsOf(unknown, at("2025-05", []))).toStrictEqual(["differentCoverage"]);
    expect(flagsOf(at("2025-05", []), unknown)).toStrictEqual(["differentCoverage"]);
  });

  it("the figures are computed all the same, and each part carries the flag", () => {
    const coverages = { from: at("2025-05", ["05001"]), to: at("2025-06", all) };
    const change = growth(exactly(108, "model"), exactly(123, "model"), { coverage: coverages });
    expect(percent(change.relative, { places: 2 })).toBe("13.89");
    expect([change.relative.flags, change.factor.flags]).toStrictEqual([
      ["differentCoverage"],
      ["differentCoverage"],
    ]);
  });

  it("what is not a coverage is refused", () => {
    // @ts-expect-error a share of the received is not a coverage
    const ask = () => growth(exactly(1, "model"), exactly(2, "model"), { coverage: { from: 0.5, to: 1 } });
    expect(thrownBy(ask).path).toStrictEqual(["coverage", "from"]);
    expect(errorOf(ask)).toBe("invalid-coverage");
    // @ts-expect-error null is no pair of coverages
    const none = () => growth(exactly(1, "model"), exactly(2, "model"), { coverage: null });
    expect(errorOf(none)).toBe("invalid-coverage");
  });

  it.each([
    [{ units: {} }],
    [{ units: [null] }],
    [{ units: [{ status: "accepted" }] }],
    [{ units: [{ status: "accepted", unit: null }] }],
  ])("nor what came from JSON and lacks a part: %j", (part) => {
    const from = { ...part, status: "complete" } as never;
    const to = at("2025-06", all);
    expect(errorOf(() => growth(exactly(1, "model"), exactly(2, "model"), { coverage: { from, to } }))).toBe(
      "invalid-coverage",
    );
  });
});

describe("bad input", () => {
  const good = { gazetteer: phuTho, period: "2025-06", level: "commune" } as const;
  const ask = (register: unknown, options: unknown) => () =>
    coverage(register as Parameters<typeof coverage>[0], options as Parameters<typeof coverage>[1]);
  const empty = { submissions: [] };

  it.each<[string, unknown, unknown, string, readonly (string | number)[]]>([
    ["no options", empty, undefined, "invalid-question", []],
    ["no period", empty, { ...good, period: undefined }, "invalid-period", []],
    ["no such period", empty, { ...good, period: "2025-13" }, "invalid-period", []],
    ["no level", empty, { ...good, level: "village" }, "invalid-question", ["level"]],
    ["a level that is not below", empty, { ...good, under: "05001" }, "invalid-question", ["level"]],
    ["a unit of no life then", empty, { ...good, period: "2025-07", under: "157" }, "unknown-admin-unit", []],
    ["no gazetteer", empty, { ...good, gazetteer: {} }, "invalid-gazetteer", []],
    ["null for a gazetteer", empty, { ...good, gazetteer: null }, "invalid-gazetteer", []],
    ["no codes", empty, { ...good, asked: "05001" }, "invalid-question", ["asked"]],
    ["codes that are none", empty, { ...good, asked: [5001] }, "invalid-question", ["asked"]],
    ["no day", empty, { ...good, asOf: "2025-6-1" }, "invalid-date", ["asOf"]],
    ["no register", null, good, "invalid-register", []],
    ["no returns", {}, good, "invalid-register", ["submissions"]],
    ["a return that is none", { submissions: [null] }, good, "invalid-register", ["submissions", 0]],
    [
      "a status that there is not",
      { submissions: [{ ...sent("05001", "2025-06"), status: "missing" }] },
      good,
      "invalid-register",
      ["submissions", 0, "status"],
    ],
    [
      "a place that is none",
      { submissions: [sent("05001", "2025-06"), { ...sent("05001", "2025-06"), place: 5001 }] },
      good,
      "invalid-register",
      ["submissions", 1, "place"],
    ],
    [
      "a day that is none",
      { submissions: [{ ...sent("05001", "2025-06"), receivedOn: "soon" }] },
      good,
      "invalid-date",
      ["submissions", 0, "receivedOn"],
    ],
  ])("%s", (_, register, options, code, path) => {
    const error = thrownBy(ask(register, options));
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });

  it("changes nothing that it is given, and gives frozen data that survives JSON", () => {
    const submissions = Object.freeze(
      [sent("05002", "2025-06"), sent("05001", "2025-06")].map((s) => Object.freeze(s)),
    );
    const table = coverage({ submissions }, Object.freeze({ ...good, asked: Object.freeze(["05001"]) }));
    expect(Object.isFrozen(table) && Object.isFrozen(table.units) && Object.isFrozen(table.units[0])).toBe(
      true,
    );
    expect(JSON.parse(JSON.stringify(table))).toStrictEqual(table);
  });
});
