import { atLeast, exactly, moreThan, type Quantity, type UnitId } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const line = (name: string, when: string, count: Quantity | number, more: object = {}) => ({
  id: name,
  when,
  output: typeof count === "number" ? exactly(count, "newsItem") : count,
  place: "00001",
  ...more,
});
const of = (unit: UnitId) => (value: number) => exactly(value, unit);
const [columns, followers, reach] = [of("column"), of("follower"), of("reach")];

/** 12 + 9 + 15 = 36. */
const months = [line("m1", "2026-01", 12), line("m2", "2026-02", 9), line("m3", "2026-03", 15)];
const quarter = (count: Quantity | number, more: object = {}) => ({
  mediaOutputs: [...months, line("q", "2026-Q1", count, more)],
});
const sum = [["possible", "sum-of-times", "mediaOutputs.3.output"]] as const;
const perhaps = [["possible", "may-include", "mediaOutputs.3.when"]] as const;

const since = { validFrom: "2025-07-01" };
const adminUnits = [
  { code: "25", name: "Phú Thọ", level: "province", ...since },
  { code: "00001", name: "An Bình", level: "commune", parent: "25", ...since },
  { code: "00002", name: "Cẩm Khê", level: "commune", parent: "25", ...since },
];
const inBoth = (unit: (value: number) => Quantity, one: number, other: number) => [
  line("x1", "2026-01", unit(one)),
  line("x2", "2026-01", unit(other), { place: "00002" }),
];
/** 64 + 72 = 136. */
const communes = inBoth(of("newsItem"), 64, 72);
const province = (count: Quantity | number, more: object = {}) => ({
  adminUnits,
  mediaOutputs: [...communes, line("t", "2026-01", count, { place: "25", ...more })],
});
const sumOfPlaces = [["possible", "sum-of-places", "mediaOutputs.2.output"]] as const;

const organisations = ["bao", "dai"].map((name) => ({ id: name, name, kind: "media" }));
const campaigns = ["c1", "c2"].map((name) => ({ id: name, title: name, period: "2026" }));
/** 86 + 50 = 136. */
const outlets = [
  line("bao-tinh", "2026-01", 86, { channel: "newspaper", outlet: "bao" }),
  line("dai-tinh", "2026-01", 50, { channel: "radio", outlet: "dai" }),
];
const total = (count: Quantity | number, more: object = {}) => ({
  organisations,
  mediaOutputs: [...outlets, line("t", "2026-01", count, more)],
});
const sumOfOutlets = [["possible", "sum-of-outlets", "mediaOutputs.2.output"]] as const;

// What a line includes nobody knows from its number: it says that it may, or that it cannot.
ruleCases("duplicates/output-beside-parts", [
  { name: "good: the quarter has less than its months together", register: quarter(35) },
  {
    name: "good: the quarter names its months as what it may overlap",
    register: quarter(36, { mayOverlap: ["m1", "m2", "m3"] }),
  },
  {
    name: "good: more without a channel than each outlet together, which may be other news",
    register: total(137),
  },
  {
    name: "good: four columns in each month, and in the quarter: what is kept up is not summed over time",
    register: {
      mediaOutputs: [
        ...["2026-01", "2026-02", "2026-03", "2026-Q1"].map((when) => line(when, when, columns(4))),
        line("y", "2026", columns(16)),
      ],
    },
  },
  {
    name: "possible: a quarter that has what its months add up to",
    register: quarter(36),
    finds: [
      [
        "possible",
        "sum-of-times",
        "mediaOutputs.3.output",
        { found: { value: 36 }, expected: { estimate: 36 }, count: 3, first: "m1" },
      ],
    ],
    says: [
      "Số liệu quý I/2026 ghi 36 tin, khớp với tổng 36 của các dòng trong thời gian đó (3 dòng, trước hết là “m1”): có thể là số lũy kế, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: a quarter that has more than its months",
    register: quarter(40),
    finds: [["possible", "may-include", "mediaOutputs.3.when", { found: { value: 40 }, count: 3 }]],
    says: [
      "Số liệu quý I/2026 (40 tin) có thể đã gồm các dòng cùng đơn vị tính, chủ đề, địa bàn trong thời gian đó (3 dòng, trước hết là “m1”), cộng lại có thể tính trùng; nếu đúng thì bỏ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: a province that has what its communes add up to",
    register: province(136),
    finds: [
      [
        "possible",
        "sum-of-places",
        "mediaOutputs.2.output",
        { found: { value: 136 }, expected: { estimate: 136 }, count: 2, first: "x2" },
      ],
    ],
    says: [
      "Số liệu tháng 1/2026 ghi 136 tin, khớp với tổng 136 của các dòng thuộc các đơn vị trực thuộc (2 dòng, trước hết là “x2”): có thể đã gồm các dòng này, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: a total without a channel that has what the newspaper and the radio add up to",
    register: total(136),
    finds: [
      [
        "possible",
        "sum-of-outlets",
        "mediaOutputs.2.output",
        { found: { value: 136 }, expected: { estimate: 136 }, count: 2, first: "bao-tinh" },
      ],
    ],
    says: [
      "Số liệu tháng 1/2026 ghi 136 tin, khớp với tổng 136 của các dòng cùng thời gian ghi rõ kênh, cơ quan đăng, phát hoặc đợt tuyên truyền (2 dòng, trước hết là “bao-tinh”): có thể đã gồm các dòng này, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    ],
  },
  // Times.
  { name: "good: months side by side", register: { mediaOutputs: months } },
  {
    name: "good: the months name their quarter",
    register: {
      mediaOutputs: [...months.map((month) => ({ ...month, mayOverlap: ["q"] })), line("q", "2026-Q1", 36)],
    },
  },
  { name: "good: articles, not news items", register: quarter(exactly(36, "article")) },
  { name: "good: other topics", register: quarter(36, { topics: ["drug-prevention"] }) },
  { name: "good: another place", register: quarter(36, { place: "00002" }) },
  {
    name: "good: the quarter is of a campaign, of one channel, or of one outlet",
    register: {
      organisations,
      campaigns,
      mediaOutputs: [
        ...months,
        line("q1", "2026-Q1", 36, { campaign: "c1" }),
        line("q2", "2026-Q1", 36, { channel: "radio" }),
        line("q3", "2026-Q1", 36, { outlet: "dai" }),
      ],
    },
  },
  {
    name: "good: nothing in one of the two",
    register: {
      mediaOutputs: [
        line("m", "2026-01", 0),
        line("q", "2026-Q1", 36),
        line("m4", "2026-04", 12),
        line("q2", "2026-Q2", 0),
      ],
    },
  },
  {
    name: "good: days side by side",
    register: { mediaOutputs: [line("d1", "2026-01-20", 12), line("d2", "2026-01-21", 12)] },
  },
  {
    name: "good: followers, and accounts that were reached, of months and their quarter",
    register: {
      mediaOutputs: [
        ...[followers, reach].flatMap((unit, at) => [
          line(`${at}m`, "2026-01", unit(120)),
          line(`${at}q`, "2026-Q1", unit(120)),
        ]),
      ],
    },
  },
  {
    name: "good: a time that nobody knows",
    register: { mediaOutputs: [line("m", "2026-01", 12), line("q", "kỳ 1", 36)] },
    unparsed: true,
  },
  {
    name: "good: a unit that the check does not know",
    register: {
      mediaOutputs: [line("m", "2026-01", 12), line("q", "2026-Q1", 36)].map((one) => ({
        ...one,
        output: { ...one.output, unit: "podcast" },
      })),
    },
    unparsed: true,
  },
  {
    name: "possible: a day beside its month",
    register: { mediaOutputs: [line("d", "2026-01-20", 3), line("m", "2026-01", 12)] },
    finds: [["possible", "may-include", "mediaOutputs.1.when", { count: 1, first: "d" }]],
  },
  {
    name: "possible: a month that it does not name, beside two that it does",
    register: quarter(36, { mayOverlap: ["m1", "m3"] }),
    finds: [["possible", "may-include", "mediaOutputs.3.when", { count: 1, first: "m2" }]],
  },
  {
    name: "possible: more than 30 have room for 36",
    register: quarter(moreThan(30, "newsItem")),
    finds: perhaps,
  },
  {
    name: "possible: at least 35, when the caller takes it for nearly 36",
    register: quarter(atLeast(35, "newsItem")),
    options: { parameters: { "duplicates/output-beside-parts": { tolerance: 0.03 } } },
    finds: sum,
  },
  {
    name: "possible: numbers that grow from report to report, three months, six and nine",
    register: {
      mediaOutputs: [line("q", "2026-Q1", 36), line("h", "2026-H1", 70), line("n", "2026-9M", 136)],
    },
    finds: [
      ["possible", "may-include", "mediaOutputs.1.when", { count: 1, first: "q" }],
      ["possible", "may-include", "mediaOutputs.2.when", { count: 1, first: "h" }],
    ],
  },
  {
    name: "possible: what a line leaves out, it leaves open",
    register: {
      organisations,
      campaigns,
      mediaOutputs: [
        line("d", "2026-01-20", 3, { campaign: "c1", channel: "radio", outlet: "dai" }),
        line("m", "2026-01", 12),
      ],
    },
    finds: [["possible", "may-include", "mediaOutputs.1.when"]],
  },
  // Places.
  { name: "good: a province with news of its own beside that of its communes", register: province(137) },
  {
    name: "good: without administrative units nobody knows where a commune lies",
    register: { mediaOutputs: province(136).mediaOutputs },
  },
  {
    name: "good: the province's line is of a channel, or of a campaign",
    register: {
      campaigns,
      adminUnits,
      mediaOutputs: [
        ...communes,
        line("t1", "2026-01", 136, { place: "25", channel: "radio" }),
        line("t2", "2026-01", 136, { place: "25", campaign: "c1" }),
      ],
    },
  },
  {
    name: "good: followers of two communes' pages, who may be the same people",
    register: {
      adminUnits,
      mediaOutputs: [...inBoth(followers, 64, 72), line("t", "2026-01", followers(136), { place: "25" })],
    },
  },
  {
    name: "good: columns of the year in the province, of months in its communes",
    register: {
      adminUnits,
      mediaOutputs: [...inBoth(columns, 11, 12), line("t", "2026", columns(23), { place: "25" })],
    },
  },
  {
    name: "good: a round number of one commune",
    register: {
      adminUnits,
      mediaOutputs: [line("x", "2026-01", 30), line("t", "2026-01", 30, { place: "25" })],
    },
  },
  {
    name: "good: nineteen, which add up by chance",
    register: {
      adminUnits,
      mediaOutputs: [...inBoth(of("newsItem"), 10, 9), line("t", "2026-01", 19, { place: "25" })],
    },
  },
  {
    name: "possible: nineteen, when the caller asks for them",
    register: {
      adminUnits,
      mediaOutputs: [...inBoth(of("newsItem"), 10, 9), line("t", "2026-01", 19, { place: "25" })],
    },
    options: { parameters: { "duplicates/output-beside-parts": { from: 19 } } },
    finds: sumOfPlaces,
  },
  {
    name: "possible: columns of a province and of its communes at one time",
    register: {
      adminUnits,
      mediaOutputs: [...inBoth(columns, 11, 12), line("t", "2026-01", columns(23), { place: "25" })],
    },
    finds: sumOfPlaces,
  },
  {
    name: "possible: the newspaper of the province sums what its communes gave out",
    register: { organisations, ...province(136, { outlet: "bao" }) },
    finds: sumOfPlaces,
  },
  {
    name: "possible: a line without a place has what those with one add up to",
    register: { mediaOutputs: [...communes, line("t", "2026-01", 136, { place: undefined })] },
    finds: sumOfPlaces,
  },
  // Outlets.
  { name: "good: less without a channel than with one", register: total(100) },
  {
    name: "good: the total names what it sums",
    register: total(136, { mayOverlap: ["bao-tinh", "dai-tinh"] }),
  },
  { name: "good: a total of another channel", register: total(136, { channel: "portal" }) },
  { name: "good: a total of another month", register: total(136, { when: "2026-02" }) },
  {
    name: "good: a total of one day",
    register: {
      organisations,
      mediaOutputs: total(136).mediaOutputs.map((one) => ({ ...one, when: "2026-01-20" })),
    },
  },
  {
    name: "good: a round number of one outlet",
    register: {
      mediaOutputs: [line("a", "2026-01", 50, { channel: "radio" }), line("t", "2026-01", 50)],
    },
  },
  {
    name: "good: followers of two pages, who may be the same people",
    register: {
      mediaOutputs: [
        line("a", "2026-01", followers(86), { channel: "socialMedia" }),
        line("b", "2026-01", followers(50), { channel: "portal" }),
        line("t", "2026-01", followers(136)),
      ],
    },
  },
  {
    name: "possible: columns of a newspaper and of a radio station at one time",
    register: {
      mediaOutputs: [
        line("a", "2026-01", columns(13), { channel: "newspaper" }),
        line("b", "2026-01", columns(12), { channel: "radio" }),
        line("t", "2026-01", columns(25)),
      ],
    },
    finds: sumOfOutlets,
  },
  {
    name: "possible: a number of one outlet that is not round",
    register: {
      mediaOutputs: [line("a", "2026-01", 51, { channel: "radio" }), line("t", "2026-01", 51)],
    },
    finds: [["possible", "sum-of-outlets", "mediaOutputs.1.output"]],
  },
  {
    name: "possible: a channel sums its outlets, and the total its channels",
    register: {
      organisations,
      mediaOutputs: [
        line("a", "2026-01", 20, { channel: "newspaper", outlet: "bao" }),
        line("b", "2026-01", 16, { channel: "newspaper", outlet: "dai" }),
        line("n", "2026-01", 36, { channel: "newspaper" }),
        line("r", "2026-01", 24, { channel: "radio" }),
        line("t", "2026-01", 60),
      ],
    },
    finds: [
      ["possible", "sum-of-outlets", "mediaOutputs.2.output", { count: 2, expected: { estimate: 36 } }],
      ["possible", "sum-of-outlets", "mediaOutputs.4.output", { count: 2, expected: { estimate: 60 } }],
    ],
  },
  {
    name: "possible: what a total sums, its quarter and its province do not sum again",
    register: {
      ...total(136),
      adminUnits,
      mediaOutputs: [
        ...total(136).mediaOutputs,
        line("m2", "2026-02", 64),
        line("q", "2026-Q1", 200),
        line("x", "2026-01", 14, { place: "00002" }),
        line("p", "2026-01", 150, { place: "25" }),
      ],
    },
    finds: [
      ["possible", "sum-of-places", "mediaOutputs.6.output", { count: 2, expected: { estimate: 150 } }],
      ["possible", "sum-of-times", "mediaOutputs.4.output", { count: 2, expected: { estimate: 200 } }],
      ["possible", "sum-of-outlets", "mediaOutputs.2.output", { count: 2 }],
    ],
  },
  {
    name: "possible: nor do they where the total names what it sums",
    register: {
      ...total(136),
      mediaOutputs: [
        ...outlets,
        line("t", "2026-01", 136, { mayOverlap: ["bao-tinh", "dai-tinh"] }),
        line("m2", "2026-02", 64),
        line("q", "2026-Q1", 200),
      ],
    },
    finds: [["possible", "sum-of-times", "mediaOutputs.4.output", { count: 2 }]],
  },
  {
    name: "possible: a quarter of the radio sums its months, whatever total stands beside one of them",
    register: {
      ...total(136),
      mediaOutputs: [
        ...total(136).mediaOutputs,
        line("r2", "2026-02", 30, { channel: "radio", outlet: "dai" }),
        line("rq", "2026-Q1", 80, { channel: "radio" }),
      ],
    },
    finds: [
      ["possible", "sum-of-times", "mediaOutputs.4.output", { count: 2, expected: { estimate: 80 } }],
      ["possible", "sum-of-outlets", "mediaOutputs.2.output", { count: 2 }],
    ],
  },
  {
    name: "possible: a province sums what a commune gives out by channel and without one, where neither sums the other",
    register: {
      adminUnits,
      mediaOutputs: [
        line("r", "2026-01", 40, { channel: "radio" }),
        line("o", "2026-01", 12),
        line("x", "2026-01", 50, { place: "00002" }),
        line("p", "2026-01", 102, { place: "25" }),
      ],
    },
    finds: [["possible", "sum-of-places", "mediaOutputs.3.output", { count: 3 }]],
  },
]);
