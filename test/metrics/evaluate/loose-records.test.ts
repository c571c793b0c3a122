import { type Activity, definePlan, type PlanInput, standardMetrics } from "phongtrao";
import { describe, expect, it } from "vitest";
import { tablesOf } from "../../../src/metrics/columns/prepare-register.js";
import { gather } from "../../../src/metrics/evaluate/gather.js";
import { gazetteer, registerOf, talk } from "../cubes/small-province.js";

type Asked = Pick<PlanInput, "groupBy" | "filter">;

const byCommune = { place: { by: "place", level: "commune" } } as const;
const byMonth = { time: { by: "period", kind: "calendar-month" } } as const;
const byYear = { time: { by: "period", kind: "calendar-year" } } as const;
const byTopic = { topic: { by: "topic" } } as const;

/** The loose records of attendances: the words of each, its place, whether that is wide, and its days. */
function loose(activities: readonly Activity[], asked: Asked): readonly string[] {
  const plan = definePlan({ measures: { came: "attendance" }, gaps: { flows: "zero" }, ...asked });
  const options = { metrics: standardMetrics, gazetteer };
  const { readings } = gather(plan, tablesOf(registerOf({ activities })), options);
  return (readings[0] ?? []).flatMap((reading) =>
    reading.loose.map(({ words, place, isWide, firstDay, lastDay }) =>
      [...words, place ?? "anywhere", ...(isWide ? ["wide"] : []), firstDay, lastDay].join(" "),
    ),
  );
}

const at = (place: string, when: string): Activity => talk(5, { place, when });

describe("a record that is in the row of one place and month", () => {
  it("tells of no other; one of a longer time or a wider place, or of none, may", () => {
    const activities = [
      at("00001", "2022-03-18"),
      at("00002", "2022-Q1"),
      at("25", "2022-03-18"),
      talk(5, { when: "2022-03-19" }),
    ];
    expect(loose(activities, { groupBy: { ...byMonth, ...byCommune } })).toStrictEqual([
      "00002 2022-01-01 2022-03-31",
      "25 wide 2022-03-18 2022-03-18",
      "anywhere wide 2022-03-19 2022-03-19",
    ]);
  });

  it("may be of any word that nobody told; without a campaign it is of none", () => {
    const activities = [
      at("00001", "2022-03-18"),
      talk(5, { place: "00001", organiser: "youth-union", campaign: "spring", when: "2022-03-19" }),
    ];
    const by = (word: "organiser" | "campaign") => ({ [word]: { by: word }, ...byCommune });
    expect(loose(activities, { groupBy: by("organiser") })).toStrictEqual([" 00001 2022-03-18 2022-03-18"]);
    expect(loose(activities, { groupBy: by("campaign") })).toStrictEqual([]);
  });

  it("is of many where the ground was of two provinces during that time, and places are asked for", () => {
    // On 1 July 2025 the 00009 of 17 passed to 25.
    const activities = [at("00009", "2025"), at("00009", "2024")];
    const ofYear = ["00009 2025-01-01 2025-12-31"];
    expect(loose(activities, { groupBy: { ...byYear, ...byCommune } })).toStrictEqual(ofYear);
    expect(loose(activities, { groupBy: byYear, filter: { place: "25" } })).toStrictEqual(ofYear);
    expect(loose(activities, { groupBy: byYear })).toStrictEqual([]);
  });
});

describe("loose records", () => {
  it("of one place, time and word are told once, those of several words under each", () => {
    const both = talk(5, { place: "25", when: "2022-03-18", topics: ["drug-prevention", "fire-prevention"] });
    const one = talk(7, { place: "25", when: "2022-03-18", topics: ["drug-prevention"] });
    expect(
      loose([both, one, talk(5, { place: "25", when: "2022-03-18", topics: [] })], {
        groupBy: { ...byTopic, ...byCommune },
      }),
    ).toStrictEqual([
      "drug-prevention 25 wide 2022-03-18 2022-03-18",
      "fire-prevention 25 wide 2022-03-18 2022-03-18",
      " 25 wide 2022-03-18 2022-03-18",
    ]);
  });

  it("are those that have the words asked for, or may have them", () => {
    const activities = [
      at("25", "2022-03-18"),
      talk(5, { place: "25", when: "2022-03-19", topics: [] }),
      talk(5, { place: "25", when: "2022-03-20", topics: ["fire-prevention"] }),
    ];
    const filter = { words: { topic: ["drug-prevention"] } };
    expect(loose(activities, { groupBy: byCommune, filter })).toStrictEqual([
      "25 wide 2022-03-18 2022-03-18",
      "25 wide 2022-03-19 2022-03-19",
    ]);
  });

  it("are also those of which only a part lies in the period asked for, and none that lies outside", () => {
    const activities = [
      at("00001", "2022-02-18"),
      at("00001", "2022-Q1"),
      at("25", "2022-02-19"),
      at("25", "2022-04-18"),
    ];
    expect(loose(activities, { groupBy: byCommune, filter: { period: "2022-02" } })).toStrictEqual([
      "00001 2022-01-01 2022-03-31",
      "25 wide 2022-02-19 2022-02-19",
    ]);
    expect(loose(activities, { filter: { period: "2022-02" } })).toStrictEqual([
      "00001 2022-01-01 2022-03-31",
    ]);
  });

  it("are also those of which nobody knows whether they lie in the place asked for, and none that lies elsewhere", () => {
    const activities = [
      at("00001", "2022-Q1"),
      at("00002", "2022-Q1"),
      at("25", "2022-Q1"),
      at("00002", "2025"),
      at("00001", "2022-02-18"),
    ];
    expect(loose(activities, { groupBy: byMonth, filter: { place: "00001" } })).toStrictEqual([
      "00001 2022-01-01 2022-03-31",
      "25 2022-01-01 2022-03-31",
      "00002 2025-01-01 2025-12-31",
    ]);
  });
});
