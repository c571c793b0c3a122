import { defineRule } from "../../define-rule.js";
import { isPartyAgency } from "./party-agencies.js";
import { type DocumentNumber, readDocumentNumber } from "./read-document-number.js";

/** Of the number of a Party document: it is written with a dash, and not as newspapers write it. */
export const pressForm = defineRule({
  id: "documents/press-form",
  definition: "The number of a Party document is written number-TYPE/BODY, not as newspapers write it.",
  severity: "info",
  provenance: "36-HD/VPTW of 2018",
  selects: { each: "record", lists: ["directives"], where: ({ number }) => number !== undefined },
  messages: { press: ["found", "expected"], "may-be-press": ["found", "expected"] },
  judge: ({ number: found = "" }) => {
    const read = readDocumentNumber(found);
    if (read?.style !== "press") return "pass";
    const expected = partyForm(read, found);
    const place = { data: { found, expected }, path: ["number"] };
    return isPartyAgency(read.agency ?? "")
      ? { verdict: "fail", message: "press", ...place, fix: { path: ["number"], value: expected } }
      : { verdict: "possible", message: "may-be-press", ...place };
  },
});

/** With the zeros in front that were printed, and the letter behind. */
function partyForm({ sign, agency, unit }: DocumentNumber, printed: string): string {
  const [digits = ""] = /[0-9]+[a-zđ]?/i.exec(printed) ?? [];
  return `${digits}-${sign ?? ""}/${agency ?? ""}${unit === null ? "" : `-${unit}`}`;
}
