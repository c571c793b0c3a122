import {
  createGazetteer,
  definePlan,
  evaluate,
  evaluatePartial,
  mergeCubes,
  type PlanInput,
  type Register,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { entry, gazetteer, inhabitants, registerOf, talk, total } from "./small-province.js";

const filter = { place: "25", period: "2022" } as const;

describe("records of which nobody knows whether they are of the place of the filter", () => {
  const leftOutOf = (lists: Partial<Register>, input: Partial<PlanInput> = {}, units = gazetteer) => {
    const plan = definePlan({ measures: { a: "attendance" }, filter, ...input });
    return evaluate(plan, registerOf(lists), { gazetteer: units }).leftOut;
  };
  const known = talk(7, { place: "00001" });
  const unknown = talk(500, { id: "x", place: "03700" });

  it("are named, so that a sum without them is not taken for all", () => {
    const plan = definePlan({ measures: { a: "attendance" }, filter });
    const { rows, leftOut } = evaluate(plan, registerOf({ activities: [known, unknown] }), { gazetteer });
    expect(rows[0]?.figures.a?.estimate).toBe(7);
    expect(leftOut).toStrictEqual([{ reason: "unknown-place", source: "activities", records: ["x"] }]);
  });

  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

  it("are none where the place is known to be another", () => {
    const activities = [
      known,
      talk(5, { place: "00009" }),
      talk(5, { place: "17" }),
      talk(500, { place: "03700", when: "2021-05-05" }),
    ];
    expect(leftOutOf({ activities })).toStrictEqual([]);
    expect(leftOutOf({ activities }, { filter: { ...filter, place: "00001" } })).toStrictEqual([]);
    // Grouped and not filtered, they have a row of their own.
    const groupBy = { province: { by: "place", level: "province" } } as const;
    expect(leftOutOf({ activities: [unknown] }, { filter: { period: "2022" }, groupBy })).toStrictEqual([]);
  });

  it("are those that name no place, of activities as of stocks", () => {
    const activities = [
      known,
      talk(5),
      talk(5, { when: "2023" }),
      talk(5, { when: "2021-12-01/2022-01-31" }),
    ];
    const ledger = [entry("statedTotal", "2022", 5), total("25", "2022", 3)];
    const measures = { a: "attendance", m: "modelsInForce" } as const;
    expect(leftOutOf({ activities, ledger }, { measures })).toStrictEqual([
      {
        reason: "no-place",
        source: "activities",
        records: ids([activities[1], activities[3]].flatMap((one) => one ?? [])),
      },
      { reason: "no-place", source: "ledger", records: ids(ledger.slice(0, 1)) },
    ]);
  });

  it("are those of a wider place, of what counts there and not of its stock", () => {
    const ofProvince = talk(5, { place: "25" });
    const activities = [known, ofProvince, talk(5, { place: "17" }), talk(5, { place: "00002" })];
    const populations = [inhabitants("25", "2022", 100), inhabitants("00001", "2022", 10)];
    const measures = { rate: "participationIntensity" } as const;
    const ofCommune = { measures, filter: { ...filter, place: "00001" } };
    expect(leftOutOf({ activities, populations }, ofCommune)).toStrictEqual([
      { reason: "straddles-place", source: "activities", records: [ofProvince.id] },
    ]);
  });

  it("are of a wider place on their own day: 00009 lay in 17 until 30 June 2025, and in 25 from then on", () => {
    const days = ["2025-06-30", "2025-07-01"] as const;
    const [before17, before25, after25] = [
      talk(1, { place: "17", when: days[0] }),
      talk(1, { place: "25", when: days[0] }),
      talk(1, { place: "25", when: days[1] }),
    ] as const;
    expect(
      leftOutOf(
        { activities: [before17, before25, after25] },
        { filter: { place: "00009", period: "2025" } },
      ),
    ).toStrictEqual([{ reason: "straddles-place", source: "activities", records: ids([before17, after25]) }]);
  });

  it("are those of communes of which the table does not say what they lie in", () => {
    const orphan = createGazetteer({
      units: [
        { code: "25", name: "Phú Thọ", level: "province", validFrom: "2010-01-01" },
        { code: "00001", name: "An Bình", level: "commune", validFrom: "2010-01-01" },
      ],
      successions: [],
    });
    expect(leftOutOf({ activities: [known] }, {}, orphan)).toStrictEqual([
      { reason: "unknown-place", source: "activities", records: [known.id] },
    ]);
    // For the commune itself nothing is missing.
    expect(
      leftOutOf({ activities: [known] }, { filter: { ...filter, place: "00001" } }, orphan),
    ).toStrictEqual([]);
  });

  it("are told of stocks, of what figures are held against, and once of each list", () => {
    const ledger = [total("03700", "2022", 5), entry("established", "2022", 3, { place: "03700" })];
    const populations = [inhabitants("03700", "2022", 100)];
    const measures = { m: "modelsInForce", added: "modelsAdded", rate: "participationIntensity" } as const;
    expect(
      leftOutOf(
        { ledger, populations, activities: [unknown] },
        { measures, filter: { ...filter, words: {} } },
      ),
    ).toStrictEqual([
      { reason: "unknown-place", source: "activities", records: ["x"] },
      { reason: "unknown-place", source: "ledger", records: ids(ledger) },
      { reason: "unknown-place", source: "populations", records: ids(populations) },
    ]);
  });

  it("are named by parts as by the whole", () => {
    const plan = definePlan({ measures: { a: "attendance" }, filter });
    const straddling = talk(1, { id: "s", place: "00001", when: "2021-12-01/2022-01-31" });
    const lists = [[known, unknown], [straddling]];
    const parts = lists.map((activities) => evaluatePartial(plan, registerOf({ activities }), { gazetteer }));
    const whole = evaluate(plan, registerOf({ activities: lists.flat() }), { gazetteer });
    expect(mergeCubes(parts, { gazetteer }).leftOut).toStrictEqual(whole.leftOut);
    expect(whole.leftOut.map(({ reason, records }) => [reason, ...records])).toStrictEqual([
      ["straddles-period", "s"],
      ["unknown-place", "x"],
    ]);
  });
});
