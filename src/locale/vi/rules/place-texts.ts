import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const placeTexts: FamilyTexts<"place"> = {
  "place/unit-did-not-exist": {
    title: "Đơn vị hành chính không tồn tại vào thời gian đó",
    messages: {
      ended:
        "Thời gian ghi {when}, nhưng đơn vị {place} chỉ tồn tại đến hết ngày {last}; địa bàn này sau đó thuộc {successors}.",
      dissolved: "Thời gian ghi {when}, nhưng đơn vị {place} đã giải thể, chỉ tồn tại đến hết ngày {last}.",
      "not-yet": "Thời gian ghi {when}, nhưng đơn vị {place} chỉ có từ ngày {first}.",
      "part-of-time": "Đơn vị {place} chỉ tồn tại trong một phần của thời gian {when}.",
      "unknown-code": "Danh mục đơn vị hành chính không có mã {place} nên chưa kiểm tra được.",
      "unreadable-moment":
        "Không đọc được thời gian {when} nên chưa rõ đơn vị {place} có tồn tại vào lúc đó hay không.",
    },
  },
};
