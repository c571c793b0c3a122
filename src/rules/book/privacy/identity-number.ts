import { defineRule } from "../../define-rule.js";
import { registerLists } from "../../lists.js";
import { findIdentifiers } from "./find-identifiers.js";
import { maskedIdentifier } from "./mask-identifiers.js";
import { textsOf } from "./texts-of.js";

/** Of any text that people write: no number or address that leads to a person stands in it. */
export const identityNumber = defineRule({
  id: "privacy/identity-number",
  definition: "No identity number, phone number, health-insurance number or e-mail address stands in a text.",
  severity: "error",
  provenance: "91/2025/QH15 and 356/2025/NĐ-CP, on the protection of personal data",
  selects: { each: "record", lists: registerLists },
  messages: {
    citizen: ["found"],
    "nine-digits": ["found"],
    phone: ["found"],
    "health-insurance": ["found"],
    "e-mail": ["found"],
  },
  judge: (record) =>
    textsOf(record).flatMap(({ text, path }) =>
      findIdentifiers(text).map((identifier) => ({
        verdict: identifier.kind === "nine-digits" ? "possible" : "fail",
        message: identifier.kind,
        data: { found: maskedIdentifier(text, identifier) },
        path,
      })),
    ),
});
