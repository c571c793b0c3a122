import { exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const rate = (
  kind: string,
  percent: string,
  percentBefore?: string,
  percentAfter?: string,
  more: object = {},
) => ({
  statedRates: [
    {
      id: "tl",
      kind,
      when: "2022",
      percent,
      ...(percentBefore === undefined ? {} : { percentBefore }),
      ...(percentAfter === undefined ? {} : { percentAfter }),
      ...more,
    },
  ],
});
const at = "statedRates.0.percent";

// From 45 to 48,2 %: 3,2 points, growth of 7,11 %; what was rounded to 45 and 48,2 grew by 5,8 to 8,4 %.
ruleCases("rates/points-called-percent", [
  { name: "good: growth in percent", register: rate("growth", "7.1", "45", "48.2") },
  { name: "good: points", register: rate("points", "3.2", "45", "48.2") },
  { name: "good: neither is told by another rule", register: rate("growth", "20", "45", "48.2") },
  { name: "good: neither, of points", register: rate("points", "20", "45", "48.2") },
  {
    name: "good: growth of counts",
    register: rate("growth", "8", undefined, undefined, {
      before: exactly(100, "case"),
      change: exactly(8, "case"),
    }),
  },
  {
    name: "good: growth of counts, with a rate beside them",
    register: rate("growth", "8", "45", undefined, {
      before: exactly(100, "case"),
      change: exactly(8, "case"),
    }),
  },
  { name: "good: hedged", register: rate("growth", "3.2", "45", "48.2", { hedge: "atLeast" }) },
  {
    name: "bad: points called percent",
    register: rate("growth", "3.2", "45", "48.2"),
    finds: [["fail", "points", at, { expected: { percent: "7.1" } }]],
    says: [
      "Tỷ lệ tăng ghi 3,2%, nhưng 3,2 là số điểm phần trăm tăng từ 45% đến 48,2%; tính bằng phần trăm là tăng 7,1%.",
    ],
  },
  {
    name: "bad: a fall in points called percent",
    register: rate("growth", "-3.2", "48.2", "45.0"),
    // −3,2/48,2 = −6,64.
    finds: [["fail", "points", at, { expected: { percent: "-6.6" } }]],
  },
  {
    name: "bad: percent called points",
    register: rate("points", "7.11", "45.00", "48.20"),
    finds: [["fail", "growth", at, { expected: { percent: "3.20" } }]],
    says: [
      "Chênh lệch ghi tăng 7,11 điểm phần trăm, nhưng 7,11% là tỷ lệ tăng từ 45,00% đến 48,20%; chênh lệch là tăng 3,20 điểm phần trăm.",
    ],
  },
  {
    // 98 to 99: 1 point, 1,02 %.
    name: "possible: both fit",
    register: rate("growth", "1.0", "98", "99"),
    finds: [["possible", "may-be-points", "statedRates.0.kind"]],
    says: ["Từ 98% đến 99% ghi tăng 1,0%: có thể là phần trăm, cũng có thể là điểm phần trăm; cần ghi rõ."],
  },
  { name: "good: both fit, and it says points", register: rate("points", "1.0", "98", "99") },
  { name: "good: with a digit more, growth alone fits", register: rate("growth", "1.02", "98.00", "99.00") },
  {
    // 89,5 to 90,5 and 92,5 to 93,5: growth of 2,2 to 4,5 %.
    name: "possible: what the rates were rounded from may have grown so",
    register: rate("growth", "3.0", "90", "93"),
    finds: [["possible", "may-be-points", "statedRates.0.kind"]],
  },
  {
    // 3 points of 2 to 4; 3,33 % fits.
    name: "possible: percent called points, as what they were rounded from may be",
    register: rate("points", "3.3", "90", "93"),
    finds: [["possible", "may-be-growth", at, { expected: { percent: "3.0" } }]],
    says: [
      "Chênh lệch từ 90% đến 93% ghi tăng 3,3 điểm phần trăm, tính ra tăng khoảng 3,0 (từ 2,0 đến 4,0); có thể 3,3% là tỷ lệ tăng.",
    ],
  },
  { name: "good: points from nothing", register: rate("points", "3.4", "0", "3.3") },
  {
    name: "incomplete: growth without the rate before",
    register: rate("growth", "3.2", undefined, "48.2"),
    finds: [["incomplete", "rate-missing", "statedRates.0"]],
    says: [
      "Ghi tăng 3,2% nhưng thiếu tỷ lệ kỳ trước hoặc kỳ này nên chưa rõ là phần trăm hay điểm phần trăm.",
    ],
  },
  {
    name: "incomplete: points without the rate now",
    register: rate("points", "3.2", "45"),
    finds: [["incomplete", "rate-missing", "statedRates.0"]],
  },
  {
    name: "good: what cannot be read is told by another rule",
    register: rate("points", "x", "45", "48.2"),
    unparsed: true,
  },
]);
