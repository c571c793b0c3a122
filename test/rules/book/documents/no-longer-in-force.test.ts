import { ruleCases } from "../rule-cases.js";

// 66-QĐ/TW was replaced by 399-QĐ/TW of 9 January 2026, in force from that day.
const replaced = {
  id: "qd-66",
  type: "rule",
  number: "66-QĐ/TW",
  issuedOn: "2017-02-06",
  inForceUntil: "2026-01-08",
  replacedBy: "qd-399",
};
const following = { id: "qd-399", type: "rule", number: "399-QĐ/TW", issuedOn: "2026-01-09" };
const citing = (list: object, cited: object = replaced) => ({ directives: [cited, following], ...list });
const talk = (when: string, cited?: object) =>
  citing({ activities: [{ id: "hd", kind: "talk", when, topics: [], directives: ["qd-66"] }] }, cited);
const movement = (launchedOn: object, cited?: object) =>
  citing({ movements: [{ id: "pt", name: "Phong trào", directives: ["qd-66"], ...launchedOn }] }, cited);
const ended = { id: "qd-66", type: "rule", number: "66-QĐ/TW", inForceUntil: "2026-01-08" };
const path = "activities.0.directives.0";

ruleCases("documents/no-longer-in-force", [
  { name: "good: on its last day", register: talk("2026-01-08") },
  { name: "good: a period that ends on its last day", register: talk("2025-12-15/2026-01-08") },
  { name: "good: no end is known", register: talk("2026-06", { id: "qd-66", type: "rule" }) },
  { name: "good: no end, and no day of one's own", register: movement({}, { id: "qd-66", type: "rule" }) },
  { name: "good: a movement on its last day", register: movement({ launchedOn: "2026-01-08" }) },
  {
    name: "bad: the day after",
    register: talk("2026-01-09"),
    finds: [["fail", "ended-and-replaced", path]],
    says: [
      "Thời gian ghi ngày 09/01/2026, nhưng văn bản 66-QĐ/TW chỉ có hiệu lực đến hết ngày 08/01/2026 và đã được thay thế (xem bản ghi “qd-399”).",
    ],
  },
  {
    name: "bad: a period that begins on the day after, and nothing replaced it",
    register: talk("2026-01-09/2026-12-31", ended),
    finds: [["fail", "ended", path]],
    says: [
      "Thời gian ghi từ 09/01/2026 đến 31/12/2026, nhưng văn bản 66-QĐ/TW chỉ có hiệu lực đến hết ngày 08/01/2026.",
    ],
  },
  {
    name: "bad: a campaign, a movement, a plan",
    register: {
      directives: [
        replaced,
        following,
        { id: "kh", type: "plan", issuedOn: "2026-02-01", carriesOut: ["qd-399", "qd-66"] },
      ],
      campaigns: [{ id: "dot", title: "Đợt", period: "2026-Q2", directives: ["qd-66"] }],
      movements: [{ id: "pt", name: "Phong trào", launchedOn: "2026-01-09", directives: ["qd-66"] }],
    },
    finds: [
      ["fail", "ended-and-replaced", "campaigns.0.directives.0"],
      ["fail", "ended-and-replaced", "directives.2.carriesOut.1"],
      ["fail", "ended-and-replaced", "movements.0.directives.0"],
    ],
  },
  {
    name: "possible: the year goes on after its last day",
    register: talk("2026"),
    finds: [["possible", "ended-in-between", path]],
    says: [
      "Thời gian ghi năm 2026; văn bản 66-QĐ/TW chỉ có hiệu lực đến hết ngày 08/01/2026, chỉ áp dụng được cho phần đầu của thời gian đó.",
    ],
  },
  {
    name: "possible: a period that begins on its last day",
    register: talk("2026-01-08/2026-01-09"),
    finds: [["possible", "ended-in-between", path]],
  },
  {
    name: "incomplete: it was replaced, nobody says when",
    register: talk("2026", { id: "qd-66", type: "rule", replacedBy: "qd-399" }),
    finds: [["incomplete", "replaced-some-day", path, { directive: "qd-66", replacement: "qd-399" }]],
  },
  {
    name: "incomplete: the movement has no day",
    register: movement({}),
    finds: [["incomplete", "no-own-day", "movements.0.directives.0"]],
  },
  {
    name: "incomplete: no such directive",
    register: { activities: [{ id: "hd", kind: "talk", when: "2026", topics: [], directives: ["x"] }] },
    unparsed: true,
    finds: [["incomplete", "unknown-directive", path, { directive: "x" }]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: talk("2026-Q1"),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
]);
