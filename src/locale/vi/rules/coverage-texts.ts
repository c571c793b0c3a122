import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const coverageTexts: FamilyTexts<"coverage"> = {
  "coverage/duplicate-submission": {
    title: "Trùng báo cáo",
    messages: {
      duplicate: "Đơn vị {place} có {count} báo cáo {period} đã nộp hoặc đã duyệt; chỉ giữ lại một báo cáo.",
      "draft-beside":
        "Đơn vị {place} đã nộp báo cáo {period} nhưng vẫn còn bản dự thảo; cần xem bản dự thảo có thay cho báo cáo đã nộp hay không.",
    },
  },
  "coverage/late-return": {
    title: "Báo cáo nộp chậm",
    messages: {
      late: "Đơn vị {place} nộp báo cáo {period} ngày {received}, chậm {days} ngày so với hạn nộp {due}.",
      "draft-overdue":
        "Báo cáo {period} của đơn vị {place} vẫn là bản dự thảo, hạn nộp là {due}, đã quá hạn {days} ngày.",
      "no-day":
        "Báo cáo {period} của đơn vị {place} có hạn nộp {due} nhưng chưa ghi ngày nhận nên chưa rõ có đúng hạn hay không.",
    },
  },
  "coverage/missing-return": {
    title: "Thiếu báo cáo của đơn vị",
    messages: {
      missing:
        "Các đơn vị thuộc {parent}: còn {count} đơn vị chưa có báo cáo {period} ({missing}{othersMore}), trong khi các đơn vị khác đã báo cáo.",
      "missing-not-due":
        "Các đơn vị thuộc {parent}: còn {count} đơn vị chưa có báo cáo {period} ({missing}{othersMore}); chưa hết hạn nộp.",
      uncounted:
        "Các đơn vị thuộc {parent}: {count} đơn vị chỉ có bản dự thảo hoặc có báo cáo {period} bị trả lại ({missing}{othersMore}), chưa được tính là đã báo cáo.",
      "uncounted-not-due":
        "Các đơn vị thuộc {parent}: {count} đơn vị chỉ có bản dự thảo hoặc có báo cáo {period} bị trả lại ({missing}{othersMore}); chưa hết hạn nộp.",
      "unreadable-period": "Không đọc được kỳ báo cáo {period} nên chưa rõ còn thiếu báo cáo của đơn vị nào.",
    },
  },
  "coverage/total-without-units": {
    title: "Cấp trên đã báo cáo khi cấp dưới còn thiếu",
    messages: {
      without:
        "Báo cáo {period} của {parent} đã nộp hoặc đã duyệt, nhưng còn {count} đơn vị trực thuộc chưa có báo cáo ({missing}{othersMore}); số tổng hợp có thể chưa đủ.",
      "with-uncounted":
        "Báo cáo {period} của {parent} đã nộp hoặc đã duyệt, trong khi {count} đơn vị trực thuộc chỉ có bản dự thảo hoặc có báo cáo bị trả lại ({missing}{othersMore}); cần xem số tổng hợp có gồm các đơn vị này hay không.",
    },
  },
};
