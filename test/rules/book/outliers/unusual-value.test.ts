import { about, between, exactly, moreThan, type Quantity } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const month = (index: number) =>
  `20${21 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
const series = (counts: readonly (number | Quantity)[], more: (index: number) => object = () => ({})) => ({
  organisations: [{ id: "ca", name: "Công an tỉnh", kind: "police" }],
  activities: counts.map((count, index) => ({
    id: `hd-${String(index).padStart(2, "0")}`,
    kind: "talk",
    when: month(index),
    topics: ["drug-prevention", "traffic-safety"],
    place: "17",
    attendance: typeof count === "number" ? exactly(count, "attendance") : count,
    ...more(index),
  })),
});
const usual = [380, 390, 400, 410, 420, 430];
const last = "activities.6.attendance";
const found = (message: string, path = last) => [["possible", message, path] as const];

// Nothing here is certainly wrong, and what has no series is skipped: nothing fails or is incomplete.
ruleCases("outliers/unusual-value", [
  { name: "good: as always", register: series([...usual, 400]) },
  {
    // Values 380, 390, 400, 410, 420, 430, 4.100: median 410, distances 30, 20, 10, 0, 10, 20, 3.690, their median 20: score 124.
    name: "possible: a zero too many",
    register: series([...usual, 4100]),
    finds: [["possible", "high", last, { count: 6, expected: 410, found: exactly(4100, "attendance") }]],
    says: [
      "Ghi 4.100 lượt (tháng 7/2021), cao bất thường so với 6 số liệu khác cùng loại (mức thường gặp: 410); đề nghị kiểm tra lại.",
    ],
  },
  {
    // 40, 380, 390, 400, 410, 420, 430: median 400, distances 360, 20, 10, 0, 10, 20, 30, their median 20: score 12.
    name: "possible: a zero too few",
    register: series([...usual, 40]),
    finds: [["possible", "low", last, { expected: 400 }]],
    says: [
      "Ghi 40 lượt (tháng 7/2021), thấp bất thường so với 6 số liệu khác cùng loại (mức thường gặp: 400); đề nghị kiểm tra lại.",
    ],
  },
  // Median 410 and distances' median 20 as above: 3,5 · 20 / 0,6745 = 103,8.
  { name: "good: 103 from the median", register: series([...usual, 513]) },
  { name: "possible: 104 from the median", register: series([...usual, 514]), finds: found("high") },
  {
    // Eight values 370, 380, 390, 400, 410, 420, 430, 600: median 405, distances 35, 25, 15, 5, 5, 15, 25, 195: median 20. 195 is beyond 103,8.
    name: "possible: between two in the middle",
    register: series([370, ...usual, 600]),
    finds: [["possible", "high", "activities.7.attendance", { expected: 405 }]],
  },
  // Median 30, distances 20, 10, 10, 0, 10, 10, 20: 0,6745 · 20 = 13,49 = 1,349 · 10.
  {
    name: "good: exactly at the threshold",
    register: series([10, 20, 20, 30, 40, 40, 50]),
    options: { parameters: { "outliers/unusual-value": { threshold: 1.349 } } },
  },
  {
    name: "possible: just above it",
    register: series([10, 20, 20, 30, 40, 40, 51]),
    options: { parameters: { "outliers/unusual-value": { threshold: 1.349 } } },
    finds: found("high"),
  },
  { name: "good: six values say nothing", register: series([...usual.slice(1), 4100]) },
  {
    name: "possible: six are enough for who says so",
    register: series([...usual.slice(1), 4100]),
    options: { parameters: { "outliers/unusual-value": { history: 5 } } },
    finds: found("high", "activities.5.attendance"),
  },
  // Six times 400 and once 401: the mean of the distances is 1/7, and 1 > 3,5 · 1,253314 / 7 = 0,627.
  {
    name: "possible: it never was anything else",
    register: series([400, 400, 400, 400, 400, 400, 401]),
    finds: found("high"),
  },
  {
    // Four times 400, 390, 410, 450: distances 0, 0, 0, 0, 10, 10, 50, mean 10: 3,5 · 12,53314 = 43,87.
    name: "possible: most are the same",
    register: series([400, 400, 400, 400, 390, 410, 450]),
    finds: found("high"),
  },
  // Distances 0, 0, 0, 0, 20, 20, 40: mean 80/7 = 11,43, 3,5 · 14,32 = 50,1.
  {
    name: "good: most are the same, and others are far as well",
    register: series([400, 400, 400, 400, 380, 420, 440]),
  },
  { name: "good: always the same", register: series([400, 400, 400, 400, 400, 400, 400]) },
  {
    name: "possible: hedged, by its number",
    register: series([...usual, moreThan(4100, "attendance")]),
    finds: found("high"),
  },
  { name: "good: a range, by its middle", register: series([...usual, between(320, 500, "attendance")]) },
  {
    name: "possible: about",
    register: series([about(380, "attendance"), ...usual.slice(1), about(4100, "attendance")]),
    finds: found("high"),
  },
  ...(
    [
      ["days", { when: "2021-07-05" }],
      ["a span", { when: "2021-07-01/2021-07-30" }],
      ["a quarter", { when: "2021-Q3" }],
      ["a reporting month", { when: "R2021-07" }],
      ["another place", { place: "25" }],
      ["another kind", { kind: "contest" }],
      ["another topic", { topics: ["drug-prevention"] }],
      ["another unit", { attendance: exactly(4100, "person") }],
      ["another organiser", { organiser: "ca" }],
      ["another host", { host: "ca" }],
      ["another level", { level: "commune" }],
      ["no attendance", { attendance: undefined }],
      ["a time that is none", { when: "tháng bảy" }],
    ] as const
  ).map(([name, fields]) => ({
    name: `good: ${name} is not a part of the series`,
    register: series([...usual, 4100], (index) => (index === 6 ? fields : {})),
    unparsed: true,
  })),
  ...["2021-07-01/2021-07-30", "2016–2020"].map((when) => ({
    name: `good: ${when} makes no series`,
    register: series([...usual, 4100], () => ({ when })),
    unparsed: true,
  })),
  {
    name: "possible: topics in another order",
    register: series([...usual, 4100], (index) =>
      index === 6 ? { topics: ["traffic-safety", "drug-prevention"] } : {},
    ),
    finds: found("high"),
  },
]);
