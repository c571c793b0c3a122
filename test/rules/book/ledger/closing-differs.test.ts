import { atLeast, exactly, moreThan, nearly } from "phongtrao";
import { acrossTheMerger, phuTho } from "../merger.js";
import { ruleCases } from "../rule-cases.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const ledger = ledgerOf(["antq"], "modelSite");
const opening: Line = ["dau", "opening", "2023", 2382];
const added: Line = ["tang", "established", "2023", 43];
const removed: Line = ["giam", "discontinued", "2023", 190];

ruleCases("ledger/closing-differs", [
  {
    name: "good: 2,382 + 43 − 190 = 2,235",
    register: ledger(opening, added, removed, ["cuoi", "statedTotal", "2023", 2235]),
  },
  {
    name: "bad: Hòa Bình 2023, 2,382 + 43 − 190 against 1,602",
    register: ledger(opening, added, removed, ["cuoi", "statedTotal", "2023", 1602]),
    finds: [
      [
        "fail",
        "differs",
        "ledger.3.quantity",
        {
          found: { value: 1602, unit: "modelSite" },
          expected: { estimate: 2235 },
          difference: { estimate: -633, lower: -633, upper: -633 },
        },
      ],
    ],
    says: [
      "Số cuối kỳ là 1.602 điểm mô hình, nhưng số đầu kỳ 2.382, tăng 43, giảm 190 thì phải là 2.235: thiếu 633.",
    ],
  },
  {
    name: "bad: the same with the two methods that the page names",
    register: ledger(["dau", "opening", "2023", 2382, { method: "theo báo cáo cơ sở" }], added, removed, [
      "cuoi",
      "statedTotal",
      "2023",
      1602,
      { method: "thống nhất" },
    ]),
    finds: [
      [
        "fail",
        "differs-by-method",
        "ledger.3.quantity",
        { before: "theo báo cáo cơ sở", after: "thống nhất" },
      ],
    ],
    says: [
      "Số cuối kỳ là 1.602 điểm mô hình, nhưng số đầu kỳ 2.382, tăng 43, giảm 190 thì phải là 2.235: thiếu 633. Hai số đếm theo hai cách khác nhau (“theo báo cáo cơ sở” và “thống nhất”); cần ghi thêm số đầu kỳ đếm lại theo cách mới; nếu không đếm lại được thì ghi phần chênh lệch thành một dòng điều chỉnh.",
    ],
  },
  {
    name: "good: the total by the old method goes on, the one by the new method stands beside it",
    register: ledger(
      ["truoc", "statedTotal", "2022", 2382, { method: "cũ" }],
      added,
      removed,
      ["cuoi-moi", "statedTotal", "2023", 1602, { method: "mới" }],
      ["cuoi-cu", "statedTotal", "2023", 2235, { method: "cũ" }],
    ),
  },
  {
    name: "good: each total is held against the stock before it that was counted in the same way",
    register: ledger(
      ["truoc-moi", "statedTotal", "2022", 1749, { method: "mới" }],
      ["truoc-cu", "statedTotal", "2022", 2382, { method: "cũ" }],
      added,
      removed,
      ["cuoi-moi", "statedTotal", "2023", 1602, { method: "mới" }],
      ["cuoi-cu", "statedTotal", "2023", 2235, { method: "cũ" }],
    ),
  },
  {
    name: "bad: 1,749 + 43 − 190 against 1,603 beside an old number that agrees",
    register: ledger(
      ["truoc-moi", "statedTotal", "2022", 1749, { method: "mới" }],
      ["truoc-cu", "statedTotal", "2022", 2382, { method: "cũ" }],
      added,
      removed,
      ["cuoi-moi", "statedTotal", "2023", 1603, { method: "mới" }],
      ["cuoi-cu", "statedTotal", "2023", 2235, { method: "cũ" }],
    ),
    finds: [["fail", "differs", "ledger.4.quantity", { expected: { estimate: 1602 } }]],
  },
  {
    name: "good: what the recount changed, entered as a correction",
    register: ledger(
      opening,
      added,
      removed,
      ["dem-lai", "correction", "2023", 633, { effect: "decrease" }],
      ["cuoi", "statedTotal", "2023", 1602],
    ),
  },
  {
    name: "bad: off by as much as one entry",
    register: ledger(opening, added, removed, ["cuoi", "statedTotal", "2023", 2425]),
    finds: [
      ["fail", "differs-by-entry", "ledger.3.quantity", { entry: "giam", difference: { estimate: 190 } }],
    ],
  },
  {
    name: "good: two years in one ledger, each from the total of the year before",
    register: ledger(
      opening,
      added,
      removed,
      ["cuoi", "statedTotal", "2023", 2235],
      ["them", "replicated", "2024", 5],
      ["sau", "statedTotal", "2024", 2240],
    ),
  },
  {
    name: "bad in the second year only",
    register: ledger(
      opening,
      added,
      removed,
      ["cuoi", "statedTotal", "2023", 2235],
      ["them", "replicated", "2024", 5],
      ["moi", "established", "2024", 0],
      ["ghep", "merged", "2024", 2],
      ["sau", "statedTotal", "2024", 2239],
    ),
    finds: [["fail", "differs", "ledger.7.quantity", { difference: { estimate: 1 } }]],
  },
  {
    name: "incomplete: one too many, and nobody says how many were built in the second year, as was said of the first",
    register: ledger(
      opening,
      added,
      removed,
      ["cuoi", "statedTotal", "2023", 2235],
      ["them", "replicated", "2024", 5],
      ["ghep", "merged", "2024", 2],
      ["sau", "statedTotal", "2024", 2239],
    ),
    finds: [
      [
        "incomplete",
        "flows-missing",
        "ledger.6.quantity",
        {
          difference: { estimate: 1 },
          kind: { codes: "ledgerKinds", code: "established" },
          gap: { moment: "2024-01-01/2024-12-31" },
        },
      ],
    ],
    says: [
      "Số cuối kỳ ghi 2.239 điểm mô hình, tính từ số đầu kỳ và các số tăng, giảm đã ghi thì phải là 2.238: thừa 1. Chưa ghi số xây dựng mới từ 01/01/2024 đến 31/12/2024 nên chưa kết luận được.",
    ],
  },
  {
    name: "incomplete: too many, and nothing is said of what was built in one of the quarters",
    register: ledger(
      opening,
      ["q1", "established", "2023-Q1", 10],
      ["q2", "established", "2023-Q2", 0],
      ["q4", "established", "2023-Q4", 3],
      removed,
      ["cuoi", "statedTotal", "2023", 2210],
    ),
    finds: [
      [
        "incomplete",
        "flows-missing",
        "ledger.5.quantity",
        { difference: { estimate: 5 }, gap: { moment: "2023-07-01/2023-09-30" } },
      ],
    ],
  },
  {
    name: "good: models and sites are two stocks",
    register: ledger(opening, ["mh", "statedTotal", "2023", exactly(47, "model")]),
  },
  {
    name: "possible: more than 40 were added",
    register: ledger(opening, ["tang", "established", "2023", moreThan(40, "modelSite")], removed, [
      "cuoi",
      "statedTotal",
      "2023",
      2235,
    ]),
    finds: [["possible", "may-differ", "ledger.3.quantity"]],
  },
  {
    name: "bad: more than 40 can never make fewer",
    register: ledger(opening, ["tang", "established", "2023", moreThan(40, "modelSite")], removed, [
      "cuoi",
      "statedTotal",
      "2023",
      2200,
    ]),
    finds: [["fail", "differs", "ledger.3.quantity"]],
  },
  {
    name: "incomplete: fewer than there should be, and nothing recorded as removed",
    register: ledger(opening, added, ["cuoi", "statedTotal", "2023", 2400]),
    finds: [["incomplete", "removed-missing", "ledger.2.quantity", { difference: { estimate: -25 } }]],
  },
  {
    name: "incomplete: more than there should be, and nothing recorded as added",
    register: ledger(opening, removed, ["cuoi", "statedTotal", "2023", 2200]),
    finds: [["incomplete", "added-missing", "ledger.2.quantity", { difference: { estimate: 8 } }]],
  },
  {
    name: "incomplete: too few, and what was removed is told of the first half year alone",
    register: ledger(
      opening,
      added,
      ["giam", "discontinued", "2023-H1", 190],
      ["cuoi", "statedTotal", "2023", 2200],
    ),
    finds: [
      [
        "incomplete",
        "flows-missing",
        "ledger.3.quantity",
        {
          difference: { estimate: -35 },
          kind: { codes: "ledgerKinds", code: "discontinued" },
          gap: { moment: "2023-07-01/2023-12-31" },
        },
      ],
    ],
  },
  {
    name: "bad: too few, and nothing was removed in the second half year",
    register: ledger(
      opening,
      added,
      ["giam", "discontinued", "2023-H1", 190],
      ["khong", "discontinued", "2023-H2", 0],
      ["cuoi", "statedTotal", "2023", 2200],
    ),
    finds: [["fail", "differs", "ledger.4.quantity", { difference: { estimate: -35 } }]],
  },
  {
    name: "incomplete: too few, and what was merged is told of one half year, what was dropped of the other",
    register: ledger(
      opening,
      added,
      ["giam", "discontinued", "2023-H1", 190],
      ["ghep", "merged", "2023-H2", 20],
      ["cuoi", "statedTotal", "2023", 2200],
    ),
    finds: [
      [
        "incomplete",
        "flows-missing",
        "ledger.4.quantity",
        {
          kind: { codes: "ledgerKinds", code: "discontinued" },
          gap: { moment: "2023-07-01/2023-12-31" },
        },
      ],
    ],
  },
  {
    name: "bad: too many, and what came in is told as built in one half year, and in whatever way in the other",
    register: ledger(
      opening,
      ["nam", "established", "2023-H1", 20],
      ["ca", "added", "2023-H2", 23],
      removed,
      ["cuoi", "statedTotal", "2023", 2236],
    ),
    finds: [["fail", "differs", "ledger.4.quantity", { difference: { estimate: 1 } }]],
  },
  {
    name: "incomplete: too few, and of what was removed a recount alone is told, which is no removal",
    register: ledger(
      opening,
      added,
      ["dem", "correction", "2023", 5, { effect: "decrease" }],
      ["cuoi", "statedTotal", "2023", 2400],
    ),
    finds: [
      [
        "incomplete",
        "flows-missing",
        "ledger.3.quantity",
        {
          kind: { codes: "ledgerKinds", code: "discontinued" },
          gap: { moment: "2023-01-01/2023-12-31" },
        },
      ],
    ],
  },
  {
    name: "incomplete: too many, and of the first day of the calendar nothing is told",
    register: ledger(
      ["dau", "opening", "1900-01-01", 5],
      ["tang", "added", "1900-01-02/1900-01-30", 2],
      ["cuoi", "statedTotal", "1900-01", 9],
    ),
    finds: [["incomplete", "flows-missing", "ledger.2.quantity", { gap: { moment: "1900-01-01" } }]],
    says: [
      "Số cuối kỳ ghi 9 điểm mô hình, tính từ số đầu kỳ và các số tăng, giảm đã ghi thì phải là 7: thừa 2. Chưa ghi số xây dựng, nhân rộng ngày 01/01/1900 nên chưa kết luận được.",
    ],
  },
  {
    name: "incomplete: two totals and nothing between them",
    register: ledger(opening, ["cuoi", "statedTotal", "2023", 1602]),
    finds: [["incomplete", "no-flows", "ledger.1.quantity", { difference: { estimate: -780 } }]],
  },
  {
    name: "incomplete: 15 added, 123 in all, and no opening",
    register: ledger(["them", "established", "2022", 15], ["tong", "statedTotal", "2022", 123]),
    finds: [["incomplete", "no-opening", "ledger.1.quantity"]],
  },
  { name: "nothing to hold against: a total alone", register: ledger(["tong", "statedTotal", "2022", 123]) },
  {
    name: "incomplete: what was added from November to January",
    register: ledger(
      opening,
      ["dong", "established", "2023-11-01/2024-01-31", 43],
      ["cuoi", "statedTotal", "2023", 2425],
    ),
    finds: [["incomplete", "straddles", "ledger.2.quantity", { entry: "dong" }]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: ledger(
      ["dau", "opening", "2023-01-01", 1],
      ["cuoi", "statedTotal", "2023", atLeast(1, "modelSite")],
    ),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "ledger.1.when", { entry: "cuoi" }]],
  },
  {
    name: "good: from an opening that was counted anew, whatever the ids",
    register: ledger(["z", "statedTotal", "2022", 2382], ["a", "opening", "2023", 1749], added, removed, [
      "cuoi",
      "statedTotal",
      "2023",
      1602,
    ]),
  },
  {
    name: "bad: one of two totals of one day",
    register: ledger(
      opening,
      added,
      removed,
      ["a", "statedTotal", "2023", 2235],
      ["b", "statedTotal", "2023", 2236],
    ),
    finds: [["fail", "differs", "ledger.4.quantity", { difference: { estimate: 1 } }]],
  },
  {
    name: "bad: of two entries that are as large as the difference nobody knows which",
    register: ledger(
      opening,
      added,
      removed,
      ["loai-2", "discontinued", "2023", 190],
      ["cuoi", "statedTotal", "2023", 2235],
    ),
    finds: [["fail", "differs", "ledger.4.quantity", { difference: { estimate: 190 } }]],
  },
  {
    name: "incomplete: what was added from before the opening on",
    register: ledger(
      opening,
      ["dong", "established", "2022-11-01/2023-01-31", 43],
      ["cuoi", "statedTotal", "2023", 2382],
    ),
    finds: [["incomplete", "straddles", "ledger.2.quantity", { entry: "dong" }]],
  },
  {
    name: "good: an opening on the first day of the calendar",
    register: ledger(
      ["dau", "opening", "1900-01-01", 5],
      ["tang", "established", "1900", 2],
      ["cuoi", "statedTotal", "1900", 7],
    ),
  },
  {
    name: "incomplete: three provinces became one in the year, and only the old one's stock is given",
    register: ledger(
      ["truoc", "statedTotal", "2024", 201, phuTho],
      ["tang", "established", "2025", 49, phuTho],
      ["giam", "discontinued", "2025", 0, phuTho],
      ["cuoi", "statedTotal", "2025", 450, phuTho],
    ),
    options: acrossTheMerger,
    finds: [
      [
        "incomplete",
        "other-ground",
        "ledger.3.quantity",
        { place: "Phú Thọ (25)", since: { moment: "2025-07-01" } },
      ],
    ],
    says: [
      "Số cuối kỳ ghi 450 điểm mô hình, nhưng ngày 01/7/2025 địa bàn của Phú Thọ (25) đã thay đổi nên không đối chiếu được với số trước đó; cần ghi số đầu kỳ của địa bàn mới, tính từ ngày đó.",
    ],
  },
  {
    name: "good: the year counts the half year in, 2,382 + 43 − 190",
    register: ledger(
      opening,
      ["tang-6-thang", "established", "2023-H1", 20],
      ["giam-6-thang", "discontinued", "2023-H1", 100],
      added,
      removed,
      ["cuoi", "statedTotal", "2023", 2235],
    ),
  },
  {
    name: "good: a day and the rest of the year apart, 2,382 + 1 + 42",
    register: ledger(
      opening,
      ["mot", "established", "2023-05-19", 1],
      ["khac", "established", "2023", 42],
      ["cuoi", "statedTotal", "2023", 2425],
    ),
  },
  {
    name: "incomplete: neither with the half year in the year, 2,425, nor beside it, 2,445",
    register: ledger(opening, ["tang-6-thang", "established", "2023-H1", 20], added, [
      "cuoi",
      "statedTotal",
      "2023",
      2430,
    ]),
    finds: [
      ["incomplete", "may-count-twice", "ledger.3.quantity", { expected: { lower: 2425, upper: 2445 } }],
    ],
    says: [
      "Số cuối kỳ ghi 2.430 điểm mô hình, tính từ số đầu kỳ là từ 2.425 đến 2.445: dòng “tang” và dòng “tang-6-thang” có thời gian trùng nhau nên chưa rõ có mô hình nào bị tính hai lần hay không.",
    ],
  },
  {
    name: "bad: more than with the half year beside the year",
    register: ledger(opening, ["tang-6-thang", "established", "2023-H1", 20], added, [
      "cuoi",
      "statedTotal",
      "2023",
      2446,
    ]),
    finds: [["fail", "differs", "ledger.3.quantity", { difference: { lower: 1, upper: 21 } }]],
  },
  {
    name: "incomplete: of two halves none counts the other in, 2,382 + 20 + 23",
    register: ledger(
      opening,
      ["h1", "established", "2023-H1", 20],
      ["h2", "established", "2023-H2", 23],
      ["cuoi", "statedTotal", "2023", 2405],
    ),
    finds: [["incomplete", "removed-missing", "ledger.3.quantity", { difference: { estimate: -20 } }]],
  },
  {
    name: "bad: what was replicated in the half year is not a part of what was established in the year",
    register: ledger(opening, ["nhan", "replicated", "2023-H1", 20], added, removed, [
      "cuoi",
      "statedTotal",
      "2023",
      2235,
    ]),
    finds: [["fail", "differs-by-entry", "ledger.4.quantity", { entry: "nhan" }]],
  },
  {
    name: "good: what was built in the half year is among what was built and replicated in the year, 2,382 + 43",
    register: ledger(
      opening,
      ["xay-dung", "established", "2023-H1", 20],
      ["tang", "added", "2023", 43],
      ["cuoi", "statedTotal", "2023", 2425],
    ),
  },
  {
    name: "good: what was built and replicated is told by itself and in its two parts, 2,382 + 43",
    register: ledger(
      opening,
      ["tang", "added", "2023", 43],
      ["xay-dung", "established", "2023", 30],
      ["nhan-rong", "replicated", "2023", 13],
      ["cuoi", "statedTotal", "2023", 2425],
    ),
  },
  {
    name: "good: what was built is not among what was built and replicated, 2,382 + 43 + 20",
    register: ledger(
      opening,
      ["xay-dung", "established", "2023", 20],
      ["tang", "added", "2023", 43],
      ["cuoi", "statedTotal", "2023", 2445],
    ),
  },
  {
    name: "incomplete: what was built may be among what was built and replicated, or not",
    register: ledger(
      opening,
      ["xay-dung", "established", "2023", 20],
      ["tang", "added", "2023", 43],
      ["cuoi", "statedTotal", "2023", 2430],
    ),
    finds: [
      ["incomplete", "may-count-twice", "ledger.3.quantity", { expected: { lower: 2425, upper: 2445 } }],
    ],
  },
  {
    name: "possible: nearly 130 less 5 are nearly 120, and no fewer than none",
    register: ledger(
      ["dau", "opening", "2023", nearly(130, "modelSite")],
      ["giam", "discontinued", "2023", 5],
      ["cuoi", "statedTotal", "2023", nearly(120, "modelSite")],
    ),
    finds: [["possible", "may-differ", "ledger.2.quantity", { expected: { lower: 0, upper: 124 } }]],
    says: [
      "Số cuối kỳ ghi gần 120 điểm mô hình, tính từ số đầu kỳ là dưới 125: các số ghi áng chừng, chưa chắc đã khớp nhau.",
    ],
  },
  {
    name: "bad: more than nearly 130 and 5, in the words of each entry",
    register: ledger(
      ["dau", "opening", "2023", nearly(130, "modelSite")],
      ["tang", "established", "2023", 5],
      ["cuoi", "statedTotal", "2023", 140],
    ),
    finds: [["fail", "differs", "ledger.2.quantity"]],
    says: [
      "Số cuối kỳ là 140 điểm mô hình, nhưng số đầu kỳ gần 130, tăng 5, giảm 0 thì phải là từ 5 đến 134: thừa từ 6 đến 135.",
    ],
  },
  {
    name: "good: what was added in the year may count the half year in, and a recount beside it does not: 10 + 9 + 3",
    register: ledger(
      ["dau", "opening", "2023", 10],
      ["nam", "added", "2023", 9],
      ["nua-nam", "established", "2023-H1", 5],
      ["dem-lai", "correction", "2023-Q2", 3, { effect: "increase" }],
      ["cuoi", "statedTotal", "2023", 22],
    ),
  },
]);
