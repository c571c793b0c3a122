import { ruleCases } from "../rule-cases.js";

const directive = { id: "ct", type: "directive", number: "11/CT-BCA-V05", issuedOn: "2021-12-17" };
const talk = (when: string, cited: object = directive) => ({
  directives: [cited],
  activities: [{ id: "hd", kind: "talk", when, topics: [], directives: ["ct"] }],
});
const movement = (launchedOn: object) => ({
  directives: [directive],
  movements: [{ id: "pt", name: "Dân vận khéo", directives: ["ct"], ...launchedOn }],
});
const plan = (issuedOn: object) => ({
  directives: [directive, { id: "kh", type: "plan", carriesOut: ["ct"], ...issuedOn }],
});

ruleCases("documents/cited-before-issue", [
  { name: "good: on the day itself", register: talk("2021-12-17") },
  { name: "good: a period that begins later", register: talk("2022") },
  {
    name: "good: a movement goes on, and later directives are about it",
    register: movement({ launchedOn: "2005-08-19" }),
  },
  { name: "good: a movement of which nobody says when it was launched", register: movement({}) },
  { name: "good: a plan, on the day itself", register: plan({ issuedOn: "2021-12-17" }) },
  {
    name: "good: cites nothing",
    register: {
      directives: [directive],
      activities: [{ id: "hd", kind: "talk", when: "1999", topics: [], directives: [] }],
      campaigns: [{ id: "dot", title: "Đợt", period: "1999" }],
    },
  },
  {
    name: "bad: the day before",
    register: talk("2021-12-16"),
    finds: [["fail", "before", "activities.0.directives.0"]],
    says: ["Thời gian ghi ngày 16/12/2021, trước ngày ban hành văn bản 11/CT-BCA-V05 (17/12/2021)."],
  },
  {
    name: "bad: a period that ended on the day before",
    register: talk("2021-01-01/2021-12-16"),
    finds: [["fail", "before", "activities.0.directives.0"]],
  },
  {
    name: "bad: a campaign, by its period; the second directive that it names",
    register: {
      directives: [{ id: "cu", type: "plan", title: "Kế hoạch cũ", issuedOn: "2020-01-01" }, directive],
      campaigns: [{ id: "dot", title: "Đợt", period: "2021-Q1", directives: ["cu", "ct"] }],
    },
    finds: [["fail", "before", "campaigns.0.directives.1"]],
  },
  {
    name: "bad: a plan for what came later",
    register: plan({ issuedOn: "2021-12-16" }),
    finds: [["fail", "before", "directives.1.carriesOut.0"]],
  },
  {
    name: "possible: the year ends after the day",
    register: talk("2021"),
    finds: [["possible", "partly-before", "activities.0.directives.0"]],
  },
  {
    name: "possible: a period that ends on the day",
    register: talk("2021-01-01/2021-12-17"),
    finds: [["possible", "partly-before", "activities.0.directives.0"]],
  },
  {
    name: "incomplete: the directive has no day, and no number",
    register: talk("2021", { id: "ct", type: "directive", title: "Về ma túy" }),
    finds: [["incomplete", "no-issue-day", "activities.0.directives.0", { directive: "Về ma túy" }]],
  },
  {
    name: "incomplete: neither number nor title",
    register: talk("2021", { id: "ct", type: "directive" }),
    finds: [["incomplete", "no-issue-day", "activities.0.directives.0", { directive: "ct" }]],
  },
  {
    name: "incomplete: the plan has no day",
    register: plan({}),
    finds: [["incomplete", "no-own-day", "directives.1.carriesOut.0"]],
  },
  {
    name: "incomplete: no such directive",
    register: { ...talk("2021"), directives: [] },
    unparsed: true,
    finds: [["incomplete", "unknown-directive", "activities.0.directives.0", { directive: "ct" }]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: talk("2022-Q1"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "activities.0.directives.0"]],
  },
]);
