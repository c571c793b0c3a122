import { ruleCases } from "../rule-cases.js";

const month = (when: string) => ({
  campaigns: [
    { id: "thang-6", title: "Tháng hành động phòng, chống ma túy", period: "C2022-06-01/2022-06-30" },
  ],
  activities: [{ id: "hd", kind: "talk", when, topics: [], campaign: "thang-6" }],
});

ruleCases("period/activity-outside-campaign", [
  { name: "good: on its last day", register: month("2022-06-30") },
  { name: "good: the whole month", register: month("2022-06") },
  {
    name: "good: belongs to no campaign",
    register: { activities: [{ id: "hd", kind: "talk", when: "1999", topics: [] }] },
  },
  {
    name: "bad: the day after",
    register: month("2022-07-01"),
    finds: [["fail", "outside", "activities.0.when"]],
    says: [
      "Thời gian ghi ngày 01/7/2022, nằm ngoài thời gian của “Tháng hành động phòng, chống ma túy” (từ 01/6/2022 đến 30/6/2022).",
    ],
  },
  {
    name: "bad: the day before",
    register: month("2022-05-31"),
    finds: [["fail", "outside", "activities.0.when"]],
  },
  {
    name: "possible: the second quarter, of which June is a part",
    register: month("2022-Q2"),
    finds: [["possible", "partly-outside", "activities.0.when"]],
  },
  {
    name: "possible: the reporting month ends on the 14th of June",
    register: month("R2022-06"),
    finds: [["possible", "partly-outside", "activities.0.when"]],
  },
  {
    name: "incomplete: a campaign of a kind of period that the check was not told of",
    register: month("2022-06-15"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "activities.0.when"]],
  },
  {
    name: "incomplete: no such campaign",
    register: { activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], campaign: "thang-7" }] },
    unparsed: true,
    finds: [["incomplete", "unknown-campaign", "activities.0.campaign"]],
  },
]);
