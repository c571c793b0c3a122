import { about, exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const talk = (attendance: object) => ({
  activities: [{ id: "hd", kind: "talk", when: "2022", topics: [], attendance }],
});
const output = (quantity: object) => ({ mediaOutputs: [{ id: "sp", when: "2022", output: quantity }] });
const attendances = (n: number) => exactly(n, "attendance");
const at = "activities.0.attendance";

// A round number may have been counted, so nothing is certainly wrong; and nothing that the rule needs can be missing.
ruleCases("quantity/implausibly-round", [
  { name: "good: not round", register: talk(attendances(88_512)) },
  { name: "good: round to hundreds", register: talk(attendances(88_500)) },
  { name: "good: hedged", register: talk(about(88_000, "attendance")) },
  { name: "good: none", register: talk(attendances(0)) },
  { name: "good: one less than a thousand", register: talk(attendances(999)) },
  { name: "good: one more than a thousand", register: talk(attendances(1001)) },
  { name: "good: leaflets are printed by the thousand", register: output(exactly(5000, "leaflet")) },
  {
    name: "good: money is spent by the thousand",
    register: output({ value: 5000, hedge: "exact", unit: "millionDong" }),
    unparsed: true,
  },
  {
    name: "good: what a unit counts is not known",
    register: output({ value: 5000, hedge: "exact", unit: "toString" }),
    unparsed: true,
  },
  {
    name: "possible: a thousand",
    register: talk(attendances(1000)),
    finds: [["possible", "round", at]],
    says: [
      "Ghi 1.000 lượt: số lớn mà tròn như vậy thường là số ước tính; nếu là số ước tính thì ghi kèm “khoảng”, “trên” hoặc “gần”; nếu là số đếm được thì giữ nguyên.",
    ],
  },
  {
    name: "possible: persons",
    register: talk(exactly(54_000, "person")),
    finds: [["possible", "round", at]],
  },
  {
    name: "possible: views",
    register: output(exactly(26_000, "view")),
    finds: [["possible", "round", "mediaOutputs.0.output"]],
  },
  {
    name: "possible: followers are bodies",
    register: output(exactly(26_000, "follower")),
    finds: [["possible", "round", "mediaOutputs.0.output"]],
  },
  {
    name: "possible: models",
    register: {
      movements: [{ id: "dvk", name: "Dân vận khéo" }],
      ledger: [
        { id: "mh", movement: "dvk", kind: "statedTotal", when: "2022", quantity: exactly(2000, "model") },
      ],
    },
    finds: [["possible", "round", "ledger.0.quantity"]],
  },
  {
    name: "possible: from 500 on, in steps of 100",
    register: talk(attendances(500)),
    options: { parameters: { "quantity/implausibly-round": { from: 500, step: 100 } } },
    finds: [["possible", "round", at]],
  },
  {
    name: "possible: a baseline, while the plan itself may be round",
    register: {
      targets: [
        {
          id: "ct",
          measure: "attendance",
          period: "2023",
          direction: "increase",
          value: attendances(90_000),
          baseline: { when: "2022", value: attendances(88_000) },
        },
      ],
    },
    finds: [["possible", "round", "targets.0.baseline.value"]],
  },
  {
    name: "possible: what was attained, while the plan may be round",
    register: {
      statedRates: [
        {
          id: "tl",
          kind: "attainment",
          when: "2022",
          percent: "90",
          numerator: attendances(9000),
          denominator: attendances(10_000),
        },
      ],
    },
    finds: [["possible", "round", "statedRates.0.numerator"]],
  },
  {
    name: "possible: what a share is of",
    register: {
      statedRates: [
        {
          id: "tl",
          kind: "share",
          when: "2022",
          percent: "91",
          numerator: attendances(9100),
          denominator: attendances(10_000),
        },
      ],
    },
    finds: [["possible", "round", "statedRates.0.denominator"]],
  },
]);
