import { about, exactly, type Quantity } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const series = (...counts: readonly (number | Quantity)[]) => ({
  activities: counts.map((count, index) => ({
    id: `hd-${index}`,
    kind: "talk",
    when: `2021-0${index + 1}`,
    topics: ["drug-prevention"],
    attendance: typeof count === "number" ? exactly(count, "attendance") : count,
  })),
});
const at = (index: number) => `activities.${index}.attendance`;

// Nothing here is certainly wrong, and what has no series is skipped: nothing fails or is incomplete.
ruleCases("outliers/outside-range", [
  { name: "good: as always", register: series(400, 410, 390, 420) },
  { name: "good: three times the largest", register: series(400, 410, 390, 1230) },
  {
    name: "possible: more than that",
    register: series(400, 410, 390, 1231),
    finds: [["possible", "above", at(3), { count: 3, expected: exactly(410, "attendance") }]],
    says: [
      "Ghi 1.231 lượt (tháng 4/2021), cao hơn nhiều so với mức cao nhất (410 lượt) của 3 số liệu cùng loại; đề nghị kiểm tra lại.",
    ],
  },
  { name: "good: a third of the smallest", register: series(400, 410, 390, 130) },
  {
    name: "possible: less than that",
    register: series(400, 410, 390, 129),
    finds: [["possible", "below", at(3), { expected: exactly(390, "attendance") }]],
    says: [
      "Ghi 129 lượt (tháng 4/2021), thấp hơn nhiều so với mức thấp nhất (390 lượt) của 3 số liệu cùng loại; đề nghị kiểm tra lại.",
    ],
  },
  {
    name: "possible: one above and one below",
    register: series(400, 10, 4000, 410),
    finds: [
      ["possible", "below", at(1), { expected: exactly(400, "attendance") }],
      ["possible", "above", at(2), { expected: exactly(410, "attendance") }],
    ],
  },
  { name: "good: two that are as large", register: series(400, 410, 4000, 4000) },
  { name: "good: two that are as small", register: series(400, 410, 10, 10) },
  { name: "possible: none but once", register: series(0, 0, 0, 5), finds: [["possible", "above", at(3)]] },
  { name: "good: none ever", register: series(0, 0, 0, 0) },
  { name: "good: two others say nothing", register: series(400, 410, 4000) },
  {
    name: "possible: two are enough for who says so",
    register: series(400, 410, 4000),
    options: { parameters: { "outliers/outside-range": { history: 2 } } },
    finds: [["possible", "above", at(2)]],
  },
  {
    name: "possible: more than twice",
    register: series(400, 410, 390, 821),
    options: { parameters: { "outliers/outside-range": { factor: 2 } } },
    finds: [["possible", "above", at(3)]],
  },
  {
    name: "good: 115 are not more than 1.15 times 100",
    register: series(100, 100, 100, 115),
    options: { parameters: { "outliers/outside-range": { factor: 1.15 } } },
  },
  {
    name: "good: 100 are no less than 115 by 1.15",
    register: series(115, 115, 115, 100),
    options: { parameters: { "outliers/outside-range": { factor: 1.15 } } },
  },
  {
    name: "good: one alone, whoever says that it is enough",
    register: series(400),
    options: { parameters: { "outliers/outside-range": { history: 0 } } },
  },
  {
    name: "possible: hedged, by its number",
    register: series(400, 410, 390, about(1231, "attendance")),
    finds: [["possible", "above", at(3)]],
  },
]);
