import type { Succession } from "../succession.js";

/** 202/2025/QH15 of 12 June 2025, Article 1: the 23 provinces that 52 became on 1 July 2025. */
const mergers: readonly (readonly [to: string, ...from: string[]])[] = [
  ["08", "02", "08"], // Tuyên Quang: Hà Giang, Tuyên Quang
  ["15", "10", "15"], // Lào Cai: Lào Cai, Yên Bái
  ["19", "06", "19"], // Thái Nguyên: Bắc Kạn, Thái Nguyên
  ["24", "24", "27"], // Bắc Ninh: Bắc Giang, Bắc Ninh
  ["25", "17", "25", "26"], // Phú Thọ: Hòa Bình, Phú Thọ, Vĩnh Phúc
  ["31", "30", "31"], // Hải Phòng: Hải Dương, Hải Phòng
  ["33", "33", "34"], // Hưng Yên: Hưng Yên, Thái Bình
  ["37", "35", "36", "37"], // Ninh Bình: Hà Nam, Nam Định, Ninh Bình
  ["44", "44", "45"], // Quảng Trị: Quảng Bình, Quảng Trị
  ["48", "48", "49"], // Đà Nẵng: Đà Nẵng, Quảng Nam
  ["51", "51", "62"], // Quảng Ngãi: Quảng Ngãi, Kon Tum
  ["52", "52", "64"], // Gia Lai: Bình Định, Gia Lai
  ["56", "56", "58"], // Khánh Hòa: Khánh Hòa, Ninh Thuận
  ["66", "54", "66"], // Đắk Lắk: Phú Yên, Đắk Lắk
  ["68", "60", "67", "68"], // Lâm Đồng: Bình Thuận, Đắk Nông, Lâm Đồng
  ["75", "70", "75"], // Đồng Nai: Bình Phước, Đồng Nai
  ["79", "74", "77", "79"], // Hồ Chí Minh: Bình Dương, Bà Rịa - Vũng Tàu, Hồ Chí Minh
  ["80", "72", "80"], // Tây Ninh: Tây Ninh, Long An
  ["82", "82", "87"], // Đồng Tháp: Tiền Giang, Đồng Tháp
  ["86", "83", "84", "86"], // Vĩnh Long: Bến Tre, Trà Vinh, Vĩnh Long
  ["91", "89", "91"], // An Giang: An Giang, Kiên Giang
  ["92", "92", "93", "94"], // Cần Thơ: Cần Thơ, Hậu Giang, Sóc Trăng
  ["96", "95", "96"], // Cà Mau: Bạc Liêu, Cà Mau
];

/**
 * What became of the provinces, by date.
 *
 * @internal
 */
export const provinceSuccessions: readonly Succession[] = Object.freeze([
  // Tỉnh Thừa Thiên Huế → thành phố Huế. Number and day as the press reported them (Công an nhân dân, 29 December 2024); the resolution was not read.
  became("46", "2025-01-01", "175/2024/QH15"),
  ...mergers.map(([to, ...from]) => merged(from, to)),
  // Tỉnh Đồng Nai → thành phố Đồng Nai.
  became("75", "2026-04-30", "30/2026/QH16"),
]);

function merged(from: readonly string[], to: string): Succession {
  return succession("merged", "2025-07-01", from, to, "202/2025/QH15");
}

/** The type is part of the official name, so a tỉnh that becomes a thành phố is renamed. */
function became(code: string, effectiveOn: string, legalBasis: string): Succession {
  return succession("renamed", effectiveOn, [code], code, legalBasis);
}

function succession(
  kind: Succession["kind"],
  effectiveOn: string,
  from: readonly string[],
  to: string,
  legalBasis: string,
): Succession {
  return Object.freeze({
    kind,
    effectiveOn,
    from: Object.freeze([...from]),
    to: Object.freeze([to]),
    legalBasis,
  });
}
