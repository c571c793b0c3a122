import { exactly, type LedgerEntry, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

type Line = readonly [movement: string, count: object | number, more?: object];

const words = ["a", "b", "c", "d", "e"];
const ledger = (...lines: readonly Line[]) => ({
  sources: [
    { id: "bc", title: "Báo cáo năm 2022", kind: "report" },
    { id: "bc-2", title: "Báo cáo chuyên đề", kind: "report" },
  ],
  movements: words.map((id) => ({ id, name: `Phong trào ${id.toUpperCase()}` })),
  ledger: lines.map(([movement, count, more], index) => ({
    id: `${index + 1}`,
    movement,
    kind: "statedTotal" satisfies LedgerEntry["kind"],
    when: "2022",
    quantity: typeof count === "number" ? exactly(count, "model") : count,
    ...more,
  })),
});
const from = (quote?: string, span?: readonly [number, number], source = "bc") => ({
  provenance: [
    { source, ...(quote === undefined ? {} : { quote }), ...(span === undefined ? {} : { span }) },
  ],
});
const quote = "nâng tổng số mô hình hiện nay là 123 mô hình";
const twice = "“Dân vận khéo” có 25 mô hình; “Toàn dân bảo vệ ANTQ” có 25 mô hình";

ruleCases("ledger/movements-summed", [
  { name: "good: 123, 47 and 75", register: ledger(["a", 123], ["b", 47], ["c", 75]) },
  {
    name: "good: two movements of one size, from two sentences",
    register: ledger(["a", 123, from(quote)], ["b", 123, from("123 mô hình tự quản")]),
  },
  {
    name: "good: two movements of one size, from two places of a text that repeats itself",
    register: ledger(["a", 123, from(quote, [0, 44])], ["b", 123, from(quote, [90, 134])]),
  },
  {
    name: "good: one sentence with two numbers",
    register: ledger(["a", 123, from(quote)], ["b", 47, from(quote)]),
  },
  {
    name: "good: one sentence that says the number for each",
    register: ledger(["a", 25, from(twice)], ["b", 25, from(twice)]),
  },
  {
    name: "bad: for each of two, and a third",
    register: ledger(["a", 25, from(twice)], ["b", 25, from(twice)], ["c", 25, from(twice)]),
    finds: [
      ["fail", "same-words", "ledger.1.provenance", { movement: "Phong trào B", other: "Phong trào A" }],
      ["fail", "same-words", "ledger.2.provenance", { movement: "Phong trào C", other: "Phong trào A" }],
    ],
  },
  {
    name: "bad: a number, and a date with it",
    register: ledger(
      ["a", 25, from("ngày 25/11 có 25 mô hình")],
      ["b", 25, from("ngày 25/11 có 25 mô hình")],
    ),
    finds: [["fail", "same-words", "ledger.1.provenance"]],
  },
  {
    name: "good: two sources",
    register: ledger(["a", 123, from(quote)], ["b", 123, from(quote, undefined, "bc-2")]),
  },
  {
    name: "good: one movement, entered twice, is another rule's affair",
    register: ledger(["a", 123, from(quote)], ["a", 123, from(quote)]),
  },
  {
    name: "good: two years",
    register: ledger(["a", 123, from(quote)], ["b", 123, { when: "2023", ...from(quote) }]),
  },
  {
    name: "good: two places",
    register: ledger(
      ["a", 123, { place: "150", ...from(quote) }],
      ["b", 123, { place: "157", ...from(quote) }],
    ),
  },
  { name: "good: none, as none", register: ledger(["a", 0, from(quote)], ["b", 0, from(quote)]) },
  {
    name: "good: numbers that are not exact add up to nothing",
    register: ledger(["a", moreThan(120, "model")], ["b", 60], ["c", 60]),
  },
  { name: "one movement", register: ledger(["a", 123]) },
  {
    name: "bad: one sentence for two movements",
    register: ledger(["a", 123, from(quote)], ["b", 123, from(quote)]),
    finds: [
      ["fail", "same-words", "ledger.1.provenance", { movement: "Phong trào B", other: "Phong trào A" }],
    ],
    says: [
      "Số liệu năm 2022: phong trào “Phong trào B” và phong trào “Phong trào A” cùng ghi 123 mô hình từ một đoạn của cùng một nguồn; số này chỉ được tính cho một phong trào.",
    ],
  },
  {
    name: "bad: one sentence for what was established, too",
    register: ledger(
      ["a", 15, { kind: "established", ...from(quote, [0, 44]) }],
      ["b", 15, { kind: "established", ...from(quote) }],
    ),
    finds: [["fail", "same-words", "ledger.1.provenance"]],
  },
  {
    name: "bad: the third has the words of the second, which stand elsewhere than those of the first",
    register: ledger(["a", 123, from("x")], ["a", 123, from(quote)], ["b", 123, from(quote)]),
    finds: [["fail", "same-words", "ledger.2.provenance"]],
  },
  ...["123 mô hình, trong đó 15 mô hình mới", "123 mô hình, dự kiến từ 123 đến 130 mô hình"].map((words) => ({
    name: `bad: one number for two movements, beside another: ${words}`,
    register: ledger(["a", 123, from(words)], ["b", 123, from(words)]),
    finds: [["fail", "same-words", "ledger.1.provenance"] as const],
  })),
  {
    name: "bad: one sentence for one movement thrice, which is its own affair, and for another",
    register: ledger(
      ["a", 123, from(quote)],
      ["a", 123, from(quote)],
      ["a", 123, from(quote)],
      ["b", 123, from(quote)],
    ),
    finds: [["fail", "same-words", "ledger.3.provenance"]],
  },
  {
    name: "possible: the sum of all others",
    register: ledger(["a", 200], ["b", 90], ["c", 60], ["d", 50]),
    finds: [["possible", "sum-of-all", "ledger.0.quantity", { count: 3 }]],
    says: [
      "Số liệu năm 2022: phong trào “Phong trào A” ghi 200 mô hình, đúng bằng tổng của 3 phong trào còn lại; có thể đã tính cả mô hình của các phong trào đó.",
    ],
  },
  {
    name: "possible: the sum of two of three others",
    register: ledger(["a", 123], ["b", 69], ["c", 54], ["d", 500]),
    finds: [
      ["possible", "sum-of-two", "ledger.0.quantity", { first: "Phong trào B", second: "Phong trào C" }],
    ],
  },
  {
    name: "possible: two others of one size",
    register: ledger(["a", 120], ["b", 60], ["c", 60], ["d", 500]),
    finds: [["possible", "sum-of-two", "ledger.0.quantity"]],
  },
  { name: "good: twice another is not a sum of two", register: ledger(["a", 120], ["b", 60], ["c", 7]) },
  { name: "good: small numbers add up by chance", register: ledger(["a", 19], ["b", 9], ["c", 10]) },
  {
    name: "possible: from the least that is looked at",
    register: ledger(["a", 20], ["b", 9], ["c", 11]),
    finds: [["possible", "sum-of-all", "ledger.0.quantity"]],
  },
  {
    name: "possible: small numbers, when the caller asks for them",
    register: ledger(["a", 19], ["b", 9], ["c", 10]),
    options: { parameters: { "ledger/movements-summed": { from: 19 } } },
    finds: [["possible", "sum-of-all", "ledger.0.quantity"]],
  },
  {
    name: "good: what was established adds up by chance",
    register: ledger(
      ["a", 123, { kind: "established" }],
      ["b", 69, { kind: "established" }],
      ["c", 54, { kind: "established" }],
    ),
  },
  {
    name: "good: pairs are left out where there are more movements than the caller says",
    register: ledger(["a", 123], ["b", 69], ["c", 54], ["d", 500]),
    options: { parameters: { "ledger/movements-summed": { pairsUpTo: 3 } } },
  },
  {
    name: "possible: and kept where there are as many",
    register: ledger(["a", 123], ["b", 69], ["c", 54], ["d", 500]),
    options: { parameters: { "ledger/movements-summed": { pairsUpTo: 4 } } },
    finds: [["possible", "sum-of-two", "ledger.0.quantity"]],
  },
  {
    name: "incomplete: one source without a quote",
    register: ledger(["a", 123, from(quote)], ["b", 123, from()]),
    finds: [["incomplete", "same-source", "ledger.1.provenance"]],
  },
  {
    name: "incomplete: the quote of the other is missing",
    register: ledger(["a", 123, from()], ["b", 123, from(quote)]),
    finds: [["incomplete", "same-source", "ledger.1.provenance"]],
  },
  {
    name: "possible: the larger of two totals is the sum of all others, though the first is that of two",
    register: ledger(["a", 150], ["a", 200], ["b", 90], ["c", 60], ["d", 50]),
    finds: [["possible", "sum-of-all", "ledger.1.quantity", { count: 3 }]],
  },
]);
