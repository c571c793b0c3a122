import { createGazetteer } from "phongtrao";
import { vietnamProvinces } from "phongtrao/geography";
import { ruleCases } from "../rule-cases.js";

const options = { gazetteer: createGazetteer(vietnamProvinces) };
const source = { sources: [{ id: "s", title: "Báo cáo", kind: "report" }] };
const talk = (place: string, when: string, ...quotes: readonly string[]) => ({
  ...source,
  activities: [
    {
      id: "hd",
      kind: "talk",
      when,
      topics: [],
      place,
      ...(quotes.length === 0 ? {} : { provenance: quotes.map((quote) => ({ source: "s", quote })) }),
    },
  ],
});
const path = "activities.0.place";
// Two units of one name, neither of which is the code's.
const twins = createGazetteer({
  units: [
    { code: "01", name: "Đông", level: "province", validFrom: "2000-01-01", validTo: "2009-12-31" },
    { code: "01", name: "Tây", level: "province", validFrom: "2010-01-01" },
    { code: "02", name: "Tây", level: "province", validFrom: "2000-01-01", validTo: "2009-12-31" },
    { code: "03", name: "Tây", level: "province", validFrom: "2000-01-01", validTo: "2009-12-31" },
    {
      code: "001",
      name: "Tây",
      level: "district",
      parent: "03",
      validFrom: "2000-01-01",
      validTo: "2009-12-31",
    },
  ],
  successions: [
    { kind: "merged", effectiveOn: "2010-01-01", from: ["01", "02", "03"], to: ["01"] },
    { kind: "dissolved", effectiveOn: "2010-01-01", from: ["001"], to: [] },
  ],
});

// Code 15 was Yên Bái until 30 June 2025 and is Lào Cai since; Lào Cai had 10.
ruleCases("place/code-means-another-unit", [
  { name: "good: no quote", register: talk("15", "2022") },
  { name: "good: no quote, with a gazetteer", register: talk("15", "2022"), options },
  {
    name: "good: the quote names Yên Bái in 2022",
    register: talk("15", "2022", "Công an tỉnh Yên Bái"),
    options,
  },
  { name: "good: it names nobody", register: talk("15", "2022", "Công an tỉnh"), options },
  {
    name: "good: it names both, in two quotes",
    register: talk("15", "2022", "Công an tỉnh Lào Cai", "gặp Công an tỉnh YÊN BÁI"),
    options,
  },
  { name: "good: parts of words are no names", register: talk("15", "2022", "Lào Cain, Đào Cai"), options },
  { name: "good: the last day", register: talk("15", "2025-06-30", "tỉnh Yên Bái"), options },
  {
    name: "good: the ground of Yên Bái in 2026",
    register: talk("15", "2026", "khu vực Yên Bái cũ"),
    options,
  },
  { name: "good: Phú Thọ is wider, and Phú Thọ", register: talk("25", "2025", "tỉnh Hòa Bình"), options },
  { name: "good: Huế under its new name is no other unit", register: talk("46", "2024", "tại Huế"), options },
  { name: "good: nor over its change of name", register: talk("46", "2024-12-31/2025-01-01"), options },
  { name: "good: a code of one unit", register: talk("17", "2022", "Lào Cai"), options },
  { name: "good: a code that the gazetteer never had", register: talk("04927", "2022", "Lào Cai"), options },
  { name: "good: the code names nobody then", register: talk("15", "2008-07-31", "Lào Cai"), options },
  {
    name: "good: an organisation of Phú Thọ",
    register: { organisations: [{ id: "ca", name: "Công an", kind: "police", place: "25" }] },
    options,
  },
  {
    name: "good: no place",
    register: { organisations: [{ id: "ca", name: "Công an", kind: "police" }] },
    options,
  },
  {
    name: "bad: the quote names Lào Cai in 2022",
    register: talk("15", "2022", "Công an tỉnh Lào Cai"),
    options,
    finds: [["fail", "another", path, { codes: "10" }]],
    says: ["Nguồn ghi Lào Cai, nhưng năm 2022 mã đã ghi (15) là của Yên Bái; khi đó Lào Cai có mã 10."],
  },
  {
    name: "bad: the ground is named",
    register: talk("15", "2022", "12 buổi tuyên truyền trên địa bàn Lào Cai"),
    options,
    finds: [["fail", "another", path]],
  },
  {
    name: "possible: a road to Lào Cai",
    register: talk("15", "2022", "12 buổi tuyên truyền dọc cao tốc Nội Bài - Lào Cai"),
    options,
    finds: [["possible", "may-be-another", path, { named: "Lào Cai", codes: "10" }]],
    says: [
      "Nguồn có nhắc đến Lào Cai, còn năm 2022 mã đã ghi (15) là của Yên Bái; nếu nguồn nói về Lào Cai thì khi đó mã là 10.",
    ],
  },
  {
    name: "possible: a commune of the name of a province",
    register: talk("15", "2022", "xã Lào Cai"),
    options,
    finds: [["possible", "may-be-another", path]],
  },
  {
    name: "bad: in capitals, on the last day",
    register: talk("91", "2025-06-30", "TỈNH AN GIANG"),
    options,
    finds: [["fail", "another", path, { codes: "89" }]],
  },
  {
    name: "bad: a return for 2024",
    register: {
      ...source,
      submissions: [
        {
          id: "bc",
          place: "24",
          period: "2024",
          status: "accepted",
          provenance: [{ source: "s", quote: "Bắc Ninh" }],
        },
      ],
    },
    options,
    finds: [["fail", "another", "submissions.0.place", { codes: "27" }]],
  },
  {
    name: "bad: two units had the name",
    register: talk("01", "2005", "Báo cáo tỉnh Tây"),
    options: { gazetteer: twins },
    finds: [["fail", "another", path, { codes: "02, 03" }]],
    says: ["Nguồn ghi Tây, nhưng năm 2005 mã đã ghi (01) là của Đông; khi đó Tây có mã 02, 03."],
  },
  {
    name: "possible: the year 2025",
    register: talk("15", "2025", "Công an tỉnh Lào Cai"),
    options,
    finds: [["possible", "changes-meaning", path, { names: "Yên Bái, Lào Cai" }]],
    says: [
      "Thời gian ghi năm 2025, trong đó mã 15 lần lượt là của các đơn vị khác nhau (Yên Bái, Lào Cai); cần ghi rõ thời gian hoặc tách bản ghi.",
    ],
  },
  {
    name: "possible: from the last day to the next",
    register: talk("15", "2025-06-30/2025-07-01"),
    options,
    finds: [["possible", "changes-meaning", path]],
  },
  {
    name: "good: a return for 2025 names the unit as of its last day",
    register: { submissions: [{ id: "bc", place: "15", period: "2025", status: "accepted" }] },
    options,
  },
  {
    name: "incomplete: an organisation has no day",
    register: { organisations: [{ id: "ca", name: "Công an tỉnh", kind: "police", place: "15" }] },
    options,
    finds: [["incomplete", "no-day", "organisations.0.place", { names: "Yên Bái, Lào Cai" }]],
  },
  {
    name: "incomplete: a kind of period that the check was not told of",
    register: talk("15", "2022-Q1"),
    options: { ...options, periodKinds: [] },
    finds: [["incomplete", "unreadable-moment", path]],
  },
]);
