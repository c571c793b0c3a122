import type { AdminUnit } from "../admin-unit.js";

/** Since 1 August 2008 (15/2008/QH12, Hà Tây into Hà Nội) there were 63. What is older is only known from that day. */
const since2008 = "2008-08-01";
/** The last day of the 63 and the first of the 34 (202/2025/QH15). */
const until2025 = "2025-06-30";
const since2025 = "2025-07-01";

type Life = readonly [code: string, name: string, type: "tỉnh" | "thành phố", from: string, to?: string];

/** By code, then by date. A life ends with the name, with the type, and with a merger, even where code and name go on. */
const lives: readonly Life[] = [
  ["01", "Hà Nội", "thành phố", since2008],
  ["02", "Hà Giang", "tỉnh", since2008, until2025],
  ["04", "Cao Bằng", "tỉnh", since2008],
  ["06", "Bắc Kạn", "tỉnh", since2008, until2025],
  ["08", "Tuyên Quang", "tỉnh", since2008, until2025],
  ["08", "Tuyên Quang", "tỉnh", since2025],
  ["10", "Lào Cai", "tỉnh", since2008, until2025],
  ["11", "Điện Biên", "tỉnh", since2008],
  ["12", "Lai Châu", "tỉnh", since2008],
  ["14", "Sơn La", "tỉnh", since2008],
  ["15", "Yên Bái", "tỉnh", since2008, until2025],
  ["15", "Lào Cai", "tỉnh", since2025],
  ["17", "Hòa Bình", "tỉnh", since2008, until2025],
  ["19", "Thái Nguyên", "tỉnh", since2008, until2025],
  ["19", "Thái Nguyên", "tỉnh", since2025],
  ["20", "Lạng Sơn", "tỉnh", since2008],
  ["22", "Quảng Ninh", "tỉnh", since2008],
  ["24", "Bắc Giang", "tỉnh", since2008, until2025],
  ["24", "Bắc Ninh", "tỉnh", since2025],
  ["25", "Phú Thọ", "tỉnh", since2008, until2025],
  ["25", "Phú Thọ", "tỉnh", since2025],
  ["26", "Vĩnh Phúc", "tỉnh", since2008, until2025],
  ["27", "Bắc Ninh", "tỉnh", since2008, until2025],
  ["30", "Hải Dương", "tỉnh", since2008, until2025],
  ["31", "Hải Phòng", "thành phố", since2008, until2025],
  ["31", "Hải Phòng", "thành phố", since2025],
  ["33", "Hưng Yên", "tỉnh", since2008, until2025],
  ["33", "Hưng Yên", "tỉnh", since2025],
  ["34", "Thái Bình", "tỉnh", since2008, until2025],
  ["35", "Hà Nam", "tỉnh", since2008, until2025],
  ["36", "Nam Định", "tỉnh", since2008, until2025],
  ["37", "Ninh Bình", "tỉnh", since2008, until2025],
  ["37", "Ninh Bình", "tỉnh", since2025],
  ["38", "Thanh Hóa", "tỉnh", since2008],
  ["40", "Nghệ An", "tỉnh", since2008],
  ["42", "Hà Tĩnh", "tỉnh", since2008],
  ["44", "Quảng Bình", "tỉnh", since2008, until2025],
  ["44", "Quảng Trị", "tỉnh", since2025],
  ["45", "Quảng Trị", "tỉnh", since2008, until2025],
  ["46", "Thừa Thiên Huế", "tỉnh", since2008, "2024-12-31"],
  ["46", "Huế", "thành phố", "2025-01-01"],
  ["48", "Đà Nẵng", "thành phố", since2008, until2025],
  ["48", "Đà Nẵng", "thành phố", since2025],
  ["49", "Quảng Nam", "tỉnh", since2008, until2025],
  ["51", "Quảng Ngãi", "tỉnh", since2008, until2025],
  ["51", "Quảng Ngãi", "tỉnh", since2025],
  ["52", "Bình Định", "tỉnh", since2008, until2025],
  ["52", "Gia Lai", "tỉnh", since2025],
  ["54", "Phú Yên", "tỉnh", since2008, until2025],
  ["56", "Khánh Hòa", "tỉnh", since2008, until2025],
  ["56", "Khánh Hòa", "tỉnh", since2025],
  ["58", "Ninh Thuận", "tỉnh", since2008, until2025],
  ["60", "Bình Thuận", "tỉnh", since2008, until2025],
  ["62", "Kon Tum", "tỉnh", since2008, until2025],
  ["64", "Gia Lai", "tỉnh", since2008, until2025],
  ["66", "Đắk Lắk", "tỉnh", since2008, until2025],
  ["66", "Đắk Lắk", "tỉnh", since2025],
  ["67", "Đắk Nông", "tỉnh", since2008, until2025],
  ["68", "Lâm Đồng", "tỉnh", since2008, until2025],
  ["68", "Lâm Đồng", "tỉnh", since2025],
  ["70", "Bình Phước", "tỉnh", since2008, until2025],
  ["72", "Tây Ninh", "tỉnh", since2008, until2025],
  ["74", "Bình Dương", "tỉnh", since2008, until2025],
  ["75", "Đồng Nai", "tỉnh", since2008, until2025],
  ["75", "Đồng Nai", "tỉnh", since2025, "2026-04-29"],
  ["75", "Đồng Nai", "thành phố", "2026-04-30"],
  ["77", "Bà Rịa - Vũng Tàu", "tỉnh", since2008, until2025],
  ["79", "Hồ Chí Minh", "thành phố", since2008, until2025],
  ["79", "Hồ Chí Minh", "thành phố", since2025],
  ["80", "Long An", "tỉnh", since2008, until2025],
  ["80", "Tây Ninh", "tỉnh", since2025],
  ["82", "Tiền Giang", "tỉnh", since2008, until2025],
  ["82", "Đồng Tháp", "tỉnh", since2025],
  ["83", "Bến Tre", "tỉnh", since2008, until2025],
  ["84", "Trà Vinh", "tỉnh", since2008, until2025],
  ["86", "Vĩnh Long", "tỉnh", since2008, until2025],
  ["86", "Vĩnh Long", "tỉnh", since2025],
  ["87", "Đồng Tháp", "tỉnh", since2008, until2025],
  ["89", "An Giang", "tỉnh", since2008, until2025],
  ["91", "Kiên Giang", "tỉnh", since2008, until2025],
  ["91", "An Giang", "tỉnh", since2025],
  ["92", "Cần Thơ", "thành phố", since2008, until2025],
  ["92", "Cần Thơ", "thành phố", since2025],
  ["93", "Hậu Giang", "tỉnh", since2008, until2025],
  ["94", "Sóc Trăng", "tỉnh", since2008, until2025],
  ["95", "Bạc Liêu", "tỉnh", since2008, until2025],
  ["96", "Cà Mau", "tỉnh", since2008, until2025],
  ["96", "Cà Mau", "tỉnh", since2025],
];

/**
 * Each stretch of life of each province, as units.
 *
 * @internal
 */
export const provinceLives: readonly AdminUnit[] = Object.freeze(lives.map(unitOf));

function unitOf([code, name, type, validFrom, validTo]: Life): AdminUnit {
  const unit: AdminUnit = { code, name, level: "province", type, validFrom };
  return Object.freeze(validTo === undefined ? unit : { ...unit, validTo });
}
