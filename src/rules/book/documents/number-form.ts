import type { Directive } from "../../../records/directive.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { isNumberedByParty } from "./is-numbered-by-party.js";
import { type DocumentNumber, readDocumentNumber } from "./read-document-number.js";
import { isLegalSign } from "./type-signs.js";

const messages = {
  unreadable: ["found"],
  "year-lost": ["found"],
  "year-may-be-lost": ["found"],
  "no-sign": ["found"],
  "no-agency": ["found"],
} as const;

/** Of the number of a directive: it is written as state or Party documents are numbered. */
export const numberForm = defineRule({
  id: "documents/number-form",
  definition: "The number of a directive has the form of the number of a state or Party document.",
  severity: "warning",
  provenance: "30/2020/NĐ-CP, Appendix III; 36-HD/VPTW of 2018",
  selects: { each: "record", lists: ["directives"], where: ({ number }) => number !== undefined },
  messages,
  judge: (directive) => {
    const found = directive.number ?? "";
    const read = readDocumentNumber(found);
    const place = { data: { found }, path: ["number"] };
    if (read === null) return { verdict: "fail", message: "unreadable", ...place };
    if (read.style === null) return { verdict: "incomplete", message: "no-sign", ...place };
    if (read.agency === null) return { verdict: "incomplete", message: "no-agency", ...place };
    return read.year === null && isLegal(directive, read) ? judgeYear(directive, found) : "pass";
  },
});

/** The first day from which the numbers of all legal documents name their year. */
const sinceYears = "1998-01-01";

function judgeYear({ issuedOn }: Directive, found: string): Judgement<typeof messages> {
  const place = { data: { found }, path: ["number"] };
  if (issuedOn === undefined) return { verdict: "possible", message: "year-may-be-lost", ...place };
  if (issuedOn < sinceYears) return "pass";
  const at = found.indexOf("/");
  const [number, rest] = [found.slice(0, at).trim(), found.slice(at + 1).trim()];
  const value = `${number}/${issuedOn.slice(0, 4)}/${rest}`;
  return { verdict: "fail", message: "year-lost", ...place, fix: { path: ["number"], value } };
}

/** By its sign; a law has none. */
function isLegal({ type }: Directive, read: DocumentNumber): boolean {
  const { sign, style, agency } = read;
  if (style !== "state") return false;
  if (sign === null) return type === "law" && agency?.startsWith("QH") === true;
  return isLegalSign(sign, isNumberedByParty(read));
}
