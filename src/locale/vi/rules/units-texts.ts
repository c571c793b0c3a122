import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const unitsTexts: FamilyTexts<"units"> = {
  "units/ledger-units-mixed": {
    title: "Lẫn loại mô hình, mô hình và điểm mô hình",
    messages: {
      "types-exceed":
        "Số liệu {whenDated} ghi {found}, nhiều hơn {expected}; mỗi loại có ít nhất một mô hình, mỗi mô hình có ít nhất một điểm nên cần xem lại đơn vị tính.",
      "types-may-exceed":
        "Số liệu {whenDated} ghi {found} và {expected}: các số ghi áng chừng, có thể số loại nhiều hơn; cần xem lại đơn vị tính.",
      "types-exceed-one-count":
        "Số liệu {whenDated} ghi {found}, nhiều hơn {expected}, nhưng cũng ghi {other}: cần xem các số này có đếm cùng một cách hay không.",
      "sites-fall-short":
        "Số liệu {whenDated} ghi {found}, ít hơn {expected}; mỗi mô hình có ít nhất một điểm nên cần xem lại đơn vị tính.",
      "sites-may-fall-short":
        "Số liệu {whenDated} ghi {found} và {expected}: các số ghi áng chừng, có thể số điểm ít hơn số mô hình; cần xem lại đơn vị tính.",
      "sites-fall-short-of-one-count":
        "Số liệu {whenDated} ghi {found}, ít hơn {expected}, nhưng cũng ghi {other}: cần xem các số này có đếm cùng một cách hay không.",
      mixed:
        "Số tăng, giảm ghi {found} nhưng tổng số ghi {expected}: hai đơn vị tính khác nhau, không cộng vào nhau được.",
      "no-stock":
        "Số tăng, giảm ghi theo hai đơn vị tính ({found} và {expected}) nhưng chưa có tổng số theo đơn vị nào nên chưa rõ có lẫn đơn vị tính hay không.",
      "unit-changed":
        "Số liệu {whenDated} ghi {found}, số liệu {earlierDated} ghi {expected}: hai đơn vị tính khác nhau, chưa có đơn vị nào được ghi ở cả hai thời điểm nên không so sánh được; cần ghi thêm số còn thiếu, hoặc sửa đơn vị tính nếu ghi nhầm.",
    },
  },
  "units/people-over-many-sessions": {
    title: "Đếm “người” qua nhiều buổi",
    messages: {
      many: "Ghi {found} cho {sessions}: một người có thể dự nhiều buổi, nên qua nhiều buổi thì ghi “lượt người”, không ghi “người”.",
      "may-be-many":
        "Ghi {found} cho {sessions}: nếu có nhiều hơn một buổi thì ghi “lượt người”, không ghi “người”.",
      "no-sessions":
        "Ghi {found} ({whenDated}) nhưng không ghi số buổi; nếu có nhiều hơn một buổi thì ghi “lượt người”.",
    },
  },
  "units/stock-as-flow": {
    title: "Cộng dồn số hiện có qua nhiều kỳ",
    messages: {
      summed:
        "Số liệu {whenDated} ghi {found}, đúng bằng tổng của {count} kỳ trong thời gian đó (kỳ đầu {firstDated}, kỳ cuối {lastDated}); đây là số hiện có tại một thời điểm, không cộng dồn qua các kỳ.",
      "may-be-summed":
        "Số liệu {whenDated} ghi {found}, bằng tổng của {count} kỳ trong thời gian đó (kỳ đầu {firstDated}, kỳ cuối {lastDated}) nhưng các số ghi áng chừng; có thể đã cộng dồn số hiện có qua các kỳ.",
    },
  },
};
