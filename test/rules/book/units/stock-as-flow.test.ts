import { about, defineUnit, exactly, moreThan, units } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

type Line = readonly [when: string, count: object | number, more?: object];

const columns = (...lines: readonly Line[]) => ({
  mediaOutputs: lines.map(([when, count, more], index) => ({
    id: `${index + 1}`,
    when,
    output: typeof count === "number" ? exactly(count, "column") : count,
    ...more,
  })),
});
const months: readonly Line[] = [
  ["2022-01", 4],
  ["2022-02", 4],
  ["2022-03", 4],
];
const summed = (index: number, data?: object) =>
  [["fail", "summed", `mediaOutputs.${index}.output`, { ...data }]] as const;
const may = (index: number) => [["possible", "may-be-summed", `mediaOutputs.${index}.output`]] as const;
const podcast = defineUnit({ id: "podcast", additiveOverTime: false });

// That a sum comes out is something that is found or not: where a part is missing there is no sum, so nothing is incomplete.
ruleCases("units/stock-as-flow", [
  {
    name: "good: four columns in each month, and in the quarter",
    register: columns(...months, ["2022-Q1", 4]),
  },
  {
    name: "good: a sum of flows",
    register: columns(
      ...["2022-01", "2022-02", "2022-03"].map((when) => [when, exactly(4, "newsItem")] as const),
      ["2022-Q1", exactly(12, "newsItem")],
    ),
  },
  {
    name: "good: one month is missing",
    register: columns(["2022-01", 4], ["2022-03", 4], ["2022-Q1", 8]),
  },
  { name: "good: one month is given twice", register: columns(...months, ["2022-02", 4], ["2022-Q1", 12]) },
  { name: "good: off by one", register: columns(...months, ["2022-Q1", 13]) },
  {
    name: "good: columns came in the last month only",
    register: columns(["2022-01", 0], ["2022-02", 0], ["2022-03", 4], ["2022-Q1", 4]),
  },
  {
    name: "good: no columns at all",
    register: columns(["2022-01", 0], ["2022-02", 0], ["2022-03", 0], ["2022-Q1", 0]),
  },
  { name: "good: a quarter alone", register: columns(["2022-Q1", 4]) },
  {
    name: "good: of two channels",
    register: columns(["2022-01", 4], ["2022-02", 4, { channel: "radio" }], ["2022-03", 4], ["2022-Q1", 12]),
  },
  { name: "good: months of another quarter", register: columns(...months, ["2022-Q2", 12]) },
  {
    name: "good: months that end later",
    register: columns(...months, ["2022-04", 4], ["2022-01-01/2022-02-15", 8]),
  },
  {
    name: "good: reach is met with over a time",
    register: {
      mediaOutputs: [
        ["2022-01", 400],
        ["2022-02", 400],
        ["2022-03", 400],
        ["2022-Q1", 1200],
      ].map(([when, n], index) => ({ id: `${index}`, when, output: exactly(Number(n), "reach") })),
    },
  },
  {
    name: "bad: 4 + 4 + 4 = 12 columns",
    register: columns(...months, ["2022-Q1", 12]),
    finds: summed(3, { count: 3, first: { moment: "2022-01" }, last: { moment: "2022-03" } }),
    says: [
      "Số liệu quý I/2022 ghi 12 chuyên mục, đúng bằng tổng của 3 kỳ trong thời gian đó (kỳ đầu tháng 1/2022, kỳ cuối tháng 3/2022); đây là số hiện có tại một thời điểm, không cộng dồn qua các kỳ.",
    ],
  },
  {
    name: "bad: two weeks",
    register: columns(
      ["2022-11-01/2022-11-07", 4],
      ["2022-11-08/2022-11-14", 5],
      ["2022-11-01/2022-11-14", 9],
    ),
    finds: summed(2),
    says: [
      "Số liệu từ 01/11/2022 đến 14/11/2022 ghi 9 chuyên mục, đúng bằng tổng của 2 kỳ trong thời gian đó (kỳ đầu từ 01/11/2022 đến 07/11/2022, kỳ cuối từ 08/11/2022 đến 14/11/2022); đây là số hiện có tại một thời điểm, không cộng dồn qua các kỳ.",
    ],
  },
  {
    name: "bad: whatever came before and after, and in whatever order it is entered",
    register: columns(["2022-Q1", 12], ["2022-04", 7], ...[...months].reverse(), ["2021-12", 9]),
    finds: summed(0),
  },
  {
    name: "bad: two months after a gap",
    register: columns(["2022-08", 5], ["2022-11", 4], ["2022-12", 4], ["2022-11-01/2022-12-31", 8]),
    finds: summed(3, { count: 2 }),
  },
  {
    name: "bad: two of three months are enough",
    register: columns(["2022-01", 0], ["2022-02", 4], ["2022-03", 4], ["2022-Q1", 8]),
    finds: summed(3),
  },
  {
    name: "bad: quarters of a half, which are not their months",
    register: columns(...months, ["2022-Q1", 5], ["2022-Q2", 6], ["2022-H1", 11]),
    finds: summed(5, { count: 2 }),
  },
  {
    name: "bad: two weeks",
    register: columns(
      ["2022-01-03/2022-01-09", 4],
      ["2022-01-10/2022-01-16", 4],
      ["2022-01-03/2022-01-16", 8],
    ),
    finds: summed(2),
  },
  {
    name: "bad: two days",
    register: columns(["2022-01-03", 4], ["2022-01-04", 4], ["2022-01-03/2022-01-04", 8]),
    finds: summed(2),
  },
  {
    name: "bad: topics in another order are the same topics",
    register: columns(
      ["2022-11", 4, { topics: ["drug-prevention", "cyber-safety"] }],
      ["2022-12", 4, { topics: ["cyber-safety", "drug-prevention"] }],
      ["2022-11-01/2022-12-31", 8, { topics: ["cyber-safety", "drug-prevention"] }],
    ),
    finds: summed(2),
  },
  {
    name: "bad: followers of a page",
    register: {
      mediaOutputs: [
        ["2022-11", 400],
        ["2022-12", 450],
        ["2022-11-01/2022-12-31", 850],
      ].map(([when, n], index) => ({ id: `${index}`, when, output: exactly(Number(n), "follower") })),
    },
    finds: summed(2),
  },
  {
    name: "bad: a stock in a unit of one's own",
    register: {
      mediaOutputs: [
        ["2022-11", 4],
        ["2022-12", 4],
        ["2022-11-01/2022-12-31", 8],
      ].map(([when, value], index) => ({
        id: `${index}`,
        when,
        output: { value, hedge: "exact", unit: "podcast" },
      })),
    },
    unparsed: true,
    options: { units: { ...units, podcast } },
    finds: summed(2),
  },
  {
    name: "nothing to say: a unit that nobody knows",
    register: {
      mediaOutputs: [
        ["2022-11", 4],
        ["2022-12", 4],
        ["2022-11-01/2022-12-31", 8],
      ].map(([when, value], index) => ({
        id: `${index}`,
        when,
        output: { value, hedge: "exact", unit: "toString" },
      })),
    },
    unparsed: true,
  },
  {
    name: "possible: about 4 each month",
    register: columns(["2022-01", about(4, "column")], ["2022-02", 4], ["2022-03", 4], ["2022-Q1", 12]),
    finds: may(3),
  },
  {
    name: "possible: more than 12",
    register: columns(...months, ["2022-Q1", moreThan(12, "column")]),
    finds: may(3),
  },
  {
    name: "good: what cannot be read is not a part",
    register: columns(...months, ["2022-Q1", 12]),
    options: { periodKinds: [] },
  },
]);
