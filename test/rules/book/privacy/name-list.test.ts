import { describe, expect, it } from "vitest";
import { countListedNames } from "../../../../src/rules/book/privacy/count-listed-names.js";
import { ruleCases } from "../rule-cases.js";

// Nobody's names: families with the letters of the alphabet, or with words that nobody is called.
const campaign = (title: string) => ({ campaigns: [{ id: "c", title, period: "2022" }] });
const three = "Nguyễn Văn A, Trần Thị B, Lê Văn C";

// What looks like names is never certain, and of a text nothing can be missing: nothing fails, and nothing is incomplete.
ruleCases("privacy/name-list", [
  { name: "good: two names", register: campaign("Nguyễn Văn A, Trần Thị B") },
  { name: "good: districts", register: campaign("Mai Châu, Lạc Sơn, Tân Lạc") },
  {
    name: "good: an address is not text",
    register: { sources: [{ id: "s", title: "Tin", kind: "article", url: `https://x.vn/${three}` }] },
  },
  {
    name: "possible: three names",
    register: campaign(`Gặp mặt ${three}`),
    finds: [["possible", "list", "campaigns.0.title", { count: 3 }]],
    says: ["Nội dung có thể có danh sách họ tên (3 tên); nếu đúng thì phải xóa, chỉ ghi số người."],
  },
  {
    name: "possible: in a quote and in the words of a source",
    register: {
      sources: [{ id: "s", title: "Báo cáo", kind: "report", text: `Danh sách:\n1. ${three}` }],
      activities: [
        {
          id: "hd",
          kind: "talk",
          when: "2022",
          topics: [],
          provenance: [{ source: "s", quote: `${three}; Quách Thị D` }],
        },
      ],
    },
    finds: [
      ["possible", "list", "activities.0.provenance.0.quote", { count: 4 }],
      ["possible", "list", "sources.0.text", { count: 3 }],
    ],
  },
  {
    name: "possible: two, when the caller asks for two",
    register: campaign("Nguyễn Văn A và Trần Thị B"),
    options: { parameters: { "privacy/name-list": { names: 2 } } },
    finds: [["possible", "list", "campaigns.0.title"]],
  },
]);

describe("what is a list of names", () => {
  it.each([
    [three, 3],
    [`${three}.`, 3],
    ["Nguyễn Văn A; Trần Thị B; Lê Văn C", 3],
    ["Nguyễn Văn A\nTrần Thị B\r\nLê Văn C", 3],
    ["Nguyễn Văn A, Trần Thị B và Lê Văn C", 3],
    ["1. Nguyễn Văn A\n2. Trần Thị B\n3) Lê Văn C", 3],
    ["- Nguyễn Văn A (1960);\n- Trần Thị B (1961);\n- Lê Văn C (1962).", 3],
    ["ông Nguyễn Văn A, bà Trần Thị B, anh Lê Văn C", 3],
    ["Ông Nguyễn Văn A, Bà Trần Thị B, đồng chí Lê Văn C", 3],
    ["đ/c Nguyễn Văn A, Đ/c Trần Thị B, các đ/c Lê Văn C", 0],
    ["Nguyễn\u00A0Văn A,  Trần   Thị B,Lê\tVăn C", 3],
    ["Nguyễn Văn A, Trần Thị B, Lê Văn C".normalize("NFD"), 3],
    ["Hoàng Thị D, Sùng A Sính, Giàng A Pao, Lò Văn E", 4],
    ["Lê Lợi, Trần Phú, Lý Tự Trọng", 3],
    ["Công chúa Nguyễn Phúc Văn A B, Trần Thị B, Lê Văn C", 3],
    ["gồm người dân xã Mỹ Thành: Nguyễn Văn A, Trần Thị B, Lê Văn C", 3],
    ["xã Mỹ Thành\nNguyễn Văn A\nTrần Thị B\nLê Văn C", 3],
    // A list and another.
    ["Nguyễn Văn A, Trần Thị B, Lê Văn C gặp Bùi Thị D, Đinh Văn E, Hà Thị G, Xa Văn H", 7],
    ["Nguyễn Văn A, Trần Thị B, Lê Văn C gặp Bùi Thị D, Đinh Văn E", 3],
    ["Nguyễn Văn A, Trần Thị B gặp Bùi Thị D, Đinh Văn E", 0],
    ["Nguyễn Văn A Trần Thị B Lê Văn C", 0],
    ["Nguyễn Văn A (Trần Thị B) Lê Văn C", 0],
    ["Nguyễn Văn A, sinh năm 1960, Trần Thị B, Lê Văn C", 0],
    ["Nguyễn Văn A, Lạc Sơn, Trần Thị B, Lê Văn C", 0],
    ["Nguyễn Văn A, “Trần Thị B”, Lê Văn C", 0],
    ["“Nguyễn Văn A, Trần Thị B, Lê Văn C”", 3],
    // One syllable, and more than five.
    ["Nguyễn, Trần, Lê", 0],
    ["Nguyễn Văn A B C D, Trần Thị B, Lê Văn C", 0],
    ["Nguyễn Văn A B C, Trần Thị B, Lê Văn C", 3],
    ["Hà Nội: Trần, Lê Văn B, Lê Văn C", 0],
    // A form of address is a syllable like any other behind a family name.
    ["Nguyễn Ông, Trần Bà, Lê Cụ", 3],
    // Places.
    ["Mai Châu, Lạc Sơn, Tân Lạc", 0],
    ["xã Mỹ Thành, huyện Lạc Sơn, tỉnh Hòa Bình", 0],
    ["Hà Nội, Hải Phòng, Hồ Chí Minh", 0],
    ["Hà Nội, Hà Giang, Hà Nam, Hà Tĩnh, Hồ Chí Minh", 0],
    ["Hà\u00A0Nội, Hà  Giang, Hà\tNam, Hồ Chí\u00A0Minh", 0],
    ["Lê Văn B, Lê Văn C, Hồ Chí Minh", 0],
    ["các xã Vũ Thư, Lý Nhân và Hoàng Mai", 0],
    ["các xã: Vũ Thư, Lý Nhân và Hoàng Mai", 0],
    ["các xã:\nVũ Thư\nLý Nhân\nHoàng Mai", 0],
    ["Trường THPT Lê Lợi, Trần Phú, Lý Tự Trọng", 0],
    ["trường Tiểu học Lê Lợi, Trần Phú, Lý Tự Trọng", 0],
    ["đường Lê Lợi, đường Trần Phú, đường Lý Tự Trọng", 0],
    ["Xã Lý Nhân, Xã Vũ Thư, Xã Hoàng Mai", 0],
    // Words.
    ["HÀ NỘI, LÊ LỢI, TRẦN PHÚ, LÝ NHÂN", 0],
    ["DANH SÁCH Nguyễn Văn A, Trần Thị B, Lê Văn C", 3],
    ["nguyễn văn a, trần thị b, lê văn c", 0],
    ["Công an tỉnh, Ủy ban nhân dân, Mặt trận Tổ quốc", 0],
    ["Phong trào toàn dân bảo vệ an ninh Tổ quốc", 0],
    ["Phan×Văn, Trần×Thị, Lê×Văn", 0],
    ["", 0],
  ])("%j", (text, count) => {
    expect(countListedNames(text, 3)).toBe(count);
  });
});

describe("a megabyte of hostile text is read to its end", () => {
  it.each([
    ["A ", 0],
    ["Nguyễn ", 0],
    ["Nguyễn", 0],
    ["Nguyễn ,", 0],
    ["Nguyễn A,", 111_112],
    ["Nguyễn A và ", 83_334],
    [",", 0],
    ["1. ", 0],
    ["a", 0],
    ["\ud800", 0],
    ["\u0301", 0],
    ["Lê\u0301 A, ", 0],
  ])("%j", (part, count) => {
    const text = `Trần ${part.repeat(Math.ceil(1_000_000 / part.length))}`;
    expect(countListedNames(text, 4)).toBe(count);
  });
});
