import { ruleCases } from "../rule-cases.js";

const numbered = (number: string) => ({ directives: [{ id: "vb", type: "directive", number }] });
const path = "directives.0.number";
const press = (number: string, expected: string) => ({
  name: `bad: ${number}`,
  register: numbered(number),
  finds: [["fail", "press", path, { found: number, expected }]] as const,
});

// What cannot be read, or has no signs, is the affair of documents/number-form: nothing is incomplete.
ruleCases("documents/press-form", [
  { name: "good: a Party document", register: numbered("05-CT/TW") },
  { name: "good: blanks and long dashes are no matter", register: numbered("05 – CT / TW") },
  { name: "good: a state document", register: numbered("06/QĐ-TTg") },
  { name: "good: the Youth Union, in the one style and in the other", register: numbered("367/QĐ-TWĐTN-VP") },
  { name: "good: a number alone", register: numbered("1133") },
  { name: "good: no number of a document", register: numbered("Kết luận 44") },
  { name: "good: no number", register: { directives: [{ id: "vb", type: "plan" }] } },
  {
    name: "bad: a stroke for the dash",
    register: numbered("05/CT-TW"),
    finds: [["fail", "press", path]],
    says: [
      "Số “05/CT-TW” ghi theo lối báo chí, không đúng thể thức văn bản của Đảng. Đề nghị sửa thành 05-CT/TW.",
    ],
  },
  press("19 KL/TW", "19-KL/TW"),
  press("05a/CT-TW", "05a-CT/TW"),
  press("Số 19 kl/tw", "19-KL/TW"),
  press("44/KL/TW", "44-KL/TW"),
  press("12/CTr-TU", "12-CTr/TU"),
  press("367/QĐ-TW-VP", "367-QĐ/TW-VP"),
  press("07/KH-ThU", "07-KH/ThU"),
  press("24/KH-BDVTU", "24-KH/BDVTU"),
  press("36/HD-VPTW", "36-HD/VPTW"),
  {
    name: "possible: a blank for the dash, of a body that is none of the Party's",
    register: numbered("19 KH/HLGVN"),
    finds: [["possible", "may-be-press", path, { expected: "19-KH/HLGVN" }]],
    says: ["Số “19 KH/HLGVN” thiếu dấu gạch nối; nếu là văn bản của Đảng thì ghi là 19-KH/HLGVN."],
  },
]);
