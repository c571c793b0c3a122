import { expect, it } from "vitest";
import { quotedDecimal } from "../../../../src/rules/book/rates/printed-decimal.js";

it("what is told of a percentage is no longer than one that the gate lets in", () => {
  expect(quotedDecimal("13,89")).toBe("13,89");
  expect(quotedDecimal("9".repeat(500))).toBe("9".repeat(20));
  expect(quotedDecimal(null)).toBe("null");
});
