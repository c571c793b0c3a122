import { ruleCases } from "../rule-cases.js";

const talk = (when: string, level: string | undefined = "district") => ({
  activities: [{ id: "hd", kind: "talk", when, topics: [], level }],
});
const path = "activities.0.level";

ruleCases("place/level-abolished", [
  { name: "good: on the last day", register: talk("2025-06-30") },
  { name: "good: a period that ends on the last day", register: talk("2025-H1") },
  { name: "good: communes", register: talk("2025-07-01", "commune") },
  {
    name: "good: no level",
    register: { activities: [{ id: "hd", kind: "talk", when: "2026", topics: [] }] },
  },
  {
    name: "bad: the day after",
    register: talk("2025-07-01"),
    finds: [["fail", "abolished", path]],
    says: [
      "Thời gian ghi ngày 01/7/2025, nhưng cấp huyện chỉ hoạt động đến hết ngày 30/6/2025; cần ghi cấp tỉnh hoặc cấp xã.",
    ],
  },
  { name: "bad: the second half", register: talk("2025-H2"), finds: [["fail", "abolished", path]] },
  { name: "possible: the year", register: talk("2025"), finds: [["possible", "part-of-time", path]] },
  {
    name: "possible: from the last day to the next",
    register: talk("2025-06-30/2025-07-01"),
    finds: [["possible", "part-of-time", path]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: talk("2025-H2"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
]);
