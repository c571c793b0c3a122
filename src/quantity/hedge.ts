/**
 * How a report qualifies a number. Every word that reports use is one of these eight.
 *
 * | hedge | Vietnamese | English |
 * | --- | --- | --- |
 * | `exact` | (no word) | (no word) |
 * | `moreThan` | hơn, trên, quá | more than |
 * | `atLeast` | ít nhất, tối thiểu, không dưới, từ n trở lên | at least |
 * | `nearly` | gần, ngót, non | nearly |
 * | `lessThan` | dưới, chưa đến, chưa tới | less than |
 * | `atMost` | tối đa, không quá, nhiều nhất | at most |
 * | `about` | khoảng, xấp xỉ, trên dưới, chừng, độ, ước | about |
 * | `between` | từ a đến b, a – b | between a and b |
 *
 * "Trên dưới 500" is *about* 500, not more than 500.
 */
export type Hedge = (typeof hedges)[number];

/**
 * The eight hedges, in the order of their table in {@link Hedge}.
 *
 * @example
 * ```ts
 * import { hedges } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * // The choices of a select box.
 * hedges.map((hedge) => vi.hedges[hedge]); // ["{n}", "trên {n}", "từ {n} trở lên", "gần {n}", "dưới {n}", "không quá {n}", "khoảng {n}", "từ {lower} đến {n}"]
 * ```
 */
export const hedges = Object.freeze([
  "exact",
  "moreThan",
  "atLeast",
  "nearly",
  "lessThan",
  "atMost",
  "about",
  "between",
] as const);
