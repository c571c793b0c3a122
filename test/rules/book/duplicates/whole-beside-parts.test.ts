import { atLeast, exactly, moreThan, type Quantity } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const line = (name: string, when: string, attendance: Quantity | number | null, more: object = {}) => ({
  id: name,
  kind: "talk",
  when,
  topics: ["drug-prevention"],
  place: "00001",
  ...(attendance === null
    ? {}
    : { attendance: typeof attendance === "number" ? exactly(attendance, "attendance") : attendance }),
  ...more,
});
const sessions = (n: number) => ({ sessions: exactly(n, "session") });

/** 800 + 900 + 800 = 2,500. */
const months = [line("m1", "2026-01", 800), line("m2", "2026-02", 900), line("m3", "2026-03", 800)];
const quarter = (attendance: Quantity | number | null, more: object = {}) => ({
  activities: [...months, line("q", "2026-Q1", attendance, more)],
});
const sum = [["possible", "sum-of-times", "activities.3.attendance"]] as const;
const perhaps = [["possible", "may-include", "activities.3.when"]] as const;

const since = { validFrom: "2025-07-01" };
const adminUnits = [
  { code: "25", name: "Phú Thọ", level: "province", ...since },
  { code: "01", name: "Hà Nội", level: "province", ...since },
  { code: "00001", name: "An Bình", level: "commune", parent: "25", ...since },
  { code: "00002", name: "Cẩm Khê", level: "commune", parent: "25", ...since },
  { code: "00003", name: "Ba Vì", level: "commune", parent: "01", ...since },
];
/** 1,234 + 1,111 = 2,345. */
const communes = [line("x1", "2026-01", 1234), line("x2", "2026-01", 1111, { place: "00002" })];
const province = (attendance: Quantity | number, more: object = {}) => ({
  adminUnits,
  activities: [...communes, line("t", "2026-01", attendance, { place: "25", ...more })],
});
const sumOfPlaces = [["possible", "sum-of-places", "activities.2.attendance"]] as const;

const organisations = ["ca-tinh", "ca-xa"].map((name) => ({ id: name, name, kind: "police" }));
const campaigns = ["c1", "c2"].map((name) => ({ id: name, title: name, period: "2026" }));

// What a line includes nobody knows from its numbers: they say that it may, or that it cannot.
ruleCases("duplicates/whole-beside-parts", [
  { name: "good: months side by side", register: { activities: months } },
  { name: "good: the quarter has less than its months together", register: quarter(2499) },
  {
    name: "good: the quarter names its months as what it may overlap",
    register: quarter(2500, { mayOverlap: ["m1", "m2", "m3"] }),
  },
  { name: "good: a province with talks of its own beside those of its communes", register: province(2346) },
  {
    name: "possible: a quarter that has what its months add up to",
    register: quarter(2500),
    finds: [
      [
        "possible",
        "sum-of-times",
        "activities.3.attendance",
        { found: { value: 2500 }, expected: { estimate: 2500 }, count: 3, first: "m1" },
      ],
    ],
    says: [
      "Số liệu quý I/2026 ghi 2.500 lượt, khớp với tổng 2.500 của các dòng trong thời gian đó (3 dòng, trước hết là “m1”): có thể là số lũy kế, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: a quarter that has more than its months",
    register: quarter(2600),
    finds: [["possible", "may-include", "activities.3.when", { found: { value: 2600 }, count: 3 }]],
    says: [
      "Số liệu quý I/2026 (2.600 lượt) có thể đã gồm các dòng cùng hình thức, chủ đề, địa bàn trong thời gian đó (3 dòng, trước hết là “m1”), cộng lại có thể tính trùng; nếu đúng thì bỏ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: a day beside its month",
    register: { activities: [line("d", "2026-01-20", 120), line("m", "2026-01", 800)] },
    finds: [["possible", "may-include", "activities.1.when", { count: 1, first: "d" }]],
  },
  {
    name: "possible: a province that has what its communes add up to",
    register: province(2345),
    finds: [
      [
        "possible",
        "sum-of-places",
        "activities.2.attendance",
        { found: { value: 2345 }, expected: { estimate: 2345 }, count: 2, first: "x1" },
      ],
    ],
    says: [
      "Số liệu tháng 1/2026 ghi 2.345 lượt, khớp với tổng 2.345 của các dòng thuộc các đơn vị trực thuộc (2 dòng, trước hết là “x1”): có thể đã gồm các dòng này, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  // Times.
  {
    name: "good: the quarter has fewer sessions than its months together",
    register: {
      activities: [line("m", "2026-01", 800, sessions(9)), line("q", "2026-Q1", 2500, sessions(8))],
    },
  },
  {
    name: "good: the months name their quarter",
    register: {
      activities: [...months.map((month) => ({ ...month, mayOverlap: ["q"] })), line("q", "2026-Q1", 2500)],
    },
  },
  { name: "good: another kind", register: quarter(2500, { kind: "conference" }) },
  { name: "good: other topics", register: quarter(2500, { topics: ["drug-prevention", "cyber-safety"] }) },
  { name: "good: another place", register: quarter(2500, { place: "00002" }) },
  {
    name: "good: the quarter is of a campaign",
    register: { campaigns, ...quarter(2500, { campaign: "c1" }) },
  },
  { name: "good: the quarter is of one level", register: quarter(2500, { level: "commune" }) },
  {
    name: "good: the quarter is of one organiser, or of one host",
    register: {
      organisations,
      activities: [
        ...months,
        line("q1", "2026-Q1", 2500, { organiser: "ca-xa" }),
        line("q2", "2026-Q1", 2500, { host: "ca-xa" }),
      ],
    },
  },
  {
    name: "good: months and quarter are of different organisers",
    register: {
      organisations,
      activities: [
        line("m", "2026-01", 800, { organiser: "ca-xa" }),
        line("q", "2026-Q1", 2500, { organiser: "ca-tinh" }),
      ],
    },
  },
  {
    name: "good: no count in common",
    register: { activities: [line("m", "2026-01", null, sessions(4)), line("q", "2026-Q1", 2500)] },
  },
  {
    name: "good: attendances are not in a number of people",
    register: { activities: [line("m", "2026-01", 800), line("q", "2026-Q1", exactly(2500, "person"))] },
  },
  {
    name: "good: nothing in one of the two",
    register: {
      activities: [
        line("m", "2026-01", 0),
        line("q", "2026-Q1", 2500),
        line("m4", "2026-04", 800),
        line("q2", "2026-Q2", 0),
      ],
    },
  },
  {
    name: "good: times that share days, and of which neither lies in the other",
    register: { activities: [line("m", "2026-01", 800), line("r", "R2026-01", 800)] },
  },
  {
    name: "good: two of one day, or of one month",
    register: {
      activities: [
        line("d1", "2026-01-20", 800),
        line("d2", "2026-01-20", 800),
        line("m1", "2026-02", 800),
        line("m2", "2026-02", 800),
      ],
    },
  },
  {
    name: "good: a time that nobody knows",
    register: { activities: [line("m", "2026-01", 800), line("q", "kỳ 1", 2500)] },
    unparsed: true,
  },
  {
    name: "possible: a month that it does not name, beside two that it does",
    register: quarter(2500, { mayOverlap: ["m1", "m3"] }),
    finds: [["possible", "may-include", "activities.3.when", { count: 1, first: "m2" }]],
  },
  {
    name: "possible: a year that has what its quarters add up to, of which one has what its months do",
    register: {
      activities: [...quarter(2500).activities, line("q2", "2026-Q2", 1500), line("y", "2026", 4000)],
    },
    finds: [
      ...sum,
      ["possible", "sum-of-times", "activities.5.attendance", { expected: { estimate: 4000 }, count: 2 }],
    ],
  },
  {
    name: "possible: numbers that grow from report to report, three months, six and nine",
    register: {
      activities: [line("q", "2026-Q1", 2500), line("h", "2026-H1", 4000), line("n", "2026-9M", 6000)],
    },
    finds: [
      ["possible", "may-include", "activities.1.when", { count: 1, first: "q" }],
      ["possible", "may-include", "activities.2.when", { count: 1, first: "h" }],
    ],
  },
  {
    name: "possible: more than 2,500, of months that add up to 2,500 and have one number that is hedged",
    register: {
      activities: [
        line("m1", "2026-01", moreThan(1600, "attendance")),
        line("m2", "2026-02", 900),
        line("q", "2026-Q1", moreThan(2500, "attendance")),
      ],
    },
    finds: [["possible", "sum-of-times", "activities.2.attendance"]],
  },
  {
    name: "possible: at least 2,450 are nearly 2,500",
    register: quarter(atLeast(2450, "attendance")),
    finds: sum,
  },
  {
    name: "possible: at least 2,449 have room for 2,500, and for any more",
    register: quarter(atLeast(2449, "attendance")),
    finds: perhaps,
  },
  {
    name: "possible: at least 2,449, when the caller takes more for nearly the same",
    register: quarter(atLeast(2449, "attendance")),
    options: { parameters: { "duplicates/whole-beside-parts": { tolerance: 0.03 } } },
    finds: sum,
  },
  {
    name: "possible: at least 2,471, which is 1.16 % of 2,500 less, when the caller takes that for nearly the same",
    register: quarter(atLeast(2471, "attendance")),
    options: { parameters: { "duplicates/whole-beside-parts": { tolerance: 0.0116 } } },
    finds: sum,
  },
  {
    name: "possible: attendances of a month, people of its days",
    register: {
      activities: [
        line("d1", "2026-01-10", exactly(120, "person")),
        line("d2", "2026-01-20", exactly(80, "person")),
        line("m", "2026-01", 200),
      ],
    },
    finds: [["possible", "sum-of-times", "activities.2.attendance"]],
  },
  {
    name: "possible: sessions alone",
    register: {
      activities: [line("m", "2026-01", null, sessions(4)), line("q", "2026-Q1", null, sessions(4))],
    },
    finds: [["possible", "sum-of-times", "activities.1.sessions"]],
  },
  {
    name: "possible: as many sessions, but more attendances",
    register: {
      activities: [line("m", "2026-01", 800, sessions(4)), line("q", "2026-Q1", 900, sessions(4))],
    },
    finds: [["possible", "may-include", "activities.1.when"]],
  },
  {
    name: "possible: what a line leaves out, it leaves open",
    register: {
      organisations,
      campaigns,
      activities: [
        line("d", "2026-01-20", 120, {
          campaign: "c1",
          level: "commune",
          organiser: "ca-xa",
          host: "ca-tinh",
        }),
        line("m", "2026-01", 800),
      ],
    },
    finds: [["possible", "may-include", "activities.1.when"]],
  },
  {
    name: "possible: a quarter in two lines of which one has the sum",
    register: { activities: [...months, line("q1", "2026-Q1", 3000), line("q2", "2026-Q1", 2500)] },
    finds: [["possible", "sum-of-times", "activities.4.attendance"]],
  },
  {
    name: "possible: a quarter in two lines that may have it together",
    register: { activities: [...months, line("q1", "2026-Q1", 1000), line("q2", "2026-Q1", 1600)] },
    finds: [["possible", "may-include", "activities.4.when"]],
  },
  {
    name: "possible: no place in any",
    register: {
      activities: [
        line("d", "2026-01-20", 120, { place: undefined }),
        line("m", "2026-01", 800, { place: undefined }),
      ],
    },
    finds: [["possible", "may-include", "activities.1.when"]],
  },
  // Places.
  {
    name: "good: a commune of another province",
    register: {
      adminUnits,
      activities: [
        line("x", "2026-01", 1234, { place: "00003" }),
        line("t", "2026-01", 1234, { place: "25" }),
      ],
    },
  },
  {
    name: "good: without administrative units nobody knows where a commune lies",
    register: { activities: province(2345).activities },
  },
  {
    name: "good: the province names its communes' lines",
    register: province(2345, { mayOverlap: ["x1", "x2"] }),
  },
  {
    name: "good: the province's line is of a campaign",
    register: { campaigns, ...province(2345, { campaign: "c1" }) },
  },
  {
    name: "good: the province's line is of one day",
    register: {
      adminUnits,
      activities: [line("x", "2026-01-20", 1234), line("t", "2026-01-20", 1234, { place: "25" })],
    },
  },
  {
    name: "good: a round number of one commune",
    register: {
      adminUnits,
      activities: [line("x", "2026-01", 300), line("t", "2026-01", 300, { place: "25" })],
    },
  },
  {
    name: "good: a small number",
    register: {
      adminUnits,
      activities: [
        line("x1", "2026-01", 50),
        line("x2", "2026-01", 49, { place: "00002" }),
        line("t", "2026-01", 99, { place: "25" }),
      ],
    },
  },
  {
    name: "possible: the office of the province sums what those of the communes held",
    register: {
      organisations,
      ...province(2345, { organiser: "ca-tinh", level: "commune" }),
    },
    finds: sumOfPlaces,
  },
  {
    name: "possible: a line without a place has what those with one add up to",
    register: { activities: [...communes, line("t", "2026-01", 2345, { place: undefined })] },
    finds: sumOfPlaces,
  },
  {
    name: "possible: a province's quarter, of a commune's quarter and another's months",
    register: {
      adminUnits,
      activities: [
        line("x1", "2026-01", 1000),
        line("xq", "2026-Q1", 1234),
        line("y1", "2026-01", 500, { place: "00002" }),
        line("y2", "2026-02", 611, { place: "00002" }),
        line("t", "2026-Q1", 2345, { place: "25" }),
      ],
    },
    finds: [
      ["possible", "sum-of-places", "activities.4.attendance", { count: 3, expected: { estimate: 2345 } }],
      ["possible", "may-include", "activities.1.when", { count: 1, first: "x1" }],
    ],
  },
  {
    name: "possible: a number of one commune that is not round",
    register: {
      adminUnits,
      activities: [line("x", "2026-01", 1234), line("t", "2026-01", 1234, { place: "25" })],
    },
    finds: [["possible", "sum-of-places", "activities.1.attendance"]],
  },
  {
    name: "possible: a small number, when the caller asks for it",
    register: {
      adminUnits,
      activities: [
        line("x1", "2026-01", 50),
        line("x2", "2026-01", 49, { place: "00002" }),
        line("t", "2026-01", 99, { place: "25" }),
      ],
    },
    options: { parameters: { "duplicates/whole-beside-parts": { from: 99 } } },
    finds: sumOfPlaces,
  },
  {
    name: "possible: a number of people that was entered as 0 tells nothing; the sessions do",
    register: {
      activities: [
        line("m1", "2026-01", null, sessions(10)),
        line("m2", "2026-02", null, sessions(20)),
        line("q", "2026-Q1", 0, sessions(40)),
      ],
    },
    finds: [["possible", "may-include", "activities.2.when", { found: { value: 40, unit: "session" } }]],
  },
  {
    name: "possible: 40 sessions in all, and 0 people here as there",
    register: {
      activities: [
        line("m1", "2026-01", 0, sessions(10)),
        line("m2", "2026-02", 0, sessions(30)),
        line("q", "2026-Q1", 0, sessions(40)),
      ],
    },
    finds: [["possible", "sum-of-times", "activities.2.sessions", { found: { value: 40 } }]],
  },
  {
    name: "possible: 0 people here as there are no sum",
    register: {
      activities: [
        line("m1", "2026-01", 0, sessions(10)),
        line("m2", "2026-02", 0, sessions(20)),
        line("q", "2026-Q1", 0, sessions(40)),
        line("q2", "2026-Q2", 0, sessions(7)),
        line("m5", "2026-05", 5),
      ],
    },
    finds: [["possible", "may-include", "activities.2.when", { found: { value: 40 } }]],
  },
  {
    name: "possible: the sessions of a province, and 0 people here as there",
    register: {
      adminUnits,
      activities: [
        line("x1", "2026-01", 0, sessions(123)),
        line("x2", "2026-01", 0, { place: "00002", ...sessions(111) }),
        line("t", "2026-01", 0, { place: "25", ...sessions(234) }),
      ],
    },
    finds: [["possible", "sum-of-places", "activities.2.sessions", { expected: { estimate: 234 } }]],
  },
]);
