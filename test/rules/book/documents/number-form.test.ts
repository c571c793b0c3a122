import { ruleCases } from "../rule-cases.js";

const numbered = (number: string, type = "directive", more: object = {}) => ({
  directives: [{ id: "vb", type, number, ...more }],
});
const path = "directives.0.number";

ruleCases("documents/number-form", [
  { name: "good: a Party document", register: numbered("44-KL/TW", "conclusion") },
  { name: "good: a state document", register: numbered("06/QĐ-TTg", "decision") },
  { name: "good: an official letter", register: numbered("3371/BCA-V05", "officialLetter") },
  { name: "good: as the press writes it, which is another rule's affair", register: numbered("05/CT-TW") },
  { name: "good: a decree with its year", register: numbered("30/2020/NĐ-CP", "decree") },
  { name: "good: a law with its year", register: numbered("72/2025/QH15", "law") },
  {
    name: "good: a resolution of the Standing Committee has no year",
    register: numbered("1654/NQ-UBTVQH15", "resolution", { issuedOn: "2025-06-16" }),
  },
  {
    name: "good: a Party TT is a thông tri, and no circular",
    register: numbered("01-TT/TU", "partyCircular", { issuedOn: "2022-01-01" }),
  },
  ...["02/TT-MTTQ", "02/TT-MTTW-BTT", "02/TT-UBMTTQVN", "02/TT-BTT-MTTQ"].map((number) => ({
    name: `good: TT of the Fatherland Front is a thông tri, and names no year: ${number}`,
    register: numbered(number, "partyCircular", { issuedOn: "2022-01-01" }),
  })),
  {
    name: "good: TT of a military Party committee, as the press writes it",
    register: numbered("02/TT-ĐUQS", "partyCircular", { issuedOn: "2022-01-01" }),
  },
  {
    name: "bad: a joint circular of a ministry and the Front without its year",
    register: numbered("01/TTLT-BTP-UBTWMTTQVN", "circular", { issuedOn: "2014-01-01" }),
    finds: [["fail", "year-lost", path]],
  },
  {
    name: "good: of a steering committee of the government",
    register: numbered("79/QĐ-BCĐ138/CP", "decision"),
  },
  {
    name: "good: a tờ trình, for whose sign the list has no type, names no year",
    register: numbered("12/TTr-UBND", "plan", { issuedOn: "2022-01-01" }),
  },
  { name: "good: a number with a letter", register: numbered("15a/KH-UBND", "plan") },
  { name: "good: no number", register: { directives: [{ id: "vb", type: "plan" }] } },
  {
    name: "good: the last decrees without a year",
    register: numbered("101/NĐ-CP", "decree", { issuedOn: "1997-12-31" }),
  },
  {
    name: "good: what is called a law but has the sign of a ministry is another rule's affair",
    register: numbered("3371/BCA-V05", "law", { issuedOn: "2022-01-01" }),
  },
  {
    name: "good: a letter of the National Assembly",
    register: numbered("72/QH15", "officialLetter", { issuedOn: "2022-01-01" }),
  },
  {
    name: "bad: no number of a document",
    register: numbered("Kết luận 44"),
    finds: [["fail", "unreadable", path]],
    says: [
      "“Kết luận 44” không phải là số, ký hiệu văn bản; ghi theo mẫu 06/QĐ-TTg (văn bản của Nhà nước) hoặc 44-KL/TW (văn bản của Đảng).",
    ],
  },
  {
    name: "bad: a decree has lost its year",
    register: numbered("45/NĐ-CP", "decree", { issuedOn: "1998-01-01" }),
    finds: [["fail", "year-lost", path]],
    says: [
      "Số 45/NĐ-CP thiếu năm ban hành: số của văn bản quy phạm pháp luật phải ghi cả năm. Đề nghị sửa thành 45/1998/NĐ-CP.",
    ],
  },
  {
    name: "bad: a circular, a joint circular, a law",
    register: {
      directives: [
        { id: "tt", type: "circular", number: "124 / TT-BCA", issuedOn: "2021-12-28" },
        { id: "ttlt", type: "circular", number: "01/TTLT-BCA-BQP", issuedOn: "2021-12-28" },
        { id: "luat", type: "law", number: "72/QH15", issuedOn: "2025-06-16" },
      ],
    },
    finds: [
      ["fail", "year-lost", "directives.2.number"],
      ["fail", "year-lost", path],
      ["fail", "year-lost", "directives.1.number"],
    ],
    says: [
      "Số 72/QH15 thiếu năm ban hành: số của văn bản quy phạm pháp luật phải ghi cả năm. Đề nghị sửa thành 72/2025/QH15.",
      "Số 124 / TT-BCA thiếu năm ban hành: số của văn bản quy phạm pháp luật phải ghi cả năm. Đề nghị sửa thành 124/2021/TT-BCA.",
      "Số 01/TTLT-BCA-BQP thiếu năm ban hành: số của văn bản quy phạm pháp luật phải ghi cả năm. Đề nghị sửa thành 01/2021/TTLT-BCA-BQP.",
    ],
  },
  {
    name: "bad: a decree with a letter has lost its year",
    register: numbered("45a/NĐ-CP", "decree", { issuedOn: "2022-07-07" }),
    finds: [["fail", "year-lost", path]],
    says: [
      "Số 45a/NĐ-CP thiếu năm ban hành: số của văn bản quy phạm pháp luật phải ghi cả năm. Đề nghị sửa thành 45a/2022/NĐ-CP.",
    ],
  },
  {
    name: "possible: a decree without year, of an unknown day",
    register: numbered("45/NĐ-CP", "decree"),
    finds: [["possible", "year-may-be-lost", path]],
  },
  {
    name: "incomplete: the number alone",
    register: numbered("1133", "decision"),
    finds: [["incomplete", "no-sign", path]],
    says: ["Văn bản chỉ ghi số 1133, thiếu ký hiệu loại văn bản và cơ quan ban hành."],
  },
  {
    name: "incomplete: number and type",
    register: numbered("44-KL", "conclusion"),
    finds: [["incomplete", "no-agency", path]],
  },
]);
