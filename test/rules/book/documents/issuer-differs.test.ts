import { expect, it } from "vitest";
import { bodyOfIssuer } from "../../../../src/rules/book/documents/issuing-bodies.js";
import { ruleCases } from "../rule-cases.js";

const issued = (number: string, issuer: string) => ({
  directives: [{ id: "vb", type: "plan", number, issuer }],
});
const good = (number: string, issuer: string) => ({
  name: `good: ${number} of ${issuer}`,
  register: issued(number, issuer),
});
const bad = (number: string, issuer: string, expected: string) => ({
  name: `bad: ${number} of ${issuer}`,
  register: issued(number, issuer),
  finds: [["fail", "differs", "directives.0.issuer", { expected }]] as const,
});

// An issuer or a sign that is not known for certain is skipped, and what is known agrees or does not: nothing is possible.
ruleCases("documents/issuer-differs", [
  good("44-KL/TW", "Ban Bí thư"),
  good("21-CT/TW", "Bộ Chính trị khóa X"),
  good("66-QĐ/TW", "Ban Chấp hành Trung ương"),
  good("05/CT-TW", "Ban Bí thư Trung ương Đảng"),
  good("06/QĐ-TTg", "Thủ tướng Chính phủ"),
  good("30/2020/NĐ-CP", "CHÍNH PHỦ"),
  good("04/CT-BCA-V28", "Bộ trưởng Bộ Công an"),
  good("2895/UBND-NC", "Uỷ ban nhân dân tỉnh Hoà Bình"),
  good("2895/UBND-NC", "Chủ tịch UBND tỉnh"),
  good("12-CT/TU", "Ban Thường vụ Tỉnh uỷ Hoà Bình"),
  good("12-CT/TU", "Thành ủy Hải Phòng"),
  good("12-CT/HU", "Huyện ủy Lạc Sơn"),
  good("202/2025/QH15", "Quốc hội"),
  good("1654/NQ-UBTVQH15", "Ủy ban Thường vụ Quốc hội"),
  good("36-HD/VPTW", "Văn phòng Trung ương Đảng"),
  good("24-KH/BDVTU", "Ban Dân vận Tỉnh ủy"),
  good("01/2020/TTLT-BCA-BQP", "Bộ Quốc phòng, Bộ Công an"),
  good("05-NQ/ĐUCA", "Đảng ủy Công an tỉnh"),
  // Nobody knows them for certain.
  good("367-QĐ/TWĐTN", "Bộ Công an"),
  good("44-KL/TW", "Ban Chấp hành Trung ương Đoàn"),
  good("06/QĐ-TTg", "Sở Nội vụ"),
  good("06/QĐ-TTg", "Chủ tịch Hội Nông dân"),
  { name: "good: no issuer", register: { directives: [{ id: "vb", type: "plan", number: "1133" }] } },
  { name: "good: no number", register: { directives: [{ id: "vb", type: "plan", issuer: "Quốc hội" }] } },
  good("Kế hoạch 5", "Quốc hội"),
  {
    name: "bad: the Government for its Prime Minister",
    register: issued("06/QĐ-TTg", "Chính phủ"),
    finds: [["fail", "differs", "directives.0.issuer", { sign: "TTg" }]],
    says: [
      "Số 06/QĐ-TTg có ký hiệu TTg (của Thủ tướng Chính phủ), nhưng cơ quan ban hành ghi là Chính phủ; cần xem lại số hoặc cơ quan ban hành.",
    ],
  },
  bad("44-KL/TW", "Tỉnh ủy Hòa Bình", "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư"),
  bad("12-CT/TU", "Ban Bí thư", "Tỉnh ủy, Thành ủy, Thị ủy"),
  bad("202/2025/QH15", "Ủy ban Thường vụ Quốc hội", "Quốc hội"),
  bad("1654/NQ-UBTVQH15", "Quốc hội", "Ủy ban Thường vụ Quốc hội"),
  bad("124/2021/TT-BCA", "Bộ Nội vụ", "Bộ Công an"),
  bad("12-CT/HU", "Tỉnh ủy", "Huyện ủy"),
  {
    name: "incomplete: the number alone",
    register: issued("1133", "Thủ tướng Chính phủ"),
    finds: [["incomplete", "no-agency", "directives.0.number"]],
  },
]);

it.each([
  ["Ban Bí thư", "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư"],
  ["Văn phòng Chính phủ", "Văn phòng Chính phủ"],
  ["Chủ tịch nước", "Chủ tịch nước"],
  ["Chủ tịch Quốc hội", "Quốc hội"],
  ["Thường trực Ban Bí thư", "Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư"],
  ["Ban Chấp hành Trung ương Hội Nông dân", undefined],
  ["Thanh tra Chính phủ", undefined],
  ["Đảng ủy Quân sự tỉnh", undefined],
  ["Công an", undefined],
  ["Bộ", undefined],
  ["", undefined],
])("%s is %s", (issuer, name) => {
  expect(bodyOfIssuer(issuer)?.name).toBe(name);
});

it("looks no further than a name is long", () => {
  expect(bodyOfIssuer(`Quốc hội${" rồi".repeat(250_000)}`)?.name).toBe("Quốc hội");
  expect(bodyOfIssuer(`${" ".repeat(300)}Quốc hội`)).toBeNull();
});
