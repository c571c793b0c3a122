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
  "duplicates/engagement-beside-parts": {
    title: "Số người được gặp mặt, thăm hỏi, biểu dương có thể bị tính trùng",
    messages: {
      "sum-of-times":
        "Số liệu {when} ghi {found}, khớp với tổng {expectedBare} của các dòng trong thời gian đó ({count} dòng, trước hết là “{first}”): có thể là số lũy kế, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
      "may-include":
        "Số liệu {when} ({found}) có thể đã gồm các dòng cùng hình thức, đối tượng, địa bàn trong thời gian đó ({count} dòng, trước hết là “{first}”), cộng lại có thể tính trùng; nếu đúng thì bỏ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
      "sum-of-places":
        "Số liệu {when} ghi {found}, khớp với tổng {expectedBare} của các dòng thuộc các đơn vị trực thuộc ({count} dòng, trước hết là “{first}”): có thể đã gồm các dòng này, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    },
  },
  "duplicates/output-beside-parts": {
    title: "Số tin, bài, sản phẩm truyền thông có thể bị tính trùng",
    messages: {
      "sum-of-times":
        "Số liệu {when} ghi {found}, khớp với tổng {expectedBare} của các dòng trong thời gian đó ({count} dòng, trước hết là “{first}”): có thể là số lũy kế, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
      "may-include":
        "Số liệu {when} ({found}) có thể đã gồm các dòng cùng đơn vị tính, chủ đề, địa bàn trong thời gian đó ({count} dòng, trước hết là “{first}”), cộng lại có thể tính trùng; nếu đúng thì bỏ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
      "sum-of-places":
        "Số liệu {when} ghi {found}, khớp với tổng {expectedBare} của các dòng thuộc các đơn vị trực thuộc ({count} dòng, trước hết là “{first}”): có thể đã gồm các dòng này, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
      "sum-of-outlets":
        "Số liệu {when} ghi {found}, khớp với tổng {expectedBare} của các dòng cùng thời gian ghi rõ kênh, cơ quan đăng, phát hoặc đợt tuyên truyền ({count} dòng, trước hết là “{first}”): có thể đã gồm các dòng này, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
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
  "duplicates/same-engagement-twice": {
    title: "Dòng số người được gặp mặt, thăm hỏi, biểu dương có thể bị nhập hai lần",
    messages: {
      same: "Giống hệt dòng “{first}” ({when}) về hình thức, đối tượng, địa bàn, đơn vị và số liệu ({found}): có thể là một dòng bị nhập hai lần; nếu đúng thì bỏ một dòng, nếu chỉ trùng một phần thì ghi “{first}” vào “mayOverlap”.",
    },
  },
  "duplicates/same-line-twice": {
    title: "Dòng số liệu có thể bị nhập hai lần",
    messages: {
      same: "Giống hệt dòng “{first}” ({when}) về hình thức, chủ đề, địa bàn, đơn vị và số liệu ({found}): có thể là một dòng bị nhập hai lần; nếu đúng thì bỏ một dòng, nếu chỉ trùng một phần thì ghi “{first}” vào “mayOverlap”.",
      "same-both":
        "Giống hệt dòng “{first}” ({when}) về hình thức, chủ đề, địa bàn, đơn vị và số liệu ({found}, {other}): có thể là một dòng bị nhập hai lần; nếu đúng thì bỏ một dòng, nếu chỉ trùng một phần thì ghi “{first}” vào “mayOverlap”.",
    },
  },
  "duplicates/same-output-twice": {
    title: "Dòng tin, bài, sản phẩm truyền thông có thể bị nhập hai lần",
    messages: {
      same: "Giống hệt dòng “{first}” ({when}) về kênh, cơ quan đăng, phát, chủ đề, địa bàn và số liệu ({found}): có thể là một dòng bị nhập hai lần; nếu đúng thì bỏ một dòng, nếu chỉ trùng một phần thì ghi “{first}” vào “mayOverlap”.",
    },
  },
  "duplicates/whole-beside-parts": {
    title: "Số liệu có thể bị tính trùng",
    messages: {
      "sum-of-times":
        "Số liệu {when} ghi {found}, khớp với tổng {expectedBare} của các dòng trong thời gian đó ({count} dòng, trước hết là “{first}”): có thể là số lũy kế, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
      "sum-of-places":
        "Số liệu {when} ghi {found}, khớp với tổng {expectedBare} của các dòng thuộc các đơn vị trực thuộc ({count} dòng, trước hết là “{first}”): có thể đã gồm các dòng này, cộng lại sẽ tính trùng; chỉ giữ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
      "may-include":
        "Số liệu {when} ({found}) có thể đã gồm các dòng cùng hình thức, chủ đề, địa bàn trong thời gian đó ({count} dòng, trước hết là “{first}”), cộng lại có thể tính trùng; nếu đúng thì bỏ số tổng hoặc các số thành phần, hoặc ghi mã các dòng này vào “mayOverlap”.",
    },
  },
};
