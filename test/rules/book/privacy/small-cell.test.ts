import {
  about,
  atLeast,
  atMost,
  between,
  exactly,
  lessThan,
  moreThan,
  nearly,
  type Quantity,
} from "phongtrao";
import { options } from "../coverage/hoa-binh.js";
import { ruleCases } from "../rule-cases.js";

const meeting = (headcount: Quantity<"person">, more: object = { place: "156" }) => ({
  engagements: [
    { id: "gm", kind: "meeting", when: "2022", audience: "prestigious-persons", headcount, ...more },
  ],
});
const people = (n: number) => exactly(n, "person");
const path = "engagements.0.headcount";
const small = [["fail", "small", path]] as const;
const maybe = [["possible", "may-be-small", path]] as const;
const population = (audience: object, quantity: object) => ({
  populations: [{ id: "ds", place: "156", when: "2022", quantity, ...audience }],
});

ruleCases("privacy/small-cell", [
  { name: "good: 28 people of standing", register: meeting(people(28)) },
  { name: "good: the limit itself", register: meeting(people(5)) },
  { name: "good: nobody", register: meeting(people(0)) },
  { name: "good: another group", register: meeting(people(3), { place: "156", audience: "youth" }) },
  { name: "good: more than four", register: meeting(moreThan(4, "person")) },
  { name: "good: at least five", register: meeting(atLeast(5, "person")) },
  { name: "good: nearly six", register: meeting(nearly(6, "person")) },
  {
    name: "good: nearly 300, which may be three by its words alone",
    register: meeting(nearly(300, "person")),
  },
  { name: "good: about a thousand", register: meeting(about(1000, "person")) },
  { name: "good: at most none", register: meeting(atMost(0, "person")) },
  {
    name: "good: a limit below the count",
    register: meeting(people(4)),
    options: { parameters: { "privacy/small-cell": { below: 4 } } },
  },
  { name: "good: everybody", register: population({}, exactly(3, "inhabitant")) },
  {
    name: "good: communes are no people",
    register: population({ audience: "ethnic-minorities" }, exactly(3, "commune")),
  },
  {
    name: "good: a group without a count, and an audience without groups",
    register: {
      activities: [
        {
          id: "a",
          kind: "talk",
          when: "2022",
          topics: [],
          place: "156",
          audiences: { relation: "subset", parts: [{ audience: "parishioners" }] },
        },
        { id: "b", kind: "talk", when: "2022", topics: [], place: "156" },
      ],
    },
  },
  {
    name: "bad: four",
    register: meeting(people(4)),
    finds: small,
    says: [
      "Nhóm “người có uy tín” ở địa bàn 156 chỉ có 4 người (dưới 5), có thể nhận ra từng người; khi công bố phải gộp hoặc ẩn số này.",
    ],
  },
  {
    name: "bad: four, at a place whose name is known",
    register: meeting(people(4)),
    options,
    finds: [["fail", "small", path, { place: "Lạc Sơn (156)" }]],
    says: [
      "Nhóm “người có uy tín” ở địa bàn Lạc Sơn (156) chỉ có 4 người (dưới 5), có thể nhận ra từng người; khi công bố phải gộp hoặc ẩn số này.",
    ],
  },
  { name: "bad: one", register: meeting(people(1)), finds: small },
  { name: "bad: from one to four", register: meeting(between(1, 4, "person")), finds: small },
  {
    name: "bad: five, when the caller sets the limit higher",
    register: meeting(people(5)),
    options: { parameters: { "privacy/small-cell": { below: 10 } } },
    finds: small,
  },
  {
    name: "bad: part of an audience, by attendance; households of a people",
    register: {
      activities: [
        {
          id: "a",
          kind: "talk",
          when: "2022",
          topics: [],
          place: "156",
          audiences: {
            relation: "subset",
            parts: [
              { audience: "youth", count: exactly(2, "attendance") },
              { audience: "religious-dignitaries", count: exactly(2, "attendance") },
              { audience: "parishioners", count: exactly(3, "attendance") },
            ],
          },
        },
      ],
      ...population({ audience: "ethnic-minorities" }, exactly(3, "household")),
    },
    finds: [
      ["fail", "small", "activities.0.audiences.parts.1.count"],
      ["fail", "small", "activities.0.audiences.parts.2.count"],
      ["fail", "small", "populations.0.quantity"],
    ],
  },
  {
    name: "bad: inhabitants",
    register: population({ audience: "parishioners" }, exactly(3, "inhabitant")),
    finds: [["fail", "small", "populations.0.quantity"]],
  },
  { name: "possible: from four to six", register: meeting(between(4, 6, "person")), finds: maybe },
  { name: "possible: from none to four", register: meeting(between(0, 4, "person")), finds: maybe },
  { name: "possible: more than three", register: meeting(moreThan(3, "person")), finds: maybe },
  { name: "possible: at least four", register: meeting(atLeast(4, "person")), finds: maybe },
  { name: "possible: fewer than 300", register: meeting(lessThan(300, "person")), finds: maybe },
  {
    name: "possible: nearly five, which may be four",
    register: meeting(nearly(5, "person")),
    finds: maybe,
    says: [
      "Nhóm “người có uy tín” ở địa bàn 156 ghi gần 5 người: số ghi áng chừng, có thể dưới 5; khi công bố cần gộp hoặc ẩn số này.",
    ],
  },
  {
    name: "incomplete: four, without a place",
    register: meeting(people(4), {}),
    finds: [["incomplete", "no-place", path]],
  },
  { name: "good: perhaps four, without a place", register: meeting(between(4, 6, "person"), {}) },
]);
