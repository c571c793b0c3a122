import { compareVietnamese } from "phongtrao";
import { describe, expect, it } from "vitest";

describe("lists as a Vietnamese reader expects them", () => {
  it.each([
    [
      "letters of the alphabet",
      ["a", "ă", "â", "b", "c", "d", "đ", "e", "ê", "g", "i", "o", "ô", "ơ", "p", "u", "ư", "v", "x", "y"],
    ],
    ["tones", ["ma", "mà", "mả", "mã", "má", "mạ"]],
    ["letters before tones", ["Hà An", "Ha Bắc", "Hà Bắc", "Hạ Bắc", "Hà Nam"]],
    ["shorter names first", ["Hà", "Hà Nam", "Hà Nam Ninh"]],
    ["numbers in order of size", ["Phường 1", "Phường 2", "Phường 10", "Phường 11", "Phường An"]],
    ["small before capital letters", ["an", "An"]],
    [
      "provinces",
      [
        "An Giang",
        "Bắc Ninh",
        "Cà Mau",
        "Cao Bằng",
        "Cần Thơ",
        "Đà Nẵng",
        "Đắk Lắk",
        "Điện Biên",
        "Đồng Nai",
        "Đồng Tháp",
        "Hà Tĩnh",
        "Hưng Yên",
        "Thái Nguyên",
        "Thanh Hóa",
      ],
    ],
    ["foreign letters last", ["Vinh", "Yên", "Žilina"]],
    ["nothing first", ["", "A"]],
  ])("%s", (_, list) => {
    expect([...list].reverse().sort(compareVietnamese)).toStrictEqual(list);
  });

  it.each([
    ["Hòa Bình", "Hoà Bình"],
    ["Hòa", "Ho\u0300a"],
    ["Bà Rịa - Vũng Tàu", "Bà Rịa – Vũng Tàu"],
  ])("%s and %s stand together", (a, b) => {
    for (const other of ["Hoa", "Hòa An", "Hóa", "Bà Rịa", "Bà Rịa Vũng", "Bạc Liêu"])
      expect(Math.sign(compareVietnamese(a, other))).toBe(Math.sign(compareVietnamese(b, other)));
  });
});
