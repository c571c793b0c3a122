import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const privacyTexts: FamilyTexts<"privacy"> = {
  "privacy/identity-number": {
    title: "Có thông tin cá nhân",
    messages: {
      citizen: "Nội dung có số định danh cá nhân hoặc số căn cước ({found}); phải xóa.",
      "nine-digits":
        "Nội dung có dãy 9 chữ số ({found}), có thể là số chứng minh nhân dân; nếu đúng thì phải xóa.",
      phone: "Nội dung có số điện thoại ({found}); phải xóa.",
      "health-insurance": "Nội dung có số thẻ bảo hiểm y tế ({found}); phải xóa.",
      "e-mail": "Nội dung có địa chỉ thư điện tử ({found}); phải xóa.",
    },
  },
};
