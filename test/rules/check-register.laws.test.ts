import { test } from "@fast-check/vitest";
import { checkRegister, isPhongTraoError, type Register } from "phongtrao";
import { expect } from "vitest";
import { anything } from "../arbitraries/hostile.js";
import fc from "fast-check";

const hostile = fc.dictionary(
  fc.constantFrom(
    "activities",
    "ledger",
    "submissions",
    "populations",
    "targets",
    "campaigns",
    "adminUnits",
    "sources",
  ),
  fc.array(
    fc.oneof(
      anything,
      fc.dictionary(
        fc.constantFrom("id", "when", "quantity", "place", "audiences", "attendance", "provenance", "title"),
        anything,
      ),
    ),
  ),
);

test.prop([fc.oneof(anything, hostile)])("never crashes: a result, or an error with a code", (value) => {
  try {
    const { findings } = checkRegister(value as Register, { asOf: "2022-12-31" });
    expect(JSON.parse(JSON.stringify(findings))).toStrictEqual(findings);
  } catch (error) {
    expect(isPhongTraoError(error)).toBe(true);
  }
});
