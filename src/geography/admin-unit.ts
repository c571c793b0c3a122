import type { OpenCode } from "../internal/open-code.js";
import type { Provenance } from "../internal/provenance.js";

/** The level of an administrative unit: tỉnh or thành phố trực thuộc trung ương; huyện (until 30 June 2025); xã, phường, thị trấn, đặc khu. */
export type AdminLevel = (typeof adminLevels)[number];

/**
 * The words of {@link AdminLevel}, from the highest to the lowest.
 *
 * @example
 * ```ts
 * import { adminLevels, codeLabel } from "phongtrao";
 * import { vi } from "phongtrao/locale/vi";
 *
 * adminLevels.map((level) => codeLabel("adminLevels", level, vi)); // ["cấp tỉnh", "cấp huyện", "cấp xã"]
 * ```
 */
export const adminLevels = Object.freeze(["province", "district", "commune"] as const);

/** What a unit is called within its level; Vietnamese as in the official name. */
export type AdminUnitType = OpenCode<
  "tỉnh" | "thành phố" | "huyện" | "quận" | "thị xã" | "xã" | "phường" | "thị trấn" | "đặc khu"
>;

/**
 * One administrative unit over one stretch of its life.
 *
 * A code alone is not a key: code 15 was Yên Bái until 30 June 2025 and is Lào Cai since. A unit is known by its code *and* a date.
 */
export interface AdminUnit {
  /** The official code: 2 digits for provinces, 3 for districts, 5 for communes. */
  readonly code: string;
  /** The name without its type: "Hòa Bình". */
  readonly name: string;
  /** The level. */
  readonly level: AdminLevel;
  /** What it is called within its level. */
  readonly type?: AdminUnitType | undefined;
  /** The code of the unit that it belongs to; none for provinces. */
  readonly parent?: string | undefined;
  /** First day, `YYYY-MM-DD`, included. */
  readonly validFrom: string;
  /** Last day, included; none while it exists. */
  readonly validTo?: string | undefined;
  /** The sentences that it was taken from. */
  readonly provenance?: readonly Provenance[] | undefined;
}
