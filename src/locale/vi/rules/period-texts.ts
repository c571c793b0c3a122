import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const periodTexts: FamilyTexts<"period"> = {
  "period/activity-outside-campaign": {
    title: "Hoạt động ngoài thời gian của đợt vận động",
    messages: {
      outside: "Thời gian ghi {whenDated}, nằm ngoài thời gian của “{campaign}” ({expected}).",
      "partly-outside":
        "Thời gian ghi {whenDated}, chỉ có một phần nằm trong thời gian của “{campaign}” ({expected}).",
      "unknown-campaign": "Không tìm thấy đợt vận động “{campaign}” nên chưa đối chiếu được thời gian.",
      "unreadable-moment":
        "Không đọc được thời gian của hoạt động ({when}) hoặc của đợt vận động ({expected}) nên chưa đối chiếu được.",
    },
  },
  "period/another-regime": {
    title: "Kỳ số liệu chốt khác với kỳ của báo cáo",
    messages: {
      another:
        "Thời gian ghi {whenDated}, nhưng kỳ của “{source}” là {expected}: hai kỳ chốt số liệu vào hai ngày khác nhau; cần ghi đúng kỳ của báo cáo.",
      "may-be-another":
        "Thời gian ghi {whenDated}, chốt số liệu theo ngày khác với kỳ của “{source}”: {expected}; cần xem lại có đúng kỳ của báo cáo hay không.",
      "unknown-source": "Không tìm thấy nguồn “{source}” nên chưa đối chiếu được kỳ số liệu.",
      "unreadable-moment":
        "Không đọc được thời gian ({when}) hoặc kỳ của báo cáo ({expected}) nên chưa đối chiếu được kỳ số liệu.",
    },
  },
  "period/future-date": {
    title: "Thời gian sau ngày chốt số liệu",
    messages: {
      future: "Thời gian ghi {foundDated}, sau ngày chốt số liệu {expected}.",
      "unreadable-moment": "Không đọc được thời gian {found} nên chưa đối chiếu được với ngày chốt số liệu.",
    },
  },
  "period/outside-report": {
    title: "Thời gian nằm ngoài kỳ báo cáo",
    messages: {
      outside: "Thời gian ghi {whenDated}, nằm ngoài kỳ của “{source}”: {expected}.",
      "partly-outside": "Thời gian ghi {whenDated}, chỉ có một phần nằm trong kỳ của “{source}”: {expected}.",
      "unknown-source": "Không tìm thấy nguồn “{source}” nên chưa đối chiếu được với kỳ báo cáo.",
      "unreadable-moment":
        "Không đọc được thời gian ({when}) hoặc kỳ của báo cáo ({expected}) nên chưa đối chiếu được với kỳ báo cáo.",
    },
  },
  "period/running-reported-as-full": {
    title: "Kỳ chưa kết thúc nhưng ghi như số liệu cả kỳ",
    messages: {
      running:
        "Thời gian ghi {whenDated}, nhưng số liệu mới có đến ngày {found}, khi kỳ đó chưa kết thúc; cần ghi khoảng thời gian thực tế hoặc bổ sung số liệu cả kỳ.",
      "may-be-running":
        "Thời gian ghi {whenDated}, nhưng số liệu mới có đến ngày {found}; nếu là kỳ báo cáo chốt ngày 14 thì ghi theo kỳ báo cáo, nếu không thì đây chưa phải là số liệu cả kỳ.",
      "unknown-source": "Không tìm thấy nguồn “{source}” nên chưa rõ số liệu có đến ngày nào.",
      "unreadable-moment":
        "Không đọc được thời gian {when} nên chưa rõ khi có số liệu thì kỳ đã kết thúc hay chưa.",
    },
  },
};
