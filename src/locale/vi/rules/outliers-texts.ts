import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const outliersTexts: FamilyTexts<"outliers"> = {
  "outliers/outside-range": {
    title: "Số liệu vượt xa mức cao nhất hoặc thấp nhất",
    messages: {
      above:
        "Ghi {found} cho {when}, gấp nhiều lần mức cao nhất của {count} số liệu khác cùng loại ({expected}); đề nghị kiểm tra lại.",
      below:
        "Ghi {found} cho {when}, chỉ bằng một phần nhỏ mức thấp nhất của {count} số liệu khác cùng loại ({expected}); đề nghị kiểm tra lại.",
    },
  },
  "outliers/unusual-value": {
    title: "Số liệu khác thường so với các kỳ khác",
    messages: {
      high: "Ghi {found} cho {when}, cao khác thường so với {count} số liệu khác cùng loại (mức thường gặp: {expected}); đề nghị kiểm tra lại.",
      low: "Ghi {found} cho {when}, thấp khác thường so với {count} số liệu khác cùng loại (mức thường gặp: {expected}); đề nghị kiểm tra lại.",
    },
  },
};
