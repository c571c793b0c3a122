import {
  createGazetteer,
  definePlan,
  evaluate,
  type Gazetteer,
  type PlanFilter,
  type PlanInput,
  type PlanReporting,
  type Submission,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { withoutDistricts } from "./changed-units.js";
import { gazetteer, registerOf, sent, talk } from "./small-province.js";

const measures = {
  expected: "returnsExpected",
  accepted: "returnsAccepted",
  onTime: "returnsOnTime",
} as const;
const monthly: PlanReporting = { level: "commune", every: "calendar-month", asOf: "2022-06-30" };
const due = { dueOn: "2022-04-05" };
const submissions = [
  sent("00001", "2022-03", { ...due, receivedOn: "2022-04-05" }),
  sent("00002", "2022-03", { ...due, receivedOn: "2022-04-06" }),
  sent("00009", "2022-03", { ...due, receivedOn: "2022-04-01" }),
  sent("00001", "2022-02", { dueOn: "2022-03-05", receivedOn: "2022-03-01" }),
];

/** What is known of the returns of one place and period: expected, accepted and on time, and the coverage. */
function returnsOf(
  filter: PlanFilter,
  reporting: PlanReporting | null = monthly,
  units: Gazetteer | undefined = gazetteer,
  list: readonly Submission[] = submissions,
) {
  const plan = definePlan({ measures, filter, reporting });
  const [row] = evaluate(plan, registerOf({ submissions: list }), { gazetteer: units }).rows;
  const { expected = null, accepted = null, onTime = null } = row?.figures ?? {};
  return {
    counts: [expected, accepted, onTime].map((figure) => figure?.estimate ?? figure),
    coverage: row?.coverage,
  };
}

const unknown = {
  counts: [null, null, null],
  coverage: { status: "unknown", received: null, expected: null },
};

describe("the returns of a group", () => {
  it("are those of all units that existed, where no place is named", () => {
    expect(returnsOf({ period: "2022-03" })).toStrictEqual({
      counts: [4, 3, 2],
      coverage: { status: "partial", received: 3, expected: 4 },
    });
  });

  it("are those of the units in its place", () => {
    expect(returnsOf({ period: "2022-03", place: "17" })).toStrictEqual({
      counts: [1, 1, 1],
      coverage: { status: "complete", received: 1, expected: 1 },
    });
  });

  it("are its own where the place is one of the units that report, if it was asked", () => {
    const place = "00001";
    const one = { counts: [1, 1, 1], coverage: { status: "complete", received: 1, expected: 1 } };
    expect(returnsOf({ period: "2022-03", place })).toStrictEqual(one);
    expect(returnsOf({ period: "2022-03", place }, { ...monthly, asked: ["00001"] })).toStrictEqual(one);
    expect(returnsOf({ period: "2022-03", place }, { ...monthly, asked: ["00002"] })).toStrictEqual({
      counts: [0, 0, 0],
      coverage: { status: "none-expected", received: 0, expected: 0 },
    });
  });

  it("are those of the units that were asked", () => {
    const asked = ["00002", "00003", "00009"];
    expect(returnsOf({ period: "2022-03", place: "25" }, { ...monthly, asked })).toStrictEqual({
      counts: [2, 1, 0],
      coverage: { status: "partial", received: 1, expected: 2 },
    });
  });

  it("of a quarter are those of its months", () => {
    expect(returnsOf({ period: "2022-Q1", place: "25" })).toStrictEqual({
      counts: [9, 3, 2],
      coverage: { status: "partial", received: 3, expected: 9 },
    });
  });

  it("are known but for what was on time where no day says how things stand", () => {
    expect(returnsOf({ period: "2022-03" }, { ...monthly, asOf: undefined }).counts).toStrictEqual([
      4,
      3,
      null,
    ]);
  });

  it("are none where the level of the units that report has ended", () => {
    const districts: PlanReporting = { ...monthly, level: "district", asOf: "2026-01-01" };
    expect(returnsOf({ period: "2025-06" }, districts, withoutDistricts, [])).toStrictEqual({
      counts: [2, 0, 0],
      coverage: { status: "partial", received: 0, expected: 2 },
    });
    expect(returnsOf({ period: "2025-07" }, districts, withoutDistricts, [])).toStrictEqual({
      counts: [0, 0, 0],
      coverage: { status: "none-expected", received: 0, expected: 0 },
    });
  });
});

describe("the returns of a group are unknown", () => {
  it.each<[string, PlanFilter, PlanReporting | null]>([
    ["where the plan does not say who reports", { period: "2022-03" }, null],
    ["where it names no period", { place: "25" }, monthly],
    [
      "of a place below the units that report",
      { period: "2022-03", place: "00001" },
      { ...monthly, level: "province" },
    ],
    ["of a place that did not exist then", { period: "2005-03", place: "25" }, monthly],
    [
      "of a level that the gazetteer has no unit of",
      { period: "2022-03" },
      { ...monthly, level: "district" },
    ],
    ["of a period that the months lie only partly in", { period: "R2022" }, monthly],
  ])("%s", (_, filter, reporting) => {
    expect(returnsOf(filter, reporting)).toStrictEqual(unknown);
  });

  it("without the administrative units", () => {
    const plan = definePlan({ measures, filter: { period: "2022-03" }, reporting: monthly });
    const [row] = evaluate(plan, registerOf({ submissions })).rows;
    expect([row?.figures, row?.coverage]).toStrictEqual([
      { expected: null, accepted: null, onTime: null },
      unknown.coverage,
    ]);
  });

  it("where those of one of its months are", () => {
    const units = createGazetteer({
      units: [{ code: "00001", name: "An Bình", level: "commune", validFrom: "2022-02-01" }],
      successions: [],
    });
    expect(returnsOf({ period: "2022-Q1" }, monthly, units)).toStrictEqual(unknown);
    expect(returnsOf({ period: "2022-02" }, monthly, units).counts).toStrictEqual([1, 1, 1]);
  });

  it("of records in no commune, beside those that are in one", () => {
    const plan = definePlan({
      measures: { ...measures, attendance: "attendance" },
      groupBy: { commune: { by: "place", level: "commune" } },
      filter: { period: "2022-03" },
      reporting: monthly,
    });
    const activities = [talk(5, { place: "25" }), talk(6, { place: "00001" })];
    const { rows } = evaluate(plan, registerOf({ activities, submissions }), { gazetteer });
    expect(
      rows.map(({ key, figures, coverage }) => [
        key.commune,
        figures.expected?.estimate,
        figures.onTime?.estimate,
        coverage.status,
      ]),
    ).toStrictEqual([
      ["00001", 1, 1, "complete"],
      [null, undefined, undefined, "unknown"],
    ]);
  });
});

describe("periods that leave others between them", () => {
  const inNineMonths: PlanReporting = { ...monthly, every: "calendar-nine-months", asOf: "2023-01-01" };

  it("are reported on as they are", () => {
    const list = [sent("00001", "2022-9M", { dueOn: "2022-10-05", receivedOn: "2022-10-01" })];
    expect(returnsOf({ period: "2022-9M", place: "25" }, inNineMonths, gazetteer, list).counts).toStrictEqual(
      [3, 1, 1],
    );
  });

  it("do not make up others, and a plan that asks for that is refused", () => {
    expect(thrownBy(() => returnsOf({ period: "2022" }, inNineMonths)).code).toBe("no-tiling");
  });

  it("nor months, also where these are told apart by place", () => {
    const commune = { by: "place", level: "commune" } as const;
    const month = { by: "period", kind: "calendar-month" } as const;
    const grouped = (groupBy: PlanInput["groupBy"]) =>
      definePlan({ measures, groupBy, reporting: inNineMonths });
    expect(thrownBy(() => grouped({ commune, month })).code).toBe("no-tiling");
    // Of no time nothing has to be made up.
    expect(grouped({ commune }).reporting?.every).toBe("calendar-nine-months");
  });
});
