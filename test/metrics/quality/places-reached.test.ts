import { type Activity, createGazetteer, formatRatio, percent, placesReached } from "phongtrao";
import { vi } from "phongtrao/locale/vi";
import { describe, expect, it } from "vitest";
import { thrownBy } from "../../thrown-by.js";
import { codeOf, phuTho, province } from "./returns.js";

/** A talk on crime prevention. */
function talk(id: string, when: string, place?: string, more: Partial<Activity> = {}): Activity {
  return { id, kind: "talk", when, topics: ["crime-prevention"], place, ...more };
}

describe("communes reached in 2025, of the three that there were at its end", () => {
  const options = { gazetteer: phuTho, period: "2025", level: "commune" } as const;
  const reach = (...activities: readonly Activity[]) => placesReached({ activities }, options);
  const all = ["05001", "05004", "05005"];

  it.each<[string, Activity, readonly string[]]>([
    ["a commune that goes on", talk("a", "2025-08-01", "05004"), ["05004"]],
    ["one that was merged: what took it in", talk("a", "2025-03-01", "05002"), ["05001"]],
    ["one that was renamed", talk("a", "2025-03-01", "05005"), ["05005"]],
    ["in a month", talk("a", "2025-03", "05002"), ["05001"]],
    ["in the year in which it ended", talk("a", "2025", "05002"), ["05001"]],
    ["on the first day", talk("a", "2025-01-01", "05005"), ["05005"]],
    ["on the last day", talk("a", "2025-12-31", "05005"), ["05005"]],
    ["on the day before", talk("a", "2024-12-31", "05005"), []],
    ["on the day after", talk("a", "2026-01-01", "05005"), []],
  ])("%s", (_, activity, expected) => {
    const { reached, notReached, unplaced } = reach(activity);
    expect(reached).toStrictEqual(expected);
    expect(notReached).toStrictEqual(all.filter((code) => !expected.includes(code)));
    expect(unplaced).toStrictEqual([]);
  });

  it.each<[string, Activity, string, readonly string[]]>([
    ["a commune divided since", talk("a", "2025-03-01", "05003"), "divided", ["05001", "05004"]],
    ["one that was dissolved", talk("a", "2025-03-01", "05006"), "noUnitOfLevel", []],
    [
      "a district, whose ground two communes have now",
      talk("a", "2025-03-01", "157"),
      "aboveLevel",
      ["05001", "05004"],
    ],
    ["the province", talk("a", "2025-08-01", "25"), "aboveLevel", all],
    ["a code that no unit has", talk("a", "2025-08-01", "05002"), "unknownUnit", all],
    ["no place", talk("a", "2025-08-01"), "noPlace", all],
    ["a month that reaches beyond", talk("a", "R2026-01", "05005"), "partlyWithin", ["05005"]],
    ["a year that begins before", talk("a", "R2025", "05005"), "partlyWithin", ["05005"]],
  ])("is not known of %s", (_, activity, reason, candidates) => {
    const { reached, unplaced, share } = reach(activity);
    expect(reached).toStrictEqual([]);
    expect(unplaced).toStrictEqual([{ activity: "a", place: activity.place ?? null, reason, candidates }]);
    expect([share.numerator?.lower, share.numerator?.estimate, share.numerator?.upper]).toStrictEqual([
      0,
      0,
      candidates.length,
    ]);
  });

  it("one reached, one that may have been: from 33.3 % to 66.7 %", () => {
    const { share, reached } = reach(talk("a", "2025-03-01", "05002"), talk("b", "2025-03-01", "05003"));
    expect(reached).toStrictEqual(["05001"]);
    expect([share.numerator?.lower, share.numerator?.upper, share.denominator?.estimate]).toStrictEqual([
      1, 2, 3,
    ]);
    expect(formatRatio(share, vi, { places: 1, percent: true })).toBe("từ 33,3% đến 66,7%");
  });

  it("many activities in one commune reach it once", () => {
    const { share } = reach(...Array.from({ length: 9 }, (_, at) => talk(`a${at}`, "2025-09-01", "05001")));
    expect([share.lower?.slice(0, 6), share.upper?.slice(0, 6)]).toStrictEqual(["0.3333", "0.3333"]);
  });

  it("only those about one of the topics", () => {
    const activities = [
      talk("a", "2025-09-01", "05001", { topics: ["cyber-safety", "other"] }),
      talk("b", "2025-09-01", "05004"),
      talk("c", "2025-09-01", undefined, { topics: ["traffic-safety"] }),
    ];
    const about = (...topics: readonly string[]) => placesReached({ activities }, { ...options, topics });
    expect(about("cyber-safety").reached).toStrictEqual(["05001"]);
    expect(about("cyber-safety", "crime-prevention").reached).toStrictEqual(["05001", "05004"]);
    expect(about("cyber-safety").unplaced).toStrictEqual([]);
    expect(about("traffic-safety").unplaced).toHaveLength(1);
    expect(about().reached).toStrictEqual([]);
  });
});

describe("higher levels", () => {
  const activities = [talk("a", "2025-03-01", "05002"), talk("b", "2025-03-01", "158")];

  it("a commune reaches its district and its province", () => {
    const reachedOf = (level: "district" | "province") =>
      placesReached({ activities: activities.slice(0, 1) }, { gazetteer: phuTho, period: "2025-03", level })
        .reached;
    expect([reachedOf("district"), reachedOf("province")]).toStrictEqual([["157"], ["25"]]);
  });

  it("a district reaches itself", () => {
    const { reached, unplaced } = placesReached(
      { activities },
      { gazetteer: phuTho, period: "2025-03", level: "district" },
    );
    expect([reached, unplaced]).toStrictEqual([["157", "158"], []]);
  });

  it("districts at the end of 2025: there are none, and what cannot be placed is named", () => {
    const { share, unplaced } = placesReached(
      { activities },
      { gazetteer: phuTho, period: "2025", level: "district" },
    );
    expect(share.status).toBe("zero-denominator");
    expect(unplaced.map(({ activity, reason }) => [activity, reason])).toStrictEqual([
      ["a", "noUnitOfLevel"],
      ["b", "noUnitOfLevel"],
    ]);
  });

  it("a year in which a commune began reaches that commune", () => {
    const gazetteer = createGazetteer({
      units: [
        { code: "01", name: "A", level: "province", validFrom: "2000-01-01" },
        { code: "00001", name: "X", level: "commune", parent: "01", validFrom: "2025-07-01" },
      ],
      successions: [],
    });
    const { reached, unplaced } = placesReached(
      { activities: [talk("a", "2025", "00001")] },
      { gazetteer, period: "2025", level: "commune" },
    );
    expect([reached, unplaced]).toStrictEqual([["00001"], []]);
  });

  it("a district whose communes went to two provinces is divided", () => {
    const [since, eve, on] = ["2000-01-01", "2022-12-31", "2023-01-01"];
    const gazetteer = createGazetteer({
      units: [
        { code: "01", name: "A", level: "province", validFrom: since },
        { code: "02", name: "B", level: "province", validFrom: since },
        { code: "100", name: "H", level: "district", parent: "01", validFrom: since, validTo: eve },
        { code: "00001", name: "X", level: "commune", parent: "100", validFrom: since, validTo: eve },
        { code: "00002", name: "Y", level: "commune", parent: "100", validFrom: since, validTo: eve },
        { code: "00001", name: "X", level: "commune", parent: "01", validFrom: on },
        { code: "00002", name: "Y", level: "commune", parent: "02", validFrom: on },
      ],
      successions: [
        { kind: "levelAbolished", effectiveOn: on, from: ["100"], to: [] },
        { kind: "reassigned", effectiveOn: on, from: ["00001"], to: ["00001"] },
        { kind: "reassigned", effectiveOn: on, from: ["00002"], to: ["00002"] },
      ],
    });
    const moved = [talk("a", "2022-12-31", "100"), talk("b", "2022-12-31", "00002")];
    const question = { gazetteer, period: "2022-12-31/2023-01-01", level: "province" } as const;
    const { reached, unplaced } = placesReached({ activities: moved }, question);
    expect([reached, unplaced.map(({ reason, candidates }) => [reason, candidates])]).toStrictEqual([
      ["02"],
      [["divided", ["01", "02"]]],
    ]);
  });
});

it("in the province, where no unit of the level is left, it cannot have reached any", () => {
  const { unplaced } = placesReached(
    { activities: [talk("a", "2025-08-01", "25")] },
    { gazetteer: phuTho, period: "2025", level: "district" },
  );
  expect(unplaced).toStrictEqual([{ activity: "a", place: "25", reason: "noUnitOfLevel", candidates: [] }]);
});

it("units that it may have reached stand in Vietnamese order of their names, not of their codes", () => {
  const [since, eve, on] = ["2000-01-01", "2022-06-30", "2022-07-01"];
  const gazetteer = createGazetteer({
    units: [
      { code: "00001", name: "Sơn", level: "commune", validFrom: since, validTo: eve },
      { code: "00002", name: "Đông", level: "commune", validFrom: on },
      { code: "00003", name: "Ân", level: "commune", validFrom: on },
      { code: "00004", name: "Dân", level: "commune", validFrom: on },
    ],
    successions: [{ kind: "split", effectiveOn: on, from: ["00001"], to: ["00002", "00003", "00004"] }],
  });
  const { unplaced } = placesReached(
    { activities: [talk("a", "2022-03-01", "00001")] },
    { gazetteer, period: "2022", level: "commune" },
  );
  expect(unplaced.map(({ reason, candidates }) => [reason, candidates])).toStrictEqual([
    ["divided", ["00003", "00004", "00002"]],
  ]);
  // In the year in which it began.
  const year = placesReached(
    { activities: [talk("a", "2022", "00003")] },
    { gazetteer, period: "2022", level: "commune" },
  );
  expect([year.reached, year.unplaced]).toStrictEqual([["00003"], []]);
});

it("an empty code is an unknown one, and not no place, in whatever order they stand", () => {
  const both = [talk("a", "2025-08-01", ""), talk("b", "2025-08-01")];
  for (const activities of [both, [...both].reverse()]) {
    const { unplaced } = placesReached(
      { activities },
      { gazetteer: phuTho, period: "2025", level: "commune" },
    );
    expect(unplaced.map(({ place, reason }) => [place, reason])).toStrictEqual([
      ["", "unknownUnit"],
      [null, "noPlace"],
    ]);
  }
});

describe("under a unit", () => {
  const under = (code: string, ...activities: readonly Activity[]) =>
    placesReached({ activities }, { gazetteer: phuTho, period: "2025-06", level: "commune", under: code });

  it("what lies elsewhere is not in question", () => {
    const { reached, notReached, unplaced } = under(
      "157",
      talk("a", "2025-06-01", "05001"),
      talk("b", "2025-06-01", "05005"),
      talk("c", "2025-06-01", "158"),
    );
    expect([reached, notReached, unplaced]).toStrictEqual([["05001"], ["05003", "05002"], []]);
  });

  it("a commune counts where it lies at the end of the period", () => {
    const [since, eve, on] = ["2000-01-01", "2022-06-30", "2022-07-01"];
    const gazetteer = createGazetteer({
      units: [
        { code: "101", name: "H", level: "district", validFrom: since },
        { code: "102", name: "K", level: "district", validFrom: since },
        { code: "00001", name: "X", level: "commune", parent: "101", validFrom: since },
        { code: "00002", name: "Y", level: "commune", parent: "101", validFrom: since, validTo: eve },
        { code: "00002", name: "Y", level: "commune", parent: "102", validFrom: on },
      ],
      successions: [{ kind: "reassigned", effectiveOn: on, from: ["00002"], to: ["00002"] }],
    });
    const under = (code: string) => {
      const question = { gazetteer, period: "2022", level: "commune", under: code } as const;
      const { reached, unplaced } = placesReached(
        { activities: [talk("a", "2022-03-01", "00002")] },
        question,
      );
      return [reached, unplaced];
    };
    expect(under("101")).toStrictEqual([[], []]);
    expect(under("102")).toStrictEqual([["00002"], []]);
  });

  it("what took place somewhere around it is", () => {
    const { unplaced } = under("157", talk("a", "2025-06-01", "25"), talk("b", "2025-06-01"));
    expect(unplaced.map(({ reason, candidates }) => [reason, candidates])).toStrictEqual([
      ["aboveLevel", ["05003", "05001", "05002"]],
      ["noPlace", ["05003", "05001", "05002"]],
    ]);
  });
});

it("Lâm Đồng: 114 of 116 communes are 98.28 %", () => {
  const asked = Array.from({ length: 116 }, (_, at) => at + 1);
  const gazetteer = createGazetteer({
    units: province.units.filter(({ code }) => code === "25" || asked.some((n) => codeOf(n) === code)),
    successions: [],
  });
  const activities = asked.slice(2).map((n) => talk(String(n), "2025-11-18", codeOf(n)));
  const { share, notReached } = placesReached(
    { activities },
    { gazetteer, period: "2025", level: "commune", under: "25" },
  );
  expect(percent(share, { places: 2 })).toBe("98.28");
  expect(notReached).toStrictEqual([codeOf(1), codeOf(2)]);
});

it("without a gazetteer nothing is known, and every activity is named", () => {
  const activities = [talk("a", "2025-03-01", "05002"), talk("b", "2025-03-01")];
  const { share, reached, unplaced } = placesReached({ activities }, { period: "2025", level: "commune" });
  expect([share.status, reached]).toStrictEqual(["missing", []]);
  expect(unplaced.map(({ reason }) => reason)).toStrictEqual(["unknownUnit", "noPlace"]);
});

describe("bad input", () => {
  const good = { gazetteer: phuTho, period: "2025", level: "commune" };
  it.each<[string, unknown, unknown, string, readonly (string | number)[]]>([
    ["no options", { activities: [] }, undefined, "invalid-question", []],
    ["no period", { activities: [] }, { ...good, period: {} }, "invalid-period", []],
    ["no level", { activities: [] }, { ...good, level: "ward" }, "invalid-question", ["level"]],
    ["one topic", { activities: [] }, { ...good, topics: "other" }, "invalid-question", ["topics"]],
    ["no activities", { activities: {} }, good, "invalid-register", ["activities"]],
    ["an activity that is none", { activities: ["a"] }, good, "invalid-register", ["activities", 0]],
    [
      "no time",
      { activities: [{ ...talk("a", "2025"), when: 2025 }] },
      good,
      "invalid-register",
      ["activities", 0, "when"],
    ],
    ["no such time", { activities: [talk("a", "spring")] }, good, "invalid-period", []],
    [
      "no topics",
      { activities: [{ ...talk("a", "2025"), topics: null }] },
      good,
      "invalid-register",
      ["activities", 0, "topics"],
    ],
    [
      "no code",
      { activities: [{ ...talk("a", "2025"), place: 5001 }] },
      good,
      "invalid-register",
      ["activities", 0, "place"],
    ],
  ])("%s", (_, register, options, code, path) => {
    const ask = () =>
      placesReached(
        register as Parameters<typeof placesReached>[0],
        options as Parameters<typeof placesReached>[1],
      );
    const error = thrownBy(ask);
    expect([error.code, error.path]).toStrictEqual([code, path]);
  });
});
