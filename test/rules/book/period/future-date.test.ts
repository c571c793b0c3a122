import { exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const options = { asOf: "2022-12-31" };
const talk = (when: string) => ({ activities: [{ id: "hd", kind: "talk", when, topics: [] }] });

ruleCases("period/future-date", [
  { name: "good: on the day itself", register: talk("2022-12-31"), options },
  { name: "good: a period that has begun", register: talk("R2023"), options },
  {
    name: "bad: the day after",
    register: talk("2023-01-01"),
    options,
    finds: [["fail", "future", "activities.0.when"]],
    says: ["Thời gian ghi ngày 01/01/2023, sau ngày chốt số liệu 31/12/2022."],
  },
  {
    name: "bad: a ledger of next year, a return received later",
    register: {
      movements: [{ id: "dvk", name: "Dân vận khéo" }],
      ledger: [
        { id: "dong", movement: "dvk", kind: "statedTotal", when: "2023", quantity: exactly(123, "model") },
      ],
      submissions: [{ id: "bc", place: "17", period: "2022", status: "accepted", receivedOn: "2023-01-05" }],
    },
    options,
    finds: [
      ["fail", "future", "submissions.0.receivedOn"],
      ["fail", "future", "ledger.0.when"],
    ],
  },
  { name: "no day was named: the rule is not run", register: talk("2099") },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: talk("2022-Q1"),
    options: { ...options, periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "activities.0.when"]],
  },
]);
