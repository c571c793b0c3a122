import { about, exactly, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const images = (output: object) => ({ mediaOutputs: [{ id: "anh", when: "2022", output }] });
const talks = (sessions: object) => ({
  activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], sessions }],
});
const gifts = (value: object) => ({
  targets: [{ id: "ct", measure: "gifts", period: "2022", value, direction: "increase" }],
});

ruleCases("quantity/hedge-on-non-round", [
  { name: "good: more than a round number", register: images(moreThan(300, "image")) },
  { name: "good: a number that is not round, counted", register: talks(exactly(882, "session")) },
  { name: "good: small numbers are hedged as they are", register: talks(moreThan(75, "session")) },
  { name: "good: 135 millions are 135,000,000 đồng", register: gifts(moreThan(135, "millionDong")) },
  { name: "good: hectares are cut to whole ones", register: gifts(moreThan(125, "hectare")) },
  {
    name: "bad: in a unit that is not known",
    register: gifts({ value: 135, hedge: "moreThan", unit: "basket" }),
    unparsed: true,
    finds: [["fail", "not-round", "targets.0.value"]],
  },
  {
    name: "bad: the source report's “trên 882 buổi”",
    register: talks(moreThan(882, "session")),
    finds: [["fail", "not-round", "activities.0.sessions", { found: moreThan(882, "session") }]],
  },
  {
    name: "bad: nearly 101, since from 100 on a number should be round",
    register: images(nearly(101, "image")),
    finds: [["fail", "not-round", "mediaOutputs.0.output"]],
  },
  {
    name: "bad: about 883",
    register: talks(about(883, "session")),
    finds: [["fail", "not-round", "activities.0.sessions"]],
  },
  {
    name: "good: 104, where 105 is the first to be looked at",
    register: talks(moreThan(104, "session")),
    options: { parameters: { "quantity/hedge-on-non-round": { from: 105 } } },
  },
  {
    name: "bad: 105, where it is the first to be looked at",
    register: talks(moreThan(105, "session")),
    options: { parameters: { "quantity/hedge-on-non-round": { from: 105, step: 10 } } },
    finds: [["fail", "not-round", "activities.0.sessions"]],
  },
  {
    name: "good again when the caller wants no more than fives",
    register: images(moreThan(885, "image")),
    options: { parameters: { "quantity/hedge-on-non-round": { step: 5 } } },
  },
  {
    name: "every count of a record is looked at, those of groups too",
    register: {
      activities: [
        {
          id: "hd",
          kind: "talk",
          when: "2022",
          topics: [],
          attendance: moreThan(401, "attendance"),
          audiences: {
            relation: "subset",
            parts: [{ audience: "women", count: moreThan(203, "attendance") }],
          },
        },
      ],
    },
    finds: [
      ["fail", "not-round", "activities.0.attendance"],
      ["fail", "not-round", "activities.0.audiences.parts.0.count"],
    ],
  },
  {
    name: "a target and its baseline are looked at",
    register: {
      targets: [
        {
          id: "ct",
          measure: "models",
          period: "2022",
          value: moreThan(123, "model"),
          direction: "increase",
          baseline: { when: "2021", value: moreThan(108, "model") },
        },
      ],
    },
    finds: [
      ["fail", "not-round", "targets.0.baseline.value"],
      ["fail", "not-round", "targets.0.value"],
    ],
  },
]);
