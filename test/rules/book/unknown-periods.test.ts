import {
  checkRegister,
  createGazetteer,
  exactly,
  type PeriodKind,
  periodKinds,
  type Register,
  standardRules,
} from "phongtrao";
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

it("a target is held against its baseline where only one of the two times is known", () => {
  const [target] = records.targets ?? [];
  const messagesOf = (when: string, kinds: readonly PeriodKind[]) => {
    const targets = [{ ...target, baseline: { ...target?.baseline, when } }];
    const { findings } = checkRegister({ ...records, targets } as unknown as Register, {
      gazetteer: createGazetteer(vietnamProvinces),
      periodKinds: kinds,
      rules: standardRules.filter(({ id }) => id === "targets/against-direction"),
    });
    return findings.map(({ message }) => message);
  };
  expect(messagesOf("2021-12-31", [])).toStrictEqual(["not-above"]);
  const years = periodKinds.filter(({ id }) => id === "calendar-year");
  expect(messagesOf("2021-Q4", years)).toStrictEqual(["not-above"]);
});
