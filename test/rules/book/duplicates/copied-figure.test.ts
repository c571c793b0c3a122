import { exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const line = (id: string, when: string, attendance: object | number, more: object = {}) => ({
  id,
  kind: "talk",
  when,
  topics: ["drug-prevention", "cyber-safety"],
  place: "157",
  attendance: typeof attendance === "number" ? exactly(attendance, "attendance") : attendance,
  ...more,
});
const two = (count: object | number, next: object | number = count, more: object = {}) => ({
  activities: [line("a", "2022-Q1", count), line("b", "2022-Q2", next, more)],
});
const sessions = { sessions: exactly(113, "session") };
const copied = [["possible", "copied", "activities.1.attendance"]] as const;

// Two figures may come out the same by chance, and may have been copied: it is never certain, and nothing that is missing can be the same.
ruleCases("duplicates/copied-figure", [
  { name: "good: another number", register: two(8853, 8854) },
  { name: "good: a round number", register: two(8850) },
  { name: "good: a small number", register: two(99) },
  { name: "good: a hedged number", register: two(moreThan(8853, "attendance")) },
  { name: "good: another unit", register: two(8853, exactly(8853, "person")) },
  { name: "good: another place", register: two(8853, 8853, { place: "150" }) },
  { name: "good: another kind", register: two(8853, 8853, { kind: "dialogue" }) },
  { name: "good: another topic", register: two(8853, 8853, { topics: ["fire-safety"] }) },
  { name: "good: another level", register: two(8853, 8853, { level: "commune" }) },
  {
    name: "good: another organiser, host, campaign",
    register: {
      organisations: [{ id: "ca", name: "Công an huyện", kind: "police" }],
      campaigns: [{ id: "c", title: "Tháng 6", period: "2022" }],
      activities: [
        line("a", "2022-Q1", 8853),
        line("b", "2022-Q2", 8853, { organiser: "ca" }),
        line("c", "2022-Q3", 8853, { host: "ca" }),
        line("d", "2022-Q4", 8853, { campaign: "c" }),
      ],
    },
  },
  {
    name: "good: not the next quarter",
    register: { activities: [line("a", "2022-Q1", 8853), line("b", "2022-Q3", 8853)] },
  },
  {
    name: "good: another kind of period",
    register: { activities: [line("a", "2022-Q1", 8853), line("b", "2022-04", 8853)] },
  },
  {
    name: "good: one period",
    register: { activities: [line("a", "2022-Q1", 8853), line("b", "2022-Q1", 8853)] },
  },
  {
    name: "good: two days",
    register: { activities: [line("a", "2022-11-18", 113), line("b", "2022-11-19", 113)] },
  },
  {
    name: "good: the last year that there is",
    register: { activities: [line("a", "2200", 8853), line("b", "2199", 8854)] },
  },
  {
    name: "possible: 8,853 in one quarter and in the next",
    register: two(8853),
    finds: copied,
    says: [
      "Số liệu quý II/2022 ghi 8.853 lượt, giống hệt số liệu quý I/2022; có thể chép lại từ kỳ trước, đề nghị kiểm tra.",
    ],
  },
  {
    name: "possible: over the turn of the year, with the topics in another order",
    register: {
      activities: [
        line("a", "2023-Q1", 8853, { topics: ["cyber-safety", "drug-prevention"] }),
        line("b", "2022-Q4", 8853),
      ],
    },
    finds: [["possible", "copied", "activities.0.attendance", { before: { moment: "2022-Q4" } }]],
  },
  { name: "possible: 101, the least that is neither small nor round", register: two(101), finds: copied },
  {
    name: "possible: a small number, when the caller asks for it",
    register: two(99),
    options: { parameters: { "duplicates/copied-figure": { from: 99 } } },
    finds: copied,
  },
  {
    name: "good: a number below what the caller asks for",
    register: two(8853),
    options: { parameters: { "duplicates/copied-figure": { from: 8854 } } },
  },
  {
    name: "possible: sessions alone, beside a round attendance",
    register: { activities: [line("a", "2022-Q1", 8850, sessions), line("b", "2022-Q2", 8850, sessions)] },
    finds: [["possible", "copied", "activities.1.sessions"]],
  },
  {
    name: "possible: both in one finding",
    register: { activities: [line("a", "2022-Q1", 8853, sessions), line("b", "2022-Q2", 8853, sessions)] },
    finds: [
      ["possible", "copied-both", "activities.1.sessions", { found: { value: 113 }, other: { value: 8853 } }],
    ],
  },
  {
    name: "possible: three quarters are two copies",
    register: {
      activities: [line("a", "2022-Q1", 8853), line("b", "2022-Q2", 8853), line("c", "2022-Q3", 8853)],
    },
    finds: [...copied, ["possible", "copied", "activities.2.attendance"]],
  },
  {
    name: "possible: of two lines of a quarter one comes again",
    register: {
      activities: [line("a", "2022-Q1", 113), line("b", "2022-Q1", 8853), line("c", "2022-Q2", 8853)],
    },
    finds: [["possible", "copied", "activities.2.attendance"]],
  },
]);
