import { about, atMost } from "phongtrao";
import { ruleCases } from "../rule-cases.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const ledger = ledgerOf(["dvk", "antq"], "model");
const opening: Line = ["dau", "opening", "2022", 8];
const noneNew: Line = ["khong", "added", "2022", 0];
const merged = (count: object | number, more?: object): Line => ["ghep", "merged", "2022", count, more];

ruleCases("ledger/merged-without-target", [
  { name: "good: one is left", register: ledger(opening, merged(7)) },
  { name: "good: into another movement", register: ledger(opening, merged(8, { mergedInto: "antq" })) },
  { name: "good: one came new", register: ledger(opening, ["moi", "established", "2022", 1], merged(8)) },
  {
    name: "good: the stock at the end says that some are left",
    register: ledger(merged(8), ["cuoi", "statedTotal", "2022", 1]),
  },
  { name: "good: none was merged after all", register: ledger(["ghep", "merged", "2022", 0]) },
  { name: "nothing was merged", register: ledger(opening, ["loai", "discontinued", "2022", 8]) },
  {
    name: "bad: all of them, and none came new",
    register: ledger(opening, merged(8), noneNew),
    finds: [["fail", "nothing-left", "ledger.1.mergedInto", { found: { value: 8 } }]],
    says: [
      "Số liệu năm 2022 ghi sáp nhập 8 mô hình nhưng sau đó phong trào không còn mô hình nào để nhập vào; cần ghi rõ đã nhập vào phong trào nào.",
    ],
  },
  {
    name: "bad: into the movement itself, which has none left",
    register: ledger(opening, merged(8, { mergedInto: "dvk" }), noneNew),
    finds: [["fail", "nothing-left", "ledger.1.mergedInto"]],
  },
  {
    name: "possible: all of them, and nobody says whether any came new",
    register: ledger(opening, merged(8)),
    finds: [["possible", "may-be-nothing-left", "ledger.1.mergedInto"]],
  },
  {
    name: "bad: the stock at the end is none, whatever was there before",
    register: ledger(merged(3), ["cuoi", "statedTotal", "2022", 0]),
    finds: [["fail", "nothing-left", "ledger.0.mergedInto"]],
  },
  {
    name: "possible: all of one district, and the movement has others",
    register: ledger(
      ["dau", "opening", "2022", 8, { place: "157" }],
      merged(8, { place: "157" }),
      ["khong", "added", "2022", 0, { place: "157" }],
      ["khac", "opening", "2022", 5, { place: "150" }],
    ),
    finds: [["possible", "nothing-left-here", "ledger.1.mergedInto"]],
  },
  {
    name: "possible: at most 9 of 9",
    register: ledger(["dau", "opening", "2022", 9], merged(atMost(9, "model"))),
    finds: [["possible", "may-be-nothing-left", "ledger.1.mergedInto"]],
  },
  {
    name: "good: at most 8 of 9",
    register: ledger(["dau", "opening", "2022", 9], merged(atMost(8, "model"))),
  },
  {
    name: "possible: at most two are left",
    register: ledger(merged(3), ["cuoi", "statedTotal", "2022", atMost(2, "model")]),
    finds: [["possible", "may-be-nothing-left", "ledger.0.mergedInto"]],
  },
  {
    name: "incomplete: nobody knows of how many",
    register: ledger(merged(3)),
    finds: [["incomplete", "stock-unknown", "ledger.0.mergedInto"]],
  },
  {
    name: "incomplete: merged over a day on which the stock was stated",
    register: ledger(opening, ["giua", "statedTotal", "2022-06", 8], merged(8)),
    finds: [["incomplete", "stock-unknown", "ledger.2.mergedInto"]],
  },
  {
    name: "possible: 4 in the half year and 4 in the year, which may be the same 4",
    register: ledger(
      ["dau", "opening", "2022", 8],
      ["ghep-6-thang", "merged", "2022-H1", 4],
      ["ghep-nam", "merged", "2022", 4],
    ),
    finds: [
      ["possible", "may-be-nothing-left", "ledger.1.mergedInto"],
      ["possible", "may-be-nothing-left", "ledger.2.mergedInto"],
    ],
  },
  {
    name: "good: 3 of about 120",
    register: ledger(["dau", "opening", "2022", about(120, "model")], merged(3)),
  },
  {
    name: "good: about 5 are left",
    register: ledger(merged(3), ["cuoi", "statedTotal", "2022", about(5, "model")]),
  },
  {
    name: "possible: 115 of about 120",
    register: ledger(["dau", "opening", "2022", about(120, "model")], merged(115)),
    finds: [["possible", "may-be-nothing-left", "ledger.1.mergedInto"]],
  },
]);
