import { compareText } from "../../../internal/compare-text.js";
import { wordKeys } from "../../../internal/fold-text.js";
import type { Directive } from "../../../records/directive.js";
import { defineRule } from "../../define-rule.js";
import type { Judgement } from "../../rule.js";
import { bodiesOfSign } from "./issuing-bodies.js";
import { namesOneBody } from "./names-one-body.js";
import { isCentralAgency } from "./party-agencies.js";
import { numberingOf, samePeriod } from "./numbering-period.js";
import { type DocumentNumber, readDocumentNumber } from "./read-document-number.js";

const messages = {
  twice: ["number", "first"],
  "may-be-twice": ["number", "first"],
  "no-day": ["number", "first"],
} as const;

/** Of directives with one number: they are of different years or terms. */
export const sameNumber = defineRule({
  id: "documents/same-number",
  definition: "Two directives of one type, issuer and number are of different years or terms.",
  severity: "warning",
  provenance: "30/2020/NĐ-CP, Appendix III; 36-HD/VPTW of 2018",
  parameters: {
    term: { default: 6, meaning: "Documents that are more years apart are of different terms." },
  },
  selects: { each: "group", list: "directives", by: keyOf },
  messages,
  judge: (group, { parameters: { term } }) => {
    if (group.length === 1) return "pass";
    const sorted = [...group].sort(
      (a, b) =>
        compareText(dayOf(a), dayOf(b)) ||
        compareText(a.number ?? "", b.number ?? "") ||
        compareText(a.id, b.id),
    );
    const read = readDocumentNumber(sorted[0]?.number ?? "");
    return sorted.slice(1).map((directive, index) => {
      const before = sorted[index];
      return before === undefined ? "pass" : judgePair(before, directive, { read, term });
    });
  },
});

function dayOf({ issuedOn }: Directive): string {
  return issuedOn ?? "";
}

/** Number and type, and the issuer unless the sign is that of a body of which there is one. */
function keyOf(directive: Directive): string | null {
  const { number: printed, type } = directive;
  if (printed === undefined) return null;
  const read = readDocumentNumber(printed);
  if (read === null) return null;
  const { number, letter, year, sign, agency, unit } = read;
  const body =
    isUnique(agency) || directive.issuer === undefined ? null : wordKeys(issuerIn(directive)).join(" ");
  return JSON.stringify([number, letter, year, sign, agency, unit, type, body]);
}

/** More than the name of any body. */
function issuerIn({ issuer = "" }: Directive): string {
  return issuer.slice(0, 300);
}

/** Bodies of the centre, of which there is one; every province has a TU and a UBND. */
function isUnique(agency: string | null): boolean {
  if (agency === null) return false;
  return isCentralAgency(agency) || (!local.includes(agency) && bodiesOfSign(agency).length > 0);
}

const local = ["BDVTU", "VPTU", "TU", "ThU", "TXU", "QU", "HU", "ĐU", "UBND", "HĐND", "CAT"];

interface Group {
  readonly read: DocumentNumber | null;
  readonly term: number;
}

function judgePair(a: Directive, b: Directive, { read, term }: Group): Judgement<typeof messages> {
  const data = { number: b.number ?? "", first: a.id };
  const found = { data, records: [b.id, a.id], path: ["number"] };
  const numbering = numberingOf(read);
  const days = daysOfPair(a, b);
  if (days === null && numbering !== "in-sign") return { verdict: "incomplete", message: "no-day", ...found };
  const verdict = samePeriod(numbering, days ?? ["", ""], term);
  if (verdict === "different") return "pass";
  const isOfOne = isUnique(read?.agency ?? null) || namesOneBody(issuerIn(b));
  return verdict === "same" && isOfOne
    ? { verdict: "fail", message: "twice", ...found }
    : { verdict: "possible", message: "may-be-twice", ...found };
}

function daysOfPair(a: Directive, b: Directive): readonly [string, string] | null {
  return a.issuedOn === undefined || b.issuedOn === undefined ? null : [a.issuedOn, b.issuedOn];
}
