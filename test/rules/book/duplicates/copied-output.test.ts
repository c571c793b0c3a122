import { exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const output = (id: string, when: string, count: object | number, more: object = {}) => ({
  id,
  when,
  output: typeof count === "number" ? exactly(count, "newsItem") : count,
  ...more,
});
const two = (count: object | number, next: object | number = count, more: object = {}) => ({
  mediaOutputs: [output("a", "2022-11", count), output("b", "2022-12", next, more)],
});

// As of activities: it may be chance, and nothing that is missing can be the same.
ruleCases("duplicates/copied-output", [
  { name: "good: another number", register: two(136, 137) },
  {
    name: "good: round, small and hedged numbers",
    register: {
      mediaOutputs: [140, 99, moreThan(136, "newsItem")].flatMap((count, index) => [
        output(`a${index}`, "2022-11", count),
        output(`b${index}`, "2022-12", count),
      ]),
    },
  },
  { name: "good: another unit", register: two(136, exactly(136, "article")) },
  { name: "good: another channel", register: two(136, 136, { channel: "radio" }) },
  { name: "good: other topics", register: two(136, 136, { topics: ["fire-safety"] }) },
  { name: "good: another place", register: two(136, 136, { place: "157" }) },
  {
    name: "good: another outlet, another campaign",
    register: {
      organisations: [{ id: "bao", name: "Báo Hòa Bình", kind: "media" }],
      campaigns: [{ id: "c", title: "Tháng 6", period: "2022" }],
      mediaOutputs: [
        output("a", "2022-10", 136),
        output("b", "2022-11", 136, { outlet: "bao" }),
        output("c", "2022-12", 136, { campaign: "c" }),
      ],
    },
  },
  {
    name: "good: two days",
    register: { mediaOutputs: [output("a", "2022-11-18", 136), output("b", "2022-11-19", 136)] },
  },
  { name: "nothing to say: followers are kept", register: two(exactly(1303, "follower")) },
  {
    name: "nothing to say: a unit that nobody knows",
    register: two({ value: 136, hedge: "exact", unit: "toString" }),
    unparsed: true,
  },
  {
    name: "possible: 136 news items in November and in December",
    register: two(136),
    finds: [["possible", "copied", "mediaOutputs.1.output", { before: { moment: "2022-11" } }]],
    says: [
      "Số liệu tháng 12/2022 ghi 136 tin, giống hệt số liệu tháng 11/2022; có thể chép lại từ kỳ trước, đề nghị kiểm tra.",
    ],
  },
  {
    name: "possible: with the topics in another order",
    register: {
      mediaOutputs: [
        output("a", "2022-11", 136, { topics: ["fire-safety", "cyber-safety"] }),
        output("b", "2022-12", 136, { topics: ["cyber-safety", "fire-safety"] }),
      ],
    },
    finds: [["possible", "copied", "mediaOutputs.1.output"]],
  },
  {
    name: "possible: a small number, when the caller asks for it",
    register: two(21),
    options: { parameters: { "duplicates/copied-output": { from: 21 } } },
    finds: [["possible", "copied", "mediaOutputs.1.output"]],
  },
]);
