import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const duplicatesTexts: FamilyTexts<"duplicates"> = {
  "duplicates/copied-figure": {
    title: "Số liệu hoạt động giống hệt kỳ trước",
    messages: {
      copied:
        "Số liệu {whenDated} ghi {found}, giống hệt số liệu {before}; có thể chép lại từ kỳ trước, đề nghị kiểm tra.",
      "copied-both":
        "Số liệu {whenDated} ghi {found} và {other}, đều giống hệt số liệu {before}; có thể chép lại từ kỳ trước, đề nghị kiểm tra.",
    },
  },
  "duplicates/copied-output": {
    title: "Số tin, bài, sản phẩm truyền thông giống hệt kỳ trước",
    messages: {
      copied:
        "Số liệu {whenDated} ghi {found}, giống hệt số liệu {before}; có thể chép lại từ kỳ trước, đề nghị kiểm tra.",
    },
  },
  "duplicates/same-activity-twice": {
    title: "Hoạt động có thể bị nhập hai lần",
    messages: {
      same: "Cùng ngày, địa điểm, hình thức, chủ đề và cùng số người ({found}) với hoạt động “{first}” ({when}): có thể là một hoạt động bị nhập hai lần.",
      near: "Cùng ngày, địa điểm, hình thức, chủ đề với hoạt động “{first}” ({when}), số người gần bằng nhau ({found} và {expected}): có thể là một hoạt động bị nhập hai lần.",
      "no-counts":
        "Cùng ngày, địa điểm, hình thức, chủ đề với hoạt động “{first}” ({when}) nhưng thiếu số người tham gia nên chưa rõ có bị nhập hai lần hay không.",
    },
  },
};
