import { about, atMost, exactly, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const people = (n: number) => exactly(n, "person");
const times = (n: number) => exactly(n, "attendance");
const talk = (
  attendance: object | undefined,
  counts: readonly (object | undefined)[],
  relation = "subset",
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
          audience: ["women", "youth", "workers"][index],
          ...(count === undefined ? {} : { count }),
        })),
      },
    },
  ],
});
const parts = "activities.0.audiences.parts";

ruleCases("audience/unsaid-overlap", [
  { name: "good: 69 and 54 of 124", register: talk(people(124), [people(69), people(54)]) },
  { name: "good: 69 and 54 of 123", register: talk(people(123), [people(69), people(54)]) },
  {
    name: "good: a group that is only named, and there is room for it",
    register: talk(people(124), [people(69), people(54), undefined]),
  },
  {
    name: "good: groups that say that they overlap",
    register: talk(people(100), [people(69), people(54)], "overlapping"),
  },
  {
    name: "another rule's affair: a partition",
    register: talk(people(100), [people(69), people(54)], "partition"),
  },
  {
    name: "another rule's affair: a group that is larger than the whole",
    register: talk(people(60), [people(69), people(54)]),
  },
  { name: "another rule's affair: no whole", register: talk(undefined, [people(69), people(54)]) },
  { name: "nothing to add: one group", register: talk(people(123), [people(123)]) },
  { name: "nothing to add: groups that are only named", register: talk(people(123), [undefined, undefined]) },
  {
    name: "good: attendances of groups may be more than the persons of the whole",
    register: talk(people(100), [times(69), times(54), people(60)]),
  },
  {
    name: "bad: 69 and 54 of 122",
    register: talk(people(122), [people(69), people(54)]),
    finds: [
      [
        "fail",
        "overlap",
        parts,
        { found: { estimate: 123 }, difference: { estimate: 1, lower: 1, upper: 1 } },
      ],
    ],
    says: [
      "Cộng các nhóm được 123 người, nhiều hơn tổng số 122: chênh lệch 1. Như vậy có người thuộc nhiều nhóm, cần ghi rõ các nhóm trùng nhau. Đề nghị sửa thành “là một phần của tổng số, có thể tính trùng”.",
    ],
  },
  {
    name: "bad: whatever a third group is",
    register: talk(people(122), [people(69), people(54), undefined]),
    finds: [["fail", "overlap", parts]],
  },
  {
    name: "bad: persons and attendances of groups, of fewer attendances",
    register: talk(times(122), [people(69), times(54)]),
    finds: [["fail", "overlap", parts, { found: { estimate: 123, unit: "attendance" } }]],
  },
  {
    name: "bad: more than 100 and 60 are never within 150",
    register: talk(people(150), [moreThan(100, "person"), people(60)]),
    finds: [["fail", "overlap", parts]],
  },
  {
    name: "good: more than 60 and 54 of 130, which offices say of up to 69",
    register: talk(people(130), [moreThan(60, "person"), people(54)]),
  },
  {
    name: "good: 55 and 20 of about 400",
    register: talk(about(400, "person"), [people(55), people(20)]),
  },
  {
    name: "possible: more than 70 and 54 of 130",
    register: talk(people(130), [moreThan(70, "person"), people(54)]),
    finds: [["possible", "may-overlap", parts]],
  },
  {
    name: "possible: 69 and 54 of more than 121, which may be 122",
    register: talk(moreThan(121, "person"), [people(69), people(54)]),
    finds: [["possible", "may-overlap", parts]],
  },
  {
    name: "good: 69 and 54 of more than 122",
    register: talk(moreThan(122, "person"), [people(69), people(54)]),
  },
  {
    name: "good: one count of a whole that may be smaller is another rule's affair",
    register: talk(atMost(130, "person"), [people(124), undefined]),
  },
  {
    name: "incomplete: 69 and 54 are the whole, and workers are named beside them",
    register: talk(people(123), [people(69), people(54), undefined]),
    finds: [["incomplete", "count-missing", parts]],
  },
  {
    name: "incomplete: women are the whole, and youth are named beside them",
    register: talk(people(123), [people(123), undefined]),
    finds: [["incomplete", "count-missing", parts]],
  },
  {
    name: "possible: 75 and 54 of nearly 130, in the words of the record",
    register: talk(nearly(130, "person"), [people(75), people(54)]),
    finds: [["possible", "may-overlap", parts]],
    says: [
      "Cộng các nhóm được 129 người, tổng số ghi gần 130 người: các số ghi áng chừng, có thể các nhóm trùng nhau.",
    ],
  },
]);
