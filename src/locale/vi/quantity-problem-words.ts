import type { QuantityProblemWords } from "../../quantity/from-text/quantity-problem-words.js";
import { foundWords } from "./found-words.js";

/**
 * Vietnamese: what is wrong with a text that is not a count. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { readQuantity, renderQuantityProblem } from "phongtrao";
 * import { quantityProblemWords, quantityWords } from "phongtrao/locale/vi";
 *
 * const read = readQuantity("tăng 15", "model", quantityWords);
 * read.ok ? "" : renderQuantityProblem(read.problem, quantityProblemWords); // "“tăng 15” là mức tăng, giảm; cần ghi số lượng trong kỳ."
 * ```
 */
export const quantityProblemWords: QuantityProblemWords = {
  ...foundWords,
  quantityProblems: {
    change: "{found} là mức tăng, giảm; cần ghi số lượng trong kỳ.",
    fraction: "{found} gồm hai số của một tỷ lệ; chỉ ghi số đếm được.",
    impossible: "{found}: số đếm không thể nhỏ hơn 0, nên không có “gần 0” hay “dưới 0”.",
    indefinite: "{found} chưa nêu con số; chỉ ghi điều chắc chắn, ví dụ “từ 100 đến 999”.",
    "like-a-code":
      "{found} giống số điện thoại hoặc mã số; nếu là số đếm thì bỏ các số 0 ở đầu và dùng dấu chấm, ví dụ 1.200.300.",
    negative: "{found}: số liệu không được âm.",
    "not-text": "Số liệu phải ghi dưới dạng chữ, không phải {found}.",
    "not-whole": "{found}: số đếm phải là số nguyên.",
    "other-unit": "{found} ghi theo đơn vị tính khác với đơn vị tính ở đây.",
    percentage: "{found} là tỷ lệ; cần ghi số lượng.",
    "range-reversed": "{found}: số cuối nhỏ hơn số đầu.",
    "range-without-end": "{found} chưa có số cuối; ghi theo mẫu “từ 200 đến 250” hoặc “từ 200 trở lên”.",
    "several-hedges":
      "{found} dùng nhiều từ như “trên”, “khoảng”, “từ … đến …” cho cùng một số; chỉ giữ lại một.",
    "several-numbers": "{found} có nhiều số; mỗi ô chỉ ghi một số liệu.",
    sign: "{found} chưa rõ là không có hay chưa biết; không phát sinh thì ghi 0, chưa có số liệu thì để trống.",
    "too-large": "{found}: số quá lớn, không đếm chính xác được.",
    "too-long": "Nội dung quá dài so với một số liệu: {found}.",
    "too-precise":
      "{found} có quá nhiều chữ số: chỉ ghi tối đa sáu chữ số thập phân, và số có phần thập phân phải nhỏ hơn một tỷ.",
    "unclear-mark":
      "{found}: chưa rõ dấu chấm, dấu phẩy phân cách hàng nghìn hay phần thập phân; hàng nghìn ghi liền, ví dụ 1200, phần thập phân ghi như 1,20.",
    "unclear-multiplier":
      "{found}: chưa rõ “nghìn”, “triệu”… đi với số nào, hay đã có trong đơn vị tính; ghi đủ các chữ số.",
    "unknown-noun": "{found}: phần chữ sau số không phải là tên một đơn vị tính.",
    unrecognised:
      "Không đọc được {found} thành số liệu; ghi theo mẫu “1.200”, “trên 1.200” hoặc “từ 200 đến 250”.",
  },
};
