import {
  type Activity,
  type AudienceBreakdown,
  auditDisclosure,
  definePlan,
  evaluate,
  exactly,
  isSuppressed,
  type Metric,
  standardMetrics,
  suppress,
  suppressed,
  type PlanInput,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { plannedGroups } from "../../../src/metrics/disclosure/planned-groups.js";
import { readTable } from "../../../src/metrics/disclosure/read-table.js";
import { isComputedMetric, isRatioMetric } from "../../../src/metrics/metric.js";
import { gazetteer, registerOf, talk } from "../cubes/small-province.js";
import { people } from "./count-tables.js";

const [a, b] = ["00001", "00002"] as const;
const threshold = 5;
const byAudience = {
  commune: { by: "place", level: "commune" },
  audience: { by: "audience" },
} as const;

/** A talk to so many, of whom so many are of each group. */
function held(
  place: string,
  attendance: number,
  relation: AudienceBreakdown["relation"],
  groups: Readonly<Record<string, number>>,
): Activity {
  const parts = Object.entries(groups).map(([audience, count]) => ({
    audience,
    count: exactly(count, "person"),
  }));
  return talk(attendance, { place, audiences: { relation, parts } });
}

type Measures = PlanInput["measures"];

const cubeOf = (activities: readonly Activity[], measures: Measures) =>
  evaluate(definePlan({ measures, groupBy: byAudience, totals: "none" }), registerOf({ activities }), {
    gazetteer,
  });

const wordsOf = (key: Readonly<Record<string, string | null>>) => `${key["commune"]} ${key["audience"]}`;

/** What is hidden of the rows, by measure, commune and group. */
function hiddenIn(activities: readonly Activity[], measures: Measures): readonly string[] {
  const cube = cubeOf(activities, measures);
  const { published } = suppress(cube, { threshold });
  expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  return published.rows.flatMap(({ key, figures }) =>
    Object.entries(figures).flatMap(([measure, figure]) =>
      isSuppressed(figure) ? [`${measure} ${wordsOf(key)}`] : [],
    ),
  );
}

/** What a reader knows of a row that alone is hidden. */
function exposedIn(activities: readonly Activity[], measures: Measures, hidden: string) {
  const cube = cubeOf(activities, measures);
  const rows = cube.rows.map(({ key, figures }) => ({
    key,
    figures: Object.fromEntries(
      Object.entries(figures).map(([measure, figure]) => [
        measure,
        `${measure} ${wordsOf(key)}` === hidden ? suppressed : figure,
      ]),
    ),
  }));
  const { exposed } = auditDisclosure(cube, { rows, totals: [] }, { threshold });
  return exposed.map(({ key, part, lower, upper }) => [wordsOf(key), part, lower, upper]);
}

const share = { share: "audienceShare" } as const;
const youth = `share ${a} youth`;

describe("the rest of an audience, of which the others are shown", () => {
  it("is known although another report names one group of many", () => {
    // a: 57 women and 3 young people are all 60. b: 40 women of 100.
    const activities = [
      held(a, 60, "partition", { women: 57, youth: 3 }),
      held(b, 100, "subset", { women: 40 }),
    ];
    expect(exposedIn(activities, share, youth)).toStrictEqual([[`${a} youth`, "numerator", 3, 3]]);
    expect(hiddenIn(activities, share)).toStrictEqual([`share ${a} women`, youth]);
  });

  it("is known although another report of the same commune names a group by itself", () => {
    // 57 and 3 of 60; 41 farmers of 100, which the other two are not out of.
    const activities = [
      held(a, 60, "partition", { women: 57, youth: 3 }),
      held(a, 100, "subset", { farmers: 41 }),
    ];
    expect(exposedIn(activities, share, youth)).toStrictEqual([[`${a} youth`, "numerator", 3, 3]]);
    expect(hiddenIn(activities, share)).toStrictEqual([`share ${a} women`, youth]);
  });

  it("is known where one group is in every report, so that it is out of all who came", () => {
    // Of 60 + 50 = 110, 57 + 20 = 77 are women, 30 are farmers and 3 are young people.
    const activities = [
      held(a, 60, "partition", { women: 57, youth: 3 }),
      held(a, 50, "partition", { women: 20, farmers: 30 }),
    ];
    expect(exposedIn(activities, share, youth)).toStrictEqual([[`${a} youth`, "numerator", 3, 3]]);
    expect(hiddenIn(activities, share)).toStrictEqual([`share ${a} farmers`, youth]);
  });

  it("is not known where each group is out of something else", () => {
    // 97 women of 160, 3 young people of 60: who the other 63 of the 160 are, no row tells.
    const activities = [
      held(a, 60, "partition", { women: 57, youth: 3 }),
      held(a, 100, "subset", { women: 40 }),
    ];
    expect(exposedIn(activities, share, youth)).toStrictEqual([]);
    expect(hiddenIn(activities, share)).toStrictEqual([youth]);
  });

  it("nor where all groups add up to what one of them is out of, but another is out of more", () => {
    // 57 + 3 + 40 are the 100 that the farmers are out of; women are out of 60 + 61.
    const activities = [
      held(a, 60, "subset", { women: 37, youth: 3 }),
      held(a, 61, "subset", { women: 20 }),
      held(a, 100, "subset", { farmers: 40 }),
    ];
    expect(exposedIn(activities, share, youth)).toStrictEqual([]);
    expect(hiddenIn(activities, share)).toStrictEqual([youth]);
  });
});

describe("all that came, which the total of the table is out of", () => {
  it("less those elsewhere tells of the rest", () => {
    // 160 came, 100 of them to b, as each of its groups says: 60 to a, of whom 57 are women and 3 young people.
    const activities = [
      held(a, 60, "partition", { women: 57, youth: 3 }),
      held(b, 100, "subset", { farmers: 2, women: 40 }),
    ];
    const measures = { headcount: "audienceHeadcount", share: "audienceShare" } as const;
    const cube = evaluate(definePlan({ measures, groupBy: byAudience }), registerOf({ activities }), {
      gazetteer,
    });
    const hidden = new Set([
      `headcount ${a} youth`,
      youth,
      `share ${a} women`,
      `headcount ${b} farmers`,
      `share ${b} farmers`,
    ]);
    const rows = cube.rows.map(({ key, figures }) => ({
      key,
      figures: Object.fromEntries(
        Object.entries(figures).map(([measure, figure]) => [
          measure,
          hidden.has(`${measure} ${wordsOf(key)}`) ? suppressed : figure,
        ]),
      ),
    }));
    const { exposed } = auditDisclosure(cube, { rows, totals: cube.totals }, { threshold });
    expect(exposed.map(({ key, lower, upper }) => [wordsOf(key), lower, upper])).toStrictEqual([
      [`${b} farmers`, 2, 2],
      [`${a} youth`, 3, 3],
    ]);
    const { published } = suppress(cube, { threshold });
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });
});

describe("who came to what reports name groups of, told by a measure of its own", () => {
  const count = `headcount ${a} youth`;
  const activities = [
    held(a, 60, "partition", { women: 57, youth: 3 }),
    held(b, 100, "subset", { women: 40 }),
  ];

  it.each(["audienceAttendance", "attendance", "attendancePerSession", "distinctPeople"] as const)(
    "such as %s, tells of the rest",
    (whole) => {
      const measures = { headcount: "audienceHeadcount", whole } as const;
      expect(exposedIn(activities, measures, count)).toStrictEqual([[`${a} youth`, null, 3, 3]]);
      expect(hiddenIn(activities, measures)).toStrictEqual([`headcount ${a} women`, count]);
    },
  );

  it("tells of it by how many different people there were at most", () => {
    // 60 and 40 came, 60 to 100 different people: 87 women, 10 farmers and 3 young people are the 100.
    const twice = [
      held(a, 60, "partition", { women: 57, youth: 3, farmers: 0 }),
      held(a, 40, "partition", { women: 30, youth: 0, farmers: 10 }),
    ];
    const measures = { headcount: "audienceHeadcount", people: "distinctPeople" } as const;
    // The range is that of point values, which do not tell of it.
    expect(exposedIn(twice, measures, count)).toStrictEqual([[`${a} youth`, null, 1, null]]);
    expect(hiddenIn(twice, measures)).toStrictEqual([`headcount ${a} farmers`, count]);
  });
});

describe("a ratio of something else", () => {
  // In a 3 came to 33 sessions of one kind and 30 to 33 of another; in b 20 to 8.
  const activities = [
    talk(3, { place: a, kind: "launch", sessions: exactly(33, "session") }),
    talk(30, { place: a, sessions: exactly(33, "session") }),
    talk(20, { place: b, sessions: exactly(8, "session") }),
  ];
  const cube = evaluate(
    definePlan({
      measures: { each: "attendancePerSession" },
      groupBy: { commune: byAudience.commune, kind: { by: "kind" } },
      totals: "none",
    }),
    registerOf({ activities }),
    { gazetteer },
  );
  const hiddenOf = (rows: readonly { readonly figures: Readonly<Record<string, unknown>> }[]) =>
    rows.map(({ figures }) => isSuppressed(figures["each"]));

  it("is not a share of a whole, though what came to two kinds is as many as the sessions of each", () => {
    expect(hiddenOf(suppress(cube, { threshold }).published.rows)).toStrictEqual([true, false, false]);
  });

  it("nor in a table that does not say what it is of, since sessions are not made of attendances", () => {
    const { rows } = cube;
    const { published } = suppress({ rows, totals: [] }, { threshold });
    expect(hiddenOf(published.rows)).toStrictEqual([true, false, false]);
  });
});

it("says of every ratio of the book but those of groups and all groups that it is of something else", () => {
  const book: Readonly<Record<string, Metric>> = standardMetrics;
  const ids = Object.keys(book);
  const expected = Object.entries(book)
    .filter(([, metric]) => isRatioMetric(metric) || isComputedMetric(metric))
    .map(([id]) => id)
    .filter((id) => !["audienceShare", "mediaShare"].includes(id));
  const figures = Object.fromEntries(ids.map((id) => [id, people(40)]));
  const plan = { measures: Object.fromEntries(ids.map((id) => [id, id])) };
  const entries = readTable({ rows: [{ key: {}, figures }], totals: [] });
  const { groups, others } = plannedGroups([{ plan }], entries);
  expect([groups, [...others].sort()]).toStrictEqual([["audienceHeadcount"], expected.sort()]);
});

it("tells media apart by what they are, and people by their group", () => {
  const plan = {
    measures: { media: "mediaShare", headcount: "audienceHeadcount" },
    groupBy: { sort: { by: "unit" }, group: { by: "audience" } },
  };
  const figures = { media: people(40), headcount: people(40) };
  const { over } = plannedGroups([{ plan }], readTable({ rows: [{ key: {}, figures }], totals: [] }));
  expect([over("media"), over("headcount")]).toStrictEqual([["sort"], ["group"]]);
});

describe("a cube of groups that no grouping tells apart", () => {
  // 40 in January, 25 women and 15 men, and 3 in February, of whom no group is named: 43. All groups of all months are 40, just as who came in January.
  const activities = [
    talk(40, {
      place: a,
      when: "2024-01-05",
      audiences: {
        relation: "partition",
        parts: [
          { audience: "women", count: exactly(25, "person") },
          { audience: "men", count: exactly(15, "person") },
        ],
      },
    }),
    talk(3, { place: a, when: "2024-02-05" }),
  ];
  const cube = evaluate(
    definePlan({
      measures: { came: "attendance", groups: "audienceHeadcount" },
      groupBy: { month: { by: "period", kind: "calendar-month" } },
      filter: { period: "2024-Q1" },
      gaps: { flows: "zero" },
    }),
    registerOf({ activities }),
    { gazetteer },
  );

  it("leaves the total of who came a sum of its months", () => {
    const { published } = suppress(cube, { threshold });
    const isHidden = [...published.rows, ...published.totals].map(({ figures }) =>
      isSuppressed(figures.came),
    );
    // January or the total goes with February; nobody came in March.
    expect(isHidden.filter(Boolean)).toHaveLength(2);
    expect(isHidden[1]).toBe(true);
    expect(auditDisclosure(cube, published).exposed).toStrictEqual([]);
  });

  it("says so to the audit: 43 less 40", () => {
    const rows = cube.rows.map(({ key, figures }) => ({
      key,
      figures: key.month === "2024-02" ? { ...figures, came: suppressed } : figures,
    }));
    const { exposed } = auditDisclosure(cube, { rows, totals: cube.totals }, { threshold });
    expect(exposed.map(({ measure, lower, upper }) => [measure, lower, upper])).toStrictEqual([
      ["came", 3, 3],
    ]);
  });
});
