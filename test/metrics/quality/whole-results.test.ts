import {
  type Activity,
  completeness,
  coverage,
  createGazetteer,
  exactly,
  parsePeriod,
  placesReached,
  ratio,
  reportingTimeliness,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { phuTho, sent } from "./returns.js";

const since = "2000-01-01";
const gazetteer = createGazetteer({
  units: [
    { code: "17", name: "Hòa Bình", level: "province", validFrom: since },
    { code: "150", name: "Đà Bắc", level: "district", parent: "17", validFrom: since },
    { code: "156", name: "Mai Châu", level: "district", parent: "17", validFrom: since },
    { code: "157", name: "Lạc Sơn", level: "district", parent: "17", validFrom: since },
  ],
  successions: [],
});
const [hoaBinh, daBac, maiChau, lacSon] = gazetteer.units;
const july = parsePeriod("2022-07");
const august = parsePeriod("2022-08");
const submissions = [
  sent("157", "2022-07", { id: "s3", status: "draft" }),
  sent("150", "2022-07", { id: "s2", receivedOn: "2022-08-03" }),
  sent("999", "2022-07", { id: "s4" }),
  sent("157", "2022-07", { id: "s1", status: "submitted", receivedOn: "2022-08-09" }),
];
const options = { gazetteer, level: "district" } as const;
const districts = (received: number, expected: number) =>
  ratio(exactly(received, "district"), exactly(expected, "district"));
const returns = (received: number, expected: number) =>
  ratio(exactly(received, "submission"), exactly(expected, "submission"));

const covered = {
  status: "partial",
  level: "district",
  period: july,
  narrowed: false,
  received: 1,
  expected: 3,
  share: districts(1, 3),
  counts: { accepted: 1, submitted: 1, draft: 0, rejected: 0, missing: 1 },
  units: [
    { unit: daBac, status: "accepted", submissions: ["s2"] },
    { unit: lacSon, status: "submitted", submissions: ["s1", "s3"] },
    { unit: maiChau, status: "missing", submissions: [] },
  ],
  missing: ["156"],
  duplicates: ["157"],
  unexpected: [{ submission: "s4", place: "999", reason: "unknownUnit", unitsThen: [] }],
  unmatched: [],
};
const nothingYet = {
  status: "partial",
  level: "district",
  period: august,
  narrowed: false,
  received: 0,
  expected: 3,
  share: districts(0, 3),
  counts: { accepted: 0, submitted: 0, draft: 0, rejected: 0, missing: 3 },
  units: [daBac, lacSon, maiChau].map((unit) => ({ unit, status: "missing", submissions: [] })),
  missing: ["150", "157", "156"],
  duplicates: [],
  unexpected: [],
  unmatched: [],
};

/** Whether a value and all that it holds, but for what was given, are frozen. */
function isFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if ((gazetteer.units as readonly unknown[]).includes(value)) return true;
  return Object.isFrozen(value) && Object.values(value).every(isFrozen);
}

describe("coverage", () => {
  it("of one accepted, one submitted, one missing, and one of nowhere", () => {
    const found = coverage({ submissions }, { ...options, period: "2022-07" });
    expect(found).toStrictEqual(covered);
    expect(isFrozen(found)).toBe(true);
  });

  it("of those that were asked: others are not expected, and codes of no unit are told in order, once", () => {
    const asked = ["999", "156", "150", "17", "999"];
    expect(coverage({ submissions }, { ...options, period: july, asked })).toStrictEqual({
      ...covered,
      narrowed: true,
      expected: 2,
      share: districts(1, 2),
      counts: { accepted: 1, submitted: 0, draft: 0, rejected: 0, missing: 1 },
      units: [covered.units[0], covered.units[2]],
      duplicates: [],
      unexpected: [
        { submission: "s1", place: "157", reason: "notAsked", unitsThen: [] },
        { submission: "s3", place: "157", reason: "notAsked", unitsThen: [] },
        { submission: "s4", place: "999", reason: "unknownUnit", unitsThen: [] },
      ],
      unmatched: ["17", "999"],
    });
  });

  it("where nobody knows which units there were", () => {
    const asked = ["150"];
    expect(
      coverage({ submissions }, { period: "2022-07", level: "district", asked, asOf: "2022-08-03" }),
    ).toStrictEqual({
      status: "unknown",
      level: "district",
      period: july,
      narrowed: true,
      received: null,
      expected: null,
      share: ratio(null, null),
      counts: { accepted: 0, submitted: 0, draft: 0, rejected: 0, missing: 0 },
      units: [],
      missing: [],
      duplicates: [],
      // s1 was received later.
      unexpected: [
        { submission: "s2", place: "150", reason: "unknownUnit", unitsThen: [] },
        { submission: "s3", place: "157", reason: "unknownUnit", unitsThen: [] },
        { submission: "s4", place: "999", reason: "unknownUnit", unitsThen: [] },
      ],
      unmatched: ["150"],
    });
  });
});

describe("completeness", () => {
  it("of two months", () => {
    const found = completeness({ submissions }, { ...options, periods: ["2022-07", august] });
    expect(found).toStrictEqual({
      level: "district",
      periods: [covered, nothingYet],
      units: [
        { unit: daBac, statuses: ["accepted", "missing"], share: returns(1, 2) },
        { unit: lacSon, statuses: ["submitted", "missing"], share: returns(0, 2) },
        { unit: maiChau, statuses: ["missing", "missing"], share: returns(0, 2) },
      ],
      total: returns(1, 6),
    });
    expect(isFrozen(found)).toBe(true);
  });

  it("as of a day on which nothing had come in", () => {
    const { periods, total } = completeness(
      { submissions },
      { ...options, periods: ["2022-07"], asOf: "2022-08-02" },
    );
    expect([periods[0]?.received, total]).toStrictEqual([0, returns(0, 3)]);
  });
});

describe("timeliness", () => {
  it("of two months, due five days after their end", () => {
    const found = reportingTimeliness(
      { submissions },
      { ...options, periods: ["2022-07", "2022-08"], asOf: "2022-08-10", due: { days: 5 } },
    );
    const onTime = { status: "on-time", daysLate: 0 };
    const notDueYet = { status: "not-due-yet", daysLate: 0 };
    /** Those of August may still be on time. */
    const atMost = <U extends string>(unit: U, lower: number, upper: number, all: number) =>
      ratio(
        { unit, estimate: lower, lower, upper, flags: ["incomplete"], assumptions: [] },
        { unit, estimate: all, lower: all, upper: all, flags: [], assumptions: [] },
      );
    expect(found).toStrictEqual({
      level: "district",
      asOf: "2022-08-10",
      periods: [
        {
          period: july,
          expected: 3,
          counts: { "on-time": 1, late: 1, missing: 1, "not-due-yet": 0, unknown: 0 },
          onTime: districts(1, 3),
        },
        {
          period: august,
          expected: 3,
          counts: { "on-time": 0, late: 0, missing: 0, "not-due-yet": 3, unknown: 0 },
          onTime: atMost("district", 0, 3, 3),
        },
      ],
      units: [
        { unit: daBac, periods: [onTime, notDueYet], onTime: atMost("submission", 1, 2, 2) },
        {
          unit: lacSon,
          periods: [{ status: "late", daysLate: 4 }, notDueYet],
          onTime: atMost("submission", 0, 1, 2),
        },
        {
          unit: maiChau,
          periods: [{ status: "missing", daysLate: 5 }, notDueYet],
          onTime: atMost("submission", 0, 1, 2),
        },
      ],
      onTime: atMost("submission", 1, 4, 6),
    });
    expect(isFrozen(found)).toBe(true);
  });

  it("where nobody knows which units there were", () => {
    const question = { level: "district", periods: [july], asOf: "2022-08-10" } as const;
    expect(reportingTimeliness({ submissions }, question)).toStrictEqual({
      level: "district",
      asOf: "2022-08-10",
      periods: [
        {
          period: july,
          expected: null,
          counts: { "on-time": 0, late: 0, missing: 0, "not-due-yet": 0, unknown: 0 },
          onTime: ratio(null, null),
        },
      ],
      units: [],
      onTime: ratio(null, null),
    });
  });

  it("a share is flagged as incomplete only where some are not known, and has no upper bound below them", () => {
    const { periods, units, onTime } = reportingTimeliness(
      { submissions: [sent("150", "2022-07"), sent("156", "2022-07", { receivedOn: "2022-08-01" })] },
      { ...options, periods: ["2022-07"], asOf: "2022-08-10", due: { days: 5 } },
    );
    expect(units.map((unit) => [unit.onTime.flags, unit.onTime.lower, unit.onTime.upper])).toStrictEqual([
      [["incomplete"], "0", "1"],
      [[], "0", "0"],
      [[], "1", "1"],
    ]);
    const [share] = periods.map((period) => period.onTime);
    expect([share?.flags, share?.numerator?.lower, share?.numerator?.upper]).toStrictEqual([
      ["incomplete"],
      1,
      2,
    ]);
    expect([onTime.flags, onTime.numerator?.lower, onTime.numerator?.upper]).toStrictEqual([
      ["incomplete"],
      1,
      2,
    ]);
  });
});

describe("places reached", () => {
  const activity = (id: string, more: Partial<Activity>): Activity => ({
    id,
    kind: "talk",
    when: "2022-07-05",
    topics: ["other"],
    ...more,
  });
  const activities = [
    activity("d", { place: "157" }),
    activity("c", { place: "17" }),
    activity("b", {}),
    activity("a", { place: "156", when: "2022" }),
  ];

  it("of one placed and three that are not", () => {
    const found = placesReached({ activities }, { ...options, period: "2022-07", under: "17" });
    const all = ["150", "157", "156"];
    expect(found).toStrictEqual({
      level: "district",
      period: july,
      share: ratio(
        { unit: "district", estimate: 1, lower: 1, upper: 3, flags: [], assumptions: [] },
        exactly(3, "district"),
      ),
      reached: ["157"],
      notReached: ["150", "156"],
      unplaced: [
        { activity: "a", place: "156", reason: "partlyWithin", candidates: ["156"] },
        { activity: "b", place: null, reason: "noPlace", candidates: all },
        { activity: "c", place: "17", reason: "aboveLevel", candidates: all },
      ],
    });
    expect(isFrozen(found)).toBe(true);
  });

  it("an activity that cannot be placed and lies partly within keeps the reason that it cannot be placed", () => {
    const year = [activity("a", { place: "17", when: "2022" }), activity("b", { when: "2022" })];
    const { unplaced } = placesReached({ activities: year }, { ...options, period: "2022-07" });
    expect(unplaced.map(({ reason }) => reason)).toStrictEqual(["aboveLevel", "noPlace"]);
  });

  it("nothing reached where nobody knows which units there were", () => {
    expect(placesReached({ activities }, { level: "district", period: july })).toStrictEqual({
      level: "district",
      period: july,
      share: ratio(null, null),
      reached: [],
      notReached: [],
      unplaced: [
        { activity: "a", place: "156", reason: "unknownUnit", candidates: [] },
        { activity: "b", place: null, reason: "noPlace", candidates: [] },
        { activity: "c", place: "17", reason: "unknownUnit", candidates: [] },
        { activity: "d", place: "157", reason: "unknownUnit", candidates: [] },
      ],
    });
  });

  it("the province itself is reached by what took place in its districts", () => {
    const { reached, unplaced } = placesReached(
      { activities: activities.slice(0, 1) },
      { gazetteer, period: july, level: "province" },
    );
    expect([reached, unplaced, hoaBinh?.code]).toStrictEqual([["17"], [], "17"]);
  });
});

describe("units of the same name", () => {
  const question = { gazetteer: phuTho, period: "2025-05", level: "commune" } as const;

  it("stand in order of their codes", () => {
    const { missing } = coverage({ submissions: [] }, question);
    expect(missing).toStrictEqual(["05006", "05005", "05003", "05001", "05004", "05002"]);
  });
});
