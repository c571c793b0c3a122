import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const quantityTexts: FamilyTexts<"quantity"> = {
  "quantity/hedge-on-non-round": {
    title: "Từ áng chừng đi với số không tròn",
    messages: {
      "not-round":
        "“{found}”: số đi sau “trên”, “gần”, “khoảng” thường là số tròn; nếu đã đếm được chính xác thì ghi số, không kèm từ áng chừng.",
    },
  },
  "quantity/implausibly-round": {
    title: "Số lớn tròn nhưng ghi như đếm chính xác",
    messages: {
      round:
        "Ghi {found}: số lớn mà tròn như vậy thường là số ước tính; nếu là số ước tính thì ghi kèm “khoảng”, “trên” hoặc “gần”; nếu là số đếm được thì giữ nguyên.",
    },
  },
  "quantity/more-than-nothing": {
    title: "Từ áng chừng đi với số 0",
    messages: {
      "more-than-zero": "“{found}” chỉ cho biết là có; cần ghi số cụ thể, hoặc bỏ trống nếu chưa có số liệu.",
      "at-least-zero":
        "“{found}” không cho biết gì, vì số nào cũng thỏa mãn; cần ghi số cụ thể, hoặc bỏ trống nếu chưa có số liệu.",
      "at-most-zero": "“{found}” nghĩa là không có; cần ghi số 0, không kèm từ áng chừng.",
      "about-zero": "“{found}” không rõ là có hay không; cần ghi số 0 hoặc số cụ thể.",
    },
  },
  "quantity/range-reversed": {
    title: "Khoảng số ghi ngược",
    messages: {
      reversed: "Khoảng ghi từ {first} đến {last}: số đầu lớn hơn số cuối; cần ghi lại.",
      "one-point":
        "Khoảng ghi từ {first} đến {first}: hai số bằng nhau, có thể ghi nhầm một số; nếu không thì ghi một số {first}.",
      "no-end": "Khoảng ghi từ {first} nhưng thiếu số cuối.",
    },
  },
};
