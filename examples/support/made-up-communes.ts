import type { AdminUnit } from "phongtrao";

const wards = 15;
const communes = 148;
const first = ["An", "Đồng", "Hợp", "Kim", "Lạc", "Minh", "Phú", "Tân", "Thanh", "Văn", "Xuân", "Yên"];
const second = [
  "Bảng",
  "Cường",
  "Đạo",
  "Hưng",
  "Khê",
  "Lâm",
  "Lập",
  "Lương",
  "Quang",
  "Sơn",
  "Thịnh",
  "Thủy",
  "Tiến",
];

/** As many communes as Phú Thọ has had since 1 July 2025: 15 phường and 133 xã. Names and codes are made up. */
export function madeUpCommunes(): readonly AdminUnit[] {
  const names = second.flatMap((end) => first.map((start) => `${start} ${end}`));
  return names.slice(0, communes).map((name, at) => ({
    code: String(25001 + at),
    name,
    level: "commune",
    type: at < wards ? "phường" : "xã",
    parent: "25",
    validFrom: "2025-07-01",
  }));
}
