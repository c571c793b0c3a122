import type { ProblemWords } from "../../schema/problem-words.js";
import { foundWords } from "./found-words.js";

/**
 * Vietnamese: what is wrong with input. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { renderProblem, safeParseRecord } from "phongtrao";
 * import { problemWords } from "phongtrao/locale/vi";
 *
 * const result = safeParseRecord("movement", { id: "dvk", name: "" });
 * const problems = result.ok ? [] : result.problems;
 * problems.map((problem) => renderProblem(problem, problemWords)); // ["Không được để trống."]
 * ```
 */
export const problemWords: ProblemWords = {
  groupMark: ".",
  decimalMark: ",",
  ...foundWords,
  problems: {
    "circular-reference": "Bản ghi này là cấp trên của chính nó, thông qua {found}.",
    "duplicate-id": "Mã {found} đã được dùng cho một bản ghi khác trong danh sách này.",
    "effect-not-allowed": "Chỉ dòng điều chỉnh mới ghi tăng hay giảm.",
    "effect-required": "Dòng điều chỉnh phải ghi rõ tăng hay giảm.",
    empty: "Không được để trống.",
    "ill-formed-text": "Chữ bị lỗi mã hóa; có thể do cắt giữa ký tự hoặc chuyển mã sai.",
    impossible: "Số đếm không thể nhỏ hơn 0, nên không có “gần 0” hay “dưới 0”.",
    invalid: "Giá trị {found} không phù hợp.",
    "invalid-date": "{found} không phải là một ngày; ghi theo mẫu 2022-11-18.",
    "invalid-decimal":
      "{found} không phải là số thập phân; ghi đủ các chữ số đã in và dùng dấu chấm, như 89.88.",
    "invalid-moment":
      "{found} không phải là ngày (2022-11-18) hoặc kỳ (tháng 2022-11, quý 2022-Q3, năm 2022; kỳ báo cáo từ ngày 15 đến ngày 14: thêm R, ví dụ R2022-11).",
    "invalid-period":
      "{found} không phải là một kỳ; ghi theo mẫu 2022-11 (tháng), 2022-Q3 (quý), 2022-H1 (6 tháng), 2022 (năm) hoặc 2022-01-01/2022-06-30; kỳ báo cáo từ ngày 15 đến ngày 14: thêm R, ví dụ R2022-11.",
    missing: "Thiếu thông tin bắt buộc.",
    negative: "Số liệu không được âm, đang ghi {found}.",
    "not-an-object": "Dữ liệu đưa vào phải là một đối tượng (object) thông thường, không phải {found}.",
    "not-finite": "Số liệu phải là một số xác định, không phải {found}.",
    "not-whole": "Số đếm phải là số nguyên, đang ghi {found}.",
    "only-for-ranges": "Trường này chỉ dùng khi số liệu ghi dạng “từ … đến …”.",
    "range-reversed": "Giá trị cuối {found} đứng trước giá trị đầu.",
    "range-without-end": "Số liệu ghi dạng “từ … đến …” phải có số cuối (upTo).",
    "self-reference": "Bản ghi dẫn chiếu đến chính nó, {found}.",
    "too-large": "Số {found} quá lớn, không đếm chính xác được.",
    "too-precise":
      "Số {found} có quá nhiều chữ số thập phân: chỉ ghi tối đa sáu chữ số thập phân, và số phải nhỏ hơn một tỷ.",
    "unit-not-allowed": "Đơn vị tính {found} không dùng được ở đây; chọn một trong: {expected}.",
    "unknown-code": "{found} không có trong danh mục; chọn một trong: {expected}.",
    "unknown-key": "Không có trường {found}.",
    "unknown-reference": "Không có bản ghi nào mang mã {found}.",
    unreadable: "Không đọc được dữ liệu đưa vào.",
    "wrong-type": "Giá trị phải là {expected}, không phải {found}.",
  },
  types: {
    string: "chữ",
    number: "số",
    boolean: "đúng hoặc sai (true, false)",
    array: "danh sách",
    object: "đối tượng",
    tuple: "một cặp",
  },
  problemDetails: {
    bareNumber:
      "Cần ghi riêng ba phần: số; đúng số hay áng chừng (trên, gần, khoảng…); đơn vị tính. Đang ghi {found}.",
    dateAsText: "Ngày phải ghi dưới dạng chữ, ví dụ 2022-11-18, không phải {found}.",
    notInList: "Không có bản ghi nào mang mã {found} trong danh sách “{list}”.",
    thousand: "Nếu muốn nói {grouped} thì ghi {plain}, không dùng dấu chấm.",
    otherForm: "{found} chưa đúng mẫu; ghi {expected}.",
    otherFormOfTwo:
      "{found} chưa đúng mẫu; ghi {expected}, hoặc {reporting} nếu là kỳ báo cáo từ ngày 15 đến ngày 14.",
    noSuchDay: "{found} không phải là ngày có thật trong các năm 1900–2200; ghi theo mẫu 2022-11-18.",
    labelled: "{code} ({label})",
    exact: "đúng số đã ghi",
  },
};
