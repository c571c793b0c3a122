import { expect, it } from "vitest";
import { isNumberedByParty } from "../../../../src/rules/book/documents/is-numbered-by-party.js";
import { readDocumentNumber } from "../../../../src/rules/book/documents/read-document-number.js";

it.each([
  ["44-KL/TW", true],
  ["02/TT-MTTQ", true],
  ["06/QĐ-TTg", false],
  // Nobody knows whose a number alone is.
  ["15", false],
])("%s is written as one of the Party or the Front: %s", (text, expected) => {
  const number = readDocumentNumber(text);
  expect(number && isNumberedByParty(number)).toBe(expected);
});
