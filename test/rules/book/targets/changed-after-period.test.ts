import { atLeast, between, exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const target = (id: string, setOn?: string, fields: object = {}) => ({
  id,
  measure: "models",
  period: "2023",
  value: exactly(130, "model"),
  direction: "increase",
  ...(setOn === undefined ? {} : { setOn }),
  ...fields,
});
const one = (setOn?: string, fields?: object) => ({ targets: [target("ct", setOn, fields)] });
const lower = { value: exactly(125, "model") };

ruleCases("targets/changed-after-period", [
  { name: "good: at the beginning of the year", register: one("2023-01-15") },
  { name: "good: before it", register: one("2022-12-20") },
  // A tenth of 365 days are 36 days and a half: the last 36 of them, from 26 November on.
  { name: "good: 37 days are left", register: one("2023-11-25") },
  { name: "good: before a day", register: one("2023-11-17", { period: "2023-11-18/2023-11-27" }) },
  { name: "it does not say when", register: one() },
  { name: "two of one value do not say when", register: { targets: [target("a"), target("b")] } },
  {
    name: "two of two things, two places, two periods, two units do not say when",
    register: {
      movements: [{ id: "dvk", name: "Dân vận khéo" }],
      campaigns: [{ id: "c", title: "Tháng 6", period: "2023" }],
      targets: [
        target("a"),
        target("b", undefined, { ...lower, measure: "sites" }),
        target("c", undefined, { ...lower, place: "157" }),
        target("d", undefined, { ...lower, period: "2024" }),
        target("e", undefined, { value: exactly(125, "modelSite") }),
        target("f", undefined, { ...lower, movement: "dvk" }),
        target("g", undefined, { ...lower, campaign: "c" }),
      ],
    },
  },
  {
    name: "bad: on the day after",
    register: one("2024-01-01"),
    finds: [["fail", "after", "targets.0.setOn", { days: 1 }]],
    says: [
      "Chỉ tiêu 130 mô hình (năm 2023) được giao hoặc điều chỉnh ngày 01/01/2024, sau khi kỳ kết thúc 1 ngày.",
    ],
  },
  {
    name: "possible: 29 of 100 days are left, where 0.29 of them are the last part",
    register: one("2023-03-13", { period: "2023-01-01/2023-04-10" }),
    options: { parameters: { "targets/changed-after-period": { lastShare: 0.29 } } },
    finds: [["possible", "in-last-part", "targets.0.setOn", { left: 29 }]],
  },
  {
    name: "possible: on the last day",
    register: one("2023-12-31"),
    finds: [["possible", "in-last-part", "targets.0.setOn", { left: 1 }]],
    says: [
      "Chỉ tiêu 130 mô hình (năm 2023) được giao hoặc điều chỉnh ngày 31/12/2023, khi kỳ chỉ còn 1 ngày; có thể đã điều chỉnh theo kết quả thực hiện.",
    ],
  },
  {
    name: "possible: 36 days are left",
    register: one("2023-11-26"),
    finds: [["possible", "in-last-part", "targets.0.setOn", { left: 36 }]],
  },
  {
    name: "possible: one of ten days is left, which is the share itself",
    register: one("2023-11-27", { period: "2023-11-18/2023-11-27" }),
    finds: [["possible", "in-last-part", "targets.0.setOn", { left: 1 }]],
  },
  {
    name: "good: the last day, when the caller looks at none",
    register: one("2023-12-31"),
    options: { parameters: { "targets/changed-after-period": { lastShare: 0 } } },
  },
  {
    name: "possible: the first day, when the caller looks at all",
    register: one("2023-01-01"),
    options: { parameters: { "targets/changed-after-period": { lastShare: 1 } } },
    finds: [["possible", "in-last-part", "targets.0.setOn", { left: 365 }]],
  },
  {
    name: "good: the day before the first, whatever the caller looks at",
    register: one("2022-12-31"),
    options: { parameters: { "targets/changed-after-period": { lastShare: 2 } } },
  },
  {
    name: "incomplete: two values, and neither says when",
    register: { targets: [target("a"), target("b", undefined, lower)] },
    finds: [
      ["incomplete", "no-day", "targets.0.setOn", { other: { value: 125 } }],
      ["incomplete", "no-day", "targets.1.setOn", { other: { value: 130 } }],
    ],
  },
  {
    name: "incomplete: two values, and one does not say when",
    register: { targets: [target("a", "2023-01-15"), target("b", undefined, lower)] },
    finds: [["incomplete", "no-day", "targets.1.setOn", { other: { value: 130 } }]],
    says: [
      "Chỉ tiêu 125 mô hình (năm 2023) chưa ghi ngày giao, trong khi còn một chỉ tiêu khác là 130 mô hình; chưa rõ chỉ tiêu nào là chỉ tiêu đã điều chỉnh và điều chỉnh từ bao giờ.",
    ],
  },
  {
    name: "incomplete: values that differ in their word, or in their end",
    register: {
      targets: [
        target("a", undefined, { value: between(120, 130, "model") }),
        target("b", undefined, { value: between(120, 140, "model") }),
        target("c", undefined, { measure: "sites" }),
        target("d", undefined, { measure: "sites", value: atLeast(130, "model") }),
      ],
    },
    finds: [0, 1, 2, 3].map((index) => ["incomplete", "no-day", `targets.${index}.setOn`] as const),
  },
  {
    name: "good: two values with their days",
    register: { targets: [target("a", "2023-01-15"), target("b", "2023-06-30", lower)] },
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: one("2023-01-15"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-period", "targets.0.period"]],
  },
]);
