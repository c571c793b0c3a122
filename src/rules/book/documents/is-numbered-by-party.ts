import { isPartyAgency } from "./party-agencies.js";
import type { DocumentNumber } from "./read-document-number.js";

/**
 * Whether the signs in a number stand for types of the Party: it is written as theirs, of one of its committees, or of the Fatherland Front, which writes `02/TT-MTTQ` of a thông tri.
 *
 * @internal
 */
export function isNumberedByParty({ style, agency, unit }: DocumentNumber): boolean {
  if (style === "party" || agency === null) return style === "party";
  const ofFront = [agency, unit ?? ""].some((sign) => fronts.some((front) => sign.includes(front)));
  return ofFront || isPartyAgency(agency) || agency.startsWith(partyCommittee);
}

/** The Fatherland Front and its central committee, also within longer signs: `UBMTTQVN`. */
const fronts = ["MTTQ", "MTTW"];

/** Of any body, such as the army of a province: `ĐUQS`. */
const partyCommittee = "ĐU";
