import { about, exactly, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const people = (n: number) => exactly(n, "person");
const talk = (
  attendance: object | undefined,
  relation: string,
  ...counts: readonly (object | undefined)[]
) => ({
  activities: [
    {
      id: "hd",
      kind: "talk",
      when: "2022-11-18",
      topics: [],
      ...(attendance === undefined ? {} : { attendance }),
      audiences: {
        relation,
        parts: counts.map((count, index) => ({
          audience: ["women", "youth"][index],
          ...(count === undefined ? {} : { count }),
        })),
      },
    },
  ],
});
const at = (index: number) => `activities.0.audiences.parts.${index}.count`;

ruleCases("audience/subset-exceeds-whole", [
  { name: "good: 55 of 123", register: talk(people(123), "subset", people(55)) },
  { name: "good: as many as the whole", register: talk(people(123), "subset", people(123)) },
  {
    name: "good: overlapping groups may be more than the whole together",
    register: talk(people(100), "overlapping", people(70), people(60)),
  },
  {
    name: "good: attendances of a group may be more than the persons of the whole",
    register: talk(people(40), "subset", exactly(90, "attendance")),
  },
  {
    name: "good: a group without a count",
    register: talk(people(123), "subset", people(55), undefined),
  },
  {
    name: "bad: more attendances of a group than of all",
    register: talk(exactly(100, "attendance"), "subset", exactly(101, "attendance")),
    finds: [["fail", "exceeds", at(0), { difference: { estimate: 1 } }]],
  },
  { name: "another rule's affair: a partition", register: talk(people(10), "partition", people(20)) },
  {
    name: "bad: 130 of 123, in the second group",
    register: talk(people(123), "overlapping", people(20), people(130)),
    finds: [["fail", "exceeds", at(1), { difference: { estimate: 7, lower: 7, upper: 7 } }]],
    says: ["Nhóm “thanh niên” ghi 130 người, nhiều hơn tổng số 123 người: chênh lệch 7 người."],
  },
  {
    name: "bad: more persons than attendances",
    register: talk(exactly(100, "attendance"), "subset", people(101)),
    finds: [["fail", "exceeds", at(0)]],
  },
  {
    name: "possible: 430 of more than 400",
    register: talk(moreThan(400, "person"), "subset", people(430)),
    finds: [["possible", "may-exceed", at(0)]],
  },
  { name: "good: 400 of more than 400", register: talk(moreThan(400, "person"), "subset", people(400)) },
  {
    name: "incomplete: no whole",
    register: talk(undefined, "subset", people(430)),
    finds: [["incomplete", "no-whole", at(0)]],
  },
  {
    name: "good: 55 and 20 of about 400",
    register: talk(about(400, "person"), "subset", people(55), people(20)),
  },
  {
    name: "good: 350 of about 400, which offices say of 350 and more",
    register: talk(about(400, "person"), "subset", people(350)),
  },
  {
    name: "possible: 395 of about 400",
    register: talk(about(400, "person"), "subset", people(395)),
    finds: [["possible", "may-exceed", at(0)]],
  },
  {
    name: "possible: about 500 of 400",
    register: talk(people(400), "subset", about(500, "person")),
    finds: [["possible", "may-exceed", at(0)]],
  },
  {
    name: "bad: 400 of nearly 400",
    register: talk(nearly(400, "person"), "subset", people(400)),
    finds: [["fail", "exceeds", at(0)]],
  },
]);
