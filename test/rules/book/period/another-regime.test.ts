import { exactly, periodKinds, periodKindsOf, defineRegime } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const report = (when: string, period: string | null = "R2022") => ({
  sources: [
    { id: "bc", title: "Báo cáo năm 2022", kind: "report", ...(period === null ? {} : { period }) },
    { id: "khac", title: "Báo cáo khác", kind: "report", period: "2022" },
  ],
  activities: [
    { id: "hd", kind: "talk", when, topics: [], provenance: [{ source: "bc" }, { source: "bc" }] },
  ],
});
const path = "activities.0.when";
const kinds = [...periodKinds, ...periodKindsOf(defineRegime({ id: "same", closingDay: 14, prefix: "M" }))];

ruleCases("period/another-regime", [
  { name: "good: the period of the report", register: report("R2022") },
  { name: "good: a quarter of the same regime", register: report("R2022-Q1") },
  { name: "good: the calendar year of a calendar report", register: report("2022-Q1", "2022") },
  { name: "good: a day belongs to all regimes", register: report("2022-12-31") },
  { name: "good: and so does a span", register: report("2022-01-01/2022-12-31") },
  { name: "good: the report is on a span", register: report("2022", "2022-01-01/2022-12-31") },
  { name: "good: the school year has no months of its own", register: report("S2021-2022", "2022") },
  { name: "good: the report names no period", register: report("2022", null) },
  {
    name: "good: no source",
    register: { activities: [{ id: "hd", kind: "talk", when: "2022", topics: [] }] },
  },
  {
    name: "bad: the calendar year",
    register: report("2022"),
    finds: [["fail", "another", path]],
    says: [
      "Thời gian ghi năm 2022, nhưng kỳ của “Báo cáo năm 2022” là năm 2022 (15/12/2021–14/12/2022): hai kỳ chốt số liệu vào hai ngày khác nhau; cần ghi đúng kỳ của báo cáo.",
    ],
  },
  {
    name: "bad: December goes over the end of the reporting year",
    register: report("2022-12"),
    finds: [["fail", "another", path]],
  },
  {
    name: "bad: December of the year before begins too soon",
    register: report("2021-12"),
    finds: [["fail", "another", path]],
  },
  {
    name: "bad: the second of two sources; output, people met, models, rates",
    register: {
      ...report("R2022"),
      mediaOutputs: [
        {
          id: "tin",
          when: "R2022",
          output: exactly(136, "newsItem"),
          provenance: [{ source: "bc" }, { source: "khac" }],
        },
      ],
      engagements: [
        {
          id: "gm",
          kind: "meeting",
          when: "2022",
          audience: "youth",
          headcount: exactly(28, "person"),
          provenance: [{ source: "bc" }],
        },
      ],
      movements: [{ id: "pt", name: "Dân vận khéo" }],
      ledger: [
        {
          id: "mh",
          movement: "pt",
          kind: "established",
          when: "2022",
          quantity: exactly(15, "model"),
          provenance: [{ source: "bc" }],
        },
      ],
      statedRates: [{ id: "tl", kind: "share", when: "2022", percent: "75", provenance: [{ source: "bc" }] }],
    },
    finds: [
      ["fail", "another", "engagements.0.when"],
      ["fail", "another", "ledger.0.when"],
      ["fail", "another", "mediaOutputs.0.when"],
      ["fail", "another", "statedRates.0.when"],
    ],
  },
  {
    name: "possible: a month of the calendar within the reporting year",
    register: report("2022-07"),
    finds: [["possible", "may-be-another", path]],
    says: [
      "Thời gian ghi tháng 7/2022, chốt số liệu theo ngày khác với kỳ của “Báo cáo năm 2022”: năm 2022 (15/12/2021–14/12/2022); cần xem lại có đúng kỳ của báo cáo hay không.",
    ],
  },
  {
    name: "possible: from the first day to the last, by a regime of the caller's own",
    register: report("M2022"),
    unparsed: true,
    options: { periodKinds: kinds },
    finds: [["possible", "may-be-another", path]],
  },
  {
    name: "incomplete: no such source",
    register: {
      activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], provenance: [{ source: "x" }] }],
    },
    unparsed: true,
    finds: [["incomplete", "unknown-source", "activities.0.provenance", { source: "x" }]],
  },
  {
    name: "incomplete: kinds of period that the check was not told of",
    register: report("2022"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
  {
    name: "incomplete: a day, and a period that cannot be read",
    register: report("2022-12-31"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
]);
