import { exactly, moreThan } from "phongtrao";
import { expect, it } from "vitest";
import { found, foundUnparsed, outcome } from "../check-rule.js";

const rule = "audience/unsaid-overlap";
const talk = (attendance: object, ...counts: readonly (number | null)[]) => ({
  activities: [
    {
      id: "hd",
      kind: "talk",
      when: "2022-11-18",
      topics: [],
      attendance,
      audiences: {
        relation: "subset",
        parts: counts.map((count, index) => ({
          audience: index === 0 ? "officials" : "parishioners",
          ...(count === null ? {} : { count: exactly(count, "person") }),
        })),
      },
    },
  ],
});

it("one group overlaps with nobody", () => {
  expect(outcome(rule, talk(exactly(100, "person"), 60))).toBe("");
  expect(outcome(rule, talk(exactly(100, "person"), 60, 40))).toBe("1 pass");
});

it("groups that are more than all are said to overlap by what is suggested", () => {
  const [finding] = foundUnparsed(rule, talk(exactly(100, "person"), 60, 50));
  expect(finding?.fix).toStrictEqual({
    path: ["activities", 0, "audiences", "relation"],
    value: "overlapping",
  });
});

it("of an audience without upper bound there is room for a group that is not counted", () => {
  expect(found(rule, talk(exactly(100, "person"), 100, null))).toStrictEqual([
    ["incomplete", "count-missing", "hd"],
  ]);
  expect(outcome(rule, talk(moreThan(99, "person"), 100, null))).toBe("1 pass");
});
