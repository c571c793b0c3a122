import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const totalsTexts: FamilyTexts<"totals"> = {
  "totals/parent-differs": {
    title: "Số của cấp trên không bằng tổng cấp dưới",
    messages: {
      differs:
        "Đơn vị {place} ghi {found}, nhưng cộng các đơn vị trực thuộc được {expected}: lệch {differenceBare}.",
      "may-differ":
        "Đơn vị {place} ghi {found}, cộng các đơn vị trực thuộc được {expected}: các số ghi áng chừng, chưa chắc đã khớp nhau.",
      "children-exceed":
        "Đơn vị {place} ghi {found}, ít hơn tổng của các đơn vị trực thuộc đã có số liệu ({expected}): lệch {differenceBare}.",
      "children-missing":
        "Chưa cộng được các đơn vị trực thuộc {place}: còn thiếu số liệu của {count} đơn vị ({missing}).",
      "unreadable-moment": "Không đọc được thời gian {when} nên chưa cộng được các đơn vị trực thuộc.",
    },
  },
};
