import { exactly, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const people = (n: number) => exactly(n, "person");
const talk = (attendance: object | undefined, ...counts: readonly (object | undefined)[]) => ({
  activities: [
    {
      id: "hd",
      kind: "talk",
      when: "2022-11-18",
      topics: [],
      ...(attendance === undefined ? {} : { attendance }),
      audiences: {
        relation: "partition",
        parts: counts.map((count, index) => ({
          audience: ["women", "youth", "workers"][index],
          ...(count === undefined ? {} : { count }),
        })),
      },
    },
  ],
});

ruleCases("audience/partition-differs", [
  { name: "good: 69 + 54 = 123", register: talk(people(123), people(69), people(54)) },
  {
    name: "bad: 69 + 54 against 124",
    register: talk(people(124), people(69), people(54)),
    finds: [
      [
        "fail",
        "differs",
        "activities.0.audiences.parts",
        {
          found: { estimate: 123 },
          expected: { value: 124 },
          difference: { estimate: -1, lower: -1, upper: -1 },
        },
      ],
    ],
    says: ["Cộng các nhóm được 123 người, nhưng tổng số ghi 124 người: thiếu 1 người."],
  },
  {
    name: "bad: more than 100 and 30 are never 120",
    register: talk(people(120), moreThan(100, "person"), people(30)),
    finds: [["fail", "differs", "activities.0.audiences.parts"]],
  },
  {
    name: "possible: more than 100 and 20 may be 130",
    register: talk(people(130), moreThan(100, "person"), people(20)),
    finds: [["possible", "may-differ", "activities.0.audiences.parts"]],
  },
  {
    name: "bad: two groups of three already exceed the whole",
    register: talk(people(100), people(69), people(54), undefined),
    finds: [["fail", "known-parts-exceed", "activities.0.audiences.parts", { difference: { estimate: 23 } }]],
  },
  {
    name: "incomplete: one group has no count",
    register: talk(people(200), people(69), people(54), undefined),
    finds: [["incomplete", "count-missing", "activities.0.audiences.parts"]],
  },
  {
    name: "incomplete: no whole",
    register: talk(undefined, people(69), people(54)),
    finds: [["incomplete", "no-whole", "activities.0", { found: { estimate: 123 } }]],
  },
  {
    name: "incomplete: groups without counts",
    register: talk(people(123), undefined),
    finds: [["incomplete", "no-counts", "activities.0.audiences.parts"]],
  },
  {
    name: "incomplete: persons and attendances do not add up",
    register: talk(exactly(123, "attendance"), people(69), people(54)),
    finds: [["incomplete", "units-differ", "activities.0.audiences.parts"]],
  },
  {
    name: "possible: 69 and 54 of nearly 130, in the words of the record",
    register: talk(nearly(130, "person"), people(69), people(54)),
    finds: [["possible", "may-differ", "activities.0.audiences.parts"]],
    says: [
      "Cộng các nhóm được 123 người, tổng số ghi gần 130 người: các số ghi áng chừng, chưa chắc đã khớp nhau.",
    ],
  },
]);
