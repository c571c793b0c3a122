import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const periodTexts: FamilyTexts<"period"> = {
  "period/activity-outside-campaign": {
    title: "Hoạt động ngoài thời gian của đợt vận động",
    messages: {
      outside: "Thời gian ghi {when}, nằm ngoài thời gian của “{campaign}” ({expected}).",
      "partly-outside":
        "Thời gian ghi {when}, chỉ có một phần nằm trong thời gian của “{campaign}” ({expected}).",
      "unknown-campaign": "Không tìm thấy đợt vận động {campaign} nên chưa đối chiếu được thời gian.",
      "unreadable-moment":
        "Không đọc được thời gian của hoạt động ({when}) hoặc của đợt vận động ({expected}) nên chưa đối chiếu được.",
    },
  },
  "period/future-date": {
    title: "Thời gian ở tương lai",
    messages: {
      future: "Thời gian ghi {found}, sau ngày chốt số liệu {expected}.",
      "unreadable-moment": "Không đọc được thời gian {found} nên chưa đối chiếu được với ngày chốt số liệu.",
    },
  },
};
