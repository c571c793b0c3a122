import { ruleCases } from "../rule-cases.js";
import { options, returns } from "./hoa-binh.js";

const all = ["150", "151", "152", "153", "154", "155", "156"].map((place) => [place] as const);
const six = all.slice(1);
const dueOn = { dueOn: "2023-01-10" };

ruleCases("coverage/missing-return", [
  { name: "good: all seven districts that there are on the last day", register: returns(...all), options },
  { name: "good: submitted counts", register: returns(["150", "submitted"], ...six), options },
  {
    name: "another rule's affair: the province has reported for all",
    register: returns(["17"], ["150"]),
    options,
  },
  {
    name: "nothing to say: nobody reports but drafts",
    register: returns(["150", "draft"], ["151", "rejected"]),
    options,
  },
  { name: "nothing to say: a province is under none", register: returns(["17"]), options },
  { name: "nothing to say: a place that nobody knows", register: returns(["999"]), options },
  { name: "nothing to say: a district that had ended", register: returns(["157"]), options },
  { name: "no gazetteer: the rule is not run", register: returns(["150"]) },
  { name: "good: districts of two provinces", register: returns(...all, ["227"]), options },
  {
    name: "bad: Đà Bắc is missing",
    register: returns(...six),
    options,
    finds: [["fail", "missing", "submissions.0.period", { count: 1, missing: "Đà Bắc", parent: "Hòa Bình" }]],
    says: [
      "Các đơn vị thuộc Hòa Bình: còn 1 đơn vị chưa có báo cáo quý IV/2022 (Đà Bắc), trong khi các đơn vị khác đã báo cáo.",
    ],
  },
  {
    name: "bad: six are missing, and five are named",
    register: returns(["156"]),
    options,
    finds: [
      [
        "fail",
        "missing",
        "submissions.0.period",
        { count: 6, missing: "Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc", others: 1 },
      ],
    ],
    says: [
      "Các đơn vị thuộc Hòa Bình: còn 6 đơn vị chưa có báo cáo quý IV/2022 (Đà Bắc, Lương Sơn, Kim Bôi, Cao Phong, Tân Lạc và 1 đơn vị khác), trong khi các đơn vị khác đã báo cáo.",
    ],
  },
  {
    name: "bad: a quarter in which there was an eighth",
    register: { submissions: returns(...all).submissions.map((one) => ({ ...one, period: "2022-Q3" })) },
    options,
    finds: [["fail", "missing", "submissions.0.period", { missing: "Kỳ Sơn" }]],
  },
  {
    name: "bad: one has a draft, and one was sent back",
    register: returns(["150", "draft"], ["151", "rejected"], ...all.slice(2)),
    options,
    finds: [["fail", "uncounted", "submissions.0.status", { count: 2, missing: "Đà Bắc, Lương Sơn" }]],
    says: [
      "Các đơn vị thuộc Hòa Bình: 2 đơn vị chỉ có bản dự thảo hoặc có báo cáo quý IV/2022 bị trả lại (Đà Bắc, Lương Sơn), chưa được tính là đã báo cáo.",
    ],
  },
  {
    name: "good: sent again after it was sent back",
    register: returns(["150", "rejected"], ["150", "submitted", { id: "150-2" }], ...six),
    options,
  },
  {
    name: "bad: the draft of the province says nothing of all",
    register: returns(["17", "draft"], ...six),
    options,
    finds: [["fail", "missing", "submissions.1.period"]],
  },
  {
    name: "bad: the day after the others were due",
    register: returns(["151", "accepted", dueOn], ...six.slice(1)),
    options: { ...options, asOf: "2023-01-11" },
    finds: [["fail", "missing", "submissions.0.period"]],
  },
  {
    name: "possible: on the day that the others are due",
    register: returns(
      ["151", "accepted", dueOn],
      ["152", "accepted", { dueOn: "2023-01-05" }],
      ...six.slice(2),
    ),
    options: { ...options, asOf: "2023-01-10" },
    finds: [["possible", "missing-not-due", "submissions.0.period", { missing: "Đà Bắc" }]],
  },
  {
    name: "possible: drafts before they are due",
    register: returns(["150", "draft", dueOn], ...six),
    options: { ...options, asOf: "2023-01-10" },
    finds: [["possible", "uncounted-not-due", "submissions.0.status"]],
  },
  {
    name: "bad: after the quarter, where nobody knows when it is due",
    register: returns(...six),
    options: { ...options, asOf: "2023-01-01" },
    finds: [["fail", "missing", "submissions.0.period"]],
  },
  {
    name: "possible: on the last day of the quarter",
    register: returns(...six),
    options: { ...options, asOf: "2022-12-31" },
    finds: [["possible", "missing-not-due", "submissions.0.period"]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: returns(...all),
    options: { ...options, periodKinds: [] },
    finds: [["incomplete", "unreadable-period", "submissions.0.period"]],
  },
]);
