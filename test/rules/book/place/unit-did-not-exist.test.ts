import { createGazetteer, exactly } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { ruleCases } from "../rule-cases.js";

const options = { gazetteer: createGazetteer(vietnamProvinces) };
const island = createGazetteer({
  units: [
    { code: "99", name: "Đảo", level: "province", validFrom: "1990-01-01", validTo: "1999-12-31" },
    { code: "97", name: "Bờ", level: "province", validFrom: "1990-01-01", validTo: "2019-12-31" },
    { code: "98", name: "Đất liền", level: "province", validFrom: "2020-01-01" },
  ],
  successions: [
    { kind: "dissolved", effectiveOn: "2000-01-01", from: ["99"], to: [] },
    { kind: "recoded", effectiveOn: "2020-01-01", from: ["97"], to: ["98"] },
  ],
});
/** A unit that was split in two, and one whose code was given to another after a gap. */
const parted = createGazetteer({
  units: [
    { code: "10", name: "Cũ", level: "province", validFrom: "1990-01-01", validTo: "1999-12-31" },
    { code: "11", name: "Một", level: "province", validFrom: "2000-01-01" },
    { code: "12", name: "Hai", level: "province", validFrom: "2000-01-01" },
    { code: "20", name: "Trước", level: "province", validFrom: "1990-01-01", validTo: "1999-12-31" },
    { code: "20", name: "Sau", level: "province", validFrom: "2010-01-01" },
  ],
  successions: [
    { kind: "split", effectiveOn: "2000-01-01", from: ["10"], to: ["11", "12"] },
    { kind: "dissolved", effectiveOn: "2000-01-01", from: ["20"], to: [] },
  ],
});
const talk = (place: string, when: string) => ({
  activities: [{ id: "hd", kind: "talk", when, topics: [], place }],
});
const target = (setOn: object) => ({
  targets: [
    {
      id: "ct",
      measure: "Mô hình",
      place: "17",
      period: "2021-01-01/2025-12-31",
      value: exactly(130, "model"),
      direction: "increase",
      ...setOn,
    },
  ],
});
const ended =
  "nhưng đơn vị Hòa Bình (17) chỉ tồn tại đến hết ngày 30/6/2025; địa bàn này sau đó thuộc Phú Thọ (25).";
/** A unit of which only the code changed. */
const recoded = createGazetteer({
  units: [
    { code: "10", name: "Cũ", level: "province", validFrom: "1990-01-01", validTo: "1999-12-31" },
    { code: "11", name: "Mới", level: "province", validFrom: "2000-01-01" },
  ],
  successions: [{ kind: "recoded", effectiveOn: "2000-01-01", from: ["10"], to: ["11"] }],
});

ruleCases("place/unit-did-not-exist", [
  { name: "good: Hòa Bình on its last day", register: talk("17", "2025-06-30"), options },
  { name: "good: Lào Cai under the code of Yên Bái", register: talk("15", "2025-07-01"), options },
  {
    name: "good: names no place",
    register: { activities: [{ id: "hd", kind: "talk", when: "2026", topics: [] }] },
    options,
  },
  { name: "no gazetteer: the rule is not run", register: talk("17", "2026-01-01") },
  {
    name: "bad: Hòa Bình in 2026",
    register: talk("17", "2026-01-01"),
    options,
    finds: [["fail", "ended", "activities.0.place", { successors: "Phú Thọ (25)" }]],
    says: [
      "Thời gian ghi ngày 01/01/2026, nhưng đơn vị Hòa Bình (17) chỉ tồn tại đến hết ngày 30/6/2025; địa bàn này sau đó thuộc Phú Thọ (25). Đề nghị sửa thành 25.",
    ],
  },
  {
    name: "bad: split in two, so that nobody knows which it should read",
    register: talk("10", "2000-01-01"),
    options: { gazetteer: parted },
    finds: [["fail", "ended", "activities.0.place", { place: "Cũ (10)", successors: "Một (11), Hai (12)" }]],
    says: [
      "Thời gian ghi ngày 01/01/2000, nhưng đơn vị Cũ (10) chỉ tồn tại đến hết ngày 31/12/1999; địa bàn này sau đó thuộc Một (11), Hai (12).",
    ],
  },
  {
    name: "bad: between the two lives of a code, the first of which is told",
    register: talk("20", "2005-05-05"),
    options: { gazetteer: parted },
    finds: [
      ["fail", "dissolved", "activities.0.place", { place: "Trước (20)", last: { moment: "1999-12-31" } }],
    ],
  },
  // A gazetteer begins some day, and the units that it has from then on were there before: Hà Nội was there in 2007.
  {
    name: "incomplete: before the first day of the list of provinces",
    register: talk("01", "2007-05-01"),
    options,
    finds: [["incomplete", "not-known-yet", "activities.0.place", { first: { moment: "2008-08-01" } }]],
    says: [
      "Thời gian ghi ngày 01/5/2007, nhưng danh mục đơn vị hành chính chỉ có Hà Nội (01) từ ngày 01/8/2008 nên chưa kiểm tra được.",
    ],
  },
  {
    name: "incomplete: the year in which the list begins",
    register: talk("01", "2008"),
    options,
    finds: [["incomplete", "not-known-yet", "activities.0.place", { first: { moment: "2008-08-01" } }]],
  },
  {
    name: "possible: a time that begins before the list does, and ends after the unit did",
    register: talk("17", "2007-01-01/2025-12-31"),
    options,
    finds: [["possible", "part-of-time", "activities.0.place"]],
  },
  {
    name: "bad: on the eve of the day on which a unit was formed",
    register: talk("98", "2019-12-31"),
    options: { gazetteer: island },
    finds: [["fail", "not-yet", "activities.0.place", { first: { moment: "2020-01-01" } }]],
    says: ["Thời gian ghi ngày 31/12/2019, nhưng đơn vị Đất liền (98) chỉ có từ ngày 01/01/2020."],
  },
  { name: "good: on its first day", register: talk("98", "2020-01-01"), options: { gazetteer: island } },
  {
    name: "possible: a period that ends on its first day",
    register: talk("98", "2019-12-20/2020-01-01"),
    options: { gazetteer: island },
    finds: [["possible", "part-of-time", "activities.0.place"]],
  },
  {
    name: "bad: a period that ends on the eve",
    register: talk("98", "2019-12-20/2019-12-31"),
    options: { gazetteer: island },
    finds: [["fail", "not-yet", "activities.0.place"]],
  },
  {
    name: "possible: a period that begins on its last day",
    register: talk("99", "1999-12-31/2000-01-05"),
    options: { gazetteer: island },
    finds: [["possible", "part-of-time", "activities.0.place"]],
  },
  {
    name: "possible: a time that begins in the second life of a code, which is told",
    register: talk("20", "2009-12-31/2010-01-01"),
    options: { gazetteer: parted },
    finds: [["possible", "part-of-time", "activities.0.place", { place: "Sau (20)" }]],
  },
  {
    name: "possible: Hòa Bình over the year 2025",
    register: talk("17", "2025"),
    options,
    finds: [["possible", "part-of-time", "activities.0.place"]],
  },
  {
    name: "bad: a return for 2025 names the unit as of its last day",
    register: { submissions: [{ id: "bc", place: "17", period: "2025", status: "accepted" }] },
    options,
    finds: [["fail", "ended", "submissions.0.place"]],
    says: [`Thời gian ghi năm 2025, ${ended}`],
  },
  {
    name: "bad: a population before the unit began",
    register: { populations: [{ id: "ds", place: "98", when: "2019", quantity: exactly(10, "person") }] },
    options: { gazetteer: island },
    finds: [["fail", "not-yet", "populations.0.place"]],
  },
  {
    name: "bad: dissolved, and nothing follows",
    register: talk("99", "2000-01-01"),
    options: { gazetteer: island },
    finds: [["fail", "dissolved", "activities.0.place"]],
  },
  {
    name: "incomplete: a code that the gazetteer never had, such as that of a commune",
    register: talk("04927", "2022"),
    options,
    finds: [["incomplete", "unknown-code", "activities.0.place"]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: talk("17", "2022-Q1"),
    options: { ...options, periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", "activities.0.place"]],
  },
  {
    name: "bad: how many models there are in Hòa Bình is not a number of Phú Thọ",
    register: {
      movements: [{ id: "dvk", name: "Dân vận khéo" }],
      ledger: [
        {
          id: "tong",
          movement: "dvk",
          kind: "statedTotal",
          when: "2025-12-31",
          place: "17",
          quantity: exactly(123, "model"),
        },
      ],
    },
    options,
    finds: [["fail", "ended", "ledger.0.place"]],
    says: [`Thời gian ghi ngày 31/12/2025, ${ended}`],
  },
  {
    name: "bad: nor are its inhabitants",
    register: {
      populations: [{ id: "ds", place: "17", when: "2026", quantity: exactly(871724, "inhabitant") }],
    },
    options,
    finds: [["fail", "ended", "populations.0.place"]],
    says: [`Thời gian ghi năm 2026, ${ended}`],
  },
  {
    name: "bad: the inhabitants of a unit of which only the code changed",
    register: { populations: [{ id: "ds", place: "10", when: "2001", quantity: exactly(10, "inhabitant") }] },
    options: { gazetteer: recoded },
    finds: [["fail", "ended", "populations.0.place"]],
    says: [
      "Thời gian ghi năm 2001, nhưng đơn vị Cũ (10) chỉ tồn tại đến hết ngày 31/12/1999; địa bàn này sau đó thuộc Mới (11). Đề nghị sửa thành 11.",
    ],
  },
  {
    name: "bad: a target that was set when the unit was no more, or nobody knows when",
    register: {
      targets: [{ ...target({ setOn: "2025-07-01" }).targets[0] }, { ...target({}).targets[0], id: "ct-2" }],
    },
    options,
    finds: [
      ["fail", "ended", "targets.0.place"],
      ["fail", "ended", "targets.1.place"],
    ],
  },
  {
    name: "possible: a target that was set while the unit was there",
    register: target({ setOn: "2021-01-15" }),
    options,
    finds: [["possible", "ended", "targets.0.place"]],
    says: [`Thời gian ghi giai đoạn 2021–2025, ${ended}`],
  },
]);
