import {
  type ChangeOptions,
  createGazetteer,
  defineMetric,
  definePlan,
  evaluate,
  evaluateChange,
  evaluatePartial,
  exactly,
  type Figure,
  formatGrowth,
  formatNotes,
  type LedgerEntry,
  mergeCubes,
  percent,
  type PlanInput,
  type Register,
  type SoundPlan,
  standardMetrics,
} from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { en } from "phongtrao/locale/en";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { regrouped } from "./changed-units.js";
import { article, inhabitants, registerOf, said, talk } from "./small-province.js";

// On 1 July 2025 Hòa Bình (17) and Vĩnh Phúc (26) became part of Phú Thọ (25); Hà Nội (01) stayed as it was.
const gazetteer = createGazetteer(vietnamProvinces);
const activities = [
  talk(1010, { place: "17", when: "2024-03-01" }),
  talk(2010, { place: "25", when: "2024-03-01" }),
  talk(510, { place: "26", when: "2024-03-01" }),
  talk(100, { place: "01", when: "2024-03-01" }),
  talk(5010, { place: "25", when: "2025-08-01" }),
  talk(150, { place: "01", when: "2025-08-01" }),
];
const byProvince = { province: { by: "place", level: "province" } } as const;
const stock = (place: string, when: string, value: number): LedgerEntry => ({
  id: `${place}-${when}`,
  movement: "m",
  kind: "statedTotal",
  place,
  when,
  quantity: exactly(value, "model"),
});

function changeOf<const Input extends PlanInput>(
  input: SoundPlan<Input>,
  lists: Partial<Register> = {},
  options: Partial<ChangeOptions> = {},
) {
  return evaluateChange(definePlan(input), registerOf({ activities, ...lists }), {
    to: "2025",
    gazetteer,
    ...options,
  });
}

describe("the change of a place that took in others in between", () => {
  const { rows, totals, contributions } = changeOf({ measures: { a: "attendance" }, groupBy: byProvince });

  it("is refused, and that of a place that stayed is not, nor that of all", () => {
    expect(rows.map(({ key, changes: { a } }) => [key.province, a.status, a.flags])).toStrictEqual([
      ["01", "determined", []],
      ["17", "ground-changed", ["groundChanged"]],
      // Of 2025 only what came after the merger is there.
      ["25", "ground-changed", ["groundChanged", "incomplete"]],
      ["26", "ground-changed", ["groundChanged"]],
    ]);
    expect(rows.map(({ changes: { a } }) => a.absolute?.estimate)).toStrictEqual([
      50,
      ...[undefined, undefined, undefined],
    ]);
    // 3630 to 5160.
    expect(totals.map(({ changes: { a } }) => [percent(a.relative, { places: 1 }), a.flags])).toStrictEqual([
      ["42.1", []],
    ]);
  });

  it("is told as what it is", () => {
    const [, , phuTho] = rows;
    const growth = phuTho?.changes.a;
    expect(growth && formatGrowth(growth, vi, { places: 1 })).toBe(
      "không so sánh được (đơn vị hành chính đã thay đổi)",
    );
    // The reason is printed already.
    expect(growth && formatNotes(growth, en)).toBe("incomplete, since figures of a part are missing");
  });

  it("is computed where it is asked for, and then flagged", () => {
    const asked = changeOf(
      { measures: { a: "attendance" }, groupBy: byProvince },
      {},
      { acrossGround: "compute" },
    );
    // 2010 to 5010; of Hòa Bình and Vĩnh Phúc there is nothing to compare with.
    expect(
      asked.rows.map(({ key, changes: { a } }) => [key.province, a.status, a.absolute?.estimate, a.flags]),
    ).toStrictEqual([
      ["01", "determined", 50, []],
      ["17", "missing", undefined, ["groundChanged"]],
      ["25", "determined", 3000, ["groundChanged", "incomplete"]],
      ["26", "missing", undefined, ["groundChanged"]],
    ]);
    expect(asked.contributions.a?.unmatched).toStrictEqual(["17", "26"]);
    const growth = asked.rows[2]?.changes.a;
    expect(growth && formatNotes(growth, en)).toBe(
      "the administrative unit changed, so the two figures do not cover the same ground; incomplete, since figures of a part are missing",
    );
  });

  it("is refused, and not missing, where it has no figure in one of the two", () => {
    const { rows: few } = changeOf(
      { measures: { a: "attendance" }, groupBy: byProvince },
      { activities: activities.filter(({ when }) => when === "2024-03-01") },
    );
    expect(few.map(({ key, changes: { a } }) => [key.province, a.status])).toStrictEqual([
      ["01", "missing"],
      ["17", "ground-changed"],
      ["25", "ground-changed"],
      ["26", "ground-changed"],
    ]);
  });

  it("is not refused between times after the change, and is of a time in which it began", () => {
    const later = [
      talk(500, { place: "25", when: "2025-08-01" }),
      talk(600, { place: "25", when: "2026-08-01" }),
    ];
    const statusOf = (from: string, to: string) =>
      changeOf(
        { measures: { a: "attendance" }, filter: { place: "25" } },
        { activities: later },
        { from, to },
      ).rows.map(({ changes: { a } }) => a.status);
    expect(statusOf("2025-Q3", "2026-Q3")).toStrictEqual(["determined"]);
    // Half of 2025 was of the old province.
    expect(statusOf("2025", "2026")).toStrictEqual(["ground-changed"]);
  });

  it("is flagged in the total too, where a province that was taken in has no records", () => {
    const totalOf = (of: typeof activities, options?: Partial<ChangeOptions>) =>
      changeOf(
        { measures: { a: "attendance" }, groupBy: byProvince },
        { activities: of },
        options,
      ).totals.map(({ changes: { a } }) => a.flags);
    const without = (place: string) => activities.filter((one) => one.place !== place);
    const flagged = [["differentCoverage"]];
    expect(totalOf(without("26"))).toStrictEqual(flagged);
    // Back from 2025 to 2024 it is the same.
    const back = activities.map((one) => ({
      ...one,
      when: one.when === "2024-03-01" ? "2025-03-01" : "2026-08-01",
    }));
    const options = { from: "2025-03", to: "2026" };
    expect(totalOf(back, options)).toStrictEqual([[]]);
    expect(
      totalOf(
        back.filter((one) => one.place !== "17"),
        options,
      ),
    ).toStrictEqual(flagged);
    expect(totalOf(without("01"))).toStrictEqual([[]]);
    // Where there are none of the new unit, or none of what it was formed of, nothing of it is compared.
    expect(totalOf(activities.filter((one) => one.place !== "25"))).toStrictEqual([[]]);
    const later = activities.filter(({ when }) => when !== "2024-03-01");
    expect(totalOf([...later, talk(1, { place: "01", when: "2024-03-01" })])).toStrictEqual([[]]);
    // Phú Yên (54) became part of Đắk Lắk (66), which has no records of 2024.
    expect(
      totalOf([
        talk(10, { place: "54", when: "2024-03-01" }),
        talk(120, { place: "66", when: "2025-08-01" }),
      ]),
    ).toStrictEqual(flagged);
  });

  it("is flagged in the totals of the words that it has records of, and no others", () => {
    const of = (topic: string, place: string, when: string, people: number) =>
      talk(people, { topics: [topic], place, when });
    const [then, now] = ["2024-03-01", "2025-08-01"] as const;
    const byTopic = (...list: readonly ReturnType<typeof talk>[]) =>
      changeOf(
        {
          measures: { a: "attendance" },
          groupBy: { topic: { by: "topic" }, ...byProvince },
          totals: "rollup",
        },
        { activities: list },
      ).totals.map(({ key, changes: { a } }) => [key.topic, a.flags]);
    const different = ["differentCoverage"];
    // Of a, 17 and 26 have no records.
    expect(
      byTopic(
        of("a", "25", then, 7),
        of("a", "25", now, 50),
        of("b", "17", then, 1),
        of("b", "25", then, 1),
        of("b", "26", then, 1),
        of("b", "25", now, 3),
      ),
    ).toStrictEqual([
      [undefined, []],
      ["a", different],
      ["b", []],
    ]);
    // Of a, nothing was merged.
    expect(
      byTopic(of("a", "01", then, 10), of("a", "01", now, 12), of("b", "25", then, 1), of("b", "25", now, 3)),
    ).toStrictEqual([
      [undefined, different],
      ["a", []],
      ["b", different],
    ]);
  });

  it("is not flagged in the total of communes, of which many have no records", () => {
    const plan = definePlan({
      measures: { a: "attendance" },
      groupBy: { c: { by: "place", level: "commune" } },
    });
    // 00004 was formed of 00001 and 00002 on 1 July 2025.
    const two = [
      talk(10, { place: "00001", when: "2024-03-01" }),
      talk(30, { place: "00004", when: "2025-08-01" }),
    ];
    const flagsOf = (asked: typeof plan) =>
      evaluateChange(asked, registerOf({ activities: two }), { to: "2025", gazetteer: regrouped }).totals.map(
        ({ changes: { a } }) => a.flags,
      );
    expect(flagsOf(plan)).toStrictEqual([[]]);
    const within = definePlan({
      measures: { a: "attendance" },
      groupBy: { ...byProvince, c: { by: "place", level: "commune" } },
    });
    const { totals: all } = evaluateChange(within, registerOf({ activities: two }), {
      to: "2025",
      gazetteer: regrouped,
    });
    expect(all.map(({ changes: { a } }) => a.flags)).toStrictEqual([[]]);
  });

  it("is flagged in the totals of the measures that have such records, of both sides of a ratio", () => {
    const perItem = defineMetric({
      ...said,
      id: "perItem",
      numerator: "attendance",
      denominator: "mediaItems",
    });
    const metrics = { ...standardMetrics, perItem };
    const [then, now] = ["2024-03-01", "2025-08-01"] as const;
    const lists = {
      activities: [talk(10, { place: "01", when: then }), talk(20, { place: "01", when: now })],
      mediaOutputs: [article("25", then), article("25", now)],
    };
    const plan = definePlan(
      { measures: { a: "attendance", m: "mediaItems", p: "perItem" }, groupBy: byProvince },
      { metrics },
    );
    const { totals: all } = evaluateChange(plan, registerOf(lists), { to: "2025", gazetteer, metrics });
    expect(all.map(({ changes: { a, m, p } }) => [a.flags, m.flags, p.flags])).toStrictEqual([
      [[], ["differentCoverage"], ["differentCoverage"]],
    ]);
  });

  it("is flagged in the contributions", () => {
    expect(contributions.a?.unmatched).toStrictEqual(["17", "25", "26"]);
    expect(contributions.a?.total.flags).not.toContain("likeForLike");
    const likeForLike = changeOf(
      { measures: { a: "attendance" }, groupBy: byProvince },
      {},
      { likeForLike: true },
    ).contributions.a;
    // Phú Thọ is not what it was; Hà Nội went from 100 to 150.
    expect(likeForLike?.unmatched).toStrictEqual(["17", "25", "26"]);
    expect(likeForLike?.total.absolute?.estimate).toBe(50);
    expect(likeForLike?.total.flags).toStrictEqual(["likeForLike"]);
  });

  it("is refused where the plan is of that place alone", () => {
    const only = (place: string, options: Partial<ChangeOptions> = {}) =>
      changeOf({ measures: { a: "attendance" }, filter: { place } }, {}, options).rows.map(
        ({ changes: { a } }) => [a.status, percent(a.relative, { places: 1 }), a.flags],
      );
    expect(only("25")).toStrictEqual([["ground-changed", null, ["groundChanged", "incomplete"]]]);
    expect(only("17")).toStrictEqual([["ground-changed", null, ["groundChanged"]]]);
    expect(only("25", { acrossGround: "compute" })).toStrictEqual([
      ["determined", "149.3", ["groundChanged", "incomplete"]],
    ]);
    expect(only("01")).toStrictEqual([["determined", "50.0", []]]);
  });

  it("is refused of ratios too", () => {
    const populations = ["2024", "2025"].map((when) => inhabitants("25", when, 10_000));
    const { rows: rated } = changeOf(
      { measures: { r: "participationIntensity" }, filter: { place: "25" } },
      { populations },
    );
    expect(rated.map(({ changes: { r } }) => [r.status, r.flags])).toStrictEqual([
      ["ground-changed", ["groundChanged", "incomplete"]],
    ]);
    expect(rated.map(({ changes: { r } }) => formatGrowth(r, vi, { places: 1 }))).toStrictEqual([
      "không so sánh được (đơn vị hành chính đã thay đổi)",
    ]);
  });

  it("is not flagged on ground that is the same on both sides", () => {
    const options = { to: "2025-08", from: "2025-07" };
    const july = [...activities, talk(4000, { place: "25", when: "2025-07-02" })];
    const { rows: months } = changeOf(
      { measures: { a: "attendance" }, groupBy: byProvince },
      { activities: july },
      options,
    );
    expect(months.map(({ key, changes: { a } }) => [key.province, a.status, a.flags])).toStrictEqual([
      ["01", "missing", []],
      ["25", "determined", []],
    ]);
  });

  it("is that of the stocks of all that it is made of", () => {
    const ledger = [
      stock("17", "2024", 123),
      stock("25", "2024", 201),
      stock("26", "2024", 77),
      stock("25", "2025", 450),
    ];
    const { totals: all } = changeOf({ measures: { m: "modelsInForce" }, groupBy: byProvince }, { ledger });
    // 401 to 450.
    expect(all.map(({ changes: { m } }) => [percent(m.relative, { places: 2 }), m.flags])).toStrictEqual([
      ["12.22", []],
    ]);
  });
});

const row = { level: "commune", validFrom: "2008-08-01" } as const;
const communes = createGazetteer({
  units: [...vietnamProvinces.units, { ...row, code: "07000", name: "Minh Phương", parent: "25" }],
  successions: vietnamProvinces.successions,
});
const talks = [
  talk(40, { place: "07000", when: "2024-03-01" }),
  talk(50, { place: "07000", when: "2025-08-01" }),
];

it("a place is not said to have changed where the units are merely known from a later day on", () => {
  const province = { level: "province", validFrom: "2022-01-01" } as const;
  const known = createGazetteer({ units: [{ ...province, code: "x", name: "X" }], successions: [] });
  const few = [talk(10, { place: "x", when: "2022-03-01" }), talk(20, { place: "x", when: "2023-03-01" })];
  const ledger = [stock("x", "2022-12-14", 10), stock("x", "2023-12-14", 12)];
  const { rows } = changeOf(
    { measures: { a: "attendance", m: "modelsInForce" }, groupBy: byProvince },
    { activities: few, ledger },
    // The year begins on 15 December 2021.
    { from: "R2022", to: "R2023", gazetteer: known },
  );
  expect(rows.map(({ changes: { a, m } }) => [a.absolute?.estimate, a.flags, m.flags])).toStrictEqual([
    [10, [], []],
  ]);
});

it("stocks of a place are of its old ground until they are stated anew, so that they did not grow on it", () => {
  const ledger = [stock("25", "2024", 100), stock("25", "2025-03", 110)];
  const ofPlace = { measures: { m: "modelsInForce" }, filter: { place: "25" } } as const;
  const { rows } = changeOf(ofPlace, { ledger });
  const { rows: provinces } = changeOf({ measures: { m: "modelsInForce" }, groupBy: byProvince }, { ledger });
  // 100 to 110 are of the province before the merger, and not those of the end of the year.
  expect([...rows, ...provinces].map(({ changes: { m } }) => m.status)).toStrictEqual([
    "ground-changed",
    "ground-changed",
  ]);
  const asked = changeOf(ofPlace, { ledger }, { acrossGround: "compute" }).rows[0]?.changes.m;
  expect([asked?.absolute?.estimate, asked?.flags]).toStrictEqual([
    10,
    ["assumed", "groundChanged", "incomplete"],
  ]);
  const spring = changeOf(ofPlace, { ledger }, { from: "2024", to: "2025-Q1" }).rows[0]?.changes.m;
  expect([spring?.absolute?.estimate, spring?.flags]).toStrictEqual([10, []]);

  const plan = definePlan({ measures: { growth: "modelGrowth" }, filter: { period: "2025", place: "25" } });
  const growth = evaluate(plan, registerOf({ ledger }), { gazetteer }).rows[0]?.figures.growth;
  expect([growth?.status, growth?.flags]).toStrictEqual(["missing", ["groundChanged"]]);
});

it("stocks of a place that there was not at the end of one of the periods are refused, and not missing", () => {
  const ledger = [stock("17", "2024", 123), stock("01", "2024", 9)];
  const { rows } = changeOf(
    { measures: { m: "modelsInForce" }, groupBy: byProvince },
    { activities: [], ledger },
  );
  expect(rows.map(({ key, changes: { m } }) => [key.province, m.status])).toStrictEqual([
    ["01", "missing"],
    ["17", "ground-changed"],
  ]);
});

describe("communes of a province that took in others", () => {
  it("keep their ground, and their growth has no flag; that of the province is refused", () => {
    const { rows, totals } = changeOf(
      {
        measures: { a: "attendance" },
        groupBy: { ...byProvince, commune: { by: "place", level: "commune" } },
        totals: "rollup",
      },
      { activities: talks },
      { gazetteer: communes },
    );
    expect(rows.map(({ changes: { a } }) => a.flags)).toStrictEqual([[]]);
    expect(totals.map(({ key, changes: { a } }) => [key.province, a.flags])).toStrictEqual([
      [undefined, []],
      ["25", ["groundChanged", "incomplete"]],
    ]);
  });
});

it("the stocks of communes that stayed have no flag where the attendance of their province has", () => {
  const ledger = [stock("07000", "2024", 10), stock("07000", "2025", 12)];
  const { rows } = changeOf(
    { measures: { m: "modelsInForce", a: "attendance" }, groupBy: byProvince },
    { activities: talks, ledger },
    { gazetteer: communes },
  );
  expect(rows.map(({ key, changes: { m, a } }) => [key.province, m.flags, a.flags])).toStrictEqual([
    ["25", [], ["groundChanged", "incomplete"]],
  ]);
});

it("what rests on stocks alone has no flag of the records beside it", () => {
  const same = defineMetric({ ...said, id: "same", parts: { a: "modelsInForce" }, compute: ({ a }) => a });
  const metrics = { ...standardMetrics, same };
  const plan = definePlan({ measures: { s: "same", a: "attendance" }, groupBy: byProvince }, { metrics });
  const ledger = [stock("07000", "2024", 10), stock("07000", "2025", 12)];
  const register = registerOf({ activities: talks, ledger });
  const { rows } = evaluateChange(plan, register, { to: "2025", gazetteer: communes, metrics });
  expect(rows.map(({ changes: { s, a } }) => [s.flags, a.flags])).toStrictEqual([
    [[], ["groundChanged", "incomplete"]],
  ]);
});

it("what rests on stocks and on records is refused for the records", () => {
  const mixed = defineMetric({
    ...said,
    id: "mixed",
    numerator: "attendance",
    denominator: "modelsInForce",
  });
  const metrics = { ...standardMetrics, mixed };
  const plan = definePlan({ measures: { x: "mixed" }, groupBy: byProvince }, { metrics });
  const ledger = [stock("07000", "2024", 10), stock("07000", "2025", 20)];
  const register = registerOf({ activities: talks, ledger });
  const differences = (acrossGround?: "compute") =>
    evaluateChange(plan, register, { to: "2025", gazetteer: communes, metrics, acrossGround }).rows.map(
      ({ changes: { x } }) => [x.difference.estimate, x.flags],
    );
  expect(differences()).toStrictEqual([[null, ["groundChanged", "incomplete"]]]);
  // From 40 to 10 models to 50 to 20.
  expect(differences("compute")).toStrictEqual([["-1.5", ["groundChanged", "incomplete"]]]);
});

describe("a plan of one place", () => {
  const both = [talk(1, { place: "25", when: "2025-06-30" }), talk(2, { place: "25", when: "2025-07-01" })];
  const plan = definePlan({ measures: { a: "attendance" }, filter: { place: "25" } });
  const changed = ["ground-changed", { unit: "25", on: "2025-07-01" }];

  it("has no figure of two grounds", () => {
    const error = thrownBy(() => evaluate(plan, registerOf({ activities: both }), { gazetteer }));
    expect([error.code, error.data]).toStrictEqual(changed);
  });

  it("has none of them in parts put together either", () => {
    const parts = both.map((one) => evaluatePartial(plan, registerOf({ activities: [one] }), { gazetteer }));
    const error = thrownBy(() => mergeCubes(parts, { gazetteer }));
    expect([error.code, error.data]).toStrictEqual(changed);
    const [, july] = parts;
    const one = july === undefined ? [] : mergeCubes([july, july], { gazetteer }).rows;
    expect(one.map(({ figures }) => figures.a?.estimate)).toStrictEqual([4]);
  });

  it("has figures of months, each of its own ground", () => {
    const { rows } = evaluate(
      definePlan({
        measures: { a: "attendance" },
        filter: { place: "25" },
        groupBy: { month: { by: "period", kind: "calendar-month" } },
        totals: "none",
      }),
      registerOf({ activities: both }),
      { gazetteer },
    );
    expect(rows.map(({ key, figures }) => [key.month, figures.a?.estimate])).toStrictEqual([
      ["2025-06", 1],
      ["2025-07", 2],
    ]);
  });
});

describe("a table by province and time", () => {
  const activities = [
    talk(2, { place: "25", when: "2025-08-01" }),
    talk(1, { place: "25", when: "2025-03-01" }),
    talk(4, { place: "17", when: "2025-03-01" }),
  ];
  const quarter = { by: "period", kind: "calendar-quarter" } as const;
  const tableOf = (input: Omit<PlanInput, "measures">) => {
    const plan = definePlan({ measures: { a: "attendance", n: "activities" }, ...input });
    const cube = evaluate(plan, registerOf({ activities }), { gazetteer });
    const parts = activities.map((one) =>
      evaluatePartial(plan, registerOf({ activities: [one] }), { gazetteer }),
    );
    expect(mergeCubes(parts, { gazetteer })).toStrictEqual(cube);
    return [...cube.rows, ...cube.totals].map(({ key, figures }) => [
      ...Object.values(key),
      (figures["a"] as Figure | null)?.estimate,
    ]);
  };

  it("has each row on the ground of its time, in the order of its keys, and the total of all", () => {
    expect(tableOf({ groupBy: { ...byProvince, quarter } })).toStrictEqual([
      ["17", "2025-Q1", 4],
      ["25", "2025-Q1", 1],
      ["25", "2025-Q3", 2],
      [7],
    ]);
    expect(tableOf({ groupBy: { quarter, ...byProvince } })).toStrictEqual([
      ["2025-Q1", "17", 4],
      ["2025-Q1", "25", 1],
      ["2025-Q3", "25", 2],
      [7],
    ]);
  });

  it("has none where a row or a total would be of two grounds", () => {
    const year = { by: "period", kind: "calendar-year" } as const;
    for (const input of [
      { groupBy: { ...byProvince, year } },
      { groupBy: { ...byProvince, quarter }, totals: "rollup" } as const,
      { groupBy: { ...byProvince, quarter }, filter: { place: "25" } },
    ]) {
      const plan = definePlan({ measures: { a: "attendance" }, ...input });
      const error = thrownBy(() => evaluate(plan, registerOf({ activities }), { gazetteer }));
      expect([error.code, error.data]).toStrictEqual(["ground-changed", { unit: "25", on: "2025-07-01" }]);
    }
  });
});

it("a code that stands for one ground in one list and for another in the other makes no row", () => {
  const plan = definePlan({ measures: { a: "attendance", media: "mediaItems" }, groupBy: byProvince });
  const register = registerOf({
    activities: [talk(1, { place: "25", when: "2025-06-30" })],
    mediaOutputs: [article("25", "2025-08-01")],
  });
  expect(thrownBy(() => evaluate(plan, register, { gazetteer })).code).toBe("ground-changed");
});
