import { checkRegister, createGazetteer, exactly, type Register, standardRules } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { expect, it } from "vitest";

/** Records whose times are of kinds that the check does not know, and that rules have something to say of. */
const records: Partial<Register> = {
  submissions: ["a", "b"].map((id) => ({
    id,
    place: "17",
    period: "2022",
    status: "accepted",
    dueOn: "2023-01-05",
    receivedOn: "2023-01-06",
  })),
  engagements: [
    {
      id: "e",
      kind: "visit",
      when: "2022",
      place: "17",
      audience: "prestigious-persons",
      headcount: exactly(2, "person"),
    },
  ],
  targets: [
    {
      id: "t",
      measure: "models",
      period: "2022",
      place: "17",
      value: exactly(100, "model"),
      direction: "increase",
      baseline: { when: "2021", value: exactly(120, "model") },
    },
  ],
};

const asked = [
  "coverage/duplicate-submission",
  "coverage/late-return",
  "privacy/small-cell",
  "targets/against-direction",
];

it("what is wrong in times that nobody knows is found all the same", () => {
  const { findings } = checkRegister(records as Register, {
    gazetteer: createGazetteer(vietnamProvinces),
    periodKinds: [],
    rules: standardRules.filter(({ id }) => asked.includes(id)),
  });
  const told = findings.map(({ rule, message, data }) => [rule, message, data["place"]]);
  expect(told).toStrictEqual([
    ["coverage/duplicate-submission", "duplicate", "17"],
    ["coverage/late-return", "late", "17"],
    ["coverage/late-return", "late", "17"],
    ["privacy/small-cell", "small", "17"],
    ["targets/against-direction", "not-above", undefined],
  ]);
});
