import { about, between, exactly, lessThan, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const cases = (n: number) => exactly(n, "case");
const rate = (percent: string, fields: object = {}, target: object = {}) => ({
  targets: [
    { id: "ct", measure: "cases", period: "2023", value: cases(38), direction: "decrease", ...target },
  ],
  statedRates: [{ id: "tl", kind: "attainment", when: "2023", percent, target: "ct", ...fields }],
});
const up = { direction: "increase" };
const over = (verdict: "fail" | "possible") =>
  [
    [verdict, verdict === "fail" ? "over-decrease" : "may-be-over-decrease", "statedRates.0.percent"],
  ] as const;

ruleCases("targets/attainment-against-direction", [
  {
    name: "good: 36 cases where 38 are the most that there should be",
    register: rate("94.74", { numerator: cases(36), denominator: cases(38) }),
  },
  { name: "good: as many as there may be", register: rate("100.00") },
  { name: "good: 112.5 % where more is better", register: rate("112.5", {}, up) },
  {
    name: "good: 112.5 % where nothing should change",
    register: rate("112.5", {}, { direction: "maintain" }),
  },
  {
    name: "good: less than 100 % in all its words",
    register: {
      ...rate("100"),
      statedRates: ["nearly", "lessThan", "atMost"].map((hedge) => ({
        ...rate("100", { hedge }).statedRates[0],
        id: hedge,
      })),
    },
  },
  { name: "nothing to hold against: a share", register: rate("112.5", { kind: "share" }) },
  {
    name: "nothing to hold against: no target",
    register: { statedRates: [{ id: "tl", kind: "attainment", when: "2023", percent: "112.5" }] },
  },
  {
    name: "bad: 46 cases where 38 are the most",
    register: rate("121.05", { numerator: cases(46), denominator: cases(38) }),
    finds: [["fail", "over-decrease", "statedRates.0.percent", { percent: { percent: "121.05" } }]],
    says: [
      "Ghi đạt 121,05% chỉ tiêu, nhưng đây là chỉ tiêu phấn đấu giảm (38 vụ): vượt 100% là chưa đạt, không phải vượt chỉ tiêu.",
    ],
  },
  { name: "bad: by the last digit that is printed", register: rate("100.000000001"), finds: over("fail") },
  {
    name: "bad: more than 110 %, told with the word before it",
    register: rate("110", { hedge: "moreThan" }),
    finds: over("fail"),
    says: [
      "Ghi đạt trên 110% chỉ tiêu, nhưng đây là chỉ tiêu phấn đấu giảm (38 vụ): vượt 100% là chưa đạt, không phải vượt chỉ tiêu.",
    ],
  },
  {
    name: "bad: 110.50 %, told with the digits that were printed",
    register: rate("110.50"),
    finds: over("fail"),
    says: [
      "Ghi đạt 110,50% chỉ tiêu, nhưng đây là chỉ tiêu phấn đấu giảm (38 vụ): vượt 100% là chưa đạt, không phải vượt chỉ tiêu.",
    ],
  },
  { name: "bad: more than 100 %", register: rate("100", { hedge: "moreThan" }), finds: over("fail") },
  { name: "bad: at least 101 %", register: rate("101", { hedge: "atLeast" }), finds: over("fail") },
  { name: "possible: at least 100 %", register: rate("100", { hedge: "atLeast" }), finds: over("possible") },
  { name: "possible: at most 101 %", register: rate("101", { hedge: "atMost" }), finds: over("possible") },
  {
    name: "possible: less than 101 %",
    register: rate("101", { hedge: "lessThan" }),
    finds: over("possible"),
  },
  { name: "possible: nearly 101 %", register: rate("101", { hedge: "nearly" }), finds: over("possible") },
  {
    name: "possible: more than 95 %, which sets no upper bound",
    register: rate("95", { hedge: "moreThan" }),
    finds: over("possible"),
  },
  {
    name: "possible: about 95 %, which sets none either",
    register: rate("95", { hedge: "about" }),
    finds: over("possible"),
  },
  {
    name: "good: more than 95 % as offices write it",
    register: rate("95", { hedge: "moreThan" }),
    options: { reading: "customary" },
  },
  {
    name: "good: about 95 % as offices write it",
    register: rate("95", { hedge: "about" }),
    options: { reading: "customary" },
  },
  {
    name: "bad: about 120 % as offices write it",
    register: rate("120", { hedge: "about" }),
    options: { reading: "customary" },
    finds: over("fail"),
  },
  {
    name: "possible: about 100 % as offices write it",
    register: rate("100", { hedge: "about" }),
    options: { reading: "customary" },
    finds: over("possible"),
  },
  {
    name: "bad: more than 100 % as offices write it",
    register: rate("100", { hedge: "moreThan" }),
    options: { reading: "customary" },
    finds: over("fail"),
  },
  {
    name: "bad: at least 101 %, however it is read",
    register: rate("101", { hedge: "atLeast" }),
    options: { reading: "customary" },
    finds: over("fail"),
  },
  {
    name: "good: below zero, as offices would never write it",
    register: rate("-5", { hedge: "about" }),
    options: { reading: "customary" },
  },
  {
    name: "bad: of 40 where the target is 38",
    register: rate("95.0", { denominator: cases(40) }, up),
    finds: [
      [
        "fail",
        "denominator-differs",
        "statedRates.0.denominator",
        { found: { value: 40 }, expected: { value: 38 } },
      ],
    ],
    says: ["Tỷ lệ tính trên 40 vụ, nhưng chỉ tiêu là 38 vụ."],
  },
  {
    name: "bad: of another number, and over 100 %",
    register: rate("110.0", { denominator: cases(40) }),
    finds: [
      ["fail", "denominator-differs", "statedRates.0.denominator"],
      ["fail", "over-decrease", "statedRates.0.percent"],
    ],
  },
  { name: "good: of about 38", register: rate("95.0", { denominator: about(38, "case") }) },
  // A percentage can only be of a number: attainment() takes that of “trên 38”, too.
  {
    name: "good: of 38, where the target is more than 38",
    register: rate("95.0", { denominator: cases(38) }, { ...up, value: moreThan(38, "case") }),
  },
  {
    name: "good: of 38, where the target is less than 38",
    register: rate("95.0", { denominator: cases(38) }, { value: lessThan(38, "case") }),
  },
  {
    name: "bad: of 37, where the target is more than 38",
    register: rate("95.0", { denominator: cases(37) }, { ...up, value: moreThan(38, "case") }),
    finds: [["fail", "denominator-differs", "statedRates.0.denominator"]],
  },
  {
    name: "bad: of more than 38, which is not 38",
    register: rate("95.0", { denominator: moreThan(38, "case") }),
    finds: [["fail", "denominator-differs", "statedRates.0.denominator"]],
  },
  {
    name: "possible: of 38 to 40 or more, where the target is 38 to 40",
    register: rate(
      "95.0",
      { denominator: { ...between(38, 40, "case"), openAbove: true } },
      { value: between(38, 40, "case") },
    ),
    finds: [["possible", "denominator-may-differ", "statedRates.0.denominator"]],
  },
  {
    name: "possible: of 38 to 40",
    register: rate("95.0", { denominator: between(38, 40, "case") }),
    finds: [["possible", "denominator-may-differ", "statedRates.0.denominator"]],
  },
  {
    name: "possible: of about 40",
    register: rate("95.0", { denominator: about(40, "case") }),
    finds: [["possible", "denominator-may-differ", "statedRates.0.denominator"]],
  },
  {
    name: "incomplete: petitions against cases",
    register: rate("95.0", { denominator: exactly(38, "petition") }),
    finds: [["incomplete", "units-differ", "statedRates.0.denominator.unit"]],
  },
  {
    name: "incomplete: a target that is not there",
    register: { ...rate("95.0"), targets: [] },
    unparsed: true,
    finds: [["incomplete", "unknown-target", "statedRates.0.target", { target: "ct" }]],
  },
  {
    name: "incomplete: a percentage that is none",
    register: rate("rất cao"),
    unparsed: true,
    finds: [["incomplete", "unreadable-percent", "statedRates.0.percent", { percent: "rất cao" }]],
  },
  {
    name: "incomplete: a percentage of a million digits, of which only some are read",
    register: rate("9".repeat(1_000_000)),
    unparsed: true,
    finds: [["incomplete", "unreadable-percent", "statedRates.0.percent", { percent: "9".repeat(20) }]],
  },
]);
