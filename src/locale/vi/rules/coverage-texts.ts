import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const coverageTexts: FamilyTexts<"coverage"> = {
  "coverage/duplicate-submission": {
    title: "Trùng báo cáo",
    messages: {
      duplicate:
        "Đơn vị {place} có {count} báo cáo đã gửi hoặc đã duyệt cho {period}; chỉ giữ lại một báo cáo.",
      "draft-beside":
        "Đơn vị {place} đã gửi báo cáo cho {period} nhưng vẫn còn bản nháp; cần xem bản nháp có thay cho báo cáo đã gửi hay không.",
    },
  },
};
