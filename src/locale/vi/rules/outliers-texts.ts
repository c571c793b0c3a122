import type { FamilyTexts } from "../../../rules/rule-words.js";

/** @internal */
export const outliersTexts: FamilyTexts<"outliers"> = {
  "outliers/outside-range": {
    title: "Số liệu vượt xa mức cao nhất hoặc thấp nhất",
    messages: {
      above:
        "Ghi {found} ({whenDated}), cao hơn nhiều so với mức cao nhất ({expected}) của {count} số liệu cùng loại; đề nghị kiểm tra lại.",
      below:
        "Ghi {found} ({whenDated}), thấp hơn nhiều so với mức thấp nhất ({expected}) của {count} số liệu cùng loại; đề nghị kiểm tra lại.",
    },
  },
  "outliers/unusual-value": {
    title: "Số liệu bất thường so với các kỳ khác",
    messages: {
      high: "Ghi {found} ({whenDated}), cao bất thường so với {count} số liệu khác cùng loại (mức thường gặp: {expected}); đề nghị kiểm tra lại.",
      low: "Ghi {found} ({whenDated}), thấp bất thường so với {count} số liệu khác cùng loại (mức thường gặp: {expected}); đề nghị kiểm tra lại.",
    },
  },
};
