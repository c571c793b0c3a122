import { exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const line = (id: string, more: object = {}) => ({
  id,
  when: "2026-01",
  output: exactly(36, "newsItem"),
  channel: "newspaper",
  topics: ["drug-prevention", "cyber-safety"],
  place: "00001",
  ...more,
});
const two = (more: object) => ({ mediaOutputs: [line("a"), line("b", more)] });
const twins = [["possible", "same", "mediaOutputs.1"]] as const;
const nine = ["a", "b"].map((id) => line(id, { output: exactly(9, "newsItem") }));

// That two lines say the same may be chance, and may be one that was entered twice: it is never certain.
ruleCases("duplicates/same-output-twice", [
  { name: "good: another number", register: two({ output: exactly(37, "newsItem") }) },
  { name: "good: another hedge", register: two({ output: moreThan(36, "newsItem") }) },
  { name: "good: articles, not news items", register: two({ output: exactly(36, "article") }) },
  { name: "good: another channel", register: two({ channel: "radio" }) },
  { name: "good: one leaves the channel open", register: two({ channel: undefined }) },
  { name: "good: another month", register: two({ when: "2026-02" }) },
  { name: "good: another place", register: two({ place: "00002" }) },
  { name: "good: another topic", register: two({ topics: ["cyber-safety"] }) },
  {
    name: "good: another outlet, another campaign",
    register: {
      organisations: [{ id: "bao", name: "Báo tỉnh", kind: "media" }],
      campaigns: [{ id: "c", title: "Tháng cao điểm", period: "2026" }],
      mediaOutputs: [line("a"), line("b", { outlet: "bao" }), line("c", { campaign: "c" })],
    },
  },
  {
    name: "good: two of one day: as much may be published again on it",
    register: { mediaOutputs: ["a", "b"].map((id) => line(id, { when: "2026-01-20" })) },
  },
  { name: "good: they say themselves that they may overlap", register: two({ mayOverlap: ["a"] }) },
  { name: "good: nine news items and nine", register: { mediaOutputs: nine } },
  {
    name: "possible: the same in every word, with the topics in another order",
    register: two({ topics: ["cyber-safety", "drug-prevention"] }),
    finds: [["possible", "same", "mediaOutputs.1", { first: "a", found: { value: 36 } }]],
    says: [
      "Giống hệt dòng “a” (tháng 1/2026) về kênh, cơ quan đăng, phát, chủ đề, địa bàn và số liệu (36 tin): có thể là một dòng bị nhập hai lần; nếu đúng thì bỏ một dòng, nếu chỉ trùng một phần thì ghi “a” vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: nine news items, when the caller asks for them",
    register: { mediaOutputs: nine },
    options: { parameters: { "duplicates/same-output-twice": { from: 9 } } },
    finds: twins,
  },
  {
    name: "possible: ten followers, who are kept up and no less twice there",
    register: { mediaOutputs: ["a", "b"].map((id) => line(id, { output: exactly(10, "follower") })) },
    finds: twins,
  },
  {
    name: "possible: no word but time and number, one with an empty list of topics",
    register: {
      mediaOutputs: [[], undefined].map((topics, at) =>
        line(`${at}`, { channel: undefined, place: undefined, topics }),
      ),
    },
    finds: twins,
  },
  {
    name: "possible: of three alike, one finding for each after the first",
    register: { mediaOutputs: [line("a"), line("b"), line("c")] },
    finds: [...twins, ["possible", "same", "mediaOutputs.2"]],
  },
]);
