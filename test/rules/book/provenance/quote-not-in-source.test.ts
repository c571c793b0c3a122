import {
  checkRegister,
  defineRule,
  exactly,
  parseRegister,
  recheck,
  type Register,
  standardRules,
} from "phongtrao";
import { describe, expect, it } from "vitest";
import { ruleCases } from "../rule-cases.js";

// Made up after the manner of a report, with a mistake in it that a quote has to keep.
const report =
  "Đã tổ chức trên 882 buổi tuyên truyền\ncho trên 88.500 lượt quần chúng. Xây dựng được 15 mô hình, nâng tổng số lên 123 mô hình; công nhna viên.";
const quoted = (entry: object, text: string | null = report) => ({
  sources: [{ id: "bc", title: "Báo cáo", kind: "report", ...(text === null ? {} : { text }) }],
  ledger: [
    {
      id: "mh",
      movement: "dvk",
      kind: "statedTotal",
      when: "2022",
      quantity: exactly(123, "model"),
      provenance: [{ source: "bc", ...entry }],
    },
  ],
  movements: [{ id: "dvk", name: "Dân vận khéo" }],
});
const at = "ledger.0.provenance.0.quote";
const start = report.indexOf("15 mô hình");

ruleCases("provenance/quote-not-in-source", [
  { name: "good: word for word", register: quoted({ quote: "nâng tổng số lên 123 mô hình" }) },
  { name: "good: with its mistakes", register: quoted({ quote: "công nhna viên" }) },
  {
    name: "good: a line that is broken",
    register: quoted({ quote: "trên 882 buổi tuyên truyền cho trên 88.500 lượt" }),
  },
  { name: "good: blanks around it and in it", register: quoted({ quote: " 15\u00a0 mô\thình " }) },
  { name: "good: exactly there", register: quoted({ quote: "15 mô hình", span: [start, start + 10] }) },
  {
    name: "good: exactly there, with a line that is broken",
    register: quoted({
      quote: "tuyên truyền cho",
      span: [report.indexOf("tuyên"), report.indexOf(" trên 88.500")],
    }),
  },
  { name: "good: not composed", register: quoted({ quote: "15 mô hình".normalize("NFD") }), unparsed: true },
  {
    name: "good: the source is not composed",
    register: quoted({ quote: "15 mô hình" }, report.normalize("NFD")),
    unparsed: true,
  },
  { name: "good: a place without words is no quote", register: quoted({}) },
  { name: "good: nothing is quoted", register: { movements: [{ id: "dvk", name: "Dân vận khéo" }] } },
  {
    name: "good: what is not a list of quotes",
    register: {
      movements: [
        { id: "dvk", name: "x", provenance: "bc" },
        { id: "b", name: "x", provenance: [null, { quote: 5 }] },
      ],
    },
    unparsed: true,
  },
  {
    name: "good: a span that is none is not held against it",
    register: quoted({ quote: "15 mô hình", span: [0.5, "b"] }),
    unparsed: true,
  },
  {
    name: "good: nor one with a wrong end",
    register: quoted({ quote: "15 mô hình", span: [0, Number.NaN] }),
    unparsed: true,
  },
  {
    name: "bad: corrected",
    register: quoted({ quote: "công nhân viên" }),
    finds: [["fail", "not-there", at, { source: "bc" }]],
    says: ["Nguyên văn của nguồn “bc” không có câu trích này; phải trích đúng từng chữ."],
  },
  {
    name: "bad: another letter",
    register: quoted({ quote: "Nâng tổng số" }),
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: the end of a longer number",
    register: quoted({ quote: "5 mô hình" }),
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: the beginning of a longer number",
    register: quoted({ quote: "trên 88" }),
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: blanks",
    register: quoted({ quote: " " }),
    unparsed: true,
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: elsewhere",
    register: quoted({ quote: "15 mô hình", span: [0, 10] }),
    finds: [["fail", "elsewhere", "ledger.0.provenance.0.span", { start: 0, end: 10 }]],
    says: ["Câu trích có trong nguồn “bc” nhưng không nằm ở vị trí đã ghi (từ 0 đến 10)."],
  },
  {
    name: "bad: elsewhere, with words that the source begins with",
    register: quoted({ quote: "Đã tổ chức", span: [1, 11] }),
    finds: [["fail", "elsewhere", "ledger.0.provenance.0.span", { start: 1, end: 11 }]],
  },
  {
    name: "good: with the blank before it, which is not a part of it",
    register: quoted({ quote: "15 mô hình", span: [start - 1, start + 10] }),
  },
  ...(
    [
      ["ends a sign late", start, start + 11],
      ["ends a sign early", start, start + 9],
      ["begins a sign late", start + 1, start + 10],
      ["is moved by a sign", start + 1, start + 11],
    ] as const
  ).map(([name, from, to]) => ({
    name: `bad: the place ${name}`,
    register: quoted({ quote: "15 mô hình", span: [from, to] }),
    finds: [["fail", "elsewhere", "ledger.0.provenance.0.span"] as const],
  })),
  {
    name: "bad: at a place within a longer number",
    register: quoted({ quote: "5 mô hình", span: [start + 1, start + 10] }),
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: nothing, at a place of nothing",
    register: quoted({ quote: "", span: [0, 0] }),
    unparsed: true,
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: blanks, at a place of blanks",
    register: quoted({ quote: "  ", span: [2, 3] }),
    unparsed: true,
    finds: [["fail", "not-there", at]],
  },
  ...[
    "…trên 882 buổi tuyên truyền",
    "15 mô hình...",
    "(…) nâng tổng số lên 123 mô hình […]",
    "… công nhna viên.",
  ].map((quote) => ({ name: `good: the sentence goes on: ${quote}`, register: quoted({ quote }) })),
  {
    name: "bad: the end of a longer number, after a mark",
    register: quoted({ quote: "…5 mô hình" }),
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: other words between marks",
    register: quoted({ quote: "…16 mô hình…" }),
    finds: [["fail", "not-there", at]],
  },
  ...["…", "(...)", " … ... "].map((quote) => ({
    name: `bad: marks alone: ${quote}`,
    register: quoted({ quote }),
    finds: [["fail", "not-there", at]] as const,
  })),
  {
    name: "possible: something left out",
    register: quoted({ quote: "trên 882 buổi … 15 mô hình (...) 123 mô hình" }),
    finds: [["possible", "elided", at]],
    says: [
      "Câu trích có chỗ lược bớt (…); từng phần đều có trong nguồn “bc”, nhưng nên tách thành các câu trích liền mạch.",
    ],
  },
  {
    name: "possible: in brackets",
    register: quoted({ quote: "trên 882 buổi [ … ] 123 mô hình" }),
    finds: [["possible", "elided", at]],
  },
  {
    name: "good: dots of the source itself",
    register: quoted({ quote: "bắt vợ, … tín ngưỡng,…" }, "hủ tục bắt vợ, … tín ngưỡng,…"),
  },
  {
    name: "bad: parts in another order",
    register: quoted({ quote: "123 mô hình … 15 mô hình" }),
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: parts that are one",
    register: quoted({ quote: "15 mô … mô hình, nâng … nâng" }),
    finds: [["fail", "not-there", at]],
  },
  {
    name: "bad: a part that is not there",
    register: quoted({ quote: "15 mô hình … 16 mô hình" }),
    finds: [["fail", "not-there", at]],
  },
  { name: "bad: dots alone", register: quoted({ quote: "… …" }), finds: [["fail", "not-there", at]] },
  {
    name: "bad: dots around words that are not there",
    register: quoted({ quote: "… 16 mô hình …" }),
    finds: [["fail", "not-there", at]],
  },
  { name: "nothing to say: a source without its text", register: quoted({ quote: "15 mô hình" }, null) },
  {
    name: "incomplete: a source that is not there",
    register: { ...quoted({ quote: "15 mô hình" }), sources: [] },
    unparsed: true,
    finds: [["incomplete", "unknown-source", at, { source: "bc" }]],
    says: ["Không tìm thấy nguồn “bc” nên chưa đối chiếu được câu trích."],
  },
  {
    name: "incomplete: a source that is not a name",
    register: quoted({ quote: "15 mô hình", source: ["bc"] }),
    unparsed: true,
    finds: [["incomplete", "unknown-source", at, { source: "a list" }]],
  },
]);

describe("after a change", () => {
  const rules = standardRules.filter(({ id }) => id === "provenance/quote-not-in-source");
  const bare = {
    ...defineRule({
      id: "house/source",
      definition: "A source that a record names in a list is there.",
      severity: "info",
      provenance: "house rule",
      selects: {
        each: "record",
        lists: ["ledger"],
        references: { "provenance.source": "sources" },
      },
      messages: { text: ["found"] },
      judge: ({ provenance }, { find }) =>
        (provenance ?? []).map(({ source }) => ({
          verdict: "fail",
          message: "text",
          data: { found: find("sources", source)?.text ?? "" },
        })),
    }),
  };
  const before = parseRegister(quoted({ quote: "15 mô hình" }));
  const after = parseRegister(quoted({ quote: "15 mô hình" }, "Xây dựng được 16 mô hình."));

  it("of nothing but the text of a source, its quotes are judged again", () => {
    const again = recheck(checkRegister(before, { rules }), after, ["bc"], { rules });
    expect(again.findings.map(({ message }) => message)).toStrictEqual(["not-there"]);
    expect(again).toStrictEqual(checkRegister(after, { rules }));
  });

  it("a record whose list names nothing that changed is not", () => {
    const frozen = [Object.freeze(bare)];
    const again = recheck(checkRegister(before, { rules: frozen }), after, ["khác"], { rules: frozen });
    expect(again.findings[0]?.data).toStrictEqual({ found: report });
  });

  it("what is not a list where ids are looked for names nothing", () => {
    const strange = {
      ...before,
      ledger: [{ ...before.ledger[0], provenance: [null, 5, "bc", { source: 5 }, { source: ["bc"] }] }],
    };
    const register = strange as unknown as Register;
    expect(recheck(checkRegister(register, { rules }), register, ["bc"], { rules })).toStrictEqual(
      checkRegister(register, { rules }),
    );
  });
});

it("a source of a megabyte is made one line once, however many quotes there are", () => {
  const text = `${"tuyên truyền  ".repeat(70_000)}15 mô hình`;
  const provenance = Array.from({ length: 1000 }, () => ({ source: "bc", quote: "15 mô hình" }));
  const register = parseRegister({
    sources: [{ id: "bc", title: "Báo cáo", kind: "report", text }],
    movements: [{ id: "dvk", name: "Dân vận khéo", provenance }],
  });
  const rules = standardRules.filter(({ id }) => id === "provenance/quote-not-in-source");
  expect(checkRegister(register, { rules }).findings).toStrictEqual([]);
});
