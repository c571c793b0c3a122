import { exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const source = (period: string | null = "2022") => ({
  sources: [{ id: "bc", title: "Báo cáo năm 2022", kind: "report", ...(period === null ? {} : { period }) }],
});
const talk = (when: string, period: string | null = "2022") => ({
  ...source(period),
  activities: [{ id: "hd", kind: "talk", when, topics: [], provenance: [{ source: "bc" }] }],
});
const entry = (kind: string, when: string) => ({
  ...source(),
  movements: [{ id: "pt", name: "Dân vận khéo" }],
  ledger: [
    { id: "mh", movement: "pt", kind, when, quantity: exactly(108, "model"), provenance: [{ source: "bc" }] },
  ],
});
const path = "activities.0.when";
const outside = [["fail", "outside", "ledger.0.when"]] as const;

ruleCases("period/outside-report", [
  { name: "good: the period itself", register: talk("2022") },
  { name: "good: its first day", register: talk("2022-01-01") },
  { name: "good: its last day", register: talk("2022-12-31") },
  { name: "good: a span from the first day to the last", register: talk("2022-01-01/2022-12-31") },
  { name: "good: the report names no period", register: talk("1999", null) },
  {
    name: "good: no source",
    register: { activities: [{ id: "hd", kind: "talk", when: "1999", topics: [] }] },
  },
  { name: "good: the reporting year is another rule's affair", register: talk("R2022") },
  {
    name: "good: so is the stock at its beginning, which is of the month before",
    register: entry("opening", "R2022"),
  },
  {
    name: "good: a population is of its own time",
    register: {
      ...source(),
      populations: [
        {
          id: "ds",
          place: "17",
          when: "2021",
          quantity: exactly(871724, "inhabitant"),
          provenance: [{ source: "bc" }],
        },
      ],
    },
  },
  {
    name: "good: the stock that the year began with, on its first day",
    register: entry("opening", "2022-01-01"),
  },
  { name: "good: on the eve", register: entry("opening", "2021-12-31") },
  { name: "good: the stock at the end of the year before", register: entry("statedTotal", "2021") },
  { name: "good: at the end of the year", register: entry("statedTotal", "2022-12-31") },
  {
    name: "good: at the end of a programme that ends with the year",
    register: entry("statedTotal", "2020-01-01/2022-12-31"),
  },
  {
    name: "good: the models that work well, at the end of two years",
    register: entry("effective", "2021-01-01/2022-12-31"),
  },
  {
    name: "good: the stock that a programme began with",
    register: entry("opening", "2022-01-01/2025-12-31"),
  },
  {
    name: "bad: the day before",
    register: talk("2021-12-31"),
    finds: [["fail", "outside", path]],
    says: ["Thời gian ghi ngày 31/12/2021, nằm ngoài kỳ của “Báo cáo năm 2022”: năm 2022."],
  },
  { name: "bad: the day after", register: talk("2023-01-01"), finds: [["fail", "outside", path]] },
  {
    name: "bad: another year, of another regime",
    register: talk("R2024"),
    finds: [["fail", "outside", path]],
  },
  { name: "bad: the year before", register: talk("2021"), finds: [["fail", "outside", path]] },
  { name: "bad: a stock two days before", register: entry("opening", "2021-12-30"), finds: outside },
  {
    name: "bad: a stock of the first day of the year before",
    register: entry("opening", "2021"),
    finds: outside,
  },
  { name: "bad: a stock of the next year's end", register: entry("statedTotal", "2023"), finds: outside },
  { name: "bad: what was built on the eve", register: entry("established", "2021-12-31"), finds: outside },
  {
    name: "possible: the school year",
    register: talk("S2021-2022"),
    finds: [["possible", "partly-outside", path]],
    says: ["Thời gian ghi năm học 2021–2022, chỉ có một phần nằm trong kỳ của “Báo cáo năm 2022”: năm 2022."],
  },
  {
    name: "possible: up to the first day",
    register: talk("2021-12-31/2022-01-01"),
    finds: [["possible", "partly-outside", path]],
  },
  {
    name: "possible: from the last day on",
    register: talk("2022-12-31/2023-01-01"),
    finds: [["possible", "partly-outside", path]],
  },
  {
    name: "possible: a year in the report of a half, of one regime",
    register: talk("2022", "2022-H1"),
    finds: [["possible", "partly-outside", path]],
  },
  {
    name: "possible: what was built over the eve",
    register: entry("established", "2021-12-31/2022-12-31"),
    finds: [["possible", "partly-outside", "ledger.0.when"]],
  },
  {
    name: "incomplete: no such source",
    register: {
      activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], provenance: [{ source: "x" }] }],
    },
    unparsed: true,
    finds: [["incomplete", "unknown-source", "activities.0.provenance"]],
  },
  {
    name: "incomplete: a period that cannot be read",
    register: talk("2022-Q1"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
  {
    name: "incomplete: a day, and a period that cannot be read",
    register: talk("2022-01-01"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
  { name: "good: what is registered for next year is a plan", register: entry("registered", "2023") },
  {
    name: "good: what is registered for some years from this one on",
    register: entry("registered", "2022-01-01/2025-12-31"),
  },
  {
    name: "possible: what was registered from the year before on",
    register: entry("registered", "2021-01-01/2025-12-31"),
    finds: [["possible", "partly-outside", "ledger.0.when"]],
  },
  {
    name: "bad: what was registered for the year before",
    register: entry("registered", "2021"),
    finds: outside,
  },
  { name: "good: the stock that next year opens with", register: entry("opening", "2023") },
  {
    name: "bad: the stock of the second day of next year",
    register: entry("opening", "2023-01-02"),
    finds: outside,
  },
]);
