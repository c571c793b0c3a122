import { atLeast, exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const line = (id: string, more: object = {}) => ({
  id,
  kind: "meeting",
  when: "2026-01",
  audience: "prestigious-persons",
  headcount: exactly(28, "person"),
  place: "00001",
  ...more,
});
const two = (more: object) => ({ engagements: [line("a"), line("b", more)] });
const twins = [["possible", "same", "engagements.1"]] as const;
const nine = ["a", "b"].map((id) => line(id, { headcount: exactly(9, "person") }));

// That two lines say the same may be chance, and may be one that was entered twice: it is never certain.
ruleCases("duplicates/same-engagement-twice", [
  { name: "good: another number", register: two({ headcount: exactly(29, "person") }) },
  { name: "good: another hedge", register: two({ headcount: atLeast(28, "person") }) },
  { name: "good: another kind", register: two({ kind: "commendation" }) },
  { name: "good: another group", register: two({ audience: "elderly" }) },
  { name: "good: another month", register: two({ when: "2026-02" }) },
  { name: "good: another place", register: two({ place: "00002" }) },
  {
    name: "good: another organiser, another campaign",
    register: {
      organisations: [{ id: "ca", name: "Công an xã", kind: "police" }],
      campaigns: [{ id: "c", title: "Tháng cao điểm", period: "2026" }],
      engagements: [line("a"), line("b", { organiser: "ca" }), line("c", { campaign: "c" })],
    },
  },
  {
    name: "good: two of one day: as many may be met again on it",
    register: { engagements: ["a", "b"].map((id) => line(id, { when: "2026-01-20" })) },
  },
  { name: "good: they say themselves that they may overlap", register: two({ mayOverlap: ["a"] }) },
  { name: "good: nine people and nine", register: { engagements: nine } },
  {
    name: "possible: the same in every word",
    register: two({}),
    finds: [["possible", "same", "engagements.1", { first: "a", found: { value: 28 } }]],
    says: [
      "Giống hệt dòng “a” (tháng 1/2026) về hình thức, đối tượng, địa bàn, đơn vị và số liệu (28 người): có thể là một dòng bị nhập hai lần; nếu đúng thì bỏ một dòng, nếu chỉ trùng một phần thì ghi “a” vào “mayOverlap”.",
    ],
  },
  {
    name: "possible: nine people, when the caller asks for them",
    register: { engagements: nine },
    options: { parameters: { "duplicates/same-engagement-twice": { from: 9 } } },
    finds: twins,
  },
  {
    name: "possible: of three alike, one finding for each after the first",
    register: { engagements: [line("a"), line("b"), line("c")] },
    finds: [...twins, ["possible", "same", "engagements.2"]],
  },
]);
