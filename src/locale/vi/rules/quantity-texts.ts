import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const quantityTexts: FamilyTexts<"quantity"> = {
  "quantity/hedge-on-non-round": {
    title: "Từ áng chừng đi với số lẻ",
    messages: {
      "not-round":
        "“{found}”: số đi sau “trên”, “gần”, “khoảng” thường là số tròn; nếu đã đếm được chính xác thì ghi số, không kèm từ chỉ sự áng chừng.",
    },
  },
};
