import {
  about,
  type AudienceBreakdown,
  definePlan,
  evaluate,
  evaluateChange,
  evaluatePartial,
  exactly,
  type Figure,
  mergeCubes,
  moreThan,
  nearly,
  type Quantity,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { registerOf, talk } from "./small-province.js";

type Count = Quantity<"person" | "attendance">;

/** An activity of so many, among them so many women and so many young people. */
function of(
  attendance: Count | undefined,
  [women, youth]: readonly [Count | number, (Count | number)?],
  relation: AudienceBreakdown["relation"] = "overlapping",
) {
  const counted = (count: Count | number) => (typeof count === "number" ? exactly(count, "person") : count);
  const parts = [
    { audience: "women", count: counted(women) },
    ...(youth === undefined ? [] : [{ audience: "youth", count: counted(youth) }]),
  ];
  return talk(null, { ...(attendance !== undefined && { attendance }), audiences: { relation, parts } });
}

const fifty = exactly(50, "person");
const measures = { parts: "audienceHeadcount", share: "audienceShare" } as const;
const all = definePlan({ measures });
const numbers = (figure: Figure | null | undefined) =>
  figure && [figure.estimate, figure.lower, figure.upper, ...figure.flags];

function told(activities: readonly ReturnType<typeof of>[], plan: typeof all = all) {
  const [row] = evaluate(plan, registerOf({ activities })).rows;
  return [numbers(row?.figures.parts), row?.figures.share.flags.includes("exceedsWhole")];
}

describe("groups within one audience that may have the same people", () => {
  it("are together no more than the whole, and at least the largest", () => {
    expect(told([of(fifty, [30, 25])])).toStrictEqual([[50, 30, 50, "possibleOverlap"], false]);
    expect(told([of(fifty, [30, 15])])).toStrictEqual([[45, 30, 45, "possibleOverlap"], false]);
    expect(told([of(fifty, [30, 25], "subset")])).toStrictEqual([[50, 30, 50, "possibleOverlap"], false]);
  });

  it("each of its own activity", () => {
    const two = [of(fifty, [30, 25]), of(exactly(100, "person"), [40, 20])];
    // 50 and 40 + 20; 30 + 40 at least.
    expect(told(two)).toStrictEqual([[110, 70, 110, "possibleOverlap"], false]);
  });

  it("stand as they are in rows of their own", () => {
    const plan = definePlan({ measures, groupBy: { audience: { by: "audience" } } });
    const { rows } = evaluate(plan, registerOf({ activities: [of(fifty, [30, 25])] }));
    expect(rows.map(({ figures }) => numbers(figures.parts))).toStrictEqual([
      [30, 30, 30],
      [25, 25, 25],
    ]);
  });

  it("are bounded by what is known of a hedged whole, and its point value bounds theirs", () => {
    expect(told([of(moreThan(50, "person"), [30, 25])])[0]).toStrictEqual([50, 30, 55, "possibleOverlap"]);
    expect(told([of(nearly(52, "person"), [30, 25])])[0]).toStrictEqual([52, 30, 51, "possibleOverlap"]);
    const customary = definePlan({ measures, reading: "customary" });
    // About 40 are 35 to 45.
    expect(told([of(about(40, "person"), [30, 25])], customary)[0]).toStrictEqual([
      40,
      30,
      45,
      "customaryReading",
      "possibleOverlap",
    ]);
  });

  it("are open above where one of them is, which nobody holds against the whole", () => {
    expect(told([of(fifty, [moreThan(30, "person")])])[0]).toStrictEqual([30, 31, null]);
    const open = [moreThan(30, "person"), 25] as const;
    expect(told([of(fifty, open)])[0]).toStrictEqual([50, 31, null, "possibleOverlap"]);
  });

  it("stay as they are where one is more than the whole: what is wrong is told by a rule", () => {
    expect(told([of(fifty, [60, 25])])).toStrictEqual([[60, 60, 60, "possibleOverlap"], true]);
    expect(told([of(fifty, [60])])).toStrictEqual([[60, 60, 60], true]);
    expect(told([of(fifty, [30, 25], "partition")])).toStrictEqual([[55, 55, 55], true]);
  });

  it("are bounded by themselves alone where no whole is told, or one of people who may each have come often", () => {
    expect(told([of(undefined, [30, 25])])[0]).toStrictEqual([55, 30, 55, "possibleOverlap"]);
    const often = [exactly(30, "attendance"), exactly(25, "attendance")] as const;
    expect(told([of(fifty, often)])[0]).toStrictEqual([55, 30, 55, "possibleOverlap"]);
    expect(told([of(exactly(50, "attendance"), often)])[0]).toStrictEqual([50, 30, 50, "possibleOverlap"]);
  });

  it("make up no change of their total, which is not a sum of them", () => {
    const plan = definePlan({
      measures: { parts: "audienceHeadcount" },
      groupBy: { audience: { by: "audience" } },
    });
    const changeOf = (relation: AudienceBreakdown["relation"]) => {
      const activities = ["2021", "2022"].map((when) => ({
        ...of(fifty, [30, 25], relation),
        id: when,
        when,
      }));
      return evaluateChange(plan, registerOf({ activities }), { to: "2022" }).contributions.parts;
    };
    expect(changeOf("overlapping")).toBeNull();
    expect(changeOf("partition")?.total.absolute?.estimate).toBe(0);
  });

  it("come out of parts that were merged as out of the register", () => {
    const activities = [of(fifty, [30, 25]), of(moreThan(40, "person"), [moreThan(30, "person"), 12])];
    const whole = evaluate(all, registerOf({ activities }));
    const parts = activities.map((one) => evaluatePartial(all, registerOf({ activities: [one] })));
    expect(mergeCubes(JSON.parse(JSON.stringify(parts)) as typeof parts).rows).toStrictEqual(whole.rows);
  });
});
