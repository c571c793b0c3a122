import { defineRule } from "../../define-rule.js";
import { bodiesOfSign, bodyOfIssuer } from "./issuing-bodies.js";
import { type DocumentNumber, readDocumentNumber } from "./read-document-number.js";

/** Of a directive: the body that issued it is the one that the sign in its number stands for. */
export const issuerDiffers = defineRule({
  id: "documents/issuer-differs",
  definition: "The issuer of a directive is the body that the sign in its number stands for.",
  severity: "warning",
  provenance: "30/2020/NĐ-CP, Appendix III; 36-HD/VPTW of 2018",
  selects: {
    each: "record",
    lists: ["directives"],
    where: ({ number, issuer }) => number !== undefined && issuer !== undefined,
  },
  messages: { differs: ["number", "sign", "found", "expected"], "no-agency": ["number", "found"] },
  judge: ({ number = "", issuer: found = "" }) => {
    const read = readDocumentNumber(number);
    if (read === null) return "skip";
    if (read.agency === null)
      return { verdict: "incomplete", message: "no-agency", data: { number, found }, path: ["number"] };
    const [issuer, expected] = [bodyOfIssuer(found), bodiesOfSign(read.agency)];
    if (issuer === null || expected.length === 0) return "skip";
    // A joint circular carries the signs of all that issued it, in any order.
    if (signsIn(read).some((sign) => bodiesOfSign(sign).includes(issuer))) return "pass";
    const names = expected.map(({ name }) => name).join(", ");
    const data = { number, sign: read.agency, found, expected: names };
    return { verdict: "fail", message: "differs", data, path: ["issuer"] };
  },
});

function signsIn({ agency, unit }: DocumentNumber): readonly string[] {
  return [agency ?? "", ...(unit?.split("-") ?? [])];
}
