import type { AdminUnit } from "../admin-unit.js";
import type { Succession } from "../succession.js";
import { provinceLives } from "./province-lives.js";
import { provinceSuccessions } from "./province-successions.js";

/**
 * The provinces and centrally governed cities of Vietnam since 1 August 2008: the 63 until 30 June 2025, the 34 since, and what became of which.
 *
 * `units` has one row for each stretch of a province's life, by code and then by date; first and last day are included, and a life that goes on has no
 * `validTo`. `successions` has the 23 mergers of 1 July 2025, and two provinces that became cities: Huế (until 31 December 2024 tỉnh Thừa Thiên Huế) and,
 * on 30 April 2026, Đồng Nai. Everything is frozen.
 *
 * A code is a key only together with a date. A merged province carries the code of the old province that its seat stands in, so seven codes changed
 * their name: 15 (Yên Bái, now Lào Cai), 24 (Bắc Giang, Bắc Ninh), 44 (Quảng Bình, Quảng Trị), 52 (Bình Định, Gia Lai), 80 (Long An, Tây Ninh),
 * 82 (Tiền Giang, Đồng Tháp), 91 (Kiên Giang, An Giang). The seven new names each had another code before.
 *
 * A province that took in others on 1 July 2025 begins a new life on that day even where its code and name stayed: Phú Thọ (25) of today is not Phú Thọ of 2024.
 * The eleven that merged with none go on.
 *
 * Written by hand. The legal texts are 15/2008/QH12 (Hà Tây into Hà Nội), 124/2004/QĐ-TTg and 19/2025/QĐ-TTg (codes), 175/2024/QH15 (Huế), 202/2025/QH15 (the 34)
 * and 30/2026/QH16 (Đồng Nai); what they say was taken from the press and from public lists of units, not from the official gazette.
 *
 * Each name has one spelling, with the tone mark of `Hòa`, not of `Hoà`, in Unicode's composed form (NFC), and stands without its `type`: "Hồ Chí Minh", "thành phố".
 *
 * What it does not claim:
 *
 * - Anything before 1 August 2008. `validFrom: "2008-08-01"` means "known from that day", not that the province was founded then.
 * - That 202/2025/QH15 waited until 1 July 2025. It was in force from 12 June; since the authorities of the old provinces worked until 30 June, their lives end then.
 * - Boundaries. Communes that moved between provinces that both went on are not events here.
 *
 * @example
 * ```ts
 * import { vietnamProvinces } from "phongtrao/geography";
 *
 * const on = (day: string) =>
 *   vietnamProvinces.units.filter(({ validFrom, validTo = day }) => validFrom <= day && day <= validTo);
 *
 * on("2025-06-30").length; // 63
 * on("2025-07-01").length; // 34
 * on("2025-06-30").find(({ code }) => code === "15")?.name; // "Yên Bái"
 * on("2025-07-01").find(({ code }) => code === "15")?.name; // "Lào Cai"
 *
 * const phuTho = vietnamProvinces.successions.find(({ to }) => to.includes("25"));
 * phuTho?.from; // ["17", "25", "26"]
 * phuTho?.legalBasis; // "202/2025/QH15"
 * ```
 */
export const vietnamProvinces: {
  /** The provinces, one row for each stretch of life. */
  readonly units: readonly AdminUnit[];
  /** What became of them. */
  readonly successions: readonly Succession[];
} = Object.freeze({ units: provinceLives, successions: provinceSuccessions });
