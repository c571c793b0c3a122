import type { PlaceProblemWords } from "../../geography/place-problem-words.js";
import { foundWords } from "./found-words.js";

/**
 * Vietnamese: what is wrong with a gazetteer or a table of places. A part of `vi`, for programs that print nothing else.
 *
 * @example
 * ```ts
 * import { renderGazetteerProblem, safeCreateGazetteer } from "phongtrao";
 * import { placeProblemWords } from "phongtrao/locale/vi";
 *
 * const unit = { code: "01", name: "Hà Nội", level: "province", validFrom: "2022-02-30" } as const;
 * const result = safeCreateGazetteer({ units: [unit], successions: [] });
 * const problems = result.ok ? [] : result.problems;
 * problems.map((problem) => renderGazetteerProblem(problem, placeProblemWords)); // ["Phải là một ngày có thật trong các năm 1900–2200, ghi dưới dạng chữ theo mẫu 2025-07-01; đang ghi “2022-02-30”."]
 * ```
 */
export const placeProblemWords: PlaceProblemWords = {
  ...foundWords,
  gazetteerProblems: {
    "circular-parent": "Đơn vị {unit} nằm trong chính nó, thông qua {found}.",
    "duplicate-life": "Đơn vị {unit} có hai dòng cùng bắt đầu từ ngày {found}.",
    "invalid-date":
      "Phải là một ngày có thật trong các năm 1900–2200, ghi dưới dạng chữ theo mẫu 2025-07-01; đang ghi {found}.",
    missing: "Thiếu thông tin bắt buộc.",
    "missing-units": "Sự kiện loại này phải nêu ít nhất một đơn vị trong {expected}.",
    "no-successor":
      "Đơn vị {unit} kết thúc vào ngày {found}, nhưng không có sự kiện nào của ngày hôm sau cho biết đơn vị này trở thành đơn vị nào; cần bổ sung sự kiện, ghi loại dissolved nếu không có đơn vị kế tục.",
    "not-a-list": "Chỗ này phải là một danh sách.",
    "not-alive-after": "Đơn vị {found} không tồn tại vào ngày {expected}, ngày sự kiện có hiệu lực.",
    "not-alive-before": "Đơn vị {found} không tồn tại vào ngày {expected}, ngày liền trước sự kiện.",
    "not-an-object": "Chỗ này phải là một đối tượng (object).",
    "not-one-to-one":
      "Sự kiện loại {found} chỉ nêu một đơn vị trước và một đơn vị sau; mỗi đơn vị ghi một sự kiện riêng.",
    "not-text": "Chỗ này phải ghi dưới dạng chữ và không được để trống.",
    "overlapping-lives":
      "Dòng này của đơn vị {unit} bắt đầu từ ngày {found}, khi dòng bắt đầu từ ngày {expected} của cùng đơn vị vẫn còn hiệu lực.",
    "parent-not-alive":
      "Đơn vị cấp trên {found} không tồn tại vào ngày {expected}, trong khi dòng này có hiệu lực vào ngày đó.",
    "range-reversed": "Ngày cuối {found} đứng trước ngày đầu {expected}.",
    "still-alive": "Theo sự kiện này, đơn vị {found} đã kết thúc, nhưng vẫn tồn tại vào ngày {expected}.",
    "stray-units": "Đơn vị giải thể không có đơn vị kế tục, đang ghi {found}.",
    "unknown-code": "{found} không có trong danh mục; chọn một trong: {expected}.",
    "unknown-parent": "Đơn vị cấp trên ghi mã {found}, nhưng không có đơn vị nào mang mã này.",
    "unknown-unit": "Không có đơn vị nào mang mã {found}.",
    unreadable: "Không đọc được dữ liệu đưa vào.",
    "wrong-parent-level": "Đơn vị cấp trên phải thuộc cấp cao hơn: {found} không cao hơn {expected}.",
  },
  tableProblems: {
    "code-as-decimal":
      "Dòng {row}, cột {column}: mã {found} đã bị đổi thành số thập phân. Ghi mã dưới dạng chữ: {expected}.",
    "contradicts-row":
      "Dòng {row}, cột {column}: {found} không khớp với dòng {expected}, dù cùng mã và cùng thời điểm.",
    "duplicate-row": "Dòng {row}, cột {column}: {found} đã có ở dòng {expected}.",
    "invalid-code": "Dòng {row}, cột {column}: {found} không phải là mã; số chữ số của mã ở đây: {expected}.",
    "invalid-date":
      "Dòng {row}, cột {column}: phải là một ngày có thật, ghi dưới dạng chữ theo mẫu {expected}; đang ghi {found}.",
    "leading-zeros-lost":
      "Dòng {row}, cột {column}: mã {found} thiếu chữ số; có thể bảng tính đã bỏ các số 0 ở đầu. Ghi mã dưới dạng chữ: {expected}.",
    missing: "Dòng {row}: cột {column} để trống.",
    "missing-column":
      "Dòng {row} và các dòng sau không có cột {column}; các cột hiện có: {expected}. Ghi tên cột tương ứng vào tùy chọn columns.",
    "not-a-list": "Dòng {row}, cột {column}: phải là một danh sách.",
    "not-a-row": "Dòng {row} không phải là một dòng có các cột.",
    "not-text": "Dòng {row}, cột {column}: phải ghi dưới dạng chữ.",
    "range-reversed": "Dòng {row}, cột {column}: ngày cuối {found} đứng trước ngày đầu {expected}.",
    "stray-parent": "Dòng {row}, cột {column}: cấp tỉnh không có đơn vị cấp trên, đang ghi {found}.",
  },
};
