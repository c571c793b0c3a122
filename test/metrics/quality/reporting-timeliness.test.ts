import { formatTimeliness, percent, reportingTimeliness, type Submission, type Timeliness } from "phongtrao";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { codeOf, phuTho, province, sent } from "./returns.js";

describe("148 communes, due on 25 November 2025: two late, one missing", () => {
  const daysOf = new Map([
    [5, "2025-11-28"],
    [9, "2025-12-06"],
  ]);
  const submissions = Array.from({ length: 148 }, (_, at) => at + 1)
    .filter((n) => n !== 17)
    .map((n) => sent(codeOf(n), "R2025-11", { receivedOn: daysOf.get(n) ?? "2025-11-25" }));
  // The period ends on 14 November.
  const options = {
    gazetteer: province,
    periods: ["R2025-11"],
    level: "commune",
    due: { days: 11 },
  } as const;
  const asOf = (day: string) => reportingTimeliness({ submissions }, { ...options, asOf: day });

  it("on 31 December: 145 of 148 on time, 97.97 %", () => {
    const { periods, onTime } = asOf("2025-12-31");
    expect(periods[0]?.counts).toStrictEqual({
      "on-time": 145,
      late: 2,
      missing: 1,
      "not-due-yet": 0,
      unknown: 0,
    });
    expect([periods[0]?.expected, periods[0]?.onTime.numerator?.unit]).toStrictEqual([148, "commune"]);
    expect([percent(onTime, { places: 2 }), onTime.numerator?.unit]).toStrictEqual(["97.97", "submission"]);
  });

  it("says who, and by how many days", () => {
    const { units } = asOf("2025-12-31");
    const late = units.filter(({ periods }) => periods[0]?.status !== "on-time");
    expect(
      late.map(({ unit, periods }) => [unit.name, periods[0]?.status, periods[0]?.daysLate]),
    ).toStrictEqual([
      ["Xã 5", "late", 3],
      ["Xã 9", "late", 11],
      ["Xã 17", "missing", 36],
    ]);
  });

  it.each([
    ["2025-11-24", { "on-time": 0, late: 0, missing: 0, "not-due-yet": 148, unknown: 0 }],
    ["2025-11-25", { "on-time": 145, late: 0, missing: 0, "not-due-yet": 3, unknown: 0 }],
    ["2025-11-30", { "on-time": 145, late: 1, missing: 2, "not-due-yet": 0, unknown: 0 }],
  ])("on %s", (day, counts) => {
    expect(asOf(day).periods[0]?.counts).toStrictEqual(counts);
  });
});

describe("one unit's returns for a period", () => {
  const of = (...returns: readonly Partial<Submission>[]) =>
    reportingTimeliness(
      { submissions: returns.map((more) => sent("05001", "2025-05", more)) },
      {
        gazetteer: phuTho,
        periods: ["2025-05"],
        level: "commune",
        asked: ["05001"],
        asOf: "2025-06-30",
        due: { days: 5 },
      },
    ).units[0]?.periods[0];

  // Due on 5 June unless the record says otherwise.
  it.each<[string, readonly Partial<Submission>[], Timeliness]>([
    ["none", [], { status: "missing", daysLate: 25 }],
    ["in time", [{ receivedOn: "2025-06-05" }], { status: "on-time", daysLate: 0 }],
    [
      "submitted counts as come in",
      [{ status: "submitted", receivedOn: "2025-06-06" }],
      { status: "late", daysLate: 1 },
    ],
    [
      "a draft does not",
      [{ status: "draft", receivedOn: "2025-06-01" }],
      { status: "missing", daysLate: 25 },
    ],
    [
      "nor what was sent back",
      [{ status: "rejected", receivedOn: "2025-06-01" }],
      { status: "missing", daysLate: 25 },
    ],
    [
      "sent back in time, corrected late",
      [{ status: "rejected", receivedOn: "2025-06-04" }, { receivedOn: "2025-06-09" }],
      { status: "late", daysLate: 4 },
    ],
    [
      "the first of two",
      [{ receivedOn: "2025-06-09" }, { receivedOn: "2025-06-05" }],
      { status: "on-time", daysLate: 0 },
    ],
    ["its own day", [{ dueOn: "2025-06-10", receivedOn: "2025-06-09" }], { status: "on-time", daysLate: 0 }],
    [
      "the later of two days, on which a draft may stand",
      [
        { dueOn: "2025-06-08", receivedOn: "2025-06-09" },
        { dueOn: "2025-06-12", status: "draft" },
      ],
      { status: "on-time", daysLate: 0 },
    ],
    ["come in on a day that nobody noted", [{}], { status: "unknown", daysLate: null }],
    [
      "one of two so, the other late",
      [{}, { receivedOn: "2025-06-09" }],
      { status: "unknown", daysLate: null },
    ],
    [
      "one of two so, the other in time",
      [{}, { receivedOn: "2025-06-02" }],
      { status: "on-time", daysLate: 0 },
    ],
    ["after the day asked about", [{ receivedOn: "2025-07-01" }], { status: "missing", daysLate: 25 }],
  ])("%s", (_, returns, expected) => {
    expect(of(...returns)).toStrictEqual(expected);
    expect(of(...[...returns].reverse())).toStrictEqual(expected);
  });
});

describe("what is not known", () => {
  const options = {
    gazetteer: phuTho,
    periods: ["2025-05", "2025-06"],
    level: "commune",
    asOf: "2025-07-31",
  } as const;

  it("without a due day nothing is on time, late or missing, and the share lies anywhere", () => {
    const { periods, onTime } = reportingTimeliness({ submissions: [sent("05001", "2025-05")] }, options);
    expect(periods.map(({ counts }) => counts.unknown)).toStrictEqual([6, 6]);
    expect([onTime.estimate, onTime.lower, onTime.upper, onTime.flags]).toStrictEqual([
      "0",
      "0",
      "1",
      ["incomplete"],
    ]);
  });

  it("returns that may have been on time lie between the bounds", () => {
    const submissions = [
      sent("05001", "2025-05", { receivedOn: "2025-06-01" }),
      sent("05002", "2025-05", { receivedOn: "2025-06-01" }),
      sent("05003", "2025-05", { receivedOn: "2025-06-01" }),
      sent("05004", "2025-05"),
    ];
    const { periods } = reportingTimeliness(
      { submissions },
      { ...options, periods: ["2025-05"], due: { days: 5 } },
    );
    const share = periods[0]?.onTime;
    expect([share?.estimate, share?.numerator?.lower, share?.numerator?.upper]).toStrictEqual(["0.5", 3, 4]);
  });

  it("nobody knows who should have reported", () => {
    const { periods, units, onTime } = reportingTimeliness(
      { submissions: [] },
      { periods: ["2025-05"], level: "commune", asOf: "2025-07-31" },
    );
    expect([periods[0]?.expected, periods[0]?.onTime.status, onTime.status]).toStrictEqual([
      null,
      "missing",
      "missing",
    ]);
    expect(units).toStrictEqual([]);
  });

  it("nor who should have in one of the periods: the others have their shares all the same", () => {
    const { periods, units, onTime } = reportingTimeliness(
      { submissions: [sent(codeOf(1), "2025-07", { receivedOn: "2025-08-01" })] },
      {
        gazetteer: province,
        periods: ["2025-06", "2025-07"],
        level: "commune",
        asked: [codeOf(1)],
        asOf: "2025-08-31",
        due: { days: 5 },
      },
    );
    expect(periods.map(({ expected, onTime: share }) => [expected, share.estimate])).toStrictEqual([
      [null, null],
      [1, "1"],
    ]);
    expect(units.map((unit) => unit.periods.map((found) => found?.status ?? null))).toStrictEqual([
      [null, "on-time"],
    ]);
    expect([onTime.status, onTime.estimate]).toStrictEqual(["missing", null]);
  });

  it("units that are not expected in a period have no timeliness in it", () => {
    const { units, periods } = reportingTimeliness(
      { submissions: [] },
      { ...options, periods: ["2025-06", "2025-07"], level: "district", due: { days: 5 } },
    );
    expect(units.map(({ unit, periods: [june, july] }) => [unit.name, june?.status, july])).toStrictEqual([
      ["Lạc Sơn", "missing", null],
      ["Yên Thủy", "missing", null],
    ]);
    expect(periods[1]?.onTime.status).toBe("zero-denominator");
  });
});

describe("in words", () => {
  it.each<[Timeliness, string, string]>([
    [{ status: "on-time", daysLate: 0 }, "đúng hạn", "on time"],
    [{ status: "late", daysLate: 1 }, "chậm 1 ngày", "1 day late"],
    [{ status: "late", daysLate: 3 }, "chậm 3 ngày", "3 days late"],
    [{ status: "missing", daysLate: 1 }, "chưa nộp, quá hạn 1 ngày", "missing, 1 day overdue"],
    [{ status: "missing", daysLate: 36 }, "chưa nộp, quá hạn 36 ngày", "missing, 36 days overdue"],
    [{ status: "not-due-yet", daysLate: 0 }, "chưa đến hạn", "not due yet"],
    [
      { status: "unknown", daysLate: null },
      "chưa rõ thời hạn hoặc ngày nộp",
      "not known when it was due or came in",
    ],
  ])("%j", (found, vietnamese, english) => {
    expect([formatTimeliness(found, vi), formatTimeliness(found, en)]).toStrictEqual([vietnamese, english]);
  });
});

it("days that are not known are printed as nothing, where a language asks for them", () => {
  const words = {
    ...vi.timelinessStatuses,
    unknown: { one: "chưa rõ {n}", other: "chưa rõ số ngày{n}" },
  };
  const unknown = { status: "unknown", daysLate: null } as const;
  expect(formatTimeliness(unknown, { timelinessStatuses: words })).toBe("chưa rõ số ngày");
});

describe("bad input", () => {
  const good = { gazetteer: phuTho, periods: ["2025-06"], level: "commune", asOf: "2025-07-31" };
  it.each<[string, unknown, string]>([
    ["no options", null, "invalid-question"],
    ["no day", { ...good, asOf: undefined }, "invalid-date"],
    ["no rule", { ...good, due: {} }, "invalid-due-rule"],
    ["no periods", { ...good, periods: [] }, "invalid-question"],
    ["no level", { ...good, level: 3 }, "invalid-question"],
  ])("%s", (_, options, code) => {
    const ask = () =>
      reportingTimeliness({ submissions: [] }, options as Parameters<typeof reportingTimeliness>[1]);
    expect(thrownBy(ask).code).toBe(code);
  });
});
