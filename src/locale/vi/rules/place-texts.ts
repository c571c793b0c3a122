import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const placeTexts: FamilyTexts<"place"> = {
  "place/code-means-another-unit": {
    title: "Mã đơn vị là của đơn vị khác vào thời gian đó",
    messages: {
      another:
        "Nguồn ghi {named}, nhưng {whenDated} mã đã ghi ({place}) là của {unit}; khi đó {named} có mã {codes}.",
      "may-be-another":
        "Nguồn có nhắc đến {named}, còn {whenDated} mã đã ghi ({place}) là của {unit}; nếu nguồn nói về {named} thì khi đó mã là {codes}.",
      "changes-meaning":
        "Thời gian ghi {whenDated}, trong đó mã {place} lần lượt là của các đơn vị khác nhau ({names}); cần ghi rõ thời gian hoặc tách bản ghi.",
      "no-day":
        "Mã {place} từng là của các đơn vị khác nhau ({names}); bản ghi không có thời gian nên chưa rõ là đơn vị nào.",
      "unreadable-moment":
        "Không đọc được thời gian {when} nên chưa rõ mã {place} là của đơn vị nào ({names}).",
    },
  },
  "place/level-abolished": {
    title: "Cấp huyện đã kết thúc hoạt động",
    messages: {
      abolished:
        "Thời gian ghi {whenDated}, nhưng cấp huyện chỉ hoạt động đến hết ngày {last}; cần ghi cấp tỉnh hoặc cấp xã.",
      "part-of-time":
        "Thời gian ghi {whenDated}, nhưng cấp huyện chỉ hoạt động đến hết ngày {last}; phần sau ngày đó không thể do cấp huyện thực hiện.",
      "unreadable-moment": "Không đọc được thời gian {when} nên chưa rõ khi đó còn cấp huyện hay không.",
    },
  },
  "place/outside-reporting-unit": {
    title: "Địa bàn nằm ngoài địa bàn của đơn vị thực hiện",
    messages: {
      outside:
        "Địa bàn ghi {place}, nhưng {organisation} thuộc địa bàn {expected} ({when}): không địa bàn nào nằm trong địa bàn kia.",
      "partly-outside":
        "Địa bàn ghi {place}, nhưng {organisation} thuộc địa bàn {expected}: chỉ trong một phần thời gian đã ghi ({whenDated}), địa bàn này nằm trong địa bàn kia.",
      wider:
        "Địa bàn ghi {place}, rộng hơn địa bàn {expected} của {organisation}; cần xem lại địa bàn hoặc đơn vị thực hiện.",
      "unknown-organisation": "Không tìm thấy đơn vị “{organisation}” nên chưa đối chiếu được địa bàn.",
      "unknown-unit":
        "Danh mục đơn vị hành chính không có mã {place} ({whenDated}) nên chưa đối chiếu được địa bàn.",
      "no-parent":
        "Danh mục đơn vị hành chính không ghi {place} thuộc đơn vị nào nên chưa đối chiếu được địa bàn.",
      "unreadable-moment": "Không đọc được thời gian {when} nên chưa đối chiếu được địa bàn.",
    },
  },
  "place/unit-did-not-exist": {
    title: "Đơn vị hành chính không tồn tại vào thời gian đó",
    messages: {
      ended:
        "Thời gian ghi {whenDated}, nhưng đơn vị {place} chỉ tồn tại đến hết ngày {last}; địa bàn này sau đó thuộc {successors}.",
      dissolved:
        "Thời gian ghi {whenDated}, nhưng đơn vị {place} đã giải thể, chỉ tồn tại đến hết ngày {last}.",
      "not-yet": "Thời gian ghi {whenDated}, nhưng đơn vị {place} chỉ có từ ngày {first}.",
      "not-known-yet":
        "Thời gian ghi {whenDated}, nhưng danh mục đơn vị hành chính chỉ có {place} từ ngày {first} nên chưa kiểm tra được.",
      "part-of-time":
        "Thời gian ghi {whenDated}, nhưng đơn vị {place} chỉ tồn tại trong một phần thời gian đó.",
      "unknown-code": "Danh mục đơn vị hành chính không có mã {place} nên chưa kiểm tra được.",
      "unreadable-moment":
        "Không đọc được thời gian {when} nên chưa rõ đơn vị {place} có tồn tại vào lúc đó hay không.",
    },
  },
};
