import { exactly, moreThan, type Quantity } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const line = (name: string, when: string, people: Quantity | number, more: object = {}) => ({
  id: name,
  kind: "meeting",
  when,
  audience: "prestigious-persons",
  headcount: typeof people === "number" ? exactly(people, "person") : people,
  place: "00001",
  ...more,
});

/** 12 + 9 + 7 = 28. */
const months = [line("m1", "2026-01", 12), line("m2", "2026-02", 9), line("m3", "2026-03", 7)];
const quarter = (people: Quantity | number, more: object = {}) => ({
  engagements: [...months, line("q", "2026-Q1", people, more)],
});
const perhaps = [["possible", "may-include", "engagements.3.when"]] as const;

const since = { validFrom: "2025-07-01" };
const adminUnits = [
  { code: "25", name: "Phú Thọ", level: "province", ...since },
  { code: "00001", name: "An Bình", level: "commune", parent: "25", ...since },
  { code: "00002", name: "Cẩm Khê", level: "commune", parent: "25", ...since },
];
/** 17 + 14 = 31. */
const communes = [line("x1", "2026-01", 17), line("x2", "2026-01", 14, { place: "00002" })];
const province = (people: Quantity | number, more: object = {}) => ({
  adminUnits,
  engagements: [...communes, line("t", "2026-01", people, { place: "25", ...more })],
});
const sumOfPlaces = [["possible", "sum-of-places", "engagements.2.headcount"]] as const;

const organisations = ["ca-tinh", "ca-xa"].map((name) => ({ id: name, name, kind: "police" }));
const campaigns = ["c1", "c2"].map((name) => ({ id: name, title: name, period: "2026" }));

// Whom a line includes nobody knows from its number: it says that it may, or that it cannot.
ruleCases("duplicates/engagement-beside-parts", [
  { name: "good: months side by side", register: { engagements: months } },
  { name: "good: the quarter has fewer than its months together", register: quarter(27) },
  {
    name: "good: the quarter names its months as what it may overlap",
    register: quarter(28, { mayOverlap: ["m1", "m2", "m3"] }),
  },
  { name: "good: a province that met people of its own beside its communes", register: province(32) },
  {
    name: "possible: a quarter that has whom its months add up to",
    register: quarter(28),
    finds: [
      [
        "possible",
        "sum-of-times",
        "engagements.3.headcount",
        { found: { value: 28 }, expected: { estimate: 28 }, count: 3, first: "m1" },
      ],
    ],
    says: [
      "Số liệu quý I/2026 ghi 28 người, khớp với tổng 28 của các dòng trong thời gian đó (3 dòng, trước hết là “m1”): có thể là số lũy kế, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: a quarter that has more than its months",
    register: quarter(30),
    finds: [["possible", "may-include", "engagements.3.when", { found: { value: 30 }, count: 3 }]],
    says: [
      "Số liệu quý I/2026 (30 người) có thể đã gồm các dòng cùng hình thức, đối tượng, địa bàn trong thời gian đó (3 dòng, trước hết là “m1”), cộng lại có thể tính trùng; nếu đúng thì bỏ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: a province that has whom its communes add up to",
    register: province(31),
    finds: [
      [
        "possible",
        "sum-of-places",
        "engagements.2.headcount",
        { found: { value: 31 }, expected: { estimate: 31 }, count: 2, first: "x1" },
      ],
    ],
    says: [
      "Số liệu tháng 1/2026 ghi 31 người, khớp với tổng 31 của các dòng thuộc các đơn vị trực thuộc (2 dòng, trước hết là “x1”): có thể đã gồm các dòng này, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  // Times.
  {
    name: "good: the months name their quarter",
    register: {
      engagements: [...months.map((month) => ({ ...month, mayOverlap: ["q"] })), line("q", "2026-Q1", 28)],
    },
  },
  { name: "good: another kind", register: quarter(28, { kind: "visit" }) },
  { name: "good: another group", register: quarter(28, { audience: "elderly" }) },
  { name: "good: another place", register: quarter(28, { place: "00002" }) },
  {
    name: "good: the quarter is of a campaign, or of one organiser",
    register: {
      organisations,
      campaigns,
      engagements: [
        ...months,
        line("q1", "2026-Q1", 28, { campaign: "c1" }),
        line("q2", "2026-Q1", 28, { organiser: "ca-xa" }),
      ],
    },
  },
  {
    name: "good: nobody in one of the two",
    register: {
      engagements: [
        line("m", "2026-01", 0),
        line("q", "2026-Q1", 28),
        line("m4", "2026-04", 12),
        line("q2", "2026-Q2", 0),
      ],
    },
  },
  {
    name: "good: days side by side",
    register: { engagements: [line("d1", "2026-01-20", 12), line("d2", "2026-01-21", 12)] },
  },
  {
    name: "good: one organiser and all, at one time: each may have met people of its own",
    register: {
      organisations,
      engagements: [line("a", "2026-01", 28), line("b", "2026-01", 28, { organiser: "ca-xa" })],
    },
  },
  {
    name: "good: a time that nobody knows",
    register: { engagements: [line("m", "2026-01", 12), line("q", "kỳ 1", 28)] },
    unparsed: true,
  },
  {
    name: "possible: a day beside its month",
    register: { engagements: [line("d", "2026-01-20", 12), line("m", "2026-01", 28)] },
    finds: [["possible", "may-include", "engagements.1.when", { count: 1, first: "d" }]],
  },
  {
    name: "possible: a month that it does not name, beside two that it does",
    register: quarter(28, { mayOverlap: ["m1", "m3"] }),
    finds: [["possible", "may-include", "engagements.3.when", { count: 1, first: "m2" }]],
  },
  {
    name: "possible: more than 20 have room for 28",
    register: quarter(moreThan(20, "person")),
    finds: perhaps,
  },
  {
    name: "possible: numbers that grow from report to report, three months, six and nine",
    register: {
      engagements: [line("q", "2026-Q1", 28), line("h", "2026-H1", 40), line("n", "2026-9M", 60)],
    },
    finds: [
      ["possible", "may-include", "engagements.1.when", { count: 1, first: "q" }],
      ["possible", "may-include", "engagements.2.when", { count: 1, first: "h" }],
    ],
  },
  {
    name: "possible: what a line leaves out, it leaves open",
    register: {
      organisations,
      campaigns,
      engagements: [
        line("d", "2026-01-20", 12, { campaign: "c1", organiser: "ca-xa" }),
        line("m", "2026-01", 28),
      ],
    },
    finds: [["possible", "may-include", "engagements.1.when"]],
  },
  // Places.
  {
    name: "good: without administrative units nobody knows where a commune lies",
    register: { engagements: province(31).engagements },
  },
  {
    name: "good: the province's line is of a campaign",
    register: { campaigns, ...province(31, { campaign: "c1" }) },
  },
  {
    name: "good: a round number of one commune",
    register: {
      adminUnits,
      engagements: [line("x", "2026-01", 30), line("t", "2026-01", 30, { place: "25" })],
    },
  },
  {
    name: "good: nineteen, which add up by chance",
    register: {
      adminUnits,
      engagements: [
        line("x1", "2026-01", 10),
        line("x2", "2026-01", 9, { place: "00002" }),
        line("t", "2026-01", 19, { place: "25" }),
      ],
    },
  },
  {
    name: "possible: the office of the province sums whom those of its communes met",
    register: { organisations, ...province(31, { organiser: "ca-tinh" }) },
    finds: sumOfPlaces,
  },
  {
    name: "possible: a line without a place has whom those with one add up to",
    register: { engagements: [...communes, line("t", "2026-01", 31, { place: undefined })] },
    finds: sumOfPlaces,
  },
  {
    name: "possible: a number of one commune that is not round",
    register: {
      adminUnits,
      engagements: [line("x", "2026-01", 28), line("t", "2026-01", 28, { place: "25" })],
    },
    finds: [["possible", "sum-of-places", "engagements.1.headcount"]],
  },
  {
    name: "possible: nineteen, when the caller asks for them",
    register: {
      adminUnits,
      engagements: [
        line("x1", "2026-01", 10),
        line("x2", "2026-01", 9, { place: "00002" }),
        line("t", "2026-01", 19, { place: "25" }),
      ],
    },
    options: { parameters: { "duplicates/engagement-beside-parts": { from: 19 } } },
    finds: sumOfPlaces,
  },
  {
    name: "possible: more than 30, of 31 in all, when the caller takes a hedged number for nearly the same",
    register: province(moreThan(30, "person")),
    options: { parameters: { "duplicates/engagement-beside-parts": { tolerance: 0.05 } } },
    finds: sumOfPlaces,
  },
]);
