import { periodKindsOf, readPeriod, type Regime, reportingRegime } from "phongtrao";
import { expect, it } from "vitest";
import { codeOf } from "../code-of.js";

it.each(["reporting", null, 14, {}, { id: "reporting" }, []])("%j is not a regime", (value) => {
  expect(codeOf(() => readPeriod("quý III/2022", { regime: value as Regime }))).toBe("invalid-regime");
  expect(codeOf(() => periodKindsOf(value as Regime))).toBe("invalid-regime");
});

it("one that is a regime is taken", () => {
  const read = readPeriod("9 tháng năm 2022", { regime: reportingRegime });
  expect(read.ok && read.period.id).toBe("R2022-9M");
});
