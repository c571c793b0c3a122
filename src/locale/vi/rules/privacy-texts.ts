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
  "privacy/name-list": {
    title: "Có thể có danh sách họ tên",
    messages: {
      list: "Nội dung có thể có danh sách họ tên ({count} tên); nếu đúng thì phải xóa, chỉ ghi số người.",
    },
  },
  "privacy/small-cell": {
    title: "Nhóm quá nhỏ, có thể nhận ra từng người",
    messages: {
      small:
        "Nhóm “{group}” ở địa bàn {place} chỉ có {found} (dưới {below}), có thể nhận ra từng người; khi công bố phải gộp hoặc ẩn số này.",
      "may-be-small":
        "Nhóm “{group}” ở địa bàn {place} ghi {found}: số ghi áng chừng, có thể dưới {below}; khi công bố cần gộp hoặc ẩn số này.",
      "no-place":
        "Nhóm “{group}” chỉ có {found} (dưới {below}) nhưng chưa ghi địa bàn nên chưa rõ có thể nhận ra từng người hay không.",
    },
  },
};
