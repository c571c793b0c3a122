import { between, exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const talk = (attendance: object) => ({
  activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], attendance }],
});
const range = (value: unknown, upTo?: unknown) => talk({ value, hedge: "between", unit: "person", upTo });
const at = "activities.0.attendance.upTo";

ruleCases("quantity/range-reversed", [
  { name: "good: 200 to 250", register: talk(between(200, 250, "person")) },
  { name: "good: to one more", register: talk(between(200, 201, "person")) },
  { name: "good: no range", register: talk(exactly(200, "person")) },
  { name: "good: a number that is none is the gate's affair", register: range("x", 5), unparsed: true },
  {
    name: "bad: 250 to 200",
    register: range(250, 200),
    unparsed: true,
    finds: [["fail", "reversed", at, { first: 250, last: 200 }]],
    says: ["Khoảng ghi từ 250 đến 200: số đầu lớn hơn số cuối; cần ghi lại."],
  },
  { name: "bad: to one less", register: range(200, 199), unparsed: true, finds: [["fail", "reversed", at]] },
  {
    name: "possible: 200 to 200",
    register: talk(between(200, 200, "person")),
    finds: [["possible", "one-point", at]],
    says: [
      "Khoảng ghi từ 200 đến 200: hai số bằng nhau, có thể ghi nhầm một số; nếu không thì ghi một số 200.",
    ],
  },
  {
    name: "incomplete: no end",
    register: range(200),
    unparsed: true,
    finds: [["incomplete", "no-end", at]],
    says: ["Khoảng ghi từ 200 nhưng thiếu số cuối."],
  },
  {
    name: "incomplete: an end that is none",
    register: range(200, "250"),
    unparsed: true,
    finds: [["incomplete", "no-end", at]],
  },
]);
