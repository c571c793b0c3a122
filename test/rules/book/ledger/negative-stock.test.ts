import { about, moreThan, nearly } from "phongtrao";
import { acrossTheMerger, phuTho } from "../merger.js";
import { ruleCases } from "../rule-cases.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const ledger = ledgerOf(["dvk"], "model");

const none = (when: string): Line => ["khong", "added", when, 0];

ruleCases("ledger/negative-stock", [
  {
    name: "good: all of them removed",
    register: ledger(["dau", "opening", "2022", 8], ["giam", "discontinued", "2022", 8]),
  },
  {
    name: "good: what was added may be removed",
    register: ledger(
      ["dau", "opening", "2022", 8],
      ["tang", "established", "2022-03", 2],
      ["giam", "merged", "2022-06", 10],
    ),
  },
  { name: "good: nothing was removed", register: ledger(["tang", "established", "2022", 2]) },
  {
    name: "bad: 8 + 2 − 12",
    register: ledger(
      ["dau", "opening", "2022", 8],
      ["tang", "established", "2022-H1", 2],
      ["giam", "discontinued", "2022-06", 12],
    ),
    finds: [["fail", "negative", "ledger.2.quantity", { found: { estimate: -2 } }]],
    says: ["Số đã có 8 mô hình, tăng 2, giảm 12 thì còn -2: số mô hình không thể nhỏ hơn 0."],
  },
  {
    name: "bad: what was added afterwards does not help",
    register: ledger(
      ["dau", "opening", "2022", 8],
      none("2022-Q1"),
      ["giam", "discontinued", "2022-03", 10],
      ["tang", "added", "2022-06", 2],
    ),
    finds: [["fail", "negative", "ledger.2.quantity"]],
  },
  {
    name: "bad: 5 − 10 in the first quarter, and what was added afterwards leaves room for the next",
    register: ledger(
      ["dau", "opening", "2022", 5],
      none("2022-Q1"),
      ["giam-1", "discontinued", "2022-Q1", 10],
      ["tang", "added", "2022-Q2", 20],
      ["giam-2", "discontinued", "2022-Q4", 1],
    ),
    finds: [["fail", "negative", "ledger.2.quantity", { found: { estimate: -5 } }]],
    says: ["Số đã có 5 mô hình, tăng 0, giảm 10 thì còn -5: số mô hình không thể nhỏ hơn 0."],
  },
  {
    name: "bad: 5 − 10 in the first quarter, and of what was added afterwards nothing is told",
    register: ledger(
      ["dau", "opening", "2022", 5],
      none("2022-Q1"),
      ["giam-1", "discontinued", "2022-Q1", 10],
      ["giam-2", "discontinued", "2022-Q4", 1],
    ),
    finds: [["fail", "negative", "ledger.2.quantity", { found: { estimate: -5 } }]],
  },
  {
    name: "possible: more than 20 of 25 in the first quarter, and 20 added in the second",
    register: ledger(
      ["dau", "opening", "2022", 25],
      ["giam-1", "discontinued", "2022-Q1", moreThan(20, "model")],
      ["tang", "added", "2022-Q2", 20],
      ["giam-2", "discontinued", "2022-Q4", 1],
    ),
    finds: [["possible", "may-be-negative", "ledger.1.quantity"]],
  },
  {
    name: "good: removed in the order in which they were added",
    register: ledger(
      ["dau", "opening", "2022", 5],
      ["giam-1", "discontinued", "2022-Q1", 5],
      ["tang", "added", "2022-Q2", 20],
      ["giam-2", "discontinued", "2022-Q4", 20],
    ),
  },
  {
    name: "incomplete: 8 + 2 − 12, and nothing is said of what was added in the other months",
    register: ledger(
      ["dau", "opening", "2022", 8],
      ["tang", "established", "2022-03", 2],
      ["giam", "discontinued", "2022-06", 12],
    ),
    finds: [
      [
        "incomplete",
        "added-missing",
        "ledger.2.quantity",
        {
          found: { estimate: -2 },
          kind: { codes: "ledgerKinds", code: "established" },
          gap: { moment: "2022-01-01/2022-02-28" },
        },
      ],
    ],
    says: [
      "Số đã có 8 mô hình, số tăng đã ghi 2, giảm 12 thì còn -2; chưa ghi số xây dựng mới từ 01/01/2022 đến 28/02/2022 nên chưa rõ có giảm nhiều hơn số hiện có hay không.",
    ],
  },
  {
    name: "incomplete: 8 − 10, and nothing is said of what was added",
    register: ledger(["dau", "opening", "2022", 8], ["giam", "discontinued", "2022", 10]),
    finds: [
      [
        "incomplete",
        "added-missing",
        "ledger.1.quantity",
        { kind: { codes: "ledgerKinds", code: "added" }, gap: { moment: "2022-01-01/2022-12-31" } },
      ],
    ],
  },
  {
    name: "incomplete: of what was added from before the total on, some may have been added after it",
    register: ledger(
      ["truoc", "statedTotal", "2022-06-30", 8],
      ["nam", "added", "2022", 5],
      none("2022-H2"),
      ["giam", "discontinued", "2022-08", 10],
    ),
    finds: [["incomplete", "added-across", "ledger.3.quantity", { entry: "nam", found: { estimate: -2 } }]],
    says: [
      "Số đã có 8 mô hình, số tăng đã ghi 0, giảm 10 thì còn -2; dòng “nam” chỉ có một phần nằm trong thời gian đó nên chưa rõ có giảm nhiều hơn số hiện có hay không.",
    ],
  },
  {
    name: "good: 5 of about 120",
    register: ledger(
      ["dau", "statedTotal", "2021", about(120, "model")],
      ["giam", "discontinued", "2022", 5],
    ),
  },
  {
    name: "good: more than 10 of 20, which offices say of up to 19",
    register: ledger(["dau", "opening", "2022", 20], ["giam", "discontinued", "2022", moreThan(10, "model")]),
  },
  {
    name: "possible: more than 20 of 25",
    register: ledger(["dau", "opening", "2022", 25], ["giam", "discontinued", "2022", moreThan(20, "model")]),
    finds: [["possible", "may-be-negative", "ledger.1.quantity"]],
  },
  {
    name: "incomplete: removed from nobody knows how many",
    register: ledger(["giam", "discontinued", "2022", 3]),
    finds: [["incomplete", "no-opening", "ledger.0.quantity"]],
  },
  {
    name: "incomplete: removed from the ground of three provinces, and only what the old one had is given",
    register: ledger(
      ["truoc", "statedTotal", "2024", 201, phuTho],
      ["giam", "discontinued", "2025-08", 250, phuTho],
    ),
    options: acrossTheMerger,
    finds: [["incomplete", "other-ground", "ledger.1.quantity", { place: "Phú Thọ (25)" }]],
    says: [
      "Ghi giảm 250 mô hình, nhưng ngày 01/7/2025 địa bàn của Phú Thọ (25) đã thay đổi nên không đối chiếu được với số mô hình trước đó; cần ghi số đầu kỳ của địa bàn mới, tính từ ngày đó.",
    ],
  },
  {
    name: "possible: 6 in the half year and 6 in the year, which may be the same 6",
    register: ledger(
      ["dau", "opening", "2022", 10],
      ["giam-6-thang", "discontinued", "2022-H1", 6],
      ["giam-nam", "discontinued", "2022", 6],
    ),
    finds: [["possible", "may-count-twice", "ledger.2.quantity", { removed: { lower: 6, upper: 12 } }]],
    says: [
      "Số đã có 10 mô hình, tăng 0, giảm từ 6 đến 12: có thể đã giảm nhiều hơn số hiện có. Dòng “giam-nam” và dòng “giam-6-thang” có thời gian trùng nhau nên chưa rõ có mô hình nào bị tính hai lần hay không.",
    ],
  },
  {
    name: "bad: 11 in the year, whatever of them were removed in the half year",
    register: ledger(
      ["dau", "opening", "2022", 10],
      ["giam-6-thang", "discontinued", "2022-H1", 6],
      ["giam-nam", "discontinued", "2022", 11],
      none("2022"),
    ),
    finds: [["fail", "negative", "ledger.2.quantity"]],
  },
  {
    name: "good: room for both",
    register: ledger(
      ["dau", "opening", "2022", 12],
      ["giam-6-thang", "discontinued", "2022-H1", 6],
      ["giam-nam", "discontinued", "2022", 6],
    ),
  },
  {
    name: "good: no more than one of two methods counts",
    register: ledger(
      ["a", "statedTotal", "2022", 235, { method: "mới" }],
      ["b", "statedTotal", "2022", 2382, { method: "cũ" }],
      ["c", "statedTotal", "2022", 200, { method: "mới nhất" }],
      ["giam", "discontinued", "2023", 300],
    ),
  },
  {
    name: "bad: more than either of two methods counts",
    register: ledger(
      ["a", "statedTotal", "2022", 235, { method: "mới" }],
      ["b", "statedTotal", "2022", 2382, { method: "cũ" }],
      ["giam", "discontinued", "2023", 2383],
      none("2023"),
    ),
    finds: [["fail", "negative", "ledger.2.quantity", { found: { estimate: -1 } }]],
  },
  {
    name: "bad: more than an opening that was counted anew",
    register: ledger(
      ["truoc", "statedTotal", "2022", 2382, { method: "cũ" }],
      ["dau", "opening", "2023", 235, { method: "mới" }],
      ["giam", "discontinued", "2023", 236],
      none("2023"),
    ),
    finds: [["fail", "negative", "ledger.2.quantity"]],
  },
  {
    name: "good: a removal of none, from nobody knows how many",
    register: ledger(["giam", "discontinued", "2022", 0]),
  },
  {
    name: "bad: 20 of nearly 10, in the words of the entry",
    register: ledger(
      ["dau", "opening", "2022", nearly(10, "model")],
      ["giam", "discontinued", "2022", 20],
      none("2022"),
    ),
    finds: [["fail", "negative", "ledger.1.quantity"]],
    says: [
      "Số đã có gần 10 mô hình, tăng 0, giảm 20 thì còn từ -20 đến -11: số mô hình không thể nhỏ hơn 0.",
    ],
  },
  {
    name: "bad: more than either of two methods counts, in whatever order they stand",
    register: ledger(
      ["a", "statedTotal", "2022", 235, { method: "cũ" }],
      ["b", "statedTotal", "2022", 2382, { method: "mới" }],
      ["giam", "discontinued", "2023", 2383],
      none("2023"),
    ),
    finds: [["fail", "negative", "ledger.2.quantity", { found: { estimate: -1 } }]],
  },
  {
    name: "bad: perhaps more than there were in the first quarter, and certainly by the end of the year",
    register: ledger(
      ["dau", "opening", "2022", 25],
      ["giam-1", "discontinued", "2022-Q1", moreThan(20, "model")],
      ["giam-2", "discontinued", "2022-Q4", 30],
      none("2022"),
    ),
    finds: [["fail", "negative", "ledger.2.quantity"]],
  },
  {
    name: "bad: 5 and 5 of 8 in one quarter",
    register: ledger(
      ["dau", "opening", "2022", 8],
      ["giam-1", "discontinued", "2022-Q1", 5],
      ["giam-2", "merged", "2022-Q1", 5],
      none("2022-Q1"),
    ),
    finds: [["fail", "negative", "ledger.2.quantity", { found: { estimate: -2 } }]],
  },
  {
    name: "bad: what was removed from before the total on is no more that was there",
    register: ledger(
      ["truoc", "statedTotal", "2022-06-30", 8],
      ["nam", "discontinued", "2022", 1],
      none("2022-H2"),
      ["giam", "discontinued", "2022-08", 10],
    ),
    finds: [["fail", "negative", "ledger.3.quantity", { found: { estimate: -2 } }]],
  },
  {
    name: "bad: what was added is told of the half year, and of May once more",
    register: ledger(
      ["dau", "opening", "2022", 8],
      ["thang", "added", "2022-05", 2],
      ["nua-nam", "added", "2022-H1", 2],
      ["giam", "discontinued", "2022-06", 20],
    ),
    // 8 + 2 or 4 − 20.
    finds: [["fail", "negative", "ledger.3.quantity", { found: { lower: -10, upper: -8 } }]],
  },
  {
    name: "15 of 8 and what was added, where the year may count the half year in",
    register: ledger(
      ["dau", "opening", "2022", 8],
      ["nua-nam", "added", "2022-H1", 5],
      ["nam", "added", "2022", 5],
      ["giam", "discontinued", "2022-12", 15],
    ),
    // 8 + 5 or 10 − 15.
    finds: [["possible", "may-count-twice", "ledger.3.quantity", { added: { lower: 5, upper: 10 } }]],
  },
  {
    name: "incomplete: what was replicated in March was not there in February",
    register: ledger(
      ["dau", "opening", "2022", 8],
      ["nam", "established", "2022", 1],
      ["thang-3", "replicated", "2022-03", 5],
      ["giam", "discontinued", "2022-02", 12],
    ),
    // 8 + 1 − 12.
    finds: [
      [
        "incomplete",
        "added-missing",
        "ledger.3.quantity",
        {
          found: { estimate: -3 },
          kind: { codes: "ledgerKinds", code: "replicated" },
          gap: { moment: "2022-01-01/2022-02-28" },
        },
      ],
    ],
  },
  {
    name: "good: more than 10 of 20, in a year in which the ground changed",
    register: ledger(
      ["truoc", "statedTotal", "2024", 20, phuTho],
      ["giam", "discontinued", "2025", moreThan(10, "model"), phuTho],
    ),
    options: acrossTheMerger,
  },
]);
