import { monthsKind } from "./months-kind.js";
import { reportingRegime } from "./reporting-regime.js";

/**
 * The years of reports to state bodies (Nghị định 09/2019/NĐ-CP, Art. 12): `R2022` is 15 December 2021 to 14 December
 * 2022. The first is R1901, the last R2200.
 *
 * @internal
 */
export const reportingYear = monthsKind({
  id: "reporting-year",
  months: 12,
  regime: reportingRegime,
  write: (year) => `R${year}`,
  pattern: /^R(\d{4})$/,
});
