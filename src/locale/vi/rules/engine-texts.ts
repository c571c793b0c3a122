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
    title: "Miễn trừ đã hết hạn",
    messages: {
      expired:
        "Miễn trừ quy tắc “{rule}” cho bản ghi “{record}” đã hết hạn ngày {until} (lý do khi đó: {reason}).",
    },
  },
  "engine/waiver-unused": {
    title: "Miễn trừ không còn cần thiết",
    messages: {
      unused:
        "Miễn trừ quy tắc “{rule}” cho bản ghi “{record}” (đến ngày {until}, lý do: {reason}) không còn cần thiết; đề nghị bỏ.",
    },
  },
};
