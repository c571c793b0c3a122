import { about } from "phongtrao";
import { acrossTheMerger, phuTho } from "../merger.js";
import { ruleCases } from "../rule-cases.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const ledger = ledgerOf(["dvk"], "model");
const total: Line = ["cuoi", "statedTotal", "2021", 108];

ruleCases("ledger/opening-differs", [
  {
    name: "good: 108 in the evening and in the morning",
    register: ledger(total, ["dau", "opening", "2022", 108]),
  },
  {
    name: "good: what was added before the total and after the opening lies between nothing",
    register: ledger(
      ["truoc", "established", "2021-12-31", 8],
      total,
      ["dau", "opening", "2022", 108],
      ["sau", "established", "2022-01-01", 15],
    ),
  },
  {
    name: "good: an opening of a later time, and nothing came or went until then",
    register: ledger(total, ["dau", "opening", "2023", 108]),
  },
  {
    name: "nothing before it",
    register: ledger(["dau", "opening", "2022", 108], ["cuoi", "statedTotal", "2022", 5]),
  },
  { name: "no opening", register: ledger(total, ["sau", "statedTotal", "2022", 5]) },
  {
    name: "another rule's affair: it was counted anew",
    register: ledger(
      ["cuoi", "statedTotal", "2021", 108, { method: "theo báo cáo cơ sở" }],
      ["dau", "opening", "2022", 96, { method: "thống nhất" }],
    ),
  },
  {
    name: "bad: 123 in the evening, 108 in the morning",
    register: ledger(["cuoi", "statedTotal", "2021", 123], ["dau", "opening", "2022", 108]),
    finds: [
      [
        "fail",
        "differs",
        "ledger.1.quantity",
        { before: { moment: "2021" }, difference: { estimate: -15, lower: -15, upper: -15 } },
      ],
    ],
    says: ["Số đầu kỳ năm 2022 ghi 108 mô hình, nhưng số cuối kỳ trước (năm 2021) ghi 123: thiếu 15."],
  },
  {
    name: "bad: by one, counted in the same way, whatever the order of the ids",
    register: ledger(
      ["z", "statedTotal", "2021", 108, { method: "thống nhất" }],
      ["a", "opening", "2022", 109, { method: "thống nhất" }],
    ),
    finds: [["fail", "differs", "ledger.1.quantity", { difference: { estimate: 1 } }]],
  },
  {
    name: "bad: the second year only",
    register: ledger(
      total,
      ["dau-22", "opening", "2022", 108],
      ["them", "established", "2022", 15],
      ["cuoi-22", "statedTotal", "2022", 123],
      ["dau-23", "opening", "2023", 108],
    ),
    finds: [["fail", "differs", "ledger.4.quantity"]],
  },
  {
    name: "possible: about 110 in the morning",
    register: ledger(total, ["dau", "opening", "2022", about(110, "model")]),
    finds: [["possible", "may-differ", "ledger.1.quantity"]],
  },
  {
    name: "incomplete: only one says how it was counted",
    register: ledger(total, ["dau", "opening", "2022", 96, { method: "thống nhất" }]),
    finds: [["incomplete", "method-missing", "ledger.1.quantity", { difference: { estimate: -12 } }]],
  },
  {
    name: "good: only one says how it was counted, and they agree",
    register: ledger(total, ["dau", "opening", "2022", 108, { method: "thống nhất" }]),
  },
  {
    name: "incomplete: models came in the year between",
    register: ledger(total, ["them", "established", "2022", 15], ["dau", "opening", "2023", 123]),
    finds: [["incomplete", "flows-between", "ledger.2.quantity", { entry: "them" }]],
  },
  {
    name: "incomplete: models came from before the total until after the opening",
    register: ledger(
      total,
      ["them", "established", "2021-12-01/2022-03-31", 15],
      ["dau", "opening", "2022-02-01", 108],
    ),
    finds: [["incomplete", "flows-between", "ledger.2.quantity", { entry: "them" }]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: ledger(["dau", "opening", "2023-01-01", 1], ["cuoi", "statedTotal", "2022", 1]),
    options: { periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "ledger.1.when", { entry: "cuoi" }]],
  },
  {
    name: "incomplete: an opening of the year in which three provinces became one",
    register: ledger(["truoc", "statedTotal", "2024", 201, phuTho], ["dau", "opening", "2025", 401, phuTho]),
    options: acrossTheMerger,
    finds: [["incomplete", "other-ground", "ledger.1.quantity", { place: "Phú Thọ (25)" }]],
    says: [
      "Số đầu kỳ năm 2025 ghi 401 mô hình, số cuối kỳ trước (năm 2024) ghi 201 mô hình, nhưng ngày 01/7/2025 địa bàn của Phú Thọ (25) đã thay đổi nên chưa rõ hai số có cùng một địa bàn hay không; số đầu kỳ của địa bàn mới nên ghi từ ngày đó.",
    ],
  },
  {
    name: "incomplete: of two years between nobody told what came and went",
    register: ledger(["cuoi", "statedTotal", "2020", 100], ["dau", "opening", "2023", 123]),
    finds: [["incomplete", "time-between", "ledger.1.quantity", { difference: { estimate: 23 } }]],
    says: [
      "Số đầu kỳ năm 2023 ghi 123 mô hình, số cuối kỳ gần nhất (năm 2020) ghi 100: thừa 23. Giữa hai thời điểm chưa ghi số tăng, số giảm nào nên chưa kết luận được.",
    ],
  },
  {
    name: "incomplete: the reporting year ends on 14 December, and the year opens on 1 January",
    register: ledger(["cuoi", "statedTotal", "R2021", 108], ["dau", "opening", "2022", 110]),
    finds: [["incomplete", "time-between", "ledger.1.quantity"]],
  },
  {
    name: "bad: the reporting year after opens with its end",
    register: ledger(["cuoi", "statedTotal", "R2021", 108], ["dau", "opening", "R2022", 110]),
    finds: [["fail", "differs", "ledger.1.quantity"]],
  },
]);
