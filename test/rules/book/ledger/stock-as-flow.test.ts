import { about, atMost, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";
import { ledgerOf, type Line } from "./ledger-lines.js";

const ledger = ledgerOf(["dvk"], "model");
const opening = (count: object | number): Line => ["dau", "opening", "2022", count];
const added = (count: object | number): Line => ["moi", "established", "2022", count];
const noneGone: Line = ["khong", "discontinued", "2022", 0];
const total = (count: object | number): Line => ["tong", "statedTotal", "2022", count];

ruleCases("ledger/stock-as-flow", [
  { name: "good: 108 and 15 are 123", register: ledger(opening(108), added(15), total(123)) },
  { name: "good: a new movement", register: ledger(opening(0), added(15), total(15)) },
  {
    name: "good: a new movement of more than 15",
    register: ledger(opening(0), added(moreThan(15, "model")), total(moreThan(15, "model"))),
  },
  {
    name: "good: all of the old ones were dropped",
    register: ledger(opening(10), ["loai", "discontinued", "2022", 10], added(15), total(15)),
  },
  { name: "good: nothing came, and nothing was there", register: ledger(opening(8), added(0), total(0)) },
  {
    name: "nothing is stated at the end of it",
    register: ledger(opening(108), added(123), ["t", "statedTotal", "2023", 123]),
  },
  { name: "nothing came new", register: ledger(opening(108), total(108)) },
  { name: "nothing is stated", register: ledger(added(123)) },
  {
    name: "bad: all 123 as new, where 108 were there and none of them was dropped",
    register: ledger(opening(108), added(123), total(123), noneGone),
    finds: [["fail", "all-as-new", "ledger.1.quantity", { opening: { value: 108 } }]],
    says: [
      "Số liệu năm 2022 ghi xây dựng mới 123 mô hình, đúng bằng tổng số cuối kỳ, trong khi trước đó đã có 108 mô hình; đây là tổng số hiện có, không phải số xây dựng mới.",
    ],
  },
  {
    name: "bad: where one was there",
    register: ledger(opening(1), added(123), total(123), noneGone),
    finds: [["fail", "all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "bad: all 123 as built and replicated",
    register: ledger(opening(108), ["moi", "added", "2022", 123], total(123), noneGone),
    finds: [["fail", "all-as-new", "ledger.1.quantity", { kind: { codes: "ledgerKinds", code: "added" } }]],
    says: [
      "Số liệu năm 2022 ghi xây dựng, nhân rộng 123 mô hình, đúng bằng tổng số cuối kỳ, trong khi trước đó đã có 108 mô hình; đây là tổng số hiện có, không phải số xây dựng, nhân rộng.",
    ],
  },
  {
    name: "bad: after the total of the year before",
    register: ledger(["truoc", "statedTotal", "2021", 108], added(123), total(123), noneGone),
    finds: [["fail", "all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: all 123 as new, where 108 were there that may all have been dropped since",
    register: ledger(opening(108), added(123), total(123)),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: some of the 108 may have been dropped in the second half year",
    register: ledger(opening(108), added(123), ["loai", "discontinued", "2022-H1", 8], total(123)),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: more went than there were, and as many as that may have been replicated before",
    register: ledger(
      opening(10),
      ["nhan-rong", "replicated", "2022-Q1", 3],
      added(15),
      ["loai", "discontinued", "2022", 20],
      total(15),
    ),
    finds: [["possible", "may-be-all-as-new", "ledger.2.quantity"]],
  },
  {
    name: "possible: at most one was there",
    register: ledger(opening(atMost(1, "model")), added(123), total(123)),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: about as many",
    register: ledger(opening(108), added(about(120, "model")), total(120)),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: the stock is about as many, and none of it can be what it seems",
    register: ledger(opening(108), added(120), total(moreThan(120, "model"))),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: the total is at most as many, and less than there were before",
    register: ledger(opening(108), added(120), total(atMost(120, "model"))),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: models may have gone in a time that reaches beyond",
    register: ledger(
      opening(108),
      added(123),
      ["loai", "discontinued", "2022-10-01/2023-03-31", 108],
      total(123),
    ),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "incomplete: nobody knows what was there before",
    register: ledger(added(123), total(123)),
    finds: [["incomplete", "no-opening", "ledger.0.quantity"]],
  },
  {
    name: "good: the year counts the half year in, 10 + 15 − 10",
    register: ledger(
      opening(10),
      ["moi-6-thang", "established", "2022-H1", 9],
      added(15),
      ["loai", "discontinued", "2022", 10],
      total(15),
    ),
  },
  {
    name: "possible: the year may count the half year in, and 7 to 9 are not all of the old ones",
    register: ledger(
      opening(8),
      ["loai-6-thang", "discontinued", "2022-H1", 2],
      ["loai", "discontinued", "2022", 7],
      added(15),
      total(15),
    ),
    finds: [["possible", "may-be-all-as-new", "ledger.3.quantity"]],
  },
  {
    name: "possible: more than 120 as new, and none went",
    register: ledger(opening(108), added(moreThan(120, "model")), total(120), noneGone),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: the total is at most 120, and none went",
    register: ledger(opening(108), added(120), total(atMost(120, "model")), noneGone),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: none went in the year, and 108 in a time that reaches beyond",
    register: ledger(
      opening(108),
      added(123),
      ["loai", "discontinued", "2022-10-01/2023-03-31", 108],
      total(123),
      noneGone,
    ),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "possible: what was built and replicated tells nothing of what went",
    register: ledger(opening(108), ["moi", "added", "2022", 123], total(123)),
    finds: [["possible", "may-be-all-as-new", "ledger.1.quantity"]],
  },
  {
    name: "good: one of two methods leads there, 120 + 120 − 120",
    register: ledger(
      ["a", "statedTotal", "2021", 120, { method: "cũ" }],
      ["b", "statedTotal", "2021", 30, { method: "mới" }],
      added(120),
      ["loai", "discontinued", "2022", 120],
      total(120),
    ),
  },
]);
