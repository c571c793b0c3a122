import type { GazetteerInput } from "phongtrao";

const since = "2004-07-01";
const eve = "2025-06-30";
const on = "2025-07-01";

/**
 * A made-up corner of the country: province 25 with districts 157 and 158 until the districts end on 1 July 2025. Commune 05001 takes in 05002 and half of 05003, whose other
 * half goes to 05004, which goes on unchanged but for its parent; 05005 is named anew; 05006 is dissolved.
 */
export const communes: GazetteerInput = {
  units: [
    { code: "25", name: "Phú Thọ", type: "tỉnh", level: "province", validFrom: since },
    {
      code: "157",
      name: "Lạc Sơn",
      type: "huyện",
      level: "district",
      parent: "25",
      validFrom: since,
      validTo: eve,
    },
    {
      code: "158",
      name: "Yên Thủy",
      type: "huyện",
      level: "district",
      parent: "25",
      validFrom: since,
      validTo: eve,
    },
    {
      code: "05001",
      name: "Tân Lập",
      type: "xã",
      level: "commune",
      parent: "157",
      validFrom: since,
      validTo: eve,
    },
    { code: "05001", name: "Tân Lập", type: "xã", level: "commune", parent: "25", validFrom: on },
    {
      code: "05002",
      name: "Tân Mỹ",
      type: "xã",
      level: "commune",
      parent: "157",
      validFrom: since,
      validTo: eve,
    },
    {
      code: "05003",
      name: "Hòa Bình",
      type: "xã",
      level: "commune",
      parent: "157",
      validFrom: since,
      validTo: eve,
    },
    {
      code: "05004",
      name: "Tân Lập",
      type: "xã",
      level: "commune",
      parent: "158",
      validFrom: since,
      validTo: eve,
    },
    { code: "05004", name: "Tân Lập", type: "xã", level: "commune", parent: "25", validFrom: on },
    {
      code: "05005",
      name: "Hàng Trạm",
      type: "thị trấn",
      level: "commune",
      parent: "158",
      validFrom: since,
      validTo: eve,
    },
    { code: "05005", name: "Yên Thủy", type: "xã", level: "commune", parent: "25", validFrom: on },
    {
      code: "05006",
      name: "Đảo Xa",
      type: "xã",
      level: "commune",
      parent: "158",
      validFrom: since,
      validTo: eve,
    },
  ],
  successions: [
    { kind: "levelAbolished", effectiveOn: on, from: ["157", "158"], to: [] },
    { kind: "merged", effectiveOn: on, from: ["05001", "05002", "05003"], to: ["05001"] },
    { kind: "split", effectiveOn: on, from: ["05003"], to: ["05001", "05004"] },
    { kind: "merged", effectiveOn: on, from: ["05003", "05004"], to: ["05004"] },
    { kind: "renamed", effectiveOn: on, from: ["05005"], to: ["05005"], legalBasis: "1676/NQ-UBTVQH15" },
    { kind: "dissolved", effectiveOn: on, from: ["05006"], to: [] },
  ],
};
