import { codes } from "../../../records/codes.js";
import type { Directive } from "../../../records/directive.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { isNumberedByParty } from "./is-numbered-by-party.js";
import { type DocumentNumber, readDocumentNumber } from "./read-document-number.js";
import { typesOfSign } from "./type-signs.js";

const messages = {
  differs: ["number", "sign", "found", "expected"],
  "may-be-attached": ["number", "expected"],
  "may-be-office": ["number", "sign", "found"],
  "may-be-letter": ["number", "expected"],
  "no-sign": ["number", "expected"],
} as const;

/** Of a directive: its type is the one that the sign in its number stands for. */
export const typeDiffers = defineRule({
  id: "documents/type-differs",
  definition: "The type of a directive is the one that the sign in its number stands for.",
  severity: "error",
  provenance: "30/2020/NĐ-CP, Appendix III; 36-HD/VPTW of 2018",
  selects: { each: "record", lists: ["directives"], where: ({ number }) => number !== undefined },
  messages,
  judge: (directive) => {
    const { number = "", type } = directive;
    const read = readDocumentNumber(number);
    if (read === null || !knownTypes.includes(type)) return "skip";
    const expected = { codes: "directiveTypes", code: type } as const;
    if (read.style === null)
      return { verdict: "incomplete", message: "no-sign", data: { number, expected }, path: ["number"] };
    if (read.sign !== null) return judgeSign(read.sign, read, directive);
    if (type === "officialLetter") return "pass";
    return mayBeLetter(read)
      ? { verdict: "possible", message: "may-be-letter", data: { number, expected }, path: ["type"] }
      : "skip";
  },
});

const knownTypes: readonly string[] = codes.directiveTypes;

/** What is approved by a decision, and often cited by its number: "Đề án 06". */
const attached: readonly string[] = [
  "regulation",
  "rule",
  "strategy",
  "programme",
  "plan",
  "operationalPlan",
  "scheme",
  "project",
];

function judgeSign(
  sign: string,
  read: DocumentNumber,
  { number = "", type }: Directive,
): Judgement<typeof messages> {
  const types = typesOfSign(sign, isNumberedByParty(read));
  const [first] = types;
  // The list of types has no word for what the sign stands for.
  if (first === undefined) return "skip";
  if (types.includes(type)) return "pass";
  const [found, expected] = [first, type].map((code) => ({ codes: "directiveTypes", code }) as const);
  const path = ["type"];
  if (sign === "QĐ" && attached.includes(type) && expected !== undefined)
    return { verdict: "possible", message: "may-be-attached", data: { number, expected }, path };
  if (found === undefined || expected === undefined) return "skip";
  // 1234/CT-TTHT is a letter of a tax office (Cục Thuế).
  return type === "officialLetter" && read.style === "state"
    ? { verdict: "possible", message: "may-be-office", data: { number, sign, found }, path }
    : { verdict: "fail", message: "differs", data: { number, sign, found, expected }, path };
}

/** Decrees and decisions of old had no sign either, and laws still have none. */
const withoutSigns = ["CP", "TTg", "HĐBT", "CTN"];

function mayBeLetter({ style, year, agency }: DocumentNumber): boolean {
  if (style !== "state" || year !== null || agency === null) return false;
  return !withoutSigns.includes(agency) && !agency.startsWith("QH");
}
