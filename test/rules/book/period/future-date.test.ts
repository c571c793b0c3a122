import { exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const options = { asOf: "2022-12-31" };
const talk = (when: string) => ({ activities: [{ id: "hd", kind: "talk", when, topics: [] }] });
const ledger = (...lines: readonly (readonly [id: string, kind: string, when: string])[]) => ({
  movements: [{ id: "dvk", name: "Dân vận khéo" }],
  ledger: lines.map(([id, kind, when]) => ({
    id,
    movement: "dvk",
    kind,
    when,
    quantity: exactly(123, "model"),
  })),
});

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
  {
    name: "good: what is registered for next year is a plan",
    register: ledger(["dk", "registered", "2023"]),
    options,
  },
  {
    name: "good: the stock that next year opens with is that of the evening before",
    register: ledger(["dau", "opening", "2023"]),
    options,
  },
  {
    name: "bad: the stock that the year after next opens with",
    register: ledger(
      ["dau", "opening", "2024"],
      ["dau-2", "opening", "2023-01-02"],
      ["cu", "opening", "1900"],
    ),
    options,
    finds: [
      ["fail", "future", "ledger.0.when"],
      ["fail", "future", "ledger.1.when"],
    ],
  },
]);
