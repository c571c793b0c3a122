import { checkRegister, codes, parseRegister, standardRules } from "phongtrao";
import { expect, it } from "vitest";
import { ruleCases } from "../rule-cases.js";

const typed = (type: string, number: string) => ({ directives: [{ id: "vb", type, number }] });
const path = "directives.0.type";

ruleCases("documents/type-differs", [
  { name: "good: no number", register: { directives: [{ id: "vb", type: "plan" }] } },
  { name: "good: no number of a document", register: typed("plan", "Kế hoạch 5") },
  { name: "good: a law has no sign", register: typed("law", "72/2025/QH15") },
  { name: "good: a law that lost its year", register: typed("law", "72/QH15") },
  { name: "good: an ordinance has had no sign for years", register: typed("ordinance", "02/2020/UBTVQH14") },
  { name: "good: a decree of old", register: typed("decree", "36/CP") },
  { name: "good: a decision of old", register: typed("decision", "499/TTg") },
  { name: "good: a decree of the eighties", register: typed("decree", "17-HĐBT") },
  { name: "good: a year, and no sign", register: typed("resolution", "5/2022/HĐND") },
  { name: "good: a sign that no type stands for", register: typed("plan", "05/TTr-UBND") },
  {
    name: "bad: a directive with the number of a conclusion",
    register: typed("directive", "44-KL/TW"),
    finds: [["fail", "differs", path]],
    says: ["Số 44-KL/TW có ký hiệu KL (Kết luận), nhưng loại văn bản ghi là Chỉ thị."],
  },
  {
    name: "bad: a law with the number of a decision",
    register: typed("law", "06/QĐ-TTg"),
    finds: [["fail", "differs", path, { sign: "QĐ" }]],
  },
  {
    name: "bad: a letter of the Party has its sign",
    register: typed("officialLetter", "12-CT/TU"),
    finds: [["fail", "differs", path]],
  },
  {
    name: "bad: a letter of the Party, as the press writes it",
    register: typed("officialLetter", "12/CT-TU"),
    finds: [["fail", "differs", path]],
  },
  {
    name: "bad: TT of a Party committee is a thông tri and no thông tư",
    register: typed("circular", "02-TT/TU"),
    finds: [["fail", "differs", path]],
    says: ["Số 02-TT/TU có ký hiệu TT (Thông tri), nhưng loại văn bản ghi là Thông tư."],
  },
  { name: "good: TT of the Fatherland Front is a thông tri", register: typed("partyCircular", "02/TT-MTTQ") },
  {
    name: "bad: TT of the Fatherland Front is no thông tư",
    register: typed("circular", "02/TT-MTTW-BTT"),
    finds: [["fail", "differs", path]],
    says: ["Số 02/TT-MTTW-BTT có ký hiệu TT (Thông tri), nhưng loại văn bản ghi là Thông tư."],
  },
  { name: "good: TT of a military Party committee", register: typed("partyCircular", "02/TT-ĐUQS") },
  {
    name: "good: a joint circular of the Front and a ministry is a thông tư",
    register: typed("circular", "01/2014/TTLT-UBTWMTTQVN-BTP"),
  },
  {
    name: "bad: TT of a ministry is a thông tư",
    register: typed("partyCircular", "124/2021/TT-BCA"),
    finds: [["fail", "differs", path]],
    says: ["Số 124/2021/TT-BCA có ký hiệu TT (Thông tư), nhưng loại văn bản ghi là Thông tri."],
  },
  {
    name: "good: a decision that approves a strategy",
    register: typed("decision", "1942/QĐ-TTg"),
  },
  {
    name: "possible: a strategy, which a decision approved",
    register: typed("strategy", "1942/QĐ-TTg"),
    finds: [["possible", "may-be-attached", path]],
  },
  {
    name: "possible: Đề án 06 was approved by a decision",
    register: typed("scheme", "06/QĐ-TTg"),
    finds: [["possible", "may-be-attached", path]],
    says: [
      "Số 06/QĐ-TTg là số của Quyết định, nhưng loại văn bản ghi là Đề án; có thể văn bản này ban hành kèm theo Quyết định.",
    ],
  },
  {
    name: "possible: a rule of the state, which a decision brings",
    register: typed("rule", "06/QĐ-UBND"),
    finds: [["possible", "may-be-attached", path]],
  },
  {
    name: "possible: CT may be a tax office, and TTHT its department",
    register: typed("officialLetter", "1234/CT-TTHT"),
    finds: [["possible", "may-be-office", path, { sign: "CT" }]],
  },
  {
    name: "possible: a plan with the number of a letter",
    register: typed("plan", "2895/UBND-NC"),
    finds: [["possible", "may-be-letter", path]],
  },
  {
    name: "incomplete: the number alone",
    register: typed("decision", "1133"),
    finds: [["incomplete", "no-sign", "directives.0.number"]],
  },
]);

const agree = [
  ["resolution", "12-NQ/TU"],
  ["resolution", "1654/NQ-UBTVQH15"],
  ["resolution", "01/2020/NQLT-CP-UBTVQH14"],
  ["decision", "06/QĐ-TTg"],
  ["decision", "367 - QĐ/TWĐTN-VP"],
  ["decision", "66-QĐ/TW"],
  ["rule", "66-QĐ/TW"],
  ["rule", "66/QĐ-TW"],
  ["rule", "12/QyĐ-UBND"],
  ["regulation", "05-QC/TU"],
  ["regulation", "05/QC-UBND"],
  ["directive", "09-CT/TW"],
  ["directive", "04/CT-BCA-V28"],
  ["conclusion", "44-KL/TW"],
  ["guidance", "36-HD/VPTW"],
  ["circular", "124/2021/TT-BCA"],
  ["circular", "01/2020/TTLT-BCA-BQP"],
  ["partyCircular", "02-TT/TU"],
  ["urgentDispatch", "05/CĐ-TTg"],
  ["ordinance", "26/2005/PL-UBTVQH11"],
  ["operationalPlan", "45/PA-CAT"],
  ["decree", "30/2020/NĐ-CP"],
  ["programme", "12-CTr/TU"],
  ["plan", "24-KH/BDVTU"],
  ["scheme", "03-ĐA/TU"],
  ["project", "03/DA-UBND"],
  ["notice", "41-TB/TW"],
  ["report", "100/BC-CAT"],
  ["officialLetter", "3371/BCA-V05"],
  ["officialLetter", "123-CV/VPTW"],
  ["officialLetter", "15/CV-UBND"],
  ["law", "72/L-CTN"],
] as const;

const rules = standardRules.filter(({ id }) => id === "documents/type-differs");

it.each(agree)("%s goes with %s, and with no other type", (type, number) => {
  const found = codes.directiveTypes.filter(
    (other) => checkRegister(parseRegister(typed(other, number)), { rules }).findings.length === 0,
  );
  const party: readonly string[] = ["66-QĐ/TW", "66/QĐ-TW", "367 - QĐ/TWĐTN-VP"];
  expect(found).toContain(type);
  expect(found.filter((other) => other !== type)).toStrictEqual(
    party.includes(number) ? [type === "rule" ? "decision" : "rule"] : [],
  );
});

it("says nothing of a type that the caller added", () => {
  const mine = { ...codes, directiveTypes: [...codes.directiveTypes, "minutes"] };
  const register = parseRegister(typed("minutes", "44-KL/TW"), { codes: mine });
  expect(checkRegister(register, { rules }).findings).toStrictEqual([]);
});
