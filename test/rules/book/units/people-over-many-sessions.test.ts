import { atLeast, exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const talk = (fields: object) => ({
  activities: [{ id: "hd", kind: "talk", topics: [], when: "2022", ...fields }],
});
const people = exactly(54_000, "person");

ruleCases("units/people-over-many-sessions", [
  {
    name: "good: attendances over many",
    register: talk({ sessions: exactly(3000, "session"), attendance: exactly(54_000, "attendance") }),
  },
  { name: "good: persons at one", register: talk({ sessions: exactly(1, "session"), attendance: people }) },
  { name: "good: persons on one day", register: talk({ when: "2022-11-18", attendance: people }) },
  {
    name: "bad: “54.000 người” over 3,000 sessions",
    register: talk({ sessions: exactly(3000, "session"), attendance: people }),
    finds: [["fail", "many", "activities.0.attendance.unit", { found: people }]],
    says: [
      "Ghi 54.000 người cho 3.000 buổi: một người có thể dự nhiều buổi, nên qua nhiều buổi thì ghi “lượt người”, không ghi “người”.",
    ],
  },
  {
    name: "bad: from two on",
    register: talk({ sessions: exactly(2, "session"), attendance: people }),
    finds: [["fail", "many", "activities.0.attendance.unit"]],
  },
  {
    name: "possible: one session or more",
    register: talk({ sessions: atLeast(1, "session"), attendance: people }),
    finds: [["possible", "may-be-many", "activities.0.attendance.unit"]],
  },
  {
    name: "incomplete: a year without the number of sessions",
    register: talk({ attendance: people }),
    finds: [["incomplete", "no-sessions", "activities.0.sessions"]],
  },
]);
