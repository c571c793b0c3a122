import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const totalsTexts: FamilyTexts<"totals"> = {
  "totals/fields-differ": {
    title: "Tổng số mô hình không khớp với các lĩnh vực",
    messages: {
      differs:
        "Số liệu {whenDated} ghi tổng số {found}, nhưng cộng các lĩnh vực được {expectedBare}: {differenceGapBare}.",
      "may-differ":
        "Số liệu {whenDated} ghi tổng số {found}, cộng các lĩnh vực được {expectedBare}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      exceed:
        "Số liệu {whenDated} ghi tổng số {found}, ít hơn tổng của các lĩnh vực đã có số liệu ({expectedBare}): chênh lệch {differenceSizeBare}.",
      "may-exceed":
        "Số liệu {whenDated} ghi tổng số {found}, cộng các lĩnh vực được {expectedBare}: các số ghi áng chừng, có thể các lĩnh vực cộng lại nhiều hơn tổng số.",
      "fields-missing":
        "Số liệu {whenDated} ghi tổng số {found}, các lĩnh vực đã có số liệu cộng lại được {expectedBare}; còn {count} lĩnh vực chưa có số liệu nên chưa đối chiếu được.",
    },
  },
  "totals/holders-differ": {
    title: "Tổng số mô hình không bằng tập thể cộng cá nhân",
    messages: {
      differs:
        "Số liệu {whenDated} ghi tổng số {found}, nhưng cộng mô hình tập thể và mô hình cá nhân được {expectedBare}: {differenceGapBare}.",
      "may-differ":
        "Số liệu {whenDated} ghi tổng số {found}, cộng mô hình tập thể và mô hình cá nhân được {expectedBare}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "one-exceeds":
        "Số liệu {whenDated} ghi tổng số {found}, ít hơn riêng số mô hình của {holder} ({expectedBare}): chênh lệch {differenceSizeBare}.",
      "one-missing":
        "Số liệu {whenDated} ghi tổng số {found}, trong đó {expectedBare} của {holder}; chưa ghi đủ cả mô hình tập thể và mô hình cá nhân nên chưa đối chiếu được.",
    },
  },
  "totals/ledger-parent-differs": {
    title: "Tổng số mô hình của cấp trên không bằng tổng cấp dưới",
    messages: {
      differs:
        "Đơn vị {place} ghi {found}, nhưng cộng các đơn vị trực thuộc được {expected}: {differenceGap}.",
      "may-differ":
        "Đơn vị {place} ghi {found}, cộng các đơn vị trực thuộc được {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "children-exceed":
        "Đơn vị {place} ghi {found}, ít hơn tổng của các đơn vị trực thuộc đã có số liệu ({expected}): chênh lệch {differenceSize}.",
      "children-missing":
        "Chưa cộng được số mô hình của các đơn vị trực thuộc {place}: còn thiếu số liệu của {count} đơn vị ({missing}{othersMore}).",
      "unreadable-moment":
        "Không đọc được thời gian {when} nên chưa cộng được số mô hình của các đơn vị trực thuộc.",
    },
  },
  "totals/media-kinds-differ": {
    title: "Tổng số tin, bài không khớp với từng loại",
    messages: {
      exceed:
        "Số liệu {whenDated} ghi tổng số {found}, ít hơn tổng của từng loại ({expectedBare}): chênh lệch {differenceSizeBare}.",
      "may-exceed":
        "Số liệu {whenDated} ghi tổng số {found}, cộng tất cả các loại được {expectedBare}: {differenceGapBare}; cần xem tổng số có gồm cả hình ảnh, video và số tin, bài ghi gộp hay không.",
      "may-differ":
        "Số liệu {whenDated} ghi tổng số {found}, cộng từng loại được {expectedBare}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "kinds-missing":
        "Số liệu {whenDated} ghi tổng số {found}, các loại đã có số liệu cộng lại được {expectedBare}: chênh lệch {differenceSizeBare}; có thể còn loại chưa ghi số liệu nên chưa đối chiếu được.",
    },
  },
  "totals/parent-differs": {
    title: "Số của cấp trên không bằng tổng cấp dưới",
    messages: {
      differs:
        "Đơn vị {place} ghi {found}, nhưng cộng các đơn vị trực thuộc được {expected}: {differenceGap}.",
      "may-differ":
        "Đơn vị {place} ghi {found}, cộng các đơn vị trực thuộc được {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "children-exceed":
        "Đơn vị {place} ghi {found}, ít hơn tổng của các đơn vị trực thuộc đã có số liệu ({expected}): chênh lệch {differenceSize}.",
      "children-missing":
        "Chưa cộng được các đơn vị trực thuộc {place}: còn thiếu số liệu của {count} đơn vị ({missing}{othersMore}).",
      "unreadable-moment": "Không đọc được thời gian {when} nên chưa cộng được các đơn vị trực thuộc.",
    },
  },
  "totals/part-exceeds-whole": {
    title: "Số của một bộ phận nhiều hơn tổng số chung",
    messages: {
      exceeds:
        "Số liệu {whenDated} của một bộ phận ghi {found}, nhiều hơn tổng số chung ở dòng “{entry}” ({expectedBare}): chênh lệch {differenceSizeBare}.",
      "may-exceed":
        "Số liệu {whenDated} của một bộ phận ghi {found}, tổng số chung ở dòng “{entry}” ghi {expectedBare}: các số ghi áng chừng, có thể bộ phận nhiều hơn tổng số chung.",
      "unreadable-moment":
        "Không đọc được ngày hoặc kỳ của dòng “{entry}” nên chưa đối chiếu được với các tổng số khác.",
    },
  },
};
