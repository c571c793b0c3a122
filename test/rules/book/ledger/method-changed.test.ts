import { exactly } from "phongtrao";
import { ruleCases } from "../rule-cases.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const ledger = ledgerOf(["antq"], "modelSite");
const old = { method: "theo báo cáo cơ sở" };
const unified = { method: "thống nhất" };
const march: Line = ["t3", "statedTotal", "2023-03", 2382, old];
const end: Line = ["t12", "statedTotal", "2023", 1602, unified];
const flows: readonly Line[] = [
  ["moi", "established", "2023-04-01/2023-12-31", 43],
  ["loai", "discontinued", "2023-04-01/2023-12-31", 190],
];

// Methods are words and not numbers: they are the same or not, so nothing is only possible.
ruleCases("ledger/method-changed", [
  {
    name: "bad: Hòa Bình 2023, 2,382 in March and 1,602 at the end of the year",
    register: ledger(march, ...flows, end),
    finds: [
      [
        "fail",
        "changed",
        "ledger.3.method",
        { before: "theo báo cáo cơ sở", after: "thống nhất", earlier: { moment: "2023-03" } },
      ],
    ],
    says: [
      "Số liệu năm 2023 ghi 1.602 điểm mô hình, đếm theo cách “thống nhất”; số liệu tháng 3/2023 ghi 2.382 điểm mô hình, đếm theo cách “theo báo cáo cơ sở”. Hai số không so sánh được. Để tính được mức tăng, giảm, cần ghi thêm số đầu kỳ đếm lại theo cách “thống nhất”. Nếu chỉ ghi phần chênh lệch do đếm lại thành một dòng điều chỉnh thì số liệu khớp nhau nhưng vẫn chưa tính được mức tăng, giảm.",
    ],
  },
  {
    name: "good: what the recount changed, entered as a correction",
    register: ledger(
      march,
      ...flows,
      ["dem-lai", "correction", "2023-12-31", 633, { effect: "decrease" }],
      end,
    ),
  },
  {
    name: "good: a correction of the whole year may be that of the recount",
    register: ledger(march, ["dem-lai", "correction", "2023", 633, { effect: "decrease" }], end),
  },
  {
    name: "bad: corrections up to the first total and after the second are others",
    register: ledger(
      march,
      ["a", "correction", "2023-03-31", 1, { effect: "decrease" }],
      ["b", "correction", "2024-01-01", 1, { effect: "increase" }],
      end,
    ),
    finds: [["fail", "changed", "ledger.3.method"]],
  },
  {
    name: "good: a correction on the first day after, and a longer one later",
    register: ledger(
      march,
      ["a", "correction", "2023-04-01", 1, { effect: "decrease" }],
      ["b", "correction", "2024", 1, { effect: "increase" }],
      end,
    ),
  },
  {
    name: "good: an opening that was counted in the new way",
    register: ledger(march, ["dau", "opening", "2023-04-01", 1749, unified], ...flows, end),
  },
  {
    name: "good: the same evening in both ways, whatever the ids",
    register: ledger(
      ["b", "statedTotal", "2022", 2382, old],
      ["a", "statedTotal", "2022", 1749, unified],
      end,
    ),
  },
  {
    name: "good: two evenings in one way, and an opening that does not repeat it",
    register: ledger(
      ["cuoi-22", "statedTotal", "2022", 1749, unified],
      ["dau-23", "opening", "2023", 1749],
      end,
    ),
  },
  {
    name: "bad: an opening that does not say how it was counted is no recount",
    register: ledger(march, ["dau", "opening", "2023-04-01", 2382], end),
    finds: [["fail", "changed", "ledger.2.method"]],
  },
  {
    name: "bad: from the opening of the year to its end",
    register: ledger(["dau", "opening", "2023", 2382, old], end),
    finds: [["fail", "changed-since-opening", "ledger.1.method", { earlier: { moment: "2023" } }]],
    says: [
      "Số cuối kỳ năm 2023 ghi 1.602 điểm mô hình, đếm theo cách “thống nhất”; số đầu kỳ năm 2023 ghi 2.382 điểm mô hình, đếm theo cách “theo báo cáo cơ sở”. Hai số không so sánh được. Để tính được mức tăng, giảm, cần ghi thêm số đầu kỳ đếm lại theo cách “thống nhất”. Nếu chỉ ghi phần chênh lệch do đếm lại thành một dòng điều chỉnh thì số liệu khớp nhau nhưng vẫn chưa tính được mức tăng, giảm.",
    ],
  },
  {
    name: "good: sites and models are counted apart",
    register: {
      ...ledger(march),
      ledger: [...ledger(march).ledger, { ...ledger(end).ledger[0], quantity: exactly(47, "model") }],
    },
  },
  {
    name: "nobody says how",
    register: ledger(["a", "statedTotal", "2022", 5], ["b", "statedTotal", "2023", 5]),
  },
  {
    name: "incomplete: the first does not say how",
    register: ledger(["a", "statedTotal", "2022", 2382], end),
    finds: [["incomplete", "method-missing", "ledger.1.method"]],
    says: [
      "Số liệu năm 2023 ghi 1.602 điểm mô hình, số liệu năm 2022 ghi 2.382 điểm mô hình; chỉ một trong hai số ghi cách đếm nên chưa rõ có so sánh được với nhau hay không.",
    ],
  },
  {
    name: "incomplete: as of two days",
    register: ledger(
      ["a", "statedTotal", "2022-12-31", 2382],
      ["b", "statedTotal", "2023-12-31", 1602, unified],
    ),
    finds: [["incomplete", "method-missing", "ledger.1.method"]],
    says: [
      "Số liệu ngày 31/12/2023 ghi 1.602 điểm mô hình, số liệu ngày 31/12/2022 ghi 2.382 điểm mô hình; chỉ một trong hai số ghi cách đếm nên chưa rõ có so sánh được với nhau hay không.",
    ],
  },
  {
    name: "bad: as of two days",
    register: ledger(
      ["a", "statedTotal", "2022-12-31", 2382, old],
      ["b", "statedTotal", "2023-12-31", 1602, unified],
    ),
    finds: [["fail", "changed", "ledger.1.method"]],
    says: [
      "Số liệu ngày 31/12/2023 ghi 1.602 điểm mô hình, đếm theo cách “thống nhất”; số liệu ngày 31/12/2022 ghi 2.382 điểm mô hình, đếm theo cách “theo báo cáo cơ sở”. Hai số không so sánh được. Để tính được mức tăng, giảm, cần ghi thêm số đầu kỳ đếm lại theo cách “thống nhất”. Nếu chỉ ghi phần chênh lệch do đếm lại thành một dòng điều chỉnh thì số liệu khớp nhau nhưng vẫn chưa tính được mức tăng, giảm.",
    ],
  },
  {
    name: "incomplete: the opening says how, the end of the year does not",
    register: ledger(["dau", "opening", "2023", 2382, old], ["b", "statedTotal", "2023", 1602]),
    finds: [["incomplete", "method-missing-since-opening", "ledger.1.method"]],
    says: [
      "Số cuối kỳ năm 2023 ghi 1.602 điểm mô hình, số đầu kỳ năm 2023 ghi 2.382 điểm mô hình; chỉ một trong hai số ghi cách đếm nên chưa rõ có so sánh được với nhau hay không.",
    ],
  },
  {
    name: "incomplete: the second does not say how",
    register: ledger(march, ["b", "statedTotal", "2023", 1602]),
    finds: [["incomplete", "method-missing", "ledger.1.method"]],
  },
  {
    name: "good: the second does not say how, and a correction lies between",
    register: ledger(
      march,
      ["dem-lai", "correction", "2023-06", 633, { effect: "decrease" }],
      ["b", "statedTotal", "2023", 1602],
    ),
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: ledger(["dau", "opening", "2023-01-01", 1, old], end),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "ledger.1.when", { entry: "t12" }]],
  },
]);
