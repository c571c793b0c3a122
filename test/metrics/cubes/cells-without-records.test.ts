import {
  createGazetteer,
  definePlan,
  evaluate,
  evaluatePartial,
  exactly,
  type Figure,
  type Gazetteer,
  type Grouping,
  type MediaOutput,
  mergeCubes,
  type PlanFilter,
  type PlanInput,
  type Register,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { divided, regrouped, withoutDistricts } from "./changed-units.js";
import { article, entry, gazetteer, inhabitants, registerOf, talk } from "./small-province.js";

type Groupings = Readonly<Record<string, Grouping>>;

const commune = { by: "place", level: "commune" } as const;
const province = { by: "place", level: "province" } as const;
const month = { by: "period", kind: "calendar-month" } as const;

/** The words of each row with the point values of its measures; `null` where there is no figure. */
function tableOf(input: PlanInput, register: Partial<Register> = {}) {
  return evaluate(definePlan({ totals: "none", ...input }), registerOf(register), { gazetteer }).rows.map(
    ({ key, figures }) => [
      ...Object.values(key as Readonly<Record<string, string | null>>),
      ...Object.values(figures as Readonly<Record<string, Figure | null>>).map(
        (figure) => figure?.estimate ?? null,
      ),
    ],
  );
}
const filled = (groupBy: Groupings, filter: PlanFilter, register: Partial<Register> = {}) =>
  tableOf({ measures: { a: "attendance" }, groupBy, filter, gaps: { flows: "zero" } }, register);

describe("where no record is, zero stands", () => {
  const inTwo = {
    activities: [
      talk(5, { place: "00001", when: "2022-02-02", topics: ["a"] }),
      talk(40, { place: "00002", when: "2022-03-02", topics: ["b"] }),
    ],
  };

  it("for each unit that is asked for, within those above it", () => {
    const of2022 = { period: "2022", place: "25" };
    expect(filled({ province, commune }, of2022, inTwo)).toStrictEqual([
      ["25", "00001", 5],
      ["25", "00002", 40],
      ["25", "00003", 0],
    ]);
    expect(filled({ commune, province }, { period: "2022" }, inTwo)).toStrictEqual([
      ["00001", "25", 5],
      ["00002", "25", 40],
      ["00003", "25", 0],
      ["00009", "17", 0],
    ]);
  });

  it("for each unit with each of the other words that records have", () => {
    const expected = [
      ["a", "00001", 5],
      ["a", "00002", 0],
      ["a", "00003", 0],
      ["b", "00001", 0],
      ["b", "00002", 40],
      ["b", "00003", 0],
    ];
    expect(filled({ topic: { by: "topic" }, commune }, { period: "2022", place: "25" }, inTwo)).toStrictEqual(
      expected,
    );
  });

  it("for each unit and each period", () => {
    expect(filled({ commune, month }, { period: "2022-Q1", place: "25" }, inTwo)).toStrictEqual([
      ["00001", "2022-01", 0],
      ["00001", "2022-02", 5],
      ["00001", "2022-03", 0],
      ["00002", "2022-01", 0],
      ["00002", "2022-02", 0],
      ["00002", "2022-03", 40],
      ["00003", "2022-01", 0],
      ["00003", "2022-02", 0],
      ["00003", "2022-03", 0],
    ]);
  });

  it("for the finest of the periods that the plan groups by", () => {
    const year = { by: "period", kind: "calendar-year" } as const;
    expect(filled({ year, month }, { period: "2022-Q1" }, inTwo)).toStrictEqual([
      ["2022", "2022-01", 0],
      ["2022", "2022-02", 5],
      ["2022", "2022-03", 40],
    ]);
  });

  it.each<[string, Groupings]>([
    [
      "the longer first",
      { half: { by: "period", kind: "calendar-half" }, quarter: { by: "period", kind: "calendar-quarter" } },
    ],
    [
      "the shorter first",
      { quarter: { by: "period", kind: "calendar-quarter" }, half: { by: "period", kind: "calendar-half" } },
    ],
  ])("each period within the one that it lies in, %s", (_, groupBy) => {
    const activities = [talk(5, { when: "2022-02-02" }), talk(40, { when: "2022-10-02" })];
    const isShorterFirst = Object.keys(groupBy)[0] === "quarter";
    const rowsOf = (filter: PlanFilter) =>
      filled(groupBy, filter, { activities }).map(([one, other, count]) =>
        isShorterFirst ? [other, one, count] : [one, other, count],
      );
    const expected = [
      ["2022-H1", "2022-Q1", 5],
      ["2022-H1", "2022-Q2", 0],
      ["2022-H2", "2022-Q3", 0],
      ["2022-H2", "2022-Q4", 40],
    ];
    expect(rowsOf({ period: "2022" })).toStrictEqual(expected);
    expect(rowsOf({})).toStrictEqual(expected);
  });

  it("and what lies in no single quarter has no rows of zero", () => {
    const half = { by: "period", kind: "calendar-half" } as const;
    const quarter = { by: "period", kind: "calendar-quarter" } as const;
    const activities = [talk(5, { place: "00001", when: "2022-H1" })];
    expect(
      filled({ half, quarter, commune }, { period: "2022-H1", place: "25" }, { activities }),
    ).toStrictEqual([
      ["2022-H1", "2022-Q1", "00001", null],
      ["2022-H1", "2022-Q1", "00002", 0],
      ["2022-H1", "2022-Q1", "00003", 0],
      ["2022-H1", "2022-Q2", "00001", null],
      ["2022-H1", "2022-Q2", "00002", 0],
      ["2022-H1", "2022-Q2", "00003", 0],
      ["2022-H1", null, "00001", 5],
    ]);
  });

  it("but where a record of the quarter or of the province may have told of it, nothing is known; that keeps its own row", () => {
    const activities = [
      talk(5, { place: "00001", when: "2022-Q1" }),
      talk(40, { place: "25", when: "2022-02" }),
    ];
    expect(filled({ month }, { period: "2022-Q1" }, { activities })).toStrictEqual([
      ["2022-01", null],
      ["2022-02", 40],
      ["2022-03", null],
      [null, 5],
    ]);
    expect(filled({ commune }, { period: "2022-Q1", place: "25" }, { activities })).toStrictEqual([
      ["00001", 5],
      ["00002", null],
      ["00003", null],
      [null, 40],
    ]);
  });

  it("also where records of one quarter, or of another province, tell of others", () => {
    const activities = [
      talk(5, { place: "00001", when: "2022-Q1" }),
      talk(40, { place: "17", when: "2022-05" }),
    ];
    expect(filled({ month }, { period: "2022-H1" }, { activities })).toStrictEqual([
      ["2022-01", null],
      ["2022-02", null],
      ["2022-03", null],
      ["2022-04", 0],
      ["2022-05", 40],
      ["2022-06", 0],
      [null, 5],
    ]);
    expect(filled({ commune }, { period: "2022" }, { activities })).toStrictEqual([
      ["00001", 5],
      ["00002", 0],
      ["00003", 0],
      // It lies in province 17.
      ["00009", null],
      [null, 40],
    ]);
  });

  it("but nowhere that a record without a place may have been, of the same topic", () => {
    const activities = [
      talk(5, { when: "2022-02", topics: ["a"] }),
      talk(40, { place: "00002", when: "2022-02", topics: ["b"] }),
    ];
    const of2022 = { period: "2022", place: "25" };
    const asked = { topic: { by: "topic" }, commune } as const;
    expect(filled(asked, { period: "2022" }, { activities })).toStrictEqual([
      ["a", "00001", null],
      ["a", "00002", null],
      ["a", "00003", null],
      ["a", "00009", null],
      ["a", null, 5],
      ["b", "00001", 0],
      ["b", "00002", 40],
      ["b", "00003", 0],
      ["b", "00009", 0],
    ]);
    // A plan of one place has no row of what has none, which may have been there all the same.
    const ofTopics = [...activities, talk(1, { place: "00001", when: "2022-02", topics: ["a"] })];
    expect(filled(asked, of2022, { activities: ofTopics })).toStrictEqual([
      ["a", "00001", 1],
      ["a", "00002", null],
      ["a", "00003", null],
      ["b", "00001", 0],
      ["b", "00002", 40],
      ["b", "00003", 0],
    ]);
  });

  it("by place and month only where both fit", () => {
    const activities = [
      talk(5, { place: "25", when: "2022-02-10" }),
      talk(7, { place: "00001", when: "2022-01-15/2022-02-14" }),
    ];
    const asked = { period: "2022-Q1", place: "25" };
    expect(filled({ commune, month }, asked, { activities }).filter(([code]) => code !== null)).toStrictEqual(
      [
        ["00001", "2022-01", null],
        ["00001", "2022-02", null],
        ["00001", "2022-03", 0],
        ["00001", null, 7],
        ["00002", "2022-01", 0],
        ["00002", "2022-02", null],
        ["00002", "2022-03", 0],
        ["00003", "2022-01", 0],
        ["00003", "2022-02", null],
        ["00003", "2022-03", 0],
      ],
    );
  });

  it("but where a record that the plan leaves out may have told of it, nothing is known", () => {
    // From December to January, of which the first half is before the quarter.
    const straddling = [talk(9, { place: "00001", when: "2021-12-15/2022-01-14" })];
    expect(filled({ month }, { period: "2022-Q1" }, { activities: straddling })).toStrictEqual([
      ["2022-01", null],
      ["2022-02", 0],
      ["2022-03", 0],
    ]);
    const ofQuarter = [talk(9, { place: "00002", when: "2022-Q1" })];
    const february = { period: "2022-02", place: "25" };
    expect(filled({ commune }, february, { activities: ofQuarter })).toStrictEqual([
      ["00001", 0],
      ["00002", null],
      ["00003", 0],
    ]);
    const ofProvince = [talk(9, { place: "25", when: "2022-02" }), talk(9, { place: "17", when: "2022-03" })];
    expect(
      filled({ month }, { period: "2022-Q1", place: "00001" }, { activities: ofProvince }),
    ).toStrictEqual([
      ["2022-01", 0],
      ["2022-02", null],
      ["2022-03", 0],
    ]);
  });

  it("a record of other words than the plan asks for tells of nothing", () => {
    const activities = [talk(9, { kind: "contest", when: "2022-Q1" }), talk(5, { when: "2022-02-02" })];
    const asked = { period: "2022-Q1", words: { kind: ["talk"] } };
    expect(filled({ month }, asked, { activities })).toStrictEqual([
      ["2022-01", 0],
      ["2022-02", 5],
      ["2022-03", 0],
    ]);
  });

  it("in the rows that other measures make, whenever that was, too", () => {
    const of = (place: string) =>
      tableOf(
        { measures: { a: "attendance", m: "mediaItems" }, groupBy: { commune }, gaps: { flows: "zero" } },
        { activities: [talk(9, { place, when: "2021-02" })], mediaOutputs: [article("00001", "2022-05-01")] },
      ).filter(([code]) => code === "00001");
    expect([of("25"), of("17")]).toStrictEqual([[["00001", null, 3]], [["00001", 0, 3]]]);
  });

  it("not where the plan asks for one commune, and the record was in another of the province of the row", () => {
    const activities = [
      talk(1, { place: "00001", when: "2022-01-05" }),
      talk(1, { place: "00002", when: "2022-02" }),
      talk(1, { place: "00001", when: "2022-03-05" }),
    ];
    const asked = { period: "2022-Q1", place: "00001" };
    expect(filled({ province, month }, asked, { activities })).toStrictEqual([
      ["25", "2022-01", 1],
      ["25", "2022-02", 0],
      ["25", "2022-03", 1],
    ]);
    const ofProvince = [...activities, talk(1, { place: "25", when: "2022-02-07" })];
    expect(filled({ province, month }, asked, { activities: ofProvince })[1]).toStrictEqual([
      "25",
      "2022-02",
      null,
    ]);
  });

  it("not on days that the periods of the row do not share", () => {
    const reporting = { by: "period", kind: "reporting-month" } as const;
    const activities = [
      talk(1, { when: "2022-01-05" }),
      talk(1, { when: "2022-02-10/2022-02-20" }),
      talk(1, { when: "2022-03-20" }),
    ];
    const rows = filled({ month, reporting }, {}, { activities });
    const about = (when: string, ...words: readonly string[]) =>
      filled(
        { month, reporting },
        {},
        { activities: [talk(1, { when }), talk(1, { when: "2022-01-05" }), talk(1, { when: "2022-03-20" })] },
      ).find(([m, r]) => m === words[0] && r === words[1])?.[2];
    expect(about("2021-12-20/2022-01-10", "2022-01", "R2022-02")).toBe(0);
    expect(about("2021-12-20/2022-01-15", "2022-01", "R2022-02")).toBeNull();
    expect(about("2022-02-20/2022-03-02", "2022-02", "R2022-02")).toBe(0);
    expect(about("2022-02-14/2022-03-02", "2022-02", "R2022-02")).toBeNull();
    // From 15 to 31 January; the record is of February.
    expect(rows.find(([m, r]) => m === "2022-01" && r === "R2022-02")).toStrictEqual([
      "2022-01",
      "R2022-02",
      0,
    ]);
    expect(rows.find(([m, r]) => m === "2022-02" && r === "R2022-02")).toStrictEqual([
      "2022-02",
      "R2022-02",
      null,
    ]);
    expect(rows.find(([m, r]) => m === "2022-02" && r === "R2022-03")).toStrictEqual([
      "2022-02",
      "R2022-03",
      null,
    ]);
  });

  it("not of the row of no commune by the record of one", () => {
    const activities = [
      talk(1, { place: "00001", when: "2022-Q1" }),
      talk(1, { place: "25", when: "2022-02" }),
    ];
    const rowsOf = (list: typeof activities) =>
      filled({ commune, month }, { period: "2022-Q1" }, { activities: list }).filter(
        ([code]) => code === null,
      );
    expect(rowsOf(activities)).toStrictEqual([
      [null, "2022-01", 0],
      [null, "2022-02", 1],
      [null, "2022-03", 0],
    ]);
    const span = talk(1, { place: "25", when: "2022-02-20/2022-03-02" });
    expect(rowsOf([...activities, span])).toStrictEqual([
      [null, "2022-01", 0],
      [null, "2022-02", 1],
      [null, "2022-03", null],
      [null, null, 1],
    ]);
    const inProvince = filled(
      { province, commune, month },
      { period: "2022-Q1" },
      { activities: [...activities, span] },
    );
    expect(inProvince.filter(([, code, m]) => code === null && m === "2022-03")).toStrictEqual([
      ["25", null, "2022-03", null],
    ]);
  });

  it("a day that two times share is enough", () => {
    const activities = [
      talk(9, { when: "2022-01-31/2022-02-01" }),
      talk(9, { when: "2022-04-30/2022-05-02" }),
    ];
    expect(filled({ month }, { period: "2022-H1" }, { activities })).toStrictEqual([
      ["2022-01", null],
      ["2022-02", null],
      ["2022-03", 0],
      ["2022-04", null],
      ["2022-05", null],
      ["2022-06", 0],
      [null, 18],
    ]);
  });

  it("a record of what became another unit may tell of it, whole or in part", () => {
    const inDistrict = [talk(9, { place: "200", when: "2025-02-01" })];
    const ask = (units: Gazetteer, activities: Register["activities"], groupBy: Groupings = { commune }) => {
      const plan = definePlan({
        measures: { a: "attendance" },
        groupBy,
        filter: { period: "2025" },
        gaps: { flows: "zero" },
        totals: "none",
      });
      const { rows } = evaluate(plan, registerOf({ activities }), { gazetteer: units });
      return rows.map(({ key, figures }) => [...Object.values(key), figures.a?.estimate ?? null]);
    };
    // 00007 lay in district 201; 00001 took in 00003, both of district 200.
    expect(ask(withoutDistricts, inDistrict)).toStrictEqual([
      ["00001", null],
      ["00002", null],
      ["00007", 0],
      [null, 9],
    ]);
    // The district of one of the two communes that became one.
    const since = "2010-01-01";
    const district = (code: string) =>
      ({
        code,
        name: code,
        level: "district",
        parent: "25",
        validFrom: since,
        validTo: "2025-06-30",
      }) as const;
    const old = (code: string, parent: string) =>
      ({ code, name: code, level: "commune", parent, validFrom: since, validTo: "2025-06-30" }) as const;
    const acrossDistricts = createGazetteer({
      units: [
        { code: "25", name: "25", level: "province", validFrom: since },
        district("240"),
        district("241"),
        old("00001", "240"),
        old("00002", "241"),
        old("00006", "241"),
        { code: "00001", name: "00001", level: "commune", parent: "25", validFrom: "2025-07-01" },
        { code: "00009", name: "00009", level: "commune", parent: "25", validFrom: "2025-07-01" },
      ],
      successions: [
        { kind: "levelAbolished", effectiveOn: "2025-07-01", from: ["240", "241"], to: [] },
        { kind: "merged", effectiveOn: "2025-07-01", from: ["00001", "00002"], to: ["00001"] },
        { kind: "recoded", effectiveOn: "2025-07-01", from: ["00006"], to: ["00009"] },
      ],
    });
    expect(ask(acrossDistricts, [talk(9, { place: "240", when: "2025-02-01" })])).toStrictEqual([
      ["00001", null],
      // It was 00006, of the other district.
      ["00009", 0],
      [null, 9],
    ]);
    // A part of 00004, which was 00001 and 00002 until June, and was not there itself.
    const month5 = talk(9, { place: "00001", when: "2025-05-30/2025-06-02" });
    expect(ask(regrouped, [month5], { month, commune }).filter(([, code]) => code === "00004")).toStrictEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => [
        `2025-${String(n).padStart(2, "0")}`,
        "00004",
        n <= 6 ? null : 0,
      ]),
    );
    // Of the two records of 25, the first is of before 00009 came to it.
    const [spring, autumn] = ["2025-03", "2025-08"].map((when) => talk(9, { place: "25", when }));
    const of = (...activities: (typeof spring)[]) =>
      ask(
        gazetteer,
        activities.flatMap((one) => one ?? []),
      ).find(([code]) => code === "00009")?.[1];
    const topics = (one: typeof spring, topic: string) =>
      one === undefined ? [] : { ...one, topics: [topic] };
    const ofA = ask(gazetteer, [topics(autumn, "b"), topics(spring, "a")].flat(), {
      topic: { by: "topic" },
      commune,
    });
    expect(ofA.filter(([topic, code]) => topic === "a" && code === "00009")).toStrictEqual([
      ["a", "00009", 0],
    ]);
    expect([of(spring), of(autumn), of(spring, autumn), of(autumn, spring)]).toStrictEqual([
      0,
      null,
      null,
      null,
    ]);
  });

  it("what was told of a new commune for a time that began before it was perhaps in the one that it came from", () => {
    // 00006 was a part of 00001 until 30 June.
    const of00001 = (when: string, filter: PlanFilter, groupBy: Groupings = {}) => {
      const activities = [talk(9, { place: "00006", when })];
      const input = { measures: { a: "attendance" }, groupBy, filter, gaps: { flows: "zero" } } as const;
      const plan = definePlan({ ...input, totals: "none" });
      const { rows } = evaluate(plan, registerOf({ activities }), { gazetteer: divided });
      return rows.filter(({ key }) => key["commune"] !== "00006").map(({ figures }) => figures.a?.estimate);
    };
    const [summer, july] = ["2025-06-15/2025-09-14", "2025-07-01/2025-09-14"];
    for (const period of [undefined, "2025", "2025-Q2"]) {
      const filter = { place: "00001", ...(period !== undefined && { period }) };
      expect([period, of00001(summer, filter)]).toStrictEqual([period, [undefined]]);
      expect([period, of00001(july, filter)]).toStrictEqual([period, [0]]);
    }
    expect(of00001(summer, { place: "00001", period: "2025-Q3" })).toStrictEqual([0]);
    expect(of00001(summer, { period: "2025" }, { commune })).toStrictEqual([undefined]);
    expect(of00001(july, { period: "2025" }, { commune })).toStrictEqual([0]);
  });

  it("a record of a place that was not there, or that nobody knows, may be of any", () => {
    const asked = { period: "2025-07", place: "25" };
    for (const place of ["17", "99999"]) {
      const activities = [talk(9, { place, when: "2025-07-02" })];
      expect(filled({ commune }, { period: "2025-07" }, { activities }).slice(0, 2)).toStrictEqual([
        ["00001", null],
        ["00002", null],
      ]);
      expect(filled({ commune }, asked, { activities })[0]).toStrictEqual(["00001", null]);
    }
  });

  it("what lies in no single commune has a row in each period all the same, of flows and of stocks", () => {
    const ledger = [entry("statedTotal", "2022-01-31", 60, { place: "25" })];
    const input = {
      measures: { m: "modelsInForce" },
      groupBy: { month, commune },
      filter: { period: "2022-Q1", place: "25" },
      gaps: { stocks: "carryForward" },
    } as const;
    expect(tableOf(input, { ledger }).filter(([, code]) => code === null)).toStrictEqual([
      ["2022-01", null, 60],
      ["2022-02", null, 60],
      ["2022-03", null, 60],
    ]);
  });

  it("and of kinds that do not nest each two periods that share days", () => {
    const reporting = { by: "period", kind: "reporting-month" } as const;
    const activities = [talk(5, { when: "2022-02-02" })];
    expect(filled({ month, reporting }, { period: "2022-02" }, { activities })).toStrictEqual([
      ["2022-02", "R2022-02", 5],
      ["2022-02", "R2022-03", 0],
    ]);
    const quarter = { by: "period", kind: "reporting-quarter" } as const;
    const inMarch = [talk(5, { when: "2022-03-20" })];
    expect(
      filled({ month, reporting, quarter }, { period: "2022-03" }, { activities: inMarch }),
    ).toStrictEqual([
      ["2022-03", "R2022-03", "R2022-Q1", 0],
      ["2022-03", "R2022-04", "R2022-Q2", 5],
    ]);
    const year = { by: "period", kind: "calendar-year" } as const;
    expect(filled({ year, reporting }, { period: "R2022-Q1" }, { activities })).toStrictEqual([
      ["2021", "R2022-01", 0],
      ["2022", "R2022-01", 0],
      ["2022", "R2022-02", 5],
      ["2022", "R2022-03", 0],
    ]);
  });

  it("in parts put together, too, as JSON", () => {
    const activities = [
      talk(5, { place: "00001", when: "2022-Q1" }),
      talk(40, { place: "25", when: "2022-05-02" }),
      talk(60, { place: "00002", when: "2022-04-02" }),
    ];
    const plan = definePlan({
      measures: { a: "attendance", n: "activities" },
      groupBy: { commune, month },
      filter: { period: "2022-H1", place: "25" },
      gaps: { flows: "zero" },
    });
    const parts = activities.map((one) =>
      evaluatePartial(plan, registerOf({ activities: [one] }), { gazetteer }),
    );
    const [quarter] = Object.values(parts[0]?.cells ?? {})[0] ?? [];
    expect(quarter?.loose).toStrictEqual([
      { words: [], place: "00001", isWide: false, firstDay: "2022-01-01", lastDay: "2022-03-31" },
    ]);
    const sent = JSON.parse(JSON.stringify(parts)) as typeof parts;
    const whole = evaluate(plan, registerOf({ activities }), { gazetteer });
    expect(mergeCubes(sent, { gazetteer }).rows).toStrictEqual(whole.rows);
    expect(whole.rows.some(({ figures: { a } }) => a === null)).toBe(true);
  });

  it("for units that existed at the end of the period", () => {
    expect(filled({ province }, { period: "2025-06" })).toStrictEqual([
      ["17", 0],
      ["25", 0],
    ]);
    expect(filled({ province }, { period: "2025-07" })).toStrictEqual([["25", 0]]);
    expect(filled({ commune }, { period: "2025-06", place: "17" })).toStrictEqual([["00009", 0]]);
    // By then, 17 is not a unit, and what lies in it is not known.
    expect(filled({ commune }, { period: "2025-07", place: "17" })).toStrictEqual([]);
    const activities = [talk(5, { place: "00009", when: "2025-03-01" })];
    expect(filled({ commune }, { period: "2025", place: "17" }, { activities })).toStrictEqual([
      ["00009", 5],
    ]);
  });

  it("for no unit above the place that is asked for but the one that records are in", () => {
    const filter = { period: "2022", place: "00001" };
    expect(filled({ province }, filter, inTwo)).toStrictEqual([["25", 5]]);
    expect(filled({ province, commune }, filter, inTwo)).toStrictEqual([["25", "00001", 5]]);
  });

  it("only for periods that lie in the one asked for as a whole", () => {
    // The first quarter of the reporting year is from 15 December to 14 March.
    const activities = [talk(5, { when: "2022-01-10" })];
    expect(filled({ month }, { period: "R2022-Q1" }, { activities })).toStrictEqual([
      ["2022-01", 5],
      ["2022-02", 0],
    ]);
  });

  it("between the first and the last period that records of any list are in, where none is asked for", () => {
    const output = (id: string, when: string): MediaOutput => ({ id, when, output: exactly(1, "article") });
    const groupBy = { month };
    const measures = { a: "attendance", m: "mediaItems" };
    const register = {
      activities: [talk(5, { when: "2022-03-10" }), talk(6, { when: "2022-05-10" })],
      mediaOutputs: [output("m", "2022-02-01"), output("n", "2021-12-31")],
    };
    expect(tableOf({ measures, groupBy, gaps: { flows: "zero" } }, register)).toStrictEqual([
      ["2021-12", 0, 1],
      ["2022-01", 0, 0],
      ["2022-02", 0, 1],
      ["2022-03", 5, 0],
      ["2022-04", 0, 0],
      ["2022-05", 6, 0],
    ]);
  });

  it("also where there is no record at all", () => {
    expect(filled({ month }, { period: "2022-Q1" })).toStrictEqual([
      ["2022-01", 0],
      ["2022-02", 0],
      ["2022-03", 0],
    ]);
    expect(filled({ month, commune }, { period: "2022-03", place: "25" })).toStrictEqual([
      ["2022-03", "00001", 0],
      ["2022-03", "00002", 0],
      ["2022-03", "00003", 0],
    ]);
  });

  it("but in no row where nothing tells which rows there are", () => {
    expect(filled({ month }, {})).toStrictEqual([]);
    expect(filled({ commune }, { place: "25" })).toStrictEqual([]);
    expect(filled({ topic: { by: "topic" } }, { period: "2022" })).toStrictEqual([]);
    expect(filled({ month, topic: { by: "topic" } }, { period: "2022-Q1" })).toStrictEqual([]);
  });
});

describe("where a record of the year of a merger is that of the new province", () => {
  // Province 17 was in the new province 25 from July on: what it tells of the year may have been in the old one.
  const activities = [talk(10, { place: "25", when: "2025" })];
  const first = { period: "2025-H1" };

  it("nobody knows whether it was in the old one, which may be asked for by a filter or a grouping", () => {
    expect(filled({}, { ...first, place: "17" }, { activities })).toStrictEqual([[null]]);
    expect(filled({ province }, first, { activities })).toStrictEqual([
      ["17", null],
      ["25", null],
    ]);
  });

  it("it was not in one that stayed apart, nor in the old one after it", () => {
    expect(
      filled({}, { ...first, place: "17" }, { activities: [talk(10, { place: "25", when: "2025-03" })] }),
    ).toStrictEqual([[0]]);
    expect(
      filled({}, { ...first, place: "17" }, { activities: [talk(10, { place: "25", when: "2025-08" })] }),
    ).toStrictEqual([[0]]);
  });
});

describe("where nobody stated a stock, the last that was stated stands", () => {
  const gaps = { stocks: "carryForward" } as const;
  const measures = { m: "modelsInForce" };

  it("in each period that is asked for, whether any was stated in them or none", () => {
    const before = entry("statedTotal", "2021", 12);
    const input = { measures, groupBy: { month }, filter: { period: "2022-Q1" }, gaps };
    expect(tableOf(input, { ledger: [before] })).toStrictEqual([
      ["2022-01", 12],
      ["2022-02", 12],
      ["2022-03", 12],
    ]);
    expect(tableOf(input, { ledger: [before, entry("statedTotal", "2022-02-28", 15)] })).toStrictEqual([
      ["2022-01", 12],
      ["2022-02", 15],
      ["2022-03", 15],
    ]);
  });

  it("of each unit that is asked for, and none of units for which none was ever stated", () => {
    const ledger = [entry("statedTotal", "2021", 12, { place: "00002" })];
    const input = { measures, groupBy: { commune }, filter: { period: "2022", place: "25" }, gaps };
    expect(tableOf(input, { ledger })).toStrictEqual([
      ["00001", null],
      ["00002", 12],
      ["00003", null],
    ]);
  });
});

describe("what is looked up and not counted has a row for each unit and period, filled or not", () => {
  it("such as how many communes a province has", () => {
    const input = { measures: { n: "communes" }, groupBy: { province } };
    expect(tableOf({ ...input, filter: { period: "2025-06" } })).toStrictEqual([
      ["17", 1],
      ["25", 3],
    ]);
    expect(tableOf({ ...input, filter: { period: "2025-07" } })).toStrictEqual([["25", 4]]);
  });

  it("such as populations, of which some are not known", () => {
    const populations = [inhabitants("00002", "2022", 2000)];
    const input = {
      measures: { p: "population" },
      groupBy: { commune, month },
      filter: { period: "2022-03", place: "25" },
    };
    expect(tableOf(input, { populations })).toStrictEqual([
      ["00001", "2022-03", null],
      ["00002", "2022-03", 2000],
      ["00003", "2022-03", null],
    ]);
  });

  it("but no rows of words that it does not have", () => {
    const groupBy = { commune, topic: { by: "topic" } };
    expect(tableOf({ measures: { n: "communes" }, groupBy, filter: { period: "2022" } })).toStrictEqual([]);
  });

  it("and no rows beside those of records where records are counted, too", () => {
    const input = {
      measures: { p: "population", n: "activities" },
      groupBy: { commune },
      filter: { period: "2022", place: "25" },
    };
    expect(tableOf(input, { activities: [talk(5, { place: "00003" })] })).toStrictEqual([["00003", null, 1]]);
    expect(tableOf({ ...input, measures: { ...input.measures, m: "modelsInForce" } })).toStrictEqual([]);
  });
});

describe("a unit that was not there", () => {
  // On 1 July 2025 the communes 00021 and 00022 become 00023; 00024 is there from 10 to 20 July only.
  const [before, day] = ["2025-06-30", "2025-07-01"];
  const unit = { level: "commune", name: "Xã", validFrom: "2010-01-01" } as const;
  const merged = createGazetteer({
    units: [
      { ...unit, code: "00021", validTo: before },
      { ...unit, code: "00022", validTo: before },
      { ...unit, code: "00023", validFrom: day },
      { ...unit, code: "00024", validFrom: "2025-07-10", validTo: "2025-07-20" },
    ],
    successions: [
      { kind: "merged", effectiveOn: day, from: ["00021", "00022"], to: ["00023"] },
      { kind: "split", effectiveOn: "2025-07-10", from: ["00023"], to: ["00023", "00024"] },
      { kind: "merged", effectiveOn: "2025-07-21", from: ["00023", "00024"], to: ["00023"] },
    ],
  });
  const activities = [
    talk(5, { place: "00021", when: "2025-05-05" }),
    talk(7, { place: "00023", when: "2025-08-05" }),
    talk(9, { place: "00024", when: "2025-07-15" }),
  ];
  const rowsOf = (input: Omit<PlanInput, "measures">, register: Partial<Register> = { activities }) =>
    evaluate(
      definePlan({ measures: { a: "attendance" }, totals: "none", gaps: { flows: "zero" }, ...input }),
      registerOf(register),
      { gazetteer: merged },
    ).rows.map(({ key, figures }) => [
      ...Object.values(key as Readonly<Record<string, string | null>>),
      (figures["a"] as Figure | null)?.estimate ?? null,
    ]);

  it("in a month has no zero: before it began, and after it ended", () => {
    expect(
      rowsOf({ groupBy: { commune, month }, filter: { period: "2025-05-01/2025-08-31" } }),
    ).toStrictEqual([
      ["00021", "2025-05", 5],
      ["00021", "2025-06", 0],
      ["00021", "2025-07", null],
      ["00021", "2025-08", null],
      ["00023", "2025-05", null],
      ["00023", "2025-06", null],
      ["00023", "2025-07", 0],
      ["00023", "2025-08", 7],
      // It was there for some days of July.
      ["00024", "2025-05", null],
      ["00024", "2025-06", null],
      ["00024", "2025-07", 9],
      ["00024", "2025-08", null],
    ]);
  });

  it("has none where the plan asks for it alone", () => {
    const ofOne = { activities: activities.slice(1, 2) };
    const asked = { groupBy: { month }, filter: { period: "2025-06-01/2025-08-31", place: "00023" } };
    expect(rowsOf(asked, ofOne)).toStrictEqual([
      ["2025-06", null],
      ["2025-07", 0],
      ["2025-08", 7],
    ]);
  });

  it("but for some days within the period has one, where another measure makes its row", () => {
    const plan = definePlan({
      measures: { a: "attendance", m: "mediaItems" },
      groupBy: { commune, month },
      filter: { period: "2025-07" },
      gaps: { flows: "zero" },
    });
    const register = registerOf({ mediaOutputs: [article("00024", "2025-07-15", 3)] });
    const { rows } = evaluate(plan, register, { gazetteer: merged });
    expect(
      rows.map(({ key, figures }) => [key.commune, figures.a?.estimate, figures.m?.estimate]),
    ).toStrictEqual([
      ["00023", 0, 0],
      ["00024", 0, 3],
    ]);
  });

  it("without a gazetteer is not known", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { month },
      filter: { period: "2025-06-01/2025-08-31" },
      totals: "none",
      gaps: { flows: "zero" },
    });
    const ofOne = registerOf({ activities: activities.slice(1, 2) });
    expect(evaluate(plan, ofOne).rows.map(({ figures }) => figures.a?.estimate)).toStrictEqual([0, 0, 7]);
  });
});
