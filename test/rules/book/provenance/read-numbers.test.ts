import { describe, expect, it } from "vitest";
import { readNumbers } from "../../../../src/rules/book/provenance/read-numbers.js";
import { spelledOut } from "../../../../src/rules/book/provenance/spelled-out.js";

/** A number in short: its hedge, its value, and the end of a range; “?” where it may be no count, “|” before what it may be as well. */
const short = (text: string) =>
  readNumbers(text).map(({ hedge, value, upTo, openAbove, other, isDoubtful }) => {
    const end = upTo === null ? "" : `–${upTo}${openAbove ? "…" : ""}`;
    return `${hedge} ${value}${end}${other === null ? "" : `|${other}`}${isDoubtful ? "?" : ""}`;
  });

describe("the numbers that a text gives", () => {
  it.each([
    // Hedges.
    ["hơn 400 cán bộ", ["moreThan 400"]],
    ["trên 882 buổi cho trên 88.500 lượt", ["moreThan 882", "moreThan 88500"]],
    ["con số trên 450", ["moreThan 450"]],
    ["quá 100 người", ["moreThan 100"]],
    ["(tăng hơn 26.400)", ["moreThan 26400"]],
    ["gần 300 hộ, ngót 200, non 100", ["nearly 300", "nearly 200", "nearly 100"]],
    ["khoảng 300, xấp xỉ 200, chừng 100, độ 50", ["about 300", "about 200", "about 100", "about 50"]],
    ["ước 300, ước tính 200, ước đạt 100", ["about 300", "about 200", "about 100"]],
    ["trên dưới 500", ["about 500"]],
    ["ít nhất 30, tối thiểu 20, không dưới 10", ["atLeast 30", "atLeast 20", "atLeast 10"]],
    ["không ít hơn 30", ["atLeast 30"]],
    [
      "ít nhất là 30, tối thiểu có 20, ít nhất từ 10, tối thiểu đạt 5",
      ["atLeast 30", "atLeast 20", "atLeast 10", "atLeast 5"],
    ],
    ["tối đa là 30, ước tính có 20, không dưới là 10", ["atMost 30", "about 20", "atLeast 10"]],
    ["ước tính đạt 30, ước đạt 20, ước đạt là 10", ["about 30", "about 20", "about 10"]],
    // What stands above, is more, or has the most.
    ["nêu trên có 30, nhiều hơn là 20, xã nhiều nhất có 10", ["exact 30", "exact 20", "exact 10"]],
    ["có 30, đạt 20, từ 10, là 5", ["exact 30", "exact 20", "exact 10", "exact 5"]],
    ["từ 30 trở lên", ["atLeast 30"]],
    ["từ 30 mô hình trở lên", ["atLeast 30"]],
    ["30 mô hình trở xuống", ["atMost 30"]],
    ["30 một hai ba bốn năm trở lên", ["exact 30"]],
    ["30 một hai ba bốn trở lên", ["atLeast 30"]],
    ["30 mô hình, trở lên", ["exact 30"]],
    ["30 trở thành", ["exact 30"]],
    ["dưới 30, chưa đến 20, chưa tới 10", ["lessThan 30", "lessThan 20", "lessThan 10"]],
    ["tối đa 30, không quá 20, nhiều nhất 10", ["atMost 30", "atMost 20", "atMost 10"]],
    [
      "nhiều hơn 15, cao hơn 14, ít hơn 13, lớn hơn 12, thấp hơn 11",
      ["exact 15", "exact 14", "exact 13", "exact 12", "exact 11"],
    ],
    ["mầm non 15, mức độ 14, tốc độ 13, chế độ 12", ["exact 15", "exact 14", "exact 13", "exact 12"]],
    ["Hơn 400", ["moreThan 400"]],
    ["hơn 800/1.300", ["moreThan 800", "exact 1300"]],
    // Ranges.
    ["từ 200 đến 250 người", ["between 200–250"]],
    ["200 – 250", ["between 200–250"]],
    ["200-250 hộ", ["between 200–250"]],
    ["200 tới 250", ["between 200–250"]],
    ["01 – 02 lớp", ["between 1–2"]],
    ["1- 3 mô hình", ["between 1–3"]],
    ["từ 200 – 250 người trở lên", ["between 200–250…"]],
    ["2 – 3 triệu lượt", ["between 2000000–3000000"]],
    ["2 nghìn – 3 triệu lượt", ["between 2000–3000000"]],
    ["123 - 15", ["exact 123", "exact 15"]],
    ["15 - 15", ["exact 15", "exact 15"]],
    ["15 – mô hình", ["exact 15"]],
    ["15 –", ["exact 15"]],
    ["15 – 0912345678", ["exact 15"]],
    ["từ 3 đến 2022 lượt", ["between 3–2022"]],
    ["15 đến 26/3/2008", ["exact 15"]],
    ["từ 108 lên 123", ["exact 108", "exact 123"]],
    ["hàng chục, hàng trăm, hàng nghìn", ["between 10–99", "between 100–999", "between 1000–9999"]],
    ["hàng chục ngàn người", ["between 10000–99999"]],
    ["hàng năm, hàng ngày", []],
    // Thousands, decimals, scales.
    ["88.500 lượt, 1730 buổi, 9580 tin", ["exact 88500", "exact 1730", "exact 9580"]],
    ["123.456 lượt, 1.234.567", ["exact 123456", "exact 1234567"]],
    ["04 chuyên mục, 01 mô hình", ["exact 4", "exact 1"]],
    ["26,019 tỉ", ["exact 26019000000"]],
    ["53,143 tỷ", ["exact 53143000000"]],
    ["1.234,5 ha", ["exact 1234.5"]],
    ["9.2 tỷ, 102.5 tỷ, 0.25 tỷ", ["exact 9200000000", "exact 102500000000", "exact 250000000"]],
    ["8.835 triệu đồng", ["exact 8835000000|8835000"]],
    ["1.250 tỷ", ["exact 1250000000000|1250000000"]],
    ["8.835 nghìn", ["exact 8835000"]],
    ["1.008.835 triệu, 8.835,5 triệu", ["exact 1008835000000", "exact 8835500000"]],
    ["87 vạn người", ["exact 870000"]],
    ["1,2 triệu lượt", ["exact 1200000"]],
    ["610 nghìn lượt, 610 ngàn lượt", ["exact 610000", "exact 610000"]],
    ["hơn 5 chục, 3 trăm", ["moreThan 50", "exact 300"]],
    ["100 nghìn tỷ", ["exact 100000000000000"]],
    ["2 trăm nghìn tỷ", ["exact 200000000000000"]],
    ["1 chục chục chục chục", ["exact 1000"]],
    ["1,2\ntriệu", ["exact 1200000"]],
    ["1 tỷ 250 triệu", ["exact 1250000000"]],
    ["1 tỷ mấy trăm triệu", ["exact 1000000000"]],
    ["1 tỷ 250 hộ", ["exact 1000000000", "exact 250"]],
    ["1 triệu 250 triệu", ["exact 1000000", "exact 250000000"]],
    ["1 tỷ 2,5 triệu", ["exact 1000000000", "exact 2500000"]],
    ["gần nửa triệu người", ["nearly 500000"]],
    ["nửa đêm", []],
    ["20 tỷ lệ, 30 tỷ trọng", ["exact 20", "exact 30"]],
    ["81,71km2, 120km, 15.000đ/tờ", ["exact 81.71", "exact 120", "exact 15000"]],
    ["03.05.2022, 1.23.456, 1,2,3, 1,2.3, 1.23,5, 1234.567", []],
    ["999 nghìn tỷ tỷ", []],
    ["9.007.199.254.740.991, 9.007.199.254.740.992", ["exact 9007199254740991"]],
    // A out of b.
    ["54/56 xã", ["exact 54", "exact 56"]],
    ["80/89 hộ", ["exact 80", "exact 89"]],
    ["1 trong 28", ["exact 1", "exact 28"]],
    ["15/", ["exact 15"]],
    ["54/2022 hộ", ["exact 54", "exact 2022?"]],
    ["số hộ/12 xã", ["exact 12"]],
    ["bình quân 12/xã/quý", ["exact 12"]],
    ["lớp 5/trường", []],
    ["12 / 15 / 20 xã", ["exact 12", "exact 15", "exact 20"]],
    ["5/12 xã", ["exact 5?", "exact 12?"]],
    ["5 xã 12 hộ", ["exact 5", "exact 12"]],
    ["V28/12", ["exact 12"]],
    ["31/12", ["exact 31?", "exact 12?"]],
    ["32/12 xã, 31/13 xã", ["exact 32", "exact 12", "exact 31", "exact 13"]],
    // Dates and years.
    ["ngày 26/3/2008", []],
    ["26/3/2008", []],
    ["ngày 19/8, đêm 19/8, tháng 3/4", []],
    ["15/12/2021–14/12/2022", []],
    ["3/2023", []],
    ["26-3-2008", []],
    ["3-2023, 3/2023", []],
    ["13-2023", ["between 13–2023"]],
    ["Năm 2022, giai đoạn 2022 – 2025, tầm nhìn đến năm 2030", []],
    ["năm học 2021-2022, nhiệm kỳ 2020, giai đoạn 2021", []],
    ["từ 2020 đến 2025", []],
    ["quý III/2022", []],
    ["so với 2021", ["exact 2021?"]],
    ["2021 –", ["exact 2021?"]],
    ["/2022", ["exact 2022?"]],
    ["1900, 2100, 1899, 2101", ["exact 1900?", "exact 2100?", "exact 1899", "exact 2101"]],
    ["2.022 mô hình, 2022,5 ha", ["exact 2022", "exact 2022.5"]],
    ["năm 120 buổi", ["exact 120"]],
    ["trong tháng 1.234 lượt", ["exact 1234"]],
    ["ngày 18, tháng 6, quý 3, tuần 2, lần 2, đợt 1, lớp 5, khối 6, điều 12, khoản 3, khóa 15, thứ 7", []],
    ["ngày 31, ngày 32, tháng 12, tháng 13, quý 4, quý 5", ["exact 32", "exact 13", "exact 5"]],
    // What each of several has, is no ordinal.
    ["mỗi lớp 12 người, mỗi tháng 4 buổi", ["exact 12", "exact 4"]],
    ["một quý 2 buổi, hằng tuần 3 buổi, hàng tháng 5 buổi", ["exact 2", "exact 3", "exact 5"]],
    ["từng đợt 6 lớp, Mỗi lần 7 tin", ["exact 6", "exact 7"]],
    ["mỗi năm 2000 người", ["exact 2000?"]],
    ["mỗi thứ 7, đứng hàng thứ 5", []],
    ["6 tháng đầu năm, 15 năm, 10 ngày, 2 tuần, 3 quý, 45 phút, 18 tuổi", []],
    ["10 ngày công", ["exact 10"]],
    // Documents and codes.
    ["Kết luận số 44-KL/TW", []],
    ["Chỉ thị số 09-CT/TW, Chỉ thị số 21-CT/TW ngày 26/3/2008", []],
    ["06/QĐ-TTg, 04/CT-BCA-V28, 124/2021/TT-BCA, 202/2025/QH15", []],
    ["19 KL/TW, 367 - QĐ/TWĐTN-VP, 44-KL/TW", []],
    ["Quyết định 1133, Kết luận 44, Thông tư số 124, BCĐ 09, Đề án 06", []],
    ["số 15, tổng số 123, con số 450", ["exact 123", "exact 450"]],
    ["Trong số 2.071 mô hình, số 2072", ["exact 2071"]],
    ["trong Chỉ thị số 15, Trong số 44-KL/TW", []],
    ["chỉ đạo 151 mô hình, lãnh đạo, chỉ đạo 15 xã", ["exact 151", "exact 15"]],
    ["Ban Chỉ đạo 138, ban chỉ đạo 389, Ban Chỉ đạo 35", []],
    ["Ban Chỉ đạo 5 tỉnh, Ban Chỉ đạo 1.234, ban chỉ đạo 1234", ["exact 5", "exact 1234", "exact 1234"]],
    ["15 UBND xã, 15 - UBND xã", ["exact 15", "exact 15"]],
    ["15 Hội/xã", ["exact 15"]],
    ["15 hộ/Tổ", ["exact 15"]],
    ["15 UBND – MTTQ", ["exact 15"]],
    ["V28, Covid-19, QH15, A4", []],
    ["z15, Z15", []],
    ["-19 và (19)", ["exact 19", "exact 19"]],
    ["|19|, [19], “19”, «19»", ["exact 19", "exact 19", "exact 19", "exact 19"]],
    ["017000000000, 0912345678, 123456789", []],
    ["12345678", ["exact 12345678"]],
    ["liên hệ 0912 345 678, (0218) 3853.123 hoặc a15@b.vn, 017 202 012345: 15 buổi", ["exact 15"]],
    ["hơn 0912 345 678 20 suất", ["exact 20"]],
    ["1.234.567.890.123.456.789.012", []],
    // Percent, points, factors.
    ["đạt 98,5%, bằng 89,88 %, 15 phần trăm, 3,2 điểm phần trăm, 1,25 điểm %, 10-70%", []],
    ["603 điểm, 603 phần quà", ["exact 603", "exact 603"]],
    ["tặng 12 em phần quà, 5 cụ trăm tuổi", ["exact 12", "exact 5"]],
    ["tăng 2,9 lần, gấp 2 lần, giảm 3 lần, bằng 1,5 lần", []],
    ["tăng gần 2 lần, gấp hơn 3 lần, tăng lên 4 lần, tăng khoảng 5 lần, tăng từ 2 đến 3 lần", []],
    ["cao hơn 2 lần, nhiều hơn 3 lần, tăng trên dưới 4 lần", []],
    [
      "phát 150 lần, hơn 20 lần, ít nhất 2 lần, từ 3 đến 4 lần",
      ["exact 150", "moreThan 20", "atLeast 2", "between 3–4"],
    ],
    ["tăng 8 tin, phát 15 lần", ["exact 8", "exact 15"]],
    ["tăng 8 vụ (tăng 17,4%)", ["exact 8"]],
    [
      "136 tin, 172 bài viết, 51 phóng sự, 21 phát thanh, trên 300 hình ảnh",
      ["exact 136", "exact 172", "exact 51", "exact 21", "moreThan 300"],
    ],
    ["", []],
    ["không có số", []],
  ] as const)("%s", (text, expected) => {
    expect(short(text)).toStrictEqual(expected);
  });

  it("are read from text that is not composed", () => {
    expect(short("hơn 400, từ 30 trở lên".normalize("NFD"))).toStrictEqual(["moreThan 400", "atLeast 30"]);
  });

  it("are given as they are written", () => {
    expect(readNumbers("hơn 88.500 lượt, từ 1,2 đến 3 triệu").map(({ text }) => text)).toStrictEqual([
      "88.500",
      "1,2 đến 3 triệu",
    ]);
  });

  it("may share the hedge of one before them in the sentence", () => {
    const shared = (text: string) => readNumbers(text).map((one) => one.shared);
    expect(shared("khoảng 1,3 triệu người chết, 50 triệu người bị thương")).toStrictEqual([null, "about"]);
    expect(shared("khoảng 3 người. Có 50 người; 4 người")).toStrictEqual([null, null, null]);
    expect(shared("từ 2 đến 3 lớp, 50 người, hơn 4, 5")).toStrictEqual([null, null, null, "moreThan"]);
  });
});

describe("numbers that may be spelled out", () => {
  const numbers = (text: string) => [...spelledOut(text).keys()];
  /** Those of as many words as there are at most. */
  const longest = (text: string) => {
    const all = [...spelledOut(text)];
    const most = Math.max(...all.map(([, words]) => words));
    return all.filter(([, words]) => words === most).map(([value]) => value);
  };

  it("are small ones", () => {
    expect(numbers("Hai hội nghị, mười lớp, 3 buổi")).toStrictEqual([2, 10]);
  });

  it.each([
    ["ba mươi lượt người", 30],
    ["mười lăm buổi", 15],
    ["hai mươi tư mô hình", 24],
    ["ba mươi mốt", 31],
    ["một trăm linh năm", 105],
    ["Một trăm hai mươi ba mô hình", 123],
    ["hơn một nghìn lượt", 1000],
    ["tám mươi tám nghìn năm trăm lượt", 88_500],
    ["hai triệu ba trăm nghìn", 2_300_000],
    ["một nghìn lẻ một buổi", 1001],
    ["ba chục lớp", 30],
    ["hai vạn lượt", 20_000],
    ["một tỉ đồng", 1_000_000_000],
  ])("are “%s”: %i", (text, value) => {
    expect(longest(text)).toStrictEqual([value]);
  });

  it("are none where words mean something else", () => {
    expect(numbers("đầu tư, thứ tư, nghìn, mươi, trăm")).toStrictEqual([]);
    // A list of digits is not a number.
    expect(numbers("một hai ba")).toStrictEqual([1, 2, 3]);
    expect([...spelledOut("linh hai")]).toStrictEqual([[2, 1]]);
    expect(numbers("hai lẻ trăm")).toStrictEqual([2]);
  });
});

describe("a megabyte of hostile text is read to its end", () => {
  it.each([
    ["digits", "1"],
    ["digits and dots", "1."],
    ["digits and strokes", "1/"],
    ["digits and dashes", "1-"],
    ["digits and dashes with blanks", "1 - "],
    ["years and dashes", "2022 – "],
    ["numbers", "15 "],
    ["letters", "ệ"],
    ["words of scale", "triệu "],
    ["numbers with scales", "1 triệu "],
    ["indefinite numbers", "hàng chục "],
    ["hedges", "không quá "],
    ["words and “trở”", "1 trở "],
    ["half of a character", "\ud800"],
    ["signs that do not compose", "a\u0323\u0302"],
    ["documents", "1/QĐ-"],
    ["blanks", " "],
  ])("%s", (_, part) => {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(readNumbers(text).length).toBeLessThan(text.length);
  });
});
