import { about, atLeast, between, exactly, moreThan } from "phongtrao";
import { ruleCases } from "../rule-cases.js";

const sources = [{ id: "bc", title: "Báo cáo", kind: "report" }];
const provenanceOf = (quotes: readonly string[]) => quotes.map((quote) => ({ source: "bc", quote }));
const talk = (fields: object, ...quotes: readonly string[]) => ({
  sources,
  activities: [
    { id: "hd", kind: "talk", when: "2022", topics: [], ...fields, provenance: provenanceOf(quotes) },
  ],
});
const models = (quantity: object, ...quotes: readonly string[]) => ({
  sources,
  movements: [{ id: "dvk", name: "Dân vận khéo" }],
  ledger: [
    {
      id: "mh",
      movement: "dvk",
      kind: "statedTotal",
      when: "2022",
      quantity,
      provenance: provenanceOf(quotes),
    },
  ],
});
const money = (value: number, quote: string) => ({
  sources,
  targets: [
    {
      id: "ct",
      measure: "money",
      period: "2022",
      value: exactly(value, "millionDong"),
      direction: "increase",
      provenance: provenanceOf([quote]),
    },
  ],
});
const people = (quantity: object) => ({ attendance: quantity });
const at = "activities.0.attendance";
const total = "ledger.0.quantity";

// All that it needs is in the record: without quotes, or without numbers in them, it has nothing to say, so nothing is incomplete.
ruleCases("provenance/figure-differs", [
  {
    name: "good: the source report's sessions and attendances",
    register: talk(
      { sessions: moreThan(882, "session"), attendance: moreThan(88_500, "attendance") },
      "trên 882 buổi tuyên truyền nâng cao cảnh giác cho trên 88.500 lượt quần chúng Nhân dân",
    ),
  },
  { name: "good: leading zeros", register: models(exactly(4, "model"), "duy trì 04 mô hình") },
  {
    name: "good: in one of several quotes",
    register: models(exactly(123, "model"), "trong năm 2022", "123 mô hình"),
  },
  { name: "good: a range", register: talk(people(between(200, 250, "attendance")), "từ 200 đến 250 lượt") },
  {
    name: "good: an open range",
    register: talk(
      people({ ...between(200, 250, "attendance"), openAbove: true }),
      "từ 200 – 250 lượt trở lên",
    ),
  },
  { name: "good: at least", register: talk(people(atLeast(30, "attendance")), "từ 30 lượt người trở lên") },
  { name: "good: no quote", register: talk(people(exactly(30, "attendance"))) },
  {
    name: "good: a quote without numbers",
    register: talk(
      people(exactly(30, "attendance")),
      "tổ chức hội nghị ngày 26/3/2008 theo Kết luận số 44-KL/TW",
    ),
  },
  {
    name: "good: one conference is meant by its noun",
    register: talk(
      { sessions: exactly(1, "conference"), attendance: moreThan(400, "person") },
      "tổ chức hội nghị cho hơn 400 cán bộ",
    ),
  },
  {
    name: "good: small numbers are spelled out",
    register: talk(
      { sessions: exactly(2, "conference"), attendance: moreThan(400, "person") },
      "tổ chức hai hội nghị cho hơn 400 cán bộ",
    ),
  },
  {
    name: "good: larger numbers are spelled out",
    register: talk({ attendance: exactly(30, "attendance") }, "ba mươi lượt người, qua 5 buổi"),
  },
  {
    name: "good: a hedged number is spelled out",
    register: talk({ attendance: moreThan(1000, "attendance") }, "hơn một nghìn lượt, 5 buổi"),
  },
  {
    name: "bad: a year is no hedged five",
    register: talk({ attendance: moreThan(5, "attendance") }, "năm nay có 7 buổi"),
    finds: [["fail", "other-number", at]],
  },
  {
    name: "good: from 108 to 123, one before and one now",
    register: models(exactly(123, "model"), "tăng từ 108 đến 123 mô hình"),
  },
  {
    name: "good: the other end of it",
    register: models(exactly(108, "model"), "tăng từ 108 đến 123 mô hình"),
  },
  {
    name: "good: what was computed is told by another rule",
    register: models(exactly(108, "model"), "được 15 mô hình, nâng tổng số lên 123 mô hình"),
  },
  {
    name: "good: out of a number",
    register: models(
      exactly(2071, "model"),
      "Trong số 2.071 mô hình đăng ký, có 1.808 mô hình phát huy hiệu quả",
    ),
  },
  {
    name: "good: what somebody directs",
    register: models(exactly(151, "model"), "chỉ đạo 151 mô hình điểm, nhân rộng 15 mô hình"),
  },
  {
    name: "good: so many times",
    register: {
      sources,
      mediaOutputs: [
        {
          id: "pt",
          when: "2022",
          output: exactly(150, "airing"),
          provenance: provenanceOf(["phát 150 lần trên loa truyền thanh, 25 tin, bài"]),
        },
      ],
    },
  },
  {
    name: "good: each class has twelve",
    register: talk(
      { sessions: exactly(30, "trainingClass"), attendance: exactly(12, "person") },
      "30 lớp tập huấn, mỗi lớp 12 người",
    ),
  },
  {
    name: "good: four each month",
    register: talk(
      { sessions: exactly(4, "session"), attendance: exactly(120, "attendance") },
      "mỗi tháng 4 buổi với 120 lượt người",
    ),
  },
  {
    name: "good: at least, in other words",
    register: talk(people(atLeast(30, "attendance")), "tối thiểu có 30 lượt người"),
  },
  {
    name: "bad: a steering committee is no model",
    register: models(exactly(138, "model"), "Ban Chỉ đạo 138 công nhận 15 mô hình"),
    finds: [["fail", "other-number", total, { numbers: "15" }]],
  },
  {
    name: "bad: a phone is not a number, and is not printed",
    register: models(exactly(7, "model"), "liên hệ 0912 345 678, có 15 mô hình"),
    finds: [["fail", "other-number", total, { numbers: "15" }]],
  },
  {
    name: "bad: the sixth grade is not a count",
    register: models(exactly(6, "model"), "15 mô hình cho học sinh lớp 6"),
    finds: [["fail", "other-number", total, { numbers: "15" }]],
  },
  { name: "good: millions, written out", register: money(1250, "1,25 tỷ đồng") },
  { name: "good: millions, by their number", register: money(1250, "1250 đồng (đơn vị: triệu)") },
  {
    name: "bad: another number",
    register: talk(people(moreThan(85_800, "attendance")), "trên 882 buổi cho trên 88.500 lượt"),
    finds: [["fail", "other-number", at, { numbers: "882; 88.500" }]],
    says: ["Ghi trên 85.800 lượt, nhưng câu trích không có số này; câu trích có: 882; 88.500."],
  },
  {
    name: "bad: one that is hedged is not meant by a noun",
    register: talk(people(moreThan(1, "person")), "hội nghị cho 400 cán bộ"),
    finds: [["fail", "other-number", at]],
  },
  {
    name: "bad: more numbers than are told",
    register: models(exactly(7, "model"), "11 tin, 12 tin, 11 tin, 13 tin, 14 tin, 15 tin, 16 tin"),
    finds: [["fail", "other-number", total, { numbers: "11; 12; 13; 14; 15; …" }]],
  },
  {
    name: "bad: as many as are told",
    register: models(exactly(7, "model"), "11 tin, 12 tin, 13 tin, 14 tin, 15 tin"),
    finds: [["fail", "other-number", total, { numbers: "11; 12; 13; 14; 15" }]],
  },
  {
    name: "bad: exact, against “trên 882”",
    register: talk({ sessions: exactly(882, "session") }, "trên 882 buổi tuyên truyền"),
    finds: [["fail", "other-hedge", "activities.0.sessions", { expected: moreThan(882, "session") }]],
    says: ["Ghi 882 buổi, nhưng câu trích ghi trên 882 buổi; cần giữ đúng từ đi trước con số."],
  },
  {
    name: "bad: hedged, against an exact one",
    register: models(moreThan(123, "model"), "123 mô hình"),
    finds: [["fail", "other-hedge", total, { expected: exactly(123, "model") }]],
  },
  {
    name: "bad: a range without its open end",
    register: talk(people(between(200, 250, "attendance")), "từ 200 – 250 lượt trở lên"),
    finds: [["fail", "other-hedge", at, { expected: { upTo: 250, openAbove: true } }]],
  },
  {
    name: "bad: an open end that is not there",
    register: talk(people({ ...between(200, 250, "attendance"), openAbove: true }), "từ 200 – 250 lượt"),
    finds: [["fail", "other-hedge", at, { expected: between(200, 250, "attendance") }]],
  },
  {
    name: "bad: a range with another end",
    register: talk(people(between(200, 260, "attendance")), "từ 200 – 250 lượt"),
    finds: [["fail", "other-number", at]],
  },
  {
    name: "bad: a range, against its beginning",
    register: talk(people(between(200, 250, "attendance")), "200 lượt"),
    finds: [["fail", "other-number", at]],
  },
  {
    name: "bad: millions of others",
    register: money(1250, "1,3 tỷ đồng"),
    finds: [["fail", "other-number", "targets.0.value"]],
  },
  {
    name: "possible: three digits behind a dot, and millions",
    register: money(8835, "8.835 triệu đồng"),
    finds: [["possible", "ambiguous", "targets.0.value", { number: "8.835 triệu" }]],
    says: [
      "Ghi 8.835 triệu đồng, câu trích ghi “8.835 triệu”: dấu chấm có thể hiểu theo hai cách, cần xem lại.",
    ],
  },
  {
    name: "possible: its other reading",
    register: money(8.835, "8.835 triệu đồng"),
    finds: [["possible", "ambiguous", "targets.0.value"]],
  },
  {
    name: "possible: the hedge of a number before",
    register: talk(
      { attendance: about(500, "person"), sessions: about(30, "session") },
      "khoảng 30 buổi, 500 người",
    ),
    finds: [["possible", "may-be-other-hedge", at, { expected: exactly(500, "person") }]],
  },
  {
    name: "bad: another hedge than that of a number before",
    register: talk({ attendance: moreThan(500, "person") }, "khoảng 30 buổi, 500 người"),
    finds: [["fail", "other-hedge", at]],
  },
  {
    name: "possible: only what may be a year",
    register: models(exactly(123, "model"), "so với 2021"),
    finds: [["possible", "may-be-other-number", total, { numbers: "2021" }]],
    says: ["Ghi 123 mô hình, câu trích chỉ có: 2021; chưa rõ đó là số liệu hay là ngày, năm."],
  },
  { name: "good: what may be a year is the number", register: models(exactly(2021, "model"), "so với 2021") },
  {
    name: "bad: what may be a year, and a number",
    register: models(exactly(123, "model"), "so với 2021 có 15 mô hình"),
    finds: [["fail", "other-number", total]],
  },
  {
    name: "every count of a record is looked at",
    register: talk(
      {
        attendance: exactly(400, "attendance"),
        audiences: { relation: "subset", parts: [{ audience: "women", count: exactly(250, "attendance") }] },
      },
      "500 lượt, trong đó 200 lượt phụ nữ",
    ),
    finds: [
      ["fail", "other-number", at],
      ["fail", "other-number", "activities.0.audiences.parts.0.count"],
    ],
  },
]);
