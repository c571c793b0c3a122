import type { EngineTexts } from "../../../rules/rule-words.js";

/** @internal */
export const engineTexts: EngineTexts = {
  "engine/rule-failed": {
    title: "Quy tắc kiểm tra bị lỗi",
    messages: {
      failed: "Quy tắc “{rule}” bị lỗi nên chưa kiểm tra được {count} trường hợp; lỗi đầu tiên: {found}.",
    },
  },
  "engine/unreadable-record": {
    title: "Bản ghi không đọc được",
    messages: { unreadable: "Danh sách “{list}” có {count} bản ghi không đọc được, chưa được kiểm tra." },
  },
  "engine/waiver-expired": {
    title: "Việc miễn áp dụng quy tắc đã hết hạn",
    messages: {
      expired:
        "Việc miễn áp dụng quy tắc “{rule}” cho bản ghi “{record}” đã hết hạn ngày {until} (lý do khi đó: {reason}).",
    },
  },
  "engine/waiver-unused": {
    title: "Việc miễn áp dụng quy tắc không còn cần thiết",
    messages: {
      unused:
        "Việc miễn áp dụng quy tắc “{rule}” cho bản ghi “{record}” (đến ngày {until}, lý do: {reason}) không còn cần thiết; đề nghị bỏ.",
    },
  },
};
