import { expect, it } from "vitest";
import { throwersByCode } from "../../scripts/errors/throwers.js";

const throwers = throwersByCode(["invalid-threshold", "rate-of-occurrences", "unknown-option"]);

it("lists the functions whose doc comments name a code", () => {
  expect(throwers.get("rate-of-occurrences")).toContain("participationRate");
  expect(throwers.get("unknown-option")).toStrictEqual([]);
});

it("lists those too that refer to another function for what they throw", () => {
  expect(throwers.get("invalid-threshold")).toStrictEqual(["auditDisclosure", "suppress"]);
  expect(throwers.get("rate-of-occurrences")).toContain("evaluateChange");
});
