import { atLeast, exactly, moreThan, nearly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const rate = (fields: object) => ({ statedRates: [{ id: "tl", kind: "share", when: "2022", ...fields }] });
const fall = (percent: string, fields: object = {}) => rate({ kind: "growth", percent, ...fields });
const cases = (n: number) => exactly(n, "case");
const communes = (n: number) => exactly(n, "commune");
const at = "statedRates.0.percent";

ruleCases("rates/over-hundred", [
  {
    name: "good: all of them",
    register: rate({ percent: "100", numerator: communes(116), denominator: communes(116) }),
  },
  {
    name: "good: 114 of 116",
    register: rate({ percent: "98.28", numerator: communes(114), denominator: communes(116) }),
  },
  { name: "good: at least all", register: rate({ percent: "100.0", hedge: "atLeast" }) },
  { name: "good: nearly all", register: rate({ percent: "100", hedge: "nearly" }) },
  {
    name: "good: a plan may be exceeded",
    register: rate({
      kind: "attainment",
      percent: "112.5",
      numerator: communes(9),
      denominator: communes(8),
    }),
  },
  {
    name: "a plan may be exceeded, also where the count of the year before stands beside it",
    register: rate({
      kind: "attainment",
      percent: "112.5",
      numerator: communes(9),
      denominator: communes(8),
      before: communes(4),
    }),
  },
  { name: "good: growth may be more than double", register: rate({ kind: "growth", percent: "290" }) },
  { name: "good: all are gone", register: fall("-100", { before: cases(2), change: cases(2) }) },
  { name: "good: nearly all are gone", register: fall("-100", { before: cases(2), hedge: "nearly" }) },
  { name: "good: a rate below zero may fall by any part of it", register: fall("-300") },
  {
    name: "what is not a percentage is told with the counts",
    register: fall("mạnh", { before: cases(2) }),
    unparsed: true,
  },
  {
    name: "bad: six fewer than two",
    register: fall("-300", { before: cases(2), change: cases(6) }),
    finds: [["fail", "fall-over", at, { found: { percent: "-300" } }]],
    says: ["Tỷ lệ giảm ghi 300%: không thể giảm quá 100%."],
  },
  {
    name: "bad: more than all are gone",
    register: fall("-100", { after: cases(0), hedge: "moreThan" }),
    finds: [["fail", "fall-over", at]],
    says: ["Tỷ lệ giảm ghi trên 100%: không thể giảm quá 100%."],
  },
  {
    name: "possible: about 120 percent fewer",
    register: fall("-120", { change: cases(6), hedge: "about" }),
    finds: [["possible", "fall-may-be-over", at]],
    says: ["Tỷ lệ giảm ghi khoảng 120%: có thể vượt quá 100%, cần xem lại."],
  },
  {
    name: "good: more than 450 of 475 need not be over",
    register: rate({ percent: "95", numerator: moreThan(450, "model"), denominator: exactly(475, "model") }),
  },
  {
    name: "good: what is counted in other units is not held against it",
    register: rate({
      percent: "50",
      numerator: exactly(500, "attendance"),
      denominator: exactly(100, "person"),
    }),
  },
  { name: "good: one without the other", register: rate({ percent: "50", numerator: communes(116) }) },
  { name: "good: the other without one", register: rate({ percent: "50", denominator: communes(116) }) },
  {
    name: "bad: 116 of 114",
    register: rate({ percent: "101.75", numerator: communes(116), denominator: communes(114) }),
    finds: [["fail", "part-exceeds", "statedRates.0.numerator", { difference: { estimate: 2 } }]],
    says: [
      "Tử số ghi 116 đơn vị cấp xã, nhiều hơn mẫu số 114 đơn vị cấp xã: chênh lệch 2 đơn vị cấp xã; một phần không thể lớn hơn tổng số.",
    ],
  },
  {
    name: "bad: inhabitants are persons",
    register: rate({ percent: "50", numerator: exactly(3, "person"), denominator: exactly(2, "inhabitant") }),
    finds: [["fail", "part-exceeds", "statedRates.0.numerator"]],
  },
  {
    name: "bad: a hundredth over",
    register: rate({ percent: "100.01" }),
    finds: [["fail", "over", at, { found: { percent: "100.01" } }]],
    says: ["Tỷ lệ ghi 100,01%: một phần không thể vượt quá 100% của tổng số."],
  },
  {
    name: "bad: more than all",
    register: rate({ percent: "100", hedge: "moreThan" }),
    finds: [["fail", "over", at]],
  },
  {
    name: "bad: at least 101",
    register: rate({ percent: "101", hedge: "atLeast" }),
    finds: [["fail", "over", at]],
  },
  ...["nearly", "lessThan", "atMost", "about"].map((hedge) => ({
    name: `possible: ${hedge} 105`,
    register: rate({ percent: "105", hedge }),
    finds: [["possible", "may-be-over", at] as const],
  })),
  {
    name: "possible: nearly 480 of 475",
    register: rate({ percent: "99", numerator: nearly(480, "model"), denominator: exactly(475, "model") }),
    finds: [["possible", "part-may-exceed", "statedRates.0.numerator"]],
  },
  {
    name: "good: nearly 475 of 475",
    register: rate({ percent: "99", numerator: nearly(475, "model"), denominator: exactly(475, "model") }),
  },
  {
    name: "possible: 476 of at least 475",
    register: rate({ percent: "99", numerator: exactly(476, "model"), denominator: atLeast(475, "model") }),
    finds: [["possible", "part-may-exceed", "statedRates.0.numerator"]],
  },
  {
    name: "incomplete: what is not a percentage",
    register: rate({ percent: "một nửa" }),
    unparsed: true,
    finds: [["incomplete", "unreadable-percent", at]],
    says: ["Không đọc được tỷ lệ “một nửa” nên chưa rõ có vượt quá 100% hay không."],
  },
]);
