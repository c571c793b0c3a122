import {
  definePlan,
  evaluate,
  type Gazetteer,
  type LedgerEntry,
  type PlanFilter,
  type PlanGaps,
  type Population,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { adjusted, divided, onIslands, regrouped, withoutDistricts } from "./changed-units.js";
import { entry, gazetteer, inhabitants, registerOf, talk, total } from "./small-province.js";

const [june, december] = ["2025-06-30", "2025-12-31"];
/** What was stated before the last day of the period is taken to stand at its end. */
const assumed = ["assumed"];

/** The models in force of 2025, whatever the order of the records. */
function inForce(units: Gazetteer, ledger: readonly LedgerEntry[], period = "2025", gaps?: PlanGaps) {
  const plan = definePlan({ measures: { models: "modelsInForce" }, filter: { period }, gaps });
  const [one, other] = [ledger, [...ledger].reverse()].map(
    (list) => evaluate(plan, registerOf({ ledger: list }), { gazetteer: units }).rows[0]?.figures.models,
  );
  expect(other).toStrictEqual(one);
  return one && [one.estimate, one.flags];
}

function boundsIn(units: Gazetteer, ledger: readonly LedgerEntry[]) {
  const plan = definePlan({ measures: { models: "modelsInForce" }, filter: { period: "2025" } });
  const models = evaluate(plan, registerOf({ ledger }), { gazetteer: units }).rows[0]?.figures.models;
  return models && [models.lower, models.upper];
}

describe("a total of a unit that has ended since", () => {
  it.each([
    ["of the same day", june],
    ["stated before it", "2025-03-31"],
    ["stated when it lay in another province", december],
  ])("stands for that of its commune %s, which is not added again", (_, when) => {
    expect(inForce(gazetteer, [total("17", june, 50), total("00009", when, 20)])).toStrictEqual([
      50,
      assumed,
    ]);
  });

  it("is added to that of its neighbour until one of the new unit is stated", () => {
    const before = [total("17", june, 50), total("25", "2025-05-31", 60)];
    expect(inForce(gazetteer, before)).toStrictEqual([110, assumed]);
    expect(inForce(gazetteer, [...before, total("25", december, 115)])).toStrictEqual([115, []]);
  });

  it("stands for its communes, of which one has ended too, beside that of a code used after its end", () => {
    const ledger = [
      total("200", "2025-05-31", 40),
      total("00003", "2025-05-31", 8),
      total("201", december, 6),
    ];
    expect(inForce(withoutDistricts, ledger)).toStrictEqual([46, assumed]);
  });
});

describe("a total of a unit that has other ground since", () => {
  it("stands for those of its communes, also where these were stated later", () => {
    expect(inForce(gazetteer, [total("25", june, 60), total("00001", december, 20)])).toStrictEqual([
      60,
      assumed,
    ]);
  });

  it("does not stand for a commune that came to it later", () => {
    expect(inForce(gazetteer, [total("25", june, 60), total("00009", december, 7)])).toStrictEqual([
      67,
      assumed,
    ]);
  });

  it("of a commune that gave some away is covered by its province, as of its own code", () => {
    expect(inForce(adjusted, [total("00001", june, 10), total("25", december, 100)])).toStrictEqual([
      100,
      [],
    ]);
  });

  it("of a commune that gave some away may have what the one that took it has", () => {
    const both = ["assumed", "possibleOverlap"];
    const told = [total("00001", june, 10), total("00009", december, 4)];
    expect(inForce(adjusted, told)).toStrictEqual([14, both]);
    // Both of June, or both of December, are of other ground.
    expect(inForce(adjusted, [total("00001", june, 10), total("00009", june, 3)])).toStrictEqual([
      13,
      assumed,
    ]);
    expect(inForce(adjusted, [total("00001", december, 9), total("00009", december, 4)])).toStrictEqual([
      13,
      [],
    ]);
    // At least what was told for one day: 10 of 00001 and 5 of 00002, or 4 of 00009; 00002 has ground of its own.
    const withNeighbour = [...told, total("00002", june, 5)];
    expect(boundsIn(adjusted, withNeighbour)).toStrictEqual([15, 19]);
    expect(boundsIn(adjusted, [...told.slice(1), total("00002", june, 5)])).toStrictEqual([9, 9]);
  });

  it("may have it as well where the one is of all holders and the other of some", () => {
    const ofCollectives = { ...total("00009", december, 4), holder: "collective" as const };
    const told = [total("00001", june, 10), ofCollectives];
    expect(inForce(adjusted, told)).toStrictEqual([14, ["assumed", "possibleOverlap"]]);
    expect(boundsIn(adjusted, told)).toStrictEqual([10, 14]);
  });

  it("may have it as well where models were established since", () => {
    const told = [total("00001", june, 10), total("00009", december, 4)];
    const since = entry("established", "2025-09", 2, { place: "00001" });
    // The 12 of 00001 have perhaps what 00009 counted.
    expect(boundsIn(adjusted, [...told, since])).toStrictEqual([12, 16]);
  });
});

it("a total of before a province took in another is not all of it at the end of the year", () => {
  const of25 = (...ledger: readonly LedgerEntry[]) => {
    const plan = definePlan({
      measures: { models: "modelsInForce" },
      filter: { period: "2025", place: "25" },
    });
    const models = evaluate(plan, registerOf({ ledger }), { gazetteer }).rows[0]?.figures.models;
    return models && [models.estimate, models.flags];
  };
  const march = total("25", "2025-03-31", 60);
  expect(of25(march)).toStrictEqual([60, ["assumed", "incomplete"]]);
  expect(of25(march, total("25", "2025-08-31", 110))).toStrictEqual([110, assumed]);
  // That of the commune that it took in is known, too.
  expect(of25(march, total("00009", "2025-12-31", 7))).toStrictEqual([67, assumed]);
  const ofAnother = { ...total("00001", "2025-12-31", 5), movement: "another" };
  expect(of25(march, ofAnother)).toStrictEqual([65, ["assumed", "incomplete"]]);
  // Models of some communes need not be all.
  expect(of25(total("00001", "2025-03-31", 20))).toStrictEqual([20, assumed]);
  // Without the place that is asked for, they are those of the old province.
  expect(inForce(gazetteer, [march])).toStrictEqual([60, assumed]);
});

it("a total of before a commune gave some away is more than it has at the end of the year", () => {
  const ofPlace = (place: string, ...ledger: readonly LedgerEntry[]) => {
    const plan = definePlan({ measures: { models: "modelsInForce" }, filter: { period: "2025", place } });
    const models = evaluate(plan, registerOf({ ledger }), { gazetteer: adjusted }).rows[0]?.figures.models;
    return models && [models.estimate, models.flags];
  };
  const march = total("00001", "2025-03-31", 20);
  expect(ofPlace("00001", march)).toStrictEqual([20, ["assumed", "incomplete"]]);
  // Of the province, what it gave to 00009 is not a part either.
  expect(ofPlace("25", march)).toStrictEqual([20, ["assumed", "incomplete"]]);
  expect(ofPlace("25", total("00002", "2025-03-31", 20))).toStrictEqual([20, assumed]);
});

describe("a total of a new unit", () => {
  it("stands for those of the units that it was formed of", () => {
    const parts = [total("00001", june, 10), total("00002", june, 5)];
    expect(inForce(regrouped, parts)).toStrictEqual([15, assumed]);
    expect(inForce(regrouped, [...parts, total("00004", december, 14)])).toStrictEqual([14, []]);
  });

  it("and those of the others that an old one became stand together for it", () => {
    const halves = [total("00005", december, 12), total("00006", "2025-11-30", 17)];
    expect(inForce(regrouped, [total("00003", june, 30), ...halves])).toStrictEqual([29, assumed]);
  });

  it("is part of the old one's as long as what became of the rest is not known", () => {
    expect(inForce(regrouped, [total("00003", june, 30), total("00005", december, 12)])).toStrictEqual([
      30,
      assumed,
    ]);
  });
});

describe("a total of a unit that was split and keeps its code", () => {
  const whole = total("00001", "2025-03-20", 54);
  const parts = [total("00001", "2025-07-01", 27), total("00006", "2025-07-01", 27)];

  it("stands for the part that was told of later, as long as the rest is not known", () => {
    expect(inForce(divided, [whole, ...parts.slice(1)])).toStrictEqual([54, assumed]);
  });

  it("gives way to both", () => {
    expect(inForce(divided, [whole, ...parts])).toStrictEqual([54, assumed]);
    expect(inForce(divided, parts)).toStrictEqual([54, assumed]);
  });
});

describe("a total of a district that was abolished", () => {
  const parts = [total("00001", december, 15), total("00002", december, 22)];

  it("gives way to those of all its communes", () => {
    expect(inForce(withoutDistricts, [total("200", june, 40), ...parts])).toStrictEqual([37, []]);
  });

  it.each(parts.map((part) => [part.place, part] as const))(
    "stands for that of %s as long as the others are not known",
    (_, part) => {
      expect(inForce(withoutDistricts, [total("200", june, 40), part])).toStrictEqual([40, assumed]);
    },
  );
});

describe("totals of places beside each other", () => {
  it("add up, whatever their days", () => {
    const ledger = [total("00001", "2025-02-28", 1), total("00002", june, 2), total("00003", december, 4)];
    expect(inForce(gazetteer, ledger)).toStrictEqual([7, assumed]);
  });

  it("add to what is stated for no place, or are part of it: nobody knows", () => {
    const ledger = [entry("statedTotal", june, 5), total("25", june, 100), total("00001", june, 30)];
    expect(inForce(gazetteer, ledger)).toStrictEqual([105, ["assumed", "possibleOverlap"]]);
  });
});

describe("a stock that is carried forward", () => {
  const carry = { stocks: "carryForward" } as const;

  it("is not carried past the end of its unit, nor over a change of its ground", () => {
    const ledger = [total("25", june, 60), total("17", june, 50)];
    expect(inForce(gazetteer, ledger, "2025-06", carry)).toStrictEqual([110, []]);
    expect(inForce(gazetteer, ledger, "2025-12", carry)).toBeNull();
  });

  it("is carried where its unit only came to lie in another", () => {
    expect(inForce(gazetteer, [total("00009", june, 20)], "2025-12", carry)).toStrictEqual([20, ["assumed"]]);
  });

  it("is carried from the first day of its new ground on", () => {
    const ledger = [total("25", "2025-07-01", 115)];
    expect(inForce(gazetteer, ledger, "2025-12", carry)).toStrictEqual([115, ["assumed"]]);
  });

  it("is not carried over a change of borders at which no unit began or ended", () => {
    expect(inForce(adjusted, [total("00001", june, 20)], "2025-12", carry)).toBeNull();
    expect(inForce(adjusted, [total("00002", june, 20)], "2025-12", carry)).toStrictEqual([20, ["assumed"]]);
  });
});

describe("the population of a place whose units changed", () => {
  const people = (
    units: Gazetteer,
    populations: readonly Population[],
    filter: PlanFilter = { period: "2025" },
  ) => {
    const plan = definePlan({ measures: { people: "population" }, filter });
    const found = evaluate(plan, registerOf({ populations }), { gazetteer: units }).rows[0]?.figures.people;
    return found && [found.estimate, found.flags];
  };
  const incomplete = ["incomplete"];

  it("is incomplete where it was counted before the place took in another", () => {
    const old = inhabitants("25", june, 1000);
    expect(people(gazetteer, [old])).toStrictEqual([1000, incomplete]);
    expect(people(gazetteer, [old], { period: "2025", place: "25" })).toStrictEqual([1000, incomplete]);
    expect(people(gazetteer, [old], { period: "2025-06", place: "25" })).toStrictEqual([1000, []]);
    expect(people(gazetteer, [old, inhabitants("17", "2025-05-31", 800)])).toStrictEqual([1800, []]);
  });

  it("is incomplete where only that of the unit is known that was taken in", () => {
    expect(people(gazetteer, [inhabitants("17", june, 800)])).toStrictEqual([800, incomplete]);
    expect(people(gazetteer, [inhabitants("17", june, 800)], { place: "17" })).toStrictEqual([800, []]);
  });

  it("is complete where those of all the units are known that the new ones were formed of", () => {
    const three = ["00001", "00002", "00003"].map((place) => inhabitants(place, june, 100));
    const place = "25";
    expect(people(regrouped, three, { period: "2025", place })).toStrictEqual([300, []]);
    expect(people(regrouped, three.slice(1), { period: "2025", place })).toStrictEqual([200, incomplete]);
    const halves = ["00005", "00006"].map((code) => inhabitants(code, december, 40));
    expect(people(regrouped, [...three.slice(0, 2), ...halves], { period: "2025", place })).toStrictEqual([
      280,
      [],
    ]);
  });

  it("is complete where those of the communes are known that the old provinces were made up of", () => {
    const four = ["00001", "00002", "00003", "00009"].map((place) => inhabitants(place, june, 100));
    expect(people(gazetteer, four)).toStrictEqual([400, []]);
    expect(people(gazetteer, four.slice(1))).toStrictEqual([300, incomplete]);
    const parts = ["00001", "00002", "00003"].map((place) => inhabitants(place, june, 100));
    expect(people(withoutDistricts, [inhabitants("201", june, 50), ...parts])).toStrictEqual([350, []]);
    expect(people(withoutDistricts, parts)).toStrictEqual([300, incomplete]);
  });

  it("of a year holds for its months before the change too", () => {
    expect(people(gazetteer, [inhabitants("25", "2025", 1800)], { period: "2025-03" })).toStrictEqual([
      1800,
      [],
    ]);
  });

  it("of a year is that of its last day, and not of a place that had other ground before", () => {
    const list = [inhabitants("25", "2025", 1800)];
    expect(people(gazetteer, list, { period: "2025-H1", place: "25" })).toBeNull();
    expect(people(gazetteer, list, { period: "2025-H2", place: "25" })).toStrictEqual([1800, []]);
    const communes = ["00001", "00002", "00003"].map((place) => inhabitants(place, "2025", 300));
    const all = [...list, ...communes, inhabitants("00009", "2025", 900)];
    expect(people(gazetteer, all, { period: "2025-H1", place: "25" })).toStrictEqual([900, []]);
    const own = inhabitants("25", "2025-H1", 1000);
    expect(people(gazetteer, [...list, own], { period: "2025-H1", place: "25" })).toStrictEqual([1000, []]);
    expect(
      people(gazetteer, [inhabitants("17", "2025", 800)], { period: "2025-H1", place: "17" }),
    ).toBeNull();
  });

  it("is flagged where it was counted before the place gave some away", () => {
    const before = [inhabitants("00001", "2025-06", 100)];
    expect(people(adjusted, before, { period: "2025-9M", place: "00001" })).toStrictEqual([100, incomplete]);
    expect(people(adjusted, before, { period: "2025-06", place: "00001" })).toStrictEqual([100, []]);
    const untouched = [inhabitants("00002", "2025-06", 100)];
    expect(people(adjusted, untouched, { period: "2025-9M", place: "00002" })).toStrictEqual([100, []]);
  });

  it("of two provinces is incomplete where one is", () => {
    const list = [inhabitants("17", "2024", 800), inhabitants("00001", "2024", 100)];
    expect(people(gazetteer, list, { period: "2024" })).toStrictEqual([900, incomplete]);
  });

  it("of all time is held against the units of the latest day, wherever in the list that stands", () => {
    // 00003 is part of 00001 by then.
    const list = [
      inhabitants("00007", "2024", 10),
      inhabitants("00001", "2026", 20),
      inhabitants("00002", "2024", 40),
    ];
    const orders = [list, [...list].reverse(), [...list.slice(1), ...list.slice(0, 1)]];
    for (const order of orders) expect(people(withoutDistricts, order, {})).toStrictEqual([70, []]);
    expect(people(withoutDistricts, list.slice(0, 2), {})).toStrictEqual([30, incomplete]);
  });

  it("is incomplete where a unit began whose ground was no unit's before", () => {
    const list = [inhabitants("00001", "2025-06-30", 100)];
    expect(people(onIslands, list, { period: "2025-06" })).toStrictEqual([100, []]);
    expect(people(onIslands, list)).toStrictEqual([100, incomplete]);
  });

  it("of all time is incomplete where a unit began before the last of its days", () => {
    const list = [inhabitants("00001", "2026", 100), inhabitants("00007", "2022", 40)];
    for (const order of [list, [...list].reverse()])
      expect(people(onIslands, order, {})).toStrictEqual([140, incomplete]);
    const early = ["00001", "00007"].map((place) => inhabitants(place, "2022", 50));
    expect(people(onIslands, early, {})).toStrictEqual([100, []]);
  });

  const byMonth = (units: Gazetteer, populations: readonly Population[]) => {
    const activities = ["2025-03-01", "2025-09-01"].map((when) => talk(9, { when, place: "25" }));
    const plan = definePlan({
      measures: { people: "population", attendance: "attendance" },
      groupBy: { month: { by: "period", kind: "calendar-month" } },
      filter: { place: "25" },
      totals: "none",
    });
    const { rows } = evaluate(plan, registerOf({ activities, populations }), { gazetteer: units });
    return rows.map(({ key, figures }) => [key.month, figures.people?.flags]);
  };

  it.each([
    ["took in communes", gazetteer, ["00001", "00002", "00003"]],
    ["has a commune more", onIslands, ["00001"]],
  ])("is complete in the months before the place %s and incomplete in those after it", (_, units, places) => {
    const populations = places.map((place) => inhabitants(place, "2025", 100));
    expect(byMonth(units, populations)).toStrictEqual([
      ["2025-03", []],
      ["2025-09", incomplete],
    ]);
  });
});
