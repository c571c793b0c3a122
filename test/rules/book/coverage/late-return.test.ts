import { ruleCases } from "../rule-cases.js";
import { options } from "./hoa-binh.js";

const one = (status: string, days: object) => ({
  submissions: [{ id: "bc", place: "157", period: "2022-Q3", status, ...days }],
});
const dueOn = "2022-10-10";

// Days are days and not counted about: nothing is only possible.
ruleCases("coverage/late-return", [
  { name: "good: on the day", register: one("accepted", { dueOn, receivedOn: "2022-10-10" }) },
  { name: "good: before it", register: one("submitted", { dueOn, receivedOn: "2022-10-09" }) },
  { name: "good: a draft on the day", register: one("draft", { dueOn }), options: { asOf: "2022-10-10" } },
  { name: "nothing to hold against: never due", register: one("accepted", { receivedOn: "2022-10-11" }) },
  { name: "nothing to hold against: a draft, and no day of the check", register: one("draft", { dueOn }) },
  {
    name: "nothing to hold against: sent back, and no day that it came in",
    register: one("rejected", { dueOn }),
  },
  {
    name: "bad: on the day after",
    register: one("accepted", { dueOn, receivedOn: "2022-10-11" }),
    finds: [["fail", "late", "submissions.0.receivedOn", { days: 1 }]],
    says: ["Đơn vị 157 nộp báo cáo quý III/2022 ngày 11/10/2022, chậm 1 ngày so với hạn nộp 10/10/2022."],
  },
  {
    name: "bad: on the day after, by a unit whose name is known",
    register: {
      submissions: [
        { id: "bc", place: "156", period: "2022-Q3", status: "accepted", dueOn, receivedOn: "2022-10-11" },
      ],
    },
    options,
    finds: [["fail", "late", "submissions.0.receivedOn", { place: "Lạc Sơn (156)" }]],
    says: [
      "Đơn vị Lạc Sơn (156) nộp báo cáo quý III/2022 ngày 11/10/2022, chậm 1 ngày so với hạn nộp 10/10/2022.",
    ],
  },
  {
    name: "bad: on the day after, by a unit that nobody knows",
    register: {
      submissions: [
        { id: "bc", place: "999", period: "2022-Q3", status: "accepted", dueOn, receivedOn: "2022-10-11" },
      ],
    },
    options,
    finds: [["fail", "late", "submissions.0.receivedOn", { place: "999" }]],
    says: ["Đơn vị 999 nộp báo cáo quý III/2022 ngày 11/10/2022, chậm 1 ngày so với hạn nộp 10/10/2022."],
  },
  {
    name: "bad: sent back, and it came in late",
    register: one("rejected", { dueOn, receivedOn: "2022-10-13" }),
    finds: [["fail", "late", "submissions.0.receivedOn", { days: 3 }]],
  },
  {
    name: "bad: a draft on the day after",
    register: one("draft", { dueOn }),
    options: { asOf: "2022-10-11" },
    finds: [["fail", "draft-overdue", "submissions.0.status", { days: 1 }]],
    says: [
      "Báo cáo quý III/2022 của đơn vị 157 vẫn là bản dự thảo, hạn nộp là 10/10/2022, đã quá hạn 1 ngày.",
    ],
  },
  {
    name: "incomplete: nobody noted when it came in",
    register: one("submitted", { dueOn }),
    finds: [["incomplete", "no-day", "submissions.0.receivedOn"]],
  },
]);
