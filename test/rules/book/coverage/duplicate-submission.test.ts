import { ruleCases } from "../rule-cases.js";
import { options } from "./hoa-binh.js";

const returns = (...statuses: readonly string[]) => ({
  submissions: statuses.map((status, index) => ({
    id: `bc-${index + 1}`,
    place: "157",
    period: "2022-Q3",
    status,
  })),
});

ruleCases("coverage/duplicate-submission", [
  { name: "good: one return", register: returns("accepted") },
  { name: "good: sent again after a rejection", register: returns("rejected", "submitted") },
  { name: "good: nothing but drafts", register: returns("draft", "draft") },
  {
    name: "good: two units, two periods",
    register: {
      submissions: [
        { id: "a", place: "157", period: "2022-Q3", status: "accepted" },
        { id: "b", place: "150", period: "2022-Q3", status: "accepted" },
        { id: "c", place: "157", period: "2022-Q2", status: "accepted" },
      ],
    },
  },
  {
    name: "bad: submitted and accepted",
    register: returns("accepted", "rejected", "submitted"),
    finds: [["fail", "duplicate", "submissions.0", { count: 2 }]],
    says: ["Đơn vị 157 có 2 báo cáo quý III/2022 đã nộp hoặc đã duyệt; chỉ giữ lại một báo cáo."],
  },
  {
    // Kỳ Sơn is there until the last day of the quarter.
    name: "bad: two returns of a unit whose name is known",
    register: returns("accepted", "submitted"),
    options,
    finds: [["fail", "duplicate", "submissions.0", { place: "Kỳ Sơn (157)" }]],
    says: ["Đơn vị Kỳ Sơn (157) có 2 báo cáo quý III/2022 đã nộp hoặc đã duyệt; chỉ giữ lại một báo cáo."],
  },
  {
    name: "possible: a draft beside the return",
    register: returns("accepted", "draft"),
    finds: [["possible", "draft-beside", "submissions.1"]],
  },
]);
