import { exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const published = (...days: readonly (string | null)[]) => ({
  sources: days.map((day, index) => ({
    id: `bc-${String(index)}`,
    title: "Báo cáo",
    kind: "report",
    ...(day === null ? {} : { publishedOn: day }),
  })),
  provenance: days.map((_, index) => ({ source: `bc-${String(index)}` })),
});
const talk = (when: string, ...days: readonly (string | null)[]) => {
  const { sources, provenance } = published(...days);
  return { sources, activities: [{ id: "hd", kind: "talk", when, topics: [], provenance }] };
};
const entry = (kind: string) => {
  const { sources, provenance } = published("2022-11-20");
  const quantity = exactly(15, "model");
  return {
    sources,
    movements: [{ id: "pt", name: "Dân vận khéo" }],
    ledger: [{ id: "mh", movement: "pt", kind, when: "2022", quantity, provenance }],
  };
};
const output = (unit: string) => {
  const { sources, provenance } = published("2022-11-20");
  return {
    sources,
    mediaOutputs: [{ id: "tin", when: "2022", output: { value: 4, hedge: "exact", unit }, provenance }],
  };
};
const path = "activities.0.when";
const running = [["fail", "running", path]] as const;
const maybe = [["possible", "may-be-running", path]] as const;
const builds = [["fail", "running", "ledger.0.when"]] as const;

ruleCases("period/running-reported-as-full", [
  { name: "good: published on the last day", register: talk("2022", "2022-12-31") },
  { name: "good: the reporting year, on its last day", register: talk("R2022", "2022-12-14") },
  {
    name: "good: published before it began, so that it tells of a plan",
    register: talk("2022", "2021-12-31"),
  },
  { name: "good: a day", register: talk("2022-11-18", "2022-11-18") },
  {
    name: "good: the later of two reports is of the next year",
    register: talk("2022", "2022-11-20", "2023-01-05"),
  },
  { name: "good: nobody knows the day", register: talk("2022", null) },
  { name: "good: one of two reports has no day", register: talk("2022", "2022-11-20", null) },
  {
    name: "good: no source, and no day of the check",
    register: { activities: [{ id: "hd", kind: "talk", when: "2022", topics: [] }] },
  },
  {
    name: "good: data are complete up to the last day",
    register: talk("2022", null),
    options: { asOf: "2022-12-31" },
  },
  {
    name: "good: the report is of the next year, whatever the day of the check",
    register: talk("2022", "2023-01-05"),
    options: { asOf: "2022-11-20" },
  },
  { name: "good: the stock of models", register: entry("statedTotal") },
  { name: "good: models of the start, and those that were announced", register: entry("registered") },
  { name: "good: standing columns are a stock", register: output("column") },
  { name: "good: and followers", register: output("follower") },
  {
    name: "bad: the year 2022 in a report of 20 November",
    register: talk("2022", "2022-11-20"),
    finds: running,
    says: [
      "Thời gian ghi năm 2022, nhưng số liệu mới có đến ngày 20/11/2022, khi kỳ đó chưa kết thúc; cần ghi khoảng thời gian thực tế hoặc bổ sung số liệu cả kỳ.",
    ],
  },
  { name: "bad: on the first day", register: talk("2022", "2022-01-01"), finds: running },
  {
    name: "bad: the day before the reporting year ends",
    register: talk("2022", "2022-12-13"),
    finds: running,
  },
  {
    name: "bad: the reporting year, on the day before its last",
    register: talk("R2022", "2022-12-13"),
    finds: running,
  },
  {
    name: "bad: a span that has no other reading",
    register: talk("2022-01-01/2022-12-31", "2022-12-30"),
    finds: running,
  },
  {
    name: "bad: the later of two reports",
    register: talk("2022", "2022-12-01", "2022-11-20"),
    finds: [["fail", "running", path, { found: { moment: "2022-12-01" } }]],
  },
  {
    name: "bad: by the day of the check",
    register: talk("2022", null),
    options: { asOf: "2022-11-20" },
    finds: running,
  },
  {
    name: "bad: the second of two has no day: by the day of the check",
    register: talk("2022", "2023-01-05", null),
    options: { asOf: "2022-11-20" },
    finds: running,
  },
  {
    name: "bad: without source, by the day of the check",
    register: { activities: [{ id: "hd", kind: "talk", when: "2022", topics: [] }] },
    options: { asOf: "2022-11-20" },
    finds: running,
  },
  { name: "bad: models that were built and replicated", register: entry("added"), finds: builds },
  { name: "bad: models that were built", register: entry("established"), finds: builds },
  { name: "bad: replicated", register: entry("replicated"), finds: builds },
  { name: "bad: recognised", register: entry("recognised"), finds: builds },
  { name: "bad: given up", register: entry("discontinued"), finds: builds },
  { name: "bad: merged", register: entry("merged"), finds: builds },
  {
    name: "bad: news items",
    register: output("newsItem"),
    finds: [["fail", "running", "mediaOutputs.0.when"]],
  },
  {
    name: "bad: of a unit that nobody knows",
    register: output("tờ"),
    unparsed: true,
    finds: [["fail", "running", "mediaOutputs.0.when"]],
  },
  {
    name: "possible: on 14 December, the last day of the reporting year",
    register: talk("2022", "2022-12-14"),
    finds: maybe,
    says: [
      "Thời gian ghi năm 2022, nhưng số liệu mới có đến ngày 14/12/2022; nếu là kỳ báo cáo chốt ngày 14 thì ghi theo kỳ báo cáo, nếu không thì đây chưa phải là số liệu cả kỳ.",
    ],
  },
  { name: "possible: the day before the last", register: talk("2022", "2022-12-30"), finds: maybe },
  { name: "possible: nine months", register: talk("2022-9M", "2022-09-14"), finds: maybe },
  {
    name: "possible: a month, by the day of the check",
    register: talk("2022-06", null),
    options: { asOf: "2022-06-20" },
    finds: maybe,
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
    name: "incomplete: a kind of period that the check was not told of",
    register: talk("2022-Q1", "2022-11-20"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
]);
