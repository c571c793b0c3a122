import { exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const line = (id: string, more: object = {}) => ({
  id,
  kind: "talk",
  when: "2026-01",
  topics: ["drug-prevention", "cyber-safety"],
  place: "00001",
  sessions: exactly(4, "session"),
  attendance: exactly(320, "attendance"),
  ...more,
});
const two = (more: object) => ({ activities: [line("a"), line("b", more)] });
const bare = (id: string, sessions: number, more: object = {}) =>
  line(id, { sessions: exactly(sessions, "session"), attendance: undefined, ...more });
type Groups = readonly (readonly [audience: string, count: number])[];
const cameTo = (...lines: readonly Groups[]) => ({
  activities: lines.map((groups, at) =>
    line(`${at}`, {
      audiences: {
        relation: "subset",
        parts: groups.map(([audience, count]) => ({ audience, count: exactly(count, "attendance") })),
      },
    }),
  ),
});
const twins = [["possible", "same-both", "activities.1"]] as const;

// That two lines say the same may be chance, and may be one that was entered twice: it is never certain.
ruleCases("duplicates/same-line-twice", [
  { name: "good: one number differs", register: two({ sessions: exactly(5, "session") }) },
  { name: "good: another hedge", register: two({ attendance: moreThan(320, "attendance") }) },
  { name: "good: people, not attendances", register: two({ attendance: exactly(320, "person") }) },
  { name: "good: one has a number less", register: two({ sessions: undefined }) },
  { name: "good: another month", register: two({ when: "2026-02" }) },
  { name: "good: another place", register: two({ place: "00002" }) },
  { name: "good: another kind", register: two({ kind: "conference" }) },
  { name: "good: another topic", register: two({ topics: ["cyber-safety"] }) },
  { name: "good: another level", register: two({ level: "commune" }) },
  {
    name: "good: another organiser, host, campaign",
    register: {
      organisations: [{ id: "ca", name: "Công an xã", kind: "police" }],
      campaigns: [{ id: "c", title: "Tháng cao điểm", period: "2026" }],
      activities: [
        line("a"),
        line("b", { organiser: "ca" }),
        line("c", { host: "ca" }),
        line("d", { campaign: "c" }),
      ],
    },
  },
  {
    name: "good: other groups came",
    register: two({
      audiences: { relation: "subset", parts: [{ audience: "women", count: exactly(40, "attendance") }] },
    }),
  },
  {
    name: "good: as many of another group came",
    register: cameTo([["women", 40]], [["youth", 40]]),
  },
  {
    name: "good: more of one group came",
    register: cameTo([["women", 40]], [["women", 41]]),
  },
  {
    name: "good: two of one day, which another rule asks about",
    register: {
      activities: [line("a", { when: "2026-01-20" }), line("b", { when: "2026-01-20" })],
    },
  },
  {
    name: "good: lines without a count",
    register: {
      activities: ["a", "b"].map((id) => line(id, { sessions: undefined, attendance: undefined })),
    },
  },
  { name: "good: they say themselves that they may overlap", register: two({ mayOverlap: ["a"] }) },
  { name: "good: nine sessions and nothing else", register: { activities: [bare("a", 9), bare("b", 9)] } },
  {
    name: "possible: the same in every word, with the topics in another order",
    register: two({ topics: ["cyber-safety", "drug-prevention"] }),
    finds: twins,
    says: [
      "Giống hệt dòng “a” (tháng 1/2026) về hình thức, chủ đề, địa bàn, đơn vị và số liệu (4 buổi, 320 lượt): có thể là một dòng bị nhập hai lần; nếu đúng thì bỏ một dòng, nếu chỉ trùng một phần thì ghi “a” vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: ten sessions, the least that is looked at",
    register: { activities: [bare("a", 10), bare("b", 10)] },
    finds: [["possible", "same", "activities.1", { found: { value: 10 } }]],
    says: [
      "Giống hệt dòng “a” (tháng 1/2026) về hình thức, chủ đề, địa bàn, đơn vị và số liệu (10 buổi): có thể là một dòng bị nhập hai lần; nếu đúng thì bỏ một dòng, nếu chỉ trùng một phần thì ghi “a” vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: nine sessions, when the caller asks for them",
    register: { activities: [bare("a", 9), bare("b", 9)] },
    options: { parameters: { "duplicates/same-line-twice": { from: 9 } } },
    finds: [["possible", "same", "activities.1"]],
  },
  {
    name: "possible: no place in either",
    register: { activities: [line("a", { place: undefined }), line("b", { place: undefined })] },
    finds: twins,
  },
  {
    name: "possible: the same groups, in another order",
    register: cameTo(
      [
        ["women", 40],
        ["youth", 25],
      ],
      [
        ["youth", 25],
        ["women", 40],
      ],
    ),
    finds: twins,
  },
  {
    name: "possible: of three the third, which both others are not known to overlap with",
    register: { activities: [line("a"), line("b", { mayOverlap: ["a"] }), line("c")] },
    finds: [
      ["possible", "same-both", "activities.0"],
      ["possible", "same-both", "activities.2"],
    ],
  },
  {
    name: "possible: of three alike, one finding for each after the first",
    register: { activities: [line("a"), line("b"), line("c")] },
    finds: [...twins, ["possible", "same-both", "activities.2"]],
  },
]);
